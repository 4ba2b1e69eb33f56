#pragma once

#include "core/base/result.h"
#include "core/tables/read_workbook.h"

namespace taphuan {

// Fills the sheets of one workbook and keeps them within the limits. Empty cells are not put, so formatted
// but empty rows and columns cost nothing; formulas without a value are, so that nobody takes them for blank.
class SheetBuilder {
  public:
    // `where` names the file in errors.
    SheetBuilder(QString where, const ReadLimits& limits) : where_(std::move(where)), limits_(limits) {}

    void begin(QString name, bool hidden);
    // Into the sheet begun last.
    Status put(int row, int column, Cell cell);
    // Of the sheet begun last: the file may end within this row.
    void cutAt(int row) { workbook_.sheets.back().cutRow = row; }
    Status merge(const CellRange& range);

    // The file, the sheet and the cell, for an error's `where`.
    QString placeOf(int row, int column) const;
    const Sheet& sheet() const { return workbook_.sheets.back(); }
    // The workbook; refused where no sheet has a cell.
    Result<Workbook> finish(QString format);

  private:
    Error tooLarge(const QString& what, int row, int column) const;

    QString where_;
    ReadLimits limits_;
    Workbook workbook_;
    qint64 cells_ = 0;
};

}  // namespace taphuan
