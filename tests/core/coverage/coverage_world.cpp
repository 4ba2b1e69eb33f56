#include "tests/core/coverage/coverage_world.h"

namespace taphuan {

CoverageWorld::CoverageWorld() {
    Plan plan;
    plan.code = QStringLiteral("KH");
    plan.yearFrom = 2022;
    plan.yearTo = 2025;
    plan_ = add(plan);
    organiser_ = unit(QStringLiteral("SO"));
}

Id<Unit> CoverageWorld::unit(const QString& code, Id<Unit> parent, const QString& level, QDate from,
                             QDate to) {
    const Id<Unit> id = add(Unit{});
    UnitVersion version;
    version.unit = id;
    version.code = code;
    version.name = QStringLiteral("Đơn vị ") + code;
    version.level = level;
    version.parent = parent;
    version.validFrom = from;
    version.validTo = to;
    add(version);
    return id;
}

Id<Person> CoverageWorld::person(const QString& name, Id<Unit> unit, Id<Audience> audience, QDate from,
                                 QDate to) {
    Person person;
    person.fullName = name;
    const Id<Person> id = add(person);
    if (!unit.isNull()) member(id, unit, from, to);
    if (!audience.isNull()) belongs(id, audience);
    return id;
}

Id<Membership> CoverageWorld::member(Id<Person> person, Id<Unit> unit, QDate from, QDate to) {
    Membership membership;
    membership.person = person;
    membership.unit = unit;
    membership.isMain = true;
    membership.validFrom = from;
    membership.validTo = to;
    return add(membership);
}

Id<PersonAudience> CoverageWorld::belongs(Id<Person> person, Id<Audience> audience, QDate from, QDate to) {
    return add(PersonAudience{{}, person, audience, from, to, QStringLiteral("hand")});
}

Id<Audience> CoverageWorld::audience(const QString& code, Id<Audience> parent) {
    return add(Audience{{}, code, code, code, parent});
}

Id<Indicator> CoverageWorld::indicator(const QString& code, Periodicity periodicity, Id<Audience> audience,
                                       Attainment attainment, const QString& measure) {
    Indicator indicator;
    indicator.plan = plan_;
    indicator.code = code;
    indicator.measure = measure;
    indicator.periodicity = periodicity;
    indicator.audience = audience;
    indicator.attainment = attainment;
    return add(indicator);
}

Id<Target> CoverageWorld::target(Id<Indicator> indicator, int year, Operator comparison, qint64 value,
                                 bool own) {
    return add(Target{{}, indicator, year, comparison, value, {}, own, {}});
}

void CoverageWorld::headcount(Id<Unit> unit, Id<Audience> audience, QDate asOf, qint64 people) {
    add(Headcount{{}, unit, audience, asOf, people, QStringLiteral("declared")});
}

Id<Course> CoverageWorld::courseFor(std::vector<Id<Indicator>> indicators) {
    Course course;
    course.code = QStringLiteral("C%1").arg(++codes_);
    const Id<Course> id = add(course);
    for (const Id<Indicator> indicator : indicators) add(IndicatorCourse{{}, indicator, id});
    return id;
}

Id<TrainingClass> CoverageWorld::trainingClass(Id<Course> course, QDate ends) {
    TrainingClass held;
    held.code = QStringLiteral("L%1").arg(++codes_);
    held.course = course;
    held.unit = organiser_;
    held.starts = held.ends = ends;
    held.state = ClassState::closed;
    return add(held);
}

Id<TrainingResult> CoverageWorld::trained(Id<Person> person, Id<TrainingClass> inClass, QDate ended,
                                          bool assessed, bool passed) {
    const Id<Enrolment> enrolment = add(Enrolment{{}, inClass, person, 1, {}, {}});
    TrainingResult result;
    result.enrolment = enrolment;
    result.tookPart = true;
    result.assessed = assessed;
    result.passed = passed;
    result.outcome = Outcome::completed;
    result.endedOn = ended;
    return add(result);
}

Id<TrainingResult> CoverageWorld::trained(Id<Person> person, Id<Course> course, QDate ended, bool assessed,
                                          bool passed) {
    return trained(person, trainingClass(course, ended), ended, assessed, passed);
}

void CoverageWorld::succeeds(Id<Unit> old, Id<Unit> fresh, UnitLink relation, QDate effective) {
    add(Lineage{{}, old, fresh, relation, {}, effective});
}

CoverageQuery CoverageWorld::query(Id<Indicator> indicator, int year) const {
    CoverageQuery query;
    query.plan = plan_;
    query.indicators = {indicator};
    query.years = {year};
    return query;
}

CoverageTable CoverageWorld::table(const CoverageQuery& query) {
    Coverage coverage(database_->connection(), cache_, today_);
    auto table = coverage.table(query);
    EXPECT_TRUE(table) << (table ? "" : table.error().text().toStdString());
    if (!table) return {};
    EXPECT_TRUE(sameRows(*table, tableAfresh(query))) << "the refreshed base differs from one read afresh";
    return *table;
}

CoverageTable CoverageWorld::tableAfresh(const CoverageQuery& query) {
    CoverageCache fresh;
    Coverage coverage(database_->connection(), fresh, today_);
    auto table = coverage.table(query);
    return table ? *table : CoverageTable{};
}

CoverageRow CoverageWorld::rowOf(const CoverageTable& table, Id<Unit> unit, CoveragePlace place) {
    for (const CoverageRow& row : table.rows) {
        const bool isOf = row.unit == unit || (place == CoveragePlace::unallocated && row.parent == unit);
        if (row.place == place && isOf) return row;
    }
    ADD_FAILURE() << "no row of unit " << unit.text().toStdString() << " at place " << int(place);
    return {};
}

CoverageRow CoverageWorld::row(Id<Indicator> indicator, int year, Id<Unit> unit) {
    return rowOf(table(query(indicator, year)), unit);
}

std::vector<QString> CoverageWorld::names(const CoverageQuery& query, CoverageSide side) {
    Coverage coverage(database_->connection(), cache_, today_);
    const auto people = coveragePeople(coverage, query, side);
    EXPECT_TRUE(people) << (people ? "" : people.error().text().toStdString());
    std::vector<QString> names;
    if (people)
        for (const CoveragePerson& person : *people) names.push_back(person.fullName);
    return names;
}

bool sameRows(const CoverageTable& a, const CoverageTable& b) {
    const auto key = [](const CoverageRow& row) {
        return std::tuple(row.indicator, row.place, row.unit, row.parent, row.level, row.audience, row.year,
                          row.people, row.attendances, row.denominator, row.targetPeople, row.gap, row.met,
                          row.note);
    };
    return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                      [&](const CoverageRow& x, const CoverageRow& y) { return key(x) == key(y); });
}

}  // namespace taphuan
