#pragma once

#include "core/domain/unit.h"
#include "core/storage/transaction.h"

namespace taphuan {

// A unit that a list or a plan names and the catalogue lacks.
struct NewUnit {
    QString name;
    UnitKind kind = UnitKind::agency;
    Id<Unit> parent;  // never null
    QDate from;       // null: always
};

// Refused without a unit above it.
Result<Id<Unit>> insertUnit(Transaction& transaction, const NewUnit& wanted);

}  // namespace taphuan
