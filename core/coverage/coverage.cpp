#include "core/coverage/coverage.h"

#include "core/base/say.h"
#include "core/coverage/calculation.h"

namespace taphuan {

namespace {

// A viewer with a scope sees figures of their units alone, where they see all the people: without a unit
// those of the scope's first.
Result<CoverageQuery> withinScope(const Viewer& viewer, CoverageQuery query) {
    if (const auto seen = unitSeenWhole(viewer, query.unit)) {
        query.unit = *seen;
        return query;
    }
    return refused(
        say("core", "Tài khoản %1 chỉ xem được kết quả thực hiện chỉ tiêu của đơn vị mình phụ trách")
            .arg(viewer.name));
}

}  // namespace

std::optional<Id<Unit>> unitSeenWhole(const Viewer& viewer, Id<Unit> asked) {
    if (viewer.everywhere) return asked;
    const Id<Unit> unit = asked.isNull() ? viewer.home : asked;
    if (unit.isNull() || !viewer.units.contains(unit.value)) return std::nullopt;
    return unit;
}

Result<CoverageTable> Coverage::table(const CoverageQuery& asked) {
    TAPHUAN_ASSIGN(const CoverageQuery query, withinScope(db_.viewer(), asked));
    TAPHUAN_ASSIGN(Calculation calculation, Calculation::prepare(db_, cache_, query, today_));
    return calculation.table();
}

Result<Coverage::Behind> Coverage::behind(const CoverageQuery& asked) {
    TAPHUAN_ASSIGN(const CoverageQuery query, withinScope(db_.viewer(), asked));
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
