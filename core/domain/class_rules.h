#pragma once

#include "core/base/result.h"
#include "core/domain/training.h"
#include "core/domain/unit.h"

#include <vector>

namespace taphuan {

// Code, dates and seats make sense, and the class starts while its level exists. `level` is null for a class
// that names none.
Status checkClass(const TrainingClass& trainingClass, const Level* level);
Status checkCourse(const Course& course);
// Lies within the class's dates, has hours.
Status checkSession(const Session& session, const TrainingClass& trainingClass);

// How sessions are laid out: two a day, morning and afternoon.
struct SessionLayout {
    qint64 hoursPerSession = 4;
    QString morningStarts = QStringLiteral("07:30");
    QString morningEnds = QStringLiteral("11:00");
    QString afternoonStarts = QStringLiteral("13:30");
    QString afternoonEnds = QStringLiteral("17:00");
};
// `count` sessions on consecutive days from the class's first; refused where its days are too few for them.
Result<std::vector<Session>> layOutSessions(const TrainingClass& trainingClass, qint64 count,
                                            const SessionLayout& layout);
// As many sessions as the course has hours for, the last one shorter, as far as the class's days hold them.
std::vector<Session> layOutCourse(const TrainingClass& trainingClass, qint64 hours,
                                  const SessionLayout& layout);

}  // namespace taphuan
