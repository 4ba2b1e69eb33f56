#include "tests/core/coverage/coverage_world.h"

namespace taphuan {

namespace {

// A province as in 2025: on 1 July the districts end, communes A and B go whole into AB, C is split between D
// and E.
class CoverageMapTest : public CoverageWorld {
  protected:
    CoverageMapTest() {
        today_ = day(2026, 2, 1);
        for (const auto& [old, fresh, relation] :
             std::vector<std::tuple<Id<Unit>, Id<Unit>, UnitLink>>{{province_, newProvince_, UnitLink::merge},
                                                                   {a_, ab_, UnitLink::whole},
                                                                   {b_, ab_, UnitLink::whole},
                                                                   {c_, d_, UnitLink::partial},
                                                                   {c_, e_, UnitLink::partial},
                                                                   {district_, {}, UnitLink::abolished}})
            succeeds(old, fresh, relation, reform_);
        annual_ = indicator(QStringLiteral("A"), Periodicity::annual, official_);
        course_ = courseFor({annual_});
        asked_ = query(annual_, 2024);
        mapped_ = asked_;
        mapped_.geography = day(2026, 1, 1);
    }
    Id<Person> trainedAt(Id<Unit> where) {
        const auto one = person(QStringLiteral("An"), where, official_);
        trained(one, course_, day(2024, 3, 1));
        return one;
    }
    qint64 everybody(const CoverageTable& table) {
        qint64 sum = 0;
        for (const CoverageRow& row : table.rows)
            if (row.depth == 0 || row.place == CoveragePlace::left) sum += row.people.value_or(0);
        return sum;
    }

    const QDate reform_ = day(2025, 7, 1);
    Id<Unit> province_ = unit(QStringLiteral("72"), {}, QStringLiteral("province"), {}, reform_);
    Id<Unit> district_ = unit(QStringLiteral("708"), province_, QStringLiteral("district"), {}, reform_);
    Id<Unit> a_ = unit(QStringLiteral("25585"), district_, QStringLiteral("commune"), {}, reform_);
    Id<Unit> b_ = unit(QStringLiteral("25588"), district_, QStringLiteral("commune"), {}, reform_);
    Id<Unit> c_ = unit(QStringLiteral("25591"), district_, QStringLiteral("commune"), {}, reform_);
    Id<Unit> newProvince_ = unit(QStringLiteral("80"), {}, QStringLiteral("province"), reform_);
    Id<Unit> ab_ = unit(QStringLiteral("25585"), newProvince_, QStringLiteral("commune"), reform_);
    Id<Unit> d_ = unit(QStringLiteral("25591"), newProvince_, QStringLiteral("commune"), reform_);
    Id<Unit> e_ = unit(QStringLiteral("25594"), newProvince_, QStringLiteral("commune"), reform_);
    Id<Audience> official_ = audience(QStringLiteral("official"));
    Id<Indicator> annual_;
    Id<Course> course_;
    CoverageQuery asked_, mapped_;
};

TEST_F(CoverageMapTest, AWholeSuccessorTakesThePeopleOver) {
    trainedAt(a_);
    trainedAt(b_);
    EXPECT_EQ(rowOf(table(asked_), a_).people, 1);
    EXPECT_EQ(rowOf(table(asked_), district_).people, 2);
    const CoverageTable mapped = table(mapped_);
    EXPECT_EQ(rowOf(mapped, ab_).people, 2);
    EXPECT_EQ(rowOf(mapped, newProvince_).people, 2);
    EXPECT_EQ(everybody(mapped), everybody(table(asked_)));
}

TEST_F(CoverageMapTest, WhoseUnitWasSplitIsUnallocatedUnlessTheirOwnMembershipSays) {
    const auto moved = trainedAt({});
    member(moved, c_, {}, reform_);
    member(moved, d_, reform_);
    trainedAt(c_);
    trainedAt(district_);
    const CoverageTable mapped = table(mapped_);
    EXPECT_EQ(rowOf(mapped, d_).people, 1);
    EXPECT_EQ(rowOf(mapped, e_).people, 0);
    EXPECT_EQ(rowOf(mapped, newProvince_, CoveragePlace::unallocated).people, 2);
    EXPECT_EQ(rowOf(mapped, newProvince_).people, 3);
    EXPECT_EQ(everybody(mapped), everybody(table(asked_)));
}

TEST_F(CoverageMapTest, WhoLeftLaterStillCountsOnTheNewMap) {
    const auto one = trainedAt({});
    member(one, a_, {}, day(2025, 1, 1));
    EXPECT_EQ(rowOf(table(mapped_), ab_).people, 1);
}

TEST_F(CoverageMapTest, AHeadcountFollowsWholeSuccessionOnly) {
    headcount(a_, official_, day(2024, 1, 1), 10);
    headcount(c_, official_, day(2024, 1, 1), 8);
    EXPECT_FALSE(rowOf(table(mapped_), ab_).denominator) << "B has none";
    headcount(b_, official_, day(2024, 1, 1), 5);
    const CoverageTable mapped = table(mapped_);
    EXPECT_EQ(rowOf(mapped, ab_).denominator, 15);
    EXPECT_FALSE(rowOf(mapped, d_).denominator);
    EXPECT_FALSE(rowOf(mapped, e_).denominator);
    EXPECT_EQ(rowOf(table(asked_), province_).denominator, 23);
    EXPECT_EQ(rowOf(mapped, newProvince_).denominator, 23)
        << "the province went over whole, C's people within it";
}

TEST_F(CoverageMapTest, AYearClosesOnTheUnitsOfItsLastDay) {
    const auto one = person(QStringLiteral("An"), a_, official_);
    trained(one, course_, day(2025, 3, 1));
    headcount(a_, official_, day(2025, 1, 1), 10);
    headcount(b_, official_, day(2025, 1, 1), 5);
    const CoverageTable whole = table(query(annual_, 2025));
    EXPECT_EQ(rowOf(whole, ab_).people, 1);
    EXPECT_EQ(rowOf(whole, ab_).denominator, 15);
    headcount(ab_, official_, day(2025, 9, 1), 12);
    EXPECT_EQ(rowOf(table(query(annual_, 2025)), ab_).denominator, 12) << "what AB itself declared later";
    CoverageQuery before = query(annual_, 2025);
    before.on = day(2025, 6, 30);
    EXPECT_EQ(rowOf(table(before), district_).people, 1);
}

TEST_F(CoverageMapTest, AUnitThatTheMapDoesNotHaveIsRefused) {
    CoverageQuery asked = mapped_;
    asked.unit = district_;
    Coverage coverage(database_->connection(), cache_, today_);
    const auto answer = coverage.table(asked);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::refused);
}

}  // namespace

}  // namespace taphuan
