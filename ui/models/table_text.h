#pragma once

#include <QStringList>
#include <QVariant>

namespace taphuan {

// Part of a table as it is shown, to be copied, exported or printed. A cell is a number or a date where the
// model has an ExportRole, else the shown text.
struct TableText {
    QStringList headers;
    QList<QVariantList> rows;
};

// For a spreadsheet's clipboard: cells parted by tabs, rows by line ends, whole numbers without separators; a
// tab or a line end inside a cell becomes a space.
QString tabSeparated(const TableText& table);

}  // namespace taphuan
