#pragma once

#include "app/cli/cli.h"
#include "core/domain/person.h"
#include "core/domain/unit.h"

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

CliCommand peopleImportCommand();

}  // namespace taphuan
