#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace taphuan {

// The stable wire names of an enum, stored and exchanged. Specialise:
//   template <> struct EnumText<Mark> { static constexpr std::array names{std::pair{Mark::present,
//   "present"}, …}; };
template <class E>
struct EnumText;

template <class E>
QString enumText(E value) {
    for (const auto& [known, name] : EnumText<E>::names)
        if (known == value) return QString::fromLatin1(name);
    return {};
}

template <class E>
std::optional<E> enumFromText(QStringView text) {
    for (const auto& [known, name] : EnumText<E>::names)
        if (text == QLatin1String(name)) return known;
    return std::nullopt;
}

}  // namespace taphuan
