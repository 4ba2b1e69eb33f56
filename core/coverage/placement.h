#pragma once

#include "core/coverage/coverage_base.h"

namespace taphuan {

// In which one place every human being counts: read on the closing day, shown on the units of the map's day.
// A unit that is gone by then is followed by the person's own membership on the map's day, else by its whole
// successor, else the person is unallocated below the nearest unit above that is still there or has one
// successor.
class Placement {
  public:
    Placement(const CoverageBase& base, Day closing, const UnitTree& map);

    int slotCount() const { return 2 * units_ + 2; }
    int slotOf(int person) const { return slots_[size_t(person)]; }
    // A slot is a unit (its number), the people unallocated below a unit, those unallocated nowhere, those
    // who left.
    int unallocatedBelow(int unit) const { return units_ + unit; }
    int unallocated() const { return 2 * units_; }
    int left() const { return 2 * units_ + 1; }
    // The unit in or below which the slot counts; -1: none.
    int unitOf(int slot) const { return slot < units_ ? slot : slot < 2 * units_ ? slot - units_ : -1; }

    // The main membership that holds on the day among the person's, in their order.
    static const Stay* stayOn(const Stay* first, const Stay* last, Day day);

  private:
    int resolved(const UnitCatalogue& catalogue, const UnitTree& map, int unit, Day closing);

    int units_;
    std::vector<int> slots_;
    std::vector<int> memo_;  // by unit: its slot, or -1 where not yet asked
};

// Whether each person is of the audience or one below it on the day; a null audience is everybody.
std::vector<char> membersOf(const CoverageBase& base, Id<Audience> audience, Day day);

// How many of the members every unit of the catalogue has, itself and below; by unit, 0 where the map has
// none.
std::vector<qint64> peoplePerUnit(const UnitTree& map, const Placement& placement,
                                  const std::vector<char>& members, int units);

}  // namespace taphuan
