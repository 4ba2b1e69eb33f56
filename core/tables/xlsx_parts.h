#pragma once

#include "core/tables/number_format.h"
#include "core/tables/xml_parser.h"

#include <QHash>

#include <string>
#include <vector>

namespace taphuan {

// What a part of the package says of the parts it stands on.
struct Relation {
    QString type;  // the last word of its type: "worksheet", "styles", "sharedStrings"
    QString part;  // the name of the other part in the archive
};

// The relations of a part ("" for the package itself) by their id; none where it has none.
Result<QHash<QString, Relation>> readRelations(ZipArchive& archive, const QString& part);

struct SheetEntry {
    QString name;
    QString relation;
    bool hidden = false;
};

struct WorkbookPart {
    std::vector<SheetEntry> sheets;
    bool from1904 = false;  // dates count from 01/01/1904
};

Result<WorkbookPart> readWorkbookPart(ZipArchive& archive, const QString& part);
Result<std::vector<QString>> readSharedStrings(ZipArchive& archive, const QString& part);
// The number format of every cell style.
Result<std::vector<NumberFormat>> readCellFormats(ZipArchive& archive, const QString& part);

// Text as a cell shows it: the escapes of control characters (_x000D_) taken back, lines ended by '\n'.
QString cellText(const std::string& utf8);

}  // namespace taphuan
