#pragma once

#include "core/base/result.h"
#include "core/domain/unit_content.h"

#include <QStringList>

namespace taphuan {

// Files of territorial units, told apart by their headers: the state of a day (code, name, type, level,
// parent_code, province), the same with dates (valid_from, valid_to, basis_from, basis_to, catalogue), and
// what became of old units (old_code, old_name, via_code, new_code, relation, basis, effective). Columns may
// stand in any order. Errors name file, row and column: missing, empty or cut-off file, wrong header, another
// encoding.
Result<UnitFileContent> readUnitFile(const QString& path);
Result<std::vector<CatalogueLink>> readUnitLinks(const QString& path);

// The same files in any order, told apart by their headers. Refused where two of them are links.
struct SortedUnitFiles {
    QStringList catalogues;
    QString links;  // empty: none
};
Result<SortedUnitFiles> sortUnitFiles(const QStringList& paths);

// All of them together, and the levels that the program brings. `links` may be empty.
Result<UnitContent> readUnitContent(const QStringList& catalogues, const QString& links);

// The administrative levels that the program brings.
Result<std::vector<Level>> readStandardLevels();
// The unit files that the program brings, for readUnitContent.
QStringList standardUnitFiles();
QString standardLinkFile();

}  // namespace taphuan
