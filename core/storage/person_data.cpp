#include "core/storage/person_data.h"

#include "core/base/say.h"
#include "core/domain/field_words.h"
#include "core/storage/data_list_store.h"
#include "core/storage/data_request_store.h"
#include "core/storage/migrations.h"
#include "core/storage/row_history.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace taphuan {

namespace {

class PersonReading {
  public:
    PersonReading(Connection& db, PersonDetails details, QDate on, const Viewer& viewer)
        : db_(db), details_(std::move(details)), viewer_(viewer) {
        data_.on = on;
    }

    Result<PersonData> read() {
        TAPHUAN_ASSIGN(data_.office, meta(db_, QStringLiteral("office")));
        TAPHUAN_TRY(readRecords());
        data_.memberships = details_.memberships;
        data_.audiences = details_.audiences;
        RosterFilter onRosters;
        onRosters.on = data_.on;
        onRosters.person = details_.person.id;
        TAPHUAN_ASSIGN(data_.rosters, listRosters(db_, onRosters));
        data_.qualifications = details_.qualifications;
        for (const Person& record : data_.records) {
            TAPHUAN_ASSIGN(auto erased,
                           select<Erasure>(db_, QStringLiteral("WHERE t.person = ? ORDER BY t.id DESC"),
                                           {record.id.value}));
            std::move(erased.begin(), erased.end(), std::back_inserter(data_.erasures));
        }
        for (const TrainingLine& line : details_.training) {
            TAPHUAN_ASSIGN(auto marks, marksOf(line.enrolment.id));
            data_.classes.push_back({line, std::move(marks)});
        }
        for (const Person& record : data_.records) TAPHUAN_TRY(readOf(record.id));
        std::vector<Id<Person>> ids;
        for (const Person& record : data_.records) ids.push_back(record.id);
        TAPHUAN_ASSIGN(data_.lists, listsBehind(db_, ids));
        RequestFilter theirs;
        theirs.person = details_.person.id;
        TAPHUAN_ASSIGN(data_.requests, listRequests(db_, data_.on, theirs));
        std::stable_sort(data_.accesses.begin(), data_.accesses.end(),
                         [](const AccessLine& a, const AccessLine& b) { return a.id < b.id; });
        TAPHUAN_TRY(readHistory());
        return std::move(data_);
    }

  private:
    Status readRecords() {
        data_.records.push_back(details_.person);
        TAPHUAN_ASSIGN(auto joined,
                       select<Person>(db_,
                                      QStringLiteral("JOIN person_root o ON o.person = t.id WHERE o.root = ? "
                                                     "AND t.id <> ? ORDER BY t.id"),
                                      {details_.root.value, details_.person.id.value}));
        std::move(joined.begin(), joined.end(), std::back_inserter(data_.records));
        if (!viewer_.may(Permission::ethnicityShow))
            for (Person& record : data_.records)
                if (!std::exchange(record.ethnicity, QString()).isEmpty()) data_.ethnicityWithheld = true;
        for (const LinkedRecord& linked : details_.links)
            if (linked.link.kind == LinkKind::distinct) ++data_.others;
        return {};
    }

    Result<std::vector<SessionMarkLine>> marksOf(Id<Enrolment> enrolment) {
        return db_.rows(
            QStringLiteral("SELECT ") + columnsOf<Attendance>(QLatin1String("t")) + QStringLiteral(", ") +
                columnsOf<Session>(QLatin1String("s")) +
                QStringLiteral(" FROM attendance t JOIN session s ON s.id = t.session WHERE t.enrolment = ? "
                               "ORDER BY s.number"),
            {enrolment.value}, [](const QSqlQuery& query) {
                const auto mark = recordFrom<Attendance>(query);
                return SessionMarkLine{recordFrom<Session>(query, 1 + fieldCount<Attendance>()), mark.mark,
                                       mark.note};
            });
    }

    // What hangs on one of the records.
    Status readOf(Id<Person> person) {
        TAPHUAN_ASSIGN(
            auto nominations,
            db_.rows(
                QStringLiteral(
                    "SELECT c.code, c.name, coalesce((SELECT v.name FROM unit_version v WHERE v.unit = "
                    "t.unit ORDER BY coalesce(v.valid_from, '') DESC LIMIT 1), ''), ") +
                    columnsOf<Nomination>(QLatin1String("t")) +
                    QStringLiteral(" FROM nomination t JOIN \"class\" c ON c.id = t.training_class WHERE "
                                   "t.person = ? ORDER BY coalesce(c.starts, '9999') DESC, t.id"),
                {person.value}, [](const QSqlQuery& query) {
                    return NominationLine{recordFrom<Nomination>(query, 3), query.value(0).toString(),
                                          query.value(1).toString(), query.value(2).toString()};
                }));
        std::move(nominations.begin(), nominations.end(), std::back_inserter(data_.nominations));
        CertificateFilter issued;
        issued.person = person;
        TAPHUAN_ASSIGN(auto certificates, listCertificates(db_, issued));
        std::move(certificates.begin(), certificates.end(), std::back_inserter(data_.certificates));
        AccessFilter shown;
        shown.person = person;
        TAPHUAN_ASSIGN(auto accesses, listAccess(db_, shown));
        std::move(accesses.begin(), accesses.end(), std::back_inserter(data_.accesses));
        return {};
    }

    // Every row that names one of the records, and what belongs to those, also where it was removed since.
    Status readHistory() {
        for (const Person& record : data_.records) {
            const RowKey key{Entity::person, record.id};
            rows_.insert(key);
            for (const Referrer& referrer : referrersOf(Entity::person))
                TAPHUAN_TRY(addReferrers(key, referrer));
        }
        const SpeakVietnamese asOnPaper;
        const auto ofEthnicity = [word = fieldWord(Entity::person, "ethnicity")](const ChangedField& field) {
            return word && field.field == word->word;
        };
        for (const RowKey& key : rows_) {
            TAPHUAN_ASSIGN(auto events, rowEvents(db_, key));
            if (!viewer_.may(Permission::ethnicityShow))
                for (RowEvent& event : events) std::erase_if(event.change.fields, ofEthnicity);
            std::move(events.begin(), events.end(), std::back_inserter(data_.history));
        }
        std::stable_sort(data_.history.begin(), data_.history.end(),
                         [](const RowEvent& a, const RowEvent& b) { return a.header.seq < b.header.seq; });
        return {};
    }

    Status addReferrers(RowKey whole, const Referrer& referrer) {
        const EntitySchema& schema = schemaOf(referrer.entity);
        const QByteArray& field = schema.fields[size_t(referrer.field)].name;
        // A link that tells two people apart names the other one.
        const bool links = referrer.entity == Entity::person_link;
        const QString same = enumText(LinkKind::same);
        TAPHUAN_ASSIGN(const auto living,
                       db_.rows(QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\" = ?%3")
                                    .arg(schema.table, QLatin1String(field),
                                         links ? QStringLiteral(" AND kind = 'same'") : QString()),
                                {whole.row.value},
                                [](const QSqlQuery& query) { return RowId{query.value(0).toLongLong()}; }));
        for (const RowId row : living) TAPHUAN_TRY(addRow({referrer.entity, row}));
        TAPHUAN_ASSIGN(const auto* const removals, removalsOf(referrer.entity));
        for (const StoredChange& stored : *removals) {
            const FieldValues& before = stored.change.before;
            if (numberOf(before.value(field)) != whole.row.value) continue;
            if (links && textOf(before.value("kind")) != same) continue;
            TAPHUAN_TRY(addRow({referrer.entity, stored.change.row}));
        }
        return {};
    }

    // Read once, however many rows are asked about.
    Result<const std::vector<StoredChange>*> removalsOf(Entity entity) {
        auto found = removals_.find(entity);
        if (found == removals_.end()) {
            TAPHUAN_ASSIGN(auto read, readChanges(db_, QStringLiteral("WHERE entity = ? AND kind = ?"),
                                                  {qint64(entity), qint64(ChangeKind::remove)}));
            found = removals_.emplace(entity, std::move(read)).first;
        }
        return &found->second;
    }

    Status addRow(RowKey key) {
        if (!rows_.insert(key).second) return {};
        if (key.entity != Entity::enrolment) return {};
        for (const Referrer& referrer : referrersOf(key.entity))
            if (referrer.owner) TAPHUAN_TRY(addReferrers(key, referrer));
        return {};
    }

    Connection& db_;
    PersonDetails details_;
    const Viewer& viewer_;
    PersonData data_;
    std::set<RowKey> rows_;
    std::map<Entity, std::vector<StoredChange>> removals_;
};

}  // namespace

Result<std::optional<PersonData>> readPersonData(Connection& db, Id<Person> person, QDate on,
                                                 const Viewer& viewer) {
    TAPHUAN_ASSIGN(auto details, personDetails(db, person, on));
    if (!details) return std::optional<PersonData>();
    TAPHUAN_ASSIGN(PersonData data, PersonReading(db, *std::move(details), on, viewer).read());
    return std::optional(std::move(data));
}

}  // namespace taphuan
