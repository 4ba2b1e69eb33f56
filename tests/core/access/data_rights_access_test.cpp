#include "core/access/personal_data.h"
#include "core/commands/attendance_commands.h"
#include "core/commands/data_list_commands.h"
#include "core/commands/data_request_commands.h"
#include "core/commands/undo_commands.h"
#include "core/storage/check.h"
#include "core/storage/data_list_store.h"
#include "core/storage/data_request_store.h"
#include "core/storage/select.h"
#include "tests/core/access/office.h"
#include "tests/support/edit_by_hand.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class DataRightsAccess : public Office {
  protected:
    static DataRequest asked(Id<Person> person) {
        DataRequest request;
        request.person = person;
        request.receivedOn = QDate(2026, 3, 2);
        return request;
    }
    // What a served connection lists; -1 where it is refused with a sentence.
    static qint64 seen(Database& database) {
        const auto reader = database.reader();
        EXPECT_TRUE(reader.ok());
        const auto requests = listRequests(**reader, QDate(2026, 3, 3));
        return requests ? qint64(requests->size()) : -1;
    }
};

TEST_F(DataRightsAccess, AClerkRecordsRequestsOfTheOwnPeopleAlone) {
    DataRequest own = asked(here.person.id), others = asked(there.person.id), nobodys = asked({});
    nobodys.name = u"Người lạ"_s;
    Database& clerk = as(u"clerk"_s);
    ASSERT_GOOD(addRequest(clerk, own));
    EXPECT_FALSE(addRequest(clerk, others).ok());
    EXPECT_FALSE(addRequest(clerk, nobodys).ok());
    Database& coordinator = as(u"coordinator"_s);
    ASSERT_GOOD(addRequest(coordinator, others));
    ASSERT_GOOD(addRequest(coordinator, nobodys));
    EXPECT_EQ(seen(coordinator), 3);
    EXPECT_EQ(seen(as(u"clerk"_s)), 1);
    EXPECT_FALSE(acknowledgeRequest(as(u"clerk"_s), others.id, QDate(2026, 3, 3)).ok());
    EXPECT_FALSE(answerRequest(as(u"clerk"_s), nobodys.id, QDate(2026, 3, 3), RequestOutcome::done, {}).ok());
    ASSERT_GOOD(acknowledgeRequest(as(u"clerk"_s), own.id, QDate(2026, 3, 3)));
    for (const QString& account : {u"viewer"_s, u"secretary"_s, u"auditor"_s}) {
        Database& database = as(account);
        EXPECT_EQ(seen(database), -1) << account.toStdString();
        DataRequest request = asked(here.person.id);
        EXPECT_FALSE(addRequest(database, request).ok()) << account.toStdString();
    }
}

TEST_F(DataRightsAccess, ARecordGoesAndComesBackWithItsRequestWithinTheScope) {
    Person person;
    person.fullName = u"Trần Thị Cúc"_s;
    Membership membership;
    membership.unit = here.unit;
    Database& clerk = as(u"clerk"_s);
    ASSERT_GOOD(addPerson(clerk, person, membership));
    DataRequest request = asked(person.id);
    ASSERT_GOOD(addRequest(clerk, request));
    ASSERT_GOOD(deletePerson(clerk, person.id));
    ASSIGN_GOOD(const auto last, nextUndo(clerk));
    ASSERT_TRUE(last);
    ASSERT_GOOD(undoOperation(clerk, last->name));
    ASSIGN_GOOD(const DataRequest back, requestById(clerk.connection(), request.id));
    EXPECT_EQ(back.person, person.id);
}

TEST_F(DataRightsAccess, AClerkSaysWhenceTheOwnPeopleComeAndNoMore) {
    DataList list;
    list.name = u"danh sách"_s;
    list.basis = LegalBasis::law;
    PersonEntry entry;
    entry.person.fullName = u"Lê An"_s;
    entry.membership = Membership{};
    entry.membership->unit = here.unit;
    PeopleBatch batch;
    batch.people = {entry};
    batch.list = list;
    ASSERT_GOOD(applyPeople(as(u"clerk"_s), batch));
    ASSIGN_GOOD(const auto lists, listDataLists(as(u"clerk"_s).connection()));
    ASSERT_EQ(lists.size(), 1u);
    EXPECT_EQ(lists.front().unit, here.unit) << "whose account brought it in";
    DataList edited = lists.front();
    edited.basisNote = u"Kế hoạch 05"_s;
    ASSERT_GOOD(editDataList(as(u"clerk"_s), edited));
    EXPECT_FALSE(editDataList(as(u"viewer"_s), edited).ok());
    Database& coordinator = as(u"coordinator"_s);
    batch.people.front().membership->unit = there.unit;
    batch.list->unit = there.unit;
    ASSERT_GOOD(applyPeople(coordinator, batch));
    ASSIGN_GOOD(const auto all, listDataLists(coordinator.connection()));
    ASSERT_EQ(all.size(), 2u);
    for (DataList other : all)
        if (other.unit == there.unit) {
            other.basisNote = u"của người khác"_s;
            EXPECT_FALSE(editDataList(as(u"clerk"_s), other).ok());
        }
}

TEST_F(DataRightsAccess, AllDataOfAPersonIsTakenForAPurposeByThoseWhoMay) {
    const QString purpose = u"Trả lời yêu cầu"_s;
    for (const QString& account : {u"viewer"_s, u"secretary"_s, u"auditor"_s})
        EXPECT_FALSE(takePersonData(as(account), here.person.id, purpose).ok()) << account.toStdString();
    Database& clerk = as(u"clerk"_s);
    EXPECT_FALSE(takePersonData(clerk, here.person.id, u"  "_s).ok());
    EXPECT_FALSE(takePersonData(clerk, there.person.id, purpose).ok());
    ASSERT_GOOD(setMark(clerk, {here.session.id, here.enrolment.id, Mark::late, u"kẹt xe"_s}));
    ASSERT_GOOD(showNumbers(clerk, here.person.id, u"Đối chiếu"_s));
    DataRequest request = asked(here.person.id);
    ASSERT_GOOD(addRequest(clerk, request));
    Person edited = here.person;
    for (const QString& ethnicity : {u"Tày"_s, u"Nùng"_s}) {
        edited.ethnicity = ethnicity;
        ASSERT_GOOD(editPerson(as(u"administrator"_s), edited));
    }
    ASSIGN_GOOD(const PersonData whole, takePersonData(as(u"administrator"_s), here.person.id, purpose));
    EXPECT_EQ(whole.records.front().ethnicity, u"Nùng"_s);
    EXPECT_FALSE(whole.ethnicityWithheld);
    ASSIGN_GOOD(const PersonData data, takePersonData(as(u"clerk"_s), here.person.id, purpose));
    EXPECT_EQ(data.records.front().ethnicity, QString());
    EXPECT_TRUE(data.ethnicityWithheld);
    EXPECT_EQ(data.records.front().nationalId, here.person.nationalId);
    ASSERT_EQ(data.classes.size(), 1u);
    ASSERT_EQ(data.classes.front().marks.size(), 1u);
    EXPECT_EQ(data.classes.front().marks.front().note, u"kẹt xe"_s);
    EXPECT_EQ(data.requests.size(), 1u);
    ASSERT_EQ(data.accesses.size(), 3u) << "the showing, and this very taking, twice";
    EXPECT_EQ(data.accesses.front().access.purpose, u"Đối chiếu"_s);
    EXPECT_EQ(data.accesses.back().access.kind, AccessKind::paper);
    EXPECT_EQ(data.accesses.back().access.purpose, purpose);
    EXPECT_FALSE(data.history.empty());
    for (const RowEvent& event : data.history)
        for (const ChangedField& field : event.change.fields) {
            EXPECT_FALSE(field.after.contains(there.person.fullName));
            EXPECT_FALSE(field.after.contains(u"Nùng"_s) || field.before.contains(u"Tày"_s));
            EXPECT_FALSE(field.after.contains(here.person.nationalId)) << "numbers of the past are masked";
        }
}

// A file as version 3 left it, with all it held.
TEST(DataRightsMigration, AnOlderFileGainsTheTablesAndKeepsAll) {
    TestDatabase test;
    Person person;
    person.fullName = u"Trần Thị Ba"_s;
    person.phone = u"0912007777"_s;
    ASSERT_GOOD(addPerson(*test, person, std::nullopt));
    ASSIGN_GOOD(const QByteArray before, journalDigest(test.connection()));
    test.close();
    editByHand(
        test.path(),
        {u"DROP TABLE data_request"_s, u"DROP TABLE data_list"_s, u"DROP TABLE erasure"_s,
         u"DROP TABLE import_profile"_s, u"DROP TABLE qualification"_s,
          u"DROP TABLE roster_member"_s, u"DROP TABLE roster_kind"_s,
         u"ALTER TABLE membership DROP COLUMN leaving"_s, u"ALTER TABLE person DROP COLUMN ethnicity"_s,
         u"DELETE FROM meta WHERE key = 'access_log_end'"_s,
         u"UPDATE meta SET value = replace(value, '/%1', '/3') WHERE key = 'derived_head'"_s.arg(
             migrations().back().version),
         u"UPDATE meta SET value = '3' WHERE key IN ('schema_version', 'oldest_reader')"_s});
    auto opened = Database::open(test.path(), test.options);
    ASSERT_TRUE(opened.database) << opened.error.text().toStdString();
    EXPECT_EQ(opened.outcome, OpenOutcome::upgraded);
    Database& database = *opened.database;
    EXPECT_EQ(journalDigest(database.connection()).value(), before);
    ASSIGN_GOOD(const auto kept, find(database.connection(), person.id));
    ASSERT_TRUE(kept);
    EXPECT_EQ(valuesOf(*kept), valuesOf(person));
    ASSIGN_GOOD(const auto lists, listDataLists(database.connection()));
    EXPECT_TRUE(lists.empty());
    DataRequest request;
    request.person = person.id;
    request.receivedOn = database.clock().today();
    ASSERT_GOOD(addRequest(database, request));
    ASSIGN_GOOD(const QStringList findings, checkDatabase(database.connection()));
    EXPECT_EQ(findings, QStringList());
}

}  // namespace
}  // namespace taphuan
