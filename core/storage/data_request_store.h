#pragma once

#include "core/domain/data_rights.h"
#include "core/domain/person.h"
#include "core/storage/connection.h"

#include <vector>

namespace taphuan {

struct RequestFilter {
    std::optional<RequestState> state;
    Id<Person> person;  // or a record joined with theirs; null: all
};
// Those that wait first, by the deadline that runs; then those answered, the latest first. `on` tells what is
// overdue.
Result<std::vector<DataRequest>> listRequests(Connection& db, QDate on, const RequestFilter& filter = {});
// Refused, with a sentence, where there is none with this id.
Result<DataRequest> requestById(Connection& db, Id<DataRequest> id);

// The days of that day, where settings say otherwise than the program: request_days_acknowledge, and
// request_days_show, _stop and _erase, each with _alone, _with_others, _extension after it.
Result<RequestRules> requestRules(Connection& db, QDate on);

}  // namespace taphuan
