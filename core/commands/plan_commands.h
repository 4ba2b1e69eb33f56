#pragma once

#include "core/commands/row_sync.h"
#include "core/domain/agency_content.h"
#include "core/domain/catalogue_content.h"
#include "core/domain/plan_content.h"
#include "core/domain/unit_choice.h"
#include "core/domain/unit_content.h"

#include <QStringList>

namespace taphuan {

struct PlanImport {
    Committed committed;  // seq 0: nothing changed, or only looked at
    Id<Plan> plan;        // null after only looking at a new plan
    RowCounts rows;
    std::vector<UnitQuestion> unmatched;  // agencies it names, no one unit of its province and not chosen for

    QStringList unmatchedNames() const;
    bool changesNothing() const { return rows.added + rows.changed + rows.removed == 0; }
};

// What the program brings for a plan beside the plan itself.
struct PlanSurroundings {
    CatalogueContent catalogue = {};
    UnitContent units = {};  // of its province, for where the province is no unit yet
    AgencyContent agencies = {};
};

// Writes the plan and all its rows as one operation, with what is missing of its surroundings: audiences,
// rules and unit groups, the units of its province and their agencies. A plan of the same code is brought to
// what the file says: the same file again changes nothing. What the office added itself stays: its own
// targets, the money it allocated, committed and spent, what was done of an output, the units it matched. A
// name that is no unit of the province is matched, created or left without a unit (refuse) as `choices` say,
// else reported. A row that is in use and no longer in the file is refused by name, and nothing is written.
Result<PlanImport> importPlan(Database& database, const PlanContent& content,
                              const PlanSurroundings& surroundings, const UnitChoices& choices = {});

// What importPlan would do; writes nothing.
Result<PlanImport> previewPlan(Database& database, const PlanContent& content,
                               const PlanSurroundings& surroundings, const UnitChoices& choices = {});

}  // namespace taphuan
