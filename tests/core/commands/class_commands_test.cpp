#include "core/commands/class_commands.h"

#include "core/commands/attendance_commands.h"
#include "core/commands/result_commands.h"
#include "core/commands/undo_commands.h"
#include "core/domain/completion_reason.h"
#include "core/storage/attendance_store.h"
#include "core/storage/check.h"
#include "core/storage/course_store.h"
#include "core/storage/enrolment_store.h"
#include "core/storage/nomination_store.h"
#include "core/storage/result_store.h"
#include "core/storage/write_door.h"
#include "tests/support/class_setting.h"

#include <random>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class ClassCommands : public testing::Test {
  protected:
    TrainingClass added(const QString& code, std::optional<qint64> capacity = {}) {
        TrainingClass made = setting.newClass(code);
        made.capacity = capacity;
        const auto done = addClass(setting.database(), made, 4);
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().text().toStdString());
        return made;
    }
    std::vector<GridRow> gridRows(Id<TrainingClass> id) {
        auto grid = readAttendanceGrid(setting.connection(), id);
        EXPECT_TRUE(grid.ok());
        return grid->rows;
    }
    std::vector<Session> sessions(Id<TrainingClass> id) { return *sessionsOf(setting.connection(), id); }
    TrainingResult resultOf(Id<TrainingClass> id, Id<Enrolment> enrolment) {
        return resultsOfClass(setting.connection(), id)->value(enrolment.value);
    }
    QStringList breaches() { return *checkRules(setting.connection()); }
    // A class of two days whose people were present in all its four sessions and whose results were computed.
    TrainingClass completed(const QString& code, const QStringList& names) {
        const TrainingClass made = added(code);
        EXPECT_TRUE(enrolPeople(setting.database(), made.id, setting.people(names)).ok());
        presentEverywhere(made.id);
        EXPECT_TRUE(completeClass(setting.database(), made.id).ok());
        return made;
    }
    void presentEverywhere(Id<TrainingClass> id) {
        for (const Session& session : sessions(id))
            ASSERT_GOOD(markAllPresent(setting.database(), session.id));
    }

    ClassSetting setting;
};

TEST_F(ClassCommands, ADistrictClassAfterTheDistrictsEndedIsRefused) {
    TrainingClass late = setting.newClass(u"TN-1"_s, QDate(2025, 7, 2));
    const auto refusal = addClass(setting.database(), late, 4);
    ASSERT_FALSE(refusal.ok());
    EXPECT_TRUE(refusal.error().text().contains(u"Cấp huyện chỉ có đến hết ngày 30/06/2025"_s))
        << refusal.error().text().toStdString();
    EXPECT_TRUE(late.id.isNull());
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM \"class\""_s), 0);
    late.level = u"commune"_s;
    EXPECT_TRUE(addClass(setting.database(), late, 4).ok());
    late.level = u"district"_s;
    EXPECT_FALSE(editClass(setting.database(), late).ok());
}

TEST_F(ClassCommands, ACodeIsUsedOnce) {
    added(u"TN-1"_s);
    TrainingClass second = setting.newClass(u" TN-1 "_s);
    EXPECT_FALSE(addClass(setting.database(), second, 4).ok());
    Course course = setting.course;
    course.id = {};
    EXPECT_FALSE(addCourse(setting.database(), course).ok());
}

TEST_F(ClassCommands, SessionsStayWithinTheClass) {
    TrainingClass made = added(u"TN-1"_s);
    made.ends = made.starts;
    EXPECT_FALSE(editClass(setting.database(), made).ok());
    made.ends = made.starts.addDays(5);
    EXPECT_TRUE(editClass(setting.database(), made).ok());
    Session session;
    session.trainingClass = made.id;
    session.heldOn = made.ends;
    session.hours = 2;
    ASSERT_GOOD(addSession(setting.database(), session));
    EXPECT_EQ(session.number, 5);
    session.heldOn = made.ends.addDays(1);
    EXPECT_FALSE(editSession(setting.database(), session).ok());
    EXPECT_TRUE(removeSession(setting.database(), session.id).ok());
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, setting.people({u"Lê An"_s})));
    const Session first = sessions(made.id).front();
    ASSERT_GOOD(markAllPresent(setting.database(), first.id));
    EXPECT_FALSE(removeSession(setting.database(), first.id).ok());
}

TEST_F(ClassCommands, SeatsAreRespectedAndTheRestAreReserves) {
    const TrainingClass made = added(u"TN-1"_s, 2);
    const auto people = setting.people({u"Lê An"_s, u"Lê Bình"_s, u"Lê Chi"_s, u"Lê Dũng"_s});
    std::vector<Nominee> nominees;
    for (const Id<Person>& person : people) nominees.push_back({person, setting.haoDuoc});
    ASSERT_GOOD(nominate(setting.database(), made.id, nominees));
    ASSIGN_GOOD(auto rows, listNominations(setting.connection(), made.id));
    std::vector<Id<Nomination>> ids;
    for (const NominationRow& row : rows) ids.push_back(row.nomination.id);
    ASSIGN_GOOD(const Decided decided,
                decideNominations(setting.database(), made.id, ids, NominationState::approved, {}, true));
    EXPECT_EQ(decided.approved, 2);
    EXPECT_EQ(decided.reserved, 2);
    EXPECT_EQ(decided.enrolled, 2);
    EXPECT_FALSE(enrolPeople(setting.database(), made.id, {people[2]}).ok());
    EXPECT_FALSE(decideNominations(setting.database(), made.id, {ids[3]}, NominationState::refused)
                     .ok());  // no reason

    // A seat that is given up goes to a reserve.
    ASSIGN_GOOD(const Enrolment first, enrolmentOf(setting.connection(), made, people[0]));
    ASSERT_GOOD(withdrawEnrolment(setting.database(), first.id, made.starts, u"Bận công tác"_s));
    ASSIGN_GOOD(const auto gone, find(setting.connection(), ids[0]));
    EXPECT_EQ(gone->state, NominationState::withdrawn);
    EXPECT_EQ(gone->reason, u"Bận công tác"_s);
    ASSIGN_GOOD(const Enrolled nobody, enrolApproved(setting.database(), made.id));
    EXPECT_EQ(nobody.added, 0);
    ASSIGN_GOOD(const Decided moved, decideNominations(setting.database(), made.id, {ids[2], ids[3]},
                                                       NominationState::approved, {}, true));
    EXPECT_EQ(moved.approved, 1);
    EXPECT_EQ(moved.reserved, 1);
    ASSIGN_GOOD(const ClassRow row, readClass(setting.connection(), made.id));
    EXPECT_EQ(row.enrolled, 2);
}

TEST_F(ClassCommands, ASeatIsAHumanBeingHoweverManyRecords) {
    const TrainingClass made = added(u"TN-1"_s, 2);
    const auto people = setting.people({u"Lê An"_s, u"Lê  An"_s, u"Lê Bình"_s});
    ASSERT_GOOD(nominate(setting.database(), made.id, {{people[1], {}}, {people[2], {}}}));
    ASSIGN_GOOD(const auto rows, listNominations(setting.connection(), made.id));
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, {people[0]}));
    ASSERT_GOOD(
        decideNominations(setting.database(), made.id, {rows[0].nomination.id}, NominationState::approved));
    ASSERT_GOOD(mergePeople(setting.database(), people[0], people[1]));
    ASSIGN_GOOD(const Seats seats, seatsOf(setting.connection(), made));
    EXPECT_EQ(seats.taken, 1);
    ASSIGN_GOOD(const auto joined, listNominations(setting.connection(), made.id));
    EXPECT_TRUE(joined[0].enrolled);
    ASSIGN_GOOD(const Enrolled nobody, enrolApproved(setting.database(), made.id));
    EXPECT_EQ(nobody.added, 0);
    TrainingClass smaller = made;
    smaller.capacity = 1;
    smaller.state = ClassState::open;
    EXPECT_TRUE(editClass(setting.database(), smaller).ok());
    EXPECT_EQ(breaches(), QStringList());
}

TEST_F(ClassCommands, WhoIsInTheClassIsWithdrawnBeforeTheyAreRefused) {
    const TrainingClass made = added(u"TN-1"_s, 1);
    const auto people = setting.people({u"Lê An"_s, u"Lê Bình"_s});
    ASSERT_GOOD(nominate(setting.database(), made.id, {{people[0], {}}}));
    ASSIGN_GOOD(const auto rows, listNominations(setting.connection(), made.id));
    const std::vector ids{rows.front().nomination.id};
    ASSERT_GOOD(decideNominations(setting.database(), made.id, ids, NominationState::approved, {}, true));
    for (const NominationState out :
         {NominationState::refused, NominationState::withdrawn, NominationState::reserve}) {
        const auto refusal = decideNominations(setting.database(), made.id, ids, out, u"Bận"_s);
        ASSERT_FALSE(refusal.ok());
        EXPECT_EQ(refusal.error().text(), u"Lê An đang ở trong lớp TN-1. Rút khỏi lớp trước."_s);
    }
    ASSIGN_GOOD(const Enrolment first, enrolmentOf(setting.connection(), made, people[0]));
    ASSERT_GOOD(withdrawEnrolment(setting.database(), first.id, made.starts, u"Bận"_s));
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, {people[1]}));
    EXPECT_FALSE(enrolPeople(setting.database(), made.id, {people[0]}).ok());  // the seat is taken
    ASSIGN_GOOD(const Nominated again, nominate(setting.database(), made.id, {{people[0], {}}}));
    EXPECT_EQ(again.added, 1);  // who withdrew may wait again
}

TEST_F(ClassCommands, WhoReturnsIsInTheClassFromTheDayTold) {
    const TrainingClass made = added(u"TN-1"_s);
    const auto people = setting.people({u"Lê An"_s, u"Lê Bình"_s});
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, people));
    const auto rows = gridRows(made.id);
    const auto held = sessions(made.id);
    ASSERT_GOOD(setMark(setting.database(), {held[0].id, rows[1].enrolment.id, Mark::present, {}}));
    ASSERT_GOOD(setMark(setting.database(), {held[2].id, rows[1].enrolment.id, Mark::absent, {}}));
    for (const GridRow& row : rows)
        ASSERT_GOOD(withdrawEnrolment(setting.database(), row.enrolment.id,
                                      row.enrolment.id == rows[1].enrolment.id ? made.ends : made.starts,
                                      u"Bận"_s));
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM attendance"_s), 1);  // the absence after leaving went
    EXPECT_EQ(breaches(), QStringList());
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, {people[0]}, made.ends));
    EXPECT_EQ(gridRows(made.id)[0].enrolment.validFrom, made.ends);
    const auto refusal = enrolPeople(setting.database(), made.id, {people[1]}, made.ends);
    ASSERT_FALSE(refusal.ok());
    EXPECT_TRUE(refusal.error().text().startsWith(u"Lê Bình đã có điểm danh trước ngày 13/06/2023"_s));
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, {people[1]}));
    EXPECT_FALSE(gridRows(made.id)[1].enrolment.validFrom.isValid());
    EXPECT_FALSE(gridRows(made.id)[1].enrolment.validTo.isValid());
}

TEST_F(ClassCommands, ResultsFollowTheClassAndItsSessions) {
    TrainingClass made = completed(u"TN-1"_s, {u"Lê An"_s, u"Lê Bình"_s});
    const Id<Enrolment> enrolment = gridRows(made.id).front().enrolment.id;
    made = *classById(setting.connection(), made.id);
    made.ends = QDate(2024, 1, 3);
    ASSERT_GOOD(editClass(setting.database(), made));
    EXPECT_EQ(resultOf(made.id, enrolment).endedOn, made.ends);
    const QString inYear = u"SELECT count(*) FROM completion WHERE year = %1"_s;
    EXPECT_EQ(setting.count(inYear.arg(2023)), 0);
    EXPECT_EQ(setting.count(inYear.arg(2024)), 2);

    Session extra;
    extra.trainingClass = made.id;
    extra.heldOn = made.ends;
    extra.hours = 4;
    ASSERT_GOOD(addSession(setting.database(), extra));
    EXPECT_EQ(resultOf(made.id, enrolment).hoursPlanned, 20);
    EXPECT_EQ(resultOf(made.id, enrolment).outcome, Outcome::pending);
    extra.hours = 2;
    ASSERT_GOOD(editSession(setting.database(), extra));
    EXPECT_EQ(resultOf(made.id, enrolment).hoursPlanned, 18);
    ASSERT_GOOD(removeSession(setting.database(), extra.id));
    EXPECT_EQ(resultOf(made.id, enrolment).hoursPlanned, 16);
    EXPECT_EQ(resultOf(made.id, enrolment).outcome, Outcome::completed);
    EXPECT_EQ(breaches(), QStringList());
}

TEST_F(ClassCommands, AMarkedSessionStaysInTheTimeOfThoseMarked) {
    const TrainingClass made = added(u"TN-1"_s);
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, setting.people({u"Lê An"_s}), made.ends));
    const auto held = sessions(made.id);
    ASSERT_GOOD(
        setMark(setting.database(), {held[2].id, gridRows(made.id).front().enrolment.id, Mark::present, {}}));
    Session moved = held[2];
    moved.heldOn = made.starts;
    const auto refusal = editSession(setting.database(), moved);
    ASSERT_FALSE(refusal.ok());
    EXPECT_EQ(refusal.error().text(),
              u"Lê An đã có điểm danh buổi 3 nhưng không ở trong lớp ngày 12/06/2023. "
              u"Bỏ điểm danh đó trước, hoặc chọn ngày khác."_s);
    EXPECT_EQ(sessions(made.id)[2].heldOn, made.ends);
}

TEST_F(ClassCommands, UndoingAnEarlierWithdrawalBringsTheResultBack) {
    const TrainingClass made = added(u"TN-1"_s);
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, setting.people({u"Lê An"_s, u"Lê Bình"_s})));
    const Id<Enrolment> enrolment = gridRows(made.id).front().enrolment.id;
    ASSIGN_GOOD(const Committed withdrawn,
                withdrawEnrolment(setting.database(), enrolment, made.ends, u"Chuyển công tác"_s));
    ASSERT_NO_FATAL_FAILURE(presentEverywhere(made.id));
    ASSERT_GOOD(completeClass(setting.database(), made.id));
    EXPECT_EQ(resultOf(made.id, enrolment).outcome, Outcome::not_completed);
    ASSIGN_GOOD(const Undone undone, undoOperation(setting.database(), withdrawn.name));
    EXPECT_TRUE(undone.kept.empty());
    EXPECT_EQ(reasonText(resultOf(made.id, enrolment).reason), u"Chưa điểm danh buổi 3, 4"_s);
    EXPECT_EQ(breaches(), QStringList());
}

TEST_F(ClassCommands, UndoLeavesNoMarkOutsideTheTimeInTheClass) {
    const TrainingClass made = added(u"TN-1"_s);
    const auto people = setting.people({u"Lê An"_s});
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, people));
    const Id<Enrolment> enrolment = gridRows(made.id).front().enrolment.id;
    ASSERT_GOOD(withdrawEnrolment(setting.database(), enrolment, made.starts, u"Bận"_s));
    ASSIGN_GOOD(const Enrolled back, enrolPeople(setting.database(), made.id, people));
    ASSERT_NO_FATAL_FAILURE(presentEverywhere(made.id));
    ASSIGN_GOOD(const Undone undone, undoOperation(setting.database(), back.committed.name));
    ASSERT_EQ(undone.kept.size(), 1u);
    EXPECT_EQ(undone.kept[0].reason, u"Lê An có điểm danh ngoài thời gian ở trong lớp"_s);
    EXPECT_FALSE(gridRows(made.id).front().enrolment.validTo.isValid());
    EXPECT_EQ(breaches(), QStringList());
}

TEST_F(ClassCommands, CheckFindsWhatNoCommandLetsHappen) {
    const TrainingClass made = completed(u"TN-1"_s, {u"Lê An"_s});
    EXPECT_EQ(breaches(), QStringList());
    const std::vector<std::pair<QString, QString>> edits{
        {u"UPDATE enrolment SET valid_from = '2023-06-13'"_s, u"ngoài thời gian ở trong lớp"_s},
        {u"UPDATE session SET held_on = '2023-07-01' WHERE number = 4"_s, u"ngoài thời gian của lớp"_s},
        {u"UPDATE session SET hours = 5 WHERE number = 1"_s, u"không còn theo các buổi"_s},
        {u"UPDATE \"class\" SET ends = '2023-06-14'"_s, u"không còn theo các buổi"_s},
        {u"UPDATE \"class\" SET capacity = 0"_s, u"nhiều người hơn số chỗ"_s},
        {u"INSERT INTO enrolment SELECT 99, born, training_class, person, 2, NULL, NULL FROM enrolment"_s,
         u"hai chỗ trong một lớp"_s}};
    for (const auto& [sql, finding] : edits) {
        ASSIGN_GOOD(const auto door,
                    WriteDoor::open(setting.connection()));  // closed again, nothing is written
        ASSERT_GOOD(setting.connection().execute(sql));
        EXPECT_TRUE(breaches().join(u'\n').contains(finding)) << sql.toStdString();
    }
}

TEST_F(ClassCommands, NobodyIsInAClassTwiceNotEvenAsAJoinedRecord) {
    const TrainingClass made = added(u"TN-1"_s, 2);
    const auto people = setting.people({u"Lê An"_s, u"Lê  An"_s, u"Lê Bình"_s});
    ASSERT_GOOD(mergePeople(setting.database(), people[0], people[1]));
    ASSIGN_GOOD(const Enrolled enrolled,
                enrolPeople(setting.database(), made.id, {people[0], people[1], people[0], people[2]}));
    EXPECT_EQ(enrolled.added, 2);
    EXPECT_EQ(enrolled.already, 2);
    ASSIGN_GOOD(const Enrolment found, enrolmentOf(setting.connection(), made, people[1]));
    EXPECT_EQ(found.person, people[0]);
    ASSIGN_GOOD(const Nominated nominated, nominate(setting.database(), made.id, {{people[1], {}}}));
    EXPECT_EQ(nominated.already, 1);
}

TEST_F(ClassCommands, OneMarkPerSessionAndEnrolmentWhateverComes) {
    const TrainingClass made = added(u"TN-1"_s);
    ASSERT_GOOD(
        enrolPeople(setting.database(), made.id, setting.people({u"Lê An"_s, u"Lê Bình"_s, u"Lê Chi"_s})));
    const auto rows = gridRows(made.id);
    const auto held = sessions(made.id);
    std::map<std::pair<qint64, qint64>, std::optional<Mark>> expected;
    std::mt19937 random(7);
    for (int step = 0; step < 60; ++step) {
        std::vector<MarkEntry> entries;
        for (unsigned i = random() % 3 + 1; i > 0; --i) {
            const auto code = random() % 6;
            const auto mark = code == 5 ? std::nullopt : std::optional(EnumText<Mark>::names[code].first);
            entries.push_back(
                {held[random() % held.size()].id, rows[random() % rows.size()].enrolment.id, mark, {}});
            expected[{entries.back().session.value, entries.back().enrolment.value}] = mark;
        }
        ASSERT_GOOD(setMarks(setting.database(), made.id, entries));
    }
    qint64 marks = 0;
    const auto after = gridRows(made.id);
    for (size_t person = 0; person < after.size(); ++person)
        for (size_t session = 0; session < held.size(); ++session) {
            const auto known = expected.find({held[session].id.value, after[person].enrolment.id.value});
            const auto mark = known == expected.end() ? std::nullopt : known->second;
            EXPECT_EQ(after[person].cells[session].mark, mark);
            if (mark) ++marks;
        }
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM attendance"_s), marks);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM (SELECT DISTINCT session, enrolment FROM attendance) f"_s),
              marks);
}

TEST_F(ClassCommands, AllPresentKeepsTheExceptions) {
    const TrainingClass made = added(u"TN-1"_s);
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, setting.people({u"Lê An"_s, u"Lê Bình"_s})));
    const Session first = sessions(made.id).front();
    const auto rows = gridRows(made.id);
    ASSERT_GOOD(setMark(setting.database(), {first.id, rows[1].enrolment.id, Mark::absent, {}}));
    ASSERT_GOOD(markAllPresent(setting.database(), first.id));
    const auto after = gridRows(made.id);
    EXPECT_EQ(after[0].cells[0].mark, Mark::present);
    EXPECT_EQ(after[1].cells[0].mark, Mark::absent);
    EXPECT_FALSE(after[1].reach.possible);
    ASSERT_GOOD(clearSession(setting.database(), first.id));
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM attendance"_s), 0);
}

TEST_F(ClassCommands, MarksOfAnotherClassOrDayAreRefusedWhole) {
    const TrainingClass one = added(u"TN-1"_s), other = added(u"TN-2"_s);
    ASSERT_GOOD(enrolPeople(setting.database(), one.id, setting.people({u"Lê An"_s})));
    ASSERT_GOOD(
        enrolPeople(setting.database(), one.id, setting.people({u"Lê Bình"_s}), one.starts.addDays(1)));
    const auto rows = gridRows(one.id);
    const Session mine = sessions(one.id).front(), foreign = sessions(other.id).front();
    EXPECT_FALSE(setMark(setting.database(), {foreign.id, rows[0].enrolment.id, Mark::present, {}}).ok());
    EXPECT_FALSE(setMarks(setting.database(), one.id,
                          {{mine.id, rows[0].enrolment.id, Mark::present, {}},
                           {mine.id, rows[1].enrolment.id, Mark::present, {}}})
                     .ok());  // the second came a day later
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM attendance"_s), 0);
}

TEST_F(ClassCommands, HoursArePlannedForTheTimeInTheClass) {
    const TrainingClass made = added(u"TN-1"_s);
    const auto people = setting.people({u"Lê An"_s, u"Lê Bình"_s, u"Lê Chi"_s});
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, {people[0], people[1]}));
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, {people[2]}, made.starts.addDays(1)));
    auto rows = gridRows(made.id);
    ASSERT_GOOD(withdrawEnrolment(setting.database(), rows[1].enrolment.id, made.starts.addDays(1),
                                  u"Chuyển công tác"_s));
    ASSERT_NO_FATAL_FAILURE(presentEverywhere(made.id));
    ASSERT_GOOD(completeClass(setting.database(), made.id));
    const TrainingResult whole = resultOf(made.id, rows[0].enrolment.id),
                         left = resultOf(made.id, rows[1].enrolment.id),
                         late = resultOf(made.id, rows[2].enrolment.id);
    EXPECT_EQ(whole.hoursPlanned, 16);
    EXPECT_EQ(whole.outcome, Outcome::completed);
    EXPECT_EQ(left.hoursPlanned, 8);
    EXPECT_EQ(left.hoursAttended, 8);
    EXPECT_EQ(left.outcome, Outcome::not_completed);
    EXPECT_EQ(reasonText(left.reason), u"Rút khỏi lớp từ ngày 13/06/2023"_s);
    EXPECT_EQ(late.hoursPlanned, 8);
    EXPECT_EQ(late.outcome, Outcome::completed);
    ASSIGN_GOOD(const ClassRow row, readClass(setting.connection(), made.id));
    EXPECT_EQ(row.record.state, ClassState::closed);
    EXPECT_FALSE(enrolPeople(setting.database(), made.id, setting.people({u"Lê Dũng"_s})).ok());
}

TEST_F(ClassCommands, ResultsFollowMarksAndScoresOnceComputed) {
    Course tested = setting.course;
    tested.needsAssessment = true;
    ASSERT_GOOD(editCourse(setting.database(), tested, {setting.indicator.id}));
    const TrainingClass made = added(u"TN-1"_s);
    ASSERT_GOOD(enrolPeople(setting.database(), made.id, setting.people({u"Lê An"_s})));
    const Id<Enrolment> enrolment = gridRows(made.id).front().enrolment.id;
    ASSERT_NO_FATAL_FAILURE(presentEverywhere(made.id));
    ASSERT_GOOD(assess(setting.database(), made.id, {{enrolment, 4500, {}}}));
    EXPECT_FALSE(resultOf(made.id, enrolment).endedOn.isValid());  // a score alone completes nothing
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM completion"_s), 0);
    ASSERT_GOOD(completeClass(setting.database(), made.id));
    EXPECT_EQ(reasonText(resultOf(made.id, enrolment).reason), u"Điểm 45 dưới 50% thang điểm"_s);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM completion WHERE passed IS NOT NULL"_s), 0);
    ASSERT_GOOD(assess(setting.database(), made.id, {{enrolment, 5000, u"Đạt"_s}}));
    EXPECT_EQ(resultOf(made.id, enrolment).outcome, Outcome::completed);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM completion WHERE passed IS NOT NULL"_s), 1);
    ASSERT_GOOD(setMark(setting.database(), {sessions(made.id).front().id, enrolment, Mark::absent, {}}));
    EXPECT_EQ(resultOf(made.id, enrolment).outcome, Outcome::not_completed);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM completion"_s), 0);
    EXPECT_FALSE(assess(setting.database(), made.id, {{enrolment, 10001, {}}}).ok());
    EXPECT_FALSE(assess(setting.database(), added(u"TN-2"_s).id, {{enrolment, 5000, {}}}).ok());
}

TEST_F(ClassCommands, RefusalsSayWhatIsWrong) {
    const TrainingClass made = added(u"TN-1"_s);
    const auto sentence = [](const auto& result) { return result ? QString() : result.error().text(); };
    EXPECT_EQ(sentence(classByCode(setting.connection(), u"XX"_s)),
              u"Không có lớp mã XX. Xem mã trong danh sách lớp."_s);
    EXPECT_EQ(sentence(sessionByNumber(setting.connection(), made, 9)),
              u"Lớp TN-1 không có buổi 9. Các buổi của lớp: 1, 2, 3, 4."_s);
    EXPECT_EQ(sentence(enrolmentOf(setting.connection(), made, setting.person(u"Lê An"_s))),
              u"Lê An không có trong lớp TN-1. Đưa vào lớp trước."_s);
    EXPECT_EQ(sentence(completeClass(setting.database(), made.id)),
              u"Lớp TN-1 chưa có học viên. Đưa người vào lớp trước."_s);
    EXPECT_FALSE(levelByText(setting.connection(), u"liên tỉnh"_s).ok());
    for (const QString& text : {u"district"_s, u"Cấp huyện"_s, u"huyen"_s, u"Huyện"_s}) {
        ASSIGN_GOOD(const auto level, levelByText(setting.connection(), text));
        EXPECT_EQ(level->code, u"district"_s);
    }
    EXPECT_FALSE(cancelClass(setting.database(), made.id, u" "_s).ok());
    ASSERT_GOOD(cancelClass(setting.database(), made.id, u"Không đủ người"_s));
    EXPECT_FALSE(enrolPeople(setting.database(), made.id, setting.people({u"Lê Bình"_s})).ok());
}

TEST_F(ClassCommands, CoursesListWhatHangsOnThem) {
    added(u"TN-1"_s);
    ASSIGN_GOOD(const auto courses, listCourses(setting.connection()));
    ASSERT_EQ(courses.size(), 1u);
    EXPECT_EQ(courses.front().indicatorCodes, QStringList{u"CT1"_s});
    EXPECT_EQ(courses.front().classes, 1);
    EXPECT_FALSE(removeCourse(setting.database(), setting.course.id).ok());
    ASSERT_GOOD(editCourse(setting.database(), setting.course, {}));
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM indicator_course"_s), 0);
}

}  // namespace
}  // namespace taphuan
