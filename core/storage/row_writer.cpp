#include "core/storage/row_writer.h"

#include "core/storage/person_numbers.h"
#include "core/storage/records.h"

namespace taphuan {

namespace {

QString quoted(const QByteArray& name) {
    return QLatin1Char('"') + QString::fromLatin1(name) + QLatin1Char('"');
}
QString quoted(const QString& name) {
    return QLatin1Char('"') + name + QLatin1Char('"');
}

QString insertText(const EntitySchema& schema) {
    QString columns = QStringLiteral("id, born");
    QString marks = QStringLiteral("?, ?");
    for (const FieldSchema& field : schema.fields) {
        columns += QStringLiteral(", ") + quoted(field.name);
        marks += QStringLiteral(", ?");
    }
    return QStringLiteral("INSERT INTO ") + quoted(schema.table) + QStringLiteral(" (") + columns +
           QStringLiteral(") VALUES (") + marks + QLatin1Char(')');
}

}  // namespace

Result<std::optional<StoredRow>> RowWriter::read(const EntitySchema& schema, RowId row) {
    QString columns = QStringLiteral("SELECT born");
    for (const FieldSchema& field : schema.fields) columns += QStringLiteral(", ") + quoted(field.name);
    TAPHUAN_ASSIGN(auto stored, db_.row(columns + QStringLiteral(" FROM ") + quoted(schema.table) +
                                            QStringLiteral(" WHERE id = ?"),
                                        {row.value}, [&](const QSqlQuery& query) {
                                            StoredRow found{query.value(0).toLongLong(), {}};
                                            for (size_t i = 0; i < schema.fields.size(); ++i)
                                                found.values.push_back(fromVariant(query.value(int(i) + 1)));
                                            return found;
                                        }));
    if (stored) TAPHUAN_TRY(openValues(db_, schema, row, stored->values));
    return stored;
}

Status RowWriter::insert(const EntitySchema& schema, RowId row, const StoredRow& stored) {
    QString& text = insertTexts_[int(schema.entity)];
    if (text.isEmpty()) text = insertText(schema);
    Values bound{row.value, stored.born};
    for (size_t i = 0; i < stored.values.size(); ++i) {
        TAPHUAN_ASSIGN(Value value, sealedValue(db_, schema, int(i), row, stored.values[i]));
        bound.push_back(std::move(value));
    }
    TAPHUAN_TRY(db_.execute(text, bound));
    if (schema.entity != Entity::person) return {};
    return addNumbers(db_, recordOf<Person>(row, stored.values));
}

Status RowWriter::update(const EntitySchema& schema, RowId row, const std::vector<int>& fields,
                         const Values& values) {
    if (fields.empty()) return {};
    QString sets;
    for (const int index : fields) {
        if (!sets.isEmpty()) sets += QStringLiteral(", ");
        sets += quoted(schema.fields[size_t(index)].name) + QStringLiteral(" = ?");
    }
    Values bound;
    for (const int index : fields) {
        TAPHUAN_ASSIGN(Value value, sealedValue(db_, schema, index, row, values[size_t(index)]));
        bound.push_back(std::move(value));
    }
    bound.push_back(row.value);
    TAPHUAN_TRY(db_.execute(QStringLiteral("UPDATE ") + quoted(schema.table) + QStringLiteral(" SET ") +
                                sets + QStringLiteral(" WHERE id = ?"),
                            bound));
    const bool numbered = std::any_of(fields.begin(), fields.end(),
                                      [&](int field) { return schema.fields[size_t(field)].sealed; });
    if (schema.entity != Entity::person || !numbered) return {};
    TAPHUAN_TRY(removeNumbers(db_, row));
    return addNumbers(db_, recordOf<Person>(row, values));
}

Status RowWriter::remove(const EntitySchema& schema, RowId row) {
    TAPHUAN_TRY(
        db_.execute(QStringLiteral("DELETE FROM ") + quoted(schema.table) + QStringLiteral(" WHERE id = ?"),
                    {row.value}));
    return schema.entity == Entity::person ? removeNumbers(db_, row) : Status();
}

Result<std::vector<RowKey>> RowWriter::referrers(Entity entity, RowId row) {
    std::vector<RowKey> found;
    for (const Referrer& referrer : referrersOf(entity)) {
        const EntitySchema& schema = schemaOf(referrer.entity);
        TAPHUAN_ASSIGN(
            const auto rows,
            db_.rows(QStringLiteral("SELECT id FROM ") + quoted(schema.table) + QStringLiteral(" WHERE ") +
                         quoted(schema.fields[size_t(referrer.field)].name) + QStringLiteral(" = ?"),
                     {row.value}, [](const QSqlQuery& query) { return RowId{query.value(0).toLongLong()}; }));
        for (const RowId id : rows) found.push_back({referrer.entity, id});
    }
    return found;
}

}  // namespace taphuan
