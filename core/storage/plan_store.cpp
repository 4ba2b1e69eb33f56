#include "core/storage/plan_store.h"

#include "core/base/say.h"
#include "core/storage/select.h"

#include <QHash>

namespace taphuan {

namespace {

template <class T>
QHash<RowId, T> byId(const std::vector<T>& rows) {
    QHash<RowId, T> found;
    for (const T& row : rows) found.insert(row.id, row);
    return found;
}

template <class T>
std::optional<T> rowOf(const QHash<RowId, T>& rows, RowId id) {
    const auto found = rows.find(id);
    return found == rows.end() ? std::nullopt : std::optional<T>(*found);
}

// Rows of the plan in the order they were written, which is the document's.
template <class T>
Result<std::vector<T>> ofPlan(Connection& db, Id<Plan> plan) {
    return select<T>(db, QStringLiteral("WHERE t.plan = ? ORDER BY t.id"), {plan.value});
}

Result<std::vector<BudgetLine>> linesOf(Connection& db, Id<Plan> plan) {
    return select<BudgetLine>(db, QStringLiteral("WHERE t.plan = ? ORDER BY t.position, t.id"), {plan.value});
}

// " AND t.year = ?" where a year is asked for, with its value added.
QString yearIs(std::optional<qint64> year, Values& bound) {
    if (!year) return {};
    bound.push_back(*year);
    return QStringLiteral(" AND t.year = ?");
}

void addQuota(QuotaTotal& total, const Quota& quota) {
    if (quota.classes) {
        total.classes = total.classes.value_or(0) + *quota.classes;
        total.classesByLevel[quota.level] += *quota.classes;
    }
    if (quota.people) total.people = total.people.value_or(0) + *quota.people;
}

template <class T>
Result<std::vector<T>> byCode(Connection& db, const QString& code, const QString& plan) {
    const QString where = QStringLiteral("WHERE t.code = ?");
    if (plan.isEmpty()) return select<T>(db, where + QStringLiteral(" ORDER BY t.id"), {code});
    return select<T>(
        db, where + QStringLiteral(" AND t.plan IN (SELECT p.id FROM plan p WHERE p.code = ?) ORDER BY t.id"),
        {code, plan});
}

}  // namespace

Result<std::vector<Plan>> plans(Connection& db) {
    return select<Plan>(db, QStringLiteral("ORDER BY t.signed_on NULLS FIRST, t.id"));
}

Result<Plan> planByCode(Connection& db, const QString& code) {
    TAPHUAN_ASSIGN(const auto all, plans(db));
    QStringList codes;
    for (const Plan& plan : all) {
        if (plan.code == code) return plan;
        codes << plan.code;
    }
    return refused(say("core", "Không có kế hoạch mang mã này"), code,
                   codes.isEmpty() ? say("core", "Nhập kế hoạch trước")
                                   : say("core", "Các mã hiện có: %1").arg(codes.join(QStringLiteral(", "))));
}

Result<std::vector<Task>> tasksByCode(Connection& db, const QString& code, const QString& plan) {
    return byCode<Task>(db, code, plan);
}

Result<std::vector<BudgetLine>> budgetLinesByCode(Connection& db, const QString& code, const QString& plan) {
    return byCode<BudgetLine>(db, code, plan);
}

Result<std::vector<TaskRow>> planTasks(Connection& db, Id<Plan> plan) {
    const QString ofTasks =
        QStringLiteral("WHERE t.task IN (SELECT id FROM task WHERE plan = ?) ORDER BY t.id");
    TAPHUAN_ASSIGN(const auto tasks, ofPlan<Task>(db, plan));
    TAPHUAN_ASSIGN(const auto parties, select<TaskParty>(db, ofTasks, {plan.value}));
    TAPHUAN_ASSIGN(const auto audiences, select<TaskAudience>(db, ofTasks, {plan.value}));
    std::vector<TaskRow> rows;
    QHash<RowId, size_t> at;
    for (const Task& task : tasks) {
        at.insert(task.id, rows.size());
        rows.push_back({task, {}, {}});
    }
    for (const TaskParty& party : parties) rows[at.value(party.task)].parties.push_back(party);
    for (const TaskAudience& audience : audiences)
        rows[at.value(audience.task)].audiences.push_back(audience);
    return rows;
}

Result<PlanBudget> planBudget(Connection& db, Id<Plan> plan, std::optional<qint64> year) {
    TAPHUAN_ASSIGN(const auto lines, linesOf(db, plan));
    Values bound{plan.value};
    const QString where =
        QStringLiteral("WHERE t.line IN (SELECT id FROM budget_line WHERE plan = ?)") + yearIs(year, bound);
    TAPHUAN_ASSIGN(const auto amounts, select<BudgetAmount>(db, where, bound));
    PlanBudget budget;
    QHash<RowId, size_t> at;
    for (const BudgetLine& line : lines) {
        at.insert(line.id, budget.rows.size());
        budget.rows.push_back({line, {}});
    }
    for (const BudgetAmount& amount : amounts) {
        BudgetRow& row = budget.rows[at.value(amount.line)];
        row.money[amount.year][amount.kind] += amount.amount;
        if (row.line.isSum) continue;
        budget.byYear[amount.year][amount.kind] += amount.amount;
        budget.total[amount.kind] += amount.amount;
    }
    return budget;
}

Result<PlanQuota> planQuota(Connection& db, Id<Plan> plan, std::optional<qint64> year) {
    TAPHUAN_ASSIGN(const auto lines, linesOf(db, plan));
    Values bound{plan.value};
    const QString where =
        QStringLiteral("WHERE t.plan = ?") + yearIs(year, bound) +
        QStringLiteral(
            " ORDER BY t.year, (SELECT min(l.rank) FROM level l WHERE l.code = t.level) NULLS FIRST, t.id");
    TAPHUAN_ASSIGN(const auto quotas, select<Quota>(db, where, bound));
    PlanQuota planned;
    for (const BudgetLine& line : lines) {
        QuotaRow row{line, {}};
        for (const Quota& quota : quotas)
            if (quota.line == line.id) row.quotas.push_back(quota);
        if (!row.quotas.empty()) planned.rows.push_back(std::move(row));
    }
    for (const Quota& quota : quotas) addQuota(planned.byYear[quota.year], quota);
    return planned;
}

Result<std::vector<IndicatorRow>> planTargets(Connection& db, Id<Plan> plan) {
    TAPHUAN_ASSIGN(const auto indicators, ofPlan<Indicator>(db, plan));
    TAPHUAN_ASSIGN(
        const auto targets,
        select<Target>(db,
                       QStringLiteral("WHERE t.indicator IN (SELECT id FROM indicator WHERE plan = ?) "
                                      "ORDER BY t.year, t.own, t.id"),
                       {plan.value}));
    TAPHUAN_ASSIGN(const auto audiences, select<Audience>(db));
    const auto audienceById = byId(audiences);
    std::vector<IndicatorRow> rows;
    for (const Indicator& indicator : indicators) {
        IndicatorRow row{indicator, rowOf(audienceById, indicator.audience), {}};
        for (const Target& target : targets)
            if (target.indicator == indicator.id) row.targets.push_back(target);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<Duty>> planDuties(Connection& db, Id<Plan> plan) {
    return ofPlan<Duty>(db, plan);
}
Result<std::vector<AgencyDuty>> planAgencyDuties(Connection& db, Id<Plan> plan) {
    return ofPlan<AgencyDuty>(db, plan);
}
Result<std::vector<StaffingRule>> planStaffingRules(Connection& db, Id<Plan> plan) {
    return ofPlan<StaffingRule>(db, plan);
}
Result<std::vector<FundingSource>> planFundingSources(Connection& db, Id<Plan> plan) {
    return ofPlan<FundingSource>(db, plan);
}

Result<std::vector<PlanNote>> planNotes(Connection& db, Id<Plan> plan, const QString& kind) {
    if (kind.isEmpty()) return ofPlan<PlanNote>(db, plan);
    return select<PlanNote>(db, QStringLiteral("WHERE t.plan = ? AND t.kind = ? ORDER BY t.id"),
                            {plan.value, kind});
}

Result<std::vector<OutputRow>> planOutputs(Connection& db, Id<Plan> plan, std::optional<qint64> year) {
    TAPHUAN_ASSIGN(const auto lines, linesOf(db, plan));
    TAPHUAN_ASSIGN(const auto tasks, ofPlan<Task>(db, plan));
    Values bound{plan.value};
    const QString where =
        QStringLiteral("WHERE t.plan = ?") + yearIs(year, bound) +
        QStringLiteral(
            " ORDER BY (SELECT b.position FROM budget_line b WHERE b.id = t.line) NULLS FIRST, t.year, t.id");
    TAPHUAN_ASSIGN(const auto outputs, select<Output>(db, where, bound));
    const auto lineById = byId(lines);
    const auto taskById = byId(tasks);
    std::vector<OutputRow> rows;
    for (const Output& output : outputs)
        rows.push_back({output, rowOf(lineById, output.line), rowOf(taskById, output.task)});
    return rows;
}

}  // namespace taphuan
