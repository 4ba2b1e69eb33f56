#include "core/storage/retention_store.h"

#include "core/storage/setting_store.h"

#include <algorithm>
#include <map>

namespace taphuan {

const char* const retentionYearsKey = "retention_years";

namespace {

struct PersonTrace {
    Id<Person> person;
    Id<Person> root;
    QString fullName;
    bool holds = false;  // something that could be erased
    bool inService = false;
    QDate lastService;
    QDate lastTraining;
    QDate recorded;
};

QDate dayOf(const QSqlQuery& query, int column) {
    return QDate::fromString(query.value(column).toString().left(10), Qt::ISODate);
}

// A membership ends before its last day's morrow.
Result<std::vector<PersonTrace>> readTraces(Connection& db, QDate on) {
    QStringList held;
    for (const QByteArray& field : erasablePersonFields())
        held << QStringLiteral("p.\"%1\" <> ''").arg(QLatin1String(field));
    return db.rows(
        QStringLiteral("SELECT p.id, coalesce(r.root, p.id), p.full_name, CASE WHEN %1 THEN 1 ELSE 0 END, "
                       "(SELECT count(*) FROM membership m WHERE m.person = p.id AND (m.valid_to IS NULL OR "
                       "m.valid_to > ?)) + (SELECT count(*) FROM roster_member s WHERE s.person = p.id AND "
                       "(s.valid_to IS NULL OR s.valid_to > ?)), "
                       "(SELECT max(m.valid_to) FROM membership m WHERE m.person = p.id), "
                       "(SELECT max(s.valid_to) FROM roster_member s WHERE s.person = p.id), "
                       "(SELECT max(c.ends) FROM enrolment e JOIN \"class\" c ON c.id = e.training_class "
                       "WHERE e.person = p.id), "
                       "(SELECT max(k.issued_on) FROM certificate k WHERE k.person = p.id), "
                       "(SELECT o.at FROM operation o WHERE o.seq = p.born) "
                       "FROM person p LEFT JOIN person_root r ON r.person = p.id")
            .arg(held.join(QStringLiteral(" OR "))),
        {on.toString(Qt::ISODate), on.toString(Qt::ISODate)}, [](const QSqlQuery& query) {
            PersonTrace trace;
            trace.person = Id<Person>(query.value(0).toLongLong());
            trace.root = Id<Person>(query.value(1).toLongLong());
            trace.fullName = query.value(2).toString();
            trace.holds = query.value(3).toInt() != 0;
            trace.inService = query.value(4).toLongLong() > 0;
            const QDate end = std::max(dayOf(query, 5), dayOf(query, 6));
            if (end.isValid()) trace.lastService = end.addDays(-1);
            trace.lastTraining = std::max(dayOf(query, 7), dayOf(query, 8));
            trace.recorded = dayOf(query, 9);
            return trace;
        });
}

}  // namespace

const std::vector<QByteArray>& erasablePersonFields() {
    static const std::vector<QByteArray> fields{"national_id", "old_national_id", "phone", "email",
                                                "note",        "ethnicity"};
    return fields;
}

Result<RetentionPolicy> retentionPolicy(Connection& db, QDate on) {
    RetentionPolicy policy;
    const QString key = QLatin1String(retentionYearsKey);
    TAPHUAN_ASSIGN(policy.years, settingNumber(db, key, on, 0));
    TAPHUAN_ASSIGN(const auto source,
                   db.row(QStringLiteral("SELECT legal_source FROM setting WHERE key = ?"), {key},
                          [](const QSqlQuery& query) { return query.value(0).toString(); }));
    policy.source = source.value_or(QString());
    return policy;
}

Result<std::vector<PastPerson>> pastPeople(Connection& db, QDate before, QDate on) {
    TAPHUAN_ASSIGN(const auto traces, readTraces(db, on));
    struct Human {
        PastPerson past;
        bool holds = false;
        bool inService = false;
        QDate recorded;
    };
    std::map<qint64, Human> humans;
    for (const PersonTrace& trace : traces) {
        Human& human = humans[trace.root.value];
        human.past.records.push_back(trace.person);
        if (trace.person == trace.root || human.past.fullName.isEmpty()) human.past.fullName = trace.fullName;
        human.past.person = trace.root;
        human.holds = human.holds || trace.holds;
        human.inService = human.inService || trace.inService;
        human.past.lastService = std::max(human.past.lastService, trace.lastService);
        human.past.lastTraining = std::max(human.past.lastTraining, trace.lastTraining);
        human.recorded = std::max(human.recorded, trace.recorded);
    }
    std::vector<PastPerson> past;
    for (auto& [root, human] : humans) {
        if (!human.holds || human.inService) continue;
        human.past.lastKnown = std::max(human.past.lastService, human.past.lastTraining);
        if (!human.past.lastKnown.isValid()) human.past.lastKnown = human.recorded;
        if (human.past.lastKnown < before) past.push_back(std::move(human.past));
    }
    std::stable_sort(past.begin(), past.end(),
                     [](const PastPerson& a, const PastPerson& b) { return a.lastKnown < b.lastKnown; });
    return past;
}

Result<std::vector<Id<Person>>> linkedRecords(Connection& db, Id<Person> person) {
    TAPHUAN_ASSIGN(auto records,
                   db.rows(QStringLiteral("SELECT o.person FROM person_root r JOIN person_root o ON o.root = "
                                          "r.root WHERE r.person = ? ORDER BY o.person"),
                           {person.value},
                           [](const QSqlQuery& query) { return Id<Person>(query.value(0).toLongLong()); }));
    if (records.empty()) records.push_back(person);
    return records;
}

Result<bool> isInService(Connection& db, Id<Person> person, QDate on) {
    TAPHUAN_ASSIGN(const auto records, linkedRecords(db, person));
    for (const Id<Person> record : records) {
        TAPHUAN_ASSIGN(
            const qint64 open,
            db.number(
                QStringLiteral(
                    "SELECT (SELECT count(*) FROM membership WHERE person = ? AND (valid_to IS NULL OR "
                    "valid_to > ?)) + (SELECT count(*) FROM roster_member WHERE person = ? AND (valid_to "
                    "IS NULL OR valid_to > ?))"),
                {record.value, on.toString(Qt::ISODate), record.value, on.toString(Qt::ISODate)}));
        if (open > 0) return true;
    }
    return false;
}

}  // namespace taphuan
