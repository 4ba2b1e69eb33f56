#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <optional>

namespace taphuan {

// The identity of a row for life, the same in every office, never reused: replica number (31 bits) × 2³² +
// counter. Rows that are a pair take a negative id, derived from the pair (see storage/record.h). 0 is "no
// row".
struct RowId {
    qint64 value = 0;

    constexpr bool isNull() const { return value == 0; }
    constexpr auto operator<=>(const RowId&) const = default;
    constexpr quint32 replica() const { return value > 0 ? quint32(value >> 32) : 0; }
    constexpr quint32 counter() const { return quint32(value & 0xffffffff); }
    static constexpr RowId of(quint32 replica, quint32 counter) {
        return {qint64((quint64(replica & 0x7fffffff) << 32) | counter)};
    }

    // "5f3a01c-128": what people see and type. A pair's id is "p" and 16 hexadecimal digits.
    QString text() const;
    static std::optional<RowId> parse(QStringView text);
};

// A RowId that says what it is the id of: Id<Person> is no Id<Unit>.
template <class T>
struct Id : RowId {
    constexpr Id() = default;
    constexpr explicit Id(RowId id) : RowId(id) {}
    constexpr explicit Id(qint64 raw) : RowId{raw} {}
};

inline size_t qHash(const RowId& id, size_t seed = 0) {
    return ::qHash(id.value, seed);
}

}  // namespace taphuan
