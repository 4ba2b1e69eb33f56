#include "core/tables/sheet_builder.h"

#include "core/base/say.h"

#include <algorithm>

namespace taphuan {

void SheetBuilder::begin(QString name, bool hidden) {
    Sheet sheet;
    sheet.name = std::move(name);
    sheet.hidden = hidden;
    workbook_.sheets.push_back(std::move(sheet));
}

QString SheetBuilder::placeOf(int row, int column) const {
    const QString cell = say("core", "ô %1").arg(cellName(row, column));
    if (sheet().name.isEmpty()) return where_ + QStringLiteral(", ") + cell;
    return where_ + QStringLiteral(", ") + say("core", "trang tính %1").arg(sheet().name) +
           QStringLiteral(", ") + cell;
}

Error SheetBuilder::tooLarge(const QString& what, int row, int column) const {
    return badFile(what, placeOf(row, column),
                   say("core", "Hãy xóa các dòng, cột thừa hoặc tách thành nhiều tệp rồi chọn lại"));
}

Status SheetBuilder::put(int row, int column, Cell cell) {
    if (cell.isEmpty() && !cell.fromFormula) return {};
    if (row >= limits_.rows) return tooLarge(say("core", "Bảng tính có quá nhiều dòng"), row, column);
    if (column >= limits_.columns) return tooLarge(say("core", "Bảng tính có quá nhiều cột"), row, column);
    auto& rows = workbook_.sheets.back().rows;
    if (rows.size() <= size_t(row)) rows.resize(size_t(row) + 1);
    auto& cells = rows[size_t(row)];
    if (cells.size() <= size_t(column)) {
        cells_ += column + 1 - qint64(cells.size());
        if (cells_ > limits_.cells) return tooLarge(say("core", "Bảng tính có quá nhiều ô"), row, column);
        cells.resize(size_t(column) + 1);
    }
    cells[size_t(column)] = std::move(cell);
    return {};
}

Status SheetBuilder::merge(const CellRange& range) {
    auto& merges = workbook_.sheets.back().merges;
    if (merges.size() >= size_t(limits_.merges))
        return tooLarge(say("core", "Bảng tính có quá nhiều ô trộn"), range.firstRow, range.firstColumn);
    merges.push_back(range);
    return {};
}

Result<Workbook> SheetBuilder::finish(QString format) {
    const bool anything = std::any_of(workbook_.sheets.begin(), workbook_.sheets.end(),
                                      [](const Sheet& sheet) { return !sheet.rows.empty(); });
    if (!anything)
        return badFile(say("core", "Tệp bảng tính không có dữ liệu"), where_,
                       say("core", "Hãy kiểm tra có chọn đúng tệp không"));
    for (Sheet& sheet : workbook_.sheets)
        std::stable_sort(sheet.merges.begin(), sheet.merges.end(),
                         [](const CellRange& a, const CellRange& b) { return a.firstRow < b.firstRow; });
    workbook_.format = std::move(format);
    return std::move(workbook_);
}

}  // namespace taphuan
