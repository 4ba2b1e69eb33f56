#include "core/text/vietnamese_numbers.h"

#include "core/text/fold.h"

#include <QStringList>

#include <array>
#include <cmath>
#include <limits>

namespace taphuan {

using namespace Qt::StringLiterals;

namespace {

QString grouped(QString digits) {
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3) digits.insert(i, QLatin1Char('.'));
    return digits;
}

quint64 magnitude(qint64 number) {
    return number < 0 ? quint64(0) - quint64(number) : quint64(number);
}

QString digitWord(int digit) {
    static const std::array<QString, 10> words{u"không"_s, u"một"_s, u"hai"_s, u"ba"_s,  u"bốn"_s,
                                               u"năm"_s,   u"sáu"_s, u"bảy"_s, u"tám"_s, u"chín"_s};
    return words[size_t(digit)];
}

QString unitWord(int tens, int unit) {
    if (unit == 1 && tens >= 2) return QStringLiteral("mốt");
    if (unit == 4 && tens >= 2) return QStringLiteral("tư");
    if (unit == 5 && tens >= 1) return QStringLiteral("lăm");
    return digitWord(unit);
}

// 1 … 999. `inner` is a group after a higher one, whose missing hundreds are said: "không trăm linh năm".
QStringList groupWords(int group, bool inner) {
    const int hundreds = group / 100;
    const int tens = group / 10 % 10;
    const int unit = group % 10;
    QStringList words;
    if (hundreds != 0 || inner) words << digitWord(hundreds) << QStringLiteral("trăm");
    if (tens >= 2) words << digitWord(tens) << QStringLiteral("mươi");
    if (tens == 1) words << QStringLiteral("mười");
    if (tens == 0 && unit != 0 && !words.isEmpty()) words << QStringLiteral("linh");
    if (unit != 0) words << unitWord(tens, unit);
    return words;
}

// Any magnitude above 0: what is above the billions is itself read, then "tỷ".
QStringList magnitudeWords(quint64 number, bool inner) {
    constexpr quint64 billion = 1'000'000'000;
    QStringList words;
    if (number >= billion) {
        words << magnitudeWords(number / billion, false) << QStringLiteral("tỷ");
        inner = true;
    }
    const auto add = [&](quint64 group, const QString& name) {
        if (group != 0) {
            words << groupWords(int(group), inner);
            if (!name.isEmpty()) words << name;
            inner = true;
        }
    };
    add(number % billion / 1'000'000, QStringLiteral("triệu"));
    add(number % 1'000'000 / 1000, QStringLiteral("nghìn"));
    add(number % 1000, {});
    return words;
}

// A number as written, before the unit of money: its digits without groups, and its decimals.
struct Written {
    QString whole;
    QString decimals;
};

bool allDigits(QStringView text) {
    for (const QChar c : text)
        if (c < QLatin1Char('0') || c > QLatin1Char('9')) return false;
    return !text.isEmpty();
}

// The digits of "5.191.000": groups of three after the first, all of one separator.
std::optional<QString> joinedGroups(QStringView text, QChar separator) {
    const auto parts = text.split(separator);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool good = i == 0 ? parts.size() == 1 || parts[0].size() <= 3 : parts[i].size() == 3;
        if (!good || !allDigits(parts[i])) return std::nullopt;
    }
    return text.toString().remove(separator);
}

std::optional<Written> written(QStringView text) {
    const QChar comma = QLatin1Char(',');
    const qsizetype commas = text.count(comma);
    if (commas >= 2) {
        const auto whole = joinedGroups(text, comma);
        return whole ? std::optional(Written{*whole, {}}) : std::nullopt;
    }
    const qsizetype at = commas == 1 ? text.indexOf(comma) : text.size();
    const QStringView left = text.left(at);
    const auto whole = joinedGroups(left, left.contains(u' ') ? QLatin1Char(' ') : QLatin1Char('.'));
    if (!whole) return std::nullopt;
    if (commas == 0) return Written{*whole, {}};
    const QStringView decimals = text.mid(at + 1);
    if (!allDigits(decimals)) return std::nullopt;
    return Written{*whole, decimals.toString()};
}

// How many zeros a unit adds ("triệu đồng" 6); nothing where the words are no unit of money.
std::optional<int> zerosOfUnit(QStringView words) {
    QStringList rest = folded(words).remove(QLatin1Char('.')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    static const QStringList dong{u"dong"_s, u"d"_s, u"vnd"_s, u"₫"_s};
    if (!rest.isEmpty() && dong.contains(rest.last())) rest.removeLast();
    if (rest.isEmpty()) return 0;
    if (rest.size() > 1) return std::nullopt;
    const QString& unit = rest.first();
    if (unit == u"nghin" || unit == u"ngan") return 3;
    if (unit == u"trieu") return 6;
    if (unit == u"ty" || unit == u"ti") return 9;
    return std::nullopt;
}

}  // namespace

QString groupedNumber(qint64 number) {
    return (number < 0 ? QStringLiteral("-") : QString()) + grouped(QString::number(magnitude(number)));
}

QString decimalText(double value, int decimals) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    QString text = QString::number(std::abs(value), 'f', decimals);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QString whole = grouped(point < 0 ? text : text.left(point));
    const QString rest = point < 0 ? QString() : QLatin1Char(',') + text.mid(point + 1);
    const bool isZero = text.count(QLatin1Char('0')) + (point < 0 ? 0 : 1) == text.size();
    return (value < 0 && !isZero ? QStringLiteral("-") : QString()) + whole + rest;
}

QString percentText(double ratio, int decimals) {
    if (!std::isfinite(ratio)) return QStringLiteral("–");
    const double step = std::pow(10.0, -decimals);
    double percent = std::round(ratio * 100 / step) * step;
    if (ratio < 1 && percent >= 100 - step / 2) percent = 100 - step;
    if (ratio > 0 && percent < step / 2) percent = step;
    const bool isNoneOrAll = std::abs(percent) < step / 2 || std::abs(percent - 100) < step / 2;
    return decimalText(percent, isNoneOrAll ? 0 : decimals) + QLatin1Char('%');
}

std::optional<qint64> parseMoney(QStringView text) {
    QString rest = text.toString().simplified();
    const bool negative = rest.startsWith(QLatin1Char('-')) || rest.startsWith(QChar(u'−'));
    if (negative) rest = rest.mid(1).trimmed();
    qsizetype end = 0;
    while (end < rest.size() && QStringView(u"0123456789., ").contains(rest[end])) ++end;
    const auto number = written(QStringView(rest).left(end).trimmed());
    const auto zeros = zerosOfUnit(QStringView(rest).mid(end));
    if (!number || !zeros) return std::nullopt;
    QString decimals = number->decimals;
    if (*zeros == 0 && decimals.size() > 2) return std::nullopt;
    while (decimals.endsWith(QLatin1Char('0'))) decimals.chop(1);
    if (decimals.size() > *zeros) return std::nullopt;
    const QString digits = number->whole + decimals + QString(*zeros - decimals.size(), QLatin1Char('0'));
    bool good = false;
    const qint64 amount = digits.toLongLong(&good);
    if (!good) return std::nullopt;
    return negative ? -amount : amount;
}

QString numberInWords(qint64 number) {
    if (number == 0) return digitWord(0);
    QStringList words = magnitudeWords(magnitude(number), false);
    if (number < 0) words.prepend(QStringLiteral("âm"));
    return words.join(QLatin1Char(' '));
}

QString moneyInWords(qint64 amount) {
    QString words = numberInWords(amount) + QStringLiteral(" đồng");
    words[0] = words[0].toUpper();
    return words;
}

QString dateText(QDate date) {
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

QString longDateText(QDate date) {
    if (!date.isValid()) return {};
    const int monthWidth = date.month() <= 2 ? 2 : 1;
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(date.day(), 2, 10, QLatin1Char('0'))
        .arg(date.month(), monthWidth, 10, QLatin1Char('0'))
        .arg(date.year());
}

}  // namespace taphuan
