#pragma once

#include "core/storage/connection.h"
#include "core/storage/journal.h"

namespace taphuan {

// Writing the journal's own tables; the guard must be open.
Status storeHeader(Connection& db, const OperationHeader& header);
Status storeChange(Connection& db, qint64 seq, const Change& change);
// Only what stood here before: local, no part of the operation.
Status storeBefore(Connection& db, qint64 seq, const Change& change);

}  // namespace taphuan
