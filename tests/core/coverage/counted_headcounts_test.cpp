#include "core/coverage/counted_headcounts.h"

#include "core/commands/headcount_commands.h"
#include "core/commands/undo_commands.h"
#include "tests/core/coverage/coverage_world.h"

namespace taphuan {
namespace {

// A province with two districts, one of them with a commune; leaders are officials too.
class CountedHeadcountsTest : public CoverageWorld {
  protected:
    std::vector<CountedHeadcount> counted(const HeadcountQuestion& asked) {
        Coverage coverage(database_->connection(), cache_, today_);
        auto rows = countedHeadcounts(coverage, asked);
        EXPECT_TRUE(rows) << (rows ? "" : rows.error().text().toStdString());
        return rows ? std::move(*rows) : std::vector<CountedHeadcount>();
    }
    HeadcountQuestion all(QDate on) const {
        HeadcountQuestion asked;
        asked.on = on;
        return asked;
    }
    // The row of a unit and audience; one of nobody where there is none.
    CountedHeadcount of(Id<Unit> unit, Id<Audience> audience, QDate on) {
        for (const CountedHeadcount& row : counted(all(on)))
            if (row.counted.unit == unit && row.counted.audience == audience) return row;
        return {};
    }
    qint64 people(Id<Unit> unit, Id<Audience> audience, QDate on) {
        return of(unit, audience, on).counted.people;
    }
    std::vector<Id<Unit>> unitsOf(const HeadcountQuestion& asked) {
        std::vector<Id<Unit>> units;
        for (const CountedHeadcount& row : counted(asked)) units.push_back(row.counted.unit);
        return units;
    }

    Id<Unit> province_ = unit(QStringLiteral("72"));
    Id<Unit> east_ = unit(QStringLiteral("701"), province_);
    Id<Unit> west_ = unit(QStringLiteral("702"), province_);
    Id<Unit> commune_ = unit(QStringLiteral("70101"), east_);
    Id<Audience> official_ = audience(QStringLiteral("official"));
    Id<Audience> leader_ = audience(QStringLiteral("leader"), official_);
    Id<Audience> teacher_ = audience(QStringLiteral("teacher"));
    const QDate on_ = day(2024, 6, 1);
};

TEST_F(CountedHeadcountsTest, AUnitHasItsOwnPeopleAndThoseBelowIt) {
    person(QStringLiteral("An"), east_, official_);
    person(QStringLiteral("Bình"), commune_, leader_);
    person(QStringLiteral("Cúc"), commune_, teacher_);
    person(QStringLiteral("Dũng"), west_);
    EXPECT_EQ(people(commune_, official_, on_), 1) << "a leader is an official";
    EXPECT_EQ(people(commune_, leader_, on_), 1);
    EXPECT_EQ(people(east_, official_, on_), 2);
    EXPECT_EQ(people(province_, official_, on_), 2);
    EXPECT_EQ(people(province_, teacher_, on_), 1);
    EXPECT_EQ(people(west_, official_, on_), 0) << "he is of no audience";
}

TEST_F(CountedHeadcountsTest, WhoIsInTwoAudiencesCountsInBothAndOnceAboveThem) {
    const auto an = person(QStringLiteral("An"), east_, official_);
    belongs(an, leader_);
    belongs(an, teacher_);
    EXPECT_EQ(people(east_, official_, on_), 1);
    EXPECT_EQ(people(east_, leader_, on_), 1);
    EXPECT_EQ(people(east_, teacher_, on_), 1);
}

TEST_F(CountedHeadcountsTest, TheDayDecidesWhoIsWhere) {
    const auto an = person(QStringLiteral("An"), east_, official_, day(2023, 1, 1), day(2024, 3, 1));
    member(an, west_, day(2024, 3, 1));
    person(QStringLiteral("Bình"), east_, official_, {}, day(2024, 5, 1));
    const auto was = person(QStringLiteral("Cúc"), east_);
    belongs(was, official_, {}, day(2024, 4, 1));
    EXPECT_EQ(people(east_, official_, day(2024, 2, 1)), 3);
    EXPECT_EQ(people(west_, official_, day(2024, 2, 1)), 0);
    EXPECT_EQ(people(east_, official_, on_), 0) << "moved, left, and no longer of it";
    EXPECT_EQ(people(west_, official_, on_), 1);
    EXPECT_EQ(people(province_, official_, on_), 1);
}

TEST_F(CountedHeadcountsTest, JoinedRecordsAreOnePerson) {
    const auto an = person(QStringLiteral("An"), east_, official_);
    const auto again = person(QStringLiteral("An"), west_, official_);
    EXPECT_EQ(people(province_, official_, on_), 2);
    const auto link = add(PersonLink{{}, an, again, LinkKind::same});
    EXPECT_EQ(people(province_, official_, on_), 1);
    EXPECT_EQ(people(east_, official_, on_), 1);
    EXPECT_EQ(people(west_, official_, on_), 0);
    remove(link);
    EXPECT_EQ(people(province_, official_, on_), 2);
}

TEST_F(CountedHeadcountsTest, ItIsComparedWithTheLatestNumberThatIsStated) {
    for (const char* name : {"An", "Bình", "Cúc"}) person(QString::fromUtf8(name), east_, official_);
    EXPECT_EQ(of(east_, official_, on_).state(), HeadcountState::unstated);
    EXPECT_FALSE(of(east_, official_, on_).difference());
    headcount(east_, official_, day(2023, 1, 1), 5);
    headcount(east_, official_, day(2024, 1, 1), 3);
    headcount(east_, official_, day(2024, 6, 2), 9);
    headcount(west_, official_, day(2024, 1, 1), 4);
    EXPECT_EQ(of(east_, official_, day(2023, 6, 1)).difference(), -2);
    EXPECT_EQ(of(east_, official_, on_).difference(), 0);
    EXPECT_EQ(of(east_, official_, on_).stated->asOf, day(2024, 1, 1));
    EXPECT_FALSE(of(east_, official_, on_).isNews());
    const CountedHeadcount west = of(west_, official_, on_);
    EXPECT_EQ(west.difference(), -4);
    EXPECT_EQ(west.state(), HeadcountState::different);
    EXPECT_FALSE(west.isNews()) << "that nobody is in the register is no number";
}

TEST_F(CountedHeadcountsTest, OneUnitOneLevelOrOneAudienceIsAskedFor) {
    person(QStringLiteral("An"), commune_, official_);
    person(QStringLiteral("Bình"), west_, teacher_);
    HeadcountQuestion asked = all(on_);
    EXPECT_EQ(unitsOf(asked), (std::vector<Id<Unit>>{province_, province_, east_, commune_, west_}));
    asked.unit = east_;
    EXPECT_EQ(unitsOf(asked), (std::vector<Id<Unit>>{east_, commune_}));
    asked.depth = 0;
    EXPECT_EQ(unitsOf(asked), (std::vector<Id<Unit>>{east_}));
    asked = all(on_);
    asked.audience = teacher_;
    EXPECT_EQ(unitsOf(asked), (std::vector<Id<Unit>>{province_, west_}));
}

TEST_F(CountedHeadcountsTest, ADayToComeAndAUnitOfAnotherTimeAreRefused) {
    const auto gone = unit(QStringLiteral("703"), province_, {}, {}, day(2020, 1, 1));
    Coverage coverage(database_->connection(), cache_, today_);
    EXPECT_EQ(countedHeadcounts(coverage, all(today_.addDays(1))).error().kind, ErrorKind::refused);
    HeadcountQuestion asked = all(on_);
    asked.unit = gone;
    EXPECT_EQ(countedHeadcounts(coverage, asked).error().kind, ErrorKind::refused);
    asked.on = day(2019, 1, 1);
    EXPECT_TRUE(countedHeadcounts(coverage, asked).ok());
}

// What is counted is what the figure then stands on.
TEST_F(CountedHeadcountsTest, TakenOverItIsTheDenominatorAndUndoTakesItBack) {
    const auto annual = indicator(QStringLiteral("A"), Periodicity::annual, official_);
    const auto course = courseFor({annual});
    trained(person(QStringLiteral("An"), commune_, official_), course, day(2024, 3, 1));
    person(QStringLiteral("Bình"), east_, leader_);
    EXPECT_FALSE(row(annual, 2024, east_).denominator);
    std::vector<Headcount> taken;
    for (const CountedHeadcount& one : counted(all(on_)))
        if (one.isNews()) taken.push_back(one.counted);
    ASSIGN_GOOD(const Committed done, setHeadcounts(*database_, taken));
    EXPECT_EQ(row(annual, 2024, east_).denominator, 2);
    EXPECT_EQ(row(annual, 2024, commune_).denominator, 1);
    EXPECT_EQ(of(east_, official_, on_).stated->source, QStringLiteral("counted"));
    for (const CountedHeadcount& one : counted(all(on_))) EXPECT_FALSE(one.isNews());
    ASSERT_GOOD(undoOperation(*database_, done.name));
    EXPECT_FALSE(row(annual, 2024, east_).denominator);
    EXPECT_EQ(of(east_, official_, on_).state(), HeadcountState::unstated);
}

}  // namespace
}  // namespace taphuan
