#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <limits>
#include <variant>
#include <vector>

namespace taphuan {

// A stored value as SQL and the journal know it: nothing, whole number, text. Dates are ISO text, truth is 0
// or 1, money is đồng.
using Value = std::variant<std::monostate, qint64, QString>;
using Values = std::vector<Value>;

// Of a LIMIT; negative: all.
inline Value atMost(qint64 limit) {
    return limit < 0 ? std::numeric_limits<qint64>::max() : limit;
}

QVariant toVariant(const Value& value);
// Of a variant as the SQL driver returns it.
Value fromVariant(const QVariant& variant);

}  // namespace taphuan
