#pragma once

#include "core/domain/data_rights.h"
#include "core/storage/transaction.h"

namespace taphuan {

// See course_commands.h for what every command promises.

// What is said of a list later: its name, who sent it, on what basis the office holds it. Refused where the
// basis needs a note and has none.
Result<Committed> editDataList(Database& database, const DataList& list);

// Within the operation that brings its people in.
Status recordDataList(Transaction& transaction, DataList list);

}  // namespace taphuan
