#include "core/storage/person_store.h"
#include "core/storage/record_fields.h"
#include "core/storage/select.h"
#include "core/text/identity.h"

#include <map>
#include <set>
#include <tuple>

namespace taphuan {

namespace {

Result<Id<Person>> rootOf(Connection& db, Id<Person> id) {
    TAPHUAN_ASSIGN(const qint64 root,
                   db.number(QStringLiteral("SELECT root FROM person_root WHERE person = ?"), {id.value}));
    return root == 0 ? id : Id<Person>(root);
}

// Of the records that one stands for, with two bound ids of it.
const QString& ofGroup() {
    static const QString condition =
        QStringLiteral("person IN (SELECT ? UNION SELECT person FROM person_root WHERE root = ?)");
    return condition;
}

Result<std::vector<MembershipLine>> memberships(Connection& db, Id<Person> root, QDate on) {
    const QString text = QStringLiteral(
                             "SELECT coalesce((SELECT v.name FROM unit_version v WHERE v.unit = t.unit AND "
                             "(v.valid_from IS NULL OR "
                             "v.valid_from < coalesce(t.valid_to, ?)) ORDER BY coalesce(v.valid_from, '') "
                             "DESC, v.id LIMIT 1), "
                             "(SELECT v.name FROM unit_version v WHERE v.unit = t.unit ORDER BY "
                             "v.valid_from, v.id LIMIT 1)), ") +
                         columnsOf<Membership>(QLatin1String("t")) +
                         QStringLiteral(" FROM membership t WHERE t.") + ofGroup() +
                         QStringLiteral(
                             " ORDER BY t.is_main DESC, coalesce(t.valid_to, '9999') DESC, "
                             "coalesce(t.valid_from, '') DESC, t.id");
    return db.rows(text, {on.addDays(1).toString(Qt::ISODate), root.value, root.value},
                   [](const QSqlQuery& query) {
                       return MembershipLine{recordFrom<Membership>(query, 1), query.value(0).toString()};
                   });
}

Result<std::vector<AudienceLine>> audiences(Connection& db, Id<Person> root) {
    const QString text =
        QStringLiteral("SELECT a.code, a.name, ") + columnsOf<PersonAudience>(QLatin1String("t")) +
        QStringLiteral(" FROM person_audience t JOIN audience a ON a.id = t.audience WHERE t.") + ofGroup() +
        QStringLiteral(" ORDER BY coalesce(t.valid_to, '9999') DESC, t.id");
    return db.rows(text, {root.value, root.value}, [](const QSqlQuery& query) {
        return AudienceLine{recordFrom<PersonAudience>(query, 2), query.value(0).toString(),
                            query.value(1).toString()};
    });
}

Result<std::vector<Qualification>> qualifications(Connection& db, Id<Person> root) {
    TAPHUAN_ASSIGN(auto all, select<Qualification>(db, QStringLiteral("WHERE t.") + ofGroup(),
                                                   {root.value, root.value}));
    std::sort(all.begin(), all.end(), [](const Qualification& one, const Qualification& other) {
        return std::tuple(one.kind, -int(one.level), one.id.value) <
               std::tuple(other.kind, -int(other.level), other.id.value);
    });
    return all;
}

Result<std::vector<LinkedRecord>> links(Connection& db, Id<Person> id) {
    const QString text =
        QStringLiteral("SELECT p.id, p.full_name, ") + columnsOf<PersonLink>(QLatin1String("t")) +
        QStringLiteral(
            " FROM person_link t JOIN person p ON p.id = CASE WHEN t.kept = ? THEN t.dropped ELSE t.kept END "
            "WHERE t.kept = ? OR t.dropped = ? ORDER BY t.kind DESC, p.id");
    return db.rows(text, {id.value, id.value, id.value}, [](const QSqlQuery& query) {
        return LinkedRecord{recordFrom<PersonLink>(query, 2), Id<Person>(query.value(0).toLongLong()),
                            query.value(1).toString()};
    });
}

TrainingLine trainingFrom(const QSqlQuery& query) {
    constexpr int enrolmentAt = 7;
    const int resultAt = enrolmentAt + 1 + fieldCount<Enrolment>();
    TrainingLine line;
    line.classCode = query.value(0).toString();
    line.className = query.value(1).toString();
    line.courseName = query.value(2).toString();
    restore(line.starts, fromVariant(query.value(3)));
    restore(line.ends, fromVariant(query.value(4)));
    line.certificate = query.value(5).toString();
    if (!line.certificate.isEmpty())
        line.certificateState = enumFromText<CertificateState>(query.value(6).toString());
    line.enrolment = recordFrom<Enrolment>(query, enrolmentAt);
    if (!query.isNull(resultAt)) line.result = recordFrom<TrainingResult>(query, resultAt);
    return line;
}

Result<std::vector<TrainingLine>> training(Connection& db, Id<Person> root) {
    const QString text =
        QStringLiteral("SELECT c.code, c.name, k.name, c.starts, c.ends, g.number, g.state, ") +
        columnsOf<Enrolment>(QLatin1String("t")) + QStringLiteral(", ") +
        columnsOf<TrainingResult>(QLatin1String("o")) +
        QStringLiteral(
            " FROM enrolment t JOIN \"class\" c ON c.id = t.training_class JOIN course k ON k.id = c.course "
            "LEFT JOIN result o ON o.enrolment = t.id LEFT JOIN certificate g ON g.id = (SELECT x.id FROM "
            "certificate x "
            "WHERE x.enrolment = t.id ORDER BY x.year DESC, x.sequence DESC LIMIT 1) WHERE t.") +
        ofGroup() + QStringLiteral(" ORDER BY coalesce(c.starts, '9999') DESC, c.code");
    return db.rows(text, {root.value, root.value}, trainingFrom);
}

using IdPair = std::pair<qint64, qint64>;

struct Alike {
    IdPair people;
    bool sameNationalId = false;
};

// Linked records do not count, nor pairs that are known to be two. Both: of everybody, or where a person is
// given of those who have that one's number, or name.
Result<std::vector<Alike>> withOneNationalId(Connection& db, Id<Person> of, qint64 limit) {
    const QString shared =
        of.isNull() ? QStringLiteral(
                          "SELECT key FROM person_number WHERE kind = 1 GROUP BY key "
                          "HAVING count(*) > 1")
                    : QStringLiteral("SELECT key FROM person_number WHERE kind = 1 AND person = ?");
    Values bound = of.isNull() ? Values() : Values{of.value};
    bound.push_back(atMost(limit));
    return db.rows(
        QStringLiteral(
            "SELECT a.id, b.id FROM person_number na "
            "JOIN person_number nb ON nb.kind = 1 AND nb.key = na.key AND nb.person > na.person "
            "JOIN person a ON a.id = na.person JOIN person b ON b.id = nb.person "
            "LEFT JOIN person_root ra ON ra.person = a.id LEFT JOIN person_root rb ON rb.person = b.id "
            "WHERE na.kind = 1 AND na.key IN (%1) AND coalesce(ra.root, a.id) <> coalesce(rb.root, b.id) AND "
            "NOT EXISTS "
            "(SELECT 1 FROM person_link l "
            "WHERE (l.kept = a.id AND l.dropped = b.id) OR (l.kept = b.id AND l.dropped = a.id)) ORDER BY 1, "
            "2 LIMIT ?")
            .arg(shared),
        bound, [](const QSqlQuery& query) {
            return Alike{{query.value(0).toLongLong(), query.value(1).toLongLong()}, true};
        });
}

// Births agree as far as both are known; two citizens' numbers that differ are two people.
Result<std::vector<Alike>> withOneNameAndBirth(Connection& db, Id<Person> of, qint64 limit) {
    const QString named =
        of.isNull()
            ? QString()
            : QStringLiteral("AND s.match_key = (SELECT match_key FROM person_search WHERE person = ?) ");
    Values bound = of.isNull() ? Values() : Values{of.value};
    bound.push_back(atMost(limit));
    return db.rows(
        QStringLiteral(
            "SELECT a.id, b.id FROM (SELECT s.match_key, substr(p.birth, 1, 4) AS year FROM person_search s "
            "JOIN person p ON p.id = s.person WHERE p.birth IS NOT NULL %1GROUP BY s.match_key, year HAVING "
            "count(*) > 1) n "
            "JOIN person_search sa ON sa.match_key = n.match_key JOIN person a ON a.id = sa.person AND "
            "substr(a.birth, 1, 4) = n.year "
            "JOIN person_search sb ON sb.match_key = n.match_key JOIN person b ON b.id = sb.person AND "
            "substr(b.birth, 1, 4) = n.year "
            "AND b.id > a.id LEFT JOIN person_root ra ON ra.person = a.id LEFT JOIN person_root rb ON "
            "rb.person = b.id "
            "WHERE (a.birth LIKE b.birth || '%' OR b.birth LIKE a.birth || '%') "
            "AND (a.national_id = '' OR b.national_id = '' OR EXISTS (SELECT 1 FROM person_number na "
            "JOIN person_number nb ON nb.kind = 1 AND nb.key = na.key AND nb.person = b.id "
            "WHERE na.kind = 1 AND na.person = a.id)) "
            "AND coalesce(ra.root, a.id) <> coalesce(rb.root, b.id) AND NOT EXISTS (SELECT 1 FROM "
            "person_link l "
            "WHERE (l.kept = a.id AND l.dropped = b.id) OR (l.kept = b.id AND l.dropped = a.id)) ORDER BY 1, "
            "2 LIMIT ?")
            .arg(named),
        bound, [](const QSqlQuery& query) {
            return Alike{{query.value(0).toLongLong(), query.value(1).toLongLong()}, false};
        });
}

Result<std::vector<Alike>> allAlike(Connection& db, Id<Person> of, qint64 limit) {
    TAPHUAN_ASSIGN(auto alike, withOneNationalId(db, of, limit));
    TAPHUAN_ASSIGN(const auto byName, withOneNameAndBirth(db, of, limit));
    std::set<IdPair> seen;
    for (const Alike& pair : alike) seen.insert(pair.people);
    for (const Alike& pair : byName)
        if (seen.insert(pair.people).second) alike.push_back(pair);
    if (limit >= 0 && qint64(alike.size()) > limit) alike.resize(size_t(limit));
    return alike;
}

}  // namespace

Result<std::optional<PersonDetails>> personDetails(Connection& db, Id<Person> id, QDate on) {
    TAPHUAN_ASSIGN(auto person, find<Person>(db, id));
    if (!person) return std::optional<PersonDetails>();
    PersonDetails details;
    details.person = std::move(*person);
    TAPHUAN_ASSIGN(details.root, rootOf(db, id));
    TAPHUAN_ASSIGN(details.memberships, memberships(db, details.root, on));
    TAPHUAN_ASSIGN(details.audiences, audiences(db, details.root));
    TAPHUAN_ASSIGN(details.qualifications, qualifications(db, details.root));
    TAPHUAN_ASSIGN(details.links, links(db, id));
    TAPHUAN_ASSIGN(details.training, training(db, details.root));
    TAPHUAN_ASSIGN(
        details.erasures,
        select<Erasure>(db, QStringLiteral("WHERE t.person = ? ORDER BY t.erased_on DESC, t.id DESC"),
                        {id.value}));
    return std::optional(std::move(details));
}

Result<std::vector<DuplicatePair>> duplicatePeople(Connection& db, QDate on, qint64 limit) {
    TAPHUAN_ASSIGN(const auto alike, allAlike(db, {}, limit));
    std::vector<Id<Person>> wanted;
    for (const Alike& pair : alike)
        wanted.insert(wanted.end(), {Id<Person>(pair.people.first), Id<Person>(pair.people.second)});
    TAPHUAN_ASSIGN(const auto people, peopleById(db, wanted, on));
    std::map<qint64, PersonSummary> byId;
    for (const PersonSummary& person : people) byId[person.id.value] = person;
    std::vector<DuplicatePair> pairs;
    for (const Alike& pair : alike) {
        const auto first = byId.find(pair.people.first), second = byId.find(pair.people.second);
        if (first == byId.end() || second == byId.end()) continue;  // one stands for it elsewhere in the list
        pairs.push_back({first->second, second->second, pair.sameNationalId});
    }
    return pairs;
}

Result<std::vector<PersonSummary>> duplicatesOf(Connection& db, Id<Person> person, QDate on) {
    TAPHUAN_ASSIGN(const auto alike, allAlike(db, person, -1));
    std::vector<Id<Person>> others;
    for (const Alike& pair : alike) {
        if (pair.people.first == person.value) others.push_back(Id<Person>(pair.people.second));
        if (pair.people.second == person.value) others.push_back(Id<Person>(pair.people.first));
    }
    return peopleById(db, others, on);
}

}  // namespace taphuan
