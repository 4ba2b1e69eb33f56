#pragma once

#include "core/tables/header_finder.h"
#include "core/text/legacy_encoding.h"

#include <QMap>
#include <QString>

#include <optional>

namespace taphuan {

// How a list of people is to be read where that is put right by hand. What is not named here is as
// recognised.
struct ListLayout {
    std::optional<int> headerRow;  // where the header begins, from 0 in the sheet
    QMap<int, QString> fields;   // by the column, from 0: the field it is taken for ("position"); empty: none
    QMap<int, Letters> letters;  // by the column: what its text was typed for
    // By the row in the sheet, then by the field: the text that stands for the row's cell, or for several
    // cells that a field is spread over; also where the list has no column of the field.
    QMap<int, QMap<QString, QString>> corrections;
    // Columns that this kind of list has besides those of people, read as text; they are recognised first.
    std::vector<ColumnWording> more;
};

// Which sheet of a file is the list, and how it is read. Empty: the one recognised best.
struct SheetReading {
    QString sheet = {};  // by name, or by number from 1
    ListLayout layout = {};
};

// What the interface calls them.
QString lettersName(Letters letters);

}  // namespace taphuan
