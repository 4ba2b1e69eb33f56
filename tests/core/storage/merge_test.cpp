#include "core/storage/merge.h"

#include "core/commands/perform.h"
#include "core/commands/undo_commands.h"
#include "core/storage/check.h"
#include "core/storage/derived_tables.h"
#include "core/storage/row_history.h"
#include "core/storage/select.h"
#include "core/storage/write_door.h"
#include "tests/support/edit_by_hand.h"
#include "tests/support/test_database.h"

#include <algorithm>
#include <random>

namespace taphuan {
namespace {

Result<std::vector<Operation>> allOperations(Database& database) {
    TAPHUAN_ASSIGN(const auto headers, readHeaders(database.connection()));
    std::vector<Operation> operations;
    for (const OperationHeader& header : headers) {
        TAPHUAN_ASSIGN(Operation operation, readOperation(database.connection(), header.seq));
        operations.push_back(std::move(operation));
    }
    return operations;
}

// Every domain row as text, without what is local to a database.
QString stateOf(Database& database) {
    QString text;
    for (const EntitySchema& schema : allSchemas()) {
        RowWriter rows(database.connection());
        const auto ids = database.connection().rows(
            QStringLiteral("SELECT id FROM \"%1\" ORDER BY id").arg(schema.table), {},
            [](const QSqlQuery& query) { return RowId{query.value(0).toLongLong()}; });
        for (const RowId id : *ids) {
            const auto row = rows.read(schema, id);
            text += schema.table + u' ' + id.text();
            for (const Value& value : (*row)->values) text += u'|' + toVariant(value).toString();
            text += u'\n';
        }
    }
    return text;
}

// What is derived, as text.
QString derivedOf(Database& database) {
    QString text;
    for (const char* table : {"SELECT person, sort_key, match_key FROM person_search ORDER BY 1",
                              "SELECT rowid, terms, 0 FROM person_find ORDER BY 1",
                              "SELECT person, root, 0 FROM person_root ORDER BY 1",
                              "SELECT indicator || '/' || year || '/' || person, attendances, "
                              "took_part FROM completion ORDER BY indicator, year, person"}) {
        const auto rows = database.connection().rows(QLatin1String(table), {}, [](const QSqlQuery& query) {
            return QString(query.value(0).toString() + u'|' +
                           QString::fromLatin1(query.value(1).toByteArray().toHex()) + u'|' +
                           query.value(2).toString() + u'\n');
        });
        for (const QString& row : *rows) text += row;
    }
    return text;
}

// Rows that two replicas changed without having seen each other: what this one's journal keeps more than one
// unseen write of.
Result<int> conflictsIn(Database& database) {
    TAPHUAN_ASSIGN(
        const auto keys,
        database.connection().rows(
            QStringLiteral("SELECT DISTINCT entity, row FROM change"), {}, [](const QSqlQuery& query) {
                return RowKey{Entity(query.value(0).toInt()), RowId{query.value(1).toLongLong()}};
            }));
    SeenOracle seen(database.connection());
    int conflicts = 0;
    for (const RowKey& key : keys) {
        TAPHUAN_ASSIGN(const RowHistory history, readRowHistory(database.connection(), key.entity, key.row));
        for (size_t a = 0; a < history.writes.size(); ++a)
            for (size_t b = 0; b < a; ++b) {
                const OperationName one = history.writes[a].operation.name,
                                    two = history.writes[b].operation.name;
                TAPHUAN_ASSIGN(const bool forth, seen.saw(one, two));
                TAPHUAN_ASSIGN(const bool back, seen.saw(two, one));
                conflicts += !forth && !back ? 1 : 0;
            }
    }
    return conflicts;
}

// Two offices that share units and a book of rules, and then act as they please.
class MergingOffice {
  public:
    MergingOffice(QString name, unsigned seed) : test(name), random(seed) {}

    Database& database() { return *test; }

    template <class T>
    std::optional<T> any() {
        auto all = select<T>(test.connection());
        if (!all || all->empty()) return std::nullopt;
        return (*all)[random() % all->size()];
    }

    void act() {
        switch (random() % 12) {
            case 0:
                return addPerson();
            case 1:
                return editPerson();
            case 2:
                return removePerson();
            case 3:
                return link();
            case 4:
                return mark();
            case 5:
                return undo();
            case 6:
                return addMembership();
            case 7:
                return editPerson();
            case 8:
                return complete();
            case 9:
                return changeHands();
            case 10:
                return revoke();
            default:
                return addPerson();
        }
    }

    void run(const std::function<Status(Transaction&)>& body) {
        const auto done = perform(*test, {QStringLiteral("act"), QString::number(random() % 100)}, body);
        if (!done) {
            EXPECT_EQ(done.error().kind, ErrorKind::refused) << done.error().text().toStdString();
        }
    }
    void addPerson() {
        Person person;
        person.fullName = QStringLiteral("Người %1").arg(random() % 50);
        run([&](Transaction& t) { return t.insert(person); });
    }
    void editPerson() {
        auto person = any<Person>();
        if (!person) return;
        if (random() % 2) person->fullName = QStringLiteral("Tên %1").arg(random() % 50);
        if (random() % 2) person->phone = QString::number(random() % 50);
        run([&](Transaction& t) { return t.update(*person); });
    }
    void removePerson() {
        if (const auto person = any<Person>()) run([&](Transaction& t) { return t.remove(person->id); });
    }
    void link() {
        const auto kept = any<Person>(), dropped = any<Person>();
        if (!kept || kept->id == dropped->id) return;
        PersonLink link{{}, kept->id, dropped->id, LinkKind::same};
        run([&](Transaction& t) { return t.insert(link); });
    }
    void addMembership() {
        const auto person = any<Person>();
        const auto unit = any<Unit>();
        if (!person || !unit) return;
        Membership membership;
        membership.person = person->id;
        membership.unit = unit->id;
        run([&](Transaction& t) { return t.insert(membership); });
    }
    // A place in the class, with its mark and its result.
    void complete() {
        const auto person = any<Person>();
        const auto session = any<Session>();
        if (!person || !session) return;
        run([&](Transaction& t) -> Status {
            Enrolment enrolment;
            enrolment.trainingClass = session->trainingClass;
            enrolment.person = person->id;
            TAPHUAN_TRY(t.insert(enrolment));
            Attendance mark;
            mark.session = session->id;
            mark.enrolment = enrolment.id;
            TAPHUAN_TRY(t.insert(mark));
            TrainingResult result;
            result.enrolment = enrolment.id;
            result.tookPart = true;
            result.endedOn = QDate(2023, 6, 13);
            return t.insert(result);
        });
    }
    void changeHands() {
        auto enrolment = any<Enrolment>();
        const auto person = any<Person>();
        if (!enrolment || !person) return;
        enrolment->person = person->id;
        run([&](Transaction& t) { return t.update(*enrolment); });
    }
    void revoke() {
        auto certificate = any<Certificate>();
        if (!certificate) return;
        certificate->state = random() % 2 ? CertificateState::revoked : CertificateState::handed_over;
        certificate->reason = QString::number(random() % 50);
        certificate->document = QStringLiteral("QĐ");
        certificate->stateOn = QDate(2023, 7, 1);
        run([&](Transaction& t) { return t.update(*certificate); });
    }
    // A pair's row, that two offices can insert alike: a headcount.
    void mark() {
        const auto unit = any<Unit>();
        const auto audience = any<Audience>();
        if (!unit || !audience) return;
        Headcount headcount{{}, unit->id, audience->id, QDate(2023, 12, 31), qint64(random() % 100), {}};
        headcount.id = Id<Headcount>(pairId(schemaOf(Entity::headcount), valuesOf(headcount)));
        const auto known = find<Headcount>(test.connection(), headcount.id);
        ASSERT_GOOD(known);
        if (*known && random() % 3 == 0)
            run([&](Transaction& t) { return t.remove(headcount.id); });
        else if (*known)
            run([&](Transaction& t) { return t.update(headcount); });
        else
            run([&](Transaction& t) { return t.insert(headcount); });
    }
    void undo() {
        const auto headers = readHeaders(test.connection());
        ASSERT_GOOD(headers);
        if (headers->empty()) return;
        const auto undone = undoOperation(*test, (*headers)[random() % headers->size()].name);
        if (!undone) {
            EXPECT_EQ(undone.error().kind, ErrorKind::refused) << undone.error().text().toStdString();
        }
    }
    // Some of the other's operations, in any order, some of them twice.
    void receive(MergingOffice& other) {
        auto operations = allOperations(*other.test);
        ASSERT_GOOD(operations);
        std::shuffle(operations->begin(), operations->end(), random);
        operations->resize(size_t(random() % (operations->size() + 1)));
        if (!operations->empty()) operations->push_back(operations->front());
        ASSERT_GOOD(mergeOperations(*test, *operations));
    }
    void receiveAll(MergingOffice& other) {
        auto operations = allOperations(*other.test);
        ASSERT_GOOD(operations);
        std::shuffle(operations->begin(), operations->end(), random);
        ASSIGN_GOOD(const Merged merged, mergeOperations(*test, *operations));
        EXPECT_TRUE(merged.early.empty());
    }

    TestDatabase test;
    std::mt19937 random;
};

// What two offices can break together is a finding (a person's two places in one class); all else holds.
void expectClean(MergingOffice& office) {
    Connection& db = office.test.connection();
    for (const auto& part : {db.check(), checkJournal(db), DerivedTables(db).verify()}) {
        ASSERT_GOOD(part);
        EXPECT_EQ(*part, QStringList()) << part->join(u'\n').toStdString();
    }
}

// A class that counts for an indicator, and one number of a book.
Status seedTraining(Transaction& t, Id<Unit> unit) {
    Plan plan;
    TAPHUAN_TRY(t.insert(plan));
    Indicator indicator;
    indicator.plan = plan.id;
    TAPHUAN_TRY(t.insert(indicator));
    Course course;
    TAPHUAN_TRY(t.insert(course));
    IndicatorCourse counts;
    counts.indicator = indicator.id;
    counts.course = course.id;
    TAPHUAN_TRY(t.insert(counts));
    TrainingClass training;
    training.course = course.id;
    training.unit = unit;
    training.starts = QDate(2023, 6, 12);
    training.ends = QDate(2023, 6, 13);
    TAPHUAN_TRY(t.insert(training));
    Session session;
    session.trainingClass = training.id;
    TAPHUAN_TRY(t.insert(session));
    Person person;
    person.fullName = QStringLiteral("Hà");
    TAPHUAN_TRY(t.insert(person));
    Book book;
    book.issuer = unit;
    TAPHUAN_TRY(t.insert(book));
    Certificate certificate;
    certificate.book = book.id;
    certificate.person = person.id;
    certificate.year = 2023;
    certificate.sequence = 1;
    certificate.number = QStringLiteral("0001");
    certificate.content = QStringLiteral("{}");
    return t.insert(certificate);
}

void seed(MergingOffice& office) {
    office.run([&](Transaction& t) -> Status {
        Id<Unit> issuer;
        for (int i = 0; i < 2; ++i) {
            Unit unit;
            TAPHUAN_TRY(t.insert(unit));
            issuer = unit.id;
            Audience audience;
            audience.code = QString::number(i);
            TAPHUAN_TRY(t.insert(audience));
        }
        return seedTraining(t, issuer);
    });
}

class Exchange : public ::testing::TestWithParam<unsigned> {};

TEST_P(Exchange, OfficesThatKnowTheSameHoldTheSame) {
    MergingOffice one(QStringLiteral("one"), GetParam()), two(QStringLiteral("two"), GetParam() + 1000),
        three(QStringLiteral("three"), GetParam() + 2000);
    seed(one);
    two.receiveAll(one);
    three.receiveAll(one);
    // One conflict there is in any case: both rename the person of the seed.
    for (MergingOffice* office : {&one, &two}) {
        auto person = office->any<Person>();
        person->fullName = office->database().author();
        office->run([&](Transaction& t) { return t.update(*person); });
    }
    std::mt19937 random(GetParam());
    for (int step = 0; step < 60; ++step) {
        MergingOffice& actor = random() % 2 ? one : two;
        switch (random() % 6) {
            case 0:
                one.receive(two);
                break;
            case 1:
                two.receive(one);
                break;
            case 2:
                three.receive(random() % 2 ? one : two);
                break;
            default:
                actor.act();
        }
    }
    one.receiveAll(two);
    two.receiveAll(one);
    three.receiveAll(two);
    EXPECT_EQ(stateOf(*one.test), stateOf(*two.test));
    EXPECT_EQ(stateOf(*one.test), stateOf(*three.test));
    ASSIGN_GOOD(const QByteArray first, journalDigest(one.test.connection()));
    ASSIGN_GOOD(const QByteArray second, journalDigest(two.test.connection()));
    EXPECT_EQ(first, second);
    EXPECT_EQ(derivedOf(*one.test), derivedOf(*two.test));
    EXPECT_EQ(derivedOf(*one.test), derivedOf(*three.test));
    ASSIGN_GOOD(const int conflicts, conflictsIn(*one.test));
    EXPECT_GT(conflicts, 0);
    expectClean(one);
    expectClean(two);
    expectClean(three);
    const QString before = stateOf(*one.test);
    one.receiveAll(two);
    EXPECT_EQ(stateOf(*one.test), before);
}

INSTANTIATE_TEST_SUITE_P(Seeds, Exchange, ::testing::Range(1u, 25u));

TEST(Merge, RefusesWhatWasEdited) {
    MergingOffice one(QStringLiteral("one"), 1), two(QStringLiteral("two"), 2);
    seed(one);
    one.addPerson();
    ASSIGN_GOOD(auto operations, allOperations(*one.test));
    for (Operation& operation : operations)
        for (Change& change : operation.changes)
            if (change.entity == Entity::person) change.values.insert("full_name", QStringLiteral("Kẻ khác"));
    const auto merged = mergeOperations(*two.test, operations);
    ASSERT_FALSE(merged.ok());
    EXPECT_EQ(merged.error().kind, ErrorKind::refused);
    EXPECT_EQ(stateOf(*two.test), QString());
}

// An operation of a newer version, with a field or an entity that this one does not know.
Operation fromNewer(Operation operation, const std::function<void(Change&)>& edit) {
    std::vector<QByteArray> digests;
    for (Change& change : operation.changes) {
        edit(change);
        change.digest = digestOf(change);
        digests.push_back(change.digest);
    }
    operation.header.digest = digestOf(operation.header, std::move(digests));
    return operation;
}

TEST(Merge, KeepsAFieldItDoesNotKnow) {
    MergingOffice one(QStringLiteral("one"), 1), two(QStringLiteral("two"), 2),
        three(QStringLiteral("three"), 3);
    one.addPerson();
    ASSIGN_GOOD(const auto operations, allOperations(*one.test));
    const Operation newer = fromNewer(
        operations.front(), [](Change& change) { change.values.insert("blood_group", QStringLiteral("O")); });
    ASSERT_GOOD(mergeOperations(*two.test, {newer}));
    EXPECT_TRUE(two.any<Person>().has_value());
    ASSIGN_GOOD(const auto kept, allOperations(*two.test));
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].changes[0].values, newer.changes[0].values);
    expectClean(two);
    two.editPerson();
    two.editPerson();
    expectClean(two);
    three.receiveAll(two);
    EXPECT_EQ(stateOf(*two.test), stateOf(*three.test));
}

TEST(Merge, RefusesAnEntityItDoesNotKnow) {
    MergingOffice one(QStringLiteral("one"), 1), two(QStringLiteral("two"), 2);
    one.addPerson();
    ASSIGN_GOOD(auto operations, allOperations(*one.test));
    operations[0].changes[0].entity = Entity(250);
    const auto merged = mergeOperations(*two.test, operations);
    ASSERT_FALSE(merged.ok());
    EXPECT_EQ(merged.error().kind, ErrorKind::refused);
    EXPECT_TRUE(merged.error().what.contains(QStringLiteral("không biết")));
}

TEST(Merge, AnEntityOfANewerFileIsLeftAlone) {
    MergingOffice one(QStringLiteral("one"), 1);
    one.addPerson();
    one.addPerson();
    editByHand(one.test.path(),
               {QStringLiteral("UPDATE insert_block SET entity = 250 WHERE seq = 1"),
                QStringLiteral("DELETE FROM person WHERE id = (SELECT min(id) FROM person)")});
    ASSERT_GOOD(DerivedTables(one.test.connection()).rebuild());
    expectClean(one);
    EXPECT_FALSE(readOperation(one.test.connection(), 1).ok());
    ASSIGN_GOOD(const auto header, readHeader(one.test.connection(), 1));
    const auto undone = undoOperation(*one.test, header->name);
    ASSERT_FALSE(undone.ok());
    EXPECT_EQ(undone.error().kind, ErrorKind::refused);
}

// What came late stands in the history from the day it came.
TEST(Merge, RecordsWhenItReceived) {
    MergingOffice one(QStringLiteral("one"), 1), two(QStringLiteral("two"), 2);
    const auto clockAt = [](MergingOffice& office, QDate day) {
        office.test.options.clock.utcNow = [day] { return QDateTime(day, QTime(3, 0), Qt::UTC); };
        office.test.reopen();
    };
    clockAt(one, QDate(2023, 6, 1));
    clockAt(two, QDate(2023, 6, 9));
    one.addPerson();
    two.receiveAll(one);
    ASSIGN_GOOD(const auto here, readHeader(two.test.connection(), 1));
    EXPECT_EQ(here->at.date(), QDate(2023, 6, 1));
    EXPECT_EQ(here->receivedAt.date(), QDate(2023, 6, 9));
    ASSIGN_GOOD(const auto there, readHeader(one.test.connection(), 1));
    EXPECT_EQ(there->receivedAt, there->at);
    EXPECT_EQ(here->digest, there->digest);
}

TEST(Merge, AnUnseenChangeBringsARemovedRowBack) {
    MergingOffice one(QStringLiteral("one"), 1), two(QStringLiteral("two"), 2);
    one.addPerson();
    two.receiveAll(one);
    auto person = one.any<Person>();
    one.run([&](Transaction& t) { return t.remove(person->id); });
    person->phone = QStringLiteral("0912345678");
    two.run([&](Transaction& t) { return t.update(*person); });
    one.receiveAll(two);
    two.receiveAll(one);
    ASSIGN_GOOD(const auto back, find<Person>(one.test.connection(), person->id));
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->phone, QStringLiteral("0912345678"));
    EXPECT_EQ(stateOf(*one.test), stateOf(*two.test));
}

TEST(Merge, ASeenRowStaysRemoved) {
    MergingOffice one(QStringLiteral("one"), 1), two(QStringLiteral("two"), 2);
    one.addPerson();
    auto person = one.any<Person>();
    two.receiveAll(one);
    person->phone = QStringLiteral("1");
    two.run([&](Transaction& t) { return t.update(*person); });
    one.receiveAll(two);
    one.run([&](Transaction& t) { return t.remove(person->id); });
    two.receiveAll(one);
    EXPECT_FALSE(two.any<Person>().has_value());
    expectClean(two);
}

TEST(Merge, CrossingLinksJoinOneHumanBeing) {
    MergingOffice one(QStringLiteral("one"), 1), two(QStringLiteral("two"), 2);
    one.addPerson();
    one.addPerson();
    two.receiveAll(one);
    ASSIGN_GOOD(const auto people, select<Person>(one.test.connection(), QStringLiteral("ORDER BY t.id")));
    PersonLink there{{}, people[0].id, people[1].id, LinkKind::same},
        back{{}, people[1].id, people[0].id, LinkKind::same};
    one.run([&](Transaction& t) { return t.insert(there); });
    two.run([&](Transaction& t) { return t.insert(back); });
    one.receiveAll(two);
    two.receiveAll(one);
    for (MergingOffice* office : {&one, &two}) {
        ASSIGN_GOOD(const auto roots,
                    office->test.connection().rows(
                        QStringLiteral("SELECT DISTINCT root FROM person_root"), {},
                        [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
        EXPECT_EQ(roots, std::vector<qint64>{people[0].id.value});
    }
}

}  // namespace
}  // namespace taphuan
