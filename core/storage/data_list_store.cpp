#include "core/storage/data_list_store.h"

#include "core/storage/select.h"

#include <map>

namespace taphuan {

namespace {

// Which operations (seq) wrote something of which people. %P and %S stand for a condition on either.
QString traces() {
    return QStringLiteral(
               "SELECT p.id AS person, p.born AS seq FROM person p WHERE p.id %P AND p.born %S "
               "UNION SELECT c.row, c.seq FROM change c WHERE c.entity = %1 AND c.row %P AND c.seq %S "
               "UNION SELECT m.person, m.born FROM membership m WHERE m.person %P AND m.born %S "
               "UNION SELECT a.person, a.born FROM person_audience a WHERE a.person %P AND a.born %S "
               "UNION SELECT q.person, q.born FROM qualification q WHERE q.person %P AND q.born %S "
               "UNION SELECT n.person, n.born FROM nomination n WHERE n.person %P AND n.born %S "
               "UNION SELECT e.person, e.born FROM enrolment e WHERE e.person %P AND e.born %S")
        .arg(int(Entity::person));
}

QString tracesWhere(const char* person, const char* seq) {
    return traces()
        .replace(QStringLiteral("%P"), QLatin1String(person))
        .replace(QStringLiteral("%S"), QLatin1String(seq));
}

constexpr int timesBound = 7;

}  // namespace

Result<std::vector<DataList>> listDataLists(Connection& db) {
    return select<DataList>(db, QStringLiteral("ORDER BY t.received_on DESC, t.id DESC"));
}

Result<std::vector<DataList>> listsBehind(Connection& db, const std::vector<Id<Person>>& records) {
    std::map<qint64, DataList> found;
    const QString where = QStringLiteral("WHERE t.born IN (SELECT seq FROM (") + tracesWhere("= ?", "> 0") +
                          QStringLiteral(") trace)");
    for (const Id<Person> record : records) {
        TAPHUAN_ASSIGN(const auto lists,
                       select<DataList>(db, where, Values(timesBound, Value(record.value))));
        for (const DataList& list : lists) found.emplace(list.id.value, list);
    }
    std::vector<DataList> lists;
    for (const auto& [id, list] : found) lists.push_back(list);
    std::stable_sort(lists.begin(), lists.end(),
                     [](const DataList& a, const DataList& b) { return a.receivedOn < b.receivedOn; });
    return lists;
}

Result<std::vector<Id<Person>>> peopleOfList(Connection& db, Id<DataList> list) {
    TAPHUAN_ASSIGN(const qint64 seq,
                   db.number(QStringLiteral("SELECT born FROM data_list WHERE id = ?"), {list.value}));
    return db.rows(QStringLiteral("SELECT DISTINCT p.id FROM (") + tracesWhere("<> 0", "= ?") +
                       QStringLiteral(") trace JOIN person p ON p.id = trace.person ORDER BY p.id"),
                   Values(timesBound, Value(seq)),
                   [](const QSqlQuery& query) { return Id<Person>(query.value(0).toLongLong()); });
}

}  // namespace taphuan
