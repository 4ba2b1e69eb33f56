#pragma once

#include "core/base/enum_text.h"
#include "core/base/partial_date.h"
#include "core/domain/account.h"
#include "core/storage/record.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>
#include <tuple>
#include <type_traits>

namespace taphuan {

// How a struct's members become stored values and back.

template <class T, class M>
struct RecordField {
    const char* name;
    M T::*member;
    std::optional<Reference> reference;
    bool sealed = false;
    std::optional<Permission> shownWith = {};
};
template <class T, class M>
constexpr RecordField<T, M> field(const char* name, M T::*member, std::optional<Reference> reference = {}) {
    return {name, member, reference};
}
// Personal data that the file holds only under the database's key; with a permission, data that no other
// account reads.
template <class T>
constexpr RecordField<T, QString> sealedField(const char* name, QString T::*member,
                                              std::optional<Permission> shownWith = {}) {
    return {name, member, {}, true, shownWith};
}

// Conversions between what structs hold and what is stored. A null QDate, PartialDate or Id is stored as
// NULL.
inline Value stored(const QString& text) {
    return text;
}
inline Value stored(bool truth) {
    return qint64(truth ? 1 : 0);
}
inline Value stored(qint64 number) {
    return number;
}
inline Value stored(const QStringList& lines) {
    return lines.join(u'\n');
}
inline Value stored(QDate date) {
    return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value();
}
inline Value stored(const PartialDate& date) {
    return date.isNull() ? Value() : Value(date.iso());
}
template <class T>
Value stored(const Id<T>& id) {
    return id.isNull() ? Value() : Value(id.value);
}
template <class E>
requires std::is_enum_v<E> Value stored(E value) {
    return enumText(value);
}
template <class T>
Value stored(const std::optional<T>& value) {
    return value ? stored(*value) : Value();
}

inline void restore(QString& member, const Value& value) {
    member = textOf(value);
}
inline void restore(bool& member, const Value& value) {
    member = numberOf(value) != 0;
}
inline void restore(qint64& member, const Value& value) {
    member = numberOf(value);
}
inline void restore(QStringList& member, const Value& value) {
    const QString text = textOf(value);
    member = text.isEmpty() ? QStringList() : text.split(u'\n');
}
inline void restore(QDate& member, const Value& value) {
    member = QDate::fromString(textOf(value), Qt::ISODate);
}
inline void restore(PartialDate& member, const Value& value) {
    member = PartialDate::fromIso(textOf(value)).value_or(PartialDate());
}
template <class T>
void restore(Id<T>& member, const Value& value) {
    member = Id<T>(numberOf(value));
}
template <class E>
requires std::is_enum_v<E>
void restore(E& member, const Value& value) {
    member = enumFromText<E>(textOf(value)).value_or(E{});
}
template <class T>
void restore(std::optional<T>& member, const Value& value) {
    if (std::holds_alternative<std::monostate>(value)) {
        member.reset();
        return;
    }
    T inner{};
    restore(inner, value);
    member = inner;
}

}  // namespace taphuan
