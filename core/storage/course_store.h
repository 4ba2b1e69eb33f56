#pragma once

#include "core/domain/completion_rules.h"
#include "core/domain/person.h"
#include "core/storage/select.h"

namespace taphuan {

struct CourseRow {
    Course course;
    QString lineCode;            // BudgetLine.code, or empty
    QStringList indicatorCodes;  // its completions count for these
    qint64 classes = 0;          // those not cancelled
};

// By code.
Result<std::vector<CourseRow>> listCourses(Connection& db);
// Refused, with a sentence, where no course has the code.
Result<Course> courseByCode(Connection& db, const QString& code);
Result<std::vector<IndicatorCourse>> indicatorsOfCourse(Connection& db, Id<Course> course);
// The plan's indicators that completions of people of the audience count for: those counted from enrolments
// whose audience is this one or one above it. None for no audience.
Result<std::vector<Id<Indicator>>> indicatorsOfAudience(Connection& db, Id<Plan> plan, Id<Audience> audience);
// Indicators of any plan with the code.
Result<std::vector<Indicator>> indicatorsByCode(Connection& db, const QString& code);

// The course's rule, with the office's settings of that day (late_counts, left_early_counts).
Result<CompletionRule> completionRuleOf(Connection& db, const Course& course, QDate on);

}  // namespace taphuan
