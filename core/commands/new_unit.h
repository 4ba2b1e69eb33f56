#pragma once

#include "core/domain/unit.h"
#include "core/storage/transaction.h"

namespace taphuan {

// A unit that a list or a plan names and the catalogue lacks.
struct NewUnit {
    QString name;
    UnitKind kind = UnitKind::agency;
    Id<Unit> parent;       // never null
    QDate from;            // null: always
    QString taxCode = {};  // of an enterprise
    QString type = {};     // Sở, Phòng …; of an enterprise its form
};

// Brings a tax code to its digits. Refused where it is none, or another unit's.
Status settleTaxCode(Connection& db, Unit& unit);

// Refused without a unit above it, and where its tax code is none or another unit's.
Result<Id<Unit>> insertUnit(Transaction& transaction, const NewUnit& wanted);

}  // namespace taphuan
