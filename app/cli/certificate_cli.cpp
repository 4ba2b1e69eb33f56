#include "app/cli/lookups.h"
#include "core/base/say.h"
#include "core/commands/certificate_commands.h"
#include "core/domain/training_words.h"
#include "core/storage/certificate_store.h"
#include "core/storage/class_store.h"
#include "core/text/vietnamese_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

QJsonObject certificateJson(const CertificateRow& row) {
    const Certificate& certificate = row.certificate;
    return {{QStringLiteral("id"), certificate.id.text()},
            {QStringLiteral("number"), certificate.number},
            {QStringLiteral("book"), row.bookCode},
            {QStringLiteral("year"), certificate.year},
            {QStringLiteral("sequence"), certificate.sequence},
            {QStringLiteral("state"), enumText(certificate.state)},
            {QStringLiteral("person"), certificate.person.text()},
            {QStringLiteral("holder"), row.holder},
            {QStringLiteral("class"), row.classCode},
            {QStringLiteral("course"), row.courseName},
            {QStringLiteral("decision"), certificate.decision},
            {QStringLiteral("decided_on"), jsonDate(certificate.decidedOn)},
            {QStringLiteral("issued_on"), jsonDate(certificate.issuedOn)},
            {QStringLiteral("reason"), certificate.reason},
            {QStringLiteral("document"), certificate.document},
            {QStringLiteral("state_on"), jsonDate(certificate.stateOn)},
            {QStringLiteral("replaces"), row.replacesNumber},
            {QStringLiteral("replaced_by"), row.replacedByNumber}};
}

Reply certificatesReply(const std::vector<CertificateRow>& rows) {
    Reply reply;
    QJsonArray all;
    reply.table.headers = {say("core", "Số vào sổ"), say("core", "Họ và tên"),  say("core", "Lớp"),
                           say("core", "Ngày cấp"),  say("core", "Quyết định"), say("core", "Tình trạng"),
                           say("core", "Ghi chú")};
    for (const CertificateRow& row : rows) {
        all.append(certificateJson(row));
        const Certificate& certificate = row.certificate;
        reply.table.rows.push_back({certificate.number, row.holder, row.classCode,
                                    dateText(certificate.issuedOn), certificate.decision,
                                    wordOf(certificate.state), certificate.reason});
    }
    reply.json = all;
    return reply;
}

Result<CertificateKind> kindNamed(const QString& text) {
    const auto kind = enumFromText<CertificateKind>(text);
    if (kind) return *kind;
    QStringList known;
    for (const auto& [value, name] : EnumText<CertificateKind>::names) known << QString::fromLatin1(name);
    return wrongUsage(say("core", "Không có loại %1").arg(text), QStringLiteral("--kind"),
                      say("core", "Các loại: %1").arg(known.join(QStringLiteral(", "))));
}

// Writes the options of the command line over the book.
Status readFields(Connection& db, const Arguments& arguments, Book& book, QStringList& warnings) {
    arguments.change(QStringLiteral("--code"), book.code);
    arguments.change(QStringLiteral("--name"), book.name);
    arguments.change(QStringLiteral("--pattern"), book.pattern);
    arguments.change(QStringLiteral("--signer-title"), book.signerTitle);
    arguments.change(QStringLiteral("--signer"), book.signerName);
    arguments.change(QStringLiteral("--place"), book.place);
    TAPHUAN_TRY(arguments.change(QStringLiteral("--opened"), book.openedOn));
    if (arguments.has(QStringLiteral("--kind"))) {
        TAPHUAN_ASSIGN(book.kind, kindNamed(arguments.value(QStringLiteral("--kind"))));
    }
    if (arguments.has(QStringLiteral("--unit"))) {
        TAPHUAN_ASSIGN(const NamedUnit unit,
                       unitNamed(db, arguments.value(QStringLiteral("--unit")), book.openedOn, warnings));
        book.issuer = unit.id();
    }
    return {};
}

Reply bookReply(const Book& book, const Committed& committed, const QString& line, QStringList warnings) {
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("id"), book.id.text()},
                             {QStringLiteral("code"), book.code},
                             {QStringLiteral("operation"), committed.name.text()}};
    reply.lines = {committed.seq == 0 ? say("core", "Không có gì thay đổi") : line};
    reply.warnings = std::move(warnings);
    return reply;
}

Result<Reply> bookAdd(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    for (const char* option : {"--code", "--name", "--unit"})
        TAPHUAN_TRY(required(arguments, QLatin1String(option)));
    Book book;
    book.openedOn = database->clock().today();
    book.kind = CertificateKind::giay_chung_nhan_tham_gia;
    book.pattern = QStringLiteral("{seq:4}/{yyyy}/{code}");
    QStringList warnings;
    TAPHUAN_TRY(readFields(database->connection(), arguments, book, warnings));
    TAPHUAN_ASSIGN(const Committed committed, addBook(*database, book));
    return bookReply(book, committed, say("core", "Đã mở sổ %1 – %2").arg(book.code, book.name),
                     std::move(warnings));
}

Result<Reply> bookEdit(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    Connection& db = database->connection();
    TAPHUAN_ASSIGN(Book book, bookByCode(db, arguments.positional.first()));
    QStringList warnings;
    TAPHUAN_TRY(readFields(db, arguments, book, warnings));
    TAPHUAN_ASSIGN(const Committed committed, editBook(*database, book));
    return bookReply(book, committed, say("core", "Đã sửa sổ %1").arg(book.code), std::move(warnings));
}

Result<Reply> bookList(Cli& cli, const Arguments&) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const auto books, listBooks(database->connection()));
    TAPHUAN_ASSIGN(const bool unconfirmed, booksUnconfirmed(database->connection()));
    Reply reply;
    QJsonArray all;
    reply.table.headers = {say("core", "Mã sổ"), say("core", "Tên sổ"), say("core", "Đơn vị cấp"),
                           say("core", "Loại"),  say("core", "Đã cấp"), say("core", "Số cuối")};
    reply.table.rightAligned = {4};
    for (const BookRow& row : books) {
        all.append(QJsonObject{{QStringLiteral("id"), row.book.id.text()},
                               {QStringLiteral("code"), row.book.code},
                               {QStringLiteral("name"), row.book.name},
                               {QStringLiteral("issuer_name"), row.issuerName},
                               {QStringLiteral("kind"), enumText(row.book.kind)},
                               {QStringLiteral("pattern"), row.book.pattern},
                               {QStringLiteral("issued"), row.issued},
                               {QStringLiteral("last_year"), row.lastYear},
                               {QStringLiteral("last_sequence"), row.lastSequence},
                               {QStringLiteral("last_number"), row.lastNumber},
                               {QStringLiteral("confirmed"), !unconfirmed}});
        reply.table.rows.push_back({row.book.code, row.book.name, row.issuerName, wordOf(row.book.kind),
                                    QString::number(row.issued), row.lastNumber});
    }
    reply.json = all;
    if (unconfirmed)
        reply.footer = {
            say("core", "Các sổ đang đóng: so số cuối với sổ giấy rồi xác nhận bằng book confirm")};
    return reply;
}

Result<Reply> bookConfirm(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_TRY(confirmBooks(*database));
    TAPHUAN_ASSIGN(Reply reply, bookList(cli, arguments));
    reply.lines = {say("core", "Đã xác nhận số cuối của các sổ")};
    return reply;
}

Result<Reply> certificatesIssue(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    Connection& db = database->connection();
    Issue issue;
    TAPHUAN_ASSIGN(const TrainingClass record, classByCode(db, arguments.positional.first()));
    TAPHUAN_ASSIGN(const QString bookCode, required(arguments, QStringLiteral("--book")));
    TAPHUAN_ASSIGN(const Book book, bookByCode(db, bookCode));
    TAPHUAN_ASSIGN(issue.decision, required(arguments, QStringLiteral("--decision")));
    TAPHUAN_ASSIGN(issue.decidedOn, requiredDate(arguments, QStringLiteral("--date")));
    issue.trainingClass = record.id;
    issue.book = book.id;
    TAPHUAN_ASSIGN(const Issued issued, issueCertificates(*database, issue));
    TAPHUAN_ASSIGN(auto rows, listCertificates(db, {record.id, book.id, issue.decidedOn.year(), {}}));
    std::erase_if(rows, [&](const CertificateRow& row) {
        return row.certificate.sequence < issued.certificates.front().sequence;
    });
    Reply reply = certificatesReply(rows);
    reply.json = QJsonObject{{QStringLiteral("class"), record.code},
                             {QStringLiteral("issued"), qint64(issued.certificates.size())},
                             {QStringLiteral("certificates"), reply.json},
                             {QStringLiteral("operation"), issued.committed.name.text()}};
    reply.footer = {say("core", "Đã cấp %1 số, từ %2 đến %3")
                        .arg(issued.certificates.size())
                        .arg(issued.certificates.front().number, issued.certificates.back().number)};
    return reply;
}

Result<Reply> certificatesList(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    CertificateFilter filter;
    if (arguments.has(QStringLiteral("--class"))) {
        TAPHUAN_ASSIGN(const TrainingClass record,
                       classByCode(db, arguments.value(QStringLiteral("--class"))));
        filter.trainingClass = record.id;
    }
    if (arguments.has(QStringLiteral("--book"))) {
        TAPHUAN_ASSIGN(const Book book, bookByCode(db, arguments.value(QStringLiteral("--book"))));
        filter.book = book.id;
    }
    TAPHUAN_ASSIGN(const auto year, arguments.number(QStringLiteral("--year")));
    if (year) filter.year = int(*year);
    TAPHUAN_ASSIGN(const auto rows, listCertificates(db, filter));
    return certificatesReply(rows);
}

Result<Reply> oneReply(Connection& db, const QString& number, const QString& line) {
    TAPHUAN_ASSIGN(const auto row, findCertificate(db, number));
    Reply reply;
    if (row) reply.json = certificateJson(*row);
    reply.lines = {line};
    return reply;
}

Result<Reply> certificatesHandOver(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const Certificate certificate,
                   certificateByNumber(database->connection(), arguments.positional.first()));
    QDate on = database->clock().today();
    TAPHUAN_TRY(arguments.change(QStringLiteral("--date"), on));
    TAPHUAN_TRY(handOver(*database, certificate.id, on));
    return oneReply(database->connection(), certificate.number,
                    say("core", "Đã phát số %1 ngày %2").arg(certificate.number, dateText(on)));
}

Result<Reply> certificatesRevoke(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const Certificate certificate,
                   certificateByNumber(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const QString reason, required(arguments, QStringLiteral("--reason")));
    TAPHUAN_ASSIGN(const QString document, required(arguments, QStringLiteral("--document")));
    TAPHUAN_TRY(revokeCertificate(*database, certificate.id, reason, document));
    return oneReply(database->connection(), certificate.number,
                    say("core", "Đã thu hồi số %1").arg(certificate.number));
}

Result<Reply> certificatesReplace(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const Certificate certificate,
                   certificateByNumber(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const QString reason, required(arguments, QStringLiteral("--reason")));
    TAPHUAN_ASSIGN(const auto on, arguments.date(QStringLiteral("--date")));
    TAPHUAN_ASSIGN(const Certificate anew,
                   replaceCertificate(*database, certificate.id, reason, on.value_or(QDate())));
    return oneReply(database->connection(), anew.number,
                    say("core", "Đã cấp lại số %1 thay số %2").arg(anew.number, certificate.number));
}

Result<Reply> certificatesSpoil(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const Certificate certificate,
                   certificateByNumber(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const QString reason, required(arguments, QStringLiteral("--reason")));
    TAPHUAN_TRY(spoilCertificate(*database, certificate.id, reason));
    return oneReply(database->connection(), certificate.number,
                    say("core", "Đã đánh dấu hỏng số %1").arg(certificate.number));
}

}  // namespace

std::vector<CliCommand> certificateCommands() {
    return {
        {{QStringLiteral("book"), QStringLiteral("add")},
         QStringLiteral("--code C --name TEXT --unit U [--kind K] [--pattern P] [--signer-title TEXT] "
                        "[--signer TEXT] [--place TEXT] [--opened D]"),
         say("core", "Mở sổ cấp chứng chỉ, giấy chứng nhận"),
         bookAdd,
         0,
         0},
        {{QStringLiteral("book"), QStringLiteral("edit")},
         QStringLiteral("CODE [--code C] [--name TEXT] [--unit U] [--kind K] [--pattern P] "
                        "[--signer-title TEXT] [--signer TEXT] [--place TEXT] [--opened D]"),
         say("core", "Sửa sổ"),
         bookEdit,
         1,
         1},
        {{QStringLiteral("book"), QStringLiteral("list")},
         {},
         say("core", "Các sổ và số cuối"),
         bookList,
         0,
         0},
        {{QStringLiteral("book"), QStringLiteral("confirm")},
         {},
         say("core", "Xác nhận số cuối sau khi khôi phục"),
         bookConfirm,
         0,
         0},
        {{QStringLiteral("certificates"), QStringLiteral("issue")},
         QStringLiteral("C --book B --decision NO --date D"),
         say("core", "Cấp cho những người đã hoàn thành lớp"),
         certificatesIssue,
         1,
         1},
        {{QStringLiteral("certificates"), QStringLiteral("list")},
         QStringLiteral("[--class C] [--book B] [--year Y]"),
         say("core", "Sổ cấp"),
         certificatesList,
         0,
         0},
        {{QStringLiteral("certificates"), QStringLiteral("hand-over")},
         QStringLiteral("NUMBER [--date D]"),
         say("core", "Ghi đã phát cho người học"),
         certificatesHandOver,
         1,
         1},
        {{QStringLiteral("certificates"), QStringLiteral("revoke")},
         QStringLiteral("NUMBER --reason TEXT --document NO"),
         say("core", "Thu hồi"),
         certificatesRevoke,
         1,
         1},
        {{QStringLiteral("certificates"), QStringLiteral("replace")},
         QStringLiteral("NUMBER --reason TEXT [--date D]"),
         say("core", "Cấp lại"),
         certificatesReplace,
         1,
         1},
        {{QStringLiteral("certificates"), QStringLiteral("spoil")},
         QStringLiteral("NUMBER --reason TEXT"),
         say("core", "Đánh dấu hỏng"),
         certificatesSpoil,
         1,
         1},
    };
}

}  // namespace taphuan
