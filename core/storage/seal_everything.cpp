#include "core/storage/seal_everything.h"

#include "core/storage/key_store.h"
#include "core/storage/sealed_fields.h"

namespace taphuan {

namespace {

constexpr auto sealedFields = {"national_id", "old_national_id", "phone"};

Status sealColumn(Connection& db, const char* field) {
    const EntitySchema& schema = schemaOf(Entity::person);
    const QString column = QLatin1String(field);
    TAPHUAN_ASSIGN(const auto plain,
                   db.rows(QStringLiteral("SELECT id, %1 FROM person WHERE %1 <> ''").arg(column), {},
                           [](const QSqlQuery& query) {
                               return std::pair(RowId{query.value(0).toLongLong()},
                                                query.value(1).toString());
                           }));
    for (const auto& [row, text] : plain) {
        TAPHUAN_ASSIGN(const Value sealed, sealedValue(db, schema, schema.fieldIndex(field), row, text));
        TAPHUAN_TRY(db.execute(QStringLiteral("UPDATE person SET %1 = ? WHERE id = ?").arg(column),
                               {sealed, row.value}));
    }
    return {};
}

struct PlainChange {
    qint64 seq = 0;
    RowId row;
    QByteArray content;
    QByteArray before;
};

Result<QByteArray> resealed(const Connection& db, RowId row, const QByteArray& plain) {
    TAPHUAN_ASSIGN(const FieldValues values, decodeFields(plain));
    return sealedContent(db, Entity::person, row, values);
}

Status sealChanges(Connection& db) {
    TAPHUAN_ASSIGN(const auto changes,
                   db.rows(QStringLiteral("SELECT seq, row, content, before FROM change WHERE entity = ?"),
                           {qint64(Entity::person)}, [](const QSqlQuery& query) {
                               return PlainChange{query.value(0).toLongLong(),
                                                  RowId{query.value(1).toLongLong()},
                                                  query.value(2).toByteArray(), query.value(3).toByteArray()};
                           }));
    for (const PlainChange& change : changes) {
        TAPHUAN_ASSIGN(const QByteArray content, resealed(db, change.row, change.content));
        TAPHUAN_ASSIGN(const QByteArray before, resealed(db, change.row, change.before));
        TAPHUAN_TRY(db.store(QStringLiteral("UPDATE change SET content = ?, before = ? WHERE entity = ? AND "
                                            "row = ? AND seq = ?"),
                             {content, before, qint64(Entity::person), change.row.value, change.seq}));
    }
    return {};
}

}  // namespace

Status sealEverything(Connection& db) {
    TAPHUAN_TRY(makeKey(db));
    TAPHUAN_ASSIGN(auto key, openKey(db));
    db.useKey(std::move(key));
    for (const char* field : sealedFields) TAPHUAN_TRY(sealColumn(db, field));
    return sealChanges(db);
}

}  // namespace taphuan
