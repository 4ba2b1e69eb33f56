#include "core/storage/course_store.h"

#include "core/base/say.h"
#include "core/storage/setting_store.h"

#include <algorithm>

namespace taphuan {

Result<std::vector<CourseRow>> listCourses(Connection& db) {
    const QString text =
        QStringLiteral("SELECT ") + columnsOf<Course>(QLatin1String("t")) +
        QStringLiteral(
            ", (SELECT l.code FROM budget_line l WHERE l.id = t.line), "
            "(SELECT count(*) FROM \"class\" c WHERE c.course = t.id AND c.state <> 'cancelled') "
            "FROM course t ORDER BY t.code, t.id");
    TAPHUAN_ASSIGN(auto courses, db.rows(text, {}, [](const QSqlQuery& query) {
        const int next = fieldCount<Course>() + 1;
        return CourseRow{
            recordFrom<Course>(query), query.value(next).toString(), {}, query.value(next + 1).toLongLong()};
    }));
    TAPHUAN_ASSIGN(const auto codes,
                   db.rows(QStringLiteral("SELECT DISTINCT ic.course, i.code FROM indicator_course ic "
                                          "JOIN indicator i ON i.id = ic.indicator ORDER BY i.code"),
                           {}, [](const QSqlQuery& query) {
                               return std::pair(query.value(0).toLongLong(), query.value(1).toString());
                           }));
    QMultiHash<qint64, QString> codesOf;
    for (auto code = codes.rbegin(); code != codes.rend(); ++code) codesOf.insert(code->first, code->second);
    for (CourseRow& row : courses) row.indicatorCodes = codesOf.values(row.course.id.value);
    return courses;
}

Result<Course> courseByCode(Connection& db, const QString& code) {
    TAPHUAN_ASSIGN(auto course,
                   selectOne<Course>(db, QStringLiteral("WHERE t.code = ? ORDER BY t.id"), {code}));
    if (!course)
        return refused(say("core", "Không có chương trình mã %1").arg(code), {},
                       say("core", "Xem các mã bằng danh mục chương trình"));
    return std::move(*course);
}

Result<std::vector<IndicatorCourse>> indicatorsOfCourse(Connection& db, Id<Course> course) {
    return select<IndicatorCourse>(db, QStringLiteral("WHERE t.course = ? ORDER BY t.id"), {course.value});
}

Result<std::vector<Id<Indicator>>> indicatorsOfAudience(Connection& db, Id<Plan> plan,
                                                        Id<Audience> audience) {
    std::vector<Id<Audience>> counted;
    while (!audience.isNull() && std::find(counted.begin(), counted.end(), audience) == counted.end()) {
        counted.push_back(audience);
        TAPHUAN_ASSIGN(const auto found, find(db, audience));
        audience = found ? found->parent : Id<Audience>();
    }
    TAPHUAN_ASSIGN(const auto indicators,
                   select<Indicator>(db, QStringLiteral("WHERE t.plan = ? ORDER BY t.id"), {plan.value}));
    std::vector<Id<Indicator>> wanted;
    for (const Indicator& indicator : indicators)
        if (indicator.source == Measures::enrolments &&
            std::find(counted.begin(), counted.end(), indicator.audience) != counted.end())
            wanted.push_back(indicator.id);
    return wanted;
}

Result<std::vector<Indicator>> indicatorsByCode(Connection& db, const QString& code) {
    return select<Indicator>(db, QStringLiteral("WHERE t.code = ? ORDER BY t.id"), {code});
}

Result<CompletionRule> completionRuleOf(Connection& db, const Course& course, QDate on) {
    CompletionRule rule = CompletionRule::of(course);
    TAPHUAN_ASSIGN(const qint64 late, settingNumber(db, QStringLiteral("late_counts"), on, 1));
    TAPHUAN_ASSIGN(const qint64 leftEarly, settingNumber(db, QStringLiteral("left_early_counts"), on, 1));
    rule.lateCounts = late != 0;
    rule.leftEarlyCounts = leftEarly != 0;
    return rule;
}

}  // namespace taphuan
