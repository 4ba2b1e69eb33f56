#include "core/storage/check.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/storage/derived_tables.h"
#include "core/storage/journal.h"
#include "core/storage/row_history.h"

#include <QSet>

namespace taphuan {

namespace {

struct Rule {
    QString sentence;  // %1: what the query names
    QString query;     // one row for every breach
};

std::vector<Rule> rules() {
    return {
        {say("core", "Sổ và năm %1: số cấp không liên tục"),
         QStringLiteral(
             "SELECT b.code || ' / ' || c.year FROM certificate c JOIN book b ON b.id = c.book "
             "GROUP BY c.book, c.year HAVING min(c.sequence) <> 1 OR max(c.sequence) <> count(*)")},
        {say("core", "Số %1 được cấp hai lần trong một sổ"),
         QStringLiteral("SELECT number FROM certificate GROUP BY book, number HAVING count(*) > 1")},
        {say("core", "Điểm danh %1: buổi và học viên không cùng lớp"),
         QStringLiteral("SELECT a.id FROM attendance a JOIN session s ON s.id = a.session JOIN enrolment e "
                        "ON e.id = a.enrolment "
                        "WHERE s.training_class <> e.training_class")},
        {say("core", "Số định danh %1 có ở hai hồ sơ chưa gộp"),
         QStringLiteral(
             "SELECT substr(p.national_id, 1, 3) || '…' || substr(p.national_id, -3) FROM person p "
             "LEFT JOIN person_root r ON r.person = p.id WHERE p.national_id <> '' "
             "GROUP BY p.national_id HAVING count(DISTINCT coalesce(r.root, p.id)) > 1")},
        {say("core", "Hồ sơ %1 có hai đơn vị chính cùng lúc"),
         QStringLiteral("SELECT DISTINCT p.full_name FROM membership a JOIN membership b ON a.person = "
                        "b.person AND a.id < b.id "
                        "JOIN person p ON p.id = a.person WHERE a.is_main = 1 AND b.is_main = 1 "
                        "AND coalesce(a.valid_from, '') < coalesce(b.valid_to, '9999') AND "
                        "coalesce(b.valid_from, '') < coalesce(a.valid_to, '9999')")},
        {say("core", "Lớp %1 khai giảng khi cấp của lớp không còn"),
         QStringLiteral("SELECT c.code FROM \"class\" c JOIN level l ON l.code = c.level WHERE c.state <> "
                        "'cancelled' AND "
                        "((l.valid_to IS NOT NULL AND c.starts >= l.valid_to) OR (l.valid_from IS NOT NULL "
                        "AND c.starts < l.valid_from))")},
        {say("core", "Lớp %1 kết thúc trước khi khai giảng"),
         QStringLiteral("SELECT code FROM \"class\" WHERE ends < starts")},
        {say("core", "Mã lớp %1 dùng cho hai lớp"),
         QStringLiteral("SELECT code FROM \"class\" GROUP BY code HAVING count(*) > 1")},
        {say("core", "Dòng kinh phí %1 có số tiền âm"),
         QStringLiteral(
             "SELECT l.code FROM budget_amount a JOIN budget_line l ON l.id = a.line WHERE a.amount < 0")},
        {say("core", "Kết quả của %1: số tiết dự nhiều hơn số tiết của lớp"),
         QStringLiteral("SELECT p.full_name FROM result r JOIN enrolment e ON e.id = r.enrolment JOIN person "
                        "p ON p.id = e.person "
                        "WHERE r.hours_attended > r.hours_planned")},
    };
}

class JournalCheck {
  public:
    explicit JournalCheck(Connection& db) : db_(db) {}
    Result<QStringList> run();

  private:
    Status checkOperation(const OperationHeader& header);
    Status checkChanges(const Operation& operation, std::vector<QByteArray>& digests);
    Status checkStrangers();
    Status checkCurrent();

    Connection& db_;
    QHash<qint64, QByteArray> last_;  // replica → digest of its last operation seen here
    QHash<qint64, qint64> numbers_;
    QSet<RowKey> known_;
    QStringList findings_;
};

Result<QStringList> JournalCheck::run() {
    TAPHUAN_ASSIGN(const auto headers, readHeaders(db_));
    for (auto header = headers.rbegin(); header != headers.rend(); ++header)
        TAPHUAN_TRY(checkOperation(*header));
    TAPHUAN_TRY(checkStrangers());
    TAPHUAN_TRY(checkCurrent());
    return findings_;
}

Status JournalCheck::checkOperation(const OperationHeader& header) {
    const qint64 replica = header.name.replica;
    if (header.name.number != numbers_.value(replica) + 1 ||
        header.previous != last_.value(replica, QByteArray(digestSize, '\0')))
        findings_ << say("core", "Nhật ký đứt đoạn trước thao tác %1").arg(header.name.text());
    numbers_[replica] = header.name.number;
    last_[replica] = header.digest;
    TAPHUAN_ASSIGN(const Operation operation, readOperation(db_, header.seq));
    std::vector<QByteArray> digests;
    TAPHUAN_TRY(checkChanges(operation, digests));
    if (digestOf(operation.header, std::move(digests)) != header.digest)
        findings_ << say("core", "Thao tác %1 trong nhật ký đã bị sửa").arg(header.name.text());
    return {};
}

Status JournalCheck::checkChanges(const Operation& operation, std::vector<QByteArray>& digests) {
    for (const Change& change : operation.changes) {
        known_.insert({change.entity, change.row});
        digests.push_back(change.digest);
        if (digestOf(change) != change.digest)
            findings_ << say("core", "Bảng %1, bản ghi %2 không khớp nhật ký (thao tác %3)")
                             .arg(schemaOf(change.entity).table, change.row.text(),
                                  operation.header.name.text());
    }
    return {};
}

Status JournalCheck::checkStrangers() {
    for (const EntitySchema& schema : allSchemas()) {
        TAPHUAN_ASSIGN(const auto rows,
                       db_.rows(QStringLiteral("SELECT id FROM \"%1\"").arg(schema.table), {},
                                [](const QSqlQuery& query) { return RowId{query.value(0).toLongLong()}; }));
        for (const RowId row : rows)
            if (!known_.contains({schema.entity, row}))
                findings_ << say("core", "Bảng %1, bản ghi %2 không có trong nhật ký")
                                 .arg(schema.table, row.text());
    }
    return {};
}

// Rows with changes after their insert: what the journal makes of them must be what stands there.
Status JournalCheck::checkCurrent() {
    TAPHUAN_ASSIGN(
        const auto keys,
        db_.rows(QStringLiteral("SELECT DISTINCT entity, row FROM change"), {}, [](const QSqlQuery& query) {
            return RowKey{Entity(query.value(0).toInt()), RowId{query.value(1).toLongLong()}};
        }));
    TAPHUAN_ASSIGN(const qint64 head, journalHead(db_));
    RowWriter rows(db_);
    for (const RowKey& key : keys) {
        TAPHUAN_ASSIGN(const auto expected, rowAt(db_, key.entity, key.row, head));
        TAPHUAN_ASSIGN(const auto current, rows.read(schemaOf(key.entity), key.row));
        const bool heldByOthers = !expected && current;
        if (heldByOthers) {
            TAPHUAN_ASSIGN(const auto referrers, rows.referrers(key.entity, key.row));
            if (!referrers.empty()) continue;
        }
        if (expected.has_value() != current.has_value() || (expected && *expected != current->values))
            findings_ << say("core", "Bảng %1, bản ghi %2 không khớp nhật ký")
                             .arg(schemaOf(key.entity).table, key.row.text());
    }
    return {};
}

}  // namespace

Result<QStringList> checkJournal(Connection& db) {
    return JournalCheck(db).run();
}

Result<QStringList> checkRules(Connection& db) {
    QStringList findings;
    for (const Rule& rule : rules()) {
        TAPHUAN_ASSIGN(const auto named, db.rows(rule.query, {}, [](const QSqlQuery& query) {
            return query.value(0).toString();
        }));
        for (const QString& name : named) findings << rule.sentence.arg(name);
    }
    return findings;
}

Result<QStringList> checkDatabase(Connection& db) {
    TAPHUAN_ASSIGN(QStringList findings, checkSqlite(db.sql()));
    TAPHUAN_ASSIGN(const QStringList journal, checkJournal(db));
    TAPHUAN_ASSIGN(const QStringList derived, DerivedTables(db).verify());
    TAPHUAN_ASSIGN(const QStringList domain, checkRules(db));
    return findings + journal + derived + domain;
}

}  // namespace taphuan
