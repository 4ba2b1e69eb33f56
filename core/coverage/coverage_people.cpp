#include "core/coverage/coverage_people.h"

#include "core/coverage/placement.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr size_t rowsPerQuery = 500;

// read(query row) for the rows of `text`, whose %1 is a list of `ids`; `before` is bound first.
template <class Read>
Status eachOf(Connection& db, const QString& text, const Values& before, const std::vector<qint64>& ids,
              Read read) {
    for (size_t from = 0; from < ids.size(); from += rowsPerQuery) {
        const size_t to = std::min(ids.size(), from + rowsPerQuery);
        Values bound = before;
        QStringList places;
        for (size_t i = from; i < to; ++i) {
            bound.push_back(ids[i]);
            places << QStringLiteral("?");
        }
        TAPHUAN_ASSIGN(QSqlQuery query, db.query(text.arg(places.join(u',')), bound));
        while (query.next()) read(std::as_const(query));
        if (query.lastError().isValid()) return db.error(query);
    }
    return {};
}

struct Named {
    QByteArray sortKey;
    CoveragePerson person;
};

// Which membership of each person holds on the day: by its id, the person's place in the list.
QHash<qint64, size_t> staysOn(const CoverageBase& base, const std::vector<int>& people,
                              std::vector<Named>& named, Day day) {
    QHash<int, size_t> places;
    for (size_t i = 0; i < people.size(); ++i) places.insert(people[i], i);
    QHash<qint64, size_t> memberships;
    const std::vector<Stay>& stays = *base.stays;
    for (size_t from = 0, to = 0; from < stays.size(); from = to) {
        while (to < stays.size() && stays[to].person == stays[from].person) ++to;
        const auto place = places.constFind(stays[from].person);
        if (place == places.cend()) continue;
        const Stay* const stay = Placement::stayOn(stays.data() + from, stays.data() + to, day);
        if (!stay) continue;
        if (const auto* version = base.units->versionNear(stay->unit, day))
            named[*place].person.unitName = version->name;
        memberships.insert(stay->id, *place);
    }
    return memberships;
}

QString attainmentColumn(Attainment attainment) {
    return QStringLiteral("r.") + enumText(attainment);
}

}  // namespace

Result<std::vector<CoveragePerson>> namedPeople(Connection& db, const CoverageBase& base,
                                                const std::vector<int>& people, Day day) {
    std::vector<Named> named(people.size());
    QHash<qint64, size_t> byId;
    std::vector<qint64> ids;
    for (size_t i = 0; i < people.size(); ++i) {
        ids.push_back(base.people->roots[size_t(people[i])]);
        byId.insert(ids.back(), i);
        named[i].person.id = Id<Person>(ids.back());
    }
    TAPHUAN_TRY(eachOf(db,
                       QStringLiteral("SELECT p.id, p.full_name, s.sort_key FROM person p LEFT JOIN "
                                      "person_search s ON s.person = p.id WHERE p.id IN (%1)"),
                       {}, ids, [&](const QSqlQuery& query) {
                           Named& row = named[byId.value(query.value(0).toLongLong())];
                           row.person.fullName = query.value(1).toString();
                           row.sortKey = query.value(2).toByteArray();
                       }));
    const QHash<qint64, size_t> memberships = staysOn(base, people, named, day);
    const QList<qint64> keys = memberships.keys();
    TAPHUAN_TRY(eachOf(db, QStringLiteral("SELECT id, position FROM membership WHERE id IN (%1)"), {},
                       std::vector<qint64>(keys.begin(), keys.end()), [&](const QSqlQuery& query) {
                           named[memberships.value(query.value(0).toLongLong())].person.position =
                               query.value(1).toString();
                       }));
    std::sort(named.begin(), named.end(), [](const Named& a, const Named& b) {
        return a.sortKey != b.sortKey ? a.sortKey < b.sortKey : a.person.id < b.person.id;
    });
    std::vector<CoveragePerson> sorted;
    sorted.reserve(named.size());
    for (Named& row : named) sorted.push_back(std::move(row.person));
    return sorted;
}

Result<std::vector<CoveragePerson>> coveragePeople(Coverage& coverage, const CoverageQuery& query,
                                                   CoverageSide side) {
    Connection& db = coverage.connection();
    TAPHUAN_ASSIGN(const Coverage::Behind behind, coverage.behind(query));
    const CoverageBase& base = *behind.base;
    const std::vector<int>& people = side == CoverageSide::trained ? behind.trained : behind.missing;
    TAPHUAN_ASSIGN(std::vector<CoveragePerson> named, namedPeople(db, base, people, behind.period.closing));
    if (side == CoverageSide::missing || named.empty()) return named;
    const Indicator* const indicator = base.indicator(query.indicators.front());
    const QString first = behind.period.first == alwaysFrom
                              ? QStringLiteral("0000-01-01")
                              : QDate::fromJulianDay(behind.period.first).toString(Qt::ISODate);
    const QString text =
        QStringLiteral(
            "SELECT coalesce(pr.root, e.person), c.code, c.name, r.ended_on FROM enrolment e "
            "JOIN result r ON r.enrolment = e.id AND r.took_part = 1 AND ") +
        attainmentColumn(indicator->attainment) +
        QStringLiteral(
            " = 1 JOIN \"class\" c ON c.id = e.training_class AND c.state <> 'cancelled' "
            "JOIN indicator_course ic ON ic.course = c.course AND ic.indicator = ? "
            "LEFT JOIN person_root pr ON pr.person = e.person "
            "WHERE r.ended_on >= ? AND r.ended_on <= ? AND e.person IN (%1) ORDER BY r.ended_on");
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < named.size(); ++i) places.insert(named[i].id.value, i);
    std::vector<qint64> records;
    for (auto record = base.people->numbers.cbegin(); record != base.people->numbers.cend(); ++record)
        if (*record >= 0 && places.contains(base.people->roots[size_t(*record)]))
            records.push_back(record.key());
    TAPHUAN_TRY(eachOf(db, text,
                       {indicator->id.value, first, behind.period.closingDate().toString(Qt::ISODate)},
                       records, [&](const QSqlQuery& row) {
                           CoveragePerson& person = named[places.value(row.value(0).toLongLong())];
                           const QDate ended = QDate::fromString(row.value(3).toString(), Qt::ISODate);
                           if (person.lastEnded.isValid() && ended < person.lastEnded) return;
                           person.lastEnded = ended;
                           person.lastClass = row.value(1).toString();
                           person.lastClassName = row.value(2).toString();
                       }));
    return named;
}

}  // namespace taphuan
