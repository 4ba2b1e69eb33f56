#include "core/storage/transaction.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/domain/account_words.h"
#include "core/domain/entity_words.h"
#include "core/domain/operation_kinds.h"
#include "core/storage/edit_check.h"
#include "core/storage/erasure.h"
#include "core/storage/insert_blocks.h"
#include "core/storage/journal_store.h"
#include "core/storage/row_history.h"
#include "core/storage/row_names.h"
#include "core/storage/row_settler.h"
#include "core/storage/scope_check.h"
#include "core/storage/write_door.h"

#include <map>
#include <set>

namespace taphuan {

struct Transaction::State {
    explicit State(Connection& db, Intent wanted) : rows(db), intent(std::move(wanted)) {}

    RowWriter rows;
    Intent intent;
    qint64 seq = 0;
    quint32 replica = 0;
    qint64 number = 0;  // of this replica's last operation; 0: there is none
    QByteArray previous;
    qint64 counter = 0;
    qint64 clock = 0;
    QString office;
    bool unannounced = false;         // others' operations are here that none of ours has named
    QByteArray digest;                // of the operation, once it is stored
    std::unique_ptr<WriteDoor> door;  // null once committed
    InsertBlocks inserted;
    std::map<RowKey, Change> changes;  // of rows that were there before
    ChangedRows touched;

    Change& changeOf(RowKey key) {
        const auto [found, isNew] = changes.try_emplace(key);
        if (isNew) {
            found->second.entity = key.entity;
            found->second.row = key.row;
            found->second.salt = randomBytes(saltSize);
        }
        return found->second;
    }
};

namespace {

// The kind of what is done; of an undo, or the undo of one, the kind undone in the end.
Result<QString> kindDone(Connection& db, const Intent& intent) {
    QString kind = intent.kind;
    OperationName undoes = intent.undoes;
    while (!undoes.isNull()) {
        TAPHUAN_ASSIGN(const auto header, findHeader(db, undoes));
        if (!header) break;
        kind = header->kind;
        undoes = header->undoes;
    }
    return kind;
}

Status refuseForbidden(Database& database, const Intent& intent) {
    const Viewer& viewer = database.viewer();
    if (!viewer.hasAccount()) return {};
    TAPHUAN_ASSIGN(const QString kind, kindDone(database.connection(), intent));
    const auto needed = permissionFor(kind);
    if (needed) return refuseUnlessMay(viewer, *needed);
    return refused(say("core", "Không tài khoản nào được làm việc này"), kind);
}

}  // namespace

Transaction::Transaction(Database& database, Intent intent)
    : database_(database), state_(std::make_unique<State>(database.connection(), std::move(intent))) {}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database& database, Intent intent) {
    if (!database.writable())
        return databaseError(say("core", "Cơ sở dữ liệu đang mở chỉ để xem"), database.path(),
                             say("core", "Mở lại tệp để ghi"));
    TAPHUAN_TRY(refuseForbidden(database, intent));
    auto transaction = std::unique_ptr<Transaction>(new Transaction(database, std::move(intent)));
    TAPHUAN_ASSIGN(transaction->state_->door, WriteDoor::open(database.connection()));
    TAPHUAN_TRY(transaction->load());
    return transaction;
}

Transaction::~Transaction() = default;

Status Transaction::load() {
    State& state = *state_;
    // One reading: on a server colleagues wait meanwhile.
    const auto take = [&](const QSqlQuery& query) {
        state.seq = query.value(0).toLongLong() + 1;
        state.replica = query.value(1).toUInt();
        state.number = query.value(2).toLongLong();
        state.previous = query.value(3).toByteArray();
        state.counter = query.value(4).toLongLong();
        state.clock = query.value(5).toLongLong();
        state.office = query.value(6).toString();
        state.unannounced = query.value(7).toLongLong() > 0;
        return true;
    };
    TAPHUAN_ASSIGN(
        const auto found,
        connection().row(
            QStringLiteral("SELECT (SELECT coalesce(max(seq), 0) FROM operation), own.replica, last.number, "
                           "last.digest, (SELECT value FROM meta WHERE key = 'counter'), (SELECT value FROM "
                           "meta WHERE key = 'clock'), (SELECT value FROM meta WHERE key = 'office'), "
                           "(SELECT count(*) FROM replica_head WHERE number > announced) "
                           "FROM (SELECT CAST(value AS BIGINT) AS replica FROM meta WHERE key = 'replica') "
                           "own LEFT JOIN operation last ON last.replica = own.replica AND last.number = "
                           "(SELECT max(number) FROM operation WHERE replica = own.replica)"),
            {}, take));
    if (found) return {};
    return databaseError(say("core", "Cơ sở dữ liệu không còn biết mình là bản nào"), database_.path(),
                         say("core", "Khôi phục từ bản sao lưu gần nhất"));
}

Result<RowId> Transaction::insertRow(Entity entity, RowId id, const Values& values) {
    State& state = *state_;
    const EntitySchema& schema = schemaOf(entity);
    if (!schema.pair.empty()) id = pairId(schema, values);
    const bool fresh = id.isNull();
    if (fresh) id = RowId::of(state.replica, quint32(++state.counter));
    const RowKey key{entity, id};
    state.touched.insert(key);

    const auto pending = state.changes.find(key);
    if (pending != state.changes.end() && pending->second.kind == ChangeKind::remove) {
        const FieldValues before = pending->second.before;
        state.changes.erase(pending);
        TAPHUAN_TRY(
            state.rows.insert(schema, id, {numberOf(before.value("born")), toValues(schema, before)}));
        TAPHUAN_TRY(updateRow(entity, id, values));
        return id;
    }
    if (!fresh) {
        TAPHUAN_ASSIGN(
            const auto past,
            readChanges(connection(),
                        QStringLiteral("WHERE entity = ? AND row = ? AND kind = 3 ORDER BY seq DESC LIMIT 1"),
                        {qint64(entity), id.value}));
        if (!past.empty()) {
            TAPHUAN_ASSIGN(const bool mine, EditCheck(database_, state.seq).mayRevive(key, past.front().seq));
            if (!mine) return id;
            TAPHUAN_TRY(reviveRow(key, values, numberOf(past.front().change.before.value("born"))));
            return id;
        }
    }
    TAPHUAN_TRY(state.rows.insert(schema, id, {state.seq, values}));
    const QByteArray salt = randomBytes(saltSize);
    state.inserted.add(key, salt, insertDigest(schema, id, values, salt));
    return id;
}

// A row that was removed comes back under its own id: its values go into the journal, since its first
// insert's stand there too.
Status Transaction::reviveRow(RowKey key, const Values& values, qint64 born) {
    TAPHUAN_TRY(state_->rows.insert(schemaOf(key.entity), key.row, {born, values}));
    Change& change = state_->changeOf(key);
    change.kind = ChangeKind::insert;
    change.values = toFields(schemaOf(key.entity), values);
    return {};
}

Status Transaction::updateRow(Entity entity, RowId id, const Values& wanted,
                              Values (*asRead)(const Values& stored), Origin origin) {
    State& state = *state_;
    const EntitySchema& schema = schemaOf(entity);
    TAPHUAN_ASSIGN(const auto current, state.rows.read(schema, id));
    if (!current) return refused(say("core", "Bản ghi không còn nữa"), wordOf(entity) + u' ' + id.text());
    const Values read = asRead ? asRead(current->values) : current->values;
    Values values = current->values;
    std::vector<int> fields;
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == read[i]) continue;
        values[i] = wanted[i];
        fields.push_back(int(i));
    }
    const RowKey key{entity, id};
    if (origin == Origin::author && database_.editBase()) {
        TAPHUAN_ASSIGN(
            fields, EditCheck(database_, state.seq).fieldsToWrite(key, *current, wanted, std::move(fields)));
        values = current->values;
        for (const int index : fields) values[size_t(index)] = wanted[size_t(index)];
    }
    if (fields.empty()) return {};
    TAPHUAN_TRY(state.rows.update(schema, id, fields, values));
    state.touched.insert(key);
    if (state.inserted.contains(key)) {
        state.inserted.setDigest(key, insertDigest(schema, id, values, state.inserted.saltOf(key)));
        return {};
    }
    Change& change = state.changeOf(key);
    if (change.kind == ChangeKind::insert) {
        change.values = toFields(schema, values);
        return {};
    }
    for (const int index : fields) {
        const QByteArray& name = schema.fields[size_t(index)].name;
        if (!change.before.contains(name)) change.before.insert(name, current->values[size_t(index)]);
        change.values.insert(name, values[size_t(index)]);
        if (change.values.value(name) == change.before.value(name)) {
            change.values.remove(name);
            change.before.remove(name);
        }
    }
    if (change.values.isEmpty()) state.changes.erase(key);
    return {};
}

Status Transaction::removeRow(Entity entity, RowId id) {
    TAPHUAN_ASSIGN(const bool mine, EditCheck(database_, state_->seq).mayRemove({entity, id}));
    return mine ? removeWhole(entity, id) : Status();
}

Status Transaction::removeWhole(Entity entity, RowId id) {
    for (const Referrer& referrer : referrersOf(entity)) {
        const EntitySchema& schema = schemaOf(referrer.entity);
        const QString column = QString::fromLatin1(schema.fields[size_t(referrer.field)].name);
        TAPHUAN_ASSIGN(
            const auto rows,
            connection().rows(
                QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\" = ?").arg(schema.table, column),
                {id.value}, [](const QSqlQuery& query) { return RowId{query.value(0).toLongLong()}; }));
        if (!referrer.owner && !rows.empty()) {
            TAPHUAN_ASSIGN(const QString named, namesOf(state_->rows, referrer.entity, rows));
            return refused(say("core", "Còn %1 gắn với %2 này").arg(named, wordOf(entity)), {},
                           say("core", "Gỡ %1 đó trước").arg(wordOf(referrer.entity)));
        }
        for (const RowId row : rows) TAPHUAN_TRY(removeWhole(referrer.entity, row));
    }
    return removeAlone(entity, id);
}

Status Transaction::removeAlone(Entity entity, RowId id) {
    State& state = *state_;
    const EntitySchema& schema = schemaOf(entity);
    if (schema.insertIsFinal)
        return refused(say("core", "Số đã cấp không được xóa"), id.text(),
                       say("core", "Đánh dấu hỏng, thu hồi hoặc thay thế"));
    TAPHUAN_ASSIGN(const auto current, state.rows.read(schema, id));
    if (!current) return refused(say("core", "Bản ghi không còn nữa"), wordOf(entity) + u' ' + id.text());
    TAPHUAN_TRY(state.rows.remove(schema, id));
    const RowKey key{entity, id};
    state.touched.insert(key);
    if (state.inserted.contains(key)) {
        state.inserted.takeBack(key);
        return {};
    }
    Change& change = state.changeOf(key);
    if (change.kind == ChangeKind::insert) {
        state.changes.erase(key);
        return {};
    }
    FieldValues before = change.before;
    for (size_t i = 0; i < schema.fields.size(); ++i)
        if (!before.contains(schema.fields[i].name)) before.insert(schema.fields[i].name, current->values[i]);
    before.insert("born", current->born);
    change.kind = ChangeKind::remove;
    change.values.clear();
    change.before = before;
    return {};
}

Status Transaction::eraseFields(Entity entity, RowId id, const std::vector<QByteArray>& fields) {
    State& state = *state_;
    const EntitySchema& schema = schemaOf(entity);
    TAPHUAN_ASSIGN(const auto current, state.rows.read(schema, id));
    if (!current) return refused(say("core", "Bản ghi không còn nữa"), wordOf(entity) + u' ' + id.text());
    const RowKey key{entity, id};
    Values values = current->values;
    std::vector<int> indexes;
    for (const QByteArray& name : fields) {
        const int index = schema.fieldIndex(name);
        values[size_t(index)] = schema.fields[size_t(index)].zero;
        indexes.push_back(index);
    }
    TAPHUAN_TRY(state.rows.update(schema, id, indexes, values));
    state.touched.insert(key);
    Change& change = state.changeOf(key);
    change.kind = ChangeKind::erase;
    change.values = toFields(schema, values);
    for (const int index : indexes) {
        const FieldSchema& field = schema.fields[size_t(index)];
        change.values.insert(field.name, field.zero);
        change.before.insert(field.name, current->values[size_t(index)]);
    }
    return {};
}

Status Transaction::refuseOutsideScope() {
    const Viewer& viewer = database_.viewer();
    if (viewer.everywhere) return {};
    ScopeCheck scope(connection(), viewer);
    for (const RowKey& key : state_->touched) {
        const auto change = state_->changes.find(key);
        TAPHUAN_TRY(scope.row(key, change == state_->changes.end() ? FieldValues() : change->second.before));
    }
    return {};
}

// What was met is in the database's conflict.
Status Transaction::refuseUnseen() {
    const EditConflict* const conflict = database_.editBase() ? database_.conflict() : nullptr;
    if (!conflict) return {};
    return refused(say("core", "%1 vừa sửa %2 này lúc %3")
                       .arg(conflict->by.author, wordOf(conflict->fields.front().row.entity),
                            conflict->by.at.toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy"))),
                   {}, say("core", "Xem người kia đã sửa gì, rồi chọn giữ của ai"));
}

Result<Committed> Transaction::commit() {
    TAPHUAN_TRY(refuseUnseen());
    TAPHUAN_TRY(refuseOutsideScope());
    Committed committed;
    committed.changes = state_->inserted.count() + qint64(state_->changes.size());
    if (committed.changes > 0) {
        TAPHUAN_TRY(store(committed));
        if (Status done = state_->door->commit(); !done) {
            state_->door.reset();
            if (!wasKept(committed.name)) return done.error();
        }
    }
    state_->door.reset();
    return committed;
}

// A server may have committed and gone before it could say so.
bool Transaction::wasKept(OperationName name) {
    if (!connection().onServer()) return false;
    const auto kept = findHeader(connection(), name);
    return kept && *kept && (*kept)->digest == state_->digest;
}

Result<OperationHeader> Transaction::header() {
    const State& state = *state_;
    OperationHeader header;
    header.seq = state.seq;
    header.clock = state.clock + 1;
    header.kind = state.intent.kind;
    header.reason = state.intent.reason;
    header.undoes = state.intent.undoes;
    header.at = database_.clock().utcNow();
    header.receivedAt = header.at;
    header.author = database_.author();
    header.office = state.office;
    header.name = {qint64(state.replica), state.number + 1};
    header.previous = state.number > 0 ? state.previous : QByteArray(digestSize, '\0');
    if (!state.unannounced) return header;
    const auto twoNumbers = [](const QSqlQuery& query) {
        return std::pair(query.value(0).toLongLong(), query.value(1).toLongLong());
    };
    TAPHUAN_ASSIGN(
        const auto heads,
        connection().rows(QStringLiteral("SELECT replica, number FROM replica_head WHERE number > announced"),
                          {}, twoNumbers));
    for (const auto& [replica, number] : heads) header.seen.insert(replica, number);
    return header;
}

Status Transaction::store(Committed& committed) {
    State& state = *state_;
    Connection& db = connection();
    TAPHUAN_ASSIGN(OperationHeader header, this->header());
    std::vector<QByteArray> digests;
    state.inserted.appendDigests(digests);
    const std::vector<Entity> inserted = state.inserted.entities();
    std::set<Entity> entities(inserted.begin(), inserted.end());
    for (auto& [key, change] : state.changes) {
        change.digest = digestOf(change);
        digests.push_back(change.digest);
        entities.insert(key.entity);
        TAPHUAN_TRY(storeChange(db, state.seq, change));
    }
    header.digest = digestOf(header, std::move(digests));
    state.digest = header.digest;
    TAPHUAN_TRY(state.inserted.store(db, state.seq));
    TAPHUAN_TRY(storeHeader(db, header));
    for (const auto& [key, change] : state.changes)
        if (change.kind == ChangeKind::erase) TAPHUAN_TRY(applyErasures(db, key));
    TAPHUAN_TRY(settleReferred());
    if (state.unannounced)
        TAPHUAN_TRY(db.execute(
            QStringLiteral("UPDATE replica_head SET announced = number WHERE number > announced")));
    TAPHUAN_TRY(db.execute(QStringLiteral("INSERT INTO meta (key, value) VALUES ('counter', ?), ('clock', ?) "
                                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                           {QString::number(state.counter), QString::number(header.clock)}));
    TAPHUAN_TRY(DerivedTables(db).update(state.touched, state.seq));
    committed.seq = state.seq;
    committed.name = header.name;
    committed.entities.assign(entities.begin(), entities.end());
    return {};
}

// A row that another office removed, and that only rows referring to it kept alive, goes when the last of
// them does.
Status Transaction::settleReferred() {
    RowSettler settler(connection(), state_->rows, state_->touched);
    for (const auto& [key, change] : state_->changes)
        if (!change.before.isEmpty()) {
            const EntitySchema& schema = schemaOf(key.entity);
            TAPHUAN_TRY(settler.settleReferred(schema, toValues(schema, change.before)));
        }
    return {};
}

}  // namespace taphuan
