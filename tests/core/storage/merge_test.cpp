#include "core/storage/merge.h"

#include "core/commands/perform.h"
#include "core/commands/undo_commands.h"
#include "core/storage/check.h"
#include "core/storage/row_writer.h"
#include "core/storage/select.h"
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

// Two offices that share units and a book of rules, and then act as they please.
class Office {
  public:
    Office(QString name, unsigned seed) : test(name), random(seed) {}

    Database& database() { return *test; }

    template <class T>
    std::optional<T> any() {
        auto all = select<T>(test.connection());
        if (!all || all->empty()) return std::nullopt;
        return (*all)[random() % all->size()];
    }

    void act() {
        switch (random() % 9) {
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
    void receive(Office& other) {
        auto operations = allOperations(*other.test);
        ASSERT_GOOD(operations);
        std::shuffle(operations->begin(), operations->end(), random);
        operations->resize(size_t(random() % (operations->size() + 1)));
        if (!operations->empty()) operations->push_back(operations->front());
        ASSERT_GOOD(mergeOperations(*test, *operations));
    }
    void receiveAll(Office& other) {
        auto operations = allOperations(*other.test);
        ASSERT_GOOD(operations);
        std::shuffle(operations->begin(), operations->end(), random);
        ASSIGN_GOOD(const Merged merged, mergeOperations(*test, *operations));
        EXPECT_TRUE(merged.early.empty());
    }

    TestDatabase test;
    std::mt19937 random;
};

void expectClean(Office& office) {
    ASSIGN_GOOD(const QStringList findings, checkDatabase(office.test.connection()));
    EXPECT_EQ(findings, QStringList()) << findings.join(u'\n').toStdString();
}

void seed(Office& office) {
    office.run([&](Transaction& t) -> Status {
        for (int i = 0; i < 2; ++i) {
            Unit unit;
            TAPHUAN_TRY(t.insert(unit));
            Audience audience;
            audience.code = QString::number(i);
            TAPHUAN_TRY(t.insert(audience));
        }
        return {};
    });
}

class Exchange : public ::testing::TestWithParam<unsigned> {};

TEST_P(Exchange, OfficesThatKnowTheSameHoldTheSame) {
    Office one(QStringLiteral("one"), GetParam()), two(QStringLiteral("two"), GetParam() + 1000),
        three(QStringLiteral("three"), GetParam() + 2000);
    seed(one);
    two.receiveAll(one);
    three.receiveAll(one);
    std::mt19937 random(GetParam());
    for (int step = 0; step < 60; ++step) {
        Office& actor = random() % 2 ? one : two;
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
    expectClean(one);
    expectClean(two);
    expectClean(three);
    const QString before = stateOf(*one.test);
    one.receiveAll(two);
    EXPECT_EQ(stateOf(*one.test), before);
}

INSTANTIATE_TEST_SUITE_P(Seeds, Exchange, ::testing::Range(1u, 25u));

TEST(Merge, RefusesWhatWasEdited) {
    Office one(QStringLiteral("one"), 1), two(QStringLiteral("two"), 2);
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

TEST(Merge, AnUnseenChangeBringsARemovedRowBack) {
    Office one(QStringLiteral("one"), 1), two(QStringLiteral("two"), 2);
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
    Office one(QStringLiteral("one"), 1), two(QStringLiteral("two"), 2);
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
    Office one(QStringLiteral("one"), 1), two(QStringLiteral("two"), 2);
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
    for (Office* office : {&one, &two}) {
        ASSIGN_GOOD(const auto roots,
                    office->test.connection().rows(
                        QStringLiteral("SELECT DISTINCT root FROM person_root"), {},
                        [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
        EXPECT_EQ(roots, std::vector<qint64>{people[0].id.value});
    }
}

}  // namespace
}  // namespace taphuan
