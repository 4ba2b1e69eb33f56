#include "core/demo/demo_rosters.h"

#include "core/commands/roster_commands.h"
#include "core/domain/unit_content.h"
#include "core/storage/roster_store.h"
#include "core/storage/unit_store.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

class RosterFiller {
  public:
    RosterFiller(Database& database, const Plan& plan, const DemoRegistry& registry, quint64 seed)
        : database_(database), registry_(registry), random_(seed), since_(int(plan.yearFrom) + 1, 3, 15) {}

    Status fill() {
        TAPHUAN_ASSIGN(const auto kinds, rosterKinds(database_.connection()));
        for (const RosterKind& kind : kinds) kinds_.insert(kind.code, kind.id);
        TAPHUAN_TRY(findWorkers());
        TAPHUAN_TRY(appoint(u"in_charge"_s, [this](const Place& place, auto& members) {
            if (random_.percent(85)) members.push_back(one(place, place.people, u"Phụ trách"_s));
        }));
        TAPHUAN_TRY(appoint(u"network"_s, [this](const Place& place, auto& members) {
            if (place.level != u"district" && random_.percent(80)) team(place, 2, members);
        }));
        TAPHUAN_TRY(appoint(u"community_group"_s, [this](const Place& place, auto& members) {
            if (place.level == u"commune" && random_.percent(25)) team(place, 4, members);
        }));
        TAPHUAN_TRY(ofProvince(u"incident_response"_s, 12, u"Đội trưởng"_s, u"Thành viên"_s));
        TAPHUAN_TRY(ofProvince(u"expert"_s, 3, {}, {}));
        return database_.clock().today() > reappointed() ? reappoint() : Status();
    }

  private:
    struct Place {
        Id<Unit> unit;
        QString level;
        std::vector<Id<Person>> people;
    };
    static QDate reappointed() { return QDate(2025, 9, 15); }

    Status findWorkers() {
        std::map<qint64, Place> places;
        for (const DemoPerson& person : registry_.people) {
            if (person.level.isEmpty()) continue;
            Place& place = places[person.unit.value];
            place.unit = person.unit;
            place.level = person.level;
            place.people.push_back(person.person);
            if (person.level == u"province" && person.audience == u"digital_officer")
                officers_.push_back(person.person);
        }
        for (auto& [unit, place] : places) {
            TAPHUAN_ASSIGN(const auto version, versionOn(database_.connection(), place.unit, since_));
            if (version && holdsOn(*version, since_)) places_.push_back(std::move(place));
        }
        return {};
    }

    RosterMember one(const Place& place, const std::vector<Id<Person>>& among, const QString& role) {
        RosterMember member;
        member.person = random_.of(among);
        member.unit = place.unit;
        member.role = role;
        member.validFrom = since_;
        return member;
    }
    void team(const Place& place, int size, std::vector<RosterMember>& members) {
        std::vector<Id<Person>> people = place.people;
        random_.shuffle(people);
        for (int i = 0; i < std::min(size, int(people.size())); ++i) {
            members.push_back(one(place, {people[size_t(i)]}, i == 0 ? u"Tổ trưởng"_s : u"Thành viên"_s));
            if (i == 1 && size > 2) members.back().role = u"Tổ phó"_s;
        }
    }

    template <class Choose>
    Status appoint(const QString& kind, Choose choose) {
        std::vector<RosterMember> members;
        for (const Place& place : places_) choose(place, members);
        return add(kind, std::move(members), since_);
    }
    Status ofProvince(const QString& kind, int size, const QString& head, const QString& other) {
        std::vector<RosterMember> members;
        team({registry_.province, {}, officers_}, size, members);
        for (size_t i = 0; i < members.size(); ++i) members[i].role = i == 0 ? head : other;
        return add(kind, std::move(members), since_);
    }

    // By one decision.
    Status add(const QString& kind, std::vector<RosterMember> members, QDate since) {
        if (members.empty()) return {};
        const QString decision = u"%1/QĐ-UBND"_s.arg(400 + random_.below(2000));
        for (RosterMember& member : members) {
            member.kind = kinds_.value(kind);
            member.decision = decision;
            member.decidedOn = since.addDays(-5);
        }
        TAPHUAN_TRY(addRosterMembers(database_, members));
        for (RosterMember& member : members) added_[kind].push_back(std::move(member));
        return {};
    }

    // Some of the communes that went into others have named their people for the new ones, and the province
    // its team.
    Status reappoint() {
        std::map<qint64, std::vector<Id<Unit>>> next;
        std::set<qint64> renewed;
        for (const Place& place : places_) {
            TAPHUAN_ASSIGN(const auto now, successorsOn(database_.connection(), place.unit, reappointed()));
            next[place.unit.value] = now.units;
            const bool moved = !now.units.empty() && now.units.front() != place.unit;
            if (moved && place.level == u"commune" && random_.percent(55)) renewed.insert(place.unit.value);
        }
        TAPHUAN_ASSIGN(const auto province,
                       successorsOn(database_.connection(), registry_.province, reappointed()));
        next[registry_.province.value] = province.units;
        if (!province.units.empty() && province.units.front() != registry_.province)
            renewed.insert(registry_.province.value);
        for (const QString& kind :
             {u"in_charge"_s, u"network"_s, u"community_group"_s, u"incident_response"_s}) {
            std::vector<Id<RosterMember>> ended;
            std::vector<RosterMember> again;
            std::set<qint64> taken;
            for (const RosterMember& old : added_[kind]) {
                if (!renewed.contains(old.unit.value)) continue;
                ended.push_back(old.id);
                const Id<Unit> unit = next[old.unit.value].front();
                if (kind == u"in_charge" && !taken.insert(unit.value).second) continue;
                RosterMember member = old;
                member.id = {};
                member.unit = unit;
                member.validFrom = reappointed();
                again.push_back(member);
            }
            if (ended.empty()) continue;
            TAPHUAN_TRY(endRosterMembers(database_, ended, twoTiersBegin()));
            TAPHUAN_TRY(add(kind, std::move(again), reappointed()));
        }
        return {};
    }

    Database& database_;
    const DemoRegistry& registry_;
    DemoRandom random_;
    QDate since_;
    QHash<QString, Id<RosterKind>> kinds_;
    std::vector<Place> places_;
    std::vector<Id<Person>> officers_;
    std::map<QString, std::vector<RosterMember>> added_;
};

}  // namespace

Status fillRosters(Database& database, const Plan& plan, const DemoRegistry& registry, quint64 seed) {
    return RosterFiller(database, plan, registry, seed).fill();
}

}  // namespace taphuan
