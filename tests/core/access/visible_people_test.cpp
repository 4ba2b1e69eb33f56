#include "core/commands/attendance_commands.h"
#include "core/commands/nomination_commands.h"
#include "core/commands/undo_commands.h"
#include "tests/core/access/office.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// The clerk of the first commune reads through one connection while the administrator writes.
class VisiblePeople : public Office {
  protected:
    void SetUp() override {
        Office::SetUp();
        writer_ = std::move(openAs(u"administrator"_s, password()).database);
        ASSERT_TRUE(writer_);
        OpenOptions options = test.options;
        options.write = false;
        options.credentials = {u"clerk"_s, password()};
        clerk_ = std::move(Database::open(test.path(), options).database);
        ASSERT_TRUE(clerk_);
    }
    Database& writer() { return *writer_; }
    Connection& reader() { return clerk_->connection(); }
    QStringList seen() {
        const auto people = select<Person>(clerk_->connection(), u"ORDER BY t.full_name"_s);
        if (!people) return {people.error().text()};
        QStringList names;
        for (const Person& person : *people) names << person.fullName.section(u' ', -1);
        return names;
    }
    void undoLast() {
        const auto last = nextUndo(writer());
        ASSERT_TRUE(last && *last);
        ASSERT_GOOD(undoOperation(writer(), (*last)->name));
    }

    const QStringList own{u"AN"_s};
    const QStringList both{u"AN"_s, u"BINH"_s};

  private:
    std::unique_ptr<Database> writer_;
    std::unique_ptr<Database> clerk_;
};

TEST_F(VisiblePeople, FollowWhoIsPutIntoAClassAndTakenOut) {
    EXPECT_EQ(seen(), own);
    ASSERT_GOOD(enrolPeople(writer(), here.trainingClass.id, {there.person.id}));
    EXPECT_EQ(seen(), both);
    ASSERT_GOOD(setMark(writer(), {here.session.id, here.enrolment.id, Mark::present, {}}));
    EXPECT_EQ(seen(), both);
    undoLast();
    EXPECT_EQ(seen(), both);
    undoLast();
    EXPECT_EQ(seen(), own);
}

TEST_F(VisiblePeople, FollowNominations) {
    EXPECT_EQ(seen(), own);
    ASSERT_GOOD(nominate(writer(), here.trainingClass.id, {{there.person.id, there.unit}}));
    EXPECT_EQ(seen(), both);
    undoLast();
    EXPECT_EQ(seen(), own);
}

TEST_F(VisiblePeople, FollowMemberships) {
    EXPECT_EQ(seen(), own);
    Person fresh;
    fresh.fullName = u"Trần Thị CHI"_s;
    Membership membership;
    membership.unit = here.unit;
    ASSERT_GOOD(addPerson(writer(), fresh, membership));
    EXPECT_EQ(seen(), (QStringList{u"AN"_s, u"CHI"_s}));
    membership.person = there.person.id;
    membership.validFrom = QDate(2025, 1, 1);
    ASSERT_GOOD(setMembership(writer(), membership));
    EXPECT_EQ(seen(), (QStringList{u"AN"_s, u"BINH"_s, u"CHI"_s}));
    undoLast();
    EXPECT_EQ(seen(), (QStringList{u"AN"_s, u"CHI"_s}));
}

// Where it stands, a membership is written over with another unit.
TEST_F(VisiblePeople, FollowAMembershipThatIsCorrected) {
    EXPECT_EQ(seen(), own);
    Membership membership;
    membership.person = there.person.id;
    membership.unit = here.unit;
    ASSERT_GOOD(setMembership(writer(), membership));
    EXPECT_EQ(seen(), both);
    undoLast();
    EXPECT_EQ(seen(), own);
}

TEST_F(VisiblePeople, FollowTheUnitOfAClass) {
    EXPECT_EQ(seen(), own);
    TrainingClass moved = there.trainingClass;
    moved.unit = here.unit;
    ASSERT_GOOD(editClass(writer(), moved));
    EXPECT_EQ(seen(), both);
    undoLast();
    EXPECT_EQ(seen(), own);
}

TEST_F(VisiblePeople, FollowLinks) {
    EXPECT_EQ(seen(), own);
    ASSERT_GOOD(mergePeople(writer(), here.person.id, there.person.id));
    EXPECT_EQ(seen(), both);
    undoLast();
    EXPECT_EQ(seen(), own);
}

// Records that are linked come with the one of theirs that joins a unit of the clerk's.
TEST_F(VisiblePeople, FollowMembershipsOfLinkedRecords) {
    Person fresh;
    fresh.fullName = u"Trần Thị CHI"_s;
    Membership membership;
    membership.unit = there.unit;
    ASSERT_GOOD(addPerson(writer(), fresh, membership));
    ASSERT_GOOD(mergePeople(writer(), there.person.id, fresh.id));
    EXPECT_EQ(seen(), own);
    membership.person = fresh.id;
    membership.unit = here.unit;
    membership.validFrom = QDate(2025, 1, 1);
    ASSERT_GOOD(setMembership(writer(), membership));
    EXPECT_EQ(seen(), (QStringList{u"AN"_s, u"BINH"_s, u"CHI"_s}));
}

// A reading that goes on over several statements sees one state of the file, whatever is written meanwhile.
TEST_F(VisiblePeople, AreOfTheStateThatIsRead) {
    const auto read = [&]() -> Status {
        EXPECT_EQ(seen(), own);
        TAPHUAN_TRY(enrolPeople(writer(), here.trainingClass.id, {there.person.id}));
        EXPECT_EQ(seen(), own);
        return {};
    };
    ASSERT_GOOD(reader().inOneRead(read));
    EXPECT_EQ(seen(), both);
}

}  // namespace
}  // namespace taphuan
