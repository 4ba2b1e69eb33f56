#include "core/commands/certificate_commands.h"

#include "core/base/say.h"
#include "core/commands/perform.h"
#include "core/domain/account_words.h"
#include "core/domain/completion_reason.h"
#include "core/domain/numbering.h"
#include "core/domain/training_words.h"
#include "core/storage/certificate_store.h"
#include "core/storage/class_store.h"
#include "core/storage/enrolment_store.h"
#include "core/storage/issuing_agency.h"
#include "core/storage/migrations.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

bool holds(const Certificate& certificate) {
    return certificate.state == CertificateState::issued ||
           certificate.state == CertificateState::handed_over;
}

Result<Book> checked(Connection& db, Book book) {
    for (QString* text :
         {&book.code, &book.name, &book.pattern, &book.signerTitle, &book.signerName, &book.place})
        *text = normalised(*text);
    if (book.code.isEmpty()) return refused(say("core", "Sổ chưa có mã"));
    if (book.issuer.isNull()) return refused(say("core", "Sổ chưa có đơn vị cấp"), book.code);
    TAPHUAN_TRY(checkNumberPattern(book.pattern));
    TAPHUAN_ASSIGN(const auto same, selectOne<Book>(db, QStringLiteral("WHERE t.code = ? AND t.id <> ?"),
                                                    {book.code, book.id.value}));
    if (same)
        return refused(say("core", "Mã sổ %1 đã có").arg(book.code), same->name, say("core", "Chọn mã khác"));
    return book;
}

Status booksOpen(Connection& db) {
    TAPHUAN_ASSIGN(const bool unconfirmed, booksUnconfirmed(db));
    if (!unconfirmed) return {};
    return refused(say("core", "Các sổ đang đóng vì dữ liệu được khôi phục từ bản sao lưu"), {},
                   say("core", "So số cuối của từng sổ với sổ giấy rồi xác nhận"));
}

// What the class and the book give to every certificate of one issue.
struct Printed {
    ClassRow trainingClass;
    Course course;
    Book book;
    IssuingAgency issuer;
};

CertificateContent contentOf(const Printed& printed, const ClassPerson& person,
                             const Certificate& certificate) {
    const TrainingClass& trainingClass = printed.trainingClass.record;
    CertificateContent content;
    content.kind = printed.book.kind;
    content.number = certificate.number;
    content.holder = person.person.fullName;
    content.birth = person.person.birth.iso();
    content.sex = enumText(person.person.sex);
    content.position = person.position;
    content.unit = person.unitName;
    content.course = printed.course.name;
    content.classCode = trainingClass.code;
    content.className = trainingClass.name;
    content.from = trainingClass.starts;
    content.to = trainingClass.ends;
    content.hours = person.result ? person.result->hoursPlanned : printed.course.hours;
    content.grade = person.result ? person.result->grade : QString();
    content.superior = printed.issuer.superior;
    content.issuer = printed.issuer.name;
    content.place = printed.book.place;
    content.signerTitle = printed.book.signerTitle;
    content.signerName = printed.book.signerName;
    content.decision = certificate.decision;
    content.decidedOn = certificate.decidedOn;
    content.issuedOn = certificate.issuedOn;
    return content;
}

Result<Printed> printedFor(Connection& db, Id<TrainingClass> id, const Book& book, QDate on) {
    Printed printed;
    printed.book = book;
    TAPHUAN_ASSIGN(printed.trainingClass, readClass(db, id));
    TAPHUAN_ASSIGN(const auto course, find(db, printed.trainingClass.record.course));
    if (course) printed.course = *course;
    TAPHUAN_ASSIGN(printed.issuer, issuingAgency(db, book.issuer, on));
    return printed;
}

// Gives the certificate the book's next number of its year. The numbers of a book and year have no gaps
// because they are given here alone, within the one writer's transaction.
Status number(Connection& db, const Book& book, Certificate& certificate) {
    TAPHUAN_ASSIGN(const qint64 last, lastSequence(db, book.id, certificate.year));
    certificate.book = book.id;
    certificate.sequence = last + 1;
    TAPHUAN_ASSIGN(certificate.number,
                   certificateNumber(book.pattern, {certificate.sequence, certificate.year, book.code}));
    TAPHUAN_ASSIGN(const auto same, findCertificate(db, certificate.number));
    if (same)
        return refused(say("core", "Số %1 đã có trong sổ %2").arg(certificate.number, same->bookCode), {},
                       say("core", "Sửa mẫu số của sổ để hai sổ không trùng số"));
    return {};
}

Status notInFuture(Database& database, QDate day) {
    const QDate today = database.clock().today();
    if (day <= today) return {};
    return refused(say("core", "Ngày %1 chưa đến, hôm nay là %2").arg(dateText(day), dateText(today)), {},
                   say("core", "Kiểm tra lại ngày đã nhập"));
}

bool needsCertificate(const ClassPerson& person) {
    if (!person.result || person.result->outcome != Outcome::completed) return false;
    const auto elsewhere = ResultFromElsewhere::fromReason(person.result->reason);
    if (elsewhere && !elsewhere->number.isEmpty()) return false;
    return !person.certificate || person.certificate->state == CertificateState::spoiled;
}

Status issueWithin(Transaction& transaction, const Issue& issue, const QString& decision,
                   std::vector<Certificate>& issued) {
    Connection& db = transaction.connection();
    TAPHUAN_TRY(booksOpen(db));
    TAPHUAN_TRY(notInFuture(transaction.database(), issue.decidedOn));
    TAPHUAN_ASSIGN(const auto book, find(db, issue.book));
    if (!book) return refused(say("core", "Chưa chọn sổ"));
    TAPHUAN_ASSIGN(const Printed printed, printedFor(db, issue.trainingClass, *book, issue.decidedOn));
    const TrainingClass& trainingClass = printed.trainingClass.record;
    if (trainingClass.state == ClassState::cancelled)
        return refused(say("core", "Lớp %1 đã hủy").arg(trainingClass.code), {},
                       say("core", "Mở lại lớp trước"));
    if (issue.decidedOn < trainingClass.ends)
        return refused(say("core", "Quyết định ký trước ngày kết thúc lớp"), trainingClass.code,
                       say("core", "Kiểm tra lại ngày đã nhập"));
    TAPHUAN_ASSIGN(const auto people, listClassPeople(db, issue.trainingClass));
    for (const ClassPerson& person : people) {
        if (!needsCertificate(person)) continue;
        Certificate certificate;
        certificate.year = issue.decidedOn.year();
        TAPHUAN_TRY(number(db, *book, certificate));
        certificate.person = person.person.id;
        certificate.enrolment = person.enrolment.id;
        certificate.trainingClass = trainingClass.id;
        certificate.decision = decision;
        certificate.decidedOn = issue.decidedOn;
        certificate.issuedOn = issue.decidedOn;
        certificate.content = contentOf(printed, person, certificate).json();
        TAPHUAN_TRY(transaction.insert(certificate));
        issued.push_back(certificate);
    }
    if (!issued.empty()) return {};
    return refused(say("core", "Lớp %1 không có ai đã hoàn thành mà chưa được cấp").arg(trainingClass.code),
                   {}, say("core", "Xét hoàn thành lớp trước, hoặc xem danh sách đã cấp"));
}

Result<Certificate> certificateById(Connection& db, Id<Certificate> id) {
    TAPHUAN_ASSIGN(const auto certificate, find(db, id));
    if (!certificate) return refused(say("core", "Không có chứng chỉ, giấy chứng nhận này"), id.text());
    return *certificate;
}

Status mustHold(const Certificate& certificate) {
    if (holds(certificate)) return {};
    return refused(say("core", "Số %1 %2").arg(certificate.number, wordOf(certificate.state)),
                   certificate.reason);
}

Status changeState(Transaction& transaction, Certificate certificate, CertificateState state,
                   const QString& reason, const QString& document) {
    TAPHUAN_TRY(mustHold(certificate));
    certificate.state = state;
    certificate.reason = reason;
    certificate.document = document;
    certificate.stateOn = transaction.database().clock().today();
    return transaction.update(certificate);
}

// The content of a replacement: the register's of today where the class is known here, else the old paper's.
Result<CertificateContent> contentAnew(Connection& db, const Book& book, const Certificate& old,
                                       const Certificate& anew) {
    TAPHUAN_ASSIGN(CertificateContent content, CertificateContent::fromJson(old.content));
    if (!old.trainingClass.isNull()) {
        TAPHUAN_ASSIGN(const Printed printed, printedFor(db, old.trainingClass, book, anew.issuedOn));
        TAPHUAN_ASSIGN(const auto people, listClassPeople(db, old.trainingClass));
        for (const ClassPerson& person : people)
            if (person.enrolment.id == old.enrolment) return contentOf(printed, person, anew);
    }
    content.number = anew.number;
    content.issuedOn = anew.issuedOn;
    return content;
}

}  // namespace

Result<Committed> addBook(Database& database, Book& book) {
    Book added;
    TAPHUAN_ASSIGN(const Committed committed,
                   perform(database, {QStringLiteral("book.add"), say("core", "Mở sổ %1").arg(book.code)},
                           [&](Transaction& transaction) -> Status {
                               TAPHUAN_ASSIGN(added, checked(transaction.connection(), book));
                               if (!added.openedOn.isValid()) added.openedOn = database.clock().today();
                               return transaction.insert(added);
                           }));
    book = added;
    return committed;
}

Result<Committed> editBook(Database& database, const Book& book) {
    return perform(
        database, {QStringLiteral("book.edit"), say("core", "Sửa sổ %1").arg(book.code)},
        [&](Transaction& transaction) -> Status {
            Connection& db = transaction.connection();
            TAPHUAN_ASSIGN(const Book edited, checked(db, book));
            TAPHUAN_ASSIGN(const auto before, find(db, book.id));
            TAPHUAN_ASSIGN(const qint64 used,
                           db.number(QStringLiteral("SELECT count(*) FROM certificate WHERE book = ?"),
                                     {book.id.value}));
            if (before && used > 0 && (before->pattern != edited.pattern || before->code != edited.code))
                return refused(
                    say("core", "Sổ %1 đã cấp %2 số, không đổi mã và mẫu số").arg(before->code).arg(used), {},
                    say("core", "Mở sổ mới"));
            return transaction.update(edited);
        });
}

Status confirmBooks(Database& database) {
    TAPHUAN_TRY(refuseUnlessMay(database.viewer(), Permission::certificatesWrite));
    return setMeta(database.connection(), QStringLiteral("books_unconfirmed"), QStringLiteral("0"));
}

Result<Issued> issueCertificates(Database& database, const Issue& issue) {
    Issued issued;
    const QString decision = normalised(issue.decision);
    if (decision.isEmpty() || !issue.decidedOn.isValid())
        return refused(say("core", "Cấp chứng chỉ, giấy chứng nhận phải có số và ngày quyết định"));
    TAPHUAN_ASSIGN(const TrainingClass trainingClass, classById(database.connection(), issue.trainingClass));
    TAPHUAN_ASSIGN(issued.committed,
                   perform(database,
                           {QStringLiteral("certificate.issue"),
                            say("core", "Cấp chứng chỉ, giấy chứng nhận lớp %1 theo quyết định %2")
                                .arg(trainingClass.code, decision)},
                           [&](Transaction& transaction) {
                               return issueWithin(transaction, issue, decision, issued.certificates);
                           }));
    return issued;
}

Result<Committed> handOver(Database& database, Id<Certificate> id, QDate on) {
    if (on.isValid()) TAPHUAN_TRY(notInFuture(database, on));
    return perform(database,
                   {QStringLiteral("certificate.hand_over"), say("core", "Phát chứng chỉ, giấy chứng nhận")},
                   [&](Transaction& transaction) -> Status {
                       TAPHUAN_ASSIGN(Certificate certificate, certificateById(transaction.connection(), id));
                       TAPHUAN_TRY(mustHold(certificate));
                       certificate.state = CertificateState::handed_over;
                       certificate.stateOn = on.isValid() ? on : database.clock().today();
                       return transaction.update(certificate);
                   });
}

Result<Committed> revokeCertificate(Database& database, Id<Certificate> id, const QString& reason,
                                    const QString& document) {
    TAPHUAN_ASSIGN(const Certificate certificate, certificateById(database.connection(), id));
    const QString why = normalised(reason), paper = normalised(document);
    if (why.isEmpty() || paper.isEmpty())
        return refused(say("core", "Thu hồi phải có lý do và số văn bản"), certificate.number);
    return perform(
        database,
        {QStringLiteral("certificate.revoke"), say("core", "Thu hồi số %1: %2").arg(certificate.number, why)},
        [&](Transaction& transaction) {
            return changeState(transaction, certificate, CertificateState::revoked, why, paper);
        });
}

Result<Certificate> replaceCertificate(Database& database, Id<Certificate> id, const QString& reason,
                                       QDate on) {
    TAPHUAN_ASSIGN(const Certificate old, certificateById(database.connection(), id));
    const QString why = normalised(reason);
    if (why.isEmpty()) return refused(say("core", "Cấp lại phải có lý do"), old.number);
    if (on.isValid()) TAPHUAN_TRY(notInFuture(database, on));
    Certificate anew = old;
    const auto replace = [&](Transaction& transaction) -> Status {
        Connection& db = transaction.connection();
        TAPHUAN_TRY(booksOpen(db));
        TAPHUAN_ASSIGN(const auto book, find(db, old.book));
        if (!book) return refused(say("core", "Không có sổ của số %1").arg(old.number));
        anew.id = {};
        anew.replaces = old.id;
        anew.state = CertificateState::issued;
        anew.issuedOn = on.isValid() ? on : database.clock().today();
        anew.year = anew.issuedOn.year();
        anew.serial.clear();
        TAPHUAN_TRY(number(db, *book, anew));
        TAPHUAN_ASSIGN(const CertificateContent content, contentAnew(db, *book, old, anew));
        anew.content = content.json();
        TAPHUAN_TRY(changeState(transaction, old, CertificateState::replaced, why, {}));
        return transaction.insert(anew);
    };
    TAPHUAN_ASSIGN(const Committed committed, perform(database,
                                                      {QStringLiteral("certificate.replace"),
                                                       say("core", "Cấp lại số %1: %2").arg(old.number, why)},
                                                      replace));
    Q_UNUSED(committed);
    return anew;
}

Status spoilWithin(Transaction& transaction, Id<Certificate> id, const QString& reason) {
    TAPHUAN_ASSIGN(const Certificate certificate, certificateById(transaction.connection(), id));
    return changeState(transaction, certificate, CertificateState::spoiled, reason, {});
}

Result<Committed> spoilCertificate(Database& database, Id<Certificate> id, const QString& reason) {
    TAPHUAN_ASSIGN(const Certificate certificate, certificateById(database.connection(), id));
    const QString why = normalised(reason);
    if (why.isEmpty()) return refused(say("core", "Đánh dấu hỏng phải có lý do"), certificate.number);
    return perform(database,
                   {QStringLiteral("certificate.spoil"),
                    say("core", "Đánh dấu hỏng số %1: %2").arg(certificate.number, why)},
                   [&](Transaction& transaction) { return spoilWithin(transaction, id, why); });
}

}  // namespace taphuan
