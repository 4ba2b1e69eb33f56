#pragma once

#include "tests/architecture/source_file.h"

namespace taphuan {

// Each finding is one line: "core/text/fold.cpp:3 may not include core/storage/database.h (…)".

// Every include of another layer than the table in include_rules.cpp allows; of a page by another page; of
// the journal's writing headers by whoever is not a command; and of a Qt module that the layer must do
// without.
QStringList forbiddenIncludes(const std::vector<SourceFile>& sources);

// SQL that writes a table, outside core/storage; any SQL, and any class of Qt Sql, in the window and the
// programs.
QStringList forbiddenSql(const std::vector<SourceFile>& sources);

}  // namespace taphuan
