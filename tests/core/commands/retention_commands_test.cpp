#include "core/commands/retention_commands.h"

#include "core/commands/roster_commands.h"
#include "core/commands/transfer_commands.h"
#include "core/commands/undo_commands.h"
#include "core/storage/check.h"
#include "core/storage/find_people.h"
#include "core/storage/journal_reading.h"
#include "core/storage/merge.h"
#include "core/storage/person_store.h"
#include "core/storage/row_history.h"
#include "core/storage/select.h"
#include "tests/core/access/office.h"
#include "tests/support/edit_by_hand.h"

#include <QDirIterator>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// Every file below the folder that has the bytes in it somewhere.
QStringList filesHolding(const QString& folder, const QByteArray& bytes) {
    QStringList found;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(bytes)) found << file.fileName();
    }
    return found;
}

// An official who left in 2014, with contacts that changed over the years.
class Erasing : public Office {
  protected:
    void SetUp() override {
        Office::SetUp();
        Database& database = as(u"administrator"_s);
        past.fullName = u"Trần Thị Cũ"_s;
        past.birth = PartialDate::ofYear(1960);
        past.nationalId = u"072160007777"_s;
        past.phone = u"0912007777"_s;
        past.email = u"cu.tran@tayninh.example"_s;
        past.note = u"Ghi chú riêng của cô Cũ"_s;
        past.ethnicity = u"Khơ-me"_s;
        Membership membership;
        membership.unit = here.unit;
        membership.validFrom = QDate(2000, 1, 1);
        ASSERT_GOOD(addPerson(database, past, membership));
        past.phone = u"0912008888"_s;
        past.email = u"moi.tran@tayninh.example"_s;
        ASSIGN_GOOD(edited, editPerson(database, past));
        ASSERT_GOOD(endMemberships(database, {past.id}, QDate(2014, 7, 1), Leaving::retired, {}));
        ASSERT_GOOD(setRetention(database, {10, u"Quy chế 12/QC-SNV"_s}));
    }
    Person stored(Database& database, Id<Person> id) {
        const auto found = find(database.connection(), id);
        EXPECT_TRUE(found.ok() && *found) << (found ? "" : found.error().text().toStdString());
        return found && *found ? **found : Person();
    }
    QStringList dueOn(QDate on) {
        const auto due = dueForErasure(as(u"administrator"_s), on);
        EXPECT_TRUE(due.ok()) << (due ? "" : due.error().text().toStdString());
        QStringList names;
        if (due)
            for (const PastPerson& one : *due) names << one.fullName;
        return names;
    }
    // What lies sealed in the row and in the journal of the person.
    std::vector<QByteArray> sealedBytes(Connection& db) {
        std::vector<QByteArray> all;
        for (const char* query :
             {"SELECT national_id FROM person WHERE id = ?", "SELECT phone FROM person WHERE id = ?",
              "SELECT ethnicity FROM person WHERE id = ?"}) {
            const auto text = db.row(QLatin1String(query), {past.id.value},
                                     [](const QSqlQuery& row) { return row.value(0).toString().toUtf8(); });
            EXPECT_TRUE(text.ok() && *text && !(*text)->isEmpty()) << query;
            if (text && *text) all.push_back(**text);
        }
        return all;
    }

    Person past;
    Committed edited;
};

TEST_F(Erasing, LeavesTheRegisterAndAWholeChain) {
    Database& database = as(u"administrator"_s);
    const auto sealed = sealedBytes(database.connection());
    ASSIGN_GOOD(const Anonymised done, anonymise(database, {past.id}, u"Hết hạn lưu giữ"_s));
    EXPECT_EQ(done.people, 1);
    EXPECT_TRUE(done.leftBehind.what.isEmpty()) << done.leftBehind.text().toStdString();
    const Person now = stored(database, past.id);
    EXPECT_EQ(now.fullName, past.fullName);
    EXPECT_EQ(now.birth, past.birth);
    for (const QString& text :
         {now.nationalId, now.oldNationalId, now.phone, now.email, now.note, now.ethnicity})
        EXPECT_EQ(text, QString());
    ASSIGN_GOOD(const auto tombstones, select<Erasure>(database.connection()));
    ASSERT_EQ(tombstones.size(), 1);
    EXPECT_EQ(tombstones[0].person, past.id);
    EXPECT_EQ(tombstones[0].reason, u"Hết hạn lưu giữ"_s);
    ASSIGN_GOOD(const QStringList findings, checkDatabase(database.connection()));
    EXPECT_EQ(findings, QStringList());
    PeopleFilter filter;
    filter.on = QDate(2013, 1, 1);
    ASSIGN_GOOD(const auto byNumber, findPeople(database.connection(), u"072160007777"_s, filter, 5));
    EXPECT_TRUE(byNumber.empty());
    // Nothing is left in any table, under the key or plain.
    ASSIGN_GOOD(const auto changes, readChanges(database.connection(), u"WHERE entity = ? AND row = ?"_s,
                                                {qint64(Entity::person), past.id.value}));
    EXPECT_GE(changes.size(), 2);
    for (const StoredChange& stored : changes)
        for (const FieldValues& values : {stored.change.values, stored.change.before})
            for (const QByteArray& field : erasablePersonFields())
                EXPECT_EQ(toVariant(values.value(field)).toString(), QString()) << field.constData();
    if (hasServer()) return;
    for (const QByteArray& bytes : sealed) EXPECT_EQ(filesHolding(test.folder.path(), bytes), QStringList());
    for (const QString& text : {u"moi.tran@tayninh.example"_s, u"cu.tran@tayninh.example"_s, u"của cô Cũ"_s})
        EXPECT_EQ(filesHolding(test.folder.path(), text.toUtf8()), QStringList()) << text.toStdString();
    EXPECT_EQ(Database::backupsOf(test.path()).size(), 1);
}

TEST_F(Erasing, WhoIsOnARosterIsNotDueYet) {
    const QDate on(2026, 1, 1);
    EXPECT_EQ(dueOn(on), QStringList{past.fullName});
    RosterKind kind;
    kind.code = u"community_group"_s;
    RosterMember member;
    member.person = past.id;
    member.unit = here.unit;
    Database& database = as(u"administrator"_s);
    ASSERT_GOOD(perform(database, {u"roster.add"_s, u"thử"_s}, [&](Transaction& t) -> Status {
        TAPHUAN_TRY(t.insert(kind));
        member.kind = kind.id;
        return t.insert(member);
    }));
    EXPECT_EQ(dueOn(on), QStringList());
    EXPECT_FALSE(anonymise(as(u"administrator"_s), {past.id}, u"Hết hạn lưu giữ"_s).ok());
    ASSERT_GOOD(endRosterMembers(as(u"administrator"_s), {member.id}, QDate(2020, 1, 1)));
    EXPECT_EQ(dueOn(on), QStringList()) << "ten years from the last day on it";
    EXPECT_EQ(dueOn(QDate(2030, 1, 2)), QStringList{past.fullName});
}

template <class T>
QStringList rowsOf(Connection& db) {
    QStringList all;
    const auto rows = select<T>(db, u"ORDER BY t.id"_s);
    EXPECT_TRUE(rows.ok());
    if (rows)
        for (const T& row : *rows) {
            QStringList values{row.id.text()};
            for (const Value& value : valuesOf(row)) values << toVariant(value).toString();
            all << values.join(u'|');
        }
    return all;
}

TEST_F(Erasing, ChangesNoCertificateAndNoFigure) {
    Database& database = as(u"administrator"_s);
    ASSERT_GOOD(enrolPeople(database, here.trainingClass.id, {past.id}));
    ASSIGN_GOOD(const auto enrolments,
                select<Enrolment>(database.connection(), u"WHERE t.person = ?"_s, {past.id.value}));
    ASSERT_EQ(enrolments.size(), 1);
    ASSERT_GOOD(perform(database, {u"class.complete"_s, u"thử"_s}, [&](Transaction& transaction) -> Status {
        TrainingResult result;
        result.enrolment = enrolments[0].id;
        result.outcome = Outcome::completed;
        TAPHUAN_TRY(transaction.insert(result));
        Book book;
        book.issuer = here.unit;
        TAPHUAN_TRY(transaction.insert(book));
        Certificate certificate;
        certificate.book = book.id;
        certificate.year = 2024;
        certificate.sequence = 1;
        certificate.number = u"0001/2024"_s;
        certificate.person = past.id;
        certificate.enrolment = enrolments[0].id;
        certificate.content = u"{\"holder\":\"Trần Thị Cũ\"}"_s;
        return transaction.insert(certificate);
    }));
    const auto everything = [&] {
        Connection& db = database.connection();
        return rowsOf<Certificate>(db) + rowsOf<Enrolment>(db) + rowsOf<TrainingResult>(db) +
               rowsOf<Membership>(db);
    };
    const QStringList before = everything();
    ASSERT_GOOD(anonymise(database, {past.id}, u"Hết hạn"_s));
    EXPECT_EQ(everything(), before);
    ASSIGN_GOOD(const auto details, personDetails(database.connection(), past.id, QDate(2024, 6, 1)));
    ASSERT_TRUE(details);
    ASSERT_EQ(details->training.size(), 1);
    EXPECT_EQ(details->training[0].certificate, u"0001/2024"_s);
    EXPECT_EQ(details->erasures.size(), 1);
}

TEST_F(Erasing, NothingBringsItBack) {
    Database& database = as(u"administrator"_s);
    ASSIGN_GOOD(const Anonymised done, anonymise(database, {past.id}, u"Hết hạn"_s));
    EXPECT_FALSE(undoOperation(database, done.committed.name).ok());
    ASSIGN_GOOD(const Undone undone, undoOperation(database, edited.name));
    EXPECT_EQ(undone.changes, 0);
    EXPECT_EQ(stored(database, past.id).phone, QString());
    ASSIGN_GOOD(const auto next, nextUndo(database));
    if (next) {
        EXPECT_NE(next->name, done.committed.name);
    }
    ASSIGN_GOOD(const auto before, rowAt(database.connection(), Entity::person, past.id, edited.seq));
    ASSERT_TRUE(before);
    const EntitySchema& schema = schemaOf(Entity::person);
    EXPECT_EQ(textOf((*before)[size_t(schema.fieldIndex("phone"))]), QString());
    EXPECT_EQ(textOf((*before)[size_t(schema.fieldIndex("full_name"))]), past.fullName);
    EXPECT_FALSE(anonymise(database, {past.id}, u"Lần nữa"_s).ok());
    // Who comes back has contacts again, and these can be undone as ever.
    Person back = stored(database, past.id);
    back.phone = u"0912009999"_s;
    ASSIGN_GOOD(const Committed again, editPerson(database, back));
    EXPECT_EQ(stored(database, past.id).phone, back.phone);
    ASSERT_GOOD(undoOperation(database, again.name));
    EXPECT_EQ(stored(database, past.id).phone, QString());
    ASSIGN_GOOD(const QStringList findings, checkDatabase(database.connection()));
    EXPECT_EQ(findings, QStringList());
}

// Not run on a server (tests/CMakeLists.txt): its backups are its administrator's.
class ErasingAFile : public Erasing {};

// What a reader still holds goes with its reading; the backups need not wait for it.
TEST_F(ErasingAFile, ReplacesBackupsAlsoWhileTheFileIsRead) {
    Database& database = as(u"administrator"_s);
    const QString folder = Database::backupFolderOf(test.path());
    ASSERT_TRUE(QDir().mkpath(folder));
    ASSERT_GOOD(database.backup(folder + u"/2020-01-01-thu-cong.taphuan"_s));
    ASSIGN_GOOD(const auto reader, database.reader());
    ASSERT_GOOD(reader->inOneRead([&]() -> Status {
        TAPHUAN_TRY(find(*reader, past.id));
        TAPHUAN_ASSIGN(const Anonymised done, anonymise(database, {past.id}, u"Hết hạn"_s));
        EXPECT_FALSE(done.leftBehind.what.isEmpty());
        return {};
    }));
    ASSERT_EQ(Database::backupsOf(test.path()).size(), 1);
    EXPECT_TRUE(Database::backupsOf(test.path()).first().contains(u"xoa-du-lieu"_s));
    EXPECT_EQ(stored(database, past.id).phone, QString());
}

TEST_F(Erasing, TheJournalTellsThatItWasDone) {
    Database& database = as(u"administrator"_s);
    ASSIGN_GOOD(const Anonymised done, anonymise(database, {past.id}, u"Hết hạn"_s));
    ASSIGN_GOOD(const auto reader, database.reader());
    ASSIGN_GOOD(const OperationChanges changes, operationChanges(*reader, done.committed.seq));
    const auto row = std::find_if(changes.rows.begin(), changes.rows.end(),
                                  [](const ChangedRow& change) { return change.kind == ChangeKind::erase; });
    ASSERT_NE(row, changes.rows.end());
    EXPECT_EQ(row->fields.size(), erasablePersonFields().size());
    for (const ChangedField& field : row->fields) EXPECT_EQ(field.before, QString());
}

TEST_F(Erasing, IsForWhoMayAndForWhoLeft) {
    EXPECT_FALSE(anonymise(as(u"administrator"_s), {past.id}, u"  "_s).ok());
    EXPECT_FALSE(anonymise(as(u"administrator"_s), {here.person.id}, u"Còn công tác"_s).ok());
    for (const QString& account : {u"coordinator"_s, u"clerk"_s, u"viewer"_s, u"auditor"_s}) {
        EXPECT_FALSE(anonymise(as(account), {past.id}, u"Hết hạn"_s).ok()) << account.toStdString();
        EXPECT_FALSE(setRetention(as(account), {1, u"Quy chế"_s}).ok());
        EXPECT_FALSE(dueForErasure(as(account), QDate(2030, 1, 1)).ok());
    }
    EXPECT_EQ(stored(as(u"administrator"_s), past.id).phone, past.phone);
}

TEST_F(Erasing, IsDueOnceTheYearsAreOverSinceTheLastDayOrClass) {
    EXPECT_EQ(dueOn(QDate(2024, 6, 30)), QStringList());
    EXPECT_EQ(dueOn(QDate(2024, 7, 1)), QStringList{past.fullName});
    // A class in 2024 counts from its end.
    ASSERT_GOOD(enrolPeople(as(u"administrator"_s), here.trainingClass.id, {past.id}));
    EXPECT_EQ(dueOn(QDate(2034, 3, 5)), QStringList());
    EXPECT_EQ(dueOn(QDate(2034, 3, 6)), QStringList{past.fullName});
    EXPECT_FALSE(setRetention(as(u"administrator"_s), {10, {}}).ok());
    ASSERT_GOOD(setRetention(as(u"administrator"_s), {0, {}}));
    EXPECT_FALSE(dueForErasure(as(u"administrator"_s), QDate(2040, 1, 1)).ok());
}

TEST_F(Erasing, TakesAllRecordsOfOneHumanBeing) {
    Database& database = as(u"administrator"_s);
    Person twin;
    twin.fullName = past.fullName;
    twin.phone = u"0912006666"_s;
    ASSERT_GOOD(addPerson(database, twin, std::nullopt));
    ASSERT_GOOD(mergePeople(database, past.id, twin.id));
    ASSIGN_GOOD(const auto due, dueForErasure(database, QDate(2024, 7, 1)));
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due[0].records.size(), 2);
    ASSIGN_GOOD(const Anonymised done, anonymise(database, {due[0].person}, u"Hết hạn"_s));
    EXPECT_EQ(done.people, 2);
    EXPECT_EQ(stored(database, twin.id).phone, QString());
    Membership membership;
    membership.person = twin.id;
    membership.unit = here.unit;
    ASSERT_GOOD(setMembership(database, membership));
    ASSIGN_GOOD(const bool serves, isInService(database.connection(), past.id, QDate(2024, 7, 1)));
    EXPECT_TRUE(serves);
}

TEST_F(Erasing, AContentTakenOutByHandIsFound) {
    as(u"administrator"_s);
    test.close();
    openAs(u"administrator"_s, u"sai"_s);
    const QString none = hasServer() ? u"'\\x%1'"_s : u"x'%1'"_s;
    editByHand(test.path(), {u"UPDATE change SET salt = %1, content = %2 WHERE entity = 10"_s.arg(
                                none.arg(QString(32, u'0')), none.arg(u"a0"_s))});
    ASSIGN_GOOD(const QStringList findings, checkDatabase(as(u"administrator"_s).connection()));
    EXPECT_TRUE(findings.join(u'\n').contains(past.id.text())) << findings.join(u'\n').toStdString();
}

Result<std::vector<Operation>> operationsOf(Database& database) {
    TAPHUAN_ASSIGN(const auto headers, readHeaders(database.connection()));
    std::vector<Operation> operations;
    for (const OperationHeader& header : headers) {
        TAPHUAN_ASSIGN(Operation operation, readOperation(database.connection(), header.seq));
        operations.push_back(std::move(operation));
    }
    return operations;
}

// Two offices, one of which erases what the other, not knowing, has just changed.
TEST(ErasureBetweenOffices, BeatsWhatHadNotSeenItAndTravels) {
    TestDatabase one(u"one"_s), other(u"other"_s);
    const auto exchange = [](TestDatabase& from, TestDatabase& to) {
        const auto operations = operationsOf(*from);
        ASSERT_TRUE(operations.ok()) << operations.error().text().toStdString();
        const auto merged = mergeOperations(*to, *operations);
        ASSERT_TRUE(merged.ok()) << merged.error().text().toStdString();
        EXPECT_TRUE(merged->early.empty());
    };
    Person person;
    person.fullName = u"Trần Thị Cũ"_s;
    person.phone = u"0912007777"_s;
    person.note = u"ghi chú"_s;
    ASSERT_GOOD(addPerson(*one, person, std::nullopt));
    exchange(one, other);
    Person changed = person;
    changed.fullName = u"Trần Thị Cựu"_s;
    changed.phone = u"0912008888"_s;
    ASSERT_GOOD(editPerson(*other, changed));
    ASSERT_GOOD(anonymise(*one, {person.id}, u"Theo yêu cầu"_s));
    exchange(one, other);
    exchange(other, one);
    for (TestDatabase* test : {&one, &other}) {
        ASSIGN_GOOD(const auto now, find(test->connection(), person.id));
        ASSERT_TRUE(now);
        EXPECT_EQ(now->phone, QString());
        EXPECT_EQ(now->note, QString());
        EXPECT_EQ(now->fullName, changed.fullName);
        ASSIGN_GOOD(const auto changes,
                    readChanges(test->connection(), u"WHERE entity = ?"_s, {qint64(Entity::person)}));
        for (const StoredChange& stored : changes)
            for (const FieldValues& values : {stored.change.values, stored.change.before})
                EXPECT_EQ(toVariant(values.value("phone")).toString(), QString()) << stored.seq;
        ASSIGN_GOOD(const QStringList findings, checkDatabase(test->connection()));
        EXPECT_EQ(findings, QStringList()) << test->options.author.toStdString();
    }
}

class Ethnicity : public Office {
  protected:
    void SetUp() override {
        Office::SetUp();
        here.person.ethnicity = u"Tà-ôi"_s;
        ASSERT_GOOD(editPerson(as(u"administrator"_s), here.person));
    }
    QString seenBy(const QString& account) {
        const auto reader = as(account).reader();
        const auto found = find(**reader, here.person.id);
        return found ? (*found ? (*found)->ethnicity : u"nobody"_s) : u"refused"_s;
    }
};

TEST_F(Ethnicity, IsSeenByRolesThatMayAlone) {
    EXPECT_EQ(seenBy(u"administrator"_s), here.person.ethnicity);
    EXPECT_EQ(seenBy(u"coordinator"_s), here.person.ethnicity);
    for (const QString& account : {u"clerk"_s, u"viewer"_s, u"secretary"_s})
        EXPECT_EQ(seenBy(account), QString()) << account.toStdString();
    EXPECT_EQ(seenBy(u"auditor"_s), u"refused"_s);
    if (hasServer()) return;
    EXPECT_EQ(filesHolding(test.folder.path(), here.person.ethnicity.toUtf8()), QStringList());
}

TEST_F(Ethnicity, StaysAsItIsWhereTheAuthorDoesNotSeeIt) {
    Person edited = here.person;
    edited.ethnicity.clear();
    edited.note = u"đã sửa"_s;
    ASSERT_GOOD(editPerson(as(u"clerk"_s), edited));
    edited.ethnicity = u"Kinh"_s;
    EXPECT_FALSE(editPerson(as(u"clerk"_s), edited).ok());
    EXPECT_EQ(seenBy(u"administrator"_s), here.person.ethnicity);
    edited.ethnicity.clear();
    ASSERT_GOOD(editPerson(as(u"coordinator"_s), edited));
    EXPECT_EQ(seenBy(u"administrator"_s), QString());
}

TEST_F(Ethnicity, IsNotInTheJournalOfOthers) {
    Database& administrator = as(u"administrator"_s);
    const auto roles = listRoles(administrator.connection());
    ASSERT_GOOD(roles);
    for (const Role& each : *roles) {
        if (each.code != u"viewer"_s) continue;
        Permissions permissions = permissionsOf(each);
        permissions.insert(Permission::journalRead);
        ASSERT_GOOD(editRole(administrator, each.id, permissions));
    }
    for (const auto& [account, fields] : {std::pair{u"administrator"_s, 1}, std::pair{u"viewer"_s, 0}}) {
        ASSIGN_GOOD(const auto reader, as(account).reader());
        ASSIGN_GOOD(const auto writes, headersOf(*reader, Entity::person, here.person.id));
        ASSIGN_GOOD(const OperationChanges changes, operationChanges(*reader, writes.back().seq));
        ASSERT_EQ(changes.rows.size(), 1);
        EXPECT_EQ(int(changes.rows[0].fields.size()), fields) << account.toStdString();
    }
}

TEST_F(Ethnicity, IsUndone) {
    Database& database = as(u"administrator"_s);
    ASSIGN_GOOD(const auto last, nextUndo(database));
    ASSERT_TRUE(last);
    ASSERT_GOOD(undoOperation(database, last->name));
    EXPECT_EQ(seenBy(u"administrator"_s), QString());
}

}  // namespace
}  // namespace taphuan
