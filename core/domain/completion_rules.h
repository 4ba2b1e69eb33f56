#pragma once

#include "core/domain/training.h"

#include <optional>
#include <vector>

namespace taphuan {

// What a course asks of its learners. Late and early marks count as attended unless the office's settings say
// otherwise; an excused absence counts only where the course says so.
struct CompletionRule {
    qint64 attendancePercent = 80;  // least attended hours of planned hours
    bool lateCounts = true;
    bool leftEarlyCounts = true;
    bool excusedCounts = false;
    bool needsAssessment = false;
    qint64 passPercent = 50;  // least score of the scale

    static CompletionRule of(const Course& course);
    bool counts(Mark mark) const;
};

// A session within the enrolment's dates, and the mark given there; none: not yet marked.
struct SessionMark {
    qint64 number = 0;
    qint64 hours = 0;
    std::optional<Mark> mark;
};

struct AttendedHours {
    qint64 planned = 0;
    qint64 attended = 0;
    qint64 missed = 0;             // hours of marked sessions that do not count
    std::vector<qint64> unmarked;  // numbers of the sessions without a mark

    // At the percentage exactly is reached.
    bool reaches(qint64 percent) const { return planned > 0 && attended * 100 >= planned * percent; }
};
AttendedHours attendedHours(const CompletionRule& rule, const std::vector<SessionMark>& marks);

// Whether the percentage can still be reached, and how many hours may still be missed on the way (0 where
// none).
struct Reach {
    bool possible = false;
    qint64 mayMiss = 0;
};
Reach couldStillReach(const CompletionRule& rule, const AttendedHours& hours);

struct Completion {
    AttendedHours hours;
    bool tookPart = false;  // attended as much as the course asks
    bool assessed = false;  // has a score
    bool passed = false;    // took part, and the score reaches the least
    Outcome outcome = Outcome::pending;
    QString reason;  // see completion_reason.h; empty where completed
};

// `score` is in hundredths of a scale of 100. `withdrawnOn`: the first day on which the person was no longer
// in the class; invalid for those who stayed. Pending as long as a session within the enrolment's dates has
// no mark.
Completion completionOf(const CompletionRule& rule, const std::vector<SessionMark>& marks,
                        std::optional<qint64> score, QDate withdrawnOn = {});

// Whether the person was in the class on that day.
bool holdsOn(const Enrolment& enrolment, QDate day);

// The day from which the person had left a class that went on; invalid for those who stayed to its last day.
QDate withdrawnOn(const Enrolment& enrolment, const TrainingClass& trainingClass);

// 4550 is "45,5": a score as lists write it.
QString scoreText(qint64 hundredths);

}  // namespace taphuan
