#pragma once

#include "core/tables/workbook.h"

#include <QMap>

#include <optional>

namespace taphuan {

// A sheet with its text in Unicode.
struct UnicodeSheet {
    Sheet sheet;
    // The columns of which some text was changed, and what it was typed for, as chosen or recognised.
    QMap<int, Letters> letters;
};

// What each column's text was typed for: as the fonts of its cells say; where they say nothing, as most of
// its telling texts show. Unicode where nothing tells.
std::vector<Letters> lettersOfColumns(const Sheet& sheet);

// The sheet decoded cell by cell: as chosen for its column (from 0), else by its font, else as its column's
// texts show. Text that only Unicode can be stays, and so do captions of Unicode over a column of old
// letters. Nothing where no text changes: the sheet is in Unicode as it is.
std::optional<UnicodeSheet> unicodeSheet(const Sheet& sheet, const QMap<int, Letters>& chosen = {});

// Every sheet of it decoded as recognised, for files in which nobody chooses.
Workbook inUnicode(Workbook workbook);

}  // namespace taphuan
