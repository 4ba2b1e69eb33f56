#pragma once

#include "core/domain/indicator.h"
#include "core/import/people_file.h"
#include "core/storage/connection.h"

namespace taphuan {

struct HeadcountOptions {
    Id<Audience> audience;  // of rows that name none; null: such rows are refused
    QDate on;               // the same for the date
    QDate today;            // a later date is refused
};

// A spreadsheet of headcounts as it would change those stored. Nothing is written; `headcounts` goes to
// setHeadcounts.
struct HeadcountPlan {
    QString sheet;
    int headerRow = 0;           // from 1
    QMap<QString, int> columns;  // "unit", "unit_code", "audience", "people", "as_of", "source"
    qint64 rows = 0;             // that name a unit and a number of people
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 blank = 0;                   // rows of a unit that states no number: not known, so not taken for 0
    std::vector<Headcount> headcounts;  // new and changed
    std::vector<CellNote> refused;
    std::vector<CellNote> warnings;
};

// A unit is found by its code on the row's date, else by its name or alias; a name that several units bear is
// refused. Fails with a file error where no sheet has a column of units and one of people.
Result<HeadcountPlan> planHeadcounts(Connection& db, const Workbook& workbook, const QString& file,
                                     const HeadcountOptions& options);

}  // namespace taphuan
