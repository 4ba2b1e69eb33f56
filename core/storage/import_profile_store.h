#pragma once

#include "core/domain/import_profile.h"
#include "core/storage/connection.h"

#include <vector>

namespace taphuan {

// By name, in Vietnamese order.
Result<std::vector<ImportProfile>> listImportProfiles(Connection& db);

}  // namespace taphuan
