#include "core/import/unit_placement.h"

#include "core/base/say.h"
#include "core/domain/unit_words.h"
#include "core/text/fold.h"

namespace taphuan {

Place UnitPlacement::placeOf(const PersonRow& row) {
    Place place;
    if (row.unit.isEmpty()) {
        place.unit = options_.sender;
        place.assumed = true;
        if (place.unit.isNull()) place.doubt = say("core", "Không ghi đơn vị; chọn đơn vị gửi danh sách");
    } else {
        const QString key = matchKey(row.unit);
        if (!decided_.contains(key)) decided_.insert(key, decide(row, key));
        for (OpenUnit& open : open_)
            if (matchKey(open.text) == key) open.rows.push_back(row.row);
        place = decided_.value(key);
    }
    place.unitName = place.created ? row.unit : units_.name(place.unit);
    if (!place.kind && !place.unit.isNull()) place.kind = units_.kind(place.unit);
    if (!row.department.isEmpty()) place.department = row.department;
    return place;
}

Place UnitPlacement::decide(const PersonRow& row, const QString& key) {
    const auto [matches, unmarked] = units_.match(row.unit);
    Place place;
    if (matches.size() == 1) {
        place.unit = matches.front();
        if (unmarked)
            warn(row, say("core", "Chỉ khớp khi bỏ dấu; lấy là %1").arg(units_.nameWithParent(place.unit)));
        if (units_.stands(place.unit)) return place;
        const Id<Unit> now = units_.successor(place.unit);
        warn(row, now.isNull()
                      ? say("core", "Đơn vị này không còn vào ngày của danh sách")
                      : say("core", "Đơn vị này đã vào %1; lấy là đơn vị mới").arg(units_.name(now)));
        if (!now.isNull()) place.unit = now;
        return place;
    }
    // A department is no unit; and where the catalogue has no agencies, what is no territory is a part of the
    // sender.
    const bool mayBeDepartment = table_.unitIsDepartment || !units_.knowsAgencies();
    const bool open = options_.units.contains(key) || options_.createUnits || !matches.empty();
    if (open || !mayBeDepartment || options_.sender.isNull()) return undecided(row, key, matches);
    warn(row, say("core", "Không có đơn vị này trong danh mục; ghi là bộ phận của %1")
                  .arg(units_.name(options_.sender)));
    place.unit = options_.sender;
    place.department = row.unit;
    if (kindToldBy(row.unit) == UnitKind::enterprise) place.kind = UnitKind::enterprise;
    place.assumed = true;
    return place;
}

void UnitPlacement::warn(const PersonRow& row, const QString& reason) {
    const QString column = table_.unitIsDepartment ? QStringLiteral("department") : QStringLiteral("unit");
    warnings_.push_back({row.row, table_.columns.value(column, -1), row.unit, reason});
}

Place UnitPlacement::undecided(const PersonRow& row, const QString& key,
                               const std::vector<Id<Unit>>& matches) {
    OpenUnit open{{row.unit, kindToldBy(row.unit), matches, {}}, {}, {}};
    for (const Id<Unit> unit : matches) open.candidateNames << units_.nameWithParent(unit);
    if (const auto choice = options_.units.constFind(key); choice != options_.units.constEnd())
        open.choice = *choice;
    if (!open.choice && matches.empty() && options_.createUnits)
        open.choice = UnitChoice{UnitChoice::create, {}, options_.sender, open.likelyKind};
    open_.push_back(open);
    Place place;
    if (open.choice && open.choice->kind == UnitChoice::match) {
        place.unit = open.choice->unit;
    } else if (open.choice && open.choice->kind == UnitChoice::create) {
        if (open.choice->parent.isNull())
            place.doubt = say("core", "Chưa chọn đơn vị cấp trên của đơn vị mới “%1”").arg(row.unit);
        else
            toCreate_.insert(key, {row.unit, open.choice->unitKind, open.choice->parent, options_.on});
        place.created = place.doubt.isEmpty();
        place.kind = open.choice->unitKind;
    } else if (matches.empty()) {
        place.doubt = say("core", "Không có đơn vị “%1” trong danh mục").arg(row.unit);
    } else {
        place.doubt =
            say("core", "“%1” có thể là: %2").arg(row.unit, open.candidateNames.join(QStringLiteral("; ")));
    }
    return place;
}

int UnitPlacement::newUnit(const PersonRow& row) {
    const QString key = matchKey(row.unit);
    if (const auto known = created_.constFind(key); known != created_.constEnd()) return *known;
    const int index = int(newUnits_.size());
    newUnits_.push_back(toCreate_.value(key));
    created_.insert(key, index);
    return index;
}

}  // namespace taphuan
