#pragma once

#include "core/domain/indicator.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace taphuan {

struct HeadcountRow {
    Headcount headcount;
    QString unitCode;  // of the headcount's day
    QString unitName;
};

struct HeadcountFilter {
    std::vector<Id<Unit>> units;   // empty: all
    std::optional<QDate> validOn;  // of each unit and audience only the newest that is not after that day
};

// By unit, audience and date.
Result<std::vector<HeadcountRow>> listHeadcounts(Connection& db, const HeadcountFilter& filter = {});

}  // namespace taphuan
