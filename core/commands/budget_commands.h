#pragma once

#include "core/domain/plan.h"
#include "core/storage/transaction.h"

namespace taphuan {

// Money allocated, committed or spent on a line in a year; đồng, not negative. What the plan itself says
// (planned) is changed by importing its amended file, and refused here.
Result<Committed> recordAmounts(Database& database, std::vector<BudgetAmount> amounts);
Result<Committed> removeAmount(Database& database, Id<BudgetAmount> id);

// Done quantities of planned outputs, by the output's id.
Result<Committed> recordOutputs(Database& database, const std::vector<Output>& outputs);

}  // namespace taphuan
