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

Result<QSqlQuery*> RowWriter::prepared(const QString& text) {
    auto found = statements_.find(text);
    if (found == statements_.end()) {
        TAPHUAN_ASSIGN(QSqlQuery query, db_.prepare(text));
        found = statements_.emplace(text, std::move(query)).first;
    }
    return &found->second;
}

Status RowWriter::run(QSqlQuery& query) {
    if (!query.exec()) return db_.error(query);
    query.finish();
    return {};
}

Result<std::optional<StoredRow>> RowWriter::read(const EntitySchema& schema, RowId row) {
    QString columns = QStringLiteral("SELECT born");
    for (const FieldSchema& field : schema.fields) columns += QStringLiteral(", ") + quoted(field.name);
    TAPHUAN_ASSIGN(QSqlQuery* const query, prepared(columns + QStringLiteral(" FROM ") +
                                                    quoted(schema.table) + QStringLiteral(" WHERE id = ?")));
    query->bindValue(0, row.value);
    if (!query->exec()) return db_.error(*query);
    std::optional<StoredRow> stored;
    if (query->next()) {
        stored.emplace();
        stored->born = query->value(0).toLongLong();
        for (size_t i = 0; i < schema.fields.size(); ++i)
            stored->values.push_back(fromVariant(query->value(int(i) + 1)));
        if (Status opened = openValues(db_, schema, row, stored->values); !opened) {
            query->finish();
            return opened.error();
        }
    } else if (query->lastError().isValid()) {
        return db_.error(*query);
    }
    query->finish();
    return stored;
}

Status RowWriter::insert(const EntitySchema& schema, RowId row, const StoredRow& stored) {
    QString& text = insertTexts_[int(schema.entity)];
    if (text.isEmpty()) text = insertText(schema);
    TAPHUAN_ASSIGN(QSqlQuery* const query, prepared(text));
    query->bindValue(0, row.value);
    query->bindValue(1, stored.born);
    for (size_t i = 0; i < stored.values.size(); ++i) {
        TAPHUAN_ASSIGN(const Value value, sealedValue(db_, schema, int(i), row, stored.values[i]));
        query->bindValue(int(i) + 2, toVariant(value));
    }
    TAPHUAN_TRY(run(*query));
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
    TAPHUAN_ASSIGN(QSqlQuery* const query,
                   prepared(QStringLiteral("UPDATE ") + quoted(schema.table) + QStringLiteral(" SET ") +
                            sets + QStringLiteral(" WHERE id = ?")));
    int at = 0;
    for (const int index : fields) {
        TAPHUAN_ASSIGN(const Value value, sealedValue(db_, schema, index, row, values[size_t(index)]));
        query->bindValue(at++, toVariant(value));
    }
    query->bindValue(at, row.value);
    TAPHUAN_TRY(run(*query));
    const bool numbered = std::any_of(fields.begin(), fields.end(),
                                      [&](int field) { return schema.fields[size_t(field)].sealed; });
    if (schema.entity != Entity::person || !numbered) return {};
    TAPHUAN_TRY(removeNumbers(db_, row));
    return addNumbers(db_, recordOf<Person>(row, values));
}

Status RowWriter::remove(const EntitySchema& schema, RowId row) {
    TAPHUAN_ASSIGN(QSqlQuery* const query, prepared(QStringLiteral("DELETE FROM ") + quoted(schema.table) +
                                                    QStringLiteral(" WHERE id = ?")));
    query->bindValue(0, row.value);
    TAPHUAN_TRY(run(*query));
    return schema.entity == Entity::person ? removeNumbers(db_, row) : Status();
}

Result<std::vector<RowKey>> RowWriter::referrers(Entity entity, RowId row) {
    std::vector<RowKey> found;
    for (const Referrer& referrer : referrersOf(entity)) {
        const EntitySchema& schema = schemaOf(referrer.entity);
        TAPHUAN_ASSIGN(
            QSqlQuery* const query,
            prepared(QStringLiteral("SELECT id FROM ") + quoted(schema.table) + QStringLiteral(" WHERE ") +
                     quoted(schema.fields[size_t(referrer.field)].name) + QStringLiteral(" = ?")));
        query->bindValue(0, row.value);
        if (!query->exec()) return db_.error(*query);
        while (query->next()) found.push_back({referrer.entity, RowId{query->value(0).toLongLong()}});
        if (query->lastError().isValid()) return db_.error(*query);
        query->finish();
    }
    return found;
}

}  // namespace taphuan
