#include "core/storage/value.h"

namespace taphuan {

QVariant toVariant(const Value& value) {
    if (const auto* number = std::get_if<qint64>(&value)) return QVariant(*number);
    if (const auto* text = std::get_if<QString>(&value))
        return QVariant(text->isNull() ? QStringLiteral("") : *text);
    return QVariant();
}

Value fromVariant(const QVariant& variant) {
    if (variant.isNull()) return std::monostate{};
    if (variant.typeId() == QMetaType::QString) return variant.toString();
    return variant.toLongLong();
}

}  // namespace taphuan
