#pragma once

#include "core/storage/connection.h"

namespace taphuan {

// Every row that is not derived, from one database to another of the same schema, whichever their engines;
// what the other held before is gone. In one transaction of the target; refused, and nothing copied, where
// the counts or the journal's digest are not the same at both ends afterwards. Derived tables are to be
// rebuilt.
Status copyTables(Connection& from, Connection& to);

}  // namespace taphuan
