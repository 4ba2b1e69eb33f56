#pragma once

#include "core/domain/data_rights.h"
#include "core/domain/person.h"
#include "core/storage/connection.h"

#include <vector>

namespace taphuan {

// Newest first.
Result<std::vector<DataList>> listDataLists(Connection& db);
// Those by which something came in of these records: the records themselves, memberships, audiences, places
// in classes. Oldest first.
Result<std::vector<DataList>> listsBehind(Connection& db, const std::vector<Id<Person>>& records);
// The people that came in by the list, or of whom it changed something, and who are still there.
Result<std::vector<Id<Person>>> peopleOfList(Connection& db, Id<DataList> list);

}  // namespace taphuan
