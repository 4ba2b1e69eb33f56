#pragma once

#include "core/base/result.h"
#include "ui/models/table_text.h"

namespace taphuan {

// Writes the table as an .xlsx file: numbers as numbers, dates as dates. On failure what stood at the path is
// untouched.
Status writeTableFile(const QString& path, const QString& title, const TableText& table);

// The table as a page for a printer: title, headers repeated on every page, rows.
QString tableHtml(const QString& title, const TableText& table);

}  // namespace taphuan
