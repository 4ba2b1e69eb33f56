#pragma once

#include "core/domain/plan.h"
#include "core/storage/database.h"

namespace taphuan {

// What the program brings for a province, from its catalogues: units with their past and successors,
// agencies, the standard audiences, rules and unit groups, and the plan of that code. Each part is an
// operation of its own; what is there already stays.
Result<Plan> setUpProvince(Database& database, const QString& planCode);

}  // namespace taphuan
