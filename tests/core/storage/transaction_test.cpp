#include "core/storage/transaction.h"

#include "core/commands/perform.h"
#include "core/commands/undo_commands.h"
#include "core/storage/check.h"
#include "core/storage/row_history.h"
#include "core/storage/select.h"
#include "core/storage/write_door.h"
#include "tests/support/edit_by_hand.h"
#include "tests/support/test_database.h"

#include <QFile>

namespace taphuan {
namespace {

Person someone(const QString& name) {
    Person person;
    person.fullName = name;
    person.birth = PartialDate::ofYear(1979);
    return person;
}

Result<Id<Person>> add(Database& database, const QString& name) {
    Person person = someone(name);
    TAPHUAN_TRY(perform(database, {QStringLiteral("person.add"), name},
                        [&](Transaction& t) { return t.insert(person); }));
    return person.id;
}

Status rename(Database& database, Id<Person> id, const QString& name) {
    TAPHUAN_TRY(perform(database, {QStringLiteral("person.edit"), name}, [&](Transaction& t) -> Status {
        TAPHUAN_ASSIGN(auto person, find<Person>(t.connection(), id));
        person->fullName = name;
        return t.update(*person);
    }));
    return {};
}

QStringList checkOf(Database& database) {
    const auto findings = checkDatabase(database.connection());
    return findings ? *findings : QStringList{findings.error().text()};
}

TEST(Transaction, RecordsWhatItDid) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("Nguyễn Thị Hoà")));
    ASSIGN_GOOD(const auto person, find<Person>(test.connection(), id));
    ASSERT_TRUE(person.has_value());
    EXPECT_EQ(person->fullName, QStringLiteral("Nguyễn Thị Hoà"));
    EXPECT_EQ(person->birth, PartialDate::ofYear(1979));
    ASSIGN_GOOD(const auto headers, readHeaders(test.connection()));
    ASSERT_EQ(headers.size(), 1u);
    EXPECT_EQ(headers[0].kind, QStringLiteral("person.add"));
    EXPECT_EQ(headers[0].author, QStringLiteral("test"));
    ASSIGN_GOOD(const Operation operation, readOperation(test.connection(), headers[0].seq));
    ASSERT_EQ(operation.changes.size(), 1u);
    EXPECT_EQ(textOf(operation.changes[0].values.value("full_name")), QStringLiteral("Nguyễn Thị Hoà"));
    EXPECT_EQ(checkOf(*test), QStringList());
}

TEST(Transaction, LeavesNothingWithoutCommit) {
    TestDatabase test;
    {
        ASSIGN_GOOD(const auto transaction, Transaction::begin(*test, {QStringLiteral("x"), QString()}));
        Person person = someone(QStringLiteral("A"));
        ASSERT_GOOD(transaction->insert(person));
    }
    ASSIGN_GOOD(const qint64 people, test.connection().number(QStringLiteral("SELECT count(*) FROM person")));
    EXPECT_EQ(people, 0);
    ASSIGN_GOOD(const qint64 head, journalHead(test.connection()));
    EXPECT_EQ(head, 0);
}

TEST(Transaction, NothingChangedIsNoOperation) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    ASSERT_GOOD(rename(*test, id, QStringLiteral("A")));
    ASSIGN_GOOD(const qint64 head, journalHead(test.connection()));
    EXPECT_EQ(head, 1);
}

TEST(Transaction, NothingWritesAJournaledTableAroundIt) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    // Every journaled table, and one of its columns.
    QMap<QString, QString> tables{{QStringLiteral("operation"), QStringLiteral("seq")},
                                  {QStringLiteral("operation_seen"), QStringLiteral("number")},
                                  {QStringLiteral("insert_block"), QStringLiteral("seq")},
                                  {QStringLiteral("change"), QStringLiteral("seq")},
                                  {QStringLiteral("replica_head"), QStringLiteral("number")}};
    for (const EntitySchema& schema : allSchemas()) tables.insert(schema.table, QStringLiteral("id"));
    for (auto table = tables.cbegin(); table != tables.cend(); ++table)
        for (const char* sql : {"INSERT INTO \"%1\" SELECT * FROM \"%1\"", "DELETE FROM \"%1\"",
                                "UPDATE \"%1\" SET \"%2\" = \"%2\""}) {
            const QString text = QString::fromLatin1(sql)
                                     .replace(QStringLiteral("%1"), table.key())
                                     .replace(QStringLiteral("%2"), *table);
            const Status done = test.connection().execute(text);
            ASSERT_FALSE(done.ok()) << text.toStdString();
            EXPECT_EQ(done.error().kind, ErrorKind::refused) << done.error().text().toStdString();
        }
    ASSIGN_GOOD(const auto person, find<Person>(test.connection(), id));
    EXPECT_TRUE(person.has_value());
}

// A value of a newer version, or one that no reader understands, survives an edit of another field.
TEST(Transaction, LeavesWhatItCannotReadAsItIs) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    editByHand(test.path(), {QStringLiteral("UPDATE person SET sex = 'unheard_of', birth = 'about 1980'")});
    ASSERT_GOOD(rename(*test, id, QStringLiteral("B")));
    RowWriter rows(test.connection());
    const EntitySchema& schema = schemaOf(Entity::person);
    const auto stored = [&](const char* field) {
        return textOf((*rows.read(schema, id))->values[size_t(schema.fieldIndex(field))]);
    };
    EXPECT_EQ(stored("full_name"), QStringLiteral("B"));
    EXPECT_EQ(stored("sex"), QStringLiteral("unheard_of"));
    EXPECT_EQ(stored("birth"), QStringLiteral("about 1980"));
    ASSIGN_GOOD(auto person, find<Person>(test.connection(), id));
    person->birth = PartialDate::ofYear(1981);
    ASSERT_GOOD(perform(*test, {QStringLiteral("person.edit"), QString()},
                        [&](Transaction& t) { return t.update(*person); }));
    EXPECT_EQ(stored("birth"), QStringLiteral("1981"));
}

// Two people fill a form from the same record; the second saves after the first.
TEST(Transaction, AnEditNeverWritesOverWhatItHasNotSeen) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    ASSIGN_GOOD(const qint64 base, journalHead(test.connection()));
    ASSIGN_GOOD(const auto seen, find<Person>(test.connection(), id));
    ASSERT_GOOD(rename(*test, id, QStringLiteral("Của người kia")));
    const auto save = [&](const Person& person, EditBase from) {
        test->editFrom(std::move(from));
        const auto saved = perform(*test, {QStringLiteral("person.edit"), QString()},
                                   [&](Transaction& t) { return t.update(person); });
        test->editFrom(std::nullopt);
        return saved;
    };
    // Another field: both edits stand.
    Person mine = *seen;
    mine.note = QStringLiteral("ghi chú");
    ASSERT_GOOD(save(mine, {base, {}}));
    ASSIGN_GOOD(const auto both, find<Person>(test.connection(), id));
    EXPECT_EQ(both->fullName, QStringLiteral("Của người kia"));
    EXPECT_EQ(both->note, QStringLiteral("ghi chú"));
    EXPECT_FALSE(test->takeConflict().has_value());
    // The same field: refused, with what each made of it.
    mine.fullName = QStringLiteral("Của tôi");
    const auto refused = save(mine, {base, {}});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::refused);
    const auto conflict = test->takeConflict();
    ASSERT_TRUE(conflict && conflict->fields.size() == 1);
    EXPECT_EQ(conflict->fields.front().row, (RowKey{Entity::person, id}));
    EXPECT_EQ(conflict->by.author, QStringLiteral("test"));
    EXPECT_EQ(conflict->fields.front().field, "full_name");
    EXPECT_EQ(textOf(conflict->fields.front().before), QStringLiteral("A"));
    EXPECT_EQ(textOf(conflict->fields.front().mine), QStringLiteral("Của tôi"));
    EXPECT_EQ(textOf(conflict->fields.front().theirs), QStringLiteral("Của người kia"));
    // Theirs is chosen, then mine.
    ASSERT_GOOD(save(mine, {base, {{{Entity::person, id}, "full_name"}}}));
    ASSIGN_GOOD(const auto theirs, find<Person>(test.connection(), id));
    EXPECT_EQ(theirs->fullName, QStringLiteral("Của người kia"));
    ASSERT_GOOD(save(mine, {conflict->by.seq, {}}));
    ASSIGN_GOOD(const auto chosen, find<Person>(test.connection(), id));
    EXPECT_EQ(chosen->fullName, QStringLiteral("Của tôi"));
}

// Runs the body as an edit from the base; what it met is taken from the database.
template <class Body>
bool editFrom(TestDatabase& test, EditBase base, Body body) {
    test->editFrom(std::move(base));
    const auto done = perform(*test, {QStringLiteral("test"), QString()}, body);
    test->editFrom(std::nullopt);
    return done.ok();
}

TEST(Transaction, OneConflictNamesEveryRowThatBothChanged) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> one, add(*test, QStringLiteral("A")));
    ASSIGN_GOOD(const Id<Person> two, add(*test, QStringLiteral("B")));
    ASSIGN_GOOD(const qint64 base, journalHead(test.connection()));
    for (const Id<Person> id : {one, two}) ASSERT_GOOD(rename(*test, id, QStringLiteral("Của họ")));
    const auto write = [&](Transaction& t) -> Status {
        for (const Id<Person> id : {one, two}) {
            Person mine = someone(QStringLiteral("Của tôi"));
            mine.id = id;
            TAPHUAN_TRY(t.update(mine));
        }
        return {};
    };
    EXPECT_FALSE(editFrom(test, {base, {}}, write));
    const auto conflict = test->takeConflict();
    ASSERT_TRUE(conflict && conflict->fields.size() == 2);
    EXPECT_EQ(conflict->authors, QStringList{QStringLiteral("test")});
    ASSIGN_GOOD(const auto untouched, find<Person>(test.connection(), one));
    EXPECT_EQ(untouched->fullName, QStringLiteral("Của họ"));
    // Theirs of one, mine of the other.
    const EditBase::Field first{{Entity::person, one}, "full_name"},
        second{{Entity::person, two}, "full_name"};
    EXPECT_TRUE(editFrom(test, {base, {first}, {{second, QStringLiteral("Của họ")}}}, write));
    ASSIGN_GOOD(const auto theirs, find<Person>(test.connection(), one));
    ASSIGN_GOOD(const auto mine, find<Person>(test.connection(), two));
    EXPECT_EQ(theirs->fullName, QStringLiteral("Của họ"));
    EXPECT_EQ(mine->fullName, QStringLiteral("Của tôi"));
}

// Two people count the same people of a unit: a row whose id comes from what it is about.
TEST(Transaction, ARowThatBothAddOrOneTakesAwayIsAskedAbout) {
    TestDatabase test;
    Unit unit;
    Audience audience;
    ASSERT_GOOD(perform(*test, {QStringLiteral("test"), QString()}, [&](Transaction& t) -> Status {
        TAPHUAN_TRY(t.insert(unit));
        return t.insert(audience);
    }));
    Headcount mine{{}, unit.id, audience.id, QDate(2024, 1, 1), 7, QStringLiteral("declared")};
    Headcount theirs = mine;
    theirs.people = 5;
    const auto put = [&](Headcount wanted) {
        return [wanted](Transaction& t) mutable -> Status {
            wanted.id = Id<Headcount>(pairId(schemaOf(Entity::headcount), valuesOf(wanted)));
            TAPHUAN_ASSIGN(const auto known, find(t.connection(), wanted.id));
            return known ? t.update(wanted) : t.insert(wanted);
        };
    };
    ASSIGN_GOOD(const qint64 before, journalHead(test.connection()));
    ASSERT_GOOD(perform(*test, {QStringLiteral("test"), QString()}, put(theirs)));
    EXPECT_FALSE(editFrom(test, {before, {}}, put(mine)));
    auto conflict = test->takeConflict();
    ASSERT_TRUE(conflict && conflict->fields.size() == 1);
    EXPECT_EQ(conflict->fields[0].field, "people");
    EXPECT_EQ(conflict->fields[0].before, Value());
    EXPECT_EQ(numberOf(conflict->fields[0].theirs), 5);
    const RowKey row = conflict->fields[0].row;
    // Now it is theirs that goes, while it is being changed here.
    ASSIGN_GOOD(const qint64 added, journalHead(test.connection()));
    ASSERT_GOOD(perform(*test, {QStringLiteral("test"), QString()},
                        [&](Transaction& t) { return t.remove(Id<Headcount>(row.row)); }));
    EXPECT_FALSE(editFrom(test, {added, {}}, put(mine)));
    conflict = test->takeConflict();
    ASSERT_TRUE(conflict && conflict->fields.size() == 1);
    EXPECT_TRUE(conflict->fields[0].field.isEmpty());
    EXPECT_TRUE(editFrom(test, {added, {{row, {}}}}, put(mine)));
    ASSIGN_GOOD(const auto gone, find<Headcount>(test.connection(), Id<Headcount>(row.row)));
    EXPECT_FALSE(gone.has_value());
    EXPECT_TRUE(editFrom(test, {added, {}, {{{row, {}}, Value()}}}, put(mine)));
    EXPECT_EQ(checkOf(*test), QStringList());
}

TEST(Transaction, WhatTheProgramWorksOutWritesOverNobodysEdit) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    ASSIGN_GOOD(const qint64 base, journalHead(test.connection()));
    ASSERT_GOOD(rename(*test, id, QStringLiteral("B")));
    EXPECT_TRUE(editFrom(test, {base, {}}, [&](Transaction& t) -> Status {
        TAPHUAN_ASSIGN(auto person, find<Person>(t.connection(), id));
        person->fullName += u'!';
        return t.updateComputed(*person);
    }));
    EXPECT_FALSE(test->takeConflict().has_value());
}

// A person whose membership, a part of it, a colleague adds meanwhile.
TEST(Transaction, ARowIsNotRemovedWithWhatItsReaderHasNotSeen) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    Unit unit;
    ASSERT_GOOD(
        perform(*test, {QStringLiteral("test"), QString()}, [&](Transaction& t) { return t.insert(unit); }));
    ASSIGN_GOOD(const qint64 base, journalHead(test.connection()));
    const auto drop = [&](Transaction& t) { return t.remove(id); };
    Membership membership;
    membership.person = id;
    membership.unit = unit.id;
    ASSERT_GOOD(perform(*test, {QStringLiteral("test"), QString()},
                        [&](Transaction& t) { return t.insert(membership); }));
    ASSIGN_GOOD(const qint64 head, journalHead(test.connection()));
    EXPECT_FALSE(editFrom(test, {base, {}}, drop));
    const auto conflict = test->takeConflict();
    ASSERT_TRUE(conflict && conflict->fields.size() == 1);
    const FieldConflict& itself = conflict->fields.front();
    EXPECT_EQ(itself.row, (RowKey{Entity::person, id}));
    EXPECT_TRUE(itself.field.isEmpty());
    EXPECT_EQ(numberOf(itself.theirs), head);
    // Kept by choice; then removed by one who has seen that, but not what came after.
    EXPECT_TRUE(editFrom(test, {base, {{itself.row, {}}}}, drop));
    ASSIGN_GOOD(const auto kept, find<Person>(test.connection(), id));
    EXPECT_TRUE(kept.has_value());
    const EditBase seen{base, {}, {{{itself.row, {}}, itself.theirs}}};
    ASSERT_GOOD(rename(*test, id, QStringLiteral("B")));
    EXPECT_FALSE(editFrom(test, seen, drop));
    EXPECT_TRUE(editFrom(test, {base, {}, {{{itself.row, {}}, head + 1}}}, drop));
    ASSIGN_GOOD(const auto gone, find<Person>(test.connection(), id));
    EXPECT_FALSE(gone.has_value());
    EXPECT_EQ(checkOf(*test), QStringList());
}

TEST(Transaction, ARowThatOthersStillNeedIsRefusedAtCommit) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> one, add(*test, QStringLiteral("A")));
    ASSIGN_GOOD(const Id<Person> two, add(*test, QStringLiteral("B")));
    PersonLink link{{}, one, two, LinkKind::same};
    ASSERT_GOOD(perform(*test, {QStringLiteral("person.merge"), QString()},
                        [&](Transaction& t) { return t.insert(link); }));
    const auto done = perform(*test, {QStringLiteral("person.remove"), QString()},
                              [&](Transaction& t) { return t.removeAlone(Entity::person, one); });
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().kind, ErrorKind::refused);
    EXPECT_EQ(checkOf(*test), QStringList());
}

TEST(Undo, TakesAnInsertAnUpdateAndARemovalBack) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    ASSERT_GOOD(rename(*test, id, QStringLiteral("B")));
    ASSERT_GOOD(perform(*test, {QStringLiteral("person.remove"), QString()},
                        [&](Transaction& t) { return t.remove(id); }));
    const auto name = [&]() -> QString {
        const auto person = find<Person>(test.connection(), id);
        return person && *person ? (*person)->fullName : QStringLiteral("-");
    };
    for (const QString& expected : {QStringLiteral("B"), QStringLiteral("A"), QStringLiteral("-")}) {
        ASSIGN_GOOD(const auto next, nextUndo(*test));
        ASSERT_TRUE(next.has_value());
        ASSIGN_GOOD(const Undone undone, undoOperation(*test, next->name));
        EXPECT_TRUE(undone.kept.empty());
        EXPECT_EQ(name(), expected);
        EXPECT_EQ(checkOf(*test), QStringList());
    }
    ASSIGN_GOOD(const auto none, nextUndo(*test));
    EXPECT_FALSE(none.has_value());
    for (const QString& expected : {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("-")}) {
        ASSIGN_GOOD(const auto redo, nextRedo(*test));
        ASSERT_TRUE(redo.has_value());
        ASSERT_GOOD(undoOperation(*test, redo->name));
        EXPECT_EQ(name(), expected);
        EXPECT_EQ(checkOf(*test), QStringList());
    }
    ASSIGN_GOOD(const auto done, nextRedo(*test));
    EXPECT_FALSE(done.has_value());
}

TEST(Undo, LeavesLaterChangesAndNamesThem) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    ASSERT_GOOD(rename(*test, id, QStringLiteral("B")));
    ASSIGN_GOOD(const auto first, readHeader(test.connection(), 1));
    ASSIGN_GOOD(const Undone undone, undoOperation(*test, first->name));
    ASSERT_EQ(undone.kept.size(), 1u);
    EXPECT_EQ(undone.kept[0].row, id);
    EXPECT_EQ(undone.seq, 0);
    ASSIGN_GOOD(const auto person, find<Person>(test.connection(), id));
    EXPECT_EQ(person->fullName, QStringLiteral("B"));
}

TEST(Undo, KeepsARowThatLaterRowsHangOn) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> one, add(*test, QStringLiteral("A")));
    ASSIGN_GOOD(const Id<Person> two, add(*test, QStringLiteral("B")));
    PersonLink link{{}, one, two, LinkKind::same};
    ASSERT_GOOD(perform(*test, {QStringLiteral("person.merge"), QString()},
                        [&](Transaction& t) { return t.insert(link); }));
    ASSIGN_GOOD(const auto first, readHeader(test.connection(), 1));
    ASSIGN_GOOD(const Undone undone, undoOperation(*test, first->name));
    ASSERT_EQ(undone.kept.size(), 1u);
    EXPECT_EQ(undone.kept[0].reason, QStringLiteral("Còn 1 việc gộp hồ sơ trùng gắn với hồ sơ cá nhân này"));
}

TEST(Transaction, ARefusalNamesWhatHangsOnARowInWords) {
    TestDatabase test;
    Course course;
    course.code = QStringLiteral("CDS");
    Unit unit;
    ASSERT_GOOD(perform(*test, {QStringLiteral("test"), QString()}, [&](Transaction& t) -> Status {
        TAPHUAN_TRY(t.insert(unit));
        TAPHUAN_TRY(t.insert(course));
        for (const QString& code : {QStringLiteral("TN-1"), QStringLiteral("TN-2")}) {
            TrainingClass made;
            made.code = code;
            made.course = course.id;
            made.unit = unit.id;
            TAPHUAN_TRY(t.insert(made));
        }
        return {};
    }));
    const auto refusal = perform(*test, {QStringLiteral("course.remove"), QString()},
                                 [&](Transaction& t) { return t.remove(course.id); });
    ASSERT_FALSE(refusal.ok());
    EXPECT_EQ(refusal.error().text(),
              QStringLiteral("Còn 2 lớp (TN-1, TN-2) gắn với chương trình này. Gỡ lớp đó trước."));
}

TEST(Undo, TheNextIsFoundHoweverFarBackItLies) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    ASSERT_GOOD(rename(*test, id, QStringLiteral("B")));
    const auto step = [&](auto next) {
        ASSIGN_GOOD(const auto found, next(*test));
        ASSERT_TRUE(found.has_value());
        ASSERT_GOOD(undoOperation(*test, found->name));
    };
    for (int i = 0; i < 40; ++i) {  // more than any page of the journal
        ASSERT_NO_FATAL_FAILURE(step(nextUndo));
        ASSERT_NO_FATAL_FAILURE(step(nextRedo));
    }
    ASSERT_NO_FATAL_FAILURE(step(nextUndo));
    ASSIGN_GOOD(const auto next, nextUndo(*test));
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ(next->kind, QStringLiteral("person.add"));
}

TEST(Undo, ALeftoverOfAColleagueIsNotMine) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    test.options.author = QStringLiteral("colleague");
    test.reopen();
    for (int i = 0; i < 40; ++i) ASSERT_GOOD(rename(*test, id, QStringLiteral("B%1").arg(i)));
    test.options.author = QStringLiteral("test");
    test.reopen();
    ASSIGN_GOOD(const auto next, nextUndo(*test));
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ(next->kind, QStringLiteral("person.add"));
}

TEST(Undo, AnIssuedNumberBecomesSpoiled) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> person, add(*test, QStringLiteral("A")));
    Unit unit;
    Book book;
    Certificate certificate;
    ASSERT_GOOD(
        perform(*test, {QStringLiteral("certificate.issue"), QString()}, [&](Transaction& t) -> Status {
            TAPHUAN_TRY(t.insert(unit));
            book.issuer = unit.id;
            TAPHUAN_TRY(t.insert(book));
            certificate.book = book.id;
            certificate.person = person;
            certificate.year = 2023;
            certificate.sequence = 1;
            certificate.number = QStringLiteral("0001");
            certificate.content = QStringLiteral("{}");
            return t.insert(certificate);
        }));
    ASSIGN_GOOD(const auto next, nextUndo(*test));
    ASSERT_GOOD(undoOperation(*test, next->name));
    ASSIGN_GOOD(const auto after, find<Certificate>(test.connection(), certificate.id));
    ASSERT_TRUE(after.has_value());
    EXPECT_EQ(after->state, CertificateState::spoiled);
    EXPECT_EQ(after->reason, QStringLiteral("Hoàn tác việc cấp"));
    EXPECT_EQ(after->stateOn, test->clock().today());
    ASSIGN_GOOD(const qint64 books, test.connection().number(QStringLiteral("SELECT count(*) FROM book")));
    EXPECT_EQ(books, 1);
    EXPECT_EQ(checkOf(*test), QStringList());
}

TEST(Undo, TakesAWholeImportBackAndBringsItAgain) {
    TestDatabase test;
    ASSERT_GOOD(perform(*test, {QStringLiteral("people.import"), QString()}, [&](Transaction& t) -> Status {
        for (int i = 0; i < 5000; ++i) {
            Person person = someone(QStringLiteral("Người %1").arg(i));
            TAPHUAN_TRY(t.insert(person));
        }
        return {};
    }));
    const QString count = QStringLiteral("SELECT count(*) FROM person");
    ASSIGN_GOOD(const auto next, nextUndo(*test));
    ASSERT_GOOD(undoOperation(*test, next->name));
    ASSIGN_GOOD(const qint64 none, test.connection().number(count));
    EXPECT_EQ(none, 0);
    ASSIGN_GOOD(const auto redo, nextRedo(*test));
    ASSERT_GOOD(undoOperation(*test, redo->name));
    ASSIGN_GOOD(const qint64 all, test.connection().number(count));
    EXPECT_EQ(all, 5000);
    EXPECT_EQ(checkOf(*test), QStringList());
}

TEST(History, ShowsTheRowAsItStood) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    ASSERT_GOOD(rename(*test, id, QStringLiteral("B")));
    ASSERT_GOOD(rename(*test, id, QStringLiteral("C")));
    ASSERT_GOOD(perform(*test, {QStringLiteral("person.remove"), QString()},
                        [&](Transaction& t) { return t.remove(id); }));
    const int name = schemaOf(Entity::person).fieldIndex("full_name");
    for (const auto& [seq, expected] : {std::pair(1, "A"), std::pair(2, "B"), std::pair(3, "C")}) {
        ASSIGN_GOOD(const auto row, rowAt(test.connection(), Entity::person, id, seq));
        ASSERT_TRUE(row.has_value());
        EXPECT_EQ(textOf((*row)[size_t(name)]), QString::fromLatin1(expected));
    }
    ASSIGN_GOOD(const auto gone, rowAt(test.connection(), Entity::person, id, 4));
    EXPECT_FALSE(gone.has_value());
    ASSIGN_GOOD(const auto headers, headersOf(test.connection(), Entity::person, id));
    EXPECT_EQ(headers.size(), 4u);
}

TEST(Check, FindsAnEditedRowAnEditedOperationAndAStranger) {
    const std::vector<std::pair<QString, QString>> edits{
        {QStringLiteral("UPDATE person SET full_name = 'X' WHERE id = (SELECT min(id) FROM person)"),
         QStringLiteral("không khớp nhật ký")},
        {QStringLiteral("UPDATE person SET full_name = 'X' WHERE id = (SELECT max(id) FROM person)"),
         QStringLiteral("không khớp nhật ký")},
        {QStringLiteral("UPDATE operation SET author = 'X' WHERE seq = 1"), QStringLiteral("đã bị sửa")},
        {QStringLiteral("DELETE FROM operation WHERE seq = 2"), QStringLiteral("đứt đoạn")},
        {QStringLiteral("INSERT INTO person SELECT 77, born, full_name, birth, sex, national_id, "
                        "old_national_id, staff_code, phone, email, note, ethnicity FROM person LIMIT 1"),
         QStringLiteral("không có trong nhật ký")},
        {QStringLiteral("DELETE FROM person WHERE id = (SELECT min(id) FROM person)"),
         QStringLiteral("không khớp nhật ký")},
        {QStringLiteral("DELETE FROM person_search"), QStringLiteral("Khóa tìm tên")},
        {QStringLiteral("UPDATE person_search SET match_key = 'x'"), QStringLiteral("Khóa tìm tên")},
        {QStringLiteral("UPDATE person_find SET terms = 'x'"), QStringLiteral("Khóa tìm tên")},
        {QStringLiteral("INSERT INTO person_root VALUES (1, 2)"), QStringLiteral("Hồ sơ đại diện")},
        {QStringLiteral("UPDATE meta SET value = '1/1' WHERE key = 'derived_head'"),
         QStringLiteral("chưa theo kịp")},
        {QStringLiteral("UPDATE change SET content = substr(content, 2)"), QStringLiteral("bị hỏng")},
        {QStringLiteral("UPDATE change SET before = substr(before, 2)"), QStringLiteral("bị hỏng")}};
    for (const auto& [sql, finding] : edits) {
        TestDatabase test;
        ASSIGN_GOOD(const Id<Person> first, add(*test, QStringLiteral("A")));
        Q_UNUSED(first);
        ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("B")));
        ASSERT_GOOD(rename(*test, id, QStringLiteral("C")));
        ASSERT_EQ(checkOf(*test), QStringList());
        editByHand(test.path(), {sql});
        EXPECT_TRUE(checkOf(*test).join(u'\n').contains(finding))
            << sql.toStdString() << checkOf(*test).join(u'\n').toStdString();
    }
}

// What cannot be read hides nothing else that is wrong.
TEST(Check, GoesOnPastDamage) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    ASSERT_GOOD(rename(*test, id, QStringLiteral("B")));
    editByHand(test.path(),
               {QStringLiteral("UPDATE change SET content = substr(content, 2)"),
                QStringLiteral("DELETE FROM person_search"),
                QStringLiteral("UPDATE operation SET author = 'X' WHERE seq = 1"),
                QStringLiteral("INSERT INTO membership VALUES (5, 1, 77, 78, '', '', 1, NULL, NULL, NULL)")});
    const QString findings = checkOf(*test).join(u'\n');
    for (const char* finding :
         {"nói tới một hàng không có", "bị hỏng", "đã bị sửa", "Khóa tìm tên", "không có trong nhật ký"})
        EXPECT_TRUE(findings.contains(QString::fromUtf8(finding))) << finding << '\n'
                                                                   << findings.toStdString();
}

TEST(Derived, AreRebuiltForAnotherSchema) {
    TestDatabase test;
    ASSIGN_GOOD(const Id<Person> id, add(*test, QStringLiteral("A")));
    Q_UNUSED(id);
    ASSERT_GOOD(test.connection().execute(QStringLiteral("UPDATE person_search SET match_key = 'x'")));
    ASSIGN_GOOD(const QString stamp, meta(test.connection(), QStringLiteral("derived_head")));
    ASSERT_GOOD(setMeta(test.connection(), QStringLiteral("derived_head"),
                        stamp.section(u'/', 0, 0) + QStringLiteral("/0")));
    test.reopen();
    EXPECT_EQ(checkOf(*test), QStringList());
}

TEST(Bulk, InsertsDoNotBloatTheJournal) {
    TestDatabase test;
    ASSERT_GOOD(perform(*test, {QStringLiteral("people.import"), QString()}, [&](Transaction& t) -> Status {
        for (int i = 0; i < 20000; ++i) {
            Person person = someone(QStringLiteral("Nguyễn Thị Thu Hoà %1").arg(i));
            TAPHUAN_TRY(t.insert(person));
        }
        return {};
    }));
    ASSIGN_GOOD(const qint64 journal,
                test.connection().number(QStringLiteral(
                    "SELECT sum(length(rows) + length(salts) + length(digests)) FROM insert_block")));
    EXPECT_EQ(journal, 20000 * (8 + 16 + 32));
    ASSIGN_GOOD(const qint64 changes,
                test.connection().number(QStringLiteral("SELECT count(*) FROM change")));
    EXPECT_EQ(changes, 0);
    ASSIGN_GOOD(const qint64 blocks,
                test.connection().number(QStringLiteral("SELECT count(*) FROM insert_block")));
    EXPECT_EQ(blocks, 5);
}

}  // namespace
}  // namespace taphuan
