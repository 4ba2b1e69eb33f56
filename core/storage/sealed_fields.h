#pragma once

#include "core/storage/connection.h"
#include "core/storage/journal.h"
#include "core/storage/schema.h"

namespace taphuan {

// Fields that the schema marks as sealed lie in tables and in the journal under the database's key. Digests
// are of plain values, so that another key alters none.

// What is to be stored of a field. An error where the connection has no key.
Result<Value> sealedValue(const Connection& db, const EntitySchema& schema, int field, RowId row,
                          const Value& plain);
// The plain value of what is stored; empty where the connection serves somebody who may not see it; an error
// where it was changed by hand or lies under another key.
Result<Value> openedValue(const Connection& db, const EntitySchema& schema, int field, RowId row,
                          const Value& stored);
// The same for all fields of a row, in the schema's order.
Status openValues(const Connection& db, const EntitySchema& schema, RowId row, Values& values);

// A change's content as the journal holds it, and back; entities unknown to this version stay as they are.
Result<QByteArray> sealedContent(const Connection& db, Entity entity, RowId row, const FieldValues& plain);
Result<FieldValues> openedContent(const Connection& db, Entity entity, RowId row, const QByteArray& content);

// The record that starts at column `from` of the query's current row.
template <class T>
Result<T> openedFrom(const Connection& db, const QSqlQuery& query, int from = 0) {
    const RowId row{query.value(from).toLongLong()};
    Values values = valuesFrom(query, Record<T>::entity, from);
    TAPHUAN_TRY(openValues(db, schemaOf(Record<T>::entity), row, values));
    return recordOf<T>(row, values);
}

// The error of a connection that has no key yet.
Error noKey(const Connection& db);

}  // namespace taphuan
