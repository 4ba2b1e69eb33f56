#include "core/text/period_parse.h"

#include "core/text/date_parse.h"
#include "core/text/fold.h"

#include <QRegularExpression>

namespace taphuan {

namespace {

DaySpan monthsOf(int year, int first, int count) {
    const QDate from(year, first, 1);
    return {from, from.addMonths(count).addDays(-1)};
}

std::optional<DaySpan> spanOf(const PartialDate& date) {
    if (date.isFull()) {
        const QDate day(date.year(), date.month(), date.day());
        return DaySpan{day, day};
    }
    return date.month() > 0 ? monthsOf(date.year(), date.month(), 1) : monthsOf(date.year(), 1, 12);
}

std::optional<DaySpan> quarterIn(const QString& text) {
    static const QRegularExpression wording(QStringLiteral("^quy (i{1,3}|iv|[1-4])[ /-]+([12]\\d{3})$"));
    const auto match = wording.match(text);
    if (!match.hasMatch()) return std::nullopt;
    static const QStringList roman{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"),
                                   QStringLiteral("iv")};
    const auto written = roman.indexOf(match.captured(1));
    const int quarter = written >= 0 ? int(written) + 1 : match.captured(1).toInt();
    return monthsOf(match.captured(2).toInt(), quarter * 3 - 2, 3);
}

// "12-14/6/2023" and "12/6 - 14/6/2023": the first day's month and year are those of the last where not
// written.
QString completed(const QString& day, const QString& last) {
    static const QRegularExpression bare(QStringLiteral("^\\d{1,2}(?:/\\d{1,2})?$"));
    if (!bare.match(day).hasMatch()) return day;
    const QStringList parts = last.split(u'/');
    if (parts.size() != 3) return day;
    return day.contains(u'/') ? QString(day + u'/' + parts[2])
                              : QString(day + u'/' + parts[1] + u'/' + parts[2]);
}

std::optional<DaySpan> rangeIn(const QString& text) {
    static const QRegularExpression between(QStringLiteral("\\s*(?: den |-)\\s*"));
    for (auto found = between.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString last = text.mid(match.capturedEnd());
        const auto from = parsePartialDate(completed(text.left(match.capturedStart()), last));
        const auto to = parsePartialDate(last);
        if (!from || !to) continue;
        const DaySpan period{spanOf(*from)->from, spanOf(*to)->to};
        return period.from <= period.to ? std::optional(period) : std::nullopt;
    }
    return std::nullopt;
}

// Without accents and words: "12/6 den 14/6/2023".
QString plainPeriod(QStringView text) {
    static const QRegularExpression before(QStringLiteral("(?<=\\d),?\\s*(?:thang|nam)\\s*"));
    static const QRegularExpression fillers(QStringLiteral("\\b(?:tu|ngay|thang|nam)\\b"));
    return folded(text).replace(before, QStringLiteral("/")).remove(fillers).simplified();
}

}  // namespace

std::optional<DaySpan> parsePeriod(QStringView text) {
    if (const auto date = parsePartialDate(text)) return spanOf(*date);
    const QString plain = plainPeriod(text);
    if (const auto quarter = quarterIn(plain)) return quarter;
    return rangeIn(plain);
}

}  // namespace taphuan
