#pragma once

#include "core/tables/zip_archive.h"

namespace taphuan {

// OpenDocument spreadsheets (.ods). Their repeated rows and cells are written out, within the limits.
Result<Workbook> readOds(ZipArchive& archive, const ReadLimits& limits);

}  // namespace taphuan
