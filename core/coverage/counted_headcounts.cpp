#include "core/coverage/counted_headcounts.h"

#include "core/base/say.h"
#include "core/coverage/placement.h"
#include "core/text/vietnamese_numbers.h"

#include <algorithm>

namespace taphuan {

namespace {

class RegisterCount {
  public:
    RegisterCount(const CoverageBase& base, const HeadcountQuestion& asked)
        : base_(base),
          asked_(asked),
          day_(dayOf(asked.on, alwaysFrom)),
          map_(*base.units, day_),
          placement_(base, day_, map_) {
        for (const Headcount& headcount : base.headcounts)  // oldest first
            if (dayOf(headcount.asOf, alwaysFrom) <= day_)
                stated_.insert({headcount.unit.value, headcount.audience.value}, &headcount);
    }

    Result<std::vector<CountedHeadcount>> rows(Id<Unit> scope) {
        TAPHUAN_ASSIGN(const std::vector<int> units, unitsOf(scope));
        std::vector<std::pair<const Audience*, std::vector<qint64>>> counts;
        for (const Audience& audience : base_.audiences)
            if (asked_.audience.isNull() || asked_.audience == audience.id)
                counts.emplace_back(&audience,
                                    peoplePerUnit(map_, placement_, membersOf(base_, audience.id, day_),
                                                  base_.units->count()));
        std::vector<CountedHeadcount> rows;
        for (const int unit : units)
            for (const auto& [audience, people] : counts) {
                CountedHeadcount row = rowOf(unit, *audience, people[size_t(unit)]);
                if (row.counted.people > 0 || row.stated) rows.push_back(std::move(row));
            }
        return rows;
    }

  private:
    // Each before those below it.
    Result<std::vector<int>> unitsOf(Id<Unit> scope) const {
        const UnitCatalogue& catalogue = *base_.units;
        const int top = catalogue.indexOf(scope);
        if (!scope.isNull() && (top < 0 || !map_.alive(top))) {
            const auto* near = top < 0 ? nullptr : catalogue.versionNear(top, day_);
            return refused(say("core", "Đơn vị %1 không có vào ngày %2")
                               .arg(near ? near->name : QString(), dateText(asked_.on)),
                           {}, say("core", "Đếm vào một ngày khác"));
        }
        const auto& order = map_.order();
        auto at = top < 0 ? order.begin() : std::find(order.begin(), order.end(), top);
        const int highest = top < 0 ? 0 : map_.depth(top);
        std::vector<int> units;
        for (; at != order.end(); ++at) {
            if (!units.empty() && top >= 0 && map_.depth(*at) <= highest) break;
            if (asked_.depth < 0 || map_.depth(*at) - highest <= asked_.depth) units.push_back(*at);
        }
        return units;
    }

    CountedHeadcount rowOf(int unit, const Audience& audience, qint64 people) const {
        const Id<Unit> id = base_.units->idOf(unit);
        CountedHeadcount row;
        row.counted = {{}, id, audience.id, asked_.on, people, QStringLiteral("counted")};
        if (const Headcount* stated = stated_.value({id.value, audience.id.value})) row.stated = *stated;
        row.unitCode = map_.version(unit).code;
        row.unitName = map_.version(unit).name;
        if (const int parent = map_.parent(unit); parent >= 0) row.parentName = map_.version(parent).name;
        row.audienceCode = audience.code;
        row.audienceName = audience.name;
        return row;
    }

    const CoverageBase& base_;
    const HeadcountQuestion& asked_;
    Day day_;
    UnitTree map_;
    Placement placement_;
    QHash<std::pair<qint64, qint64>, const Headcount*> stated_;  // by unit and audience
};

}  // namespace

HeadcountState CountedHeadcount::state() const {
    if (!stated) return HeadcountState::unstated;
    return stated->people == counted.people ? HeadcountState::same : HeadcountState::different;
}

std::optional<qint64> CountedHeadcount::difference() const {
    return stated ? std::optional(counted.people - stated->people) : std::nullopt;
}

Result<std::vector<CountedHeadcount>> countedHeadcounts(Coverage& coverage, const HeadcountQuestion& asked) {
    if (asked.on > coverage.today())
        return refused(say("core", "Ngày %1 còn ở phía trước").arg(dateText(asked.on)), {},
                       say("core", "Chọn ngày không quá hôm nay"));
    const Viewer& viewer = coverage.connection().viewer();
    const auto scope = unitSeenWhole(viewer, asked.unit);
    if (!scope)
        return refused(
            say("core", "Tài khoản %1 chỉ đếm được hồ sơ của đơn vị mình phụ trách").arg(viewer.name));
    TAPHUAN_ASSIGN(const auto base, coverage.base());
    return RegisterCount(*base, asked).rows(*scope);
}

}  // namespace taphuan
