#pragma once

#include "ui/models/plan_reading.h"
#include "ui/theme/tokens.h"

namespace taphuan {

// Running texts of the plan page, as HTML in the theme's colours.

// The whole document: basis, tasks in their full wording with what the scan has where it differs, duties of
// the agencies, staffing, notes and what was noticed of the document.
QString planDocumentText(const PlanReading& reading, const Tokens& t);
QString indicatorText(const IndicatorRow& row, const Tokens& t);
QString dutyText(const DutyByUnit& owed, const Plan& plan, QDate today, const Tokens& t);
// A row of the budget table by its key: a line of the annex or a task.
QString budgetRowText(const PlanReading& reading, const QString& key, const Tokens& t);

}  // namespace taphuan
