#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/domain/qualification.h"
#include "core/domain/unit_words.h"
#include "core/import/list_layout.h"
#include "core/tables/sheet_letters.h"
#include "core/tables/workbook.h"

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
    QString ethnicity;  // the official name
    std::vector<Qualification> qualifications;
    QString taxCode;  // of the enterprise they work for, without separators
    std::optional<EnterpriseForm> enterpriseForm;
    QString territory;               // of the enterprise, as written
    QMap<QString, QString> written;  // of fields that could not be read: the text as it stands
    QStringList corrected;           // fields whose text was put in by hand
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
    QMap<QString, int> columns;     // "full_name" → 1; every recognised column
    QMap<int, Letters> letters;     // columns whose text was decoded, and from what
    bool unitIsDepartment = false;  // the only column of a unit is one of departments (Phòng, ban)
    bool unitsAreEnterprises = false;
    std::vector<PersonRow> rows;      // in the sheet's order
    std::vector<LeftOutRow> leftOut;  // titles, sections, totals, signatures
    std::vector<CellNote> warnings;   // of the list as a whole
};

// Finds the sheet and its header, reads the rows below it. `sheet` chooses by name, or by number from 1;
// empty: the visible sheet whose header is recognised best. `file` names the file in errors. A birth date
// later than `today` is refused. Text of old letters is decoded before anything is looked for in it. What
// `layout` says stands for what would be recognised.
Result<PeopleTable> readPeopleTable(const Workbook& workbook, const QString& file, QDate today,
                                    const QString& sheet = {}, const ListLayout& layout = {});

// A sheet of a workbook, which outlives it, with its text in Unicode.
struct ListSheet {
    const Sheet* sheet = nullptr;
    std::optional<UnicodeSheet> decoded;  // none: it is in Unicode as it is

    const Sheet& inUnicode() const { return decoded ? decoded->sheet : *sheet; }
};
// As above, of a sheet that was chosen.
Result<PeopleTable> readPeopleTable(const ListSheet& list, const QString& file, QDate today,
                                    const ListLayout& layout = {});
// The sheet that readPeopleTable takes; where none holds a list, the visible one with the most rows. Fails
// where no sheet is called so, or there is none.
Result<ListSheet> sheetOfList(const Workbook& workbook, const QString& file, const QString& sheet,
                              const ListLayout& layout = {});

}  // namespace taphuan
