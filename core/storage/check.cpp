#include "core/storage/check.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/storage/access_log.h"
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
    Status checkOperation(OperationHeader header);
    Status checkChange(const OperationHeader& header, Change change);
    void checkErased();
    Status checkStrangers();
    Status checkCurrent();
    Status checkCurrent(RowKey key, qint64 head);
    // What cannot be read is a finding too, and the rest is still looked at.
    void note(const Status& status) {
        if (!status) findings_ << status.error().text();
    }

    Connection& db_;
    QHash<qint64, QByteArray> last_;  // replica → digest of its last operation seen here
    QHash<qint64, qint64> numbers_;
    QSet<RowKey> known_;
    QSet<RowKey> emptied_;  // of which contents are missing
    QSet<RowKey> erased_;   // by an operation that says so
    QStringList findings_;
};

Result<QStringList> JournalCheck::run() {
    TAPHUAN_ASSIGN(const auto headers, readHeaders(db_));
    for (auto header = headers.rbegin(); header != headers.rend(); ++header) note(checkOperation(*header));
    checkErased();
    note(checkStrangers());
    note(checkCurrent());
    findings_.removeDuplicates();
    return findings_;
}

Status JournalCheck::checkOperation(OperationHeader header) {
    const qint64 replica = header.name.replica;
    if (header.name.number != numbers_.value(replica) + 1 ||
        header.previous != last_.value(replica, QByteArray(digestSize, '\0')))
        findings_ << say("core", "Nhật ký đứt đoạn trước thao tác %1").arg(header.name.text());
    numbers_[replica] = header.name.number;
    last_[replica] = header.digest;
    TAPHUAN_ASSIGN(const auto changes, recordedChanges(db_, header.seq));
    std::vector<QByteArray> digests;
    for (const Change& change : changes) {
        digests.push_back(change.digest);
        note(checkChange(header, change));
    }
    TAPHUAN_ASSIGN(const auto whole, readHeader(db_, header.seq));
    if (!whole || digestOf(*whole, std::move(digests)) != header.digest)
        findings_ << say("core", "Thao tác %1 trong nhật ký đã bị sửa").arg(header.name.text());
    return {};
}

// The content of an entity that only a newer version knows is covered by its operation's digest alone.
Status JournalCheck::checkChange(const OperationHeader& header, Change change) {
    if (!findSchema(int(change.entity))) return {};
    known_.insert({change.entity, change.row});
    if (change.salt == erasedSalt()) {
        emptied_.insert({change.entity, change.row});
        return {};
    }
    if (change.valuesInRow) {
        TAPHUAN_ASSIGN(change.values, insertedValues(db_, change.entity, change.row));
    }
    if (digestOf(change) != change.digest)
        findings_ << say("core", "Bảng %1, bản ghi %2 không khớp nhật ký (thao tác %3)")
                         .arg(schemaOf(change.entity).table, change.row.text(), header.name.text());
    else if (change.kind == ChangeKind::erase)
        erased_.insert({change.entity, change.row});
    return {};
}

void JournalCheck::checkErased() {
    for (const RowKey& key : emptied_)
        if (!erased_.contains(key))
            findings_ << say("core", "Bảng %1, bản ghi %2: nhật ký mất nội dung mà không có lần xóa nào")
                             .arg(schemaOf(key.entity).table, key.row.text());
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
    for (const RowKey& key : keys)
        if (findSchema(int(key.entity))) note(checkCurrent(key, head));
    return {};
}

Status JournalCheck::checkCurrent(RowKey key, qint64 head) {
    RowWriter rows(db_);
    TAPHUAN_ASSIGN(const auto expected, rowAt(db_, key.entity, key.row, head));
    TAPHUAN_ASSIGN(const auto current, rows.read(schemaOf(key.entity), key.row));
    if (!expected && current) {
        TAPHUAN_ASSIGN(const auto holders, rows.referrers(key.entity, key.row));
        if (!holders.empty()) return {};
    }
    if (expected.has_value() != current.has_value() || (expected && *expected != current->values))
        findings_ << say("core", "Bảng %1, bản ghi %2 không khớp nhật ký")
                         .arg(schemaOf(key.entity).table, key.row.text());
    return {};
}

}  // namespace

Result<QStringList> checkJournal(Connection& db) {
    return JournalCheck(db).run();
}

Result<QStringList> checkDatabase(Connection& db) {
    QStringList findings;
    for (const Result<QStringList>& part :
         {db.check(), checkJournal(db), checkAccessLog(db), DerivedTables(db).verify(), checkRules(db)}) {
        if (part)
            findings += *part;
        else
            findings << part.error().text();
    }
    return findings;
}

}  // namespace taphuan
