#include "core/tables/number_format.h"

#include <algorithm>
#include <cmath>

namespace taphuan {

namespace {

using Tokens = std::vector<NumberFormat::Token>;

bool isElapsedTime(const QString& inBrackets) {
    return !inBrackets.isEmpty() && std::all_of(inBrackets.begin(), inBrackets.end(), [](QChar c) {
        return QLatin1String("hms").contains(c, Qt::CaseInsensitive);
    });
}

// The section for positive numbers, without colours, conditions and padding. Empty for elapsed time
// ("[h]:mm"), which is a number of hours and no date.
Tokens firstSection(const QString& code) {
    Tokens section;
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (quoted) {
            section.push_back({c, true});
        } else if (c == QLatin1Char('\\') && i + 1 < code.size()) {
            section.push_back({code[++i], true});
        } else if (c == QLatin1Char('_') || c == QLatin1Char('*')) {
            ++i;
        } else if (c == QLatin1Char('[')) {
            const qsizetype end = code.indexOf(QLatin1Char(']'), i);
            if (end < 0 || isElapsedTime(code.mid(i + 1, end - i - 1))) return {};
            i = end;
        } else if (c == QLatin1Char(';')) {
            break;
        } else {
            section.push_back({c.toLower(), false});
        }
    }
    return section;
}

bool hasAny(const Tokens& section, QLatin1String symbols) {
    return std::any_of(section.begin(), section.end(), [&](const NumberFormat::Token& token) {
        return !token.literal && symbols.contains(token.symbol);
    });
}

bool isPlace(const NumberFormat::Token& token) {
    return !token.literal && (token.symbol == QLatin1Char('0') || token.symbol == QLatin1Char('#'));
}

// Only digit places, literals, spaces, dashes and brackets; and more than one lone place.
bool isDigitPattern(const Tokens& section) {
    const bool known = std::all_of(section.begin(), section.end(), [](const NumberFormat::Token& token) {
        return token.literal || isPlace(token) || QLatin1String(" -()").contains(token.symbol);
    });
    return known && section.size() > 1 && std::any_of(section.begin(), section.end(), isPlace);
}

// Fills the places from the right; digits left over stand at the first place.
QString fillDigits(const Tokens& pattern, QString digits) {
    const auto firstPlace = std::find_if(pattern.begin(), pattern.end(), isPlace);
    const auto firstZero = std::find_if(pattern.begin(), pattern.end(), [](const NumberFormat::Token& token) {
        return isPlace(token) && token.symbol == QLatin1Char('0');
    });
    QString shown;
    for (auto token = pattern.end(); token-- != pattern.begin();) {
        if (!isPlace(*token)) {
            shown.prepend(token->symbol);
        } else if (digits.isEmpty()) {
            if (firstZero <= token) shown.prepend(QLatin1Char('0'));
        } else if (token == firstPlace) {
            shown.prepend(digits);
        } else {
            shown.prepend(digits.back());
            digits.chop(1);
        }
    }
    return shown;
}

}  // namespace

NumberFormat::NumberFormat(const QString& code) {
    if (code.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0) return;
    const Tokens section = firstSection(code);
    date_ = hasAny(section, QLatin1String("dmyhs"));
    if (date_ && hasAny(section, QLatin1String("y")) && !hasAny(section, QLatin1String("dhs")))
        precision_ = hasAny(section, QLatin1String("m")) ? Cell::Precision::month : Cell::Precision::year;
    if (date_) return;
    percent_ = hasAny(section, QLatin1String("%"));
    if (percent_) {
        const qsizetype point = code.indexOf(QLatin1Char('.'));
        for (qsizetype i = point + 1; point >= 0 && i < code.size() && code[i] == QLatin1Char('0'); ++i)
            ++decimals_;
    } else if (isDigitPattern(section)) {
        digits_ = section;
    }
}

NumberFormat NumberFormat::builtIn(int id) {
    NumberFormat format;
    format.date_ =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id == 45 || id == 47 || (id >= 50 && id <= 58);
    // 17 is mmm-yy, the only one of them with neither a day nor a time.
    if (id == 17) format.precision_ = Cell::Precision::month;
    format.percent_ = id == 9 || id == 10;
    if (id == 10) format.decimals_ = 2;
    return format;
}

Cell NumberFormat::cell(double value) const {
    constexpr double dayAfterLast = 2958466;  // 01/01/10000
    if (date_ && value >= 0 && value < dayAfterLast) {
        Cell cell = Cell::ofSerialDate(value);
        cell.precision = precision_;
        return cell;
    }
    Cell cell = Cell::ofNumber(value);
    if (percent_) {
        cell.content = QString::number(value * 100, 'f', decimals_) + QLatin1Char('%');
        cell.content.replace(QLatin1Char('.'), QLatin1Char(','));
    } else if (!digits_.empty() && value >= 0 && value < 1e15 && std::trunc(value) == value) {
        cell.content = fillDigits(digits_, QString::number(qint64(value)));
    }
    return cell;
}

}  // namespace taphuan
