#include "core/commands/attendance_commands.h"
#include "core/commands/data_list_commands.h"
#include "core/commands/data_request_commands.h"
#include "core/commands/undo_commands.h"
#include "core/import/class_people_file.h"
#include "core/storage/check.h"
#include "core/storage/data_list_store.h"
#include "core/storage/data_request_store.h"
#include "core/storage/journal_reading.h"
#include "tests/support/class_setting.h"
#include "tests/support/people_sheet.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class DataRightsCommands : public testing::Test {
  protected:
    DataRightsCommands() {
        setting.options.clock.utcNow = [this] { return QDateTime(today, QTime(3, 0), Qt::UTC); };
        setting.reopen();
    }
    Connection& db() { return setting.connection(); }
    std::vector<DataList> lists() {
        auto all = listDataLists(db());
        EXPECT_TRUE(all.ok());
        return all ? *all : std::vector<DataList>();
    }
    std::vector<DataRequest> requests(const RequestFilter& filter = {}) {
        auto all = listRequests(db(), today, filter);
        EXPECT_TRUE(all.ok());
        return all ? *all : std::vector<DataRequest>();
    }
    DataRequest stored(Id<DataRequest> id) {
        const auto found = requestById(db(), id);
        EXPECT_TRUE(found.ok());
        return found ? *found : DataRequest();
    }
    void undoLast() {
        ASSIGN_GOOD(const auto last, nextUndo(*setting));
        ASSERT_TRUE(last);
        ASSERT_GOOD(undoOperation(*setting, last->name));
    }
    ImportPlan planOf(const QString& sample) {
        auto plan = setting.planSample(sample, setting.from(setting.district));
        EXPECT_TRUE(plan.ok());
        return plan ? std::move(*plan) : ImportPlan();
    }
    static DataList named(const QString& name, LegalBasis basis, const QString& note = {}) {
        DataList list;
        list.name = name;
        list.basis = basis;
        list.basisNote = note;
        return list;
    }
    DataRequest asked(Id<Person> person, DataRight kind = DataRight::access) {
        DataRequest request;
        request.person = person;
        request.kind = kind;
        request.receivedOn = today;
        EXPECT_TRUE(addRequest(*setting, request).ok());
        return request;
    }

    QDate today = QDate(2026, 3, 5);
    ClassSetting setting;
};

const QString listOf48 = QStringLiteral("cu-hoc-vien-huyen-chau-thanh.xlsx");

TEST_F(DataRightsCommands, AListIsWrittenByTheOperationThatBringsItsPeople) {
    const ImportPlan plan = planOf(listOf48);
    EXPECT_TRUE(plan.officialsAlone);
    EXPECT_EQ(plan.usualBasis(), LegalBasis::law);
    PeopleBatch batch = plan.batch(listOf48);
    batch.list = named(listOf48, LegalBasis::law, u"Kế hoạch 1502/KH-UBND"_s);
    batch.list->people = 48;
    ASSIGN_GOOD(const Committed committed, applyPeople(*setting, batch));
    ASSERT_EQ(lists().size(), 1u);
    const DataList list = lists().front();
    EXPECT_EQ(list.receivedOn, today);
    EXPECT_EQ(list.people, 48);
    ASSIGN_GOOD(const auto people, peopleOfList(db(), list.id));
    EXPECT_EQ(people.size(), 48u);
    ASSIGN_GOOD(const auto behind, listsBehind(db(), {people.front()}));
    ASSERT_EQ(behind.size(), 1u);
    EXPECT_EQ(behind.front().id, list.id);
    // The journal has it as a row of that operation.
    ASSIGN_GOOD(const auto operations,
                findOperations(db(), {{}, {}, {}, {}, {}, RowKey{Entity::data_list, list.id}}));
    EXPECT_EQ(operations, std::vector<qint64>{committed.seq});
    ASSIGN_GOOD(const auto undone, undoOperation(*setting, committed.name));
    EXPECT_TRUE(undone.kept.empty());
    EXPECT_TRUE(lists().empty());
    ASSIGN_GOOD(const auto redo, nextRedo(*setting));
    ASSERT_TRUE(redo);
    ASSERT_GOOD(undoOperation(*setting, redo->name));
    ASSERT_EQ(lists().size(), 1u);
    ASSIGN_GOOD(const auto again, peopleOfList(db(), lists().front().id));
    EXPECT_EQ(again, people) << "whose list it is outlives undoing and doing again";
    ASSIGN_GOOD(const QStringList findings, checkDatabase(db()));
    EXPECT_EQ(findings, QStringList());
}

TEST_F(DataRightsCommands, AListThatBringsNobodyIsNoList) {
    PeopleBatch batch = planOf(listOf48).batch(listOf48);
    batch.list = named(listOf48, LegalBasis::law);
    ASSERT_GOOD(applyPeople(*setting, batch));
    PeopleBatch again = planOf(listOf48).batch(listOf48);
    again.list = named(listOf48, LegalBasis::law);
    ASSIGN_GOOD(const Committed nothing, applyPeople(*setting, again));
    EXPECT_EQ(nothing.seq, 0);
    EXPECT_EQ(lists().size(), 1u);
}

TEST_F(DataRightsCommands, ConsentWithoutWhereItIsKeptIsRefusedWithAllItsPeople) {
    PeopleBatch batch = planOf(listOf48).batch(listOf48);
    batch.list = named(listOf48, LegalBasis::consent, u"  "_s);
    const auto refusal = applyPeople(*setting, batch);
    ASSERT_FALSE(refusal.ok());
    EXPECT_EQ(refusal.error().kind, ErrorKind::refused);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM person"_s), 0);
    batch.list->basisNote = u"Phiếu đồng ý, kẹp hồ sơ số 12"_s;
    ASSERT_GOOD(applyPeople(*setting, batch));
}

TEST_F(DataRightsCommands, NobodyButOfficialsIsHeldByLawUnasked) {
    ASSIGN_GOOD(const ImportPlan plan,
                setting.planWorkbook(sheetOf({{u"Họ và tên"_s, u"Chức vụ"_s, u"Đơn vị"_s},
                                              {u"Lê An"_s, u"Công chức"_s, u"Xã Hảo Đước"_s},
                                              {u"Trần Bình"_s, u"thợ mộc"_s, u"Xã Hảo Đước"_s}}),
                                     setting.from(setting.district)));
    ASSERT_EQ(plan.count(RowVerdict::added), 2);
    EXPECT_FALSE(plan.officialsAlone);
    EXPECT_EQ(plan.usualBasis(), LegalBasis::unstated);
}

TEST_F(DataRightsCommands, ABasisIsCorrectedAndTakenBack) {
    PeopleBatch batch = planOf(listOf48).batch(listOf48);
    batch.list = named(listOf48, LegalBasis::unstated);
    ASSERT_GOOD(applyPeople(*setting, batch));
    DataList list = lists().front();
    list.basis = LegalBasis::contract;
    EXPECT_FALSE(editDataList(*setting, list).ok());
    list.basisNote = u"Hợp đồng 05/2026"_s;
    ASSERT_GOOD(editDataList(*setting, list));
    EXPECT_EQ(lists().front().basis, LegalBasis::contract);
    undoLast();
    EXPECT_EQ(lists().front().basis, LegalBasis::unstated);
    EXPECT_EQ(lists().front().basisNote, QString());
}

TEST_F(DataRightsCommands, AListStaysWhileSomebodyOfItDoes) {
    PeopleBatch batch = planOf(listOf48).batch(listOf48);
    batch.list = named(listOf48, LegalBasis::law);
    ASSIGN_GOOD(const Committed committed, applyPeople(*setting, batch));
    ASSIGN_GOOD(const auto people, peopleOfList(db(), lists().front().id));
    TrainingClass held = setting.newClass(u"L1"_s);
    ASSERT_GOOD(addClass(*setting, held, 2));
    ASSERT_GOOD(enrolPeople(*setting, held.id, {people.front()}));
    ASSIGN_GOOD(const auto undone, undoOperation(*setting, committed.name));
    EXPECT_FALSE(undone.kept.empty());
    ASSERT_EQ(lists().size(), 1u);
    ASSIGN_GOOD(const auto left, peopleOfList(db(), lists().front().id));
    EXPECT_EQ(left, std::vector<Id<Person>>{people.front()});
}

TEST_F(DataRightsCommands, AListForAClassIsRecordedWithTheClassesPeople) {
    const auto known = setting.people({u"Lê An"_s});
    TrainingClass held = setting.newClass(u"L1"_s);
    ASSERT_GOOD(addClass(*setting, held, 2));
    PeopleList list = peopleForClass(planOf(listOf48));
    list.people.push_back({known.front(), 0});
    list.batch.list = named(u"cử học viên"_s, LegalBasis::law);
    ASSIGN_GOOD(const Nominated nominated, nominateList(*setting, held.id, list, setting.district));
    EXPECT_EQ(nominated.added, 49);
    ASSERT_EQ(lists().size(), 1u);
    ASSIGN_GOOD(const auto behind, listsBehind(db(), {known.front()}));
    EXPECT_EQ(behind.size(), 1u) << "also of whom the register knew before";
    PeopleList again;
    again.people.push_back({known.front(), 0});
    again.batch.list = named(u"cử học viên"_s, LegalBasis::law);
    ASSIGN_GOOD(const Nominated nothing, nominateList(*setting, held.id, again, setting.district));
    EXPECT_EQ(nothing.committed.seq, 0);
    EXPECT_EQ(lists().size(), 1u);
    ASSIGN_GOOD(const Enrolled enrolled, enrolList(*setting, held.id, again));
    EXPECT_EQ(enrolled.added, 1);
    EXPECT_EQ(lists().size(), 2u);
}

TEST_F(DataRightsCommands, ARequestGetsItsDeadlinesAndTheNameOfItsPerson) {
    const Id<Person> person = setting.people({u"Lê An"_s}).front();
    const DataRequest request = asked(person);
    EXPECT_EQ(request.name, u"Lê An"_s);
    EXPECT_EQ(request.acknowledgeBy, QDate(2026, 3, 9));
    EXPECT_EQ(request.answerBy, QDate(2026, 3, 15));
    undoLast();
    EXPECT_TRUE(requests().empty());

    DataRequest stranger;
    stranger.receivedOn = today;
    EXPECT_FALSE(addRequest(*setting, stranger).ok()) << "nobody asked";
    stranger.name = u"Người chưa có hồ sơ"_s;
    stranger.receivedOn = today.addDays(1);
    EXPECT_FALSE(addRequest(*setting, stranger).ok()) << "tomorrow";
    stranger.receivedOn = today.addDays(-30);
    ASSERT_GOOD(addRequest(*setting, stranger));
    EXPECT_EQ(stateOf(stored(stranger.id), today), RequestState::overdue);
    RequestFilter theirs;
    theirs.person = person;
    EXPECT_TRUE(requests(theirs).empty());
    EXPECT_EQ(requests().size(), 1u);
}

TEST_F(DataRightsCommands, DaysAreThoseOfASettingWhereThereIsOne) {
    Setting days{{},          u"request_days_show_alone"_s, u"7"_s, QDate(2026, 3, 1), QDate(2026, 4, 1),
                 u"Quy chế"_s};
    ASSERT_GOOD(perform(*setting, {u"test"_s, u"test"_s}, [&](Transaction& t) { return t.insert(days); }));
    const Id<Person> person = setting.people({u"Lê An"_s}).front();
    EXPECT_EQ(asked(person).answerBy, QDate(2026, 3, 12));
    today = QDate(2026, 4, 1);
    EXPECT_EQ(asked(person).answerBy, QDate(2026, 4, 11));
}

TEST_F(DataRightsCommands, EveryStepOfARequestIsTakenBackByItself) {
    const DataRequest request = asked(setting.people({u"Lê An"_s}).front(), DataRight::erase);
    today = QDate(2026, 3, 10);
    EXPECT_FALSE(acknowledgeRequest(*setting, request.id, QDate(2026, 3, 4)).ok()) << "before it came";
    EXPECT_FALSE(acknowledgeRequest(*setting, request.id, QDate(2026, 3, 11)).ok()) << "tomorrow";
    ASSERT_GOOD(acknowledgeRequest(*setting, request.id, QDate(2026, 3, 6)));
    EXPECT_EQ(nextDue(stored(request.id)), QDate(2026, 3, 25));

    EXPECT_FALSE(extendRequest(*setting, request.id, QDate(2026, 4, 1), u" "_s).ok()) << "no reason";
    EXPECT_FALSE(extendRequest(*setting, request.id, QDate(2026, 3, 25), u"Nhiều hồ sơ"_s).ok());
    EXPECT_FALSE(extendRequest(*setting, request.id, QDate(2026, 4, 15), u"Nhiều hồ sơ"_s).ok());
    ASSERT_GOOD(extendRequest(*setting, request.id, QDate(2026, 4, 14), u"Nhiều hồ sơ"_s));
    EXPECT_FALSE(extendRequest(*setting, request.id, QDate(2026, 4, 14), u"Vẫn nhiều"_s).ok()) << "once";
    DataRequest edited = stored(request.id);
    edited.withOthers = true;
    ASSERT_GOOD(editRequest(*setting, edited));
    EXPECT_EQ(stored(request.id).answerBy, QDate(2026, 4, 14)) << "what was put off stays";

    EXPECT_FALSE(answerRequest(*setting, request.id, today, RequestOutcome::partly, {}).ok());
    ASSERT_GOOD(answerRequest(*setting, request.id, today, RequestOutcome::refused, u"Phải lưu trữ"_s));
    EXPECT_EQ(stateOf(stored(request.id), today.addDays(99)), RequestState::answered);
    EXPECT_FALSE(editRequest(*setting, edited).ok());
    EXPECT_FALSE(acknowledgeRequest(*setting, request.id, today).ok());
    EXPECT_FALSE(answerRequest(*setting, request.id, today, RequestOutcome::done, {}).ok());

    undoLast();
    EXPECT_TRUE(stored(request.id).answeredOn.isNull());
    EXPECT_FALSE(stored(request.id).outcome);
    undoLast();
    EXPECT_FALSE(stored(request.id).withOthers);
    undoLast();
    EXPECT_EQ(stored(request.id).answerBy, request.answerBy);
    EXPECT_EQ(stored(request.id).extension, QString());
    undoLast();
    EXPECT_TRUE(stored(request.id).acknowledgedOn.isNull());
    ASSERT_GOOD(answerRequest(*setting, request.id, today, RequestOutcome::done, {}));
    EXPECT_EQ(stored(request.id).acknowledgedOn, today) << "an answer acknowledges";
}

TEST_F(DataRightsCommands, ARequestOutlivesTheRecordThatItAsksToDelete) {
    const Id<Person> person = setting.people({u"Lê An"_s}).front();
    const DataRequest request = asked(person, DataRight::erase);
    ASSERT_GOOD(deletePerson(*setting, person));
    EXPECT_TRUE(stored(request.id).person.isNull());
    EXPECT_EQ(stored(request.id).name, u"Lê An"_s);
    undoLast();
    EXPECT_EQ(stored(request.id).person, person);
    ASSIGN_GOOD(const QStringList findings, checkDatabase(db()));
    EXPECT_EQ(findings, QStringList());
}

TEST_F(DataRightsCommands, RequestsOfJoinedRecordsAreOnePersons) {
    const auto people = setting.people({u"Lê An"_s, u"Lê Văn An"_s});
    asked(people[0]);
    ASSERT_GOOD(mergePeople(*setting, people[1], people[0]));
    RequestFilter theirs;
    theirs.person = people[1];
    EXPECT_EQ(requests(theirs).size(), 1u);
    theirs.state = RequestState::answered;
    EXPECT_TRUE(requests(theirs).empty());
}

}  // namespace
}  // namespace taphuan
