#pragma once

#include "core/base/result.h"
#include "core/tables/workbook.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace taphuan {

// How a column's cells are laid out. text: identity numbers and all else that is not counted with; number:
// thousands separated; money: whole đồng; date: dd/MM/yyyy; percent: of a share, 0.875 is 87,5%.
enum class CellFormat { text, number, money, date, percent };

// One table: the title lines, an empty row, the headers, the rows. Cells say themselves what they are; in a
// text column numbers and dates too are written as the text they show, so an identity number keeps its zeros.
struct TableSheet {
    // Shortened and made unique where Excel does not take it as it is.
    QString name;
    QStringList titleLines;
    QStringList headers;
    // Of the columns in the order of the headers; text beyond the last.
    std::vector<CellFormat> kinds;
    std::vector<std::vector<Cell>> rows;
};

// Writes an .xlsx file, headers bold and frozen, columns as wide as their content. Text stays text whatever
// it begins with: nothing becomes a formula. On failure what stood at the path is still there, untouched.
Status writeXlsx(const QString& path, const std::vector<TableSheet>& sheets);

}  // namespace taphuan
