#pragma once

#include "core/coverage/chart.h"
#include "core/coverage/coverage.h"
#include "core/coverage/plan_progress.h"

#include <functional>

namespace taphuan {

// A unit is far behind below this share of its target.
constexpr double behindShare = 0.8;
bool isFarBehind(const CoverageRow& row);

// Of one indicator and year: the share trained per unit, the worst first, those without a headcount last. A
// bar opens its unit (Unit id).
ChartDescription coverageByUnitChart(const std::vector<CoverageRow>& rows, const QString& title);
// Of one indicator: a bar for every row, in the rows' order, called as `label` says.
ChartDescription coverageChart(const std::vector<CoverageRow>& rows, const QString& title,
                               const std::function<QString(const CoverageRow&)>& label);
// Planned beside held classes of a year; a label opens its level (Level.code).
ChartDescription classesByLevelChart(const PlanProgress& progress, int year, const QStringList& levelOrder,
                                     const QHash<QString, QString>& levelNames);
// A label opens its year.
ChartDescription classesByYearChart(const PlanProgress& progress);

}  // namespace taphuan
