#include "app/cli/values.h"

#include "core/text/vietnamese_numbers.h"

namespace taphuan {

QJsonValue jsonText(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
QJsonValue jsonDate(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}
QJsonValue jsonNumber(std::optional<qint64> number) {
    return number ? QJsonValue(*number) : QJsonValue();
}
QString numberOrDash(std::optional<qint64> number) {
    return number ? groupedNumber(*number) : QStringLiteral("–");
}

std::optional<Operator> comparisonFromText(const QString& text) {
    if (text == QLatin1String(">=")) return Operator::at_least;
    for (const Operator comparison : {Operator::equal, Operator::at_least, Operator::above})
        if (text == comparisonSign(comparison)) return comparison;
    return enumFromText<Operator>(text);
}

}  // namespace taphuan
