#include "core/import/unit_placement.h"

#include "core/base/say.h"
#include "core/domain/unit_words.h"
#include "core/text/fold.h"
#include "core/text/tax_code.h"

namespace taphuan {

namespace {

std::optional<EnterpriseForm> formOf(const PersonRow& row) {
    const bool household = row.taxCode.size() == householdCodeLength;
    return row.enterpriseForm || !household ? row.enterpriseForm : EnterpriseForm::household;
}

}  // namespace

bool UnitPlacement::isOfEnterprise(const PersonRow& row) const {
    if (row.taxCode.isEmpty() && !row.written.contains(QStringLiteral("tax_code"))) return false;
    return table_.unitsAreEnterprises || row.enterpriseForm || kindToldBy(row.unit) == UnitKind::enterprise ||
           !units_.withTaxCode(row.taxCode).isNull();
}

QString UnitPlacement::textKey(const QString& text) {
    const auto known = textKeys_.constFind(text);
    return known != textKeys_.constEnd() ? *known : *textKeys_.insert(text, matchKey(text));
}

QString UnitPlacement::keyOf(const PersonRow& row) {
    return isOfEnterprise(row) ? QString(QStringLiteral("tax ") + row.taxCode) : textKey(row.unit);
}

Place UnitPlacement::placeOf(const PersonRow& row) {
    Place place;
    if (isOfEnterprise(row) && !row.taxCode.isEmpty()) {
        const QString key = keyOf(row);
        if (!decided_.contains(key)) decided_.insert(key, enterprise(row));
        place = decided_.value(key);
    } else if (row.unit.isEmpty()) {
        place.unit = options_.sender;
        place.assumed = true;
        if (place.unit.isNull()) place.doubt = say("core", "Không ghi đơn vị; chọn đơn vị gửi danh sách");
    } else {
        const QString key = textKey(row.unit);
        if (!decided_.contains(key)) decided_.insert(key, decide(row, key));
        if (const auto open = openByKey_.constFind(key); open != openByKey_.constEnd())
            open_[*open].rows.push_back(row.row);
        place = decided_.value(key);
    }
    place.unitName = place.created ? toCreate_.value(keyOf(row)).name : units_.name(place.unit);
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
    openByKey_.insert(key, open_.size());
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
        place.standIn = Id<Unit>(-qint64(toCreate_.size()));
        place.kind = open.choice->unitKind;
    } else if (matches.empty()) {
        place.doubt = say("core", "Không có đơn vị “%1” trong danh mục").arg(row.unit);
    } else {
        place.doubt =
            say("core", "“%1” có thể là: %2").arg(row.unit, open.candidateNames.join(QStringLiteral("; ")));
    }
    return place;
}

// By its tax code; else the one enterprise that bears the name and has no code; else it is to be created.
Place UnitPlacement::enterprise(const PersonRow& row) {
    Place place;
    place.unit = units_.withTaxCode(row.taxCode);
    place.kind = UnitKind::enterprise;
    place.form = formOf(row);
    if (place.unit.isNull() && !row.unit.isEmpty()) {
        std::vector<Id<Unit>> named = units_.match(row.unit).units;
        std::erase_if(named, [this](Id<Unit> unit) {
            return units_.kind(unit) != UnitKind::enterprise || units_.hasTaxCode(unit);
        });
        if (named.size() == 1) {
            place.unit = named.front();
            warn(row, say("core", "Lấy theo tên; hồ sơ của doanh nghiệp này chưa có mã số thuế"));
        }
    }
    if (place.unit.isNull()) return newEnterprise(row, keyOf(row));
    if (!row.unit.isEmpty() && matchKey(row.unit) != matchKey(units_.name(place.unit)))
        warn(row, say("core", "Mã số thuế này là của %1").arg(units_.name(place.unit)));
    if (!place.form) place.form = units_.enterpriseForm(place.unit);
    return place;
}

Place UnitPlacement::newEnterprise(const PersonRow& row, const QString& key) {
    Place place;
    place.kind = UnitKind::enterprise;
    place.form = formOf(row);
    const QString code = shownTaxCode(row.taxCode);
    if (row.unit.isEmpty()) {
        place.doubt =
            say("core", "Doanh nghiệp có mã số thuế %1 chưa có trong danh mục và không ghi tên").arg(code);
        return place;
    }
    Id<Unit> above = options_.sender;
    if (!row.territory.isEmpty()) {
        const auto territories = units_.territoriesCalled(row.territory);
        if (territories.size() == 1) {
            above = territories.front();
        } else {
            place.doubt = territories.empty()
                              ? say("core", "Không có địa bàn “%1” trong danh mục").arg(row.territory)
                              : say("core", "Địa bàn “%1” có thể là nhiều đơn vị").arg(row.territory);
            return place;
        }
    }
    if (above.isNull()) {
        place.doubt = say("core", "Doanh nghiệp mới không ghi địa bàn; chọn đơn vị gửi danh sách");
        return place;
    }
    toCreate_.insert(key, {row.unit, UnitKind::enterprise, above, options_.on, row.taxCode,
                           place.form ? typeOf(*place.form) : QString()});
    place.created = true;
    place.standIn = Id<Unit>(-qint64(toCreate_.size()));
    return place;
}

int UnitPlacement::newUnit(const PersonRow& row) {
    const QString key = keyOf(row);
    if (const auto known = created_.constFind(key); known != created_.constEnd()) return *known;
    const int index = int(newUnits_.size());
    newUnits_.push_back(toCreate_.value(key));
    created_.insert(key, index);
    return index;
}

}  // namespace taphuan
