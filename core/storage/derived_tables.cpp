#include "core/storage/derived_tables.h"

#include "core/base/say.h"
#include "core/storage/journal.h"
#include "core/storage/migrations.h"
#include "core/storage/person_numbers.h"
#include "core/storage/row_history.h"
#include "core/storage/select.h"
#include "core/storage/write_door.h"
#include "core/text/fold.h"
#include "core/text/sort_key.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace taphuan {

namespace {

// Past this many people, recomputing all is cheaper than one by one.
constexpr size_t manyPeople = 2000;

QString completionQuery(const QString& condition) {
    return QStringLiteral(
               "SELECT ic.indicator, CAST(substr(r.ended_on, 1, 4) AS INTEGER) AS year, coalesce(pr.root, "
               "e.person) AS root, "
               "count(*), min(r.ended_on), min(CASE WHEN r.assessed = 1 THEN r.ended_on END), "
               "min(CASE WHEN r.passed = 1 THEN r.ended_on END) "
               "FROM result r JOIN enrolment e ON e.id = r.enrolment "
               "JOIN \"class\" c ON c.id = e.training_class AND c.state <> 'cancelled' "
               "JOIN (SELECT DISTINCT indicator, course FROM indicator_course) ic ON ic.course = c.course "
               "LEFT JOIN person_root pr ON pr.person = e.person "
               "WHERE r.took_part = 1 AND r.ended_on IS NOT NULL ") +
           condition + QStringLiteral(" GROUP BY 1, 2, 3");
}

using Roots = std::map<qint64, qint64>;  // linked person → who stands for them

// Linked records form groups whatever the order of the links; a group is represented by the record that was
// never dropped (the smallest of them), or, where links cross, by the smallest of all.
Result<Roots> rootsOf(Connection& db) {
    TAPHUAN_ASSIGN(const auto links, select<PersonLink>(db, QStringLiteral("WHERE t.kind = 'same'")));
    std::map<qint64, qint64> parent;
    const auto top = [&](qint64 person) {
        while (parent.contains(person) && parent[person] != person) person = parent[person];
        return person;
    };
    std::set<qint64> dropped;
    for (const PersonLink& link : links) {
        parent.try_emplace(link.kept.value, link.kept.value);
        parent.try_emplace(link.dropped.value, link.dropped.value);
        dropped.insert(link.dropped.value);
        parent[top(link.dropped.value)] = top(link.kept.value);
    }
    std::map<qint64, qint64> best;
    for (const auto& [person, above] : parent) {
        auto [found, isNew] = best.try_emplace(top(person), person);
        if (isNew) continue;
        const bool better = dropped.contains(found->second) && !dropped.contains(person);
        const bool equal = dropped.contains(found->second) == dropped.contains(person);
        if (better || (equal && person < found->second)) found->second = person;
    }
    Roots roots;
    for (const auto& [person, above] : parent) roots[person] = best[top(person)];
    return roots;
}

}  // namespace

Status DerivedTables::update(const ChangedRows& changed, qint64 head) {
    std::vector<RowId> people;
    std::unordered_set<qint64> trained;
    bool roots = false, all = false;
    for (const RowKey& key : changed) {
        if (key.entity == Entity::person) people.push_back(key.row);
        if (key.entity == Entity::person_link) roots = true;
        if (key.entity == Entity::indicator_course) all = true;
        if (all || trained.size() > manyPeople) continue;
        if (key.entity == Entity::training_class) {
            // A removed class takes its enrolments with it, which are among the changed rows themselves.
            TAPHUAN_TRY(addTrained(QStringLiteral("SELECT person FROM enrolment WHERE training_class = ?"),
                                   key, trained));
        } else if (key.entity == Entity::result || key.entity == Entity::enrolment) {
            const QString text = key.entity == Entity::enrolment
                                     ? QStringLiteral("SELECT person FROM enrolment WHERE id = ?")
                                     : QStringLiteral(
                                           "SELECT e.person FROM result r JOIN enrolment e ON e.id = "
                                           "r.enrolment WHERE r.id = ?");
            TAPHUAN_ASSIGN(const bool known, addTrained(text, key, trained));
            if (!known) all = true;  // removed: whose it was is no longer in the row
            if (key.entity == Entity::enrolment) TAPHUAN_TRY(addFormer(key, trained));
        }
    }
    if (people.size() > 0) TAPHUAN_TRY(updatePeople(people));
    if (roots) TAPHUAN_TRY(rebuildRoots());
    if (all || roots || trained.size() > manyPeople)
        TAPHUAN_TRY(rebuildCompletions());
    else if (!trained.empty())
        TAPHUAN_TRY(updateCompletions(trained));
    return stamp(head);
}

Status DerivedTables::stamp(qint64 head) {
    return db_.execute(
        QStringLiteral("INSERT INTO meta (key, value) SELECT 'derived_head', CAST(? AS TEXT) || '/' || value "
                       "FROM meta WHERE key = 'schema_version' ON CONFLICT (key) DO UPDATE SET value = "
                       "excluded.value"),
        {QString::number(head)});
}

Result<QString> DerivedTables::stampOf(qint64 head) {
    TAPHUAN_ASSIGN(const QString version, meta(db_, QStringLiteral("schema_version")));
    return QStringLiteral("%1/%2").arg(head).arg(version);
}

// False where the query names nobody.
Result<bool> DerivedTables::addTrained(const QString& text, const RowKey& key,
                                       std::unordered_set<qint64>& trained) {
    TAPHUAN_ASSIGN(const auto people, db_.rows(text, {key.row.value}, [](const QSqlQuery& query) {
        return query.value(0).toLongLong();
    }));
    trained.insert(people.begin(), people.end());
    return !people.empty();
}

// Whose the enrolment was before: what they completed by it they no longer did.
Status DerivedTables::addFormer(const RowKey& enrolment, std::unordered_set<qint64>& trained) {
    TAPHUAN_ASSIGN(const auto changes, readChanges(db_, QStringLiteral("WHERE entity = ? AND row = ?"),
                                                   {qint64(enrolment.entity), enrolment.row.value}));
    for (const StoredChange& stored : changes)
        if (const qint64 person = numberOf(stored.change.before.value("person")); person != 0)
            trained.insert(person);
    return {};
}

Status DerivedTables::updatePeople(const std::vector<RowId>& people) {
    for (const RowId person : people) TAPHUAN_TRY(refreshSearch(person));
    return {};
}

Status DerivedTables::refreshSearch(RowId id) {
    const auto nameAndWhetherKnown = [](const QSqlQuery& query) {
        return std::pair(query.value(0).toString(), !query.value(1).isNull());
    };
    TAPHUAN_ASSIGN(
        const auto person,
        db_.row(QStringLiteral("SELECT p.full_name, s.person FROM person p LEFT JOIN person_search s ON "
                               "s.person = p.id WHERE p.id = ?"),
                {id.value}, nameAndWhetherKnown));
    if (!person || person->second)
        TAPHUAN_TRY(db_.execute(QStringLiteral("DELETE FROM person_find WHERE rowid = ?"), {id.value}));
    if (!person) return db_.execute(QStringLiteral("DELETE FROM person_search WHERE person = ?"), {id.value});
    TAPHUAN_TRY(db_.store(
        QStringLiteral("INSERT INTO person_search (person, sort_key, match_key) VALUES (?, ?, ?) ON CONFLICT "
                       "(person) DO UPDATE SET sort_key = excluded.sort_key, match_key = "
                       "excluded.match_key"),
        {id.value, nameSortKey(person->first), matchKey(person->first)}));
    return db_.execute(QStringLiteral("INSERT INTO person_find (rowid, terms) VALUES (?, ?)"),
                       {id.value, findTerms(person->first)});
}

Status DerivedTables::rebuildRoots() {
    TAPHUAN_ASSIGN(const auto roots, rootsOf(db_));
    TAPHUAN_TRY(db_.execute(QStringLiteral("DELETE FROM person_root")));
    for (const auto& [person, root] : roots)
        TAPHUAN_TRY(db_.execute(QStringLiteral("INSERT INTO person_root (person, root) VALUES (?, ?)"),
                                {person, root}));
    return {};
}

Status DerivedTables::updateCompletions(const std::unordered_set<qint64>& people) {
    for (const qint64 person : people) {
        TAPHUAN_ASSIGN(const qint64 known,
                       db_.number(QStringLiteral("SELECT root FROM person_root WHERE person = ?"), {person}));
        const qint64 root = known == 0 ? person : known;
        TAPHUAN_TRY(db_.execute(QStringLiteral("DELETE FROM completion WHERE person = ?"), {root}));
        TAPHUAN_TRY(db_.execute(
            QStringLiteral("INSERT INTO completion ") +
                completionQuery(QStringLiteral(
                    "AND (e.person = ? OR e.person IN (SELECT person FROM person_root WHERE root = ?))")),
            {root, root}));
    }
    return {};
}

Status DerivedTables::rebuildCompletions() {
    TAPHUAN_TRY(db_.execute(QStringLiteral("DELETE FROM completion")));
    return db_.execute(QStringLiteral("INSERT INTO completion ") + completionQuery({}));
}

Status DerivedTables::rebuildAll() {
    TAPHUAN_TRY(db_.execute(QStringLiteral("DELETE FROM person_search")));
    TAPHUAN_TRY(db_.execute(QStringLiteral("DELETE FROM person_find")));
    TAPHUAN_TRY(db_.execute(QStringLiteral("DELETE FROM person_number")));
    TAPHUAN_ASSIGN(const auto people,
                   db_.rows(QStringLiteral("SELECT id FROM person"), {},
                            [](const QSqlQuery& query) { return RowId{query.value(0).toLongLong()}; }));
    TAPHUAN_TRY(updatePeople(people));
    for (const RowId id : people) {
        TAPHUAN_ASSIGN(const auto person, find<Person>(db_, Id<Person>(id)));
        if (person) TAPHUAN_TRY(addNumbers(db_, *person));
    }
    TAPHUAN_TRY(rebuildRoots());
    return rebuildCompletions();
}

Status DerivedTables::rebuildIfStale() {
    TAPHUAN_ASSIGN(const qint64 head, journalHead(db_));
    TAPHUAN_ASSIGN(const QString stamp, meta(db_, QStringLiteral("derived_head")));
    TAPHUAN_ASSIGN(const QString expected, stampOf(head));
    return stamp == expected ? Status() : rebuild();
}

Status DerivedTables::rebuild() {
    TAPHUAN_ASSIGN(const qint64 head, journalHead(db_));
    TAPHUAN_ASSIGN(const auto door, WriteDoor::open(db_));
    TAPHUAN_TRY(rebuildAll());
    TAPHUAN_TRY(stamp(head));
    return door->commit();
}

Result<QStringList> DerivedTables::verify() {
    QStringList findings;
    TAPHUAN_ASSIGN(const qint64 head, journalHead(db_));
    TAPHUAN_ASSIGN(const QString expected, stampOf(head));
    TAPHUAN_ASSIGN(const QString stamp, meta(db_, QStringLiteral("derived_head")));
    // Before the first operation there is nothing to derive, and no stamp.
    if (stamp != expected && head > 0) findings << say("core", "Các bảng tính sẵn chưa theo kịp nhật ký");
    TAPHUAN_ASSIGN(const qint64 keys, wrongSearchKeys());
    if (keys > 0) findings << say("core", "Khóa tìm tên sai ở %1 hồ sơ").arg(keys);
    TAPHUAN_ASSIGN(const qint64 numbers, wrongNumbers());
    if (numbers > 0) findings << say("core", "Khóa tìm số sai ở %1 hồ sơ").arg(numbers);
    TAPHUAN_ASSIGN(const qint64 roots, wrongRoots());
    if (roots > 0) findings << say("core", "Hồ sơ đại diện của hồ sơ gộp sai ở %1 hồ sơ").arg(roots);
    TAPHUAN_ASSIGN(const qint64 completions, wrongCompletions());
    if (completions > 0) findings << say("core", "Số lần hoàn thành đã tính sai ở %1 dòng").arg(completions);
    return findings;
}

Result<qint64> DerivedTables::wrongSearchKeys() {
    TAPHUAN_ASSIGN(
        const auto people,
        db_.rows(QStringLiteral("SELECT p.full_name, s.sort_key, s.match_key, f.terms FROM person p "
                                "LEFT JOIN person_search s ON s.person = p.id "
                                "LEFT JOIN person_find f ON f.rowid = p.id"),
                 {}, [](const QSqlQuery& query) {
                     const QString name = query.value(0).toString();
                     return !query.value(1).isNull() && !query.value(3).isNull() &&
                            query.value(1).toByteArray() == nameSortKey(name) &&
                            query.value(2).toString() == matchKey(name) &&
                            query.value(3).toString() == findTerms(name);
                 }));
    TAPHUAN_ASSIGN(const qint64 extra,
                   db_.number(QStringLiteral(
                       "SELECT count(*) FROM (SELECT person AS id FROM person_search UNION SELECT rowid FROM "
                       "person_find) f WHERE id NOT IN (SELECT id FROM person)")));
    return std::count(people.begin(), people.end(), false) + extra;
}

// Records whose numbers cannot be opened are the journal's finding; they count here too.
Result<qint64> DerivedTables::wrongNumbers() {
    std::map<qint64, std::set<std::pair<NumberKind, qint64>>> kept;
    TAPHUAN_ASSIGN(const auto rows, db_.rows(QStringLiteral("SELECT person, kind, key FROM person_number"),
                                             {}, [&](const QSqlQuery& query) {
                                                 return kept[query.value(0).toLongLong()]
                                                     .emplace(NumberKind(query.value(1).toInt()),
                                                              query.value(2).toLongLong())
                                                     .second;
                                             }));
    Q_UNUSED(rows);
    TAPHUAN_ASSIGN(const auto people,
                   db_.rows(QStringLiteral("SELECT ") + columnsOf<Person>(QLatin1String("t")) +
                                QStringLiteral(" FROM person t"),
                            {}, [&](const QSqlQuery& query) { return openedFrom<Person>(db_, query); }));
    qint64 wrong = 0;
    for (const Result<Person>& person : people) {
        const auto expected = person ? numbersOf(db_, *person) : Result<NumberKeys>(Error());
        const auto found = person ? kept.extract(person->id.value) : decltype(kept)::node_type();
        const auto held = found ? found.mapped() : std::set<std::pair<NumberKind, qint64>>();
        if (!expected || held != std::set(expected->begin(), expected->end())) ++wrong;
    }
    return wrong + qint64(kept.size());
}

Result<qint64> DerivedTables::wrongRoots() {
    TAPHUAN_ASSIGN(const Roots expected, rootsOf(db_));
    TAPHUAN_ASSIGN(
        const auto rows,
        db_.rows(QStringLiteral("SELECT person, root FROM person_root"), {}, [](const QSqlQuery& query) {
            return std::pair<const qint64, qint64>(query.value(0).toLongLong(), query.value(1).toLongLong());
        }));
    const Roots kept(rows.begin(), rows.end());
    Roots differing;
    std::set_symmetric_difference(expected.begin(), expected.end(), kept.begin(), kept.end(),
                                  std::inserter(differing, differing.end()));
    return qint64(differing.size());
}

Result<qint64> DerivedTables::wrongCompletions() {
    const QString kept = QStringLiteral(
        "SELECT indicator, year, person, attendances, took_part, assessed, passed FROM completion");
    const QString expected = QStringLiteral("SELECT * FROM (%1) f").arg(completionQuery({}));
    return db_.number(QStringLiteral("SELECT (SELECT count(*) FROM (%1 EXCEPT %2) a) + "
                                     "(SELECT count(*) FROM (%2 EXCEPT %1) b)")
                          .arg(expected, kept));
}

}  // namespace taphuan
