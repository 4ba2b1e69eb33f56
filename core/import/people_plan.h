#pragma once

#include "core/commands/people_commands.h"
#include "core/domain/unit_choice.h"
#include "core/import/people_file.h"

#include <QHash>

#include <map>

namespace taphuan {

enum class RowVerdict { added, changed, same, doubtful, refused };

// A difference to what is stored, as it is shown: numbers masked, dates Vietnamese.
struct FieldChange {
    QString field;  // the column's key: "position"
    QString from;
    QString to;
};

// Someone known who may be the person of the row.
struct PersonCandidate {
    Id<Person> person;
    QString fullName;
    PartialDate birth;
    QString unit;
    QString position;
    QString maskedNationalId;  // without one, of the old number
    QString maskedPhone;
    int score = 0;  // 0 to 100
    QStringList reasons;
};

class UnitMatcher;
struct PersonMatch;
struct KnownPerson;
PersonCandidate candidateOf(const KnownPerson& known, const PersonMatch& match, const UnitMatcher& units);

struct PlannedRow {
    PersonRow source;
    RowVerdict verdict = RowVerdict::added;
    QStringList reasons;  // of a doubtful row
    std::vector<PersonCandidate> candidates;
    std::vector<FieldChange> changes;     // of a changed row
    QString unit;                         // as resolved; empty where it is not
    std::vector<Id<Audience>> audiences;  // that the person is of afterwards; none: counts in no figure
    PersonEntry entry;                    // what applying writes, where the row is new or changed
};

// A distinct text of the unit's column that names no single unit.
struct OpenUnit : UnitQuestion {
    std::vector<int> rows;             // from 0, in the sheet
    std::optional<UnitChoice> choice;  // taken already
};

// What to do with a doubtful row.
struct RowChoice {
    bool leaveOut = false;
    Id<Person> person;  // that person it is; null: someone new
};

struct PeopleImportOptions {
    Id<Unit> sender;  // whose list it is; null: unknown
    QDate on;         // since when people stand so; null: not stated
    QDate today;
    Id<Audience> audience;      // chosen for all; null: by rules on the position
    bool withEthnicity = true;  // false: the list's column of it is left out, and a warning says so
    bool createUnits = false;   // those without a choice, below the sender, of their likely kind
    bool repeats = false;       // one known person may stand in several rows
    UnitChoices units;
    QHash<int, RowChoice> rows;  // by the row in the sheet
};

// Every row of a list with what applying it would do. Nothing is written.
struct ImportPlan {
    PeopleTable table;             // without its rows, which stand in these:
    std::vector<PlannedRow> rows;  // in the table's order
    std::vector<OpenUnit> openUnits;
    std::vector<NewUnit> newUnits;  // that applying makes
    std::vector<CellNote> refused;  // every cell for which a row is refused
    std::vector<CellNote> warnings;
    std::vector<int> withoutAudience;  // accepted rows whose person counts nowhere
    // Everybody accepted is an official of the state: to hold and train them is the agency's task by law.
    bool officialsAlone = false;

    int count(RowVerdict verdict) const;
    bool allAccepted() const { return count(RowVerdict::doubtful) == 0 && count(RowVerdict::refused) == 0; }
    // What a list of this file says of itself where nobody says more: officials are held by law, of others
    // the basis is open.
    LegalBasis usualBasis() const { return officialsAlone ? LegalBasis::law : LegalBasis::unstated; }
    // The cells put right by hand in the rows that are taken: "D17"; "dòng 17" where the list has no such
    // column.
    QStringList correctedCells() const;
    // What applyPeople takes: the new and changed rows. The reason names the cells put right by hand.
    PeopleBatch batch(const QString& fileName) const;
};

// `progress` counts rows.
Result<ImportPlan> planPeople(Connection& db, PeopleTable table, const PeopleImportOptions& options,
                              const Progress& progress = {});

}  // namespace taphuan
