#include "core/storage/row_history.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/storage/sealed_fields.h"

#include <QtEndian>

#include <algorithm>
#include <set>

namespace taphuan {

namespace {

Result<OperationHeader> headerAt(Connection& db, qint64 seq) {
    TAPHUAN_ASSIGN(auto header, readHeader(db, seq));
    if (header) return *std::move(header);
    return databaseError(say("core", "Nhật ký thiếu thao tác thứ %1").arg(seq), db.path(),
                         say("core", "Khôi phục từ bản sao lưu gần nhất"));
}

Result<RowWrite> blockInsert(Connection& db, Entity entity, RowId row, qint64 seq) {
    RowWrite write;
    TAPHUAN_ASSIGN(write.operation, headerAt(db, seq));
    TAPHUAN_ASSIGN(write.values, insertedValues(db, entity, row));
    return write;
}

// The seq of the block that inserted the row, or 0 where the row came by a change with its values.
Result<qint64> bornOf(Connection& db, const EntitySchema& schema, RowId row,
                      const std::vector<StoredChange>& changes) {
    for (const StoredChange& stored : changes)
        if (const auto born = stored.change.before.constFind("born"); born != stored.change.before.cend())
            return numberOf(*born);
    RowWriter rows(db);
    TAPHUAN_ASSIGN(const auto current, rows.read(schema, row));
    return current ? current->born : 0;
}

}  // namespace

Result<std::vector<StoredChange>> readChanges(Connection& db, const QString& where, const Values& bound) {
    const auto opened = [&](const QSqlQuery& query) -> Result<StoredChange> {
        StoredChange stored;
        stored.seq = query.value(0).toLongLong();
        Change& change = stored.change;
        change.entity = Entity(query.value(1).toInt());
        change.row = RowId{query.value(2).toLongLong()};
        change.kind = ChangeKind(query.value(3).toInt());
        change.salt = query.value(4).toByteArray();
        change.digest = query.value(5).toByteArray();
        TAPHUAN_ASSIGN(change.values,
                       openedContent(db, change.entity, change.row, query.value(6).toByteArray()));
        TAPHUAN_ASSIGN(change.before,
                       openedContent(db, change.entity, change.row, query.value(7).toByteArray()));
        return stored;
    };
    TAPHUAN_ASSIGN(
        auto changes,
        db.rows(QStringLiteral("SELECT seq, entity, row, kind, salt, digest, content, before FROM change ") +
                    where,
                bound, opened));
    return allOf(std::move(changes));
}

Result<std::vector<Change>> readInserts(Connection& db, qint64 seq) {
    std::vector<Change> inserts;
    TAPHUAN_ASSIGN(
        QSqlQuery query,
        db.query(QStringLiteral(
                     "SELECT entity, rows, salts, digests FROM insert_block WHERE seq = ? ORDER BY block"),
                 {seq}));
    while (query.next()) {
        const QByteArray rows = query.value(1).toByteArray();
        const QByteArray salts = query.value(2).toByteArray();
        const QByteArray digests = query.value(3).toByteArray();
        for (qsizetype i = 0; i < rows.size() / 8; ++i) {
            Change change;
            change.entity = Entity(query.value(0).toInt());
            change.row = RowId{qFromBigEndian<qint64>(rows.constData() + i * 8)};
            change.kind = ChangeKind::insert;
            change.valuesInRow = true;
            change.salt = salts.mid(i * saltSize, saltSize);
            change.digest = digests.mid(i * digestSize, digestSize);
            inserts.push_back(std::move(change));
        }
    }
    if (query.lastError().isValid()) return db.error(query);
    return inserts;
}

Result<FieldValues> insertedValues(Connection& db, Entity entity, RowId row) {
    const EntitySchema& schema = schemaOf(entity);
    TAPHUAN_ASSIGN(const auto changes,
                   readChanges(db, QStringLiteral("WHERE entity = ? AND row = ? ORDER BY seq"),
                               {qint64(entity), row.value}));
    RowWriter rows(db);
    TAPHUAN_ASSIGN(const auto current, rows.read(schema, row));
    FieldValues values;
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const QByteArray& name = schema.fields[i].name;
        Value value = current ? current->values[i] : Value();
        for (const StoredChange& stored : changes) {
            if (const auto before = stored.change.before.constFind(name);
                before != stored.change.before.cend()) {
                value = *before;
                break;
            }
        }
        if (value != schema.fields[i].zero) values.insert(name, value);
    }
    return values;
}

Result<RowHistory> readRowHistory(Connection& db, Entity entity, RowId row) {
    RowHistory history{entity, row, 0, {}};
    TAPHUAN_ASSIGN(const auto changes,
                   readChanges(db, QStringLiteral("WHERE entity = ? AND row = ? ORDER BY seq"),
                               {qint64(entity), row.value}));
    TAPHUAN_ASSIGN(history.born, bornOf(db, schemaOf(entity), row, changes));
    const bool cameAsChange = std::any_of(changes.begin(), changes.end(), [&](const StoredChange& stored) {
        return stored.seq == history.born;
    });
    if (history.born != 0 && !cameAsChange) {
        TAPHUAN_ASSIGN(RowWrite insert, blockInsert(db, entity, row, history.born));
        history.writes.push_back(std::move(insert));
    }
    for (const StoredChange& stored : changes) {
        TAPHUAN_ASSIGN(OperationHeader header, headerAt(db, stored.seq));
        history.writes.push_back({std::move(header), stored.change.kind, stored.change.values});
    }
    return history;
}

Result<bool> SeenOracle::saw(const OperationName& later, const OperationName& earlier) {
    if (later.replica == earlier.replica) return later.number > earlier.number;
    const QPair<OperationName, qint64> key(later, earlier.replica);
    auto found = known_.constFind(key);
    if (found == known_.cend()) {
        TAPHUAN_ASSIGN(const qint64 number,
                       db_.number(QStringLiteral("SELECT max(seen_number) FROM operation_seen WHERE replica "
                                                 "= ? AND seen_replica = ? AND number <= ?"),
                                  {later.replica, earlier.replica, later.number}));
        found = known_.insert(key, number);
    }
    return *found >= earlier.number;
}

namespace {

// Between writes of a field unseen by each other: an erasure of the field, then authority, then the logical
// counter, then the replica; what an erasure only states anew gives way to all of them. Clocks on walls
// decide nothing.
auto rank(const RowWrite& write, const FieldSchema& field) {
    const OperationHeader& operation = write.operation;
    const bool erases = write.values.value(field.name, field.zero) == field.zero;
    const int weight = write.kind != ChangeKind::erase ? 0 : erases ? 1 : -1;
    return std::tuple(weight, operation.authority, operation.clock, operation.name);
}

Result<bool> isReplaced(SeenOracle& seen, const RowWrite& write, const std::vector<const RowWrite*>& others) {
    for (const RowWrite* other : others) {
        TAPHUAN_ASSIGN(const bool saw, seen.saw(other->operation.name, write.operation.name));
        if (saw) return true;
    }
    return false;
}

Result<const RowWrite*> winner(SeenOracle& seen, const FieldSchema& field,
                               const std::vector<const RowWrite*>& writes) {
    const RowWrite* best = nullptr;
    for (const RowWrite* write : writes) {
        if (best && rank(*write, field) <= rank(*best, field)) continue;
        TAPHUAN_ASSIGN(const bool replaced, isReplaced(seen, *write, writes));
        if (!replaced) best = write;
    }
    return best;
}

}  // namespace

Result<RowState> resolve(SeenOracle& seen, const RowHistory& history) {
    const EntitySchema& schema = schemaOf(history.entity);
    RowState state;
    std::vector<const RowWrite*> removals;
    for (const RowWrite& write : history.writes)
        if (write.kind == ChangeKind::remove) removals.push_back(&write);
    for (const RowWrite& write : history.writes) {
        if (write.kind == ChangeKind::remove) continue;
        TAPHUAN_ASSIGN(const bool removed, isReplaced(seen, write, removals));
        if (!removed) state.alive = true;
    }
    for (const FieldSchema& field : schema.fields) {
        std::vector<const RowWrite*> writes;
        for (const RowWrite& write : history.writes)
            if (write.kind == ChangeKind::insert || write.values.contains(field.name))
                writes.push_back(&write);
        TAPHUAN_ASSIGN(const RowWrite* const best, winner(seen, field, writes));
        state.values.push_back(best ? best->values.value(field.name, field.zero) : field.zero);
        state.versions.push_back(best ? best->operation.name : OperationName{});
    }
    return state;
}

RowHistory withoutUndone(RowHistory history, OperationName asked) {
    std::set<OperationName> cancelled;
    for (auto write = history.writes.rbegin(); write != history.writes.rend(); ++write) {
        const OperationHeader& operation = write->operation;
        if (operation.undoes.isNull() || operation.name == asked || cancelled.contains(operation.name))
            continue;
        cancelled.insert(operation.name);
        cancelled.insert(operation.undoes);
    }
    std::erase_if(history.writes,
                  [&](const RowWrite& write) { return cancelled.contains(write.operation.name); });
    return history;
}

Result<std::optional<Values>> rowAt(Connection& db, Entity entity, RowId row, qint64 seq) {
    TAPHUAN_ASSIGN(RowHistory history, readRowHistory(db, entity, row));
    std::erase_if(history.writes, [&](const RowWrite& write) { return write.operation.seq > seq; });
    if (history.writes.empty()) return std::optional<Values>();
    SeenOracle seen(db);
    TAPHUAN_ASSIGN(RowState state, resolve(seen, history));
    return state.alive ? std::optional(std::move(state.values)) : std::nullopt;
}

Values toValues(const EntitySchema& schema, const FieldValues& fields) {
    Values values;
    for (const FieldSchema& field : schema.fields) values.push_back(fields.value(field.name, field.zero));
    return values;
}

FieldValues toFields(const EntitySchema& schema, const Values& values) {
    FieldValues fields;
    for (size_t i = 0; i < schema.fields.size(); ++i)
        if (values[i] != schema.fields[i].zero) fields.insert(schema.fields[i].name, values[i]);
    return fields;
}

}  // namespace taphuan
