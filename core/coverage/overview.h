#pragma once

#include "core/coverage/attention.h"
#include "core/coverage/chart.h"
#include "core/coverage/plan_progress.h"
#include "core/domain/duty_due.h"

#include <QMap>

namespace taphuan {

struct DutyAhead {
    Duty duty;
    QDate due;
};

// Everything the first page shows, of one plan and year.
struct Overview {
    Plan plan;
    int year = 0;
    QDate today;

    std::vector<Indicator> indicators;  // that completions of courses count for
    Id<Indicator> indicator;            // the one shown; null: the plan has none
    std::optional<CoverageRow> whole;   // of the plan's province
    std::vector<CoverageRow> units;     // right below it, those with anybody to count

    PlanProgress progress;
    std::vector<std::pair<QString, QString>> levels;  // code and name, the top first
    qint64 underWay = 0;                              // classes of the year that have begun and not ended
    qint64 unscheduled = 0;                           // of the year, planned and without a class

    QMap<AmountKind, qint64> money;  // of the year, in đồng
    std::optional<DutyAhead> nextDuty;
    std::vector<Attention> attention;
    qint64 people = 0;   // in the register
    qint64 classes = 0;  // of any year and plan
};

struct OverviewQuery {
    Id<Plan> plan;
    int year = 0;
    Id<Indicator> indicator;  // null: the percentage that most people are counted in
};

Result<Overview> readOverview(Coverage& coverage, const OverviewQuery& query);

// Classes of the year, over all levels: planned (where the plan states a number) and what came of it.
LevelProgress classesOf(const Overview& overview, int year);

// Share trained in each unit, least first, of `most` units; where no headcount is known, how many people. The
// key of a bar is its unit's id.
ChartDescription unitChart(const Overview& overview, int most);
ChartDescription levelChart(const Overview& overview);
ChartDescription yearChart(const Overview& overview);

}  // namespace taphuan
