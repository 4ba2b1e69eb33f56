#include "core/tables/workbook.h"

#include <algorithm>
#include <cmath>

namespace taphuan {

namespace {

// Fifteen significant digits, as spreadsheet programs show and keep them, without an exponent.
QString plainNumber(double value) {
    if (std::abs(value) < 1e15 && std::trunc(value) == value) return QString::number(qint64(value));
    const double shown = QString::number(value, 'g', 15).toDouble();
    return QString::number(shown, 'f', QLocale::FloatingPointShortest)
        .replace(QLatin1Char('.'), QLatin1Char(','));
}

// Days since 30/12/1899 and seconds of that day, rounded to the second.
std::pair<qint64, int> dayAndSecond(double days) {
    const double whole = std::floor(days);
    const int second = int(std::lround((days - whole) * 86400));
    return second == 86400 ? std::pair{qint64(whole) + 1, 0} : std::pair{qint64(whole), second};
}

QString dateText(const Cell& cell) {
    const auto [day, second] = dayAndSecond(cell.number);
    const QString time =
        QTime::fromMSecsSinceStartOfDay(second * 1000).toString(second % 60 ? u"HH:mm:ss" : u"HH:mm");
    if (day == 0) return time;
    const QString date = cell.partialDate().vietnamese();
    if (second == 0 || cell.precision != Cell::Precision::day) return date;
    return date + QLatin1Char(' ') + time;
}

}  // namespace

Cell Cell::ofText(QString text) {
    Cell cell;
    if (text.isEmpty()) return cell;
    cell.kind = Kind::text;
    cell.content = std::move(text);
    return cell;
}

Cell Cell::ofNumber(double value) {
    Cell cell;
    cell.kind = Kind::number;
    cell.number = value;
    return cell;
}

Cell Cell::ofSerialDate(double days) {
    Cell cell;
    cell.kind = Kind::date;
    cell.number = days;
    return cell;
}

Cell Cell::ofDate(QDate date) {
    if (!date.isValid()) return {};
    if (date.year() < 1900) return ofText(PartialDate::of(date).vietnamese());
    const qint64 days = QDate(1899, 12, 30).daysTo(date);
    return ofSerialDate(double(days > 60 ? days : days - 1));
}

QString Cell::text() const {
    switch (kind) {
        case Kind::empty:
            return {};
        case Kind::text:
        case Kind::error:
            return content;
        case Kind::number:
            return content.isEmpty() ? plainNumber(number) : content;
        case Kind::date:
            return dateText(*this);
        case Kind::boolean:
            return number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    }
    return {};
}

QDate Cell::date() const {
    if (kind != Kind::date) return {};
    const qint64 day = dayAndSecond(number).first;
    if (day == 0) return {};
    // Spreadsheets count a 29/02/1900 that never was; before it they are one day behind.
    return QDate(1899, 12, 30).addDays(day < 60 ? day + 1 : day);
}

QDateTime Cell::dateTime() const {
    const QDate day = date();
    if (!day.isValid()) return {};
    return QDateTime(day, QTime::fromMSecsSinceStartOfDay(dayAndSecond(number).second * 1000));
}

PartialDate Cell::partialDate() const {
    const QDate day = date();
    if (!day.isValid()) return {};
    if (precision == Precision::year) return PartialDate::ofYear(day.year());
    if (precision == Precision::month) return PartialDate::ofMonth(day.year(), day.month());
    return PartialDate::of(day);
}

int Sheet::columnCount() const {
    size_t longest = 0;
    for (const auto& row : rows) longest = std::max(longest, row.size());
    return int(longest);
}

const Cell& Sheet::at(int row, int column) const {
    static const Cell nothing;
    if (row < 0 || column < 0 || size_t(row) >= rows.size()) return nothing;
    const auto& cells = rows[size_t(row)];
    return size_t(column) < cells.size() ? cells[size_t(column)] : nothing;
}

CellRange Sheet::spanAt(int row, int column) const {
    for (const CellRange& range : merges) {
        if (range.firstRow > row) break;
        if (range.contains(row, column)) return range;
    }
    return {row, column, row, column};
}

const Cell& Sheet::shownAt(int row, int column) const {
    const CellRange span = spanAt(row, column);
    return at(span.firstRow, span.firstColumn);
}

QString columnName(int column) {
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return name;
}

int columnNumber(QStringView name) {
    constexpr int last = 16'384;  // XFD
    int number = 0;
    for (const QChar c : name) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || number > last) return -1;
        number = number * 26 + (letter - u'A' + 1);
    }
    return number > last ? -1 : number - 1;
}

QString cellName(int row, int column) {
    return columnName(column) + QString::number(row + 1);
}

}  // namespace taphuan
