#pragma once

#include "core/commands/agency_commands.h"
#include "core/commands/plan_commands.h"
#include "core/commands/unit_commands.h"

namespace taphuan {

// What a new database starts from; every part may be empty.
struct NewDatabase {
    QStringList unitFiles;
    QString linkFile;
    QStringList planFiles;
    QString officeUnit;  // a unit's code, today's
    QString officeName;  // empty: the name of the office's unit
};

struct NewDatabaseReport {
    UnitImport units;
    AgencyImport agencies;  // of the plans' provinces, or of all provinces where there is no plan
    std::vector<PlanImport> plans;
    QString office;
    QStringList warnings;
};

// Makes the file and fills it, with the standard audiences, rules and unit groups too. Every file is read
// before the first is written; where anything fails, nothing is left of the database.
Result<NewDatabaseReport> createDatabase(const QString& path, const NewDatabase& setup,
                                         const OpenOptions& options);

}  // namespace taphuan
