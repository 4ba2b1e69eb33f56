#include "core/commands/attendance_commands.h"
#include "core/commands/result_commands.h"
#include "core/commands/undo_commands.h"
#include "core/coverage/coverage_people.h"
#include "core/domain/certificate_content.h"
#include "core/import/attendance_file.h"
#include "core/import/class_people_file.h"
#include "core/storage/certificate_store.h"
#include "core/storage/check.h"
#include "core/storage/enrolment_store.h"
#include "core/storage/nomination_store.h"
#include "tests/support/class_setting.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// A committed table that was computed from the sample by other means.
std::vector<QStringList> expectedRows(const QString& name) {
    QFile file(PeopleSetting::samplePath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.push_back(line.split(u','));
    if (!rows.empty()) rows.erase(rows.begin());
    return rows;
}

// The sample nomination list and the sample attendance sheet, from the list to the certificates.
class ClassChain : public testing::Test {
  protected:
    void nominateAll() {
        trainingClass = setting.newClass(u"TN-II2-05"_s);
        ASSERT_GOOD(addClass(setting.database(), trainingClass, 4));
        PeopleImportOptions options = setting.from(setting.district);
        options.on = trainingClass.starts;
        ASSIGN_GOOD(const ImportPlan plan,
                    setting.planSample(u"cu-hoc-vien-huyen-chau-thanh.xlsx"_s, options));
        ASSERT_EQ(plan.count(RowVerdict::added), 48);
        // Stopped while people are added, or put forward, it leaves nothing.
        const PeopleList list = peopleForClass(plan);
        ASSERT_EQ(stepsOf(list), 96);
        for (const qint64 last : {10, 70}) {
            const auto stopped = nominateList(setting.database(), trainingClass.id, list, setting.district,
                                              [last](qint64 done) { return done < last; });
            ASSERT_FALSE(stopped.ok());
            EXPECT_EQ(stopped.error().what, stoppedError().what);
            ASSIGN_GOOD(const auto none, listNominations(setting.connection(), trainingClass.id));
            EXPECT_TRUE(none.empty());
        }
        ASSIGN_GOOD(const Nominated nominated, nominateList(setting.database(), trainingClass.id,
                                                            peopleForClass(plan), setting.district));
        EXPECT_EQ(nominated.added, 48);
        // The same list again: everybody is known, nobody is put forward twice.
        ASSIGN_GOOD(const ImportPlan again,
                    setting.planSample(u"cu-hoc-vien-huyen-chau-thanh.xlsx"_s, options));
        EXPECT_EQ(again.count(RowVerdict::same), 48);
        ASSIGN_GOOD(const Nominated repeated, nominateList(setting.database(), trainingClass.id,
                                                           peopleForClass(again), setting.district));
        EXPECT_EQ(repeated.added, 0);
        EXPECT_EQ(repeated.already, 48);
        EXPECT_EQ(repeated.committed.seq, 0);
    }

    void acceptAll() {
        ASSIGN_GOOD(const auto rows, listNominations(setting.connection(), trainingClass.id));
        std::vector<Id<Nomination>> ids;
        for (const NominationRow& row : rows) ids.push_back(row.nomination.id);
        ASSIGN_GOOD(const Decided decided, decideNominations(setting.database(), trainingClass.id, ids,
                                                             NominationState::approved, {}, true));
        EXPECT_EQ(decided.approved, 48);
        EXPECT_EQ(decided.enrolled, 48);
    }

    void attendAll() {
        ASSIGN_GOOD(const Workbook workbook,
                    readWorkbook(PeopleSetting::samplePath(u"bang-diem-danh.xlsx"_s)));
        ASSIGN_GOOD(const AttendanceGrid before, readAttendanceGrid(setting.connection(), trainingClass.id));
        ASSIGN_GOOD(const AttendancePlan plan, planAttendance(workbook, u"bang-diem-danh.xlsx"_s, before));
        EXPECT_EQ(plan.columns.size(), 4u);
        EXPECT_EQ(plan.rows, 48);
        EXPECT_EQ(plan.matched, 48);
        EXPECT_TRUE(plan.refused.empty());
        EXPECT_EQ(plan.added, 48 * 4 - 6);
        EXPECT_EQ(plan.blank, 6);
        ASSERT_GOOD(setMarks(setting.database(), trainingClass.id, plan.marks));
        // The same sheet again changes nothing.
        ASSIGN_GOOD(const AttendanceGrid after, readAttendanceGrid(setting.connection(), trainingClass.id));
        ASSIGN_GOOD(const AttendancePlan again, planAttendance(workbook, u"bang-diem-danh.xlsx"_s, after));
        EXPECT_TRUE(again.marks.empty());
        EXPECT_EQ(again.same, plan.added);
    }

    void expectMarksOfTheSheet() {
        ASSIGN_GOOD(const AttendanceGrid grid, readAttendanceGrid(setting.connection(), trainingClass.id));
        for (const QStringList& expected : expectedRows(u"bang-diem-danh-marks.csv"_s)) {
            const size_t at = expected.first().toULongLong() - 1;
            QMap<QString, int> counts;
            for (const GridRow& row : grid.rows)
                ++counts[row.cells[at].mark ? enumText(*row.cells[at].mark) : u"blank"_s];
            const QStringList names{u"present"_s, u"late"_s,   u"left_early"_s,
                                    u"excused"_s, u"absent"_s, u"blank"_s};
            for (qsizetype i = 0; i < names.size(); ++i)
                EXPECT_EQ(counts.value(names[i]), expected[i + 1].toInt())
                    << names[i].toStdString() << " in session " << at + 1;
        }
    }

    // Whom the sheet says to have completed, in list order.
    QStringList expectResultsOfTheSheet() {
        QStringList completed;
        const auto people = listClassPeople(setting.connection(), trainingClass.id);
        EXPECT_TRUE(people.ok());
        const auto expected = expectedRows(u"bang-diem-danh-people.csv"_s);
        EXPECT_EQ(people->size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            const ClassPerson& person = people->at(i);
            EXPECT_EQ(person.person.fullName, expected[i][1]);
            EXPECT_EQ(QString::number(person.result->hoursAttended), expected[i][3])
                << expected[i][1].toStdString();
            EXPECT_EQ(QString::number(person.result->hoursPlanned), expected[i][4]);
            EXPECT_EQ(enumText(person.result->outcome), expected[i][5]) << expected[i][1].toStdString();
            EXPECT_EQ(person.result->tookPart, expected[i][5] == u"completed"_s);
            EXPECT_EQ(person.result->endedOn, trainingClass.ends);
            if (expected[i][5] == u"completed"_s) completed << expected[i][1];
        }
        return completed;
    }

    // The figure of a unit and all below for 2023, as the coverage pages show it; -1 where it is not known.
    qint64 figureOf(Id<Unit> unit) {
        Coverage coverage(setting.connection(), cache, QDate(2023, 12, 31));
        const auto table = coverage.table(query());
        EXPECT_TRUE(table.ok());
        for (const CoverageRow& row : table->rows)
            if (row.place == CoveragePlace::unit && row.unit == unit) return row.people.value_or(-1);
        return -1;
    }
    // The names behind the district's figure, sorted.
    QStringList namesInFigure() {
        Coverage coverage(setting.connection(), cache, QDate(2023, 12, 31));
        CoverageQuery behind = query();
        behind.unit = setting.district;
        const auto people = coveragePeople(coverage, behind, CoverageSide::trained);
        EXPECT_TRUE(people.ok());
        QStringList names;
        for (const CoveragePerson& person : *people) names << person.fullName;
        names.sort();
        return names;
    }
    qint64 peopleInFigure() { return figureOf(setting.district); }
    CoverageQuery query() const {
        CoverageQuery query;
        query.plan = setting.indicator.plan;
        query.indicators = {setting.indicator.id};
        query.years = {2023};
        return query;
    }

    void complete() {
        ASSERT_NO_FATAL_FAILURE(nominateAll());
        ASSERT_NO_FATAL_FAILURE(acceptAll());
        ASSERT_NO_FATAL_FAILURE(attendAll());
        ASSERT_GOOD(completeClass(setting.database(), trainingClass.id));
    }
    void issueAll() {
        book = setting.newBook(u"GCN"_s);
        ASSERT_GOOD(addBook(setting.database(), book));
        ASSERT_GOOD(issueCertificates(setting.database(),
                                      {trainingClass.id, book.id, u"25/QĐ-STTTT"_s, QDate(2023, 6, 20)}));
    }
    // The last operation of that kind, whatever came after it.
    Undone undo(const QString& kind) {
        const auto headers = readHeaders(setting.connection());
        EXPECT_TRUE(headers.ok());
        const auto last = std::find_if(headers->begin(), headers->end(),
                                       [&](const OperationHeader& header) { return header.kind == kind; });
        EXPECT_NE(last, headers->end());
        auto undone = undoOperation(setting.database(), last->name);
        EXPECT_TRUE(undone.ok()) << (undone ? "" : undone.error().text().toStdString());
        return undone ? *undone : Undone{};
    }
    void expectSound() {
        ASSIGN_GOOD(const QStringList findings, checkDatabase(setting.connection()));
        EXPECT_EQ(findings, QStringList());
    }
    qint64 results(const QString& condition) {
        return setting.count(u"SELECT count(*) FROM result WHERE "_s + condition);
    }

    ClassSetting setting;
    TrainingClass trainingClass;
    Book book;
    CoverageCache cache;
};

TEST_F(ClassChain, GoesFromTheListToExactlyTheCertificatesEarned) {
    ASSERT_NO_FATAL_FAILURE(nominateAll());
    ASSERT_NO_FATAL_FAILURE(acceptAll());
    ASSERT_NO_FATAL_FAILURE(attendAll());
    ASSERT_NO_FATAL_FAILURE(expectMarksOfTheSheet());
    EXPECT_EQ(peopleInFigure(), 0);

    ASSIGN_GOOD(const Completed completed, completeClass(setting.database(), trainingClass.id));
    EXPECT_EQ(completed.completed, 33);
    EXPECT_EQ(completed.notCompleted, 10);
    EXPECT_EQ(completed.pending, 5);
    const QStringList names = expectResultsOfTheSheet();
    EXPECT_EQ(peopleInFigure(), 33);
    EXPECT_EQ(figureOf(setting.otherDistrict), 0);
    QStringList sorted = names;
    sorted.sort();
    EXPECT_EQ(namesInFigure(), sorted);
    ASSIGN_GOOD(const ClassRow row, readClass(setting.connection(), trainingClass.id));
    EXPECT_EQ(row.enrolled, 48);
    EXPECT_EQ(row.markedSessions, 4);
    EXPECT_EQ(row.completed, 33);
    EXPECT_EQ(row.record.state, ClassState::open);  // five people still lack a mark

    book = setting.newBook(u"GCN"_s);
    ASSERT_GOOD(addBook(setting.database(), book));
    ASSIGN_GOOD(const Issued issued,
                issueCertificates(setting.database(),
                                  {trainingClass.id, book.id, u"25/QĐ-STTTT"_s, QDate(2023, 6, 20)}));
    ASSIGN_GOOD(const auto certificates,
                listCertificates(setting.connection(), {trainingClass.id, {}, {}, {}}));
    ASSERT_EQ(certificates.size(), size_t(names.size()));
    for (size_t i = 0; i < certificates.size(); ++i) {
        const Certificate& certificate = certificates[i].certificate;
        EXPECT_EQ(certificate.sequence, qint64(i) + 1);
        EXPECT_EQ(certificate.number, QString::number(i + 1).rightJustified(4, u'0') + u"/2023/GCN"_s);
        EXPECT_EQ(certificates[i].holder, names[qsizetype(i)]);
        ASSIGN_GOOD(const CertificateContent content, CertificateContent::fromJson(certificate.content));
        EXPECT_EQ(content.holder, names[qsizetype(i)]);
        EXPECT_EQ(content.number, certificate.number);
        EXPECT_EQ(content.hours, 16);
        EXPECT_EQ(content.decision, u"25/QĐ-STTTT"_s);
        EXPECT_EQ(content.issuer, u"Sở Thông tin và Truyền thông"_s);
    }
    EXPECT_FALSE(issueCertificates(setting.database(),
                                   {trainingClass.id, book.id, u"26/QĐ-STTTT"_s, QDate(2023, 6, 21)})
                     .ok());

    ASSIGN_GOOD(auto headers, readHeaders(setting.connection()));
    QStringList kinds;
    for (auto header = headers.rbegin(); header != headers.rend(); ++header)
        if (!kinds.isEmpty() || header->kind == u"course.add"_s) kinds << header->kind;
    EXPECT_EQ(kinds,
              (QStringList{u"course.add"_s, u"class.add"_s, u"class.nominate"_s, u"class.decide"_s,
                           u"class.attend"_s, u"class.complete"_s, u"book.add"_s, u"certificate.issue"_s}));
}

TEST_F(ClassChain, UndoTakesEachStepBack) {
    ASSERT_NO_FATAL_FAILURE(complete());
    ASSERT_NO_FATAL_FAILURE(issueAll());
    undo(u"certificate.issue"_s);  // its numbers are spoiled and stay used
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM certificate WHERE state = 'spoiled'"_s), 33);
    ASSIGN_GOOD(const Issued again,
                issueCertificates(setting.database(),
                                  {trainingClass.id, book.id, u"27/QĐ-STTTT"_s, QDate(2023, 6, 22)}));
    EXPECT_EQ(again.certificates.size(), 33u);
    EXPECT_EQ(again.certificates.front().sequence, 34);
    undo(u"certificate.issue"_s);
    EXPECT_EQ(peopleInFigure(), 33);
    undo(u"class.complete"_s);
    EXPECT_EQ(peopleInFigure(), 0);
    EXPECT_EQ(results(u"1 = 1"_s), 0);
    undo(u"class.attend"_s);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM attendance"_s), 0);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM enrolment"_s), 48);
    undo(u"class.decide"_s);  // spoiled numbers stay in the book, and so whom they name in the list
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM enrolment"_s), 33);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM certificate"_s), 66);
    EXPECT_EQ(peopleInFigure(), 0);
    expectSound();
}

TEST_F(ClassChain, ResultsFollowAnUndoneAttendance) {
    ASSERT_NO_FATAL_FAILURE(complete());
    EXPECT_EQ(peopleInFigure(), 33);
    const Undone undone = undo(u"class.attend"_s);
    EXPECT_TRUE(undone.kept.empty());
    EXPECT_EQ(peopleInFigure(), 0);
    EXPECT_EQ(results(u"outcome = 'pending' AND reason = 'unmarked 1 2 3 4'"_s), 48);
    expectSound();
    const Undone redone = undo(u"undo"_s);
    EXPECT_TRUE(redone.kept.empty());
    EXPECT_EQ(peopleInFigure(), 33);
    expectResultsOfTheSheet();
    expectSound();
}

TEST_F(ClassChain, WhatACertificateStandsOnStaysWhenItsAttendanceIsUndone) {
    ASSERT_NO_FATAL_FAILURE(complete());
    ASSERT_NO_FATAL_FAILURE(issueAll());
    const Undone undone = undo(u"class.attend"_s);
    EXPECT_EQ(undone.kept.size(), 33u * 4);
    EXPECT_TRUE(undone.kept.front().reason.contains(u"/2023/GCN"_s));
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM attendance"_s), 33 * 4);
    EXPECT_EQ(results(u"outcome = 'completed'"_s), 33);
    EXPECT_EQ(results(u"outcome = 'pending'"_s), 15);
    EXPECT_EQ(peopleInFigure(), 33);
    expectSound();
}

TEST_F(ClassChain, WhatACertificateStandsOnStaysWhenTheCompletionIsUndone) {
    ASSERT_NO_FATAL_FAILURE(complete());
    ASSERT_NO_FATAL_FAILURE(issueAll());
    ASSIGN_GOOD(const auto certificates, listCertificates(setting.connection()));
    ASSERT_GOOD(revokeCertificate(setting.database(), certificates.front().certificate.id, u"Cấp sai"_s,
                                  u"30/QĐ-STTTT"_s));
    const Undone undone = undo(u"class.complete"_s);
    EXPECT_EQ(undone.kept.size(), 32u);
    EXPECT_EQ(results(u"1 = 1"_s), 32);
    EXPECT_EQ(peopleInFigure(), 32);
    // Nor does the revoked number hold again without a result.
    const Undone revocation = undo(u"certificate.revoke"_s);
    EXPECT_EQ(revocation.kept.size(), 1u);
    EXPECT_EQ(revocation.seq, 0);
    expectSound();
}

}  // namespace
}  // namespace taphuan
