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
    PeopleFilter filter;
    filter.on = on;
    TAPHUAN_ASSIGN(filter.units, unitAndBelow(db, reading.unit.id, on));
    if (!filter.units.empty()) {
        TAPHUAN_ASSIGN(reading.people, countPeople(db, filter));
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

QString unitKindText(UnitKind kind) {
    switch (kind) {
        case UnitKind::territory:
            return say("ui", "đơn vị hành chính");
        case UnitKind::agency:
            return say("ui", "cơ quan");
        case UnitKind::public_service:
            return say("ui", "đơn vị sự nghiệp công lập");
        case UnitKind::party:
            return say("ui", "cơ quan Đảng");
        case UnitKind::mass_organisation:
            return say("ui", "tổ chức chính trị - xã hội");
        case UnitKind::enterprise:
            return say("ui", "doanh nghiệp, hợp tác xã, hộ kinh doanh");
        case UnitKind::school:
            return say("ui", "cơ sở giáo dục");
        case UnitKind::press:
            return say("ui", "cơ quan báo chí");
        case UnitKind::hamlet:
            return say("ui", "thôn, ấp, khu phố");
        case UnitKind::other:
            return say("ui", "khác");
    }
    return {};
}

QString unitLinkText(UnitLink link) {
    switch (link) {
        case UnitLink::merge:
            return say("ui", "sáp nhập");
        case UnitLink::whole:
            return say("ui", "toàn bộ");
        case UnitLink::partial:
            return say("ui", "một phần");
        case UnitLink::unchanged:
            return say("ui", "giữ nguyên");
        case UnitLink::abolished:
            return say("ui", "giải thể");
    }
    return {};
}

QString validityText(QDate from, QDate to) {
    const QString last = to.isValid() ? dateText(to.addDays(-1)) : QString();
    if (from.isValid() && to.isValid()) return say("ui", "%1 – %2").arg(dateText(from), last);
    if (from.isValid()) return say("ui", "từ %1").arg(dateText(from));
    return to.isValid() ? say("ui", "đến %1").arg(last) : say("ui", "không giới hạn");
}

}  // namespace taphuan
