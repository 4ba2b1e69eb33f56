#pragma once

#include "core/domain/data_rights.h"
#include "core/storage/transaction.h"

namespace taphuan {

// See course_commands.h for what every command promises. No day lies in the future, and an answer is not
// given before the request was received.

// Gives it its deadlines by the rules of the day it was received.
Result<Committed> addRequest(Database& database, DataRequest& request);
// What was asked, by whom and when; the deadlines follow, one that was put off stays. Refused once answered.
Result<Committed> editRequest(Database& database, const DataRequest& request);
// The person was told that it was received and how it will be dealt with.
Result<Committed> acknowledgeRequest(Database& database, Id<DataRequest> id, QDate on);
// Once, to a later day within the rules, with a reason that the person is told.
Result<Committed> extendRequest(Database& database, Id<DataRequest> id, QDate answerBy,
                                const QString& reason);
// What is refused, or done in part only, needs a reason. An answer acknowledges as well.
Result<Committed> answerRequest(Database& database, Id<DataRequest> id, QDate on, RequestOutcome outcome,
                                const QString& answer);

// Within the operation that removes a person's record: what they asked stays, and whose name it bears.
Status keepRequestsOf(Transaction& transaction, Id<Person> person);

}  // namespace taphuan
