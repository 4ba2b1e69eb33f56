#include "core/commands/plan_units.h"

#include "core/storage/select.h"
#include "core/text/fold.h"

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
    const auto add = [&](const QString& name, qint64 unit) {
        if (parents.contains(unit) && standsBelow(unit, province, parents))
            units.byName_[matchKey(name)].insert(unit);
    };
    for (const UnitVersion& version : versions) add(version.name, version.unit.value);
    for (const UnitAlias& alias : aliases) add(alias.alias, alias.unit.value);
    return units;
}

Id<Unit> PlanUnits::named(const QString& name) const {
    const auto found = byName_.value(matchKey(name));
    return found.size() == 1 ? Id<Unit>(*found.begin()) : Id<Unit>();
}

}  // namespace taphuan
