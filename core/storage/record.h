#pragma once

#include "core/base/id.h"
#include "core/domain/entity.h"
#include "core/storage/value.h"

#include <QSqlQuery>

namespace taphuan {

struct Person;

// A field that names a row of another entity. An owner is what the row is part of: deleting it deletes the
// row.
struct Reference {
    Entity entity;
    bool owner;
};
constexpr Reference refersTo(Entity entity) {
    return {entity, false};
}
constexpr Reference ownedBy(Entity entity) {
    return {entity, true};
}

inline QString textOf(const Value& value) {
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}
inline qint64 numberOf(const Value& value) {
    const auto* number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

// Declared for every entity in records.h: its number and its table.
template <class T>
struct Record;

// The values of a record's fields, in the schema's order; the id is not among them.
template <class T>
Values valuesOf(const T& record);
template <class T>
T recordOf(RowId id, const Values& values);

// "alias.id, alias.kind, …": what recordFrom reads.
QString columnsOf(Entity entity, QLatin1String alias);
template <class T>
QString columnsOf(QLatin1String alias) {
    return columnsOf(Record<T>::entity, alias);
}

int fieldCount(Entity entity);
template <class T>
int fieldCount() {
    return fieldCount(Record<T>::entity);
}

// The values of the record that starts at column `from` of the query's current row.
Values valuesFrom(const QSqlQuery& query, Entity entity, int from);
// Whether some of the record's fields lie sealed: select() and openedFrom() read those.
template <class T>
constexpr bool hasSealedFields = false;
template <>
inline constexpr bool hasSealedFields<Person> = true;

template <class T>
T recordFrom(const QSqlQuery& query, int from = 0) {
    static_assert(!hasSealedFields<T>);
    return recordOf<T>(RowId{query.value(from).toLongLong()}, valuesFrom(query, Record<T>::entity, from));
}

}  // namespace taphuan

#define TAPHUAN_RECORD(type, number, name)               \
    template <>                                          \
    struct Record<type> {                                \
        static constexpr Entity entity = Entity::number; \
        static constexpr const char* table = name;       \
    };                                                   \
    extern template Values valuesOf<type>(const type&);  \
    extern template type recordOf<type>(RowId, const Values&);
