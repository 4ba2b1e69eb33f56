#pragma once

#include "core/coverage/coverage.h"

namespace taphuan {

// What is counted: people by their main membership and audiences of one day, as coverage counts them.
struct HeadcountQuestion {
    Id<Unit> unit;          // with all below it; null: every unit, or the first of the viewer's scope
    int depth = -1;         // how many levels below the unit; -1: all
    Id<Audience> audience;  // null: every one
    QDate on;               // no later than today
};

enum class HeadcountState { unstated, different, same };

template <>
struct EnumText<HeadcountState> {
    static constexpr std::array names{std::pair{HeadcountState::unstated, "unstated"},
                                      std::pair{HeadcountState::different, "different"},
                                      std::pair{HeadcountState::same, "same"}};
};

// How many people of an audience the register has in a unit and below it, beside the number that is stated
// for the unit itself.
struct CountedHeadcount {
    Headcount counted;                // as setHeadcounts would store it
    std::optional<Headcount> stated;  // the latest by the day, declared or counted before
    QString unitCode, unitName;       // of the day
    QString parentName;               // empty: none above
    QString audienceCode, audienceName;

    HeadcountState state() const;
    // Counted less stated; nothing where no number is stated.
    std::optional<qint64> difference() const;
    // There is something to take over. That the register has nobody is no number: it may not be filled in
    // yet.
    bool isNews() const { return counted.people > 0 && state() != HeadcountState::same; }
};

// By unit in the order of lists, then by audience: those with people in the register, and those stated.
// Refused for a day to come, a unit that does not stand on the day, and a viewer who does not see all its
// people.
Result<std::vector<CountedHeadcount>> countedHeadcounts(Coverage& coverage, const HeadcountQuestion& asked);

}  // namespace taphuan
