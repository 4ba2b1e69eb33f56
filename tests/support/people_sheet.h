#pragma once

#include "core/tables/workbook.h"

#include <QStringList>

namespace taphuan {

// A workbook of one sheet whose cells are texts.
inline Workbook sheetOf(const std::vector<QStringList>& rows) {
    Sheet sheet;
    sheet.name = QStringLiteral("Trang 1");
    for (const QStringList& row : rows) {
        sheet.rows.emplace_back();
        for (const QString& text : row)
            sheet.rows.back().push_back(text.isEmpty() ? Cell() : Cell::ofText(text));
    }
    Workbook workbook;
    workbook.format = QStringLiteral("xlsx");
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

inline QStringList peopleHeader() {
    return QStringLiteral("STT|Họ và tên|Ngày sinh|Giới tính|CCCD|Chức vụ|Đơn vị|Điện thoại").split(u'|');
}
inline QStringList peopleRow(const QString& text) {
    return text.split(u'|');
}

}  // namespace taphuan
