#pragma once

#include "core/domain/indicator.h"
#include "core/storage/transaction.h"

namespace taphuan {

// A target that the office sets itself where the plan states none, or beside the plan's; marked as its own.
// Setting it again for the same indicator and year changes it. `adoptedFrom`: the document it was taken from,
// or empty.
struct OwnTarget {
    Id<Indicator> indicator;
    int year = 0;
    Operator comparison = Operator::at_least;
    qint64 value = 0;  // whole percent, or people, as the indicator measures
    QString adoptedFrom;
};

Result<Committed> setOwnTarget(Database& database, const OwnTarget& target);
// The plan's own targets are refused.
Result<Committed> removeOwnTarget(Database& database, Id<Target> target);

}  // namespace taphuan
