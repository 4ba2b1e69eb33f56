#include "core/storage/roster_store.h"

#include "core/storage/person_roots.h"
#include "core/storage/record_fields.h"
#include "core/storage/select.h"
#include "core/storage/unit_name_sql.h"
#include "core/storage/unit_store.h"
#include "core/text/fold.h"
#include "core/text/sort_key.h"

#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

// The unit and all below it, of a unit that is no more as on its last day; empty: no unit was named.
Result<QSet<qint64>> idsWithin(Connection& db, Id<Unit> unit, QDate on) {
    QSet<qint64> ids;
    if (unit.isNull()) return ids;
    TAPHUAN_ASSIGN(const auto version, versionOn(db, unit, on));
    const bool ended = version && version->validTo.isValid() && version->validTo <= on;
    TAPHUAN_ASSIGN(const auto units, unitAndBelow(db, unit, ended ? version->validTo.addDays(-1) : on));
    for (const Id<Unit> one : units) ids.insert(one.value);
    ids.insert(unit.value);
    return ids;
}

// What stands on the day in the place of a unit that does not, or, where nothing does, of the one above it.
Result<std::vector<Id<Unit>>> standIns(Connection& db, Id<Unit> unit, QDate on) {
    constexpr int mostSteps = 20;
    for (int step = 0; step < mostSteps && !unit.isNull(); ++step) {
        TAPHUAN_ASSIGN(const StandsFor now, successorsOn(db, unit, on));
        const bool living = now.units.size() == 1 && now.units.front() == unit;
        if (!now.units.empty() && (step > 0 || !living)) return now.units;
        TAPHUAN_ASSIGN(const auto version, versionOn(db, unit, on));
        unit = version ? version->parent : Id<Unit>();
    }
    return std::vector<Id<Unit>>();
}

// A version of every unit that is asked about, and which of a day stand in its place, read once.
class UnitsOfDay {
  public:
    UnitsOfDay(Connection& db, QDate on) : db_(db), on_(on) {}
    Result<UnitVersion> of(Id<Unit> unit) {
        auto found = versions_.find(unit.value);
        if (found == versions_.end()) {
            TAPHUAN_ASSIGN(auto version, versionOn(db_, unit, on_));
            found = versions_.insert(unit.value, version.value_or(UnitVersion()));
        }
        return *found;
    }
    // Itself, or where it is no more one that stands in its place.
    Result<bool> isAmong(Id<Unit> unit, const QSet<qint64>& wanted) {
        const auto known = among_.constFind(unit.value);
        if (known != among_.constEnd()) return *known;
        bool found = wanted.contains(unit.value);
        if (!found) {
            TAPHUAN_ASSIGN(const auto now, standIns(db_, unit, on_));
            found =
                std::any_of(now.begin(), now.end(), [&](Id<Unit> one) { return wanted.contains(one.value); });
        }
        among_.insert(unit.value, found);
        return found;
    }

  private:
    Connection& db_;
    QDate on_;
    QHash<qint64, UnitVersion> versions_;
    QHash<qint64, bool> among_;
};

// Heads of teams stand before their members, deputies between them.
int rankOfRole(const QString& role) {
    const QString plain = folded(role);
    if (plain.startsWith(QLatin1String("pho"))) return 1;
    const bool heads = plain.contains(QLatin1String("truong")) || plain.contains(QLatin1String("chu tich"));
    return heads ? 0 : 2;
}

struct ReadLine {
    RosterLine line;
    qint64 rank = 0;
    QByteArray unitKey;
    QByteArray nameKey;
    int role = 0;
};

Result<std::vector<ReadLine>> readLines(Connection& db, const RosterFilter& filter) {
    QStringList conditions;
    Values bound{filter.on.toString(Qt::ISODate)};
    if (!filter.kind.isNull()) {
        conditions << QStringLiteral("t.kind = ?");
        bound.push_back(filter.kind.value);
    }
    if (!filter.person.isNull()) {
        conditions << QStringLiteral(
            "t.person IN (SELECT ? UNION SELECT o.person FROM person_root r JOIN person_root o "
            "ON o.root = r.root WHERE r.person = ?)");
        bound.push_back(filter.person.value);
        bound.push_back(filter.person.value);
    }
    constexpr int memberAt = 8;
    const QString text =
        QStringLiteral(
            "WITH asked (day) AS (SELECT CAST(? AS TEXT)) SELECT k.code, k.name, k.name_en, k.rank, "
            "p.full_name, p.birth, m.position, %1, ")
            .arg(unitNameSql(QStringLiteral("m.unit"), QStringLiteral("asked.day"))) +
        columnsOf<RosterMember>(QLatin1String("t")) +
        QStringLiteral(
            " FROM asked CROSS JOIN roster_member t JOIN roster_kind k ON k.id = t.kind JOIN person p ON "
            "p.id = t.person LEFT JOIN membership m ON m.id = %1")
            .arg(mainMembershipSql(QStringLiteral("t.person"), QStringLiteral("asked.day"))) +
        (conditions.isEmpty() ? QString()
                              : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "))) +
        QStringLiteral(" ORDER BY t.id");
    return db.rows(text, bound, [](const QSqlQuery& query) {
        ReadLine read;
        read.line.kindCode = query.value(0).toString();
        read.line.kindName = query.value(1).toString();
        read.line.kindNameEn = query.value(2).toString();
        read.rank = query.value(3).toLongLong();
        read.line.fullName = query.value(4).toString();
        restore(read.line.birth, fromVariant(query.value(5)));
        read.line.position = query.value(6).toString();
        read.line.workUnit = query.value(7).toString();
        read.line.member = recordFrom<RosterMember>(query, memberAt);
        return read;
    });
}

// The units of a day with their places for members of one kind.
class Survey {
  public:
    static Result<Survey> of(Connection& db, QDate on) {
        Survey survey(db, on);
        TAPHUAN_ASSIGN(survey.nodes_, unitTree(db, {}, on));
        for (size_t i = 0; i < survey.nodes_.size(); ++i)
            survey.byUnit_.insert(survey.nodes_[i].version.unit.value, i);
        TAPHUAN_ASSIGN(survey.roots_, readPersonRoots(db));
        TAPHUAN_ASSIGN(survey.members_, select<RosterMember>(db, QStringLiteral("ORDER BY t.id")));
        std::erase_if(survey.members_, [on](const RosterMember& one) { return !one.holdsOn(on); });
        return survey;
    }

    // Members are counted of the units that `within` names, and of those that went into them; empty: of all.
    Result<std::vector<RosterPlace>> placesOf(const RosterKind& kind, const QSet<qint64>& within,
                                              RosterKindCount& count) {
        std::vector<QSet<qint64>> serving(nodes_.size()), waiting(nodes_.size());
        QSet<qint64> people, reappoint;
        const std::vector<bool> expected = expectedUnits(kind);
        for (const RosterMember& member : members_) {
            if (member.kind != kind.id) continue;
            const bool stands = byUnit_.contains(member.unit.value);
            TAPHUAN_ASSIGN(const std::vector<Id<Unit>> units, unitsNow(member.unit));
            const bool asked =
                within.isEmpty() || std::any_of(units.begin(), units.end(),
                                                [&](Id<Unit> unit) { return within.contains(unit.value); });
            if (!asked) continue;
            const qint64 human = roots_.of(member.person);
            people.insert(human);
            if (!stands) reappoint.insert(human);
            for (const Id<Unit> unit : units)
                if (const auto at = byUnit_.constFind(unit.value); at != byUnit_.constEnd())
                    if (const auto place = nearest(*at, expected))
                        (stands ? serving : waiting)[*place].insert(human);
        }
        count.people = people.size();
        count.reappoint = reappoint.size();
        people_ += people;
        reappoint_ += reappoint;
        std::vector<RosterPlace> found;
        for (size_t i = 0; i < nodes_.size(); ++i) {
            if (!expected[i]) continue;
            RosterPlace place;
            place.kind = kind.id;
            place.unit = nodes_[i].version.unit;
            place.unitCode = nodes_[i].version.code;
            place.unitName = nodes_[i].version.name;
            const auto above = byUnit_.constFind(nodes_[i].version.parent.value);
            if (above != byUnit_.constEnd()) place.parentName = nodes_[*above].version.name;
            place.least = kind.least;
            place.most = kind.most;
            place.people = serving[i].size();
            place.reappoint = waiting[i].size();
            found.push_back(std::move(place));
        }
        return found;
    }

    // Of all kinds asked about so far.
    qint64 people() const { return people_.size(); }
    qint64 reappoint() const { return reappoint_.size(); }

  private:
    Survey(Connection& db, QDate on) : db_(&db), on_(on) {}

    std::vector<bool> expectedUnits(const RosterKind& kind) const {
        std::vector<ExpectedUnits> wanted;
        for (const QString& text : kind.expected)
            if (const auto units = ExpectedUnits::fromText(text)) wanted.push_back(*units);
        std::vector<bool> expected(nodes_.size());
        for (size_t i = 0; i < nodes_.size(); ++i)
            expected[i] = std::any_of(wanted.begin(), wanted.end(), [&](const ExpectedUnits& units) {
                return units.kind == nodes_[i].kind &&
                       (units.level.isEmpty() || units.level == levelOf(nodes_[i]));
            });
        return expected;
    }
    // A territory's own, or that of the territory that the unit stands directly below.
    QString levelOf(const UnitNode& node) const {
        if (node.kind == UnitKind::territory) return node.version.level;
        const auto above = byUnit_.constFind(node.version.parent.value);
        const bool belowTerritory = above != byUnit_.constEnd() && nodes_[*above].kind == UnitKind::territory;
        return belowTerritory ? nodes_[*above].version.level : QString();
    }
    std::optional<size_t> nearest(size_t at, const std::vector<bool>& expected) const {
        for (size_t steps = 0; steps < nodes_.size(); ++steps) {
            if (expected[at]) return at;
            const auto above = byUnit_.constFind(nodes_[at].version.parent.value);
            if (above == byUnit_.constEnd()) break;
            at = *above;
        }
        return std::nullopt;
    }
    // The unit itself while it stands, else those that stand in its place.
    Result<std::vector<Id<Unit>>> unitsNow(Id<Unit> unit) {
        if (byUnit_.contains(unit.value)) return std::vector<Id<Unit>>{unit};
        auto found = standIns_.find(unit.value);
        if (found == standIns_.end()) {
            TAPHUAN_ASSIGN(auto now, standIns(*db_, unit, on_));
            found = standIns_.insert(unit.value, std::move(now));
        }
        return *found;
    }

    Connection* db_;
    QDate on_;
    std::vector<UnitNode> nodes_;
    QHash<qint64, size_t> byUnit_;
    PersonRoots roots_;
    std::vector<RosterMember> members_;
    QSet<qint64> people_, reappoint_;
    QHash<qint64, std::vector<Id<Unit>>> standIns_;
};

}  // namespace

Result<std::vector<RosterKind>> rosterKinds(Connection& db) {
    return select<RosterKind>(db, QStringLiteral("ORDER BY t.rank, t.code"));
}

Id<RosterKind> rosterKindNamed(const std::vector<RosterKind>& kinds, const QString& text) {
    const QString key = matchKey(text);
    if (key.isEmpty()) return {};
    for (const RosterKind& kind : kinds) {
        const bool called = kind.code == text.trimmed() || matchKey(kind.name) == key ||
                            matchKey(kind.nameEn) == key ||
                            std::any_of(kind.aliases.begin(), kind.aliases.end(),
                                        [&](const QString& alias) { return matchKey(alias) == key; });
        if (called) return kind.id;
    }
    return {};
}

QString servedText(const RosterLine& line) {
    return line.unitParent.isEmpty() ? line.unitName
                                     : QString(line.unitName + QStringLiteral(", ") + line.unitParent);
}

Result<std::vector<RosterLine>> listRosters(Connection& db, const RosterFilter& filter) {
    TAPHUAN_ASSIGN(auto read, readLines(db, filter));
    TAPHUAN_ASSIGN(const QSet<qint64> wanted, idsWithin(db, filter.within, filter.on));
    UnitsOfDay units(db, filter.on);
    std::vector<ReadLine> kept;
    for (ReadLine& one : read) {
        const RosterMember& member = one.line.member;
        if (filter.current && !member.holdsOn(filter.on)) continue;
        if (!wanted.isEmpty()) {
            TAPHUAN_ASSIGN(const bool asked, units.isAmong(member.unit, wanted));
            if (!asked) continue;
        }
        TAPHUAN_ASSIGN(const UnitVersion version, units.of(member.unit));
        one.line.unitCode = version.code;
        one.line.unitName = version.name;
        if (!version.parent.isNull()) {
            TAPHUAN_ASSIGN(const UnitVersion above, units.of(version.parent));
            if (!above.parent.isNull()) one.line.unitParent = above.name;
        }
        one.line.state = stateOn(member, filter.on, holdsOn(version, filter.on));
        one.unitKey = textSortKey(version.name);
        one.nameKey = nameSortKey(one.line.fullName);
        one.role = rankOfRole(member.role);
        kept.push_back(std::move(one));
    }
    std::stable_sort(kept.begin(), kept.end(), [](const ReadLine& a, const ReadLine& b) {
        return std::tie(a.rank, a.unitKey, a.role, a.nameKey) <
               std::tie(b.rank, b.unitKey, b.role, b.nameKey);
    });
    std::vector<RosterLine> lines;
    lines.reserve(kept.size());
    for (ReadLine& one : kept) lines.push_back(std::move(one.line));
    return lines;
}

Result<RosterSurvey> surveyRosters(Connection& db, QDate on, Id<Unit> unit) {
    RosterSurvey survey;
    TAPHUAN_ASSIGN(const auto kinds, rosterKinds(db));
    TAPHUAN_ASSIGN(Survey places, Survey::of(db, on));
    TAPHUAN_ASSIGN(const QSet<qint64> within, idsWithin(db, unit, on));
    const Viewer& viewer = db.viewer();
    for (const RosterKind& kind : kinds) {
        RosterKindCount count;
        count.kind = kind;
        TAPHUAN_ASSIGN(auto all, places.placesOf(kind, within, count));
        for (RosterPlace& place : all) {
            const bool asked = (within.isEmpty() || within.contains(place.unit.value)) &&
                               (viewer.everywhere || viewer.units.contains(place.unit.value));
            if (!asked) continue;
            ++count.expected;
            if (place.missing() > 0) ++count.lacking;
            if (place.surplus() > 0) ++count.over;
            survey.places.push_back(std::move(place));
        }
        survey.kinds.push_back(std::move(count));
    }
    survey.people = places.people();
    survey.reappoint = places.reappoint();
    return survey;
}

}  // namespace taphuan
