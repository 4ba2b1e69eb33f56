#include "core/domain/duty_due.h"

#include <algorithm>

namespace taphuan {

namespace {

// The last day in time in `year`; null where the duty names neither day, quarter nor year.
QDate lastDay(const Duty& duty, qint64 year) {
    if (duty.day && duty.month) {
        const QDate named(int(year), int(*duty.month), int(*duty.day));
        return duty.rule == QStringLiteral("trước ngày") ? named.addDays(-1) : named;
    }
    if (duty.quarter) return QDate(int(year), int(*duty.quarter) * 3, 1).addMonths(1).addDays(-1);
    return duty.year ? QDate(int(year), 12, 31) : QDate();
}

// Of the duty's one year, or of every year of the plan's period from its signing on; by day.
std::vector<QDate> lastDays(const Duty& duty, const Plan& plan) {
    std::vector<QDate> days;
    const qint64 last = duty.year.value_or(plan.visionYear.value_or(plan.yearTo));
    for (qint64 year = duty.year.value_or(plan.yearFrom); year <= last; ++year) {
        const QDate day = lastDay(duty, year);
        if (day.isValid() && (day >= plan.signedOn || year == last)) days.push_back(day);
    }
    return days;
}

DutyDue stateOf(QDate due, QDate on) {
    if (due < on) return {due, DutyState::past};
    return {due, on.daysTo(due) <= dutyNoticeDays ? DutyState::due_soon : DutyState::upcoming};
}

}  // namespace

std::vector<DutyDue> dutyDeadlines(const Duty& duty, const Plan& plan, QDate on) {
    const std::vector<QDate> days = lastDays(duty, plan);
    if (days.empty()) return {DutyDue{}};
    const auto next = std::lower_bound(days.begin(), days.end(), on);
    if (next == days.end()) return {stateOf(days.back(), on)};
    std::vector<DutyDue> deadlines;
    if (next != days.begin() && std::prev(next)->daysTo(on) <= dutyOverdueDays)
        deadlines.push_back(stateOf(*std::prev(next), on));
    deadlines.push_back(stateOf(*next, on));
    return deadlines;
}

}  // namespace taphuan
