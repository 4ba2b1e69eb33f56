#include "core/commands/unit_reform.h"

#include "core/commands/people_commands.h"
#include "core/commands/transfer_commands.h"
#include "core/commands/undo_commands.h"
#include "core/storage/person_store.h"
#include "core/storage/unit_store.h"
#include "tests/core/coverage/coverage_world.h"

namespace taphuan {

namespace {

// A province as on 30/06/2025. A and B go whole into AB, C is split between D and E, the district ends.
class UnitReform : public CoverageWorld {
  protected:
    UnitReform() {
        for (const auto& [old, fresh, relation] :
             std::vector<std::tuple<Id<Unit>, Id<Unit>, UnitLink>>{{province_, newProvince_, UnitLink::merge},
                                                                   {a_, ab_, UnitLink::whole},
                                                                   {b_, ab_, UnitLink::whole},
                                                                   {c_, d_, UnitLink::partial},
                                                                   {c_, e_, UnitLink::partial},
                                                                   {district_, {}, UnitLink::abolished}})
            succeeds(old, fresh, relation, reform_);
        options_.until = day(2026, 2, 1);
    }

    ReformPlan planned() {
        auto plan = planReform(database_->connection(), options_);
        EXPECT_TRUE(plan) << (plan ? "" : plan.error().text().toStdString());
        return plan ? std::move(plan).value() : ReformPlan();
    }
    ReformDone apply() {
        auto done = applyReform(*database_, {}, options_);
        EXPECT_TRUE(done) << (done ? "" : done.error().text().toStdString());
        return done ? std::move(done).value() : ReformDone();
    }
    static const ReformedUnit* of(const ReformPlan& plan, Id<Unit> unit) {
        for (const ReformedUnit& one : plan.units)
            if (one.unit == unit) return &one;
        return nullptr;
    }
    // Where the person mainly worked, oldest first.
    std::vector<Membership> life(Id<Person> person) {
        auto found = select<Membership>(
            database_->connection(), QStringLiteral("WHERE t.person = ? ORDER BY t.valid_from NULLS FIRST"),
            {person.value});
        EXPECT_TRUE(found);
        return found ? *found : std::vector<Membership>();
    }
    Id<Unit> nowIn(Id<Person> person) { return life(person).back().unit; }
    Id<Unit> office(Id<Unit> parent, UnitKind kind, QDate to = {}) {
        const auto made = unit({}, parent, {}, {}, to);
        change<Unit>(made, [&](Unit& one) { one.kind = kind; });
        return made;
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
    ReformOptions options_;
};

TEST_F(UnitReform, CarriesPeopleOfAWholeUnitFromTheDayOn) {
    const auto an = person(QStringLiteral("An"));
    Membership before;
    before.person = an;
    before.unit = a_;
    before.position = QStringLiteral("Công chức");
    before.department = QStringLiteral("Văn phòng");
    before.isMain = true;
    before.validFrom = day(2020, 1, 1);
    add(before);
    EXPECT_EQ(planned().decided(), 1);
    EXPECT_EQ(life(an).size(), 1u) << "a plan writes nothing";
    const ReformDone done = apply();
    EXPECT_NE(done.committed.seq, 0);
    const auto all = life(an);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].unit, a_);
    EXPECT_EQ(all[0].validFrom, day(2020, 1, 1));
    EXPECT_EQ(all[0].validTo, reform_);
    EXPECT_EQ(all[1].unit, ab_);
    EXPECT_EQ(all[1].validFrom, reform_);
    EXPECT_FALSE(all[1].validTo.isValid());
    EXPECT_EQ(all[1].position, before.position);
    EXPECT_EQ(all[1].department, before.department);
    EXPECT_TRUE(all[1].isMain);
}

TEST_F(UnitReform, ASecondTimeChangesNothing) {
    person(QStringLiteral("An"), a_);
    person(QStringLiteral("Bình"), c_);
    apply();
    const ReformDone again = apply();
    EXPECT_EQ(again.committed.seq, 0);
    EXPECT_EQ(again.plan.decided(), 0);
    EXPECT_EQ(again.plan.undecided(ReformFate::asked), 1);
}

TEST_F(UnitReform, AsksForTheSplitAndLetsTheAbolishedWait) {
    const auto split = person(QStringLiteral("An"), c_);
    const auto official = person(QStringLiteral("Bình"), district_);
    const ReformDone done = apply();
    EXPECT_EQ(done.plan.undecided(ReformFate::asked), 1);
    EXPECT_EQ(done.plan.undecided(ReformFate::waiting), 1);
    ASSERT_TRUE(of(done.plan, c_));
    EXPECT_EQ(of(done.plan, c_)->successors, (std::vector<Id<Unit>>{d_, e_}));
    EXPECT_EQ(nowIn(split), c_);
    EXPECT_EQ(nowIn(official), district_);
    PeopleFilter waiting;
    waiting.on = day(2026, 2, 1);
    waiting.unplaced = true;
    ASSIGN_GOOD(const auto found, listPeople(database_->connection(), waiting));
    EXPECT_EQ(found.size(), 2u);
    ASSIGN_GOOD(const qint64 count, countPeople(database_->connection(), waiting));
    EXPECT_EQ(count, 2);
    waiting.on = day(2025, 6, 30);
    ASSIGN_GOOD(const qint64 before, countPeople(database_->connection(), waiting));
    EXPECT_EQ(before, 0) << "their unit stood that day";
}

TEST_F(UnitReform, DecisionsCountByPersonBeforeRulesInTheirOrder) {
    const auto culture = person(QStringLiteral("An"));
    Membership member;
    member.person = culture;
    member.unit = c_;
    member.position = QStringLiteral("Công chức Văn hóa - Xã hội");
    member.isMain = true;
    add(member);
    const auto other = person(QStringLiteral("Bình"), c_);
    const auto chosen = person(QStringLiteral("Cường"), c_);
    const auto official = person(QStringLiteral("Dung"), district_);
    options_.people = {{chosen, e_}, {official, ab_}};
    options_.rules = {{c_, QStringLiteral("van hoa"), e_}, {{}, {}, {}}};
    const ReformDone done = apply();
    EXPECT_EQ(nowIn(culture), e_) << "by the position's words, without accents";
    EXPECT_EQ(nowIn(other), d_) << "which kept the code";
    EXPECT_EQ(nowIn(chosen), e_);
    EXPECT_EQ(nowIn(official), ab_);
    EXPECT_EQ(done.plan.undecided(ReformFate::asked) + done.plan.undecided(ReformFate::waiting), 0);
    EXPECT_TRUE(done.plan.notThere.empty());
}

TEST_F(UnitReform, ADecisionForAUnitThatDoesNotStandIsRefused) {
    const auto an = person(QStringLiteral("An"), c_);
    options_.people = {{an, b_}};
    const auto refused = applyReform(*database_, {}, options_);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::refused);
    EXPECT_EQ(life(an).size(), 1u);
}

TEST_F(UnitReform, LeavesWhoHasMovedSince) {
    const auto gone = person(QStringLiteral("An"));
    member(gone, a_, {}, day(2025, 9, 1));
    member(gone, d_, day(2025, 9, 1));
    const auto late = person(QStringLiteral("Bình"), a_, {}, day(2025, 8, 1));
    const ReformDone done = apply();
    EXPECT_EQ(done.plan.decided(), 0);
    ASSERT_TRUE(of(done.plan, a_));
    EXPECT_EQ(of(done.plan, a_)->left, 1);
    EXPECT_EQ(life(gone).size(), 2u);
    EXPECT_EQ(life(late).size(), 1u);
}

TEST_F(UnitReform, GoesThroughEveryRearrangementOnTheWay) {
    const auto first =
        unit(QStringLiteral("25586"), district_, QStringLiteral("commune"), {}, day(2024, 11, 1));
    succeeds(first, a_, UnitLink::whole, day(2024, 11, 1));
    const auto an = person(QStringLiteral("An"), first);
    apply();
    const auto all = life(an);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[1].unit, a_);
    EXPECT_EQ(all[1].validFrom, day(2024, 11, 1));
    EXPECT_EQ(all[1].validTo, reform_);
    EXPECT_EQ(all[2].unit, ab_);
}

TEST_F(UnitReform, OnlyOfTheDayAndTheUnitAskedFor) {
    const auto an = person(QStringLiteral("An"), a_);
    options_.on = day(2024, 11, 1);
    EXPECT_TRUE(apply().plan.units.empty());
    options_.on = reform_;
    options_.top = unit(QStringLiteral("86"));
    EXPECT_TRUE(apply().plan.units.empty());
    options_.top = newProvince_;
    EXPECT_EQ(apply().plan.decided(), 1);
    EXPECT_EQ(nowIn(an), ab_);
}

TEST_F(UnitReform, OfficesEndWithTheirDistrictAndSchoolsGoOnBelowTheProvince) {
    const auto bureau = office(district_, UnitKind::agency);
    const auto school = office(district_, UnitKind::school);
    const auto agency = office(province_, UnitKind::agency);
    const auto official = person(QStringLiteral("An"), bureau);
    const auto teacher = person(QStringLiteral("Bình"), school);
    const auto other = person(QStringLiteral("Cường"), agency);
    const ReformDone done = apply();
    const auto at = [&](Id<Unit> unit, QDate on) { return *versionOn(database_->connection(), unit, on); };
    EXPECT_EQ(at(bureau, reform_)->validTo, reform_);
    EXPECT_EQ(nowIn(official), bureau);
    EXPECT_EQ(of(done.plan, bureau)->fate, ReformFate::waiting);
    EXPECT_EQ(at(school, reform_)->parent, newProvince_);
    EXPECT_EQ(at(school, reform_.addDays(-1))->parent, district_);
    EXPECT_EQ(at(agency, reform_)->parent, newProvince_);
    EXPECT_EQ(life(teacher).size(), 1u);
    EXPECT_EQ(life(other).size(), 1u);
    EXPECT_EQ(apply().committed.seq, 0);
}

TEST_F(UnitReform, AnAgencysPeopleGoWithItsOwnSuccessor) {
    const auto tttt = office(province_, UnitKind::agency);
    const auto khcn = office(newProvince_, UnitKind::agency);
    const auto old = office(province_, UnitKind::agency, reform_);
    succeeds(tttt, old, UnitLink::whole, day(2025, 3, 1));
    succeeds(old, khcn, UnitLink::whole, reform_);
    const auto an = person(QStringLiteral("An"), tttt);
    apply();
    const auto all = life(an);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[1].unit, old);
    EXPECT_EQ(all[2].unit, khcn);
    ASSIGN_GOOD(const auto ended, versionOn(database_->connection(), tttt, reform_));
    EXPECT_EQ(ended->validTo, day(2025, 3, 1)) << "the link says that it ended";
}

TEST_F(UnitReform, IsUndoneWhole) {
    const auto school = office(district_, UnitKind::school);
    const auto an = person(QStringLiteral("An"), a_);
    const ReformDone done = apply();
    ASSIGN_GOOD(const Undone undone, undoOperation(*database_, done.committed.name));
    EXPECT_TRUE(undone.kept.empty());
    ASSERT_EQ(life(an).size(), 1u);
    EXPECT_FALSE(life(an).front().validTo.isValid());
    ASSIGN_GOOD(const auto versions, versionsOf(database_->connection(), school));
    EXPECT_EQ(versions.size(), 1u);
    EXPECT_EQ(planned().decided(), 1);
}

TEST_F(UnitReform, StopsWhenAskedAndLeavesEverything) {
    const auto an = person(QStringLiteral("An"), a_);
    person(QStringLiteral("Bình"), a_);
    const auto stopped = applyReform(*database_, {}, options_, [](qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(life(an).size(), 1u);
}

TEST_F(UnitReform, TransfersManyOrNobody) {
    const auto an = person(QStringLiteral("An"), district_);
    const auto binh = person(QStringLiteral("Bình"), district_, {}, day(2026, 1, 15));
    const auto refusedFor = [&](std::vector<Transfer> transfers) {
        const auto done = transferPeople(*database_, transfers, {});
        EXPECT_FALSE(done);
        return done ? QString() : done.error().text();
    };
    EXPECT_TRUE(
        refusedFor({{an, ab_, {}, reform_}, {binh, ab_, {}, reform_}}).contains(QStringLiteral("Bình")));
    EXPECT_EQ(nowIn(an), district_);
    EXPECT_FALSE(refusedFor({{an, a_, {}, reform_}}).isEmpty()) << "A does not stand that day";
    ASSERT_GOOD(transferPeople(
        *database_, {{an, ab_, {}, reform_}, {binh, d_, QStringLiteral("Chuyên viên"), day(2026, 2, 1)}},
        QStringLiteral("QĐ 12")));
    EXPECT_EQ(nowIn(an), ab_);
    EXPECT_EQ(nowIn(binh), d_);
    EXPECT_EQ(life(binh).back().position, QStringLiteral("Chuyên viên"));
    ASSERT_GOOD(endMemberships(*database_, {an, binh}, day(2026, 3, 1), Leaving::resigned, {}));
    EXPECT_EQ(life(an).back().validTo, day(2026, 3, 1));
    const auto again = endMemberships(*database_, {an, binh}, day(2026, 3, 1), Leaving::resigned, {});
    EXPECT_FALSE(again);
}

}  // namespace

}  // namespace taphuan
