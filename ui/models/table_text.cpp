#include "ui/models/table_text.h"

#include "core/text/vietnamese_numbers.h"

#include <QDate>

namespace taphuan {

namespace {

QString cellText(const QVariant& cell) {
    QString text = cell.typeId() == QMetaType::QDate    ? dateText(cell.toDate())
                   : cell.typeId() == QMetaType::Double ? plainDecimal(cell.toDouble())
                                                        : cell.toString();
    for (const QChar mark : {QChar(u'\t'), QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator)})
        text.replace(mark, u' ');
    return text;
}

}  // namespace

QString plainDecimal(double value) {
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u'.')) text.chop(1);
    return text.replace(u'.', u',');
}

QString clipboardHtml(const TableText& table) {
    const auto row = [](const QVariantList& cells) {
        QString made = QStringLiteral("<tr>");
        for (const QVariant& cell : cells) {
            const bool text = cell.typeId() == QMetaType::QString;
            made +=
                (text ? QStringLiteral("<td style=\"mso-number-format:'\\@'\">") : QStringLiteral("<td>")) %
                cellText(cell).toHtmlEscaped() % QStringLiteral("</td>");
        }
        return QString(made % QStringLiteral("</tr>"));
    };
    QString html = QStringLiteral("<table>") % row(QVariantList(table.headers.begin(), table.headers.end()));
    for (const QVariantList& cells : table.rows) html += row(cells);
    return html % QStringLiteral("</table>");
}

QString tabSeparated(const TableText& table) {
    QStringList lines{table.headers.join(u'\t')};
    for (const QVariantList& row : table.rows) {
        QStringList cells;
        for (const QVariant& cell : row) cells += cellText(cell);
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') % u'\n';
}

}  // namespace taphuan
