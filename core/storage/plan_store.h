#pragma once

#include "core/domain/indicator.h"
#include "core/domain/person.h"
#include "core/domain/plan.h"
#include "core/domain/unit.h"
#include "core/storage/connection.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace taphuan {

// In the order of their signing.
Result<std::vector<Plan>> plans(Connection& db);
// The plan of that code in its file; refused, with the codes there are, where there is none.
Result<Plan> planByCode(Connection& db, const QString& code);

// Of one plan by its code, or of every plan where that is empty.
Result<std::vector<Task>> tasksByCode(Connection& db, const QString& code, const QString& plan);
Result<std::vector<BudgetLine>> budgetLinesByCode(Connection& db, const QString& code, const QString& plan);

// Tasks in the order of the document, with whom they are given to and for.
struct TaskRow {
    Task task;
    std::vector<TaskParty> parties;
    std::vector<TaskAudience> audiences;
};
Result<std::vector<TaskRow>> planTasks(Connection& db, Id<Plan> plan);

// Đồng by year, for every kind of amount.
using MoneyByYear = QMap<qint64, QMap<AmountKind, qint64>>;

struct BudgetRow {
    BudgetLine line;
    MoneyByYear money;
};
struct PlanBudget {
    std::vector<BudgetRow> rows;  // in the order of the annex
    MoneyByYear byYear;           // lines that only add up others left out
    QMap<AmountKind, qint64> total;
};
// Of one year, or of all.
Result<PlanBudget> planBudget(Connection& db, Id<Plan> plan, std::optional<qint64> year = {});

struct QuotaRow {
    BudgetLine line;
    std::vector<Quota> quotas;  // by year, then by level
};
struct QuotaTotal {
    std::optional<qint64> classes;  // nothing: the plan states none
    std::optional<qint64> people;
    QMap<QString, qint64> classesByLevel;  // Level.code → classes; empty code: no level stated
};
struct PlanQuota {
    std::vector<QuotaRow> rows;
    QMap<qint64, QuotaTotal> byYear;
};
Result<PlanQuota> planQuota(Connection& db, Id<Plan> plan, std::optional<qint64> year = {});

struct IndicatorRow {
    Indicator indicator;
    std::optional<Audience> audience;  // nothing: everyone
    std::vector<Target> targets;       // by year; the plan's before the office's own
};
Result<std::vector<IndicatorRow>> planTargets(Connection& db, Id<Plan> plan);

Result<std::vector<Duty>> planDuties(Connection& db, Id<Plan> plan);
Result<std::vector<AgencyDuty>> planAgencyDuties(Connection& db, Id<Plan> plan);
Result<std::vector<StaffingRule>> planStaffingRules(Connection& db, Id<Plan> plan);
Result<std::vector<FundingSource>> planFundingSources(Connection& db, Id<Plan> plan);
// Of one kind, or of all.
Result<std::vector<PlanNote>> planNotes(Connection& db, Id<Plan> plan, const QString& kind = {});

struct OutputRow {
    Output output;
    std::optional<BudgetLine> line;
    std::optional<Task> task;
};
// By line, then by year.
Result<std::vector<OutputRow>> planOutputs(Connection& db, Id<Plan> plan, std::optional<qint64> year = {});

}  // namespace taphuan
