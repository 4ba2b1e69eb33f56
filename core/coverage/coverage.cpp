#include "core/coverage/coverage.h"

#include "core/base/say.h"
#include "core/coverage/calculation.h"

namespace taphuan {

Result<CoverageTable> Coverage::table(const CoverageQuery& query) {
    TAPHUAN_ASSIGN(Calculation calculation, Calculation::prepare(db_, cache_, query, today_));
    return calculation.table();
}

Result<Coverage::Behind> Coverage::behind(const CoverageQuery& query) {
    TAPHUAN_ASSIGN(Calculation calculation, Calculation::prepare(db_, cache_, query, today_));
    return calculation.behind();
}

qint64 targetPeople(bool percent, qint64 value, qint64 denominator) {
    return percent ? (value * denominator + 99) / 100 : value;
}

qint64 leastPeople(Operator comparison, bool percent, qint64 value, qint64 denominator) {
    switch (comparison) {
        case Operator::above:
            return percent ? value * denominator / 100 + 1 : value + 1;
        case Operator::equal:
        case Operator::at_least:
            return targetPeople(percent, value, denominator);
    }
    return value;
}

int currentYearOf(const Plan& plan, QDate today) {
    return std::clamp(today.year(), int(plan.yearFrom), std::max(int(plan.yearFrom), int(plan.yearTo)));
}

}  // namespace taphuan
