#include "core/commands/roster_commands.h"
#include "core/commands/undo_commands.h"
#include "core/storage/roster_store.h"
#include "core/storage/select.h"
#include "tests/core/access/office.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class RosterAccess : public Office {
  protected:
    void SetUp() override {
        Office::SetUp();
        RosterKind made;
        made.code = u"network"_s;
        made.name = u"Mạng lưới"_s;
        made.expected = {u"territory/commune"_s};
        const auto done = perform(as(u"administrator"_s), {u"catalogue.import"_s, u"thử"_s},
                                  [&](Transaction& t) { return t.insert(made); });
        ASSERT_GOOD(done);
        kind = made.id;
    }
    Result<Committed> add(Database& database, Id<Person> person, Id<Unit> unit) {
        RosterMember member;
        member.kind = kind;
        member.person = person;
        member.unit = unit;
        std::vector<RosterMember> members{member};
        auto done = addRosterMembers(database, members);
        added = members.front().id;
        return done;
    }
    Id<RosterKind> kind;
    Id<RosterMember> added;
};

TEST_F(RosterAccess, AClerkWritesForTheirUnitsAlone) {
    Database& clerk = as(u"clerk"_s);
    EXPECT_TRUE(add(clerk, here.person.id, here.unit).ok());
    EXPECT_TRUE(endRosterMembers(clerk, {added}, QDate(2024, 1, 1)).ok());
    EXPECT_TRUE(removeRosterMembers(clerk, {added}).ok());
    EXPECT_FALSE(add(clerk, here.person.id, there.unit).ok()) << "another commune's network";
    ASSERT_GOOD(add(as(u"administrator"_s), there.person.id, there.unit));
    EXPECT_FALSE(endRosterMembers(as(u"clerk"_s), {added}, QDate(2024, 1, 1)).ok());
    for (const QString& account : {u"viewer"_s, u"secretary"_s, u"auditor"_s})
        EXPECT_FALSE(add(as(account), here.person.id, here.unit).ok()) << account.toStdString();
}

// Who serves a clerk's unit is seen by the clerk, from the moment they do.
TEST_F(RosterAccess, WhoServesAUnitIsSeenByItsClerk) {
    auto writer = std::move(openAs(u"administrator"_s, password()).database);
    ASSERT_TRUE(writer);
    OpenOptions options = test.options;
    options.write = false;
    options.credentials = {u"clerk"_s, password()};
    auto clerk = std::move(Database::open(test.path(), options).database);
    ASSERT_TRUE(clerk);
    const auto seen = [&] {
        const auto found = find(clerk->connection(), there.person.id);
        EXPECT_TRUE(found.ok());
        return found && found->has_value();
    };
    const auto lines = [&] {
        RosterFilter filter;
        filter.on = QDate(2024, 6, 1);
        const auto found = listRosters(clerk->connection(), filter);
        EXPECT_TRUE(found.ok());
        return found ? found->size() : 99;
    };
    EXPECT_FALSE(seen());
    ASSERT_GOOD(add(*writer, there.person.id, there.unit));
    EXPECT_FALSE(seen());
    EXPECT_EQ(lines(), 0u);
    ASSERT_GOOD(add(*writer, there.person.id, here.unit));
    EXPECT_TRUE(seen());
    EXPECT_EQ(lines(), 2u) << "all that is held of somebody who is seen";
    ASSERT_GOOD(removeRosterMembers(*writer, {added}));
    EXPECT_FALSE(seen());
    ASSIGN_GOOD(const auto last, nextUndo(*writer));
    ASSERT_GOOD(undoOperation(*writer, last->name));
    EXPECT_TRUE(seen());
}

TEST_F(RosterAccess, WhatIsMissingIsToldOfUnitsThatAreSeenWhole) {
    ASSERT_GOOD(add(as(u"administrator"_s), there.person.id, there.unit));
    const QDate on(2024, 6, 1);
    const auto units = [&](const QString& account) -> std::set<qint64> {
        std::set<qint64> all;
        const auto reader = as(account).reader();
        EXPECT_TRUE(reader.ok());
        if (!reader) return all;
        const auto found = surveyRosters(**reader, on);
        EXPECT_TRUE(found.ok()) << (found ? "" : found.error().text().toStdString());
        if (found)
            for (const RosterPlace& place : found->places) all.insert(place.unit.value);
        return all;
    };
    EXPECT_EQ(units(u"administrator"_s), (std::set<qint64>{here.unit.value, there.unit.value}));
    EXPECT_EQ(units(u"clerk"_s), (std::set<qint64>{here.unit.value}));
}

}  // namespace
}  // namespace taphuan
