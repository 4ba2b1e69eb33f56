#include "core/commands/plan_units.h"

#include "core/storage/select.h"
#include "core/text/fold.h"

#include <algorithm>

namespace taphuan {

namespace {

using Parents = QHash<qint64, qint64>;

bool standsBelow(qint64 unit, qint64 top, const Parents& parents) {
    // A parent chain is a handful long; the bound keeps a damaged one from going round for ever.
    for (int depth = 0; unit != 0 && depth < 16; ++depth) {
        if (unit == top) return true;
        unit = parents.value(unit);
    }
    return false;
}

}  // namespace

Result<PlanUnits> PlanUnits::load(Connection& db, const Plan& plan) {
    PlanUnits units;
    const QString day = plan.signedOn.toString(Qt::ISODate);
    TAPHUAN_ASSIGN(const auto versions,
                   select<UnitVersion>(db,
                                       QStringLiteral("WHERE (t.valid_from IS NULL OR t.valid_from <= ?) "
                                                      "AND (t.valid_to IS NULL OR t.valid_to > ?)"),
                                       {day, day}));
    TAPHUAN_ASSIGN(const auto aliases, select<UnitAlias>(db));
    Parents parents;
    qint64 province = 0;
    for (const UnitVersion& version : versions) {
        parents.insert(version.unit.value, version.parent.value);
        if (version.code == plan.gsoCode && version.level == QLatin1String("province"))
            province = version.unit.value;
    }
    if (province == 0) return units;
    units.province_ = Id<Unit>(province);
    const auto isIn = [&](Id<Unit> unit) {
        return parents.contains(unit.value) && standsBelow(unit.value, province, parents);
    };
    for (const UnitVersion& version : versions) {
        if (!isIn(version.unit)) continue;
        units.names_.insert(version.unit.value, version.name);
        units.add(version.name, version.unit.value);
    }
    for (const UnitAlias& alias : aliases)
        if (isIn(alias.unit)) units.add(alias.alias, alias.unit.value);
    // What the plan of a province calls its own committee.
    for (const QString& name : {QStringLiteral("UBND tỉnh"), QStringLiteral("Ủy ban nhân dân tỉnh"),
                                QStringLiteral("Chủ tịch UBND tỉnh")})
        units.add(name, province);
    return units;
}

void PlanUnits::add(const QString& name, qint64 unit) {
    byName_[matchKey(name)].insert(unit);
    plainNames_.emplace_back(folded(name), unit);
}

Id<Unit> PlanUnits::named(const QString& name) const {
    const auto found = byName_.value(matchKey(name));
    return found.size() == 1 ? Id<Unit>(*found.begin()) : Id<Unit>();
}

std::vector<Id<Unit>> PlanUnits::candidates(const QString& name) const {
    constexpr size_t most = 8;
    constexpr qsizetype shortest = 6;  // of a name that may be part of another
    QSet<qint64> found = byName_.value(matchKey(name));
    const QString plain = folded(name);
    for (auto at = plainNames_.begin(); found.isEmpty() && at != plainNames_.end(); ++at)
        if (at->first == plain) found.insert(at->second);
    if (found.isEmpty())
        for (const auto& [known, unit] : plainNames_)
            if (std::min(known.size(), plain.size()) >= shortest &&
                (known.contains(plain) || plain.contains(known)))
                found.insert(unit);
    std::vector<qint64> sorted(found.begin(), found.end());
    std::sort(sorted.begin(), sorted.end());
    if (sorted.size() > most) sorted.resize(most);
    std::vector<Id<Unit>> units;
    for (const qint64 unit : sorted) units.emplace_back(unit);
    return units;
}

}  // namespace taphuan
