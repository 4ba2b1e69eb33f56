#include "core/storage/duty_units.h"

#include "core/storage/unit_store.h"

#include <QHash>
#include <QSet>

namespace taphuan {

namespace {

class DutyUnits {
  public:
    DutyUnits(Connection& db, const Plan& plan, QDate on) : db_(db), plan_(plan), on_(on) {}

    Status load() {
        TAPHUAN_ASSIGN(const auto groups, select<UnitGroup>(db_));
        for (const UnitGroup& group : groups) groups_.insert(group.id, group);
        TAPHUAN_ASSIGN(const auto provinces,
                       select<UnitVersion>(db_,
                                           QStringLiteral("WHERE t.code = ? AND t.level = 'province' "
                                                          "ORDER BY coalesce(t.valid_from, '')"),
                                           {plan_.gsoCode}));
        for (const UnitVersion& version : provinces)
            if (holdsOn(version, plan_.signedOn)) province_ = version;
        return {};
    }

    Result<std::vector<UnitVersion>> unitsOf(const std::vector<DutyParty>& parties, const Duty& duty,
                                             DutyRole role) {
        std::vector<UnitVersion> units;
        QSet<RowId> seen;
        for (const DutyParty& party : parties) {
            if (party.duty != duty.id || party.role != role) continue;
            TAPHUAN_ASSIGN(const auto named, namedBy(party));
            for (const Id<Unit> unit : named) {
                TAPHUAN_ASSIGN(const StandsFor now, successorsOn(db_, unit, on_));
                for (const Id<Unit> one : now.units) {
                    if (seen.contains(one)) continue;
                    seen.insert(one);
                    TAPHUAN_ASSIGN(const auto version, versionOn(db_, one, on_));
                    if (version) units.push_back(*version);
                }
            }
        }
        return units;
    }

  private:
    Result<std::vector<Id<Unit>>> namedBy(const DutyParty& party) {
        if (!party.unit.isNull()) return std::vector<Id<Unit>>{party.unit};
        if (party.unitGroup.isNull() || province_.unit.isNull()) return std::vector<Id<Unit>>{};
        if (!members_.contains(party.unitGroup)) {
            const bool ended = province_.validTo.isValid() && province_.validTo <= on_;
            TAPHUAN_ASSIGN(const auto members, membersOf(db_, groups_.value(party.unitGroup), province_.unit,
                                                         ended ? province_.validTo.addDays(-1) : on_));
            members_.insert(party.unitGroup, members);
        }
        return members_.value(party.unitGroup);
    }

    Connection& db_;
    const Plan& plan_;
    QDate on_;
    UnitVersion province_;
    QHash<RowId, UnitGroup> groups_;
    QHash<RowId, std::vector<Id<Unit>>> members_;
};

}  // namespace

Result<std::vector<DutyByUnit>> dutiesByUnit(Connection& db, const Plan& plan, QDate on) {
    DutyUnits units(db, plan, on);
    TAPHUAN_TRY(units.load());
    TAPHUAN_ASSIGN(const auto duties, planDuties(db, plan.id));
    TAPHUAN_ASSIGN(
        const auto parties,
        select<DutyParty>(
            db, QStringLiteral("WHERE t.duty IN (SELECT id FROM duty WHERE plan = ?) ORDER BY t.id"),
            {plan.id.value}));
    std::vector<DutyByUnit> all;
    for (const Duty& duty : duties) {
        DutyByUnit one{duty, {}, {}};
        TAPHUAN_ASSIGN(one.reporters, units.unitsOf(parties, duty, DutyRole::reporter));
        TAPHUAN_ASSIGN(one.recipients, units.unitsOf(parties, duty, DutyRole::recipient));
        all.push_back(std::move(one));
    }
    return all;
}

}  // namespace taphuan
