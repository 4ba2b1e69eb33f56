#include "core/storage/person_store.h"

#include "core/base/say.h"
#include "core/storage/person_numbers.h"
#include "core/storage/record_fields.h"
#include "core/storage/select.h"
#include "core/text/fold.h"
#include "core/text/identity.h"
#include "core/text/normalise.h"
#include "core/text/number_text.h"
#include "core/text/phone.h"
#include "core/text/sort_key.h"

#include <QHash>

#include <map>

namespace taphuan {

namespace {

// Names are ranked among at least this many matches, where there are more; a search that finds more is too
// short to be ranked well.
constexpr qint64 rankedAtLeast = 200;
// Who has the last digits of a telephone.
constexpr qint64 phoneMatches = 5000;

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

// A query's FROM and WHERE with what is bound to them, in their order.
struct Condition {
    QString text;
    Values bound;
};

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

// What is read of people besides their ids: their search keys s; these and the membership m (null: none).
enum class Reads { ids, keys, rows };

// Which people p: each once; filtered or ordered by it, with the membership m too; where a JSON list of units
// is given, with the unit's place o.at in it. `among`: only those of that query's column person.
Condition peopleWithin(const Connection& db, const PeopleFilter& filter, Reads reads,
                       const QString& unitsInOrder = {}, const BoundText& among = {}) {
    const bool byUnit = !filter.units.empty();
    Condition condition{QStringLiteral(" FROM person p"), {}};
    if (!among.text.isEmpty()) {
        condition.text = QStringLiteral(" FROM (%1) f JOIN person p ON p.id = f.person").arg(among.text);
        condition.bound.push_back(among.bound);
    }
    if (reads != Reads::ids) condition.text += QStringLiteral(" JOIN person_search s ON s.person = p.id");
    condition.text += QStringLiteral(" LEFT JOIN person_root r ON r.person = p.id");
    if (reads == Reads::rows || byUnit || filter.withoutUnit || filter.unplaced || !unitsInOrder.isEmpty()) {
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
    if (filter.withoutUnit) condition.text += QStringLiteral(" AND m.id IS NULL");
    if (filter.unplaced) {
        condition.text += QStringLiteral(
                              " AND m.unit IN (SELECT u.id FROM unit u WHERE NOT EXISTS "
                              "(SELECT 1 FROM unit_version v WHERE v.unit = u.id AND ") +
                          holds("v") + QStringLiteral("))");
        condition.bound.insert(condition.bound.end(), {day(filter.on), day(filter.on)});
    }
    if (byUnit) {
        const QString column =
            filter.units.size() > fewUnits ? QStringLiteral("+m.unit") : QStringLiteral("m.unit");
        condition.text += QStringLiteral(" AND %1 IN (%2)").arg(column, placeholders(filter.units.size()));
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
    if (filter.withoutAudience) {
        condition.text +=
            QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM person_audience pa WHERE pa.person = p.id AND ") +
            holds("pa") + u')';
        condition.bound.insert(condition.bound.end(), {day(filter.on), day(filter.on)});
    }
    return condition;
}

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
    QStringList ids;
    for (const auto& [key, id] : units) ids << QString::number(id);
    return QString(u'[' + ids.join(u',') + u']');
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

Result<std::vector<PersonSummary>> summaries(Connection& db, const Condition& condition, QDate on,
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

// The words that are looked for, without what stands between them.
QStringList wordsOf(const QString& text) {
    QStringList words;
    QString word;
    const auto take = [&] {
        if (!word.isEmpty()) words << word;
        word.clear();
    };
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber())
            word += c;
        else
            take();
    }
    take();
    return words;
}

// How far a name is from what was typed: first by words that stand in it only with other accents, then by
// words that it only goes on from.
class AccentDistance {
  public:
    explicit AccentDistance(const QString& typed)
        : keys_(words(matchKey(typed))), typed_(words(normalisedLower(typed))) {}

    std::pair<qsizetype, qsizetype> to(const QString& name) const {
        const QStringList keys = words(matchKey(name)), written = words(normalisedLower(name));
        std::pair<qsizetype, qsizetype> distance;
        for (qsizetype i = 0; i < typed_.size(); ++i) {
            if (i < keys_.size() && keys.contains(keys_[i])) continue;
            const auto begins = [&](const QString& word) { return word.startsWith(typed_[i]); };
            ++(std::any_of(written.begin(), written.end(), begins) ? distance.second : distance.first);
        }
        return distance;
    }

  private:
    static QStringList words(const QString& text) { return text.split(u' ', Qt::SkipEmptyParts); }
    QStringList keys_;
    QStringList typed_;
};

struct NameMatch {
    Id<Person> person;
    std::pair<qsizetype, qsizetype> distance;
    QByteArray sortKey;
};

// Ways to look for the words, the closest first: all whole with exactly these accents; all but the last,
// which is still being typed; all as beginnings, whatever their accents.
std::vector<std::vector<NameTerm>> waysToFind(const QString& text, const QStringList& words) {
    std::vector<NameTerm> begun, whole;
    for (const QString& word : words) begun.push_back({word, false});
    for (const QString& word : matchKey(text).split(u' ', Qt::SkipEmptyParts))
        whole.push_back({exactTerm(word), true});
    if (whole.size() != begun.size()) return {begun};
    std::vector<NameTerm> typed = whole;
    typed.back() = begun.back();
    if (words.size() == 1) return {whole, begun};
    return {whole, typed, begun};
}

Result<std::vector<NameMatch>> matchesOf(Connection& db, const std::vector<NameTerm>& terms,
                                         const AccentDistance& accents, const PeopleFilter& filter,
                                         qint64 limit) {
    Condition condition = peopleWithin(db, filter, Reads::ids, {}, db.engine().namesWith(terms));
    condition.bound.push_back(atMost(limit));
    return db.rows(
        QStringLiteral("SELECT w.person, p.full_name, s.sort_key FROM (SELECT p.id AS person%1 LIMIT ?) w "
                       "JOIN person p ON p.id = w.person JOIN person_search s ON s.person = w.person")
            .arg(condition.text),
        condition.bound, [&](const QSqlQuery& query) {
            return NameMatch{Id<Person>(query.value(0).toLongLong()), accents.to(query.value(1).toString()),
                             query.value(2).toByteArray()};
        });
}

Result<std::vector<Id<Person>>> idsByName(Connection& db, const QString& text, const PeopleFilter& filter,
                                          qint64 limit) {
    const QStringList words = wordsOf(text);
    if (words.isEmpty()) return std::vector<Id<Person>>();
    const AccentDistance accents(text);
    const qint64 enough = limit < 0 ? limit : std::max(limit, rankedAtLeast);
    std::map<qint64, NameMatch> found;
    for (const std::vector<NameTerm>& terms : waysToFind(text, words)) {
        TAPHUAN_ASSIGN(const auto matches, matchesOf(db, terms, accents, filter, enough));
        for (const NameMatch& match : matches) found.emplace(match.person.value, match);
        if (enough >= 0 && qint64(found.size()) >= enough) break;
    }
    std::vector<NameMatch> ranked;
    for (const auto& [id, match] : found) ranked.push_back(match);
    std::sort(ranked.begin(), ranked.end(), [](const NameMatch& a, const NameMatch& b) {
        return std::tie(a.distance, a.sortKey, a.person.value) <
               std::tie(b.distance, b.sortKey, b.person.value);
    });
    std::vector<Id<Person>> ids;
    for (const NameMatch& match : ranked)
        if (limit < 0 || qint64(ids.size()) < limit) ids.push_back(match.person);
    return ids;
}

Result<std::vector<Id<Person>>> ids(Connection& db, const QString& text, const Values& bound) {
    return db.rows(text, bound,
                   [](const QSqlQuery& query) { return Id<Person>(query.value(0).toLongLong()); });
}

// Those who stand for a record with the identity number or staff code.
Result<std::vector<Id<Person>>> idsByNumber(Connection& db, const QString& number, const QString& code) {
    TAPHUAN_ASSIGN(const qint64 current, lookupOf(db, NumberKind::nationalId, number));
    TAPHUAN_ASSIGN(const qint64 old, lookupOf(db, NumberKind::oldNationalId, number));
    return ids(db,
               QStringLiteral("SELECT DISTINCT coalesce(r.root, p.id) FROM ("
                              "SELECT person AS id FROM person_number WHERE kind = 1 AND key = ? UNION "
                              "SELECT person AS id FROM person_number WHERE kind = 2 AND key = ? UNION "
                              "SELECT id FROM person WHERE staff_code <> '' AND staff_code = ?"
                              ") p LEFT JOIN person_root r ON r.person = p.id ORDER BY 1"),
               {current, old, code});
}

// By the whole number or its last four digits.
Result<std::vector<Id<Person>>> idsByPhone(Connection& db, const QString& digits, qint64 limit) {
    const NumberKind kind = digits.size() == phoneEndDigits ? NumberKind::phoneEnd : NumberKind::phone;
    TAPHUAN_ASSIGN(const qint64 key, lookupOf(db, kind, digits));
    return ids(db,
               QStringLiteral("SELECT DISTINCT coalesce(r.root, n.person) FROM person_number n LEFT JOIN "
                              "person_root r ON r.person = n.person WHERE n.kind = ? AND n.key = ? "
                              "ORDER BY 1 LIMIT ?"),
               {qint64(kind), key, atMost(limit)});
}

// People of these ids within the filter, in the ids' order.
Result<std::vector<PersonSummary>> inOrder(Connection& db, const std::vector<Id<Person>>& wanted,
                                           const PeopleFilter& filter) {
    if (wanted.empty()) return std::vector<PersonSummary>();
    Condition condition = peopleWithin(db, filter, Reads::rows);
    condition.text += QStringLiteral(" AND p.id IN (%1)").arg(placeholders(wanted.size()));
    for (const Id<Person> id : wanted) condition.bound.push_back(id.value);
    TAPHUAN_ASSIGN(auto found, summaries(db, condition, filter.on, {}));
    QHash<RowId, qsizetype> place;
    for (size_t i = 0; i < wanted.size(); ++i) place.insert(wanted[i], qsizetype(i));
    std::sort(found.begin(), found.end(),
              [&](const auto& a, const auto& b) { return place.value(a.id) < place.value(b.id); });
    return found;
}

}  // namespace

Result<std::vector<PersonSummary>> listPeople(Connection& db, const PeopleFilter& filter, PeopleOrder order,
                                              qint64 limit, qint64 offset) {
    QString units;
    if (order.key == PeopleOrder::unit) {
        TAPHUAN_ASSIGN(units, unitsInOrder(db, filter.on));
    }
    Condition condition = peopleWithin(db, filter, Reads::rows, units);
    condition.bound.insert(condition.bound.end(), {atMost(limit), offset});
    return summaries(db, condition, filter.on, orderText(order) + QStringLiteral(" LIMIT ? OFFSET ?"));
}

Result<std::vector<Id<Person>>> orderOfPeople(Connection& db, const PeopleFilter& filter, PeopleOrder order) {
    QString units;
    if (order.key == PeopleOrder::unit) {
        TAPHUAN_ASSIGN(units, unitsInOrder(db, filter.on));
    }
    const Condition condition = peopleWithin(db, filter, Reads::keys, units);
    return ids(db, QStringLiteral("SELECT p.id") + condition.text + orderText(order), condition.bound);
}

Result<qint64> countPeople(Connection& db, const PeopleFilter& filter) {
    const Condition condition = peopleWithin(db, filter, Reads::ids);
    return db.number(QStringLiteral("SELECT count(*)") + condition.text, condition.bound);
}

Result<std::vector<PersonSummary>> peopleById(Connection& db, const std::vector<Id<Person>>& wanted,
                                              QDate on) {
    PeopleFilter filter;
    filter.on = on;
    return inOrder(db, wanted, filter);
}

Result<std::vector<PersonSummary>> findPeople(Connection& db, const QString& text, const PeopleFilter& filter,
                                              qint64 limit) {
    const QString typed = normalised(text);
    const QString digits = digitsOfNumber(typed).value_or(QString());
    std::vector<Id<Person>> found;
    if (!typed.isEmpty()) {
        TAPHUAN_ASSIGN(found, idsByNumber(db, digits.isEmpty() ? typed : digits, typed));
    }
    if (found.empty() && !digits.isEmpty()) {
        TAPHUAN_ASSIGN(found, idsByPhone(db, parsePhone(digits).value_or(digits), phoneMatches));
    }
    if (found.empty() && digits.isEmpty()) {
        TAPHUAN_ASSIGN(found, idsByName(db, typed, filter, limit));
    }
    TAPHUAN_ASSIGN(auto people, inOrder(db, found, filter));
    if (limit >= 0 && qint64(people.size()) > limit) people.resize(size_t(limit));
    return people;
}

Result<Id<Person>> personIdOf(Connection& db, const QString& text) {
    const QString typed = normalised(text);
    if (const auto id = RowId::parse(typed)) {
        TAPHUAN_ASSIGN(const auto person, find<Person>(db, Id<Person>(*id)));
        if (person) return person->id;
    }
    TAPHUAN_ASSIGN(const auto found, idsByNumber(db, digitsOfNumber(typed).value_or(typed), typed));
    return found.size() == 1 ? found.front() : Id<Person>();
}

}  // namespace taphuan
