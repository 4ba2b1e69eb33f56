#include "core/storage/person_store.h"

#include "core/base/say.h"
#include "core/storage/people_query.h"
#include "core/storage/record_fields.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"
#include "core/text/identity.h"
#include "core/text/sort_key.h"

#include <QHash>

namespace taphuan {

namespace {

Value day(QDate on) {
    return on.toString(Qt::ISODate);
}

// With two bound days.
QString holds(const char* alias) {
    const QLatin1String a(alias);
    return QStringLiteral(
               "(%1.valid_from IS NULL OR %1.valid_from <= ?) AND (%1.valid_to IS NULL OR %1.valid_to > ?)")
        .arg(a);
}

QString placeholders(size_t count) {
    QStringList marks;
    for (size_t i = 0; i < count; ++i) marks << QStringLiteral("?");
    return marks.join(u',');
}

// The main membership m of p on the day; with four bound days. Should two offices have given two, the later
// one.
QString mainOnDay() {
    return QStringLiteral("membership m ON m.person = p.id AND m.is_main = 1 AND ") + holds("m") +
           QStringLiteral(
               " AND NOT EXISTS (SELECT 1 FROM membership y WHERE y.person = m.person AND y.is_main = 1 "
               "AND ") +
           holds("y") +
           QStringLiteral(" AND (coalesce(y.valid_from, ''), y.id) > (coalesce(m.valid_from, ''), m.id))");
}

// Past so many units most people are in them, and going through all in order is quicker than through the
// units.
constexpr size_t fewUnits = 64;

}  // namespace

PeopleCondition peopleWithin(const Connection& db, const PeopleFilter& filter, Reads reads,
                             const QString& unitsInOrder, const PeopleCondition& among) {
    const bool byUnit = !filter.units.empty();
    PeopleCondition condition{QStringLiteral(" FROM person p"), {}};
    if (!among.text.isEmpty()) {
        condition.text = QStringLiteral(" FROM (%1) f JOIN person p ON p.id = f.person").arg(among.text);
        condition.bound = among.bound;
    }
    if (reads != Reads::ids) condition.text += QStringLiteral(" JOIN person_search s ON s.person = p.id");
    condition.text += QStringLiteral(" LEFT JOIN person_root r ON r.person = p.id");
    if (reads == Reads::rows || byUnit || filter.withoutUnit || filter.left || filter.unplaced ||
        !unitsInOrder.isEmpty()) {
        condition.text +=
            (byUnit || filter.unplaced ? QStringLiteral(" JOIN ") : QStringLiteral(" LEFT JOIN ")) +
            mainOnDay();
        condition.bound.insert(condition.bound.end(), 4, day(filter.on));
    }
    if (!unitsInOrder.isEmpty()) {
        condition.text +=
            QStringLiteral(" LEFT JOIN %1 o ON o.unit = m.unit").arg(db.engine().numberedList());
        condition.bound.push_back(unitsInOrder);
    }
    condition.text += QStringLiteral(" WHERE (r.root IS NULL OR r.root = p.id)");
    if (filter.withoutUnit || filter.left) {
        condition.text +=
            QStringLiteral(
                " AND m.id IS NULL AND p.id %1 (SELECT w.person FROM membership w WHERE w.is_main = 1 AND "
                "w.valid_to <= ?)")
                .arg(filter.left ? QLatin1String("IN") : QLatin1String("NOT IN"));
        condition.bound.push_back(day(filter.on));
    }
    if (filter.unplaced) {
        condition.text += QStringLiteral(
                              " AND m.unit IN (SELECT u.id FROM unit u WHERE NOT EXISTS "
                              "(SELECT 1 FROM unit_version v WHERE v.unit = u.id AND ") +
                          holds("v") + QStringLiteral("))");
        condition.bound.insert(condition.bound.end(), {day(filter.on), day(filter.on)});
    }
    if (byUnit && filter.units.size() > fewUnits) {
        condition.text +=
            QStringLiteral(" AND +m.unit IN (SELECT w.unit FROM %1 w)").arg(db.engine().numberedList());
        condition.bound.push_back(jsonListOf(filter.units));
    } else if (byUnit) {
        condition.text += QStringLiteral(" AND m.unit IN (%1)").arg(placeholders(filter.units.size()));
        for (const Id<Unit> unit : filter.units) condition.bound.push_back(unit.value);
    }
    if (!filter.audience.isNull()) {
        condition.text += QStringLiteral(
                              " AND EXISTS (WITH RECURSIVE below (id) AS (SELECT CAST(? AS BIGINT) UNION "
                              "SELECT a.id FROM audience a "
                              "JOIN below ON a.parent = below.id) SELECT 1 FROM person_audience pa WHERE "
                              "pa.person = p.id AND "
                              "pa.audience IN (SELECT id FROM below) AND ") +
                          holds("pa") + u')';
        condition.bound.insert(condition.bound.end(),
                               {filter.audience.value, day(filter.on), day(filter.on)});
    }
    if (filter.qualification) {
        const auto levels = levelsAtLeast(*filter.qualification);
        condition.text += QStringLiteral(
            " AND p.id IN (SELECT coalesce(h.root, q.person) FROM qualification q LEFT JOIN person_root h ON "
            "h.person = q.person WHERE q.kind = ? AND (q.issued IS NULL OR q.issued <= ?)");
        condition.bound.insert(condition.bound.end(), {enumText(filter.qualification->kind), day(filter.on)});
        if (!levels.empty())
            condition.text += QStringLiteral(" AND q.level IN (%1)").arg(placeholders(levels.size()));
        for (const QualificationLevel level : levels) condition.bound.push_back(enumText(level));
        condition.text += u')';
    }
    if (filter.withoutAudience) {
        condition.text +=
            QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM person_audience pa WHERE pa.person = p.id AND ") +
            holds("pa") + u')';
        condition.bound.insert(condition.bound.end(), {day(filter.on), day(filter.on)});
    }
    return condition;
}

Result<std::vector<Id<Person>>> personIds(Connection& db, const QString& text, const Values& bound) {
    return db.rows(text, bound,
                   [](const QSqlQuery& query) { return Id<Person>(query.value(0).toLongLong()); });
}

namespace {

// The name of a unit on the day: of the version that began last before it. With one bound day.
QString nameOf(const char* unit) {
    return QStringLiteral(
               "(SELECT v.name FROM unit_version v WHERE v.unit = %1 "
               "ORDER BY (v.valid_from IS NULL OR v.valid_from <= ?) DESC, coalesce(v.valid_from, '') DESC, "
               "v.id LIMIT 1)")
        .arg(QLatin1String(unit));
}

// All units in the Vietnamese order of their names on the day, as a JSON list: SQLite cannot order so itself.
Result<QString> unitsInOrder(Connection& db, QDate on) {
    using Named = std::pair<QByteArray, qint64>;
    TAPHUAN_ASSIGN(auto units, db.rows(QStringLiteral("SELECT u.id, %1 FROM unit u").arg(nameOf("u.id")),
                                       {day(on)}, [](const QSqlQuery& query) {
                                           return Named(textSortKey(query.value(1).toString()),
                                                        query.value(0).toLongLong());
                                       }));
    std::sort(units.begin(), units.end());
    std::vector<Id<Unit>> ids;
    for (const auto& [key, id] : units) ids.emplace_back(id);
    return jsonListOf(ids);
}

// A number as lists show it; one that was changed by hand (check names it) does not keep the list from being
// shown.
QString shownNumber(Connection& db, RowId person, const char* field, const QString& stored,
                    QString (*mask)(QStringView)) {
    static const EntitySchema& schema = schemaOf(Entity::person);
    const auto plain = openedValue(db, schema, schema.fieldIndex(field), person, stored);
    return plain ? mask(textOf(*plain)) : say("core", "không mở được");
}

PersonSummary summaryFrom(Connection& db, const QSqlQuery& query) {
    PersonSummary person;
    person.id = Id<Person>(query.value(0).toLongLong());
    person.fullName = query.value(1).toString();
    restore(person.birth, fromVariant(query.value(2)));
    restore(person.sex, fromVariant(query.value(3)));
    person.maskedNationalId =
        shownNumber(db, person.id, "national_id", query.value(4).toString(), maskedIdentity);
    person.maskedPhone = shownNumber(db, person.id, "phone", query.value(5).toString(), maskedPhone);
    person.unit = Id<Unit>(query.value(6).toLongLong());
    person.position = query.value(7).toString();
    person.department = query.value(8).toString();
    person.unitName = query.value(9).toString();
    return person;
}

Result<std::vector<PersonSummary>> summaries(Connection& db, const PeopleCondition& condition, QDate on,
                                             const QString& order) {
    Values bound{day(on)};
    bound.insert(bound.end(), condition.bound.begin(), condition.bound.end());
    return db.rows(QStringLiteral("SELECT p.id, p.full_name, p.birth, p.sex, p.national_id, p.phone, m.unit, "
                                  "m.position, m.department, ") +
                       nameOf("m.unit") + condition.text + order,
                   bound, [&db](const QSqlQuery& query) { return summaryFrom(db, query); });
}

// Descending is the exact reverse, so that an index serves both.
QString orderText(PeopleOrder order) {
    const QString side = order.descending ? QStringLiteral(" DESC") : QString();
    const QString nulls = order.descending ? QStringLiteral(" NULLS LAST") : QStringLiteral(" NULLS FIRST");
    const auto by = [&](const char* first) -> QString {
        return QStringLiteral(" ORDER BY ") + QLatin1String(first) + side + nulls +
               QStringLiteral(", s.sort_key%1, p.id%1").arg(side);
    };
    switch (order.key) {
        case PeopleOrder::name:
            return QStringLiteral(" ORDER BY s.sort_key%1, p.id%1").arg(side);
        case PeopleOrder::unit:
            return by("o.at");
        case PeopleOrder::birth:
            return by("p.birth");
        case PeopleOrder::sex:
            return by("p.sex");
    }
    return {};
}

// Statements take so many marks, whatever the engine.
constexpr size_t idsAtOnce = 500;

}  // namespace

Result<std::vector<PersonSummary>> peopleInOrder(Connection& db, const std::vector<Id<Person>>& wanted,
                                                 const PeopleFilter& filter) {
    std::vector<PersonSummary> people;
    for (size_t from = 0; from < wanted.size(); from += idsAtOnce) {
        const size_t count = std::min(idsAtOnce, wanted.size() - from);
        PeopleCondition condition = peopleWithin(db, filter, Reads::rows);
        condition.text += QStringLiteral(" AND p.id IN (%1)").arg(placeholders(count));
        for (size_t i = from; i < from + count; ++i) condition.bound.push_back(wanted[i].value);
        TAPHUAN_ASSIGN(auto found, summaries(db, condition, filter.on, {}));
        std::move(found.begin(), found.end(), std::back_inserter(people));
    }
    QHash<RowId, qsizetype> place;
    for (size_t i = 0; i < wanted.size(); ++i) place.insert(wanted[i], qsizetype(i));
    std::sort(people.begin(), people.end(),
              [&](const auto& a, const auto& b) { return place.value(a.id) < place.value(b.id); });
    return people;
}

Result<std::vector<PersonSummary>> listPeople(Connection& db, const PeopleFilter& filter, PeopleOrder order,
                                              qint64 limit, qint64 offset) {
    QString units;
    if (order.key == PeopleOrder::unit) {
        TAPHUAN_ASSIGN(units, unitsInOrder(db, filter.on));
    }
    PeopleCondition condition = peopleWithin(db, filter, Reads::rows, units);
    condition.bound.insert(condition.bound.end(), {atMost(limit), offset});
    return summaries(db, condition, filter.on, orderText(order) + QStringLiteral(" LIMIT ? OFFSET ?"));
}

Result<std::vector<Id<Person>>> orderOfPeople(Connection& db, const PeopleFilter& filter, PeopleOrder order) {
    QString units;
    if (order.key == PeopleOrder::unit) {
        TAPHUAN_ASSIGN(units, unitsInOrder(db, filter.on));
    }
    const PeopleCondition condition = peopleWithin(db, filter, Reads::keys, units);
    return personIds(db, QStringLiteral("SELECT p.id") + condition.text + orderText(order), condition.bound);
}

Result<qint64> countPeople(Connection& db, const PeopleFilter& filter) {
    const PeopleCondition condition = peopleWithin(db, filter, Reads::ids);
    return db.number(QStringLiteral("SELECT count(*)") + condition.text, condition.bound);
}

Result<std::vector<PersonSummary>> peopleById(Connection& db, const std::vector<Id<Person>>& wanted,
                                              QDate on) {
    PeopleFilter filter;
    filter.on = on;
    return peopleInOrder(db, wanted, filter);
}

}  // namespace taphuan
