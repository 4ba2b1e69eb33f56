#pragma once

#include "app/cli/cli.h"
#include "core/domain/person.h"
#include "core/domain/unit.h"
#include "core/import/people_plan.h"

#include <QJsonArray>

namespace taphuan {

// The unit that a code means on a day, and all that stand below it then; of a unit that is no more, on its
// last day.
struct UnitScope {
    Id<Unit> unit;
    std::vector<Id<Unit>> below;  // itself too
    QStringList warnings;
};
Result<UnitScope> unitScope(Database& database, const QString& code, std::optional<QDate> on);
// An audience by code or name.
Result<Id<Audience>> audienceNamed(Database& database, const QString& codeOrName);

// Where a list's header was found; `row` counts from 1. The one sheet of a CSV file has no name.
QString headerText(const QString& sheet, int row);
// Remarks on a list's cells, as every import prints them.
QJsonArray notesJson(const std::vector<CellNote>& notes);
QString noteText(const CellNote& note);

// What --basis, --basis-note, --source and --received say of a list; where no basis is named, the usual one
// of such people, with a warning where there is none.
Result<DataList> receivedList(const Arguments& arguments, const QString& fileName, const ImportPlan& plan,
                              const PeopleImportOptions& options, QStringList& warnings);
QString receivedListUsage();
Result<LegalBasis> basisNamed(const QString& text);

CliCommand peopleImportCommand();
CliCommand peopleProfilesCommand();

}  // namespace taphuan
