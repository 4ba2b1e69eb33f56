#include "core/storage/check.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/storage/derived_tables.h"
#include "core/storage/journal.h"
#include "core/storage/row_history.h"

#include <QSet>

namespace taphuan {

namespace {

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

Result<QStringList> checkDatabase(Connection& db) {
    TAPHUAN_ASSIGN(QStringList findings, checkSqlite(db.sql()));
    TAPHUAN_ASSIGN(const QStringList journal, checkJournal(db));
    TAPHUAN_ASSIGN(const QStringList derived, DerivedTables(db).verify());
    TAPHUAN_ASSIGN(const QStringList domain, checkRules(db));
    return findings + journal + derived + domain;
}

}  // namespace taphuan
