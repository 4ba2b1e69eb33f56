#pragma once

#include "core/commands/account_commands.h"
#include "core/commands/plan_commands.h"
#include "core/domain/plan.h"
#include "core/storage/database.h"

namespace taphuan {

// What the program brings for the plan of a province, from its catalogues: the standard audiences, rules and
// unit groups, the units of the province with their past and successors, the rules of agencies.
Result<PlanSurroundings> standardSurroundings(const Plan& plan);

// The plan of that code with its surroundings, as one operation; what is there already stays.
Result<Plan> setUpProvince(Database& database, const QString& planCode);

// A new database at the path for the plan of that code, used by the office of that name; of a server's, its
// first account. Where something fails, nothing is left of it.
Result<std::optional<AddedAccount>> createForProvince(const QString& path, const QString& planCode,
                                                      const QString& office, const OpenOptions& options);

}  // namespace taphuan
