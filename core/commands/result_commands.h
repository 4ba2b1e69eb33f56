#pragma once

#include "core/storage/transaction.h"

namespace taphuan {

// See course_commands.h for what every command promises.

struct ScoreEntry {
    Id<Enrolment> enrolment;
    std::optional<qint64> scoreHundredths;  // of a scale of 100; nothing takes the score away
    QString grade;                          // xếp loại
};
Result<Committed> assess(Database& database, Id<TrainingClass> id, const std::vector<ScoreEntry>& scores);

struct Completed {
    Committed committed;
    qint64 completed = 0;
    qint64 notCompleted = 0;
    qint64 pending = 0;  // a mark or a score is missing; the class then stays open
};
// Computes everybody's result from marks and scores, as of the class's last day. May be repeated.
Result<Completed> completeClass(Database& database, Id<TrainingClass> id);

}  // namespace taphuan
