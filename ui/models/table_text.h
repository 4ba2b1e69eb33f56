#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QVariant>

#include <functional>

namespace taphuan {

// Part of a table as it is shown, to be copied, exported or printed. A cell is a number or a date where the
// model has an ExportRole, else the shown text.
struct TableText {
    QStringList headers;
    QList<QVariantList> rows;
};

// "85,25": at most two decimals, thousands not separated.
QString plainDecimal(double value);

// For a spreadsheet's clipboard: cells parted by tabs, rows by line ends, whole numbers without separators; a
// tab or a line end inside a cell becomes a space.
QString tabSeparated(const TableText& table);

// The same as HTML, which spreadsheets prefer: it says of texts that they are texts, so that a code keeps its
// leading zeros.
QString clipboardHtml(const TableText& table);

// Reads a list that its model does not hold whole, on another thread; `done` is called on the caller's.
using WholeTableReader = std::function<void(std::function<void(Result<TableText>)> done)>;

}  // namespace taphuan
