#pragma once

#include "core/commands/plan_commands.h"
#include "core/domain/plan.h"
#include "core/storage/database.h"

namespace taphuan {

// What the program brings for the plan of a province, from its catalogues: the standard audiences, rules and
// unit groups, the units of the province with their past and successors, the rules of agencies.
Result<PlanSurroundings> standardSurroundings(const Plan& plan);

// The plan of that code with its surroundings, as one operation; what is there already stays.
Result<Plan> setUpProvince(Database& database, const QString& planCode);

}  // namespace taphuan
