#pragma once

#include "core/tables/zip_archive.h"

namespace taphuan {

// Office Open XML workbooks (.xlsx, .xlsm, .xltx); chart sheets are passed over.
Result<Workbook> readXlsx(ZipArchive& archive, const ReadLimits& limits);

}  // namespace taphuan
