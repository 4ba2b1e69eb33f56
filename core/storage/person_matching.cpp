#include "core/storage/person_matching.h"

#include "core/storage/person_numbers.h"
#include "core/storage/select.h"
#include "core/text/fold.h"

#include <map>
#include <set>

namespace taphuan {

namespace {

constexpr qsizetype boundAtOnce = 500;

QString marks(qsizetype count) {
    QString text = QStringLiteral("?");
    for (qsizetype i = 1; i < count; ++i) text += QStringLiteral(",?");
    return text;
}

// Runs `query(marks, values)` on the values a few hundred at a time.
template <class Run>
Status inChunks(const Values& values, Run run) {
    for (size_t from = 0; from < values.size(); from += boundAtOnce) {
        const size_t to = std::min(values.size(), from + size_t(boundAtOnce));
        const Values part(values.begin() + qsizetype(from), values.begin() + qsizetype(to));
        TAPHUAN_TRY(run(marks(qsizetype(part.size())), part));
    }
    return {};
}

Values valuesIn(const QSet<QString>& texts) {
    return Values(texts.begin(), texts.end());
}

Values valuesIn(const std::set<qint64>& ids) {
    return Values(ids.begin(), ids.end());
}

// `text` ends with "IN": the roots that it names for the keys.
Status addFound(Connection& db, const QString& text, const Values& keys, std::set<qint64>& roots) {
    return inChunks(keys, [&](const QString& placeholders, const Values& part) -> Status {
        TAPHUAN_ASSIGN(const auto found,
                       db.rows(text + QStringLiteral(" (") + placeholders + u')', part,
                               [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
        roots.insert(found.begin(), found.end());
        return {};
    });
}

// The records that stand for those of `table` whose column holds one of the keys.
Status addRoots(Connection& db, const char* table, const char* id, const char* column,
                const QSet<QString>& keys, std::set<qint64>& roots) {
    const QString text =
        QStringLiteral(
            "SELECT coalesce(r.root, p.%2) FROM %1 p LEFT JOIN person_root r ON r.person = p.%2 "
            "WHERE p.%3 <> '' AND p.%3 IN")
            .arg(QLatin1String(table), QLatin1String(id), QLatin1String(column));
    return addFound(db, text, valuesIn(keys), roots);
}

// The records that stand for those with one of the numbers.
Status addHolders(Connection& db, NumberKind kind, const QSet<QString>& numbers, std::set<qint64>& roots) {
    Values keys;
    for (const QString& number : numbers) {
        TAPHUAN_ASSIGN(const qint64 key, lookupOf(db, kind, number));
        keys.push_back(key);
    }
    const QString text = QStringLiteral(
                             "SELECT coalesce(r.root, n.person) FROM person_number n LEFT JOIN person_root r "
                             "ON r.person = n.person WHERE n.kind = %1 AND n.key IN")
                             .arg(int(kind));
    return addFound(db, text, keys, roots);
}

using Known = std::map<qint64, KnownPerson>;

Status readPeople(Connection& db, const std::set<qint64>& roots, Known& known) {
    return inChunks(valuesIn(roots), [&](const QString& placeholders, const Values& part) -> Status {
        TAPHUAN_ASSIGN(const auto people,
                       select<Person>(db, QStringLiteral("WHERE t.id IN (%1)").arg(placeholders), part));
        for (const Person& person : people) {
            KnownPerson& one = known[person.id.value];
            one.person = person;
            one.matchKey = matchKey(person.fullName);
            one.numbers = {person.nationalId, person.oldNationalId, person.staffCode};
        }
        return {};
    });
}

Status readNumbersOfLinked(Connection& db, const std::set<qint64>& roots, Known& known) {
    return inChunks(valuesIn(roots), [&](const QString& placeholders, const Values& part) -> Status {
        TAPHUAN_ASSIGN(
            const auto linked,
            db.rows(
                QStringLiteral("SELECT person, root FROM person_root WHERE root IN (%1)").arg(placeholders),
                part, [](const QSqlQuery& query) {
                    return std::pair<const qint64, qint64>(query.value(0).toLongLong(),
                                                           query.value(1).toLongLong());
                }));
        const std::map<qint64, qint64> rootOf(linked.begin(), linked.end());
        std::set<qint64> ids;
        for (const auto& [person, root] : rootOf) ids.insert(person);
        return inChunks(valuesIn(ids), [&](const QString& marks, const Values& some) -> Status {
            TAPHUAN_ASSIGN(const auto people,
                           select<Person>(db, QStringLiteral("WHERE t.id IN (%1)").arg(marks), some));
            for (const Person& person : people)
                for (const QString& number : {person.nationalId, person.oldNationalId, person.staffCode})
                    known[rootOf.at(person.id.value)].numbers.insert(number);
            return {};
        });
    });
}

Status readQualifications(Connection& db, const std::set<qint64>& roots, Known& known) {
    const QString columns = QStringLiteral("SELECT %1, ") + columnsOf<Qualification>(QLatin1String("t")) +
                            QStringLiteral(" FROM qualification t ");
    const QStringList texts{
        columns.arg(QStringLiteral("t.person")) + QStringLiteral("WHERE t.person IN (%1) ORDER BY t.id"),
        columns.arg(QStringLiteral("r.root")) +
            QStringLiteral("JOIN person_root r ON r.person = t.person WHERE r.root IN (%1) AND "
                           "r.root <> t.person ORDER BY t.id")};
    for (const QString& text : texts)
        TAPHUAN_TRY(inChunks(valuesIn(roots), [&](const QString& placeholders, const Values& part) -> Status {
            TAPHUAN_ASSIGN(
                const auto found, db.rows(text.arg(placeholders), part, [](const QSqlQuery& query) {
                    return std::pair(query.value(0).toLongLong(), recordFrom<Qualification>(query, 1));
                }));
            for (const auto& [root, qualification] : found)
                known[root].qualifications.push_back(qualification);
            return {};
        }));
    return {};
}

template <class T>
Status readDated(Connection& db, const QString& condition, const std::set<qint64>& roots, QDate on,
                 std::vector<T>& all) {
    const QString day = on.toString(Qt::ISODate);
    return inChunks(valuesIn(roots), [&](const QString& placeholders, Values part) -> Status {
        part.insert(part.end(), {day, day});
        TAPHUAN_ASSIGN(
            const auto found,
            select<T>(db,
                      QStringLiteral("WHERE t.person IN (%1) AND (t.valid_from IS NULL OR t.valid_from <= ?) "
                                     "AND (t.valid_to IS NULL OR t.valid_to > ?) ")
                              .arg(placeholders) +
                          condition,
                      part));
        all.insert(all.end(), found.begin(), found.end());
        return {};
    });
}

}  // namespace

Result<std::vector<KnownPerson>> peopleKnownBy(Connection& db, const MatchKeys& keys, QDate on) {
    std::set<qint64> roots;
    TAPHUAN_TRY(addHolders(db, NumberKind::nationalId, keys.nationalIds, roots));
    TAPHUAN_TRY(addHolders(db, NumberKind::oldNationalId, keys.oldNationalIds, roots));
    TAPHUAN_TRY(addRoots(db, "person", "id", "staff_code", keys.staffCodes, roots));
    TAPHUAN_TRY(addRoots(db, "person_search", "person", "match_key", keys.names, roots));
    Known known;
    TAPHUAN_TRY(readPeople(db, roots, known));
    TAPHUAN_TRY(readNumbersOfLinked(db, roots, known));
    TAPHUAN_TRY(readQualifications(db, roots, known));
    std::vector<Membership> memberships;
    TAPHUAN_TRY(readDated(db, QStringLiteral("AND t.is_main = 1 ORDER BY coalesce(t.valid_from, ''), t.id"),
                          roots, on, memberships));
    for (const Membership& membership : memberships) known[membership.person.value].main = membership;
    std::vector<PersonAudience> audiences;
    TAPHUAN_TRY(readDated(db, QStringLiteral("ORDER BY t.id"), roots, on, audiences));
    for (const PersonAudience& audience : audiences)
        known[audience.person.value].audiences.push_back(audience);
    std::vector<KnownPerson> all;
    for (auto& [id, person] : known) {
        person.numbers.remove(QString());
        all.push_back(std::move(person));
    }
    return all;
}

}  // namespace taphuan
