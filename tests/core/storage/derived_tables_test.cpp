#include "core/storage/derived_tables.h"

#include "core/commands/perform.h"
#include "core/storage/select.h"
#include "tests/support/test_database.h"

namespace taphuan {
namespace {

std::vector<qint64> completed(TestDatabase& test) {
    const auto people =
        test.connection().rows(QStringLiteral("SELECT person FROM completion ORDER BY person"), {},
                               [](const QSqlQuery& query) { return query.value(0).toLongLong(); });
    return people ? *people : std::vector<qint64>{-1};
}

// One person completed a class, it seems; then it turns out that it was another.
TEST(DerivedTables, FollowAnEnrolmentThatChangesHands) {
    TestDatabase test;
    Person first, second;
    first.fullName = second.fullName = QStringLiteral("Hà");
    Enrolment enrolment;
    const auto run = [&](const std::function<Status(Transaction&)>& body) {
        return perform(*test, {QStringLiteral("test"), QString()}, body);
    };
    ASSERT_GOOD(run([&](Transaction& t) -> Status {
        Plan plan;
        TAPHUAN_TRY(t.insert(plan));
        Indicator indicator;
        indicator.plan = plan.id;
        TAPHUAN_TRY(t.insert(indicator));
        Course course;
        TAPHUAN_TRY(t.insert(course));
        IndicatorCourse counts{{}, indicator.id, course.id};
        TAPHUAN_TRY(t.insert(counts));
        Unit unit;
        TAPHUAN_TRY(t.insert(unit));
        TrainingClass training;
        training.course = course.id;
        training.unit = unit.id;
        TAPHUAN_TRY(t.insert(training));
        TAPHUAN_TRY(t.insert(first));
        TAPHUAN_TRY(t.insert(second));
        enrolment.trainingClass = training.id;
        enrolment.person = first.id;
        TAPHUAN_TRY(t.insert(enrolment));
        TrainingResult result;
        result.enrolment = enrolment.id;
        result.tookPart = true;
        result.endedOn = QDate(2023, 6, 13);
        return t.insert(result);
    }));
    EXPECT_EQ(completed(test), std::vector<qint64>{first.id.value});
    enrolment.person = second.id;
    ASSERT_GOOD(run([&](Transaction& t) { return t.update(enrolment); }));
    EXPECT_EQ(completed(test), std::vector<qint64>{second.id.value});
    ASSIGN_GOOD(const QStringList findings, DerivedTables(test.connection()).verify());
    EXPECT_EQ(findings, QStringList());
}

}  // namespace
}  // namespace taphuan
