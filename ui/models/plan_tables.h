#pragma once

#include "ui/models/cell_table.h"
#include "ui/models/plan_reading.h"

namespace taphuan {

// The tables of the plan page, made from what was read. What the plan does not state stays blank or is said
// in words; it is never a zero.

struct PlanTable {
    QStringList headers;
    std::vector<TableRow> rows;
    QList<int> unused;  // columns that hold nothing for this plan
};

// Columns of budgetTable, which its page sets up once.
enum class BudgetColumn {
    code,
    task,
    lead,
    planned,
    done,
    money,
    allocated,
    committed,
    spent,
    progress,
};

// Groups of the annex with their lines, their total, then tasks without money of their own. Year 0: the whole
// period.
PlanTable budgetTable(const PlanReading& reading, qint64 year);
// The one agency that leads every line; empty where they differ.
QString onlyLead(const PlanReading& reading);
QString budgetSummary(const PlanReading& reading);

// One column for every year of a target, between the population and the period.
PlanTable targetTable(const PlanReading& reading);
// Lines and levels by year.
PlanTable quotaTable(const PlanReading& reading);
PlanTable dutyTable(const PlanReading& reading);

// "Đã chi năm 2023: 53.900.000 đồng · lớp TN-05 · phiếu chi số 15"
QString amountText(const PlanReading& reading, const BudgetAmount& amount);
// "≥ 80%", "50 người", "có"
QString targetText(const Indicator& indicator, const Target& target);
// "4 lớp · 1 tỉnh, 1 huyện, 2 xã", "2 lớp · 240 người", "40 clip"; empty where nothing is planned.
QString plannedQuantity(const PlanReading& reading, Id<BudgetLine> line, qint64 year);

}  // namespace taphuan
