#include "core/coverage/unit_map.h"

#include "core/base/interface_language.h"
#include "core/storage/select.h"

#include <algorithm>

namespace taphuan {

namespace {

bool isWhole(UnitLink relation) {
    switch (relation) {
        case UnitLink::merge:
        case UnitLink::whole:
        case UnitLink::unchanged:
            return true;
        case UnitLink::partial:
        case UnitLink::abolished:
            return false;
    }
    return false;
}

// No unit stands this many levels below another; units that do are above each other in a circle.
constexpr int deepest = 32;

}  // namespace

Result<UnitCatalogue> UnitCatalogue::read(Connection& db) {
    UnitCatalogue catalogue;
    TAPHUAN_ASSIGN(const auto units, select<Unit>(db, QStringLiteral("ORDER BY t.id")));
    TAPHUAN_ASSIGN(const auto versions,
                   select<UnitVersion>(db, QStringLiteral("ORDER BY t.valid_from NULLS FIRST, t.id")));
    TAPHUAN_ASSIGN(const auto lineage, select<Lineage>(db, QStringLiteral("ORDER BY t.id")));
    TAPHUAN_ASSIGN(const auto levels, select<Level>(db, QStringLiteral("ORDER BY t.rank, t.id")));
    for (const Unit& unit : units) {
        catalogue.index_.insert(unit.id.value, catalogue.count());
        catalogue.ids_.push_back(unit.id);
        catalogue.kinds_.push_back(unit.kind);
    }
    catalogue.versions_.resize(units.size());
    catalogue.successions_.resize(units.size());
    catalogue.predecessors_.resize(units.size());
    for (const UnitVersion& version : versions) {
        const int unit = catalogue.indexOf(version.unit);
        if (unit < 0) continue;
        catalogue.versions_[size_t(unit)].push_back(
            {dayOf(version.validFrom, alwaysFrom), dayOf(version.validTo, neverEnds),
             catalogue.indexOf(version.parent), version.code, version.name, version.level});
    }
    for (const Lineage& link : lineage) {
        const int from = catalogue.indexOf(link.oldUnit);
        const int to = catalogue.indexOf(link.newUnit);
        if (from < 0) continue;
        const Succession succession{from, to, isWhole(link.relation) && to >= 0,
                                    dayOf(link.effective, alwaysFrom)};
        catalogue.successions_[size_t(from)].push_back(succession);
        if (to >= 0) catalogue.predecessors_[size_t(to)].push_back(succession);
    }
    for (const Level& level : levels) {
        if (!catalogue.levels_.contains(level.code)) catalogue.levels_ << level.code;
        catalogue.levelNames_.insert(level.code, {level.name, level.nameEn});
    }
    return catalogue;
}

QString UnitCatalogue::levelName(const QString& code) const {
    const auto& [name, nameEn] = levelNames_.value(code);
    return nameSpoken(name, nameEn);
}

const UnitCatalogue::Version* UnitCatalogue::versionOn(int unit, Day day) const {
    for (const Version& version : versions_[size_t(unit)])
        if (version.from <= day && day < version.to) return &version;
    return nullptr;
}

const UnitCatalogue::Version* UnitCatalogue::versionNear(int unit, Day day) const {
    const auto& all = versions_[size_t(unit)];
    const Version* near = all.empty() ? nullptr : &all.front();
    for (const Version& version : all)
        if (version.from <= day) near = &version;
    return near;
}

int UnitCatalogue::withCode(const QString& code, Day day) const {
    int last = -1;
    Day lastEnd = alwaysFrom;
    for (int unit = 0; unit < count(); ++unit)
        for (const Version& version : versions_[size_t(unit)]) {
            if (version.code != code || version.from > day) continue;
            if (day < version.to) return unit;
            if (version.to > lastEnd) last = unit, lastEnd = version.to;
        }
    return last;
}

int UnitCatalogue::wholeSuccessor(int unit, Day day) const {
    for (int steps = 0; unit >= 0 && steps < 16; ++steps) {
        if (versionOn(unit, day)) return unit;
        int next = -1;
        for (const Succession& succession : successionsOf(unit)) {
            if (succession.effective > day || succession.to == unit) continue;
            if (!succession.whole || (next >= 0 && next != succession.to)) return -1;
            next = succession.to;
        }
        unit = next;
    }
    return -1;
}

UnitTree::UnitTree(const UnitCatalogue& catalogue, Day day) : day_(day) {
    const auto count = size_t(catalogue.count());
    nodes_.resize(count);
    children_.resize(count);
    for (size_t unit = 0; unit < count; ++unit) nodes_[unit].version = catalogue.versionOn(int(unit), day);
    for (size_t unit = 0; unit < count; ++unit) {
        if (!nodes_[unit].version) continue;
        const int parent = nodes_[unit].version->parent;
        if (parent >= 0 && alive(parent)) nodes_[unit].parent = parent;
    }
    for (size_t unit = 0; unit < count; ++unit)
        if (alive(int(unit)) && !reachesTop(int(unit))) nodes_[unit].parent = -1;
    for (size_t unit = 0; unit < count; ++unit)
        if (alive(int(unit)))
            (parent(int(unit)) < 0 ? roots_ : children_[size_t(parent(int(unit)))]).push_back(int(unit));
    const auto byCode = [this](int a, int b) {
        const int order = version(a).code.compare(version(b).code);
        return order != 0 ? order < 0 : a < b;
    };
    std::sort(roots_.begin(), roots_.end(), byCode);
    for (auto& below : children_) std::sort(below.begin(), below.end(), byCode);
    order_.reserve(count);
    for (const int root : roots_) addBelow(root, 0);
}

bool UnitTree::reachesTop(int unit) const {
    for (int steps = 0; steps < deepest; ++steps)
        if ((unit = parent(unit)) < 0) return true;
    return false;
}

void UnitTree::addBelow(int unit, int depth) {
    nodes_[size_t(unit)].depth = depth;
    order_.push_back(unit);
    for (const int child : children(unit)) addBelow(child, depth + 1);
}

const QString& UnitTree::levelOf(int unit) const {
    for (int above = unit; above >= 0; above = parent(above))
        if (!version(above).level.isEmpty()) return version(above).level;
    static const QString none;
    return none;
}

std::vector<int> UnitTree::below(int unit) const {
    std::vector<int> all{unit};
    for (size_t i = 0; i < all.size(); ++i) {
        const auto& more = children(all[i]);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

}  // namespace taphuan
