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

}  // namespace

DutyDue dutyDue(const Duty& duty, const Plan& plan, QDate on) {
    const qint64 last = plan.visionYear.value_or(plan.yearTo);
    qint64 year = duty.year.value_or(std::clamp<qint64>(on.year(), plan.yearFrom, last));
    QDate due = lastDay(duty, year);
    if (!due.isValid()) return {};
    if (!duty.year && due < plan.signedOn && year < last) due = lastDay(duty, ++year);
    if (!duty.year && due < on && year < last) due = lastDay(duty, year + 1);
    if (due < on) return {due, DutyState::past};
    return {due, on.daysTo(due) <= dutyNoticeDays ? DutyState::due_soon : DutyState::upcoming};
}

}  // namespace taphuan
