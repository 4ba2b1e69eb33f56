#include "core/storage/certificate_store.h"

#include "core/base/say.h"
#include "core/storage/migrations.h"
#include "core/storage/unit_name_sql.h"

namespace taphuan {

namespace {

QString certificateColumns() {
    return QStringLiteral("SELECT ") + columnsOf<Certificate>(QLatin1String("t")) +
           QStringLiteral(
               ", p.full_name, b.code, c.code, co.name, (SELECT o.number FROM certificate o WHERE o.id = "
               "t.replaces), "
               "(SELECT n.number FROM certificate n WHERE n.replaces = t.id LIMIT 1) "
               "FROM certificate t JOIN person p ON p.id = t.person JOIN book b ON b.id = t.book "
               "LEFT JOIN \"class\" c ON c.id = t.training_class LEFT JOIN course co ON co.id = c.course ");
}

CertificateRow certificateRow(const QSqlQuery& query) {
    int next = fieldCount<Certificate>() + 1;
    CertificateRow row;
    row.certificate = recordFrom<Certificate>(query);
    for (QString* text : {&row.holder, &row.bookCode, &row.classCode, &row.courseName, &row.replacesNumber,
                          &row.replacedByNumber})
        *text = query.value(next++).toString();
    return row;
}

}  // namespace

Result<std::vector<BookRow>> listBooks(Connection& db) {
    const QString text =
        QStringLiteral("SELECT ") + columnsOf<Book>(QLatin1String("t")) + QStringLiteral(", ") +
        unitNameSql(QStringLiteral("t.issuer"), QStringLiteral("coalesce(t.opened_on, '9998')")) +
        QStringLiteral(
            ", (SELECT count(*) FROM certificate n WHERE n.book = t.id), k.year, k.sequence, k.number "
            "FROM book t LEFT JOIN certificate k ON k.id = (SELECT ck.id FROM certificate ck WHERE ck.book = "
            "t.id "
            "ORDER BY ck.year DESC, ck.sequence DESC LIMIT 1) ORDER BY t.code, t.id");
    return db.rows(text, {}, [](const QSqlQuery& query) {
        const int next = fieldCount<Book>() + 1;
        BookRow row;
        row.book = recordFrom<Book>(query);
        row.issuerName = query.value(next).toString();
        row.issued = query.value(next + 1).toLongLong();
        row.lastYear = query.value(next + 2).toLongLong();
        row.lastSequence = query.value(next + 3).toLongLong();
        row.lastNumber = query.value(next + 4).toString();
        return row;
    });
}

Result<Book> bookByCode(Connection& db, const QString& code) {
    TAPHUAN_ASSIGN(auto found, selectOne<Book>(db, QStringLiteral("WHERE t.code = ? ORDER BY t.id"), {code}));
    if (!found)
        return refused(say("core", "Không có sổ mã %1").arg(code), {},
                       say("core", "Mở sổ trước, hoặc xem mã trong danh sách sổ"));
    return std::move(*found);
}

Result<qint64> lastSequence(Connection& db, Id<Book> book, qint64 year) {
    return db.number(
        QStringLiteral("SELECT coalesce(max(sequence), 0) FROM certificate WHERE book = ? AND year = ?"),
        {book.value, year});
}

Result<bool> booksUnconfirmed(Connection& db) {
    TAPHUAN_ASSIGN(const QString value, meta(db, QStringLiteral("books_unconfirmed")));
    return value == QLatin1String("1");
}

Result<std::vector<CertificateRow>> listCertificates(Connection& db, const CertificateFilter& filter) {
    QStringList conditions{QStringLiteral("1 = 1")};
    Values bound;
    const auto narrow = [&](const QString& condition, qint64 value) {
        conditions << condition;
        bound.push_back(value);
    };
    if (!filter.trainingClass.isNull())
        narrow(QStringLiteral("t.training_class = ?"), filter.trainingClass.value);
    if (!filter.book.isNull()) narrow(QStringLiteral("t.book = ?"), filter.book.value);
    if (filter.year) narrow(QStringLiteral("t.year = ?"), *filter.year);
    if (!filter.person.isNull()) narrow(QStringLiteral("t.person = ?"), filter.person.value);
    return db.rows(certificateColumns() + QStringLiteral("WHERE ") +
                       conditions.join(QStringLiteral(" AND ")) +
                       QStringLiteral(" ORDER BY b.code, t.year, t.sequence, t.id"),
                   bound, certificateRow);
}

Result<std::optional<CertificateRow>> findCertificate(Connection& db, const QString& number) {
    return db.row(certificateColumns() + QStringLiteral("WHERE t.number = ? ORDER BY t.id LIMIT 1"), {number},
                  certificateRow);
}

Result<std::vector<UnsupportedCertificate>> unsupportedCertificates(Connection& db, Id<TrainingClass> id) {
    return db.rows(QStringLiteral("SELECT k.enrolment, p.full_name, k.number, r.reason FROM certificate k "
                                  "JOIN enrolment e ON e.id = k.enrolment JOIN person p ON p.id = e.person "
                                  "JOIN \"class\" c ON c.id = e.training_class "
                                  "LEFT JOIN result r ON r.enrolment = e.id "
                                  "WHERE e.training_class = ? AND k.state IN ('issued', 'handed_over') "
                                  "AND (coalesce(r.outcome, '') <> 'completed' OR c.state = 'cancelled') "
                                  "ORDER BY e.number, e.id"),
                   {id.value}, [](const QSqlQuery& query) {
                       return UnsupportedCertificate{Id<Enrolment>(query.value(0).toLongLong()),
                                                     query.value(1).toString(), query.value(2).toString(),
                                                     query.value(3).toString()};
                   });
}

Result<std::vector<DoubleCertificate>> doubleCertificates(Connection& db, Id<TrainingClass> id) {
    return db.rows(
        QStringLiteral("SELECT e.id, min(p.full_name) FROM certificate k "
                       "JOIN enrolment e ON e.id = k.enrolment JOIN person p ON p.id = e.person "
                       "WHERE e.training_class = ? AND k.state IN ('issued', 'handed_over') "
                       "GROUP BY e.id HAVING count(*) > 1"),
        {id.value}, [](const QSqlQuery& query) {
            return DoubleCertificate{Id<Enrolment>(query.value(0).toLongLong()), query.value(1).toString()};
        });
}

Result<Certificate> certificateByNumber(Connection& db, const QString& number) {
    TAPHUAN_ASSIGN(auto found,
                   selectOne<Certificate>(db, QStringLiteral("WHERE t.number = ? ORDER BY t.id"), {number}));
    if (!found)
        return refused(say("core", "Không có chứng chỉ, giấy chứng nhận số %1").arg(number), {},
                       say("core", "Kiểm tra lại số"));
    return std::move(*found);
}

}  // namespace taphuan
