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
struct SharedStrings {
    std::vector<QString> texts;
    // What the fonts within a text say, where it has fonts of its own: by its place in `texts`.
    QHash<size_t, Letters> letters;
};

Result<SharedStrings> readSharedStrings(ZipArchive& archive, const QString& part);

struct CellStyle {
    NumberFormat format;
    Letters letters = Letters::unicode;  // of its font
};

// Every cell style, in the order in which cells number them.
Result<std::vector<CellStyle>> readCellStyles(ZipArchive& archive, const QString& part);

// Takes one more of a text's own fonts (<rFont>) into account: the first of old letters says what all of the
// text was typed for. Nothing where it has none: the cell's font holds.
void addRunFont(std::optional<Letters>& letters, const XmlAttributes& font);

// Text as a cell shows it: the escapes of control characters (_x000D_) taken back, lines ended by '\n'.
QString cellText(const std::string& utf8);

}  // namespace taphuan
