#pragma once

#include "core/base/result.h"
#include "core/domain/indicator.h"
#include "core/domain/plan.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace taphuan {

// A plan as its document states it, before it is written: rows have no ids yet and name one another by code.

struct PlanParty {
    TaskParty party;
    QString unitGroup;  // UnitGroup.code; empty where the party is one unit
};

struct PlanAudience {
    TaskAudience named;
    QString audience;  // Audience.code, or empty
};

struct PlanTask {
    Task task;
    std::vector<PlanParty> parties;
    std::vector<PlanAudience> audiences;
};

struct PlanLine {
    BudgetLine line;
    QString task;      // Task.code
    QString sumLine;   // BudgetLine.code of the line that adds this one up, or empty
    QString audience;  // Audience.code, or empty
    std::vector<BudgetAmount> amounts;
    std::vector<Output> outputs;
    std::vector<Quota> quotas;
};

struct PlanIndicator {
    Indicator indicator;
    QString audience;  // Audience.code; empty: everyone
    std::vector<Target> targets;
    QStringList
        impliedByTasks;  // where the plan states no target: the tasks and lines that imply the indicator
    QStringList impliedByLines;
};

// One of those whom a printed wording names.
struct PlanNamed {
    QString name;
    QString unitGroup;  // UnitGroup.code; empty where it is one unit, or no unit at all
};

struct PlanAgencyDuty {
    AgencyDuty duty;
    std::vector<PlanNamed> parties;
};

struct PlanDuty {
    Duty duty;
    std::vector<PlanNamed> reporters;
    std::vector<PlanNamed> recipients;
};

struct PlanContent {
    Plan plan;
    std::vector<PlanNote> notes;
    std::vector<PlanTask> tasks;
    std::vector<PlanLine> lines;  // in the order of the annex
    std::vector<FundingSource> fundingSources;
    std::vector<PlanIndicator> indicators;
    std::vector<StaffingRule> staffingRules;
    std::vector<PlanAgencyDuty> agencyDuties;
    std::vector<PlanDuty> duties;
    std::optional<qint64> statedTotal;  // đồng
    QMap<qint64, qint64> statedByYear;  // year → đồng; empty: not stated
};

// Planned đồng by year, lines that only add up others left out.
QMap<qint64, qint64> plannedByYear(const PlanContent& content);

// Refuses a plan whose parts contradict one another: a code used twice or naming nothing, a sum that differs
// from its parts or from what the plan states, a year outside the plan's period, a quantity below zero, a
// percentage above 100. The error's `where` names the row.
Status checkPlanContent(const PlanContent& content);

}  // namespace taphuan
