#include "core/storage/edit_check.h"

#include "core/storage/row_history.h"

#include <algorithm>

namespace taphuan {

namespace {

bool ownsNothing(Entity entity) {
    const std::vector<Referrer>& referrers = referrersOf(entity);
    return std::none_of(referrers.begin(), referrers.end(), [](const Referrer& each) { return each.owner; });
}

// Whether an author who fills a row anew has filled this.
bool saysSomething(const Value& value) {
    return !textOf(value).isEmpty() || numberOf(value) != 0;
}

}  // namespace

Result<std::vector<int>> EditCheck::fieldsToWrite(RowKey key, const StoredRow& current, const Values& wanted,
                                                  std::vector<int> fields) {
    if (!database_.editBase() || fields.empty() || current.born == own_) return fields;
    const EditBase& base = *database_.editBase();
    TAPHUAN_ASSIGN(const qint64 newest, newestOn(key, current.born));
    if (newest == 0) return fields;
    TAPHUAN_ASSIGN(const auto before, valuesAtBase(key));
    std::vector<int> mine;
    for (const int index : fields) {
        const size_t i = size_t(index);
        const EditBase::Field field{key, schemaOf(key.entity).fields[i].name};
        const Value& now = current.values[i];
        if (isSeen(field, now) || (before && (*before)[i] == now))
            mine.push_back(index);
        else if (before ? wanted[i] != (*before)[i] : saysSomething(wanted[i]))
            if (!base.theirs.contains(field))
                TAPHUAN_TRY(
                    note({key, field.second, before ? (*before)[i] : Value(), wanted[i], now}, newest));
    }
    return mine;
}

Result<bool> EditCheck::mayRemove(RowKey key) {
    if (!database_.editBase()) return true;
    const EditBase& base = *database_.editBase();
    if (base.theirs.contains({key, {}})) return false;
    if (own_ - 1 <= base.seq) return true;  // nobody has written anything since
    RowWriter rows(database_.connection());
    TAPHUAN_ASSIGN(const auto current, rows.read(schemaOf(key.entity), key.row));
    if (!current || current->born == own_) return true;
    TAPHUAN_ASSIGN(const qint64 newest, newestWithParts(key, current->born));
    const auto seen = base.mine.find({key, {}});
    if (newest == 0 || (seen != base.mine.end() && numberOf(seen->second) >= newest)) return true;
    TAPHUAN_ASSIGN(const bool known, looksAsSeen(key, *current));
    if (known) return true;
    TAPHUAN_TRY(note({key, {}, {}, qint64(0), newest}, newest));
    return false;
}

Result<bool> EditCheck::mayRevive(RowKey key, qint64 removedBy) {
    if (!database_.editBase()) return true;
    const EditBase& base = *database_.editBase();
    if (base.theirs.contains({key, {}})) return false;
    const auto seen = base.mine.find({key, {}});
    const bool known =
        seen != base.mine.end() && (seen->second == Value() || numberOf(seen->second) >= removedBy);
    if (removedBy <= base.seq || known) return true;
    TAPHUAN_TRY(note({key, {}, {}, qint64(1), removedBy}, removedBy));
    return false;
}

// The newest operation since the base that wrote the row; 0: none did.
Result<qint64> EditCheck::newestOn(RowKey key, qint64 born) {
    const qint64 since = database_.editBase()->seq;
    TAPHUAN_ASSIGN(const qint64 newest,
                   database_.connection().number(
                       QStringLiteral("SELECT coalesce(max(seq), 0) FROM change WHERE entity = ? AND row = ? "
                                      "AND seq > ?"),
                       {qint64(key.entity), key.row.value, since}));
    return std::max(newest, born > since ? born : 0);
}

// The same of the row and those that would go with it.
Result<qint64> EditCheck::newestWithParts(RowKey key, qint64 born) {
    TAPHUAN_ASSIGN(qint64 newest, newestOn(key, born));
    for (const Referrer& referrer : referrersOf(key.entity)) {
        if (!referrer.owner) continue;
        const EntitySchema& schema = schemaOf(referrer.entity);
        const QString column = QString::fromLatin1(schema.fields[size_t(referrer.field)].name);
        TAPHUAN_ASSIGN(const auto parts,
                       database_.connection().rows(
                           QStringLiteral("SELECT id, born FROM \"%1\" WHERE \"%2\" = ? AND born <> ?")
                               .arg(schema.table, column),
                           {key.row.value, own_}, [](const QSqlQuery& query) {
                               return std::pair(RowId{query.value(0).toLongLong()},
                                                query.value(1).toLongLong());
                           }));
        for (const auto& [row, bornThen] : parts) {
            TAPHUAN_ASSIGN(const qint64 part, newestWithParts({referrer.entity, row}, bornThen));
            newest = std::max(newest, part);
        }
    }
    return newest;
}

// Whether all that was written of the row since the base is what its author says to have seen there; what it
// refers to is what it is.
Result<bool> EditCheck::looksAsSeen(RowKey key, const StoredRow& current) {
    if (!ownsNothing(key.entity)) return false;
    TAPHUAN_ASSIGN(const auto before, valuesAtBase(key));
    const EntitySchema& schema = schemaOf(key.entity);
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const Value& now = current.values[i];
        if (schema.fields[i].reference || (before && (*before)[i] == now)) continue;
        if (!isSeen({key, schema.fields[i].name}, now)) return false;
    }
    return true;
}

// Nothing of a row that was not there.
Result<std::optional<Values>> EditCheck::valuesAtBase(RowKey key) {
    return rowAt(database_.connection(), key.entity, key.row, database_.editBase()->seq);
}

bool EditCheck::isSeen(const EditBase::Field& field, const Value& current) const {
    const EditBase& base = *database_.editBase();
    const auto seen = base.mine.find(field);
    return seen != base.mine.end() && seen->second == current;
}

Status EditCheck::note(FieldConflict conflict, qint64 seq) {
    TAPHUAN_ASSIGN(const auto by, readHeader(database_.connection(), seq));
    database_.noteConflict(by.value_or(OperationHeader{}), std::move(conflict));
    return {};
}

}  // namespace taphuan
