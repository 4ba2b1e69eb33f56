#pragma once

#include "core/domain/indicator.h"

#include <QJsonValue>

#include <optional>

namespace taphuan {

// How values stand in --json, where what is not known is null, and in tables, where it is "–".

QJsonValue jsonText(const QString& text);
QJsonValue jsonDate(QDate date);
QJsonValue jsonNumber(std::optional<qint64> number);
QString numberOrDash(std::optional<qint64> number);

// The sign, ">=" for "≥", or the wire name; nothing for other text.
std::optional<Operator> comparisonFromText(const QString& text);

}  // namespace taphuan
