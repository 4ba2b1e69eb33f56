#pragma once

#include "core/tables/read_workbook.h"

#include <QByteArray>

#include <optional>

namespace taphuan {

// UTF-8 or UTF-16, with or without a byte order mark; nothing where the bytes are neither.
std::optional<QString> decodeUnicode(const QByteArray& bytes);

// One sheet without a name, every cell a text, typed for these letters. `where` names the file in errors. A
// first line "sep=;" names the delimiter, as Excel writes it; else it is found.
Result<Workbook> readCsv(const QString& text, const QString& where, const ReadLimits& limits,
                         Letters letters = Letters::unicode);

}  // namespace taphuan
