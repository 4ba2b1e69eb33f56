#pragma once

#include "core/domain/unit.h"

#include <QHash>

namespace taphuan {

// What to do with a name that a list or a plan gives a unit and the catalogue lacks, or has several of.
struct UnitChoice {
    enum Kind { create, match, refuse };
    Kind kind = refuse;
    Id<Unit> unit;                         // of match
    Id<Unit> parent = {};                  // of create: the unit above; never null
    UnitKind unitKind = UnitKind::agency;  // of create
};

// By the name's matchKey.
using UnitChoices = QHash<QString, UnitChoice>;

}  // namespace taphuan
