#pragma once

#include "core/storage/database.h"
#include "core/storage/journal.h"

namespace taphuan {

// What became of operations that came from elsewhere.
struct Merged {
    qint64 applied = 0;
    qint64 known = 0;                  // were here already
    std::vector<OperationName> early;  // need others that have not come: send again with them
    std::vector<Entity> entities;
};

// Takes in operations of other replicas, in any order and any number of times, all in one transaction:
// afterwards the data is what all known operations together make it. An operation whose content does not give
// its digest, or that does not follow its replica's last one, is refused, and nothing is taken in. What was
// erased elsewhere comes without what held it against its digest, and is taken as it is.
Result<Merged> mergeOperations(Database& database, const std::vector<Operation>& operations);

}  // namespace taphuan
