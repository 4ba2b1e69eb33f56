#pragma once

#include "core/commands/roster_commands.h"
#include "core/import/planned_list.h"

namespace taphuan {

// A list of who is on a network or team: people as in every list of people, and which one ("Mạng lưới"; where
// no column says so, the one chosen), for which unit ("Đơn vị phụ trách", else "Đơn vị"), as what ("Vai
// trò"), by which act ("Số quyết định", "Ngày quyết định"), since when and until which day inclusive ("Từ
// ngày", "Đến ngày"). People whom the register knows stay as they are there. An empty cell leaves what an
// entry says already.

// The words of their columns besides those of people.
const std::vector<ColumnWording>& rosterWordings();

struct PlannedMember : PlannedListRow {
    std::vector<FieldChange> changes;  // of a row that is taken: of an entry that is there; none: it is new
    int personRow = 0;       // in the sheet: the first row of the same person; choices are made by it
    bool newPerson = false;  // of a new row
    QString kind;            // name; as written where there is none
    QString unit;            // served, as resolved; as written where it is not
    RosterMember member;     // of a row that is taken or the same; a new one without its person

    bool isNew() const { return verdict == ListVerdict::taken && changes.empty(); }
    bool isChange() const { return verdict == ListVerdict::taken && !changes.empty(); }
};

struct RosterListOptions {
    // `on` is the day of the people's units; null: that of the earliest entry of the list. The sender is the
    // unit of rows that name none.
    PeopleImportOptions people;
    Id<RosterKind> kind;  // of rows that name none; null: those are refused
    QString decision;     // of rows that say nothing of it, as the three below
    QDate decidedOn;
    QDate from;  // null: the day of the act
    Replacing replacing = Replacing::no;
};

struct RosterPlan {
    ImportPlan people;  // of every person once
    std::vector<PlannedMember> rows;
    std::vector<CellNote> refused;  // every cell for which a row is refused
    Replacing replacing = Replacing::no;

    int added() const;
    int changed() const;
    // Of the rows that are new.
    int newPeople() const;
    // What importRoster takes: the rows that are taken.
    RosterList list(const QString& fileName) const;
};

// Nothing is written. `file` names the file in errors. `progress` counts people.
Result<RosterPlan> planRoster(Connection& db, const Workbook& workbook, const QString& file,
                              const RosterListOptions& options, const SheetReading& how = {},
                              const Progress& progress = {});

}  // namespace taphuan
