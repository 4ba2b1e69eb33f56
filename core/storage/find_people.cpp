#include "core/storage/find_people.h"

#include "core/storage/people_query.h"
#include "core/storage/person_numbers.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/number_text.h"
#include "core/text/phone.h"

#include <map>
#include <set>

namespace taphuan {

namespace {

// Names are ranked among at least this many matches, where there are more; a search that finds more is too
// short to be ranked well.
constexpr qint64 rankedAtLeast = 200;
// Who has the last digits of a telephone.
constexpr qint64 phoneMatches = 5000;
// The members of units that have no more than these are gathered before names are looked for among them; of
// larger units those of a name are looked at one by one.
constexpr qint64 fewMembers = 20'000;

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

// How far a name is from what was typed: first by words that it merely goes on from, or has with other
// accents than were typed; then by words that it has whole where no accents were typed, or goes on from with
// just the accents that were.
class AccentDistance {
  public:
    explicit AccentDistance(const QString& typed)
        : keys_(words(matchKey(typed))), typed_(words(normalisedLower(typed))) {
        for (const QString& word : typed_) plain_ << folded(word);
    }

    std::pair<qsizetype, qsizetype> to(const QString& name) const {
        const QStringList keys = words(matchKey(name)), written = words(normalisedLower(name)),
                          plain = words(folded(name));
        std::pair<qsizetype, qsizetype> distance;
        for (qsizetype i = 0; i < typed_.size(); ++i) {
            if (i < keys_.size() && keys.contains(keys_[i])) continue;
            const auto begins = [&](const QString& word) { return word.startsWith(typed_[i]); };
            const bool near = typed_[i] == plain_[i] ? plain.contains(plain_[i])
                                                     : std::any_of(written.begin(), written.end(), begins);
            ++(near ? distance.second : distance.first);
        }
        return distance;
    }

  private:
    static QStringList words(const QString& text) { return text.split(u' ', Qt::SkipEmptyParts); }
    QStringList keys_;
    QStringList typed_;
    QStringList plain_;
};

struct NameMatch {
    Id<Person> person;
    std::pair<qsizetype, qsizetype> distance;
    QByteArray sortKey;
};

// Ways to look for the words, the closest first: all whole with exactly these accents; all but the last,
// which is still being typed; all whole, whatever their accents; all as beginnings.
std::vector<std::vector<NameTerm>> waysToFind(const QString& text, const QStringList& words) {
    std::vector<NameTerm> begun, plain, whole;
    for (const QString& word : words) {
        begun.push_back({word, false});
        plain.push_back({word, true});
    }
    for (const QString& word : matchKey(text).split(u' ', Qt::SkipEmptyParts))
        whole.push_back({exactTerm(word), true});
    if (whole.size() != begun.size()) return {plain, begun};
    std::vector<NameTerm> typed = whole;
    typed.back() = begun.back();
    if (words.size() == 1) return {whole, plain, begun};
    return {whole, typed, plain, begun};
}

// `members`: only those of this query; without a text: all.
Result<std::vector<NameMatch>> matchesOf(Connection& db, const std::vector<NameTerm>& terms,
                                         const PeopleCondition& members, const AccentDistance& accents,
                                         const PeopleFilter& filter, qint64 limit) {
    const BoundText names = db.engine().namesWith(terms);
    PeopleCondition among{names.text, {names.bound}};
    if (!members.text.isEmpty()) {
        // Unmarked, SQLite would look for the words anew in each of the members.
        among.text = QStringLiteral("SELECT n.person FROM (%1) n WHERE +n.person IN (%2)")
                         .arg(names.text, members.text);
        among.bound.insert(among.bound.end(), members.bound.begin(), members.bound.end());
    }
    PeopleCondition condition = peopleWithin(db, filter, Reads::ids, {}, among);
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

// Matches as they are found, each person once, then in their order.
class Ranking {
  public:
    explicit Ranking(qint64 limit) : limit_(limit) {}

    void add(std::vector<NameMatch> matches) {
        for (NameMatch& match : matches) found_.emplace(match.person.value, std::move(match));
    }
    // Whether enough are found to be ranked among.
    bool isEnough() const { return limit_ >= 0 && qint64(found_.size()) >= searched(); }
    qint64 searched() const { return limit_ < 0 ? limit_ : std::max(limit_, rankedAtLeast); }

    std::vector<Id<Person>> ids() const {
        std::vector<const NameMatch*> ranked;
        for (const auto& [id, match] : found_) ranked.push_back(&match);
        std::sort(ranked.begin(), ranked.end(), [](const NameMatch* a, const NameMatch* b) {
            return std::tie(a->distance, a->sortKey, a->person.value) <
                   std::tie(b->distance, b->sortKey, b->person.value);
        });
        std::vector<Id<Person>> ids;
        for (const NameMatch* match : ranked)
            if (limit_ < 0 || qint64(ids.size()) < limit_) ids.push_back(match->person);
        return ids;
    }

  private:
    qint64 limit_;
    std::map<qint64, NameMatch> found_;
};

// Who is or was a member of one of the units, where those are few; else no text.
Result<PeopleCondition> fewMembersOf(Connection& db, const std::vector<Id<Unit>>& units) {
    if (units.empty()) return PeopleCondition();
    const PeopleCondition members{
        QStringLiteral("SELECT m.person FROM membership m WHERE m.unit IN (SELECT w.unit FROM %1 w)")
            .arg(db.engine().numberedList()),
        {jsonListOf(units)}};
    TAPHUAN_ASSIGN(const qint64 count,
                   db.number(QStringLiteral("SELECT count(*) FROM (%1 LIMIT ?) few").arg(members.text),
                             {members.bound.front(), fewMembers + 1}));
    return count <= fewMembers ? members : PeopleCondition();
}

// All within the filter, in the order of lists.
Result<std::vector<Id<Person>>> idsInOrder(Connection& db, PeopleCondition members,
                                           const PeopleFilter& filter, qint64 limit) {
    if (!members.text.isEmpty())
        members.text = QStringLiteral("SELECT DISTINCT d.person FROM (%1) d").arg(members.text);
    PeopleCondition condition = peopleWithin(db, filter, Reads::keys, {}, members);
    condition.bound.push_back(atMost(limit));
    return personIds(db, QString(u"SELECT p.id" + condition.text + u" ORDER BY s.sort_key, p.id LIMIT ?"),
                     condition.bound);
}

// Without words: all of the filter.
Result<std::vector<Id<Person>>> idsByName(Connection& db, const QString& text, const PeopleFilter& filter,
                                          qint64 limit) {
    TAPHUAN_ASSIGN(const PeopleCondition members, fewMembersOf(db, filter.units));
    const QStringList words = wordsOf(text);
    if (words.isEmpty()) return idsInOrder(db, members, filter, limit);
    const AccentDistance accents(text);
    Ranking ranking(limit);
    for (const std::vector<NameTerm>& terms : waysToFind(text, words)) {
        TAPHUAN_ASSIGN(auto matches, matchesOf(db, terms, members, accents, filter, ranking.searched()));
        ranking.add(std::move(matches));
        if (ranking.isEnough()) break;
    }
    return ranking.ids();
}

// What units are or were called, to be found by the beginning of any of the words.
class UnitNames {
  public:
    static Result<UnitNames> load(Connection& db) {
        UnitNames names;
        TAPHUAN_ASSIGN(
            names.names_,
            db.rows(QStringLiteral(
                        "SELECT unit, name FROM unit_version UNION SELECT unit, alias FROM unit_alias"),
                    {}, [](const QSqlQuery& query) {
                        return Named{Id<Unit>(query.value(0).toLongLong()),
                                     QString(u' ' + wordsOf(query.value(1).toString()).join(u' '))};
                    }));
        return names;
    }
    // The words stand one after another in the name; the last may go on.
    std::vector<Id<Unit>> called(const QString& text) const {
        const QString words = u' ' + wordsOf(text).join(u' ');
        std::vector<Id<Unit>> units;
        for (const Named& each : names_)
            if (words.size() > 1 && each.words.contains(words)) units.push_back(each.unit);
        return units;
    }

  private:
    struct Named {
        Id<Unit> unit;
        QString words;
    };
    std::vector<Named> names_;
};

// Finds people by a unit's words, with or without those of a name beside them.
class ByUnit {
  public:
    ByUnit(Connection& db, const PeopleFilter& filter, qint64 limit, UnitNames names)
        : db_(db), filter_(filter), limit_(limit), names_(std::move(names)) {}

    // All whose unit the text names.
    Result<std::vector<Id<Person>>> ofUnit(const QString& text) const { return named({}, text); }

    // A name and a unit, or the other way round; as many words as can be belong to the name.
    Result<std::vector<Id<Person>>> ofNameAndUnit(const QString& text) const {
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype ofName = words.size() - 1; ofName > 0; --ofName) {
            const qsizetype ofUnit = words.size() - ofName;
            for (const auto& [name, unit] : {std::pair(words.first(ofName), words.last(ofUnit)),
                                             std::pair(words.last(ofName), words.first(ofUnit))}) {
                TAPHUAN_ASSIGN(auto found, named(name.join(u' '), unit.join(u' ')));
                if (!found.empty()) return found;
            }
        }
        return std::vector<Id<Person>>();
    }

  private:
    Result<std::vector<Id<Person>>> named(const QString& name, const QString& unit) const {
        const auto called = names_.called(unit);
        if (called.empty()) return std::vector<Id<Person>>();
        PeopleFilter filter = filter_;
        TAPHUAN_ASSIGN(filter.units, unitsAndBelow(db_, called, filter_.on));
        if (!filter_.units.empty()) {
            const std::set<Id<Unit>> asked(filter_.units.begin(), filter_.units.end());
            std::erase_if(filter.units, [&](Id<Unit> each) { return !asked.contains(each); });
            if (filter.units.empty()) return std::vector<Id<Person>>();
        }
        return idsByName(db_, name, filter, limit_);
    }

    Connection& db_;
    const PeopleFilter& filter_;
    qint64 limit_;
    UnitNames names_;
};

// Fills up what was found by name alone: with whom a unit of this name has, and where nobody was found, with
// whom a part of the text names and another the unit of. One word that is somebody's name is no unit's.
Status addByUnit(Connection& db, const QString& text, const PeopleFilter& filter, qint64 limit,
                 std::vector<Id<Person>>& found) {
    if (!found.empty() && wordsOf(text).size() < 2) return {};
    TAPHUAN_ASSIGN(auto names, UnitNames::load(db));
    const ByUnit byUnit(db, filter, limit, std::move(names));
    TAPHUAN_ASSIGN(auto more, byUnit.ofUnit(text));
    if (more.empty() && found.empty()) {
        TAPHUAN_ASSIGN(more, byUnit.ofNameAndUnit(text));
    }
    const std::set<Id<Person>> already(found.begin(), found.end());
    std::copy_if(more.begin(), more.end(), std::back_inserter(found),
                 [&](Id<Person> each) { return !already.contains(each); });
    return {};
}

// Those who stand for a record with the identity number or staff code.
Result<std::vector<Id<Person>>> idsByNumber(Connection& db, const QString& number, const QString& code) {
    TAPHUAN_ASSIGN(const qint64 current, lookupOf(db, NumberKind::nationalId, number));
    TAPHUAN_ASSIGN(const qint64 old, lookupOf(db, NumberKind::oldNationalId, number));
    return personIds(db,
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
    return personIds(
        db,
        QStringLiteral("SELECT DISTINCT coalesce(r.root, n.person) FROM person_number n LEFT JOIN "
                       "person_root r ON r.person = n.person WHERE n.kind = ? AND n.key = ? "
                       "ORDER BY 1 LIMIT ?"),
        {qint64(kind), key, atMost(limit)});
}

}  // namespace

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
    if (found.empty() && digits.isEmpty() && !wordsOf(typed).isEmpty()) {
        TAPHUAN_ASSIGN(found, idsByName(db, typed, filter, limit));
        if (limit < 0 || qint64(found.size()) < limit)
            TAPHUAN_TRY(addByUnit(db, typed, filter, limit, found));
    }
    TAPHUAN_ASSIGN(auto people, peopleInOrder(db, found, filter));
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
