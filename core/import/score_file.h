#pragma once

#include "core/commands/result_commands.h"
#include "core/import/class_roster.h"
#include "core/storage/enrolment_store.h"
#include "core/tables/workbook.h"

namespace taphuan {

// A list of scores as it would change a class. Nothing is written; `scores` goes to assess.
struct ScorePlan {
    QString sheet;
    int headerRow = 0;  // from 1
    qint64 scale = 10;
    std::vector<ScoreEntry> scores;
    qint64 rows = 0;
    qint64 matched = 0;
    qint64 blank = 0;  // matched people without a score
    std::vector<FileFinding> refused;
};

// "Họ và tên" and "Điểm"; "Xếp loại" where it stands. `scale` is the highest score a test gives (10 or 100).
Result<ScorePlan> planScores(const Workbook& workbook, const QString& file,
                             const std::vector<ClassPerson>& people, qint64 scale);

}  // namespace taphuan
