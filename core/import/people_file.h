#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/tables/header_finder.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace taphuan {

// What is to be said about one cell of a list. `value` is fit to be shown: numbers of identity and telephone
// are masked.
struct CellNote {
    int row = 0;      // from 0, in the sheet
    int column = -1;  // from 0; -1: the row as a whole
    QString value;
    QString reason;
};

// One row of a list that names a person, its cells read.
struct PersonRow {
    int row = 0;  // from 0, in the sheet
    QString fullName;
    PartialDate birth;
    Sex sex = Sex::unknown;
    QString nationalId;
    QString oldNationalId;
    QString staffCode;
    QString position;
    QString unit;        // as written
    QString department;  // as written, where the list has it beside the unit
    QString audience;    // as written
    QString phone;
    QString email;
    QString note;
    QString ethnicity;               // the official name
    QHash<QString, QString> more;    // texts of the further columns asked for, by key
    QString doubt;                   // why the row as a whole is not to be relied on
    std::vector<CellNote> refusals;  // cells for which the row cannot be taken
    std::vector<CellNote> warnings;  // cells worth a look
};

// A row below the header that names nobody.
struct LeftOutRow {
    int row = 0;
    QString text;
    QString reason;
};

// A list of people as one sheet holds it.
struct PeopleTable {
    QString sheet;
    int headerFirstRow = 0;
    int headerLastRow = 0;
    QMap<QString, int> columns;       // "full_name" → 1; every recognised column
    bool unitIsDepartment = false;    // the only column of a unit is one of departments (Phòng, ban)
    std::vector<PersonRow> rows;      // in the sheet's order
    std::vector<LeftOutRow> leftOut;  // titles, sections, totals, signatures
    std::vector<CellNote> warnings;   // of the list as a whole
};

// Finds the sheet and its header, reads the rows below it. `sheet` chooses by name, or by number from 1;
// empty: the visible sheet whose header is recognised best. `file` names the file in errors. A birth date
// later than `today` is refused. `more`: further columns of this kind of list, read as text.
Result<PeopleTable> readPeopleTable(const Workbook& workbook, const QString& file, QDate today,
                                    const QString& sheet = {}, const std::vector<ColumnWording>& more = {});

}  // namespace taphuan
