#pragma once

#include "core/base/result.h"
#include "core/tables/read_workbook.h"

#include <QByteArray>

namespace taphuan {

// Workbooks of Excel 97 to 2003 (.xls, BIFF8) and Excel 5 and 95 (BIFF5), as [MS-XLS] and [MS-CFB] describe
// them: values, results of formulas, number formats, fonts, merged cells and hidden sheets. `where` names the
// file in errors.
Result<Workbook> readXls(QByteArray bytes, const QString& where, const ReadLimits& limits);

}  // namespace taphuan
