#include "core/domain/completion_rules.h"

#include "core/domain/completion_reason.h"
#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

constexpr qint64 hundred = 100;

Completion decided(Completion completion, Outcome outcome, QString reason = {}) {
    completion.outcome = outcome;
    completion.reason = std::move(reason);
    return completion;
}

}  // namespace

CompletionRule CompletionRule::of(const Course& course) {
    CompletionRule rule;
    rule.attendancePercent = course.attendancePercent;
    rule.excusedCounts = course.excusedCounts;
    rule.needsAssessment = course.needsAssessment;
    rule.passPercent = course.passPercent;
    return rule;
}

bool CompletionRule::counts(Mark mark) const {
    switch (mark) {
        case Mark::present:
            return true;
        case Mark::late:
            return lateCounts;
        case Mark::left_early:
            return leftEarlyCounts;
        case Mark::excused:
            return excusedCounts;
        case Mark::absent:
            return false;
    }
    return false;
}

AttendedHours attendedHours(const CompletionRule& rule, const std::vector<SessionMark>& marks) {
    AttendedHours hours;
    for (const SessionMark& session : marks) {
        hours.planned += session.hours;
        if (!session.mark)
            hours.unmarked.push_back(session.number);
        else if (rule.counts(*session.mark))
            hours.attended += session.hours;
        else
            hours.missed += session.hours;
    }
    return hours;
}

Reach couldStillReach(const CompletionRule& rule, const AttendedHours& hours) {
    const qint64 needed = (hours.planned * rule.attendancePercent + hundred - 1) / hundred;
    const qint64 spare = hours.planned - needed - hours.missed;
    return {hours.planned > 0 && spare >= 0, std::max<qint64>(spare, 0)};
}

Completion completionOf(const CompletionRule& rule, const std::vector<SessionMark>& marks,
                        std::optional<qint64> score, QDate withdrawnOn) {
    Completion completion;
    completion.hours = attendedHours(rule, marks);
    completion.assessed = score.has_value();
    const bool scored = score && *score >= rule.passPercent * hundred;
    if (withdrawnOn.isValid())
        return decided(completion, Outcome::not_completed, withdrawnReason(withdrawnOn));
    const AttendedHours& hours = completion.hours;
    if (hours.planned == 0) return decided(completion, Outcome::pending, noSessionsReason());
    if (!hours.unmarked.empty()) return decided(completion, Outcome::pending, unmarkedReason(hours.unmarked));
    completion.tookPart = hours.reaches(rule.attendancePercent);
    completion.passed = completion.tookPart && scored;
    if (!completion.tookPart)
        return decided(completion, Outcome::not_completed,
                       attendedReason(hours.attended, hours.planned, rule.attendancePercent));
    if (!rule.needsAssessment) return decided(completion, Outcome::completed);
    if (!score) return decided(completion, Outcome::pending, noScoreReason());
    if (!scored) return decided(completion, Outcome::not_completed, scoreReason(*score, rule.passPercent));
    return decided(completion, Outcome::completed);
}

bool holdsOn(const Enrolment& enrolment, QDate day) {
    return (!enrolment.validFrom.isValid() || enrolment.validFrom <= day) &&
           (!enrolment.validTo.isValid() || day < enrolment.validTo);
}

QDate withdrawnOn(const Enrolment& enrolment, const TrainingClass& trainingClass) {
    const bool left = enrolment.validTo.isValid() && enrolment.validTo <= trainingClass.ends;
    return left ? enrolment.validTo : QDate();
}

QString scoreText(qint64 hundredths) {
    QString text = decimalText(double(hundredths) / hundred, 2);
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u',')) text.chop(1);
    return text;
}

}  // namespace taphuan
