#include "core/storage/merge.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/storage/erasure.h"
#include "core/storage/insert_blocks.h"
#include "core/storage/journal_store.h"
#include "core/storage/migrations.h"
#include "core/storage/row_settler.h"
#include "core/storage/write_door.h"

#include <algorithm>
#include <set>

namespace taphuan {

namespace {

class Merger {
  public:
    Merger(Connection& db, QDateTime now)
        : db_(db), now_(std::move(now)), rows_(db), settler_(db, rows_, touched_) {}

    Result<Merged> run(const std::vector<Operation>& operations);

  private:
    Result<qint64> numberHere(qint64 replica);
    Result<bool> isReady(const OperationHeader& header);
    Status verify(const Operation& operation);
    Status take(const Operation& operation);
    Status takeChange(qint64 seq, Change change, InsertBlocks& blocks);
    Status takeNew(qint64 seq, const Change& change, InsertBlocks& blocks);
    Result<bool> isNew(RowKey key);
    Status finish(Merged& merged);

    Connection& db_;
    QDateTime now_;
    RowWriter rows_;
    ChangedRows touched_;
    RowSettler settler_;
    qint64 seq_ = 0;
    qint64 clock_ = 0;
};

Error notWhole(const OperationHeader& header) {
    return refused(say("core", "Thao tác nhận được không nguyên vẹn, chưa nhận gì"), header.name.text(),
                   say("core", "Yêu cầu nơi gửi gửi lại"));
}

Result<qint64> Merger::numberHere(qint64 replica) {
    return db_.number(QStringLiteral("SELECT coalesce(max(number), 0) FROM operation WHERE replica = ?"),
                      {replica});
}

Result<bool> Merger::isReady(const OperationHeader& header) {
    TAPHUAN_ASSIGN(const qint64 before, numberHere(header.name.replica));
    if (before != header.name.number - 1) return false;
    for (auto seen = header.seen.cbegin(); seen != header.seen.cend(); ++seen) {
        TAPHUAN_ASSIGN(const qint64 here, numberHere(seen.key()));
        if (here < *seen) return false;
    }
    return true;
}

Status Merger::verify(const Operation& operation) {
    std::vector<QByteArray> digests;
    for (const Change& change : operation.changes) {
        if (!findSchema(int(change.entity))) return unknownEntity(operation.header);
        if (change.salt != erasedSalt() && digestOf(change) != change.digest)
            return notWhole(operation.header);
        digests.push_back(change.digest);
    }
    if (digestOf(operation.header, std::move(digests)) != operation.header.digest)
        return notWhole(operation.header);
    TAPHUAN_ASSIGN(const auto before,
                   findHeader(db_, {operation.header.name.replica, operation.header.name.number - 1}));
    const QByteArray previous = before ? before->digest : QByteArray(digestSize, '\0');
    return previous == operation.header.previous ? Status() : notWhole(operation.header);
}

Result<bool> Merger::isNew(RowKey key) {
    TAPHUAN_ASSIGN(const auto current, rows_.read(schemaOf(key.entity), key.row));
    if (current) return false;
    TAPHUAN_ASSIGN(const qint64 changes,
                   db_.number(QStringLiteral("SELECT count(*) FROM change WHERE entity = ? AND row = ?"),
                              {qint64(key.entity), key.row.value}));
    return changes == 0;
}

Status Merger::takeChange(qint64 seq, Change change, InsertBlocks& blocks) {
    const RowKey key{change.entity, change.row};
    change.before.clear();
    if (change.kind == ChangeKind::insert) {
        TAPHUAN_ASSIGN(const bool fresh, isNew(key));
        if (fresh) return takeNew(seq, change, blocks);
    }
    TAPHUAN_TRY(storeChange(db_, seq, change));
    Change newest = change;
    TAPHUAN_TRY(settler_.settle(key, &newest));
    if (!newest.before.isEmpty()) TAPHUAN_TRY(storeBefore(db_, seq, newest));
    return applyErasures(db_, key);
}

// A value that finds no place in the row stays in the journal, and the whole insert with it.
Status Merger::takeNew(qint64 seq, const Change& change, InsertBlocks& blocks) {
    const RowKey key{change.entity, change.row};
    const EntitySchema& schema = schemaOf(change.entity);
    const Values values = toValues(schema, change.values);
    TAPHUAN_TRY(rows_.insert(schema, change.row, {seq, values}));
    touched_.insert(key);
    const bool fits = std::all_of(change.values.keyBegin(), change.values.keyEnd(),
                                  [&](const QByteArray& name) { return schema.fieldIndex(name) >= 0; });
    if (fits)
        blocks.add(key, change.salt, change.digest);
    else
        TAPHUAN_TRY(storeChange(db_, seq, change));
    return settler_.reviveReferred(schema, values);
}

Status Merger::take(const Operation& operation) {
    OperationHeader header = operation.header;
    header.receivedAt = now_;
    header.seq = ++seq_;
    TAPHUAN_TRY(storeHeader(db_, header));
    InsertBlocks blocks;
    // Inserts first: what the other changes refer to is then there.
    for (const bool inserts : {true, false})
        for (const Change& change : operation.changes)
            if ((change.kind == ChangeKind::insert) == inserts)
                TAPHUAN_TRY(takeChange(header.seq, change, blocks));
    TAPHUAN_TRY(blocks.store(db_, header.seq));
    TAPHUAN_TRY(
        db_.execute(QStringLiteral("INSERT INTO replica_head (replica, number, announced) VALUES (?, ?, 0) "
                                   "ON CONFLICT (replica) DO UPDATE SET number = excluded.number"),
                    {header.name.replica, header.name.number}));
    clock_ = std::max(clock_, header.clock);
    return {};
}

Result<Merged> Merger::run(const std::vector<Operation>& operations) {
    Merged merged;
    TAPHUAN_ASSIGN(seq_, journalHead(db_));
    TAPHUAN_ASSIGN(const QString clock, meta(db_, QStringLiteral("clock")));
    clock_ = clock.toLongLong();
    std::vector<const Operation*> waiting;
    for (const Operation& operation : operations) waiting.push_back(&operation);
    for (bool progress = true; progress;) {
        progress = false;
        std::vector<const Operation*> still;
        for (const Operation* operation : waiting) {
            TAPHUAN_ASSIGN(const auto known, findHeader(db_, operation->header.name));
            if (known) {
                if (known->digest != operation->header.digest) return notWhole(operation->header);
                ++merged.known;
                continue;
            }
            TAPHUAN_ASSIGN(const bool ready, isReady(operation->header));
            if (!ready) {
                still.push_back(operation);
                continue;
            }
            TAPHUAN_TRY(verify(*operation));
            TAPHUAN_TRY(take(*operation));
            ++merged.applied;
            progress = true;
        }
        waiting = std::move(still);
    }
    for (const Operation* operation : waiting) merged.early.push_back(operation->header.name);
    TAPHUAN_TRY(finish(merged));
    return merged;
}

Status Merger::finish(Merged& merged) {
    if (merged.applied == 0) return {};
    std::set<Entity> entities;
    for (const RowKey& key : touched_) entities.insert(key.entity);
    merged.entities.assign(entities.begin(), entities.end());
    TAPHUAN_TRY(setMeta(db_, QStringLiteral("clock"), QString::number(clock_)));
    return DerivedTables(db_).update(touched_, seq_);
}

}  // namespace

Result<Merged> mergeOperations(Database& database, const std::vector<Operation>& operations) {
    TAPHUAN_ASSIGN(const auto door, WriteDoor::open(database.connection()));
    TAPHUAN_ASSIGN(Merged merged, Merger(database.connection(), database.clock().utcNow()).run(operations));
    TAPHUAN_TRY(door->commit());
    return merged;
}

}  // namespace taphuan
