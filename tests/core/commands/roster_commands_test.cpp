#include "core/commands/roster_commands.h"

#include "core/commands/undo_commands.h"
#include "core/storage/check.h"
#include "core/storage/journal_reading.h"
#include "tests/support/roster_setting.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class RosterCommands : public testing::Test {
  protected:
    void expectSound() {
        ASSIGN_GOOD(const QStringList findings, checkDatabase(setting.connection()));
        EXPECT_TRUE(findings.isEmpty()) << findings.join(u'\n').toStdString();
    }
    Result<Committed> add(const RosterMember& member, Replacing replacing = Replacing::no) {
        std::vector<RosterMember> members{member};
        return addRosterMembers(*setting, members, replacing);
    }
    RosterMember stored(Id<RosterMember> id) {
        const auto found = find(setting.connection(), id);
        EXPECT_TRUE(found.ok() && *found);
        return found && *found ? **found : RosterMember();
    }
    qint64 rows() { return qint64(setting.lines().size()); }

    RosterSetting setting;
    const QDate since{2024, 1, 1};
    Id<Person> an = setting.person(u"Nguyễn Văn An"_s, setting.haoDuoc);
    Id<Person> binh = setting.person(u"Trần Thị Bình"_s, setting.haoDuoc);
    Id<Person> cuong = setting.person(u"Lê Văn Cường"_s, setting.thaiBinh);
};

TEST_F(RosterCommands, AppointsEditsEndsAndTakesBack) {
    RosterMember wanted = setting.entry("network", an, setting.haoDuoc, since);
    wanted.role = u" Tổ  trưởng "_s;
    wanted.decision = u"12/QĐ-UBND"_s;
    wanted.decidedOn = QDate(2023, 12, 28);
    const RosterMember made = setting.added(wanted);
    EXPECT_EQ(stored(made.id).role, u"Tổ trưởng"_s);

    RosterMember edited = made;
    edited.role = u"Thành viên"_s;
    ASSERT_GOOD(editRosterMember(*setting, edited));
    ASSIGN_GOOD(const Committed ended, endRosterMembers(*setting, {made.id}, QDate(2024, 5, 1)));
    EXPECT_EQ(stored(made.id).validTo, QDate(2024, 5, 1));
    EXPECT_EQ(stored(made.id).role, u"Thành viên"_s);
    ASSERT_GOOD(undoOperation(*setting, ended.name));
    EXPECT_FALSE(stored(made.id).validTo.isValid());

    ASSIGN_GOOD(const Committed removed, removeRosterMembers(*setting, {made.id}));
    EXPECT_EQ(rows(), 0);
    ASSERT_GOOD(undoOperation(*setting, removed.name));
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(stored(made.id).role, u"Thành viên"_s);
    expectSound();
}

TEST_F(RosterCommands, NobodyIsTwiceInOneKindUnitAndTime) {
    setting.added(setting.entry("network", an, setting.haoDuoc, since, QDate(2024, 4, 1)));
    const auto again = add(setting.entry("network", an, setting.haoDuoc, QDate(2024, 3, 31)));
    ASSERT_FALSE(again.ok());
    EXPECT_TRUE(again.error().what.contains(u"Nguyễn Văn An"_s));
    EXPECT_FALSE(add(setting.entry("network", an, setting.haoDuoc)).ok()) << "without a day is any time";
    EXPECT_TRUE(add(setting.entry("network", an, setting.haoDuoc, QDate(2024, 4, 1))).ok())
        << "the day after";
    EXPECT_TRUE(add(setting.entry("network", an, setting.thaiBinh, since)).ok()) << "another unit";
    EXPECT_TRUE(add(setting.entry("expert", an, setting.haoDuoc, since)).ok()) << "another kind";

    // The same human being under another record.
    const Id<Person> twin = setting.person(u"Nguyễn Văn An"_s, setting.haoDuoc);
    ASSERT_GOOD(mergePeople(*setting, an, twin));
    EXPECT_FALSE(add(setting.entry("network", twin, setting.haoDuoc, QDate(2024, 2, 1))).ok());
    expectSound();
}

TEST_F(RosterCommands, AUnitHasOnePersonInChargeAndMayReplaceThem) {
    const RosterMember first = setting.added(setting.entry("in_charge", an, setting.haoDuoc, since));
    const RosterMember next = setting.entry("in_charge", binh, setting.haoDuoc, QDate(2024, 6, 1));
    const auto refusal = add(next);
    ASSERT_FALSE(refusal.ok());
    EXPECT_TRUE(refusal.error().what.contains(u"Nguyễn Văn An"_s)) << refusal.error().what.toStdString();
    EXPECT_TRUE(add(setting.entry("in_charge", cuong, setting.thaiBinh, since)).ok()) << "another unit's";
    EXPECT_FALSE(add(setting.entry("in_charge", binh, setting.haoDuoc), Replacing::yes).ok())
        << "since when the other gives way is not said";

    ASSIGN_GOOD(const Committed replaced, add(next, Replacing::yes));
    EXPECT_EQ(stored(first.id).validTo, QDate(2024, 6, 1));
    EXPECT_EQ(setting.place("in_charge", setting.haoDuoc, setting.today).people, 1);
    ASSERT_GOOD(undoOperation(*setting, replaced.name));
    EXPECT_FALSE(stored(first.id).validTo.isValid());
    EXPECT_EQ(rows(), 2);

    // Somebody for the time before is no second one; for a time that runs into the first's is.
    EXPECT_TRUE(add(setting.entry("in_charge", binh, setting.haoDuoc, QDate(2023, 1, 1), since)).ok());
    EXPECT_FALSE(
        add(setting.entry("in_charge", cuong, setting.haoDuoc, QDate(2022, 1, 1), QDate(2023, 1, 2))).ok());
    expectSound();
}

TEST_F(RosterCommands, EditingKeepsTheRulesOfAdding) {
    setting.added(setting.entry("in_charge", an, setting.haoDuoc, since));
    RosterMember later = setting.added(
        setting.entry("in_charge", binh, setting.haoDuoc, QDate(2023, 1, 1), QDate(2023, 6, 1)));
    later.validTo = QDate(2024, 1, 2);
    EXPECT_FALSE(editRosterMember(*setting, later).ok());
    later.validTo = since;
    EXPECT_TRUE(editRosterMember(*setting, later).ok());
    later.validFrom = later.validTo;
    EXPECT_FALSE(editRosterMember(*setting, later).ok()) << "ends before it begins";
}

TEST_F(RosterCommands, RefusesWhatCannotBe) {
    EXPECT_FALSE(add(setting.entry("network", an, setting.haoDuoc, QDate(2025, 7, 1))).ok())
        << "the commune is no more";
    EXPECT_FALSE(add(setting.entry("network", an, setting.newCommune, since)).ok()) << "it is not there yet";
    EXPECT_FALSE(add(setting.entry("unknown", an, setting.haoDuoc, since)).ok());
    EXPECT_FALSE(add(setting.entry("network", {}, setting.haoDuoc, since)).ok());
    EXPECT_FALSE(add(setting.entry("network", an, {}, since)).ok());
    RosterMember early = setting.entry("network", an, setting.haoDuoc, since);
    early.decidedOn = setting.today.addDays(1);
    EXPECT_FALSE(add(early).ok());
    std::vector<RosterMember> none;
    EXPECT_FALSE(addRosterMembers(*setting, none).ok());

    const RosterMember made = setting.added(setting.entry("network", an, setting.haoDuoc, since));
    EXPECT_FALSE(endRosterMembers(*setting, {made.id}, since).ok()) << "the first day";
    EXPECT_FALSE(endRosterMembers(*setting, {made.id}, {}).ok());
    ASSERT_GOOD(endRosterMembers(*setting, {made.id}, QDate(2024, 3, 1)));
    EXPECT_FALSE(endRosterMembers(*setting, {made.id}, QDate(2024, 4, 1)).ok()) << "it has ended";
    EXPECT_EQ(stored(made.id).validTo, QDate(2024, 3, 1));
}

TEST_F(RosterCommands, KindsAreTheOffices) {
    RosterKind made;
    made.code = u"data_steward"_s;
    made.name = u"Cán bộ quản lý dữ liệu"_s;
    made.expected = {u"agency/province"_s};
    made.most = 2;
    ASSIGN_GOOD(const Committed saved, saveRosterKind(*setting, made));
    EXPECT_EQ(setting.survey(setting.today).kinds.size(), 6u);
    made.least = 3;
    EXPECT_FALSE(saveRosterKind(*setting, made).ok()) << "more at least than at most";
    made.most = 0;
    ASSERT_GOOD(saveRosterKind(*setting, made));
    EXPECT_EQ(setting.counted("data_steward", setting.today).kind.least, 3);
    EXPECT_EQ(setting.counted("data_steward", setting.today).expected, 2);
    RosterKind other = made;
    other.code = u"another"_s;
    EXPECT_FALSE(saveRosterKind(*setting, other).ok()) << "one name for two";
    other.name = u"Khác"_s;
    other.expected = {u"moon/province"_s};
    EXPECT_FALSE(saveRosterKind(*setting, other).ok());
    other.expected.clear();
    other.name.clear();
    EXPECT_FALSE(saveRosterKind(*setting, other).ok());

    RosterMember member = setting.entry("network", an, setting.haoDuoc, since);
    EXPECT_TRUE(add(member).ok());
    EXPECT_FALSE(removeRosterKind(*setting, setting.kind("network").id).ok()) << "somebody is on it";
    EXPECT_TRUE(removeRosterKind(*setting, setting.kind("expert").id).ok());
    EXPECT_EQ(setting.survey(setting.today).kinds.size(), 5u);
    expectSound();
}

TEST_F(RosterCommands, AllOrNothing) {
    std::vector<RosterMember> members{setting.entry("network", an, setting.haoDuoc, since),
                                      setting.entry("network", binh, setting.haoDuoc, since),
                                      setting.entry("network", an, setting.haoDuoc, since)};
    EXPECT_FALSE(addRosterMembers(*setting, members).ok());
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(members.front().id.isNull());
}

// A person on a roster is not deleted from under it; without it they may go.
TEST_F(RosterCommands, HoldThePersonsRecord) {
    const RosterMember made = setting.added(setting.entry("network", an, setting.haoDuoc, since));
    EXPECT_FALSE(deletePerson(*setting, an).ok());
    ASSERT_GOOD(removeRosterMembers(*setting, {made.id}));
    EXPECT_TRUE(deletePerson(*setting, an).ok());
}

// Two offices may each have named somebody: nothing is refused then, and check says so.
TEST_F(RosterCommands, CheckFindsWhatTwoOfficesMadeTogether) {
    setting.added(setting.entry("in_charge", an, setting.haoDuoc, since));
    expectSound();
    RosterMember second = setting.entry("in_charge", binh, setting.haoDuoc, QDate(2024, 2, 1));
    RosterMember twice = setting.entry("in_charge", an, setting.haoDuoc, QDate(2023, 1, 1));
    const auto write = [&](RosterMember& member) {
        ASSERT_GOOD(
            perform(*setting, {u"test"_s, u"test"_s}, [&](Transaction& t) { return t.insert(member); }));
    };
    write(second);
    ASSIGN_GOOD(const QStringList over, checkDatabase(setting.connection()));
    ASSERT_EQ(over.size(), 1) << over.join(u'\n').toStdString();
    EXPECT_TRUE(over.front().contains(setting.kind("in_charge").name));
    ASSERT_GOOD(removeRosterMembers(*setting, {second.id}));
    write(twice);
    ASSIGN_GOOD(const QStringList found, checkDatabase(setting.connection()));
    ASSERT_EQ(found.size(), 1) << found.join(u'\n').toStdString();
    EXPECT_TRUE(found.front().contains(u"Nguyễn Văn An"_s));
}

TEST_F(RosterCommands, TheJournalSaysWhatWasDoneAndNamesNobodyInItsReason) {
    setting.added(setting.entry("network", an, setting.haoDuoc, since));
    ASSIGN_GOOD(const auto last, nextUndo(*setting));
    ASSERT_TRUE(last);
    EXPECT_EQ(last->kind, u"roster.add"_s);
    EXPECT_FALSE(last->reason.contains(u"An"_s)) << last->reason.toStdString();
    EXPECT_TRUE(last->reason.contains(setting.kind("network").name));
}

}  // namespace
}  // namespace taphuan
