#include "core/coverage/period.h"

#include <algorithm>

namespace taphuan {

Period periodOf(Periodicity periodicity, int planYearFrom, int year, std::optional<QDate> cutOff,
                QDate today) {
    const QDate lastDay(year, 12, 31);
    const QDate closing = std::min({lastDay, cutOff.value_or(lastDay), today});
    Period period;
    period.closing = Day(closing.toJulianDay());
    period.open = closing < lastDay;
    period.begun = closing >= QDate(year, 1, 1);
    switch (periodicity) {
        case Periodicity::annual:
            period.first = Day(QDate(year, 1, 1).toJulianDay());
            break;
        case Periodicity::cumulative:
            period.first = Day(QDate(planYearFrom, 1, 1).toJulianDay());
            break;
        case Periodicity::state:
            break;
    }
    return period;
}

}  // namespace taphuan
