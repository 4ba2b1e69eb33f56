#pragma once

#include <Qt>

namespace taphuan {

// What a table model may say of a cell beside Qt's own roles.
enum TableRole {
    SortRole = Qt::UserRole +
               1,  // number, date, or a QByteArray sort key of core/text; else the shown text is ordered
    MeaningRole,   // ColourRole as int: of a tag, a bar, or a note's words
    ShareRole,     // double, 0..1: how much of a bar is filled; invalid draws no bar
    KeyRole,       // what opening the row opens
    StrongRole,    // bool: a sum or group row, set apart
    ExportRole,    // number or date for spreadsheets, or a text where a bar shows none; else the shown text
};

}  // namespace taphuan
