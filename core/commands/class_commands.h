#pragma once

#include "core/storage/transaction.h"

namespace taphuan {

// See course_commands.h for what every command promises.

// With `sessions` of them laid out two a day from the first day; without, as many as the course has hours
// for. Sessions take tiet_per_buoi hours (setting, else 4).
Result<Committed> addClass(Database& database, TrainingClass& trainingClass,
                           std::optional<qint64> sessions = {});
// Refused where a session would fall outside the new dates, or the seats would be too few. Results that were
// already computed follow.
Result<Committed> editClass(Database& database, const TrainingClass& trainingClass);
// The class stays, as cancelled. Refused while certificates of it hold.
Result<Committed> cancelClass(Database& database, Id<TrainingClass> id, const QString& reason);
// A class that was ended or cancelled takes people and marks again.
Result<Committed> reopenClass(Database& database, Id<TrainingClass> id);

// Within a command: the class with its texts normalised, fit to be written. Refused where its code is
// another's, its dates or its level make no sense.
Result<TrainingClass> checkedClass(Connection& db, TrainingClass trainingClass);

// Results that were already computed follow the sessions in the same operation; refused where somebody would
// no longer have completed whose certificate holds.

// A session without a number gets the next one.
Result<Committed> addSession(Database& database, Session& session);
// Refused where somebody is marked there who is not in the class on the new day.
Result<Committed> editSession(Database& database, const Session& session);
// Refused while it has marks.
Result<Committed> removeSession(Database& database, Id<Session> id);

}  // namespace taphuan
