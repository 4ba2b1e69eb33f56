#pragma once

#include "core/storage/select.h"

namespace taphuan {

// Readers of units. A date picks the versions that hold on it: valid_from <= on < valid_to.

bool holdsOn(const UnitVersion& version, QDate on);

// The version that a code means on a day; where no unit bears it that day, the last one that did before, else
// the first that will (`onThatDay` false: worth a warning). Nothing where no unit ever bore it.
struct UnitByCode {
    UnitVersion version;
    bool onThatDay = true;
};
Result<std::optional<UnitByCode>> unitByCode(Connection& db, const QString& code, QDate on);
// By a tax code as people write it; null where the text is none, or nobody's.
Result<Id<Unit>> unitWithTaxCode(Connection& db, const QString& text);
// Every unit's versions that ever bore the code, oldest first.
Result<std::vector<UnitVersion>> unitsWithCode(Connection& db, const QString& code);

// A unit's version of a day, else its last before, else its first.
Result<std::optional<UnitVersion>> versionOn(Connection& db, Id<Unit> unit, QDate on);
Result<QString> unitName(Connection& db, Id<Unit> unit, QDate on);
// Its whole life, oldest first.
Result<std::vector<UnitVersion>> versionsOf(Connection& db, Id<Unit> unit);
Result<std::vector<UnitAlias>> aliasesOf(Connection& db, Id<Unit> unit);

// What stands below on that day; a null parent: what has no parent. In the order of lists: territory by kind
// of unit, then code.
Result<std::vector<UnitVersion>> unitsBelow(Connection& db, Id<Unit> parent, QDate on);
struct UnitNode {
    UnitVersion version;
    UnitKind kind = UnitKind::territory;
    int depth = 0;
};
// The unit and all below it on that day, parents before children, at most `depth` levels down (-1: all).
// A null unit: every tree.
Result<std::vector<UnitNode>> unitTree(Connection& db, Id<Unit> unit, QDate on, int depth = -1);
// The ids of the unit and of all below it on that day.
Result<std::vector<Id<Unit>>> unitAndBelow(Connection& db, Id<Unit> unit, QDate on);
// The same of several, in no order; of units that are no more on that day those that ended below them too.
Result<std::vector<Id<Unit>>> unitsAndBelow(Connection& db, const std::vector<Id<Unit>>& units, QDate on);
// As Engine::numberedList() takes them.
QString jsonListOf(const std::vector<Id<Unit>>& units);
// From the top down to the unit itself.
Result<std::vector<UnitVersion>> unitPath(Connection& db, Id<Unit> unit, QDate on);

struct UnitLineage {
    std::vector<Lineage> predecessors;
    std::vector<Lineage> successors;
};
Result<UnitLineage> lineageOf(Connection& db, Id<Unit> unit);
// The units that stand on `on` where this one stood: itself while it lives, else those it went into, however
// many steps on. `whole` is false where it was split on the way. Empty where it was abolished or nothing is
// known.
struct StandsFor {
    std::vector<Id<Unit>> units;
    bool whole = true;
};
Result<StandsFor> successorsOn(Connection& db, Id<Unit> unit, QDate on);

// "Các sở, ban, ngành tỉnh" at or below a unit on a day: territories of the group's level, or units of the
// group's kind that stand directly under a territory of that level. Empty for a group that states neither
// kind nor level.
Result<std::vector<Id<Unit>>> membersOf(Connection& db, const UnitGroup& group, Id<Unit> underUnit, QDate on);

}  // namespace taphuan
