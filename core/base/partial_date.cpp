#include "core/base/partial_date.h"

namespace taphuan {

std::optional<PartialDate> PartialDate::fromIso(QStringView text) {
    const auto number = [&](int from, int length) {
        int value = 0;
        for (const QChar c : text.mid(from, length)) {
            if (c < QLatin1Char('0') || c > QLatin1Char('9')) return 0;
            value = value * 10 + (c.unicode() - '0');
        }
        return value;
    };
    const int year = number(0, 4);
    if (year < 1000) return std::nullopt;
    if (text.size() == 4) return PartialDate(year, 0, 0);
    const int month = number(5, 2);
    if (text.size() < 7 || text[4] != QLatin1Char('-') || month < 1 || month > 12) return std::nullopt;
    if (text.size() == 7) return PartialDate(year, month, 0);
    const int day = number(8, 2);
    if (text.size() != 10 || text[7] != QLatin1Char('-') || !QDate::isValid(year, month, day))
        return std::nullopt;
    return PartialDate(year, month, day);
}

QString PartialDate::iso() const {
    if (isNull()) return {};
    QString text = QStringLiteral("%1").arg(year_, 4, 10, QLatin1Char('0'));
    if (month_ != 0) text += QStringLiteral("-%1").arg(month_, 2, 10, QLatin1Char('0'));
    if (day_ != 0) text += QStringLiteral("-%1").arg(day_, 2, 10, QLatin1Char('0'));
    return text;
}

QString PartialDate::vietnamese() const {
    if (isNull()) return {};
    if (month_ == 0) return QString::number(year_);
    if (day_ == 0) return QStringLiteral("%1/%2").arg(month_).arg(year_);
    return QDate(year_, month_, day_).toString(QStringLiteral("dd/MM/yyyy"));
}

bool PartialDate::agreesWith(const PartialDate& other) const {
    if (year_ != other.year_) return false;
    if (month_ == 0 || other.month_ == 0) return true;
    if (month_ != other.month_) return false;
    return day_ == 0 || other.day_ == 0 || day_ == other.day_;
}

}  // namespace taphuan
