#pragma once

#include "core/commands/row_sync.h"
#include "core/domain/catalogue_content.h"
#include "core/domain/plan_content.h"

#include <QStringList>

namespace taphuan {

struct PlanImport {
    Committed committed;  // seq 0: nothing changed, or only looked at
    Id<Plan> plan;        // null after only looking at a new plan
    RowCounts rows;
    QStringList unmatched;  // agencies the plan names that are no unit of the province yet, nor a unit group

    bool changesNothing() const { return rows.added + rows.changed + rows.removed == 0; }
};

// Writes the plan and all its rows as one operation, with the audiences, rules and unit groups of the
// catalogue that are missing. A plan of the same code is brought to what the file says: the same file again
// changes nothing. What the office added itself stays: its own targets, the money it allocated, committed and
// spent, what was done of an output, the units it matched. A row that is in use and no longer in the file is
// refused by name, and nothing is written.
Result<PlanImport> importPlan(Database& database, const PlanContent& content,
                              const CatalogueContent& catalogue);

// What importPlan would do; writes nothing.
Result<PlanImport> previewPlan(Database& database, const PlanContent& content,
                               const CatalogueContent& catalogue);

}  // namespace taphuan
