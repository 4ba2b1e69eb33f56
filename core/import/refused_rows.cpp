#include "core/import/refused_rows.h"

#include "core/base/say.h"
#include "core/tables/write_workbook.h"

namespace taphuan {

Status writeRefusedRows(const QString& path, const QString& name, const ListSheet& list,
                        const ListShape& shape, const std::vector<RefusedRow>& rows) {
    const Sheet& sheet = list.inUnicode();
    TableSheet written;
    written.name = shape.sheet;
    written.titleLines = {say("core", "Hàng bị loại của %1").arg(name)};
    for (const ListColumn& column : shape.columns) written.headers += column.caption;
    written.headers += {say("core", "Hàng"), say("core", "Lý do")};
    written.kinds.assign(size_t(written.headers.size()), CellFormat::text);
    for (const RefusedRow& refused : rows) {
        std::vector<Cell> cells;
        for (const ListColumn& column : shape.columns)
            cells.push_back(sheet.shownAt(refused.row, column.column));
        cells.push_back(Cell::ofText(QString::number(refused.row + 1)));
        cells.push_back(Cell::ofText(refused.reason));
        written.rows.push_back(std::move(cells));
    }
    return writeXlsx(path, {written});
}

}  // namespace taphuan
