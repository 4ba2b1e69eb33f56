#include "core/coverage/placement.h"

namespace taphuan {

namespace {

constexpr int notAsked = -1;
constexpr int mostAncestors = 32;

}  // namespace

Placement::Placement(const CoverageBase& base, Day closing, const UnitTree& map)
    : units_(base.units->count()),
      slots_(base.people->roots.size(), left()),
      memo_(size_t(units_), notAsked) {
    const std::vector<Stay>& stays = *base.stays;
    for (size_t from = 0, to = 0; from < stays.size(); from = to) {
        const int person = stays[from].person;
        while (to < stays.size() && stays[to].person == person) ++to;
        const Stay* const first = stays.data() + from;
        const Stay* const last = stays.data() + to;
        const Stay* const stay = stayOn(first, last, closing);
        if (!stay) continue;
        const Stay* const other = map.day() == closing ? nullptr : stayOn(first, last, map.day());
        const bool later = map.day() > closing;
        const bool follows = other && map.alive(other->unit) && (later || !map.alive(stay->unit));
        slots_[size_t(person)] = follows ? other->unit : resolved(*base.units, map, stay->unit, closing);
    }
}

const Stay* Placement::stayOn(const Stay* first, const Stay* last, Day day) {
    for (; first != last; ++first)
        if (first->from <= day && day < first->to) return first;
    return nullptr;
}

int Placement::resolved(const UnitCatalogue& catalogue, const UnitTree& map, int unit, Day closing) {
    int& slot = memo_[size_t(unit)];
    if (slot != notAsked) return slot;
    const int successor = catalogue.wholeSuccessor(unit, map.day());
    if (successor >= 0) return slot = successor;
    int above = unit;
    for (int steps = 0; steps < mostAncestors; ++steps) {
        const auto* version = catalogue.versionNear(above, closing);
        above = version ? version->parent : -1;
        if (above < 0) break;
        if (const int taker = catalogue.wholeSuccessor(above, map.day()); taker >= 0)
            return slot = unallocatedBelow(taker);
    }
    return slot = unallocated();
}

std::vector<char> membersOf(const CoverageBase& base, Id<Audience> audience, Day day) {
    if (audience.isNull()) return std::vector<char>(base.people->roots.size(), 1);
    std::vector<char> members(base.people->roots.size(), 0);
    const std::vector<char> within = base.audienceAndBelow(audience);
    for (const Belonging& belonging : *base.belongings)
        if (within[size_t(belonging.audience)] && belonging.from <= day && day < belonging.to)
            members[size_t(belonging.person)] = 1;
    return members;
}

std::vector<qint64> peoplePerUnit(const UnitTree& map, const Placement& placement,
                                  const std::vector<char>& members, int units) {
    std::vector<qint64> count(size_t(units), 0);
    for (size_t person = 0; person < members.size(); ++person) {
        if (!members[person]) continue;
        const int unit = placement.unitOf(placement.slotOf(int(person)));
        if (unit >= 0) ++count[size_t(unit)];
    }
    for (auto unit = map.order().rbegin(); unit != map.order().rend(); ++unit)
        if (const int parent = map.parent(*unit); parent >= 0) count[size_t(parent)] += count[size_t(*unit)];
    return count;
}

}  // namespace taphuan
