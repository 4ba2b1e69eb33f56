#include "core/commands/lineage_merge.h"

#include "core/base/say.h"
#include "core/storage/select.h"
#include "core/text/fold.h"

#include <algorithm>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

bool holds(const UnitVersion& version, QDate on) {
    return (!version.validFrom.isValid() || version.validFrom <= on) &&
           (!version.validTo.isValid() || on < version.validTo);
}

}  // namespace

Status LineageMerge::load() {
    TAPHUAN_ASSIGN(versions_, select<UnitVersion>(
                                  transaction_.connection(),
                                  u"WHERE t.catalogue IN (?, ?) ORDER BY t.code, t.valid_from NULLS FIRST"_s,
                                  {threeTiers(), twoTiers()}));
    for (size_t i = 0; i < versions_.size(); ++i) {
        byCode_[versions_[i].code].push_back(i);
        byUnit_[versions_[i].unit.value].push_back(i);
    }
    TAPHUAN_ASSIGN(const auto links, select<Lineage>(transaction_.connection()));
    for (const Lineage& link : links)
        stored_.insert(
            {{link.oldUnit.value, link.newUnit.value, link.effective.toString(Qt::ISODate)}, link.id});
    return {};
}

Status LineageMerge::addTakenOver() {
    for (const auto& indices : std::as_const(byCode_))
        for (const size_t before : indices)
            for (const size_t after : indices) {
                const UnitVersion& ended = versions_[before];
                const UnitVersion& begun = versions_[after];
                if (ended.unit == begun.unit || ended.catalogue != begun.catalogue) continue;
                if (ended.validTo.isValid() && ended.validTo == begun.validFrom)
                    TAPHUAN_TRY(put(ended.unit, begun.unit, UnitLink::whole, begun.basisFrom, ended.validTo));
            }
    return {};
}

// Links that stand for a chain come last: what the unit in between did is told best by its own.
Status LineageMerge::add(const std::vector<CatalogueLink>& links) {
    for (const bool direct : {true, false})
        for (const CatalogueLink& link : links) TAPHUAN_TRY(addOne(link, direct));
    return {};
}

Status LineageMerge::addOne(const CatalogueLink& link, bool direct) {
    const Id<Unit> from = oldHolder(link);
    const Id<Unit> to = link.newCode.isEmpty() ? Id<Unit>() : holder(link.newCode, link.effective);
    if (from.isNull() || (to.isNull() && !link.newCode.isEmpty())) {
        if (direct)
            report_.leftOut << say("core",
                                   "Chưa có đơn vị của liên kết %1 %2 → %3 (dòng %4 của tệp đơn vị cũ – mới)")
                                   .arg(link.oldCode, link.oldName, link.newCode)
                                   .arg(link.row);
        return {};
    }
    const QDate end = endOf(from, link.effective);
    const bool chained = end.isValid() && end < link.effective;
    if (chained == direct || from == to) return {};
    if (!chained) return put(from, to, link.relation, link.basis.section(u"; "_s, -1), link.effective);
    const Id<Unit> via =
        holder(link.viaCode.isEmpty() ? link.oldCode : link.viaCode, link.effective.addDays(-1));
    if (via.isNull() || via == from) return put(from, to, link.relation, link.basis, link.effective);
    TAPHUAN_TRY(drop(from, to, link.effective));
    TAPHUAN_TRY(put(from, via, UnitLink::whole, link.basis.section(u"; "_s, 0, 0), end));
    return put(via, to, link.relation, link.basis.section(u"; "_s, -1), link.effective);
}

Status LineageMerge::put(Id<Unit> from, Id<Unit> to, UnitLink relation, const QString& basis,
                         QDate effective) {
    Id<Lineage>& known = stored_[{from.value, to.value, effective.toString(Qt::ISODate)}];
    if (!known.isNull()) return {};
    Lineage link{{}, from, to, relation, basis, effective};
    TAPHUAN_TRY(transaction_.insert(link));
    known = link.id;
    ++report_.newLinks;
    return {};
}

Status LineageMerge::drop(Id<Unit> from, Id<Unit> to, QDate effective) {
    const auto known = stored_.find({from.value, to.value, effective.toString(Qt::ISODate)});
    if (known == stored_.end()) return {};
    TAPHUAN_TRY(transaction_.remove(known->second));
    stored_.erase(known);
    return {};
}

Id<Unit> LineageMerge::holder(const QString& code, QDate on) const {
    for (const size_t index : byCode_.value(code))
        if (holds(versions_[index], on)) return versions_[index].unit;
    return {};
}

// The unit of that code and name that was there before the day, or ended on it.
Id<Unit> LineageMerge::oldHolder(const CatalogueLink& link) const {
    const QString name = matchKey(link.oldName);
    for (const size_t index : byCode_.value(link.oldCode)) {
        const UnitVersion& version = versions_[index];
        const bool earlier = !version.validFrom.isValid() || version.validFrom < link.effective;
        if (earlier && matchKey(version.name) == name) return version.unit;
    }
    return {};
}

// The day the unit ended, looking no further than `effective`.
QDate LineageMerge::endOf(Id<Unit> unit, QDate effective) const {
    QDate end;
    for (const size_t index : byUnit_.value(unit.value)) {
        const UnitVersion& version = versions_[index];
        if (version.validFrom.isValid() && version.validFrom >= effective) continue;
        const QDate until = version.validTo.isValid() ? version.validTo : effective;
        end = end.isValid() ? std::max(end, until) : until;
    }
    return end;
}

}  // namespace taphuan
