#pragma once

#include "core/coverage/coverage_base.h"

namespace taphuan {

enum class CoverageBy { unit, level, audience, year };

template <>
struct EnumText<CoverageBy> {
    static constexpr std::array names{
        std::pair{CoverageBy::unit, "unit"}, std::pair{CoverageBy::level, "level"},
        std::pair{CoverageBy::audience, "audience"}, std::pair{CoverageBy::year, "year"}};
};

// Which figures. Without `unit` the plan's own province, or all units where it has none here.
struct CoverageQuery {
    Id<Plan> plan;
    std::vector<Id<Indicator>>
        indicators;           // empty: the plan's training indicators counted from enrolments and all others
    std::vector<int> years;   // empty: the year of `on`, or the current year within the plan's
    std::optional<QDate> on;  // cut-off
    CoverageBy by = CoverageBy::unit;
    Id<Unit> unit;
    std::optional<QDate> geography;  // the map of that date; without it the units as they were
};

// What a row stands for, where that is no unit.
enum class CoveragePlace {
    scope,        // the query's unit and all below, or everybody
    unit,         // the unit and all below
    level,        // people whose unit is of the level
    unallocated,  // below `unit`, of units that have no one successor on that map
    left,         // in no unit on the closing day
};

// One figure. What is not known is absent, never 0.
struct CoverageRow {
    Id<Indicator> indicator;
    QString target;  // the indicator's code
    CoveragePlace place = CoveragePlace::unit;
    Id<Unit> unit;
    Id<Unit> parent;
    QString unitCode;
    QString unitName;
    int depth = 0;
    QString level;     // code
    QString audience;  // code; empty: everybody
    int year = 0;
    Day closing = 0;
    bool own = false;  // the target was set by the office itself
    Operator comparison = Operator::at_least;
    std::optional<qint64> people;       // distinct human beings
    std::optional<qint64> attendances;  // how often any of them took part
    std::optional<qint64> denominator;
    std::optional<qint64> targetValue;
    std::optional<qint64> targetPeople;
    std::optional<double> ratio;
    std::optional<qint64> gap;  // people still missing
    std::optional<bool> met;
    QString note;
};

struct CoverageTable {
    Id<Plan> plan;
    QDate on;  // the latest closing day in it
    std::optional<QDate> geography;
    std::vector<CoverageRow> rows;
};

// The unit asked about; where none is, that of the viewer's scope. Nothing where the viewer does not see all
// its people: everywhere a null unit means everybody.
std::optional<Id<Unit>> unitSeenWhole(const Viewer& viewer, Id<Unit> asked);

// The figures at hand in one place: a database, its newest base, and today. Used by one thread.
class Coverage {
  public:
    Coverage(Connection& db, CoverageCache& cache, QDate today) : db_(db), cache_(cache), today_(today) {}

    // Refused where the connection's viewer does not see all the people of the query's unit.
    Result<CoverageTable> table(const CoverageQuery& query);

    // Who stands behind one figure: numbers in the base's People.
    struct Behind {
        std::shared_ptr<const CoverageBase> base;
        Period period;
        std::vector<int> trained;
        std::vector<int> missing;  // of the audience, in the unit, without a qualifying completion
    };
    // Of the query's one indicator, year and unit.
    Result<Behind> behind(const CoverageQuery& query);

    Connection& connection() { return db_; }
    QDate today() const { return today_; }
    Result<std::shared_ptr<const CoverageBase>> base() { return cache_.current(db_); }

  private:
    Connection& db_;
    CoverageCache& cache_;
    QDate today_;
};

// The least number of people that meets the target.
qint64 leastPeople(Operator comparison, bool percent, qint64 value, qint64 denominator);
// ceil(value × denominator), or the number itself.
qint64 targetPeople(bool percent, qint64 value, qint64 denominator);

// Year that a window or a command shows when nothing is chosen.
int currentYearOf(const Plan& plan, QDate today);

}  // namespace taphuan
