#pragma once

#include "core/domain/unit.h"

#include <vector>

namespace taphuan {

// Which agencies territories start with (resources/agencies/README.md), before they are written.

struct AgencyRule {
    QString code;  // rules of one code are one agency under other names
    QString name;  // may hold {type}, {name}, {committee}, {youth}
    QStringList aliases;
    UnitKind kind = UnitKind::agency;
    QString type;
    QString level;  // Level.code of the territory
    QStringList catalogues;
    QStringList territoryTypes;  // empty: any
    QStringList provinces;       // codes; empty: any
    QDate validFrom;
    QDate validTo;
    QString basisFrom;
    QString basisTo;
};

// What {committee} and {youth} mean in a territory of that type.
struct AgencyWords {
    QString territoryType;
    QString committee;
    QString youth;
};

struct AgencySuccession {
    QString from;  // AgencyRule.code
    QString to;
    UnitLink relation = UnitLink::whole;
    QDate effective;
    QString basis;
};

struct AgencyContent {
    std::vector<AgencyWords> words;
    std::vector<AgencyRule> rules;
    std::vector<AgencySuccession> succession;
};

}  // namespace taphuan
