#pragma once

#include "core/domain/duty_due.h"
#include "core/domain/training.h"
#include "core/storage/duty_units.h"

#include <QHash>

namespace taphuan {

// Everything the plan page shows of one plan, as one reading.
struct PlanReading {
    std::vector<Plan> plans;
    std::optional<Plan> plan;  // nothing: the database holds none
    std::vector<TaskRow> tasks;
    PlanBudget budget;
    PlanQuota quota;
    std::vector<OutputRow> outputs;
    std::vector<IndicatorRow> indicators;
    std::vector<DutyByUnit> duties;  // by the units of today
    std::vector<AgencyDutyByUnit> agencyDuties;
    std::vector<StaffingRule> staffing;
    std::vector<FundingSource> sources;
    std::vector<PlanNote> notes;
    std::vector<BudgetAmount> recorded;             // what the office itself entered, of the plan's lines
    std::vector<TrainingClass> classes;             // of the plan's lines, cancelled ones left out
    QMap<QString, QString> levelNames;              // Level.code → name
    QHash<RowId, QMap<qint64, qint64>> heldByLine;  // classes that have begun, by line and year
    QDate today;
};

// The plan of that code, or the first one where there is none of it.
Result<PlanReading> readPlan(Connection& db, const QString& code, QDate today);

// "UBND tỉnh Tây Ninh · 24/05/2022 · 2022–2025, định hướng 2030 · theo Quyết định 146/QĐ-TTg"
QString planFacts(const Plan& plan);
QString levelNameIn(const PlanReading& reading, const QString& code);
// Years of the plan's period.
QList<qint64> planYears(const Plan& plan);

}  // namespace taphuan
