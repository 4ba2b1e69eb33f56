#include "ui/models/unit_reading.h"

#include "core/base/say.h"
#include "core/storage/audience_store.h"
#include "core/storage/person_store.h"
#include "core/text/vietnamese_numbers.h"

#include <algorithm>

namespace taphuan {

namespace {

Status readLinks(Connection& db, UnitReading& reading) {
    TAPHUAN_ASSIGN(const UnitLineage lineage, lineageOf(db, reading.unit.id));
    for (const Lineage& one : lineage.predecessors) {
        TAPHUAN_ASSIGN(const QString name, unitName(db, one.oldUnit, one.effective.addDays(-1)));
        reading.predecessors.push_back({one.oldUnit, name, one});
    }
    for (const Lineage& one : lineage.successors) {
        QString name;
        if (!one.newUnit.isNull()) {
            TAPHUAN_ASSIGN(name, unitName(db, one.newUnit, one.effective));
        }
        reading.successors.push_back({one.newUnit, name, one});
    }
    return {};
}

Status readCounts(Connection& db, UnitReading& reading, QDate on) {
    if (db.viewer().may(Permission::peopleRead)) {
        PeopleFilter filter;
        filter.on = on;
        TAPHUAN_ASSIGN(filter.units, unitAndBelow(db, reading.unit.id, on));
        reading.people = 0;
        if (!filter.units.empty()) {
            TAPHUAN_ASSIGN(reading.people, countPeople(db, filter));
        }
    }
    TAPHUAN_ASSIGN(const AudienceCatalogue audiences, AudienceCatalogue::load(db));
    TAPHUAN_ASSIGN(const auto headcounts, select<Headcount>(db));
    for (const Headcount& one : headcounts)
        if (one.unit == reading.unit.id)
            reading.headcounts.push_back(
                {one.audience.isNull() ? say("ui", "Tất cả") : audiences.name(one.audience), one});
    std::sort(reading.headcounts.begin(), reading.headcounts.end(),
              [](const auto& a, const auto& b) { return a.headcount.asOf > b.headcount.asOf; });
    return {};
}

}  // namespace

Result<UnitReading> readUnit(Connection& db, Id<Unit> unit, QDate on) {
    TAPHUAN_ASSIGN(const auto found, find<Unit>(db, unit));
    if (!found) return refused(say("ui", "Đơn vị này không còn"), unit.text());
    UnitReading reading;
    reading.unit = *found;
    TAPHUAN_ASSIGN(reading.version, versionOn(db, unit, on));
    TAPHUAN_ASSIGN(reading.versions, versionsOf(db, unit));
    TAPHUAN_ASSIGN(const auto path, unitPath(db, unit, on));
    QStringList names;
    for (const UnitVersion& above : path)
        if (above.unit != unit) names << above.name;
    reading.path = names.join(QStringLiteral(" › "));
    TAPHUAN_ASSIGN(const auto aliases, select<UnitAlias>(db));
    for (const UnitAlias& alias : aliases)
        if (alias.unit == unit) reading.aliases << alias.alias;
    TAPHUAN_TRY(readLinks(db, reading));
    TAPHUAN_TRY(readCounts(db, reading, on));
    return reading;
}

QString validityText(QDate from, QDate to) {
    const QString last = to.isValid() ? dateText(to.addDays(-1)) : QString();
    if (from.isValid() && to.isValid()) return say("ui", "%1 – %2").arg(dateText(from), last);
    if (from.isValid()) return say("ui", "từ %1").arg(dateText(from));
    return to.isValid() ? say("ui", "đến %1").arg(last) : say("ui", "không giới hạn");
}

}  // namespace taphuan
