#include "ui/models/table_file.h"

#include "core/tables/write_workbook.h"
#include "core/text/vietnamese_numbers.h"

#include <QDate>

namespace taphuan {

namespace {

bool isNumber(const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Double:
            return true;
        default:
            return false;
    }
}

Cell cellOf(const QVariant& value) {
    if (value.typeId() == QMetaType::QDate) return Cell::ofDate(value.toDate());
    if (isNumber(value)) return Cell::ofNumber(value.toDouble());
    return Cell::ofText(value.toString());
}

QString shown(const QVariant& value) {
    if (value.typeId() == QMetaType::QDate) return dateText(value.toDate());
    if (value.typeId() == QMetaType::Double) return plainDecimal(value.toDouble());
    return isNumber(value) ? groupedNumber(value.toLongLong()) : value.toString();
}

// A column is what the first of its cells that are not empty is.
CellFormat kindOf(const TableText& table, qsizetype column) {
    for (const QVariantList& row : table.rows) {
        const QVariant value = row.value(column);
        if (value.typeId() == QMetaType::QDate) return CellFormat::date;
        if (isNumber(value)) return CellFormat::number;
        if (!value.toString().isEmpty()) return CellFormat::text;
    }
    return CellFormat::text;
}

}  // namespace

Status writeTableFile(const QString& path, const QString& title, const TableText& table) {
    TableSheet sheet;
    sheet.name = title;
    if (!title.isEmpty()) sheet.titleLines = {title};
    sheet.headers = table.headers;
    for (qsizetype i = 0; i < table.headers.size(); ++i) sheet.kinds.push_back(kindOf(table, i));
    for (const QVariantList& row : table.rows) {
        std::vector<Cell> cells;
        for (const QVariant& value : row) cells.push_back(cellOf(value));
        sheet.rows.push_back(std::move(cells));
    }
    return writeXlsx(path, {sheet});
}

QString tableHtml(const QString& title, const TableText& table) {
    QString html = QStringLiteral(
                       "<h3>%1</h3><table width=\"100%\" border=\"1\" cellspacing=\"0\" "
                       "cellpadding=\"3\" style=\"border-collapse:collapse\"><thead><tr>")
                       .arg(title.toHtmlEscaped());
    for (const QString& header : table.headers)
        html += QStringLiteral("<th>") % header.toHtmlEscaped() % QStringLiteral("</th>");
    html += QStringLiteral("</tr></thead>");
    for (const QVariantList& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const QVariant& value : row)
            html += (isNumber(value) ? QStringLiteral("<td align=\"right\">") : QStringLiteral("<td>")) %
                    shown(value).toHtmlEscaped() % QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    return html % QStringLiteral("</table>");
}

}  // namespace taphuan
