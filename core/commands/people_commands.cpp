#include "core/commands/people_commands.h"

#include "core/base/say.h"
#include "core/commands/data_list_commands.h"
#include "core/commands/data_request_commands.h"
#include "core/commands/main_membership.h"
#include "core/commands/qualification_commands.h"
#include "core/domain/account_words.h"
#include "core/storage/person_numbers.h"
#include "core/storage/rule_audiences.h"
#include "core/storage/select.h"
#include "core/text/identity.h"
#include "core/text/normalise.h"

namespace taphuan {

namespace {

Person tidied(Person person) {
    for (QString* text : {&person.fullName, &person.nationalId, &person.oldNationalId, &person.staffCode,
                          &person.phone, &person.email, &person.ethnicity})
        *text = normalised(*text);
    person.note = normalisedLines(person.note);
    return person;
}

// Refused where `holders`, a query of the ids of those who have the number, names another human being than
// the person, whose record `joined` is too from now on (null: none). `shown` is the number as the refusal
// tells it.
Status refuseTaken(Connection& db, const Person& person, Id<Person> joined, const QString& holders,
                   const Value& key, const QString& shown) {
    const auto name = [](const QSqlQuery& query) { return query.value(0).toString(); };
    const QString another = QStringLiteral(
        " AND coalesce(r.root, p.id) <> coalesce((SELECT root FROM person_root WHERE person = ?), ?)");
    const Id<Person> second = joined.isNull() ? person.id : joined;
    TAPHUAN_ASSIGN(
        const auto holder,
        db.row(QStringLiteral("SELECT p.full_name FROM (") + holders +
                   QStringLiteral(") h JOIN person p ON p.id = h.id LEFT JOIN person_root r ON "
                                  "r.person = p.id WHERE p.id <> ?") +
                   another + another + QStringLiteral(" LIMIT 1"),
               {key, person.id.value, person.id.value, person.id.value, second.value, second.value}, name));
    if (!holder) return {};
    return refused(say("core", "Số %1 đã có trong hồ sơ của %2").arg(shown, *holder), person.fullName,
                   say("core", "Nếu là một người, hãy gộp hai hồ sơ"));
}

Status refuseTakenNumber(Connection& db, const Person& person, Id<Person> joined) {
    if (person.nationalId.isEmpty()) return {};
    TAPHUAN_ASSIGN(const qint64 key, lookupOf(db, NumberKind::nationalId, person.nationalId));
    return refuseTaken(db, person, joined,
                       QStringLiteral("SELECT person AS id FROM person_number WHERE kind = 1 AND key = ?"),
                       key, maskedIdentity(person.nationalId));
}

Status refuseTakenCode(Connection& db, const Person& person, Id<Person> joined) {
    if (person.staffCode.isEmpty()) return {};
    return refuseTaken(db, person, joined,
                       QStringLiteral("SELECT id FROM person WHERE staff_code <> '' AND staff_code = ?"),
                       person.staffCode, person.staffCode);
}

Status checkPerson(Connection& db, const Person& person, Id<Person> joined) {
    if (person.fullName.isEmpty()) return refused(say("core", "Hồ sơ cá nhân phải có họ tên"));
    if (!person.nationalId.isEmpty()) {
        const auto number = parseIdentity(person.nationalId);
        if (!number || number->number != person.nationalId || number->kind != IdentityNumber::citizen)
            return refused(say("core", "Số định danh cá nhân phải có 12 chữ số"), person.fullName);
    }
    TAPHUAN_TRY(refuseTakenNumber(db, person, joined));
    return refuseTakenCode(db, person, joined);
}

// What an account may not see reads as empty to it, and stays as it is.
Status keepUnseen(Transaction& transaction, Person& person) {
    const Viewer& viewer = transaction.database().viewer();
    if (viewer.may(Permission::ethnicityShow)) return {};
    if (!person.ethnicity.isEmpty()) return refuseUnlessMay(viewer, Permission::ethnicityShow);
    if (person.id.isNull()) return {};
    TAPHUAN_ASSIGN(const auto before, find(transaction.connection(), person.id));
    if (before) person.ethnicity = before->ethnicity;
    return {};
}

Status writePerson(Transaction& transaction, Person& person, Id<Person> joined = {}) {
    person = tidied(std::move(person));
    TAPHUAN_TRY(keepUnseen(transaction, person));
    TAPHUAN_TRY(checkPerson(transaction.connection(), person, joined));
    return person.id.isNull() ? transaction.insert(person) : transaction.update(person);
}

Result<std::vector<NewAudience>> audiencesByRule(Database& database, const Membership& membership) {
    Connection& db = database.connection();
    TAPHUAN_ASSIGN(auto rules, RuleAudiences::load(db));
    const QDate on = membership.validFrom.isValid() ? membership.validFrom : database.clock().today();
    TAPHUAN_ASSIGN(const auto given, rules.ofPlace(db, membership, on));
    std::vector<NewAudience> audiences;
    for (const Id<Audience> audience : given) audiences.push_back({audience, QStringLiteral("rule")});
    return audiences;
}

// The person's id.
Result<Id<Person>> writeEntry(Transaction& transaction, const PersonEntry& entry,
                              const std::vector<Id<Unit>>& units) {
    Person person = entry.person;
    TAPHUAN_TRY(writePerson(transaction, person));
    if (entry.membership) {
        Membership membership = *entry.membership;
        membership.person = person.id;
        if (entry.newUnit >= 0) membership.unit = units[size_t(entry.newUnit)];
        TAPHUAN_TRY(entry.person.id.isNull() ? becomeFirstMain(transaction, std::move(membership))
                                             : becomeMain(transaction, std::move(membership)));
    }
    for (const Id<PersonAudience> ended : entry.endedAudiences)
        TAPHUAN_TRY(endAudience(transaction, ended, entry.audienceFrom));
    for (const NewAudience& audience : entry.audiences)
        TAPHUAN_TRY(beginAudience(transaction, person.id, audience, entry.audienceFrom));
    for (Qualification qualification : entry.qualifications) {
        if (qualification.id.isNull()) qualification.person = person.id;
        TAPHUAN_TRY(writeQualification(transaction, qualification));
    }
    return person.id;
}

Result<Person> existing(Connection& db, Id<Person> id) {
    TAPHUAN_ASSIGN(auto person, find<Person>(db, id));
    if (person) return std::move(*person);
    return refused(say("core", "Không có hồ sơ cá nhân %1").arg(id.text()));
}

// The links of either kind between two records.
Result<std::vector<PersonLink>> linksBetween(Connection& db, Id<Person> a, Id<Person> b) {
    return select<PersonLink>(
        db, QStringLiteral("WHERE (t.kept = ? AND t.dropped = ?) OR (t.kept = ? AND t.dropped = ?)"),
        {a.value, b.value, b.value, a.value});
}

// The sentence with both names; refused where the two are one record, or one of them is gone.
Result<QString> namesOf(Connection& db, const PersonPair& pair, const QString& sentence) {
    if (pair.first == pair.second) return refused(say("core", "Hai hồ sơ phải khác nhau"));
    TAPHUAN_ASSIGN(const Person one, existing(db, pair.first));
    TAPHUAN_ASSIGN(const Person other, existing(db, pair.second));
    return sentence.arg(one.fullName, other.fullName);
}

// The one link between two records; one that says otherwise gives way.
Status writeLink(Transaction& transaction, const PersonLink& wanted) {
    TAPHUAN_ASSIGN(const auto links, linksBetween(transaction.connection(), wanted.kept, wanted.dropped));
    for (const PersonLink& old : links) {
        if (old.kind == wanted.kind && (old.kept == wanted.kept || wanted.kind == LinkKind::distinct))
            return {};
        TAPHUAN_TRY(transaction.remove(old.id));
    }
    PersonLink inserted = wanted;
    return transaction.insert(inserted);
}

Status takeFields(Transaction& transaction, Id<Person> into, Id<Person> from,
                  const std::set<QByteArray>& fields) {
    if (fields.empty()) return {};
    TAPHUAN_ASSIGN(const Person kept, existing(transaction.connection(), into));
    TAPHUAN_ASSIGN(const Person dropped, existing(transaction.connection(), from));
    Values values = valuesOf(kept);
    const Values others = valuesOf(dropped);
    for (const QByteArray& name : fields) {
        const int at = schemaOf(Entity::person).fieldIndex(name);
        if (at < 0) return refused(say("core", "Hồ sơ không có mục %1").arg(QString::fromLatin1(name)));
        values[size_t(at)] = others[size_t(at)];
    }
    Person merged = recordOf<Person>(into, values);
    return writePerson(transaction, merged, from);
}

}  // namespace

Result<Committed> applyPeople(Database& database, const PeopleBatch& batch, const Progress& progress) {
    return perform(
        database, {QStringLiteral("people.import"), batch.reason}, [&](Transaction& transaction) -> Status {
            TAPHUAN_TRY(applyPeopleWithin(transaction, batch, progress));
            return batch.list && !batch.people.empty() ? recordDataList(transaction, *batch.list) : Status();
        });
}

Result<std::vector<Id<Person>>> applyPeopleWithin(Transaction& transaction, const PeopleBatch& batch,
                                                  const Progress& progress) {
    std::vector<Id<Unit>> units;
    for (const NewUnit& wanted : batch.units) {
        TAPHUAN_ASSIGN(const Id<Unit> unit, insertUnit(transaction, wanted));
        units.push_back(unit);
    }
    std::vector<Id<Person>> people;
    for (const PersonEntry& entry : batch.people) {
        TAPHUAN_ASSIGN(const Id<Person> person, writeEntry(transaction, entry, units));
        people.push_back(person);
        if (progress && !progress(qint64(people.size()))) return stoppedError();
    }
    return people;
}

Result<Committed> addPerson(Database& database, Person& person, std::optional<Membership> membership,
                            Id<Audience> audience) {
    PersonEntry entry{person, std::move(membership), -1, {}, {}, {}};
    if (!audience.isNull()) {
        entry.audiences.push_back({audience, QStringLiteral("hand")});
    } else if (entry.membership) {
        TAPHUAN_ASSIGN(entry.audiences, audiencesByRule(database, *entry.membership));
    }
    return perform(database,
                   {QStringLiteral("person.add"), say("core", "Thêm hồ sơ %1").arg(person.fullName)},
                   [&](Transaction& transaction) -> Status {
                       TAPHUAN_TRY(writePerson(transaction, entry.person));
                       person = entry.person;
                       TAPHUAN_TRY(writeEntry(transaction, entry, {}));
                       return {};
                   });
}

Result<Committed> editPerson(Database& database, const Person& person) {
    TAPHUAN_ASSIGN(const Person before, existing(database.connection(), person.id));
    return perform(database,
                   {QStringLiteral("person.edit"), say("core", "Sửa hồ sơ %1").arg(before.fullName)},
                   [&](Transaction& transaction) -> Status {
                       Person edited = person;
                       return writePerson(transaction, edited);
                   });
}

Result<Committed> deletePerson(Database& database, Id<Person> id) {
    TAPHUAN_ASSIGN(const Person person, existing(database.connection(), id));
    return perform(database,
                   {QStringLiteral("person.delete"), say("core", "Xóa hồ sơ %1").arg(person.fullName)},
                   [&](Transaction& transaction) -> Status {
                       TAPHUAN_TRY(keepRequestsOf(transaction, id));
                       return transaction.remove(id);
                   });
}

Result<Committed> setMembership(Database& database, const Membership& membership) {
    TAPHUAN_ASSIGN(const Person person, existing(database.connection(), membership.person));
    return perform(
        database,
        {QStringLiteral("person.transfer"), say("core", "Nơi công tác của %1").arg(person.fullName)},
        [&](Transaction& transaction) -> Status {
            Connection& db = transaction.connection();
            const bool dated = membership.validFrom.isValid();
            if (dated) TAPHUAN_TRY(refuseUnlessStands(db, membership.unit, membership.validFrom));
            TAPHUAN_ASSIGN(auto rules, RuleAudiences::load(db));
            TAPHUAN_ASSIGN(const auto before, openMain(db, membership.person));
            const QDate day = dated ? membership.validFrom : database.clock().today();
            TAPHUAN_ASSIGN(const AudienceMove move, rules.move(db, before, membership, day));
            TAPHUAN_TRY(becomeMain(transaction, membership));
            return followRules(transaction, membership.person, move, day);
        });
}

Result<Committed> addAudience(Database& database, Id<Person> id, Id<Audience> audience, QDate from) {
    TAPHUAN_ASSIGN(const Person person, existing(database.connection(), id));
    return perform(
        database,
        {QStringLiteral("person.audience"), say("core", "Nhóm đối tượng của %1").arg(person.fullName)},
        [&](Transaction& transaction) -> Status {
            TAPHUAN_ASSIGN(const qint64 already,
                           transaction.connection().number(
                               QStringLiteral("SELECT count(*) FROM person_audience WHERE person = ? AND "
                                              "audience = ? AND valid_to IS NULL"),
                               {id.value, audience.value}));
            return already > 0 ? Status()
                               : beginAudience(transaction, id, {audience, QStringLiteral("hand")}, from);
        });
}

Result<Committed> removeAudience(Database& database, Id<PersonAudience> membership, QDate day) {
    return perform(database, {QStringLiteral("person.audience"), say("core", "Bỏ nhóm đối tượng")},
                   [&](Transaction& transaction) { return endAudience(transaction, membership, day); });
}

Result<Committed> mergePeople(Database& database, Id<Person> kept, Id<Person> dropped,
                              const std::set<QByteArray>& fromDropped) {
    TAPHUAN_ASSIGN(const QString both,
                   namesOf(database.connection(), {kept, dropped}, say("core", "Gộp hồ sơ %1 và %2")));
    return perform(database, {QStringLiteral("person.merge"), both}, [&](Transaction& transaction) -> Status {
        TAPHUAN_TRY(writeLink(transaction, {{}, kept, dropped, LinkKind::same}));
        return takeFields(transaction, kept, dropped, fromDropped);
    });
}

Result<Committed> markDistinct(Database& database, const std::vector<PersonPair>& pairs) {
    QString reason = say("core", "%1 cặp hồ sơ không phải một người").arg(pairs.size());
    for (const PersonPair& pair : pairs) {
        TAPHUAN_ASSIGN(const QString both,
                       namesOf(database.connection(), pair, say("core", "%1 và %2 không phải một người")));
        if (pairs.size() == 1) reason = both;
    }
    return perform(database, {QStringLiteral("person.distinct"), reason},
                   [&](Transaction& transaction) -> Status {
                       for (const auto& [one, other] : pairs)
                           TAPHUAN_TRY(writeLink(transaction, {{}, one, other, LinkKind::distinct}));
                       return {};
                   });
}

}  // namespace taphuan
