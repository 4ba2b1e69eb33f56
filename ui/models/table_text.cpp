#include "ui/models/table_text.h"

#include "core/text/vietnamese_numbers.h"

#include <QDate>

namespace taphuan {

namespace {

QString cellText(const QVariant& cell) {
    QString text = cell.typeId() == QMetaType::QDate ? dateText(cell.toDate()) : cell.toString();
    for (const QChar mark : {QChar(u'\t'), QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator)})
        text.replace(mark, u' ');
    return text;
}

}  // namespace

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
