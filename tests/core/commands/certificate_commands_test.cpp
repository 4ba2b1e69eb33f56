#include "core/commands/certificate_commands.h"

#include "core/commands/attendance_commands.h"
#include "core/commands/result_commands.h"
#include "core/commands/undo_commands.h"
#include "core/storage/certificate_store.h"
#include "core/storage/check.h"
#include "core/storage/enrolment_store.h"
#include "core/storage/migrations.h"
#include "core/storage/write_door.h"
#include "tests/support/class_setting.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class CertificateCommands : public testing::Test {
  protected:
    void SetUp() override {
        book = setting.newBook(u"GCN"_s);
        ASSERT_GOOD(addBook(setting.database(), book));
    }

    // A class that so many people completed.
    TrainingClass completedClass(const QString& code, int people, QDate starts = QDate(2023, 6, 12)) {
        TrainingClass made = setting.newClass(code, starts);
        EXPECT_TRUE(addClass(setting.database(), made, 4).ok());
        QStringList names;
        for (int i = 0; i < people; ++i) names << u"Lê Văn %1 %2"_s.arg(code).arg(i);
        EXPECT_TRUE(enrolPeople(setting.database(), made.id, setting.people(names)).ok());
        const auto sessions = sessionsOf(setting.connection(), made.id);
        for (const Session& session : *sessions)
            EXPECT_TRUE(markAllPresent(setting.database(), session.id).ok());
        EXPECT_TRUE(completeClass(setting.database(), made.id).ok());
        return made;
    }
    Result<Issued> issue(const TrainingClass& trainingClass, const QString& decision = u"25/QĐ-STTTT"_s) {
        return issueCertificates(setting.database(),
                                 {trainingClass.id, book.id, decision, trainingClass.ends});
    }
    Certificate stored(const QString& number) {
        const auto certificate = certificateByNumber(setting.connection(), number);
        EXPECT_TRUE(certificate.ok());
        return certificate ? *certificate : Certificate{};
    }
    // The sequence numbers of the book's year, in order.
    std::vector<qint64> sequences(int year) {
        std::vector<qint64> all;
        const auto rows = listCertificates(setting.connection(), {{}, book.id, year, {}});
        EXPECT_TRUE(rows.ok());
        for (const CertificateRow& row : *rows) all.push_back(row.certificate.sequence);
        return all;
    }
    void expectGapless(int year, qint64 count) {
        const auto all = sequences(year);
        ASSERT_EQ(qint64(all.size()), count);
        for (qint64 i = 0; i < count; ++i) EXPECT_EQ(all[size_t(i)], i + 1);
    }

    ClassSetting setting;
    Book book;
};

TEST_F(CertificateCommands, NumbersHaveNoGapsWhateverWasRefused) {
    const TrainingClass one = completedClass(u"A"_s, 3), two = completedClass(u"B"_s, 2),
                        next = completedClass(u"C"_s, 2, QDate(2024, 3, 4));
    TrainingClass empty = setting.newClass(u"D"_s);
    ASSERT_GOOD(addClass(setting.database(), empty, 4));
    EXPECT_FALSE(issue(one, u" "_s).ok());
    EXPECT_FALSE(issue(empty).ok());
    EXPECT_FALSE(issueCertificates(setting.database(), {one.id, book.id, u"1"_s, one.ends.addDays(-1)}).ok());
    EXPECT_FALSE(issueCertificates(setting.database(), {one.id, {}, u"1"_s, one.ends}).ok());
    ASSERT_NO_FATAL_FAILURE(expectGapless(2023, 0));
    ASSERT_GOOD(issue(one));
    EXPECT_FALSE(issue(one).ok());
    ASSERT_GOOD(issue(two));
    ASSERT_GOOD(issue(next));
    ASSERT_NO_FATAL_FAILURE(expectGapless(2023, 5));
    ASSERT_NO_FATAL_FAILURE(expectGapless(2024, 2));
    ASSERT_GOOD(spoilCertificate(setting.database(), stored(u"0002/2023/GCN"_s).id, u"In hỏng"_s));
    ASSIGN_GOOD(const Issued again, issue(one));
    ASSERT_EQ(again.certificates.size(), 1u);
    EXPECT_EQ(again.certificates.front().number, u"0006/2023/GCN"_s);
    ASSERT_NO_FATAL_FAILURE(expectGapless(2023, 6));
}

TEST_F(CertificateCommands, AFailedIssueLeavesNoNumberBehind) {
    // The second certificate meets a number that another book has given already.
    Book other = setting.newBook(u"KHAC"_s);
    other.pattern = u"{seq:4}/{yyyy}/GCN"_s;
    ASSERT_GOOD(addBook(setting.database(), other));
    const TrainingClass one = completedClass(u"A"_s, 1), two = completedClass(u"B"_s, 3);
    ASSERT_GOOD(issue(one));
    ASSIGN_GOOD(const auto headers, readHeaders(setting.connection()));
    const auto refusal = issueCertificates(setting.database(), {two.id, other.id, u"1"_s, two.ends});
    ASSERT_FALSE(refusal.ok());
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM certificate"_s), 1);
    EXPECT_EQ(readHeaders(setting.connection())->size(), headers.size());
}

TEST_F(CertificateCommands, BooksStayShutUntilConfirmed) {
    const TrainingClass one = completedClass(u"A"_s, 1);
    ASSERT_GOOD(setMeta(setting.connection(), u"books_unconfirmed"_s, u"1"_s));
    EXPECT_FALSE(issue(one).ok());
    ASSERT_GOOD(confirmBooks(setting.database()));
    EXPECT_TRUE(issue(one).ok());
}

TEST_F(CertificateCommands, StatesCarryReasonDocumentAndDate) {
    ASSERT_GOOD(issue(completedClass(u"A"_s, 2)));
    const Certificate certificate = stored(u"0001/2023/GCN"_s);
    EXPECT_FALSE(certificate.stateOn.isValid());
    EXPECT_FALSE(revokeCertificate(setting.database(), certificate.id, u"Cấp sai đối tượng"_s, {}).ok());
    EXPECT_FALSE(revokeCertificate(setting.database(), certificate.id, {}, u"30/QĐ-STTTT"_s).ok());
    ASSERT_GOOD(
        revokeCertificate(setting.database(), certificate.id, u"Cấp sai đối tượng"_s, u"30/QĐ-STTTT"_s));
    const Certificate revoked = stored(u"0001/2023/GCN"_s);
    EXPECT_EQ(revoked.state, CertificateState::revoked);
    EXPECT_EQ(revoked.document, u"30/QĐ-STTTT"_s);
    EXPECT_EQ(revoked.stateOn, setting->clock().today());
    EXPECT_EQ(revoked.content, certificate.content);
    EXPECT_FALSE(revokeCertificate(setting.database(), certificate.id, u"Lần nữa"_s, u"31/QĐ-STTTT"_s).ok());
    EXPECT_FALSE(replaceCertificate(setting.database(), certificate.id, u"Mất"_s).ok());
    ASSERT_GOOD(handOver(setting.database(), stored(u"0002/2023/GCN"_s).id, QDate(2023, 6, 21)));
    EXPECT_EQ(stored(u"0002/2023/GCN"_s).state, CertificateState::handed_over);
}

TEST_F(CertificateCommands, NothingIsHandedOverOrReplacedOnADayToCome) {
    ASSERT_GOOD(issue(completedClass(u"A"_s, 1)));
    const Certificate certificate = stored(u"0001/2023/GCN"_s);
    const QDate today = setting->clock().today();
    EXPECT_FALSE(handOver(setting.database(), certificate.id, today.addDays(1)).ok());
    EXPECT_FALSE(replaceCertificate(setting.database(), certificate.id, u"Mất"_s, today.addDays(1)).ok());
    EXPECT_EQ(stored(u"0001/2023/GCN"_s).state, CertificateState::issued);
    ASSERT_GOOD(handOver(setting.database(), certificate.id, today));
    EXPECT_EQ(stored(u"0001/2023/GCN"_s).state, CertificateState::handed_over);
}

TEST_F(CertificateCommands, AReplacementBearsTheNextNumberAndTheOldStaysAsPrinted) {
    const TrainingClass one = completedClass(u"A"_s, 2);
    ASSERT_GOOD(issue(one));
    const Certificate old = stored(u"0001/2023/GCN"_s);
    ASSIGN_GOOD(auto person, find(setting.connection(), old.person));
    person->fullName = u"Lê Văn Sửa"_s;
    ASSERT_GOOD(editPerson(setting.database(), *person));
    ASSIGN_GOOD(const Certificate anew,
                replaceCertificate(setting.database(), old.id, u"Sai họ tên"_s, QDate(2023, 7, 1)));
    EXPECT_EQ(anew.number, u"0003/2023/GCN"_s);
    EXPECT_EQ(anew.replaces, old.id);
    EXPECT_EQ(CertificateContent::fromJson(anew.content)->holder, u"Lê Văn Sửa"_s);
    EXPECT_EQ(stored(old.number).content, old.content);
    EXPECT_EQ(stored(old.number).state, CertificateState::replaced);
    ASSIGN_GOOD(const auto row, findCertificate(setting.connection(), old.number));
    EXPECT_EQ(row->replacedByNumber, anew.number);
    EXPECT_FALSE(issue(one).ok());  // the replaced one is not issued again
    ASSERT_NO_FATAL_FAILURE(expectGapless(2023, 3));
}

TEST_F(CertificateCommands, AMarkCannotTakeAwayWhatACertificateStandsOn) {
    const TrainingClass one = completedClass(u"A"_s, 1);
    ASSERT_GOOD(issue(one));
    const auto sessions = *sessionsOf(setting.connection(), one.id);
    const Id<Enrolment> enrolment = listClassPeople(setting.connection(), one.id)->front().enrolment.id;
    const auto refusal = setMark(setting.database(), {sessions.front().id, enrolment, Mark::absent, {}});
    ASSERT_FALSE(refusal.ok());
    EXPECT_TRUE(refusal.error().text().contains(u"0001/2023/GCN"_s));
    EXPECT_TRUE(setMark(setting.database(), {sessions.front().id, enrolment, Mark::late, {}}).ok());
    EXPECT_FALSE(cancelClass(setting.database(), one.id, u"Nhầm"_s).ok());
    ASSERT_GOOD(
        revokeCertificate(setting.database(), stored(u"0001/2023/GCN"_s).id, u"Cấp sai"_s, u"30/QĐ-STTTT"_s));
    EXPECT_TRUE(setMark(setting.database(), {sessions.front().id, enrolment, Mark::absent, {}}).ok());
}

TEST_F(CertificateCommands, ACancelledClassAndADayToComeGetNoNumber) {
    const TrainingClass one = completedClass(u"A"_s, 1);
    const QDate today = setting->clock().today();
    EXPECT_FALSE(issueCertificates(setting.database(), {one.id, book.id, u"1"_s, today.addDays(1)}).ok());
    ASSERT_GOOD(cancelClass(setting.database(), one.id, u"Nhầm"_s));
    const auto refusal = issueCertificates(setting.database(), {one.id, book.id, u"1"_s, today});
    ASSERT_FALSE(refusal.ok());
    EXPECT_EQ(refusal.error().text(), u"Lớp A đã hủy. Mở lại lớp trước."_s);
    ASSERT_GOOD(reopenClass(setting.database(), one.id));
    EXPECT_TRUE(issueCertificates(setting.database(), {one.id, book.id, u"1"_s, today}).ok());
}

TEST_F(CertificateCommands, UndoSpoilsOnlyWhatIsStillInTheHouse) {
    const TrainingClass one = completedClass(u"A"_s, 4);
    ASSIGN_GOOD(const Issued issued, issue(one));
    ASSERT_GOOD(handOver(setting.database(), issued.certificates[0].id, QDate(2023, 6, 21)));
    ASSERT_GOOD(
        revokeCertificate(setting.database(), issued.certificates[1].id, u"Cấp sai"_s, u"30/QĐ-STTTT"_s));
    ASSERT_GOOD(replaceCertificate(setting.database(), issued.certificates[2].id, u"Sai họ tên"_s));
    ASSIGN_GOOD(const Undone undone, undoOperation(setting.database(), issued.committed.name));
    QStringList kept;
    for (const KeptChange& change : undone.kept) kept << change.reason;
    EXPECT_EQ(kept, (QStringList{u"Số 0001/2023/GCN đã phát"_s, u"Số 0002/2023/GCN đã thu hồi"_s,
                                 u"Số 0003/2023/GCN đã thay thế"_s}));
    EXPECT_EQ(stored(u"0001/2023/GCN"_s).state, CertificateState::handed_over);
    EXPECT_EQ(stored(u"0002/2023/GCN"_s).reason, u"Cấp sai"_s);
    EXPECT_EQ(stored(u"0003/2023/GCN"_s).state, CertificateState::replaced);
    const Certificate spoiled = stored(u"0004/2023/GCN"_s);
    EXPECT_EQ(spoiled.state, CertificateState::spoiled);
    EXPECT_EQ(spoiled.stateOn, setting->clock().today());
    EXPECT_EQ(*checkRules(setting.connection()), QStringList());
}

TEST_F(CertificateCommands, NobodyHoldsTwoNumbersOfAClassAfterAnUndo) {
    const TrainingClass one = completedClass(u"A"_s, 1);
    ASSIGN_GOOD(const Issued issued, issue(one));
    ASSIGN_GOOD(const Undone undone, undoOperation(setting.database(), issued.committed.name));
    ASSERT_GOOD(issue(one));
    ASSIGN_GOOD(const auto undoing, readHeader(setting.connection(), undone.seq));
    ASSIGN_GOOD(const Undone again, undoOperation(setting.database(), undoing->name));
    EXPECT_EQ(again.kept.size(), 1u);
    EXPECT_EQ(stored(u"0001/2023/GCN"_s).state, CertificateState::spoiled);
    EXPECT_EQ(*checkRules(setting.connection()), QStringList());
}

TEST_F(CertificateCommands, CheckFindsACertificateThatStandsOnNothing) {
    ASSERT_GOOD(issue(completedClass(u"A"_s, 1)));
    const std::vector<std::pair<QString, QString>> edits{
        {u"DELETE FROM result"_s, u"chưa hoàn thành lớp"_s},
        {u"UPDATE \"class\" SET state = 'cancelled'"_s, u"chưa hoàn thành lớp"_s},
        {u"UPDATE certificate SET content = ''"_s, u"thiếu nội dung"_s},
        {u"UPDATE certificate SET state = 'revoked'"_s, u"thiếu lý do"_s},
        {u"UPDATE certificate SET state = 'replaced', reason = 'x', state_on = '2023-07-01'"_s,
         u"không có số thay thế"_s}};
    for (const auto& [sql, finding] : edits) {
        ASSIGN_GOOD(const auto door,
                    WriteDoor::open(setting.connection()));  // closed again, nothing is written
        ASSERT_GOOD(setting.connection().execute(sql));
        ASSIGN_GOOD(const QStringList breaches, checkRules(setting.connection()));
        EXPECT_TRUE(breaches.join(u'\n').contains(finding)) << sql.toStdString();
    }
}

TEST_F(CertificateCommands, ABookInUseKeepsItsPattern) {
    ASSERT_GOOD(issue(completedClass(u"A"_s, 1)));
    Book edited = book;
    edited.signerName = u"Nguyễn Văn A"_s;
    EXPECT_TRUE(editBook(setting.database(), edited).ok());
    edited.pattern = u"{seq}/{yyyy}"_s;
    EXPECT_FALSE(editBook(setting.database(), edited).ok());
    ASSIGN_GOOD(const auto books, listBooks(setting.connection()));
    ASSERT_EQ(books.size(), 1u);
    EXPECT_EQ(books.front().lastNumber, u"0001/2023/GCN"_s);
    EXPECT_EQ(books.front().issuerName, u"Sở Thông tin và Truyền thông"_s);
}

}  // namespace
}  // namespace taphuan
