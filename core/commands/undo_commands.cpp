#include "core/commands/undo_commands.h"

#include "core/base/say.h"
#include "core/commands/perform.h"
#include "core/storage/row_history.h"
#include "core/storage/select.h"

#include <set>

namespace taphuan {

namespace {

class Undoer {
  public:
    Undoer(Transaction& transaction, const Operation& operation)
        : transaction_(transaction),
          rows_(transaction.connection()),
          seen_(transaction.connection()),
          operation_(operation) {}

    Status run();
    std::vector<KeptChange> kept;

  private:
    Status undoRemovals();
    Result<bool> referredAreThere(const EntitySchema& schema, const Values& values);
    Status undoUpdate(const Change& change);
    Status undoInserts();
    Status keepRowsInUse(std::set<RowKey>& going);
    Result<std::vector<QByteArray>> changedSince(RowKey key);
    Status spoil(RowId certificate);
    void keep(RowKey key, QString reason) { kept.push_back({key.entity, key.row, std::move(reason)}); }

    Transaction& transaction_;
    RowWriter rows_;
    SeenOracle seen_;
    const Operation& operation_;
};

Status Undoer::run() {
    TAPHUAN_TRY(undoRemovals());
    for (const Change& change : operation_.changes)
        if (change.kind == ChangeKind::update) TAPHUAN_TRY(undoUpdate(change));
    return undoInserts();
}

// Rows come back after the rows they refer to; one that refers to a row that is gone for good stays away.
Status Undoer::undoRemovals() {
    std::vector<const Change*> waiting;
    for (const Change& change : operation_.changes) {
        if (change.kind != ChangeKind::remove || change.before.isEmpty()) continue;
        TAPHUAN_ASSIGN(const auto current, rows_.read(schemaOf(change.entity), change.row));
        if (!current) waiting.push_back(&change);
    }
    for (bool progress = true; progress;) {
        progress = false;
        std::vector<const Change*> still;
        for (const Change* change : waiting) {
            const EntitySchema& schema = schemaOf(change->entity);
            const Values values = toValues(schema, change->before);
            TAPHUAN_ASSIGN(const bool possible, referredAreThere(schema, values));
            if (!possible) {
                still.push_back(change);
                continue;
            }
            TAPHUAN_TRY(transaction_.insertRow(change->entity, change->row, values));
            progress = true;
        }
        waiting = std::move(still);
    }
    for (const Change* change : waiting)
        keep({change->entity, change->row}, say("core", "Bản ghi mà nó gắn với không còn nữa"));
    return {};
}

Result<bool> Undoer::referredAreThere(const EntitySchema& schema, const Values& values) {
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const auto& reference = schema.fields[i].reference;
        const RowId row{numberOf(values[i])};
        if (!reference || row.isNull()) continue;
        TAPHUAN_ASSIGN(const auto there, rows_.read(schemaOf(reference->entity), row));
        if (!there) return false;
    }
    return true;
}

Status Undoer::undoUpdate(const Change& change) {
    const EntitySchema& schema = schemaOf(change.entity);
    const RowKey key{change.entity, change.row};
    TAPHUAN_ASSIGN(const auto current, rows_.read(schema, change.row));
    if (!current) {
        keep(key, say("core", "Bản ghi đã bị xóa sau đó"));
        return {};
    }
    TAPHUAN_ASSIGN(RowHistory history, readRowHistory(transaction_.connection(), change.entity, change.row));
    TAPHUAN_ASSIGN(const RowState state,
                   resolve(seen_, withoutUndone(std::move(history), operation_.header.name)));
    Values values = current->values;
    for (auto before = change.before.cbegin(); before != change.before.cend(); ++before) {
        const int index = schema.fieldIndex(before.key());
        if (index < 0) continue;
        if (state.versions[size_t(index)] == operation_.header.name)
            values[size_t(index)] = *before;
        else
            keep(key, say("core", "Đã được sửa lại sau đó"));
    }
    TAPHUAN_ASSIGN(const bool possible, referredAreThere(schema, values));
    if (possible) return transaction_.updateRow(change.entity, change.row, values);
    keep(key, say("core", "Bản ghi mà nó gắn với không còn nữa"));
    return {};
}

// Fields of the row that another operation has written since.
Result<std::vector<QByteArray>> Undoer::changedSince(RowKey key) {
    TAPHUAN_ASSIGN(
        const auto changes,
        readChanges(transaction_.connection(), QStringLiteral("WHERE entity = ? AND row = ? AND seq > ?"),
                    {qint64(key.entity), key.row.value, operation_.header.seq}));
    std::vector<QByteArray> fields;
    if (changes.empty()) return fields;
    TAPHUAN_ASSIGN(RowHistory history, readRowHistory(transaction_.connection(), key.entity, key.row));
    TAPHUAN_ASSIGN(const RowState state,
                   resolve(seen_, withoutUndone(std::move(history), operation_.header.name)));
    const EntitySchema& schema = schemaOf(key.entity);
    for (size_t i = 0; i < schema.fields.size(); ++i)
        if (state.versions[i] != operation_.header.name) fields.push_back(schema.fields[i].name);
    return fields;
}

// Takes out of `going` every row that a row outside refers to, and what those rows in turn refer to.
Status Undoer::keepRowsInUse(std::set<RowKey>& going) {
    for (bool again = true; again;) {
        again = false;
        for (auto key = going.begin(); key != going.end();) {
            TAPHUAN_ASSIGN(const auto referrers, rows_.referrers(key->entity, key->row));
            const auto outside = std::find_if(referrers.begin(), referrers.end(),
                                              [&](const RowKey& row) { return !going.contains(row); });
            if (outside == referrers.end()) {
                ++key;
                continue;
            }
            keep(*key, say("core", "Còn %1 %2 gắn với bản ghi này")
                           .arg(schemaOf(outside->entity).table, outside->row.text()));
            key = going.erase(key);
            again = true;
        }
    }
    return {};
}

Status Undoer::undoInserts() {
    std::set<RowKey> going;
    for (const Change& change : operation_.changes) {
        if (change.kind != ChangeKind::insert) continue;
        const RowKey key{change.entity, change.row};
        TAPHUAN_ASSIGN(const auto current, rows_.read(schemaOf(key.entity), key.row));
        if (!current) continue;
        if (schemaOf(key.entity).insertIsFinal) {
            TAPHUAN_TRY(spoil(key.row));
            continue;
        }
        TAPHUAN_ASSIGN(const auto fields, changedSince(key));
        if (fields.empty())
            going.insert(key);
        else
            keep(key, say("core", "Đã được sửa lại sau đó"));
    }
    TAPHUAN_TRY(keepRowsInUse(going));
    for (const RowKey& key : going) TAPHUAN_TRY(transaction_.removeAlone(key.entity, key.row));
    return {};
}

// What has left the house has a successor, not an inverse: the number stays in the book, spoiled.
Status Undoer::spoil(RowId id) {
    TAPHUAN_ASSIGN(auto certificate, find<Certificate>(transaction_.connection(), Id<Certificate>(id)));
    if (!certificate || certificate->state == CertificateState::spoiled) return {};
    certificate->state = CertificateState::spoiled;
    certificate->reason = say("core", "Hoàn tác việc cấp");
    return transaction_.update(*certificate);
}

const QString undoKind = QStringLiteral("undo");

// Own operations, newest first.
Result<std::vector<OperationHeader>> ownOperations(Database& database) {
    TAPHUAN_ASSIGN(auto headers, readHeaders(database.connection()));
    std::erase_if(headers, [&](const OperationHeader& header) { return header.author != database.author(); });
    return headers;
}

}  // namespace

Result<Undone> undoOperation(Database& database, OperationName name) {
    TAPHUAN_ASSIGN(const auto header, findHeader(database.connection(), name));
    if (!header) return refused(say("core", "Không có thao tác này trong nhật ký"), name.text());
    TAPHUAN_ASSIGN(const Operation operation, readOperation(database.connection(), header->seq));
    TAPHUAN_ASSIGN(
        const auto transaction,
        Transaction::begin(database, {undoKind, say("core", "Hoàn tác: %1").arg(header->reason), name}));
    Undoer undoer(*transaction, operation);
    TAPHUAN_TRY(undoer.run());
    TAPHUAN_ASSIGN(const Committed committed, transaction->commit());
    return Undone{*header, committed.seq, committed.changes, committed.entities, std::move(undoer.kept)};
}

Result<std::optional<OperationHeader>> nextUndo(Database& database) {
    TAPHUAN_ASSIGN(const auto own, ownOperations(database));
    std::set<OperationName> undone;
    for (const OperationHeader& header : own) {
        if (undone.contains(header.name)) {
            if (header.kind == undoKind) undone.erase(header.undoes);
            continue;
        }
        if (header.kind != undoKind) return std::optional(header);
        undone.insert(header.undoes);
    }
    return std::optional<OperationHeader>();
}

Result<std::optional<OperationHeader>> nextRedo(Database& database) {
    TAPHUAN_ASSIGN(const auto own, ownOperations(database));
    std::set<OperationName> undone;
    for (const OperationHeader& header : own) {
        if (header.kind != undoKind) break;
        if (undone.contains(header.name)) continue;
        undone.insert(header.undoes);
        const auto target = std::find_if(own.begin(), own.end(), [&](const OperationHeader& other) {
            return other.name == header.undoes;
        });
        if (target != own.end() && target->kind != undoKind) return std::optional(header);
    }
    return std::optional<OperationHeader>();
}

}  // namespace taphuan
