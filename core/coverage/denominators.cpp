#include "core/coverage/denominators.h"

#include <set>

namespace taphuan {

namespace {

constexpr int mostSuccessions = 8;

}  // namespace

Denominators::Denominators(const CoverageBase& base, Id<Audience> audience, Day closing, const UnitTree& map,
                           const Placement& placement, const std::vector<char>& members)
    : catalogue_(*base.units) {
    const auto units = size_t(catalogue_.count());
    declared_.resize(units);
    known_.resize(units);
    if (audience.isNull()) return;  // headcounts are of an audience
    for (const Headcount& headcount : base.headcounts) {
        const Day asOf = dayOf(headcount.asOf, alwaysFrom);
        const int unit = catalogue_.indexOf(headcount.unit);
        if (headcount.audience == audience && asOf <= closing && unit >= 0)
            declared_[size_t(unit)] = Declared{asOf, headcount.people};
    }
    if (map.day() != closing) {
        const UnitTree asWas(catalogue_, closing);
        const Placement then(base, closing, asWas);
        addUp(asWas, peoplePerUnit(asWas, then, members, catalogue_.count()));
        atClosing_ = std::exchange(known_, std::vector<std::optional<qint64>>(units));
    }
    addUp(map, peoplePerUnit(map, placement, members, catalogue_.count()));
}

// What the unit has on the day, from its own declaration and from the units that went into it since.
std::optional<qint64> Denominators::succeeded(int unit, Day day, int steps) const {
    const auto& own = declared_[size_t(unit)];
    const Day since = own ? own->asOf : alwaysFrom;
    for (const auto& split : catalogue_.successionsOf(unit))
        if (split.to != unit && split.effective > since && split.effective <= day &&
            catalogue_.versionOn(unit, day))
            return {};
    std::optional<qint64> people = own ? std::optional(own->people) : std::nullopt;
    for (const auto& taken : catalogue_.predecessorsOf(unit)) {
        if (taken.from == unit || taken.effective <= since || taken.effective > day) continue;
        if (!own && catalogue_.versionOn(unit, taken.effective - 1)) return {};
        if (!taken.whole || catalogue_.wholeSuccessor(taken.from, day) != unit || steps >= mostSuccessions)
            return {};
        const bool wasThere = !atClosing_.empty() && atClosing_[size_t(taken.from)].has_value();
        const auto brought =
            wasThere ? atClosing_[size_t(taken.from)] : succeeded(taken.from, taken.effective - 1, steps + 1);
        if (!brought) return {};
        people = people.value_or(0) + *brought;
    }
    return people;
}

void Denominators::addUp(const UnitTree& tree, const std::vector<qint64>& members) {
    for (auto at = tree.order().rbegin(); at != tree.order().rend(); ++at) {
        const int unit = *at;
        auto& known = known_[size_t(unit)];
        known = succeeded(unit, tree.day(), 0);
        if (known) continue;
        std::set<std::pair<UnitKind, QString>> kinds;
        qint64 sum = 0;
        for (const int child : tree.children(unit)) {
            if (!known_[size_t(child)]) continue;
            sum += *known_[size_t(child)];
            kinds.emplace(catalogue_.kindOf(child), tree.version(child).level);
        }
        bool complete = !kinds.empty();
        for (const int child : tree.children(unit))
            if (!known_[size_t(child)] &&
                (members[size_t(child)] > 0 ||
                 kinds.contains({catalogue_.kindOf(child), tree.version(child).level})))
                complete = false;
        if (complete) known = sum;
    }
}

}  // namespace taphuan
