#pragma once

#include "core/domain/unit.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace taphuan {

// What to do with a name that a list or a plan gives a unit and the catalogue lacks, or has several of.
struct UnitChoice {
    enum Kind { create, match, refuse };
    Kind kind = refuse;
    Id<Unit> unit;                         // of match
    Id<Unit> parent = {};                  // of create: the unit above; never null
    UnitKind unitKind = UnitKind::agency;  // of create
};

// Such a name before anything was chosen for it.
struct UnitQuestion {
    QString text;
    UnitKind likelyKind = UnitKind::agency;  // what the name says it is
    std::vector<Id<Unit>> candidates;        // that it may mean; none: unknown
    QStringList candidateNames;
};

// By the name's matchKey.
using UnitChoices = QHash<QString, UnitChoice>;

}  // namespace taphuan
