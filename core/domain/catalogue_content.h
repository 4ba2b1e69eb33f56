#pragma once

#include "core/domain/person.h"
#include "core/domain/roster.h"
#include "core/domain/unit.h"

#include <QString>

#include <vector>

namespace taphuan {

// The shared catalogues that plans map to, before they are written: rows have no ids yet and name one another
// by code.

struct CatalogueAudience {
    Audience audience;
    QString parent;  // Audience.code of one that stands before it, or empty
};

struct CatalogueRule {
    AudienceRule rule;
    QString audience;  // Audience.code
};

struct CatalogueContent {
    std::vector<CatalogueAudience> audiences;
    std::vector<CatalogueRule> rules;
    std::vector<UnitGroup> unitGroups;
    std::vector<RosterKind> rosterKinds;
};

}  // namespace taphuan
