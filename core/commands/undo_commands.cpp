#include "core/commands/undo_commands.h"

#include "core/base/say.h"
#include "core/commands/certificate_commands.h"
#include "core/commands/chain_consequences.h"
#include "core/domain/entity_words.h"
#include "core/domain/operation_kinds.h"
#include "core/domain/training_words.h"
#include "core/storage/row_history.h"
#include "core/storage/row_names.h"
#include "core/storage/select.h"

#include <set>

namespace taphuan {

namespace {

// Fields of a result that follow from marks and scores, so that nobody needs to be told who wrote them last.
bool isComputed(Entity entity, QByteArrayView field) {
    return entity == Entity::result && field != "score_hundredths" && field != "grade";
}

class Undoer {
  public:
    // Rows that `holds` holds stay as they are.
    Undoer(Transaction& transaction, const Operation& operation, const ChainHolds& holds)
        : transaction_(transaction),
          rows_(transaction.connection()),
          seen_(transaction.connection()),
          operation_(operation),
          holds_(holds) {}

    Status run();
    // What must be held for the data to stay true, now that all of this was undone.
    Result<ChainHolds> broken() const { return consequences_.broken(transaction_.connection()); }
    std::vector<KeptChange> kept;

  private:
    Status undoRemovals();
    Result<bool> referredAreThere(const EntitySchema& schema, const Values& values);
    Status undoUpdate(const Change& change);
    Status undoInserts();
    Status keepRowsInUse(std::set<RowKey>& going);
    void keepListOfThoseWhoStay(std::set<RowKey>& going);
    Result<std::vector<QByteArray>> changedSince(RowKey key);
    Status spoil(RowId certificate);
    bool isHeld(RowKey key, const Values& values);
    void keep(RowKey key, QString reason) { kept.push_back({key.entity, key.row, std::move(reason)}); }

    Transaction& transaction_;
    RowWriter rows_;
    SeenOracle seen_;
    const Operation& operation_;
    const ChainHolds& holds_;
    ChainConsequences consequences_;
};

Status Undoer::run() {
    TAPHUAN_TRY(undoRemovals());
    for (const Change& change : operation_.changes)
        if (change.kind == ChangeKind::update) TAPHUAN_TRY(undoUpdate(change));
    TAPHUAN_TRY(undoInserts());
    return consequences_.refreshResults(transaction_);
}

bool Undoer::isHeld(RowKey key, const Values& values) {
    const auto reason = holds_.reasonFor(key, values);
    if (reason) keep(key, *reason);
    return reason.has_value();
}

// Rows come back after the rows they refer to; one that refers to a row that is gone for good stays away.
Status Undoer::undoRemovals() {
    std::vector<const Change*> waiting;
    for (const Change& change : operation_.changes) {
        if (change.kind != ChangeKind::remove || change.before.isEmpty()) continue;
        const EntitySchema& schema = schemaOf(change.entity);
        TAPHUAN_ASSIGN(const auto current, rows_.read(schema, change.row));
        if (current || isHeld({change.entity, change.row}, toValues(schema, change.before))) continue;
        waiting.push_back(&change);
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
            consequences_.touch({change->entity, change->row}, {}, values);
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
    if (isHeld(key, current->values)) return {};
    TAPHUAN_ASSIGN(RowHistory history, readRowHistory(transaction_.connection(), change.entity, change.row));
    TAPHUAN_ASSIGN(const RowState state,
                   resolve(seen_, withoutUndone(std::move(history), operation_.header.name)));
    const auto isOurs = [&](int index) { return state.versions[size_t(index)] == operation_.header.name; };
    // A result computed again since stays computed, whole: it follows the marks, not this operation.
    bool computedSince = false, editedSince = false;
    for (auto before = change.before.cbegin(); before != change.before.cend(); ++before)
        if (const int index = schema.fieldIndex(before.key()); index >= 0 && !isOurs(index))
            (isComputed(change.entity, before.key()) ? computedSince : editedSince) = true;
    Values values = current->values;
    for (auto before = change.before.cbegin(); before != change.before.cend(); ++before) {
        const int index = schema.fieldIndex(before.key());
        if (index < 0 || !isOurs(index)) continue;
        if (!computedSince || !isComputed(change.entity, before.key())) values[size_t(index)] = *before;
    }
    if (editedSince) keep(key, say("core", "Đã được sửa lại sau đó"));
    TAPHUAN_ASSIGN(const bool possible, referredAreThere(schema, values));
    if (!possible) {
        keep(key, say("core", "Bản ghi mà nó gắn với không còn nữa"));
        return {};
    }
    if (values == current->values) return {};
    consequences_.touch(key, current->values, values);
    return transaction_.updateRow(change.entity, change.row, values);
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
            std::vector<RowId> rows;
            for (const RowKey& row : referrers)
                if (row.entity == outside->entity && !going.contains(row)) rows.push_back(row.row);
            TAPHUAN_ASSIGN(const QString named, namesOf(rows_, outside->entity, rows));
            keep(*key, say("core", "Còn %1 gắn với %2 này").arg(named, wordOf(key->entity)));
            key = going.erase(key);
            again = true;
        }
    }
    return {};
}

// On what basis people are held stays known as long as anything of what came with the list stays.
void Undoer::keepListOfThoseWhoStay(std::set<RowKey>& going) {
    const auto isList = [](const auto& row) { return row.entity == Entity::data_list; };
    if (!std::all_of(kept.begin(), kept.end(), isList)) std::erase_if(going, isList);
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
        if (isHeld(key, current->values)) continue;
        TAPHUAN_ASSIGN(const auto fields, changedSince(key));
        if (fields.empty())
            going.insert(key);
        else
            keep(key, say("core", "Đã được sửa lại sau đó"));
    }
    TAPHUAN_TRY(keepRowsInUse(going));
    keepListOfThoseWhoStay(going);
    for (const RowKey& key : going) {
        TAPHUAN_ASSIGN(const auto current, rows_.read(schemaOf(key.entity), key.row));
        TAPHUAN_TRY(transaction_.removeAlone(key.entity, key.row));
        if (current) consequences_.touch(key, current->values, {});
    }
    return {};
}

// What has left the house has a successor, not an inverse: the number stays in the book, spoiled. One that
// was handed over, revoked or replaced since keeps that state.
Status Undoer::spoil(RowId id) {
    TAPHUAN_ASSIGN(const auto certificate, find<Certificate>(transaction_.connection(), Id<Certificate>(id)));
    if (!certificate || certificate->state == CertificateState::spoiled) return {};
    if (certificate->state == CertificateState::issued)
        return spoilWithin(transaction_, certificate->id, QStringLiteral("Hoàn tác việc cấp"));
    keep({Entity::certificate, id},
         say("core", "Số %1 %2").arg(certificate->number, wordOf(certificate->state)));
    return {};
}

// Own operations here, newest first, read as far as they are asked for.
class OwnOperations {
  public:
    explicit OwnOperations(Database& database) : database_(database) {}

    // Nothing after the oldest.
    Result<std::optional<OperationHeader>> next() {
        if (at_ == page_.size()) TAPHUAN_TRY(readPage());
        return at_ == page_.size() ? std::optional<OperationHeader>() : std::optional(page_[at_++]);
    }

  private:
    static constexpr int pageSize = 32;

    Status readPage() {
        TAPHUAN_ASSIGN(page_, readHeadersBy(database_.connection(), database_.author(), before_, pageSize));
        if (!page_.empty()) before_ = page_.back().seq;
        at_ = 0;
        return {};
    }

    Database& database_;
    std::optional<qint64> before_;
    std::vector<OperationHeader> page_;
    size_t at_ = 0;
};

}  // namespace

Result<Undone> undoOperation(Database& database, OperationName name) {
    TAPHUAN_ASSIGN(const auto header, findHeader(database.connection(), name));
    if (!header) return refused(say("core", "Không có thao tác này trong nhật ký"), name.text());
    if (header->kind == QLatin1String("people.anonymise"))
        return refused(say("core", "Dữ liệu đã xóa hẳn không lấy lại được"), header->reason);
    if (!hasUndo(header->kind))
        return refused(say("core", "Thay đổi tài khoản, vai trò không hoàn tác được"), header->reason,
                       say("core", "Sửa lại ở trang Tài khoản"));
    TAPHUAN_ASSIGN(const Operation operation, readOperation(database.connection(), header->seq));
    const Intent intent{undoKind(), say("core", "Hoàn tác: %1").arg(header->reason), name};
    // Whether something must stay shows only once all is undone: then that attempt is dropped, and the next
    // one leaves it. Every further attempt leaves more, so they end.
    for (ChainHolds holds;;) {
        TAPHUAN_ASSIGN(const auto transaction, Transaction::begin(database, intent));
        Undoer undoer(*transaction, operation, holds);
        TAPHUAN_TRY(undoer.run());
        TAPHUAN_ASSIGN(const ChainHolds broken, undoer.broken());
        if (holds.add(broken)) continue;
        TAPHUAN_ASSIGN(const Committed committed, transaction->commit());
        return Undone{*header, committed.seq, committed.changes, committed.entities, std::move(undoer.kept)};
    }
}

Result<std::optional<OperationHeader>> nextUndo(Database& database) {
    OwnOperations own(database);
    std::set<OperationName> undone;
    for (;;) {
        TAPHUAN_ASSIGN(auto header, own.next());
        if (!header) return std::optional<OperationHeader>();
        if (undone.contains(header->name)) continue;
        if (!hasUndo(header->kind)) continue;
        if (header->kind != undoKind()) return header;
        undone.insert(header->undoes);
    }
}

Result<std::optional<OperationHeader>> nextRedo(Database& database) {
    OwnOperations own(database);
    std::set<OperationName> undone;
    for (;;) {
        TAPHUAN_ASSIGN(auto header, own.next());
        if (!header || header->kind != undoKind()) return std::optional<OperationHeader>();
        if (undone.contains(header->name)) continue;
        undone.insert(header->undoes);
        TAPHUAN_ASSIGN(const auto target, findHeader(database.connection(), header->undoes));
        if (target && target->kind != undoKind()) return header;
    }
}

}  // namespace taphuan
