#pragma once

#include "core/coverage/placement.h"

namespace taphuan {

// How many people of an audience every unit of the map has, itself and below; absent where nobody has said.
// Declared for the unit itself by the closing day (the latest); else what its units below have, where all of
// them that matter have it: those with people of the audience, and those of a kind and level of which one has
// it. A headcount follows whole succession only.
class Denominators {
  public:
    // `members`: people of the audience in the registry, by slot of `placement`.
    Denominators(const CoverageBase& base, Id<Audience> audience, Day closing, const UnitTree& map,
                 const Placement& placement, const std::vector<char>& members);

    std::optional<qint64> of(int unit) const { return known_[size_t(unit)]; }

  private:
    struct Declared {
        Day asOf = alwaysFrom;
        qint64 people = 0;
    };
    std::optional<qint64> succeeded(int unit, Day day, int steps) const;
    void addUp(const UnitTree& tree, const std::vector<qint64>& members);

    const UnitCatalogue& catalogue_;
    std::vector<std::optional<Declared>> declared_;
    std::vector<std::optional<qint64>> atClosing_;  // empty while the map is the closing day's own
    std::vector<std::optional<qint64>> known_;
};

}  // namespace taphuan
