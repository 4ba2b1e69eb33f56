#pragma once

#include "core/base/result.h"
#include "core/domain/import_profile.h"
#include "core/import/people_columns.h"
#include "core/import/people_file.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace taphuan {

// A column of a list as it is shown to whoever decides what it is.
struct ListColumn {
    int column = 0;
    QString caption;                     // of several rows, joined
    QStringList samples;                 // the first texts below it; long numbers masked
    QString field;                       // what it is taken for; empty: nothing
    Letters letters = Letters::unicode;  // what its text was decoded from
};

// A sheet as a list: its header and columns, whether or not it is one.
struct ListShape {
    QString sheet;
    int headerFirstRow = 0;
    int headerLastRow = 0;
    std::vector<ListColumn> columns;  // those with a caption or anything below it
    QString captions;                 // the shape that a profile is known by
};
ListShape shapeOf(const ListSheet& list, const ListLayout& layout = {});

// What a profile keeps of columns that were put right: "D=position", "E=-", "B~tcvn3".
QStringList profileColumns(const ListLayout& layout);
// "D=position" → column 3 is that of positions; "-" is none. Nothing for any other text, and for fields that
// are not among these.
std::optional<std::pair<int, QString>> columnChoice(const QString& text,
                                                    const QStringList& fields = peopleFields());
std::optional<std::pair<int, Letters>> lettersChoice(const QString& text);

// A profile whose shape a sheet has, and the layout that it gives the sheet.
struct FoundProfile {
    ImportProfile profile;
    QString sheet;
    ListLayout layout;
};
// In the sheet called so, else in the visible ones, the first.
std::optional<FoundProfile> profileFor(const Workbook& workbook, const QString& sheet,
                                       const std::vector<ImportProfile>& profiles);

}  // namespace taphuan
