#include "core/coverage/coverage_base.h"
#include "core/coverage/coverage_reading.h"
#include "core/storage/journal.h"
#include "core/storage/select.h"

#include <QtEndian>

#include <algorithm>
#include <set>

namespace taphuan {

namespace {

// Past this many people, reading all is cheaper than one by one.
constexpr size_t manyPeople = 2000;

// What the operations after a head have touched, as far as coverage reads it.
struct Touched {
    bool all = false;
    bool smallParts = false;
    std::set<qint64> records;  // of people
    std::set<qint64> enrolments;
    std::set<qint64> results;
    std::set<qint64> memberships;
    std::set<qint64> audiences;  // person_audience
    std::set<qint64> classes;

    size_t count() const {
        return records.size() + enrolments.size() + results.size() + memberships.size() + audiences.size() +
               classes.size();
    }
    void add(Entity entity, qint64 row);
    void removed(Entity entity, const FieldValues& before);
};

void Touched::add(Entity entity, qint64 row) {
    switch (entity) {
        case Entity::person:
            records.insert(row);
            break;
        case Entity::membership:
            memberships.insert(row);
            break;
        case Entity::person_audience:
            audiences.insert(row);
            break;
        case Entity::enrolment:
            enrolments.insert(row);
            break;
        case Entity::result:
            results.insert(row);
            break;
        case Entity::training_class:
            classes.insert(row);
            break;
        case Entity::unit:
        case Entity::unit_version:
        case Entity::lineage:
        case Entity::audience:
        case Entity::person_link:
        case Entity::indicator_course:
        case Entity::course:
            all = true;  // numbering, or everybody's completions
            break;
        case Entity::level:
        case Entity::plan:
        case Entity::indicator:
        case Entity::target:
        case Entity::headcount:
            smallParts = true;
            break;
        case Entity::qualification:
        case Entity::unit_alias:
        case Entity::unit_group:
        case Entity::audience_rule:
        case Entity::plan_note:
        case Entity::task:
        case Entity::task_party:
        case Entity::task_audience:
        case Entity::budget_line:
        case Entity::budget_amount:
        case Entity::funding_source:
        case Entity::output:
        case Entity::quota:
        case Entity::staffing_rule:
        case Entity::agency_duty:
        case Entity::duty:
        case Entity::duty_party:
        case Entity::agency_duty_party:
        case Entity::indicator_basis:
        case Entity::session:
        case Entity::nomination:
        case Entity::attendance:
        case Entity::book:
        case Entity::certificate:
        case Entity::role:
        case Entity::account:
        case Entity::account_scope:
        case Entity::data_list:
        case Entity::data_request:
        case Entity::erasure:
        case Entity::import_profile:
        case Entity::roster_kind:
        case Entity::roster_member:
        case Entity::setting:
            break;
    }
}

// The row is gone; whose it was stands in the journal.
void Touched::removed(Entity entity, const FieldValues& before) {
    if (entity == Entity::person || entity == Entity::training_class) {
        all = true;
    } else if (entity == Entity::membership || entity == Entity::person_audience ||
               entity == Entity::enrolment) {
        const qint64 person = numberOf(before.value("person"));
        if (person == 0) all = true;
        records.insert(person);
    } else if (entity == Entity::result) {
        const qint64 enrolment = numberOf(before.value("enrolment"));
        if (enrolment == 0) all = true;
        enrolments.insert(enrolment);
    } else {
        add(entity, 0);
    }
}

Status readTouched(Connection& db, qint64 since, Touched& touched) {
    TAPHUAN_ASSIGN(const auto replica,
                   db.row(QStringLiteral("SELECT value FROM meta WHERE key = 'replica'"), {},
                          [](const QSqlQuery& query) { return query.value(0).toString().toLongLong(); }));
    // What another office wrote may have settled rows that its operation does not name.
    TAPHUAN_ASSIGN(const qint64 foreign,
                   db.number(QStringLiteral("SELECT count(*) FROM operation WHERE seq > ? AND replica <> ?"),
                             {since, replica.value_or(0)}));
    touched.all = foreign > 0;
    TAPHUAN_ASSIGN(const auto blocks,
                   db.rows(QStringLiteral("SELECT entity, rows FROM insert_block WHERE seq > ?"), {since},
                           [](const QSqlQuery& query) {
                               return std::pair(query.value(0).toInt(), query.value(1).toByteArray());
                           }));
    for (const auto& [entity, rows] : blocks)
        for (qsizetype at = 0; at + 8 <= rows.size() && touched.count() <= manyPeople; at += 8)
            touched.add(Entity(entity), qFromBigEndian<qint64>(rows.constData() + at));
    TAPHUAN_ASSIGN(
        QSqlQuery changes,
        db.query(QStringLiteral("SELECT entity, row, kind, content, before FROM change WHERE seq > ?"),
                 {since}));
    while (changes.next() && !touched.all && touched.count() <= manyPeople) {
        const auto entity = Entity(changes.value(0).toInt());
        if (ChangeKind(changes.value(2).toInt()) == ChangeKind::remove) {
            TAPHUAN_ASSIGN(const FieldValues before, decodeFields(changes.value(4).toByteArray()));
            touched.removed(entity, before);
        } else {
            touched.add(entity, changes.value(1).toLongLong());
            TAPHUAN_ASSIGN(const FieldValues before, decodeFields(changes.value(4).toByteArray()));
            if (before.contains("person") || before.contains("enrolment"))
                touched.all = true;  // it went to somebody else
        }
    }
    if (changes.lastError().isValid()) return db.error(changes);
    return {};
}

// The root of every record concerned; nothing where one of them cannot be told.
Result<std::optional<std::set<qint64>>> rootsOf(Connection& db, const Touched& touched) {
    std::set<qint64> records = touched.records;
    bool lost = false;
    const auto collect = [&](const QString& text, const std::set<qint64>& rows) -> Status {
        for (const qint64 row : rows) {
            TAPHUAN_ASSIGN(const qint64 person, db.number(text, {row}));
            if (person == 0) lost = true;
            records.insert(person);
        }
        return {};
    };
    TAPHUAN_TRY(collect(QStringLiteral("SELECT person FROM membership WHERE id = ?"), touched.memberships));
    TAPHUAN_TRY(
        collect(QStringLiteral("SELECT person FROM person_audience WHERE id = ?"), touched.audiences));
    TAPHUAN_TRY(collect(
        QStringLiteral("SELECT e.person FROM result r JOIN enrolment e ON e.id = r.enrolment WHERE r.id = ?"),
        touched.results));
    for (const qint64 row : touched.enrolments) {
        // A removed result's enrolment may be gone too; then its own removal has named the person.
        TAPHUAN_ASSIGN(const qint64 person,
                       db.number(QStringLiteral("SELECT person FROM enrolment WHERE id = ?"), {row}));
        if (person != 0) records.insert(person);
    }
    for (const qint64 row : touched.classes) {
        TAPHUAN_ASSIGN(const auto people,
                       db.rows(QStringLiteral("SELECT person FROM enrolment WHERE training_class = ?"), {row},
                               [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
        records.insert(people.begin(), people.end());
    }
    if (lost || records.size() > manyPeople) return std::optional<std::set<qint64>>();
    std::set<qint64> roots;
    for (const qint64 record : records) {
        TAPHUAN_ASSIGN(const auto root,
                       db.row(QStringLiteral("SELECT coalesce(r.root, p.id) FROM person p LEFT JOIN "
                                             "person_root r ON r.person = p.id WHERE p.id = ?"),
                              {record}, [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
        if (!root) return std::optional<std::set<qint64>>();
        roots.insert(*root);
    }
    return std::optional(std::move(roots));
}

// `all` without the rows of those people, and with the new ones, in order.
template <class Row, class Before>
std::shared_ptr<const std::vector<Row>> replaced(const std::vector<Row>& all,
                                                 const std::unordered_set<int>& people,
                                                 std::vector<Row> fresh, Before before) {
    std::vector<Row> rows;
    rows.reserve(all.size() + fresh.size());
    std::copy_if(all.begin(), all.end(), std::back_inserter(rows),
                 [&](const Row& row) { return !people.contains(row.person); });
    std::sort(fresh.begin(), fresh.end(), before);
    const auto middle = ptrdiff_t(rows.size());
    rows.insert(rows.end(), fresh.begin(), fresh.end());
    std::inplace_merge(rows.begin(), rows.begin() + middle, rows.end(), before);
    return std::make_shared<const std::vector<Row>>(std::move(rows));
}

void replaceTraining(CoverageBase& base, const std::unordered_set<int>& people,
                     const std::vector<TrainingRow>& fresh) {
    std::map<std::pair<qint64, int>, std::vector<YearOfTraining>> byYear;
    for (const TrainingRow& row : fresh) byYear[{row.indicator, row.year}].push_back(row.training);
    for (const auto& [indicator, years] : base.training)
        for (const auto& [year, rows] : years)
            if (std::any_of(rows->begin(), rows->end(),
                            [&](const YearOfTraining& row) { return people.contains(row.person); }))
                byYear.try_emplace({indicator, year});
    static const std::vector<YearOfTraining> none;
    for (auto& [key, rows] : byYear) {
        auto& kept = base.training[key.first][key.second];
        kept = replaced(kept ? *kept : none, people, std::move(rows),
                        [](const YearOfTraining& a, const YearOfTraining& b) { return a.person < b.person; });
    }
}

Status refreshPeople(Connection& db, CoverageBase& base, const std::set<qint64>& roots) {
    auto people = std::make_shared<People>(*base.people);
    std::unordered_set<int> numbers;
    for (const qint64 root : roots) {
        if (!people->numbers.contains(root)) {
            people->numbers.insert(root, int(people->roots.size()));
            people->roots.push_back(root);
        }
        numbers.insert(people->numberOf({root}));
    }
    base.people = std::move(people);
    std::vector<Stay> stays;
    std::vector<Belonging> belongings;
    std::vector<TrainingRow> training;
    for (const qint64 root : roots) {
        TAPHUAN_ASSIGN(auto records,
                       db.rows(QStringLiteral("SELECT person FROM person_root WHERE root = ?"), {root},
                               [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
        if (std::find(records.begin(), records.end(), root) == records.end()) records.push_back(root);
        for (const qint64 record : records) {
            TAPHUAN_TRY(readStays(db, base, record, stays));
            TAPHUAN_TRY(readBelongings(db, base, record, belongings));
        }
        TAPHUAN_TRY(readTraining(db, base, root, training));
    }
    base.stays = replaced(*base.stays, numbers, std::move(stays), comesBefore);
    base.belongings = replaced(*base.belongings, numbers, std::move(belongings),
                               [](const Belonging& a, const Belonging& b) { return a.person < b.person; });
    replaceTraining(base, numbers, training);
    return {};
}

Result<std::shared_ptr<const CoverageBase>> refreshed(Connection& db, const CoverageBase& old) {
    TAPHUAN_ASSIGN(const qint64 head, journalHead(db));
    Touched touched;
    if (head < old.head)
        touched.all = true;
    else
        TAPHUAN_TRY(readTouched(db, old.head, touched));
    if (touched.all || touched.count() > manyPeople) return std::shared_ptr<const CoverageBase>();
    TAPHUAN_ASSIGN(const auto roots, rootsOf(db, touched));
    if (!roots) return std::shared_ptr<const CoverageBase>();
    auto base = std::make_shared<CoverageBase>(old);
    base->head = head;
    if (touched.smallParts) TAPHUAN_TRY(readSmallParts(db, *base));
    if (!roots->empty()) TAPHUAN_TRY(refreshPeople(db, *base, *roots));
    return std::shared_ptr<const CoverageBase>(std::move(base));
}

}  // namespace

Result<std::shared_ptr<const CoverageBase>> refreshCoverageBase(Connection& db,
                                                                std::shared_ptr<const CoverageBase> old) {
    std::shared_ptr<const CoverageBase> base;
    const auto refresh = [&]() -> Status {
        TAPHUAN_ASSIGN(base, refreshed(db, *old));
        return {};
    };
    TAPHUAN_TRY(db.inOneRead(refresh));
    if (base) return base;
    return readCoverageBase(db);
}

}  // namespace taphuan
