#include "core/storage/row_settler.h"

#include "core/storage/sealed_fields.h"

namespace taphuan {

namespace {

FieldValues everything(const EntitySchema& schema, const StoredRow& row) {
    FieldValues values;
    for (size_t i = 0; i < schema.fields.size(); ++i) values.insert(schema.fields[i].name, row.values[i]);
    values.insert("born", row.born);
    return values;
}

}  // namespace

Status RowSettler::settle(RowKey key, Change* newest) {
    const EntitySchema& schema = schemaOf(key.entity);
    TAPHUAN_ASSIGN(const RowHistory history, readRowHistory(db_, key.entity, key.row));
    if (history.writes.empty()) return {};
    TAPHUAN_ASSIGN(const RowState state, resolve(seen_, history));
    TAPHUAN_ASSIGN(const auto current, rows_.read(schema, key.row));
    bool alive = state.alive;
    if (!alive) {
        TAPHUAN_ASSIGN(const auto referrers, rows_.referrers(key.entity, key.row));
        alive = !referrers.empty();
    }
    if (!alive && current) {
        if (newest && newest->kind != ChangeKind::remove) newest->before = everything(schema, *current);
        return remove(schema, key, *current);
    }
    if (!alive) return {};
    touched_.insert(key);
    if (!current) {
        TAPHUAN_TRY(rows_.insert(schema, key.row, {history.born, state.values}));
        return reviveReferred(schema, state.values);
    }
    std::vector<int> fields;
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        if (state.values[i] == current->values[i]) continue;
        fields.push_back(int(i));
        if (newest) newest->before.insert(schema.fields[i].name, current->values[i]);
    }
    TAPHUAN_TRY(rows_.update(schema, key.row, fields, state.values));
    TAPHUAN_TRY(reviveReferred(schema, state.values));
    return settleReferred(schema, current->values);
}

// The image goes with the removal in the journal, so that the row can be rebuilt.
Status RowSettler::remove(const EntitySchema& schema, RowKey key, const StoredRow& current) {
    TAPHUAN_TRY(rows_.remove(schema, key.row));
    touched_.insert(key);
    TAPHUAN_ASSIGN(const QByteArray image,
                   sealedContent(db_, key.entity, key.row, everything(schema, current)));
    TAPHUAN_TRY(
        db_.store(QStringLiteral("UPDATE change SET before = ? WHERE entity = ? AND row = ? AND seq = "
                                 "(SELECT max(seq) FROM change WHERE entity = ? AND row = ? AND "
                                 "kind = 3)"),
                  {image, qint64(key.entity), key.row.value, qint64(key.entity), key.row.value}));
    return settleReferred(schema, current.values);
}

Status RowSettler::reviveReferred(const EntitySchema& schema, const Values& values) {
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const auto& reference = schema.fields[i].reference;
        const RowId row{numberOf(values[i])};
        if (!reference || row.isNull()) continue;
        TAPHUAN_ASSIGN(const auto there, rows_.read(schemaOf(reference->entity), row));
        if (!there) TAPHUAN_TRY(settle({reference->entity, row}, nullptr));
    }
    return {};
}

Status RowSettler::settleReferred(const EntitySchema& schema, const Values& before) {
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const auto& reference = schema.fields[i].reference;
        const RowId row{numberOf(before[i])};
        if (!reference || row.isNull()) continue;
        TAPHUAN_ASSIGN(const bool removed, isRemoved({reference->entity, row}));
        if (removed) TAPHUAN_TRY(settle({reference->entity, row}, nullptr));
    }
    return {};
}

Result<bool> RowSettler::isRemoved(RowKey key) {
    TAPHUAN_ASSIGN(
        const qint64 removals,
        db_.number(QStringLiteral("SELECT count(*) FROM change WHERE entity = ? AND row = ? AND kind = 3"),
                   {qint64(key.entity), key.row.value}));
    return removals > 0;
}

}  // namespace taphuan
