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

    // Of those parties that `counts` takes.
    template <class Party, class Counts>
    Result<std::vector<UnitVersion>> unitsOf(const std::vector<Party>& parties, Counts counts) {
        std::vector<UnitVersion> units;
        QSet<RowId> seen;
        for (const Party& party : parties) {
            if (!counts(party)) continue;
            TAPHUAN_ASSIGN(const auto named, namedBy(party.unit, party.unitGroup));
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
    Result<std::vector<Id<Unit>>> namedBy(Id<Unit> unit, Id<UnitGroup> group) {
        if (!unit.isNull()) return std::vector<Id<Unit>>{unit};
        if (group.isNull() || province_.unit.isNull()) return std::vector<Id<Unit>>{};
        if (!members_.contains(group)) {
            const bool ended = province_.validTo.isValid() && province_.validTo <= on_;
            TAPHUAN_ASSIGN(const auto members, membersOf(db_, groups_.value(group), province_.unit,
                                                         ended ? province_.validTo.addDays(-1) : on_));
            members_.insert(group, members);
        }
        return members_.value(group);
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
        const auto inRole = [&](DutyRole role) {
            return units.unitsOf(parties, [&duty, role](const DutyParty& party) {
                return party.duty == duty.id && party.role == role;
            });
        };
        TAPHUAN_ASSIGN(one.reporters, inRole(DutyRole::reporter));
        TAPHUAN_ASSIGN(one.recipients, inRole(DutyRole::recipient));
        all.push_back(std::move(one));
    }
    return all;
}

Result<std::vector<AgencyDutyByUnit>> agencyDutiesByUnit(Connection& db, const Plan& plan, QDate on) {
    DutyUnits units(db, plan, on);
    TAPHUAN_TRY(units.load());
    TAPHUAN_ASSIGN(const auto duties, planAgencyDuties(db, plan.id));
    TAPHUAN_ASSIGN(const auto parties,
                   select<AgencyDutyParty>(
                       db,
                       QStringLiteral("WHERE t.agency_duty IN (SELECT id FROM agency_duty WHERE plan = ?) "
                                      "ORDER BY t.id"),
                       {plan.id.value}));
    std::vector<AgencyDutyByUnit> all;
    for (const AgencyDuty& duty : duties) {
        AgencyDutyByUnit one{duty, {}};
        TAPHUAN_ASSIGN(one.units, units.unitsOf(parties, [&duty](const AgencyDutyParty& party) {
            return party.agencyDuty == duty.id;
        }));
        all.push_back(std::move(one));
    }
    return all;
}

}  // namespace taphuan
