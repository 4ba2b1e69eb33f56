#pragma once

#include "core/domain/indicator.h"
#include "core/storage/transaction.h"

namespace taphuan {

// Declared or counted numbers of people, one per unit, audience and date; a number that is there is written
// over, and those of `removed` go: they are unknown again. One operation for all of them. Negative numbers
// are refused.
Result<Committed> setHeadcounts(Database& database, std::vector<Headcount> headcounts,
                                const std::vector<Id<Headcount>>& removed = {});
Result<Committed> removeHeadcount(Database& database, Id<Headcount> id);

}  // namespace taphuan
