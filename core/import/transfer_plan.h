#pragma once

#include "core/commands/transfer_commands.h"
#include "core/domain/unit_choice.h"
#include "core/import/planned_list.h"

namespace taphuan {

// A list of who goes to which unit, since when and as what: people as in every list of people, their unit
// until now ("Đơn vị cũ"), the new one ("Đơn vị mới"; where no column says so, "Đơn vị"), "Chức vụ mới" or
// "Chức vụ", "Từ ngày". A new position is one that is written; an empty cell keeps the present one.

struct PlannedTransfer : PlannedListRow {
    QString fromUnit;            // where the person is now
    QString toUnit;              // as resolved; as written where it is not
    Transfer transfer;           // of a row that is taken or the same
    QStringList begunAudiences;  // names, by the rules on positions
    QStringList endedAudiences;
};

struct TransferListOptions {
    Id<Unit> sender;  // units of these names below it first; null: unknown
    QDate on;         // of rows without a date; null: the day the person's unit ended, else today
    QDate today;
    UnitChoices units;
    QHash<int, RowChoice> rows;  // by the row in the sheet
};

// The columns that such a list has besides those of people.
const std::vector<ColumnWording>& transferWordings();

struct TransferPlan {
    QString sheet;
    int headerRow = 0;           // from 1
    QMap<QString, int> columns;  // "to_unit" → 3
    std::vector<PlannedTransfer> rows;
    std::vector<LeftOutRow> leftOut;
    std::vector<CellNote> warnings;

    // What transferPeople takes.
    std::vector<Transfer> transfers() const;
    // What a reform takes: where the list puts whom.
    QHash<RowId, Id<Unit>> destinations() const;
};

// Nothing is written. `file` names the file in errors. `progress` counts rows.
Result<TransferPlan> planTransfers(Connection& db, const Workbook& workbook, const QString& file,
                                   const TransferListOptions& options, const SheetReading& how = {},
                                   const Progress& progress = {});

}  // namespace taphuan
