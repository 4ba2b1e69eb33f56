#pragma once

#include "core/storage/transaction.h"

namespace taphuan {

// See course_commands.h for what every command promises. Results that were already computed follow the marks
// in the same operation.

// One mark per session and enrolment; no mark takes away the one that is there.
struct MarkEntry {
    Id<Session> session;
    Id<Enrolment> enrolment;
    std::optional<Mark> mark;
    QString note;
};
// Refused where an entry is of another class, or of a day on which the person was not in the class.
Result<Committed> setMarks(Database& database, Id<TrainingClass> id, const std::vector<MarkEntry>& marks);
Result<Committed> setMark(Database& database, const MarkEntry& mark);

// Everybody in the class that day who has no mark yet is present; marks already given stay.
Result<Committed> markAllPresent(Database& database, Id<Session> id);
Result<Committed> clearSession(Database& database, Id<Session> id);

}  // namespace taphuan
