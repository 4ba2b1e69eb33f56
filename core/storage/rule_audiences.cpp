#include "core/storage/rule_audiences.h"

#include "core/storage/select.h"
#include "core/storage/unit_store.h"

#include <algorithm>

namespace taphuan {

namespace {

Result<std::vector<PersonAudience>> heldFrom(Connection& db, Id<Person> person, QDate day) {
    return select<PersonAudience>(
        db,
        QStringLiteral("WHERE t.person IN (SELECT ? UNION SELECT o.person FROM person_root r JOIN "
                       "person_root o ON o.root = r.root WHERE r.person = ?) AND (t.valid_to IS NULL OR "
                       "t.valid_to > ?) ORDER BY t.id"),
        {person.value, person.value, day.toString(Qt::ISODate)});
}

bool isByRule(const PersonAudience& belongs) {
    return belongs.source == QLatin1String("rule");
}

}  // namespace

Result<RuleAudiences> RuleAudiences::load(Connection& db) {
    TAPHUAN_ASSIGN(AudienceCatalogue catalogue, AudienceCatalogue::load(db));
    return RuleAudiences(std::move(catalogue));
}

Result<RuleAudiences::Place> RuleAudiences::placeOf(Connection& db, Id<Unit> unit, QDate on) {
    if (const auto known = places_.constFind(unit); known != places_.constEnd()) return *known;
    Place place;
    TAPHUAN_ASSIGN(const auto found, find<Unit>(db, unit));
    if (found) place.kind = found->kind;
    if (place.kind == UnitKind::enterprise) {
        TAPHUAN_ASSIGN(const auto version, versionOn(db, unit, on));
        if (version) place.form = version->type;
    }
    places_.insert(unit, place);
    return place;
}

Result<std::vector<Id<Audience>>> RuleAudiences::ofPlace(Connection& db, const Membership& membership,
                                                         QDate on) {
    TAPHUAN_ASSIGN(const Place place, placeOf(db, membership.unit, on));
    const bool formed = !place.form.isEmpty() && !membership.position.isEmpty();
    const QString position = formed ? QString(membership.position + u' ' + place.form) : membership.position;
    return catalogue_.ofPosition(position, place.kind);
}

Result<AudienceMove> RuleAudiences::move(Connection& db, const std::optional<Membership>& before,
                                         const Membership& after, QDate day) {
    AudienceMove moved;
    TAPHUAN_ASSIGN(const auto wanted, ofPlace(db, after, day));
    if (before) {
        TAPHUAN_ASSIGN(const auto given, ofPlace(db, *before, day));
        if (given == wanted) return moved;
    }
    TAPHUAN_ASSIGN(const auto held, heldFrom(db, after.person, day));
    if (!held.empty() && std::none_of(held.begin(), held.end(), isByRule)) return moved;
    const auto isWanted = [&](Id<Audience> audience) {
        return std::find(wanted.begin(), wanted.end(), audience) != wanted.end();
    };
    for (const PersonAudience& belongs : held)
        if (isByRule(belongs) && !isWanted(belongs.audience)) moved.ended.push_back(belongs);
    for (const Id<Audience> audience : wanted)
        if (std::none_of(held.begin(), held.end(),
                         [&](const PersonAudience& belongs) { return belongs.audience == audience; }))
            moved.begun.push_back(audience);
    return moved;
}

}  // namespace taphuan
