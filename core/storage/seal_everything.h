#pragma once

#include "core/storage/connection.h"

namespace taphuan {

// The part of migration 3 that SQL cannot do: makes the file's key and puts under it what earlier versions
// left plain, in tables and journal. Leaves the key with the connection.
Status sealEverything(Connection& db);

}  // namespace taphuan
