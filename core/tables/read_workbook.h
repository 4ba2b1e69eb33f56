#pragma once

#include "core/base/result.h"
#include "core/tables/workbook.h"

#include <QByteArray>
#include <QString>

namespace taphuan {

// What reading may cost. A file beyond a limit is refused, never cut short.
struct ReadLimits {
    qint64 fileBytes = 100 * 1024 * 1024;
    qint64 unpackedBytes = 512 * 1024 * 1024;
    // How many times its packed size a large part may unpack to; honest sheets stay below 100.
    qint64 compressionRatio = 300;
    // Of a sheet.
    int rows = 250'000;
    int columns = 2'000;
    int merges = 100'000;
    // Places of all sheets together, the empty ones before a row's last cell included.
    qint64 cells = 6'000'000;
};

// What a person is told to do where a file is no spreadsheet.
QString pickAnotherSheet();

// Reads .xlsx, .xls, .ods and .csv (UTF-8, UTF-16, CP1258, TCVN3 or VNI; separated by ; , or tab), told apart
// by what the file holds, not by its name. Fails with a file error that names the file and the cell or line,
// and what to do: missing, empty, cut short, another kind of file, another encoding, password, too large. CSV
// cells are all text. Text of old letters (TCVN3, VNI) stands as it was typed.
Result<Workbook> readWorkbook(const QString& path, const ReadLimits& limits = {});

// The same of a file that was read already; `where` is its path.
Result<Workbook> readWorkbook(QByteArray bytes, const QString& where, const ReadLimits& limits = {});

// The same with text of old letters decoded as it is recognised (sheet_letters.h).
Result<Workbook> readUnicodeWorkbook(const QString& path, const ReadLimits& limits = {});

}  // namespace taphuan
