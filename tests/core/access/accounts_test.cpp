#include "core/access/personal_data.h"
#include "core/commands/attendance_commands.h"
#include "core/commands/headcount_commands.h"
#include "core/commands/nomination_commands.h"
#include "core/commands/undo_commands.h"
#include "core/coverage/counted_headcounts.h"
#include "core/domain/operation_kinds.h"
#include "core/storage/certificate_store.h"
#include "core/storage/check.h"
#include "core/storage/enrolment_store.h"
#include "core/storage/find_people.h"
#include "core/storage/journal_reading.h"
#include "core/storage/nomination_store.h"
#include "core/storage/person_store.h"
#include "core/storage/select.h"
#include "tests/core/access/office.h"
#include "tests/support/edit_by_hand.h"

#include <QDirIterator>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

QStringList namesFor(Database& database) {
    const auto reader = database.reader();
    PeopleFilter filter;
    filter.on = QDate(2024, 6, 1);
    const auto people = listPeople(**reader, filter);
    if (!people) return {people.error().what};
    QStringList names;
    for (const PersonSummary& person : *people) names << person.fullName;
    return names;
}

// Every file below the folder that has the text in it somewhere.
QStringList filesWith(const QString& folder, const QByteArray& text) {
    QStringList found;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(text)) found << file.fileName();
    }
    return found;
}

TEST(SealedData, NoNumberLiesInTheFileItsLogOrABackup) {
    TestDatabase test;
    Person person;
    person.fullName = u"Trần Thị Ba"_s;
    person.nationalId = u"072190007777"_s;
    person.oldNationalId = u"290007777"_s;
    person.phone = u"0912007777"_s;
    ASSERT_GOOD(addPerson(*test, person, std::nullopt));
    person.phone = u"0912008888"_s;
    ASSERT_GOOD(editPerson(*test, person));
    ASSERT_GOOD(test->backup(test.folder.filePath(u"ban-sao.taphuan"_s)));
    for (const char* number : {"072190007777", "290007777", "0912007777", "0912008888"})
        EXPECT_EQ(filesWith(test.folder.path(), number), QStringList()) << number;
    ASSERT_GOOD(deletePerson(*test, person.id));
    test.reopen();
    EXPECT_EQ(filesWith(test.folder.path(), "072190007777"), QStringList());
    ASSIGN_GOOD(const auto last, nextUndo(*test));
    ASSERT_TRUE(last);
    ASSERT_GOOD(undoOperation(*test, last->name));
    ASSIGN_GOOD(const auto back, find(test.connection(), person.id));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->nationalId, person.nationalId);
    EXPECT_EQ(back->phone, person.phone);
    ASSIGN_GOOD(const QStringList findings, checkDatabase(test.connection()));
    EXPECT_EQ(findings, QStringList());
}

TEST(SealedData, ANumberEditedInTheFileIsFoundAndNamed) {
    TestDatabase test;
    Person one, other;
    one.fullName = u"Trần Thị Ba"_s;
    one.nationalId = u"072190007777"_s;
    other.fullName = u"Lê Văn Tư"_s;
    other.nationalId = u"072090008888"_s;
    ASSERT_GOOD(addPerson(*test, one, std::nullopt));
    ASSERT_GOOD(addPerson(*test, other, std::nullopt));
    // By a tool that knows nothing of us: one person's number put into the other's record.
    test.close();
    editByHand(test.path(), {u"UPDATE person SET national_id = (SELECT national_id FROM person WHERE "
                             "full_name = 'Lê Văn Tư') WHERE full_name = 'Trần Thị Ba'"_s});
    test.reopen();
    ASSIGN_GOOD(const QStringList findings, checkDatabase(test.connection()));
    EXPECT_TRUE(findings.join(u'\n').contains(one.id.text())) << findings.join(u'\n').toStdString();
    EXPECT_FALSE(find(test.connection(), one.id).ok());
    PeopleFilter filter;
    filter.on = QDate(2024, 1, 1);
    ASSIGN_GOOD(const auto people, listPeople(test.connection(), filter));
    EXPECT_EQ(people.size(), 2);
}

TEST_F(Office, OpensWithTheRightPasswordAlone) {
    for (const auto& [account, typed] :
         {std::pair{u""_s, u""_s}, std::pair{u"clerk"_s, u""_s}, std::pair{u"clerk"_s, u"sai mật khẩu"_s},
          std::pair{u"nobody"_s, password()}}) {
        const Database::Opened opened = openAs(account, typed);
        EXPECT_EQ(opened.outcome, OpenOutcome::logInNeeded) << account.toStdString();
        EXPECT_FALSE(opened.database);
        EXPECT_EQ(opened.error.kind, ErrorKind::refused);
    }
    EXPECT_TRUE(openAs(u"Clerk "_s, password()).database);
    EXPECT_TRUE(openAs(u"viewer"_s, password(), false).database);
    EXPECT_EQ(openAs(u"viewer"_s, u"sai"_s, false).outcome, OpenOutcome::logInNeeded);
}

TEST_F(Office, WaitsLongerAfterEveryWrongPassword) {
    QDateTime now(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);
    test.options.clock.utcNow = [&now] { return now; };
    for (int i = 0; i < 3; ++i) EXPECT_FALSE(openAs(u"clerk"_s, u"sai"_s).database);
    EXPECT_FALSE(openAs(u"clerk"_s, password()).database);
    now = now.addSecs(6);
    EXPECT_FALSE(openAs(u"clerk"_s, u"sai"_s).database);
    now = now.addSecs(6);
    EXPECT_FALSE(openAs(u"clerk"_s, password()).database);
    EXPECT_TRUE(openAs(u"viewer"_s, password()).database);
    now = now.addSecs(5);
    EXPECT_TRUE(openAs(u"clerk"_s, password()).database);
    EXPECT_FALSE(openAs(u"clerk"_s, u"sai"_s).database);
    EXPECT_TRUE(openAs(u"clerk"_s, password()).database);
}

TEST(LogInDelays, DoubleUpToAQuarterOfAnHour) {
    const QDateTime last(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);
    EXPECT_FALSE(lockedUntil({2, last}).isValid());
    EXPECT_EQ(lockedUntil({3, last}), last.addSecs(5));
    EXPECT_EQ(lockedUntil({5, last}), last.addSecs(20));
    EXPECT_EQ(lockedUntil({60, last}), last.addSecs(15 * 60));
}

TEST_F(Office, TheRecoveryKeyOpensAndGivesANewPassword) {
    Database::Opened opened = openAs(u"administrator"_s, recoveryKey.toLower().replace(u'-', u' '));
    ASSERT_TRUE(opened.database) << opened.error.text().toStdString();
    ASSERT_GOOD(setPassword(*opened.database, opened.database->viewer().account, u"mật khẩu khác"_s));
    opened.database.reset();
    EXPECT_FALSE(openAs(u"administrator"_s, password()).database);
    EXPECT_TRUE(openAs(u"administrator"_s, u"mật khẩu khác"_s).database);
}

TEST_F(Office, NoCopyOfTheOpenKeyIsLeft) {
    as(u"administrator"_s);
    const auto open = openKey(as(u"administrator"_s).connection());
    ASSERT_GOOD(open);
    EXPECT_FALSE(*open);
    const QByteArray key = as(u"administrator"_s).connection().key()->bytes().toByteArray().toHex();
    EXPECT_EQ(filesWith(test.folder.path(), key), QStringList());
    EXPECT_EQ(filesWith(test.folder.path(), "072090001234"), QStringList());
}

TEST_F(Office, AClosedAccountOpensNothingAndTheLastManagerStays) {
    Database& administrator = as(u"administrator"_s);
    ASSIGN_GOOD(const auto reader, administrator.reader());
    ASSIGN_GOOD(const auto clerk, accountByName(*reader, u"clerk"_s));
    ASSIGN_GOOD(const auto rows, listAccounts(*reader, QDate(2026, 1, 5)));
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(), [](const AccountRow& row) { return row.hasPassword; }),
              6);
    EXPECT_FALSE(reader->query(u"SELECT wrapped FROM key_slot"_s).ok());
    ASSERT_GOOD(closeAccount(administrator, clerk->id));
    ASSIGN_GOOD(const auto after, listAccounts(*reader, QDate(2026, 1, 5)));
    EXPECT_EQ(after.back().account.name, u"clerk"_s);
    EXPECT_FALSE(after.back().hasPassword);
    EXPECT_FALSE(closeAccount(administrator, administrator.viewer().account).ok());
    ASSIGN_GOOD(const auto self, accountByName(administrator.connection(), u"administrator"_s));
    AccountWish less{self->name, {}, role(u"viewer"_s), true, {}, {}};
    EXPECT_FALSE(editAccount(administrator, self->id, less).ok());
    Permissions none;
    EXPECT_FALSE(editRole(administrator, self->role, none).ok());
    EXPECT_FALSE(openAs(u"clerk"_s, password()).database);
    EXPECT_TRUE(openAs(u"administrator"_s, password()).database);
}

TEST_F(Office, AccountsAreNotTakenBack) {
    Database& administrator = as(u"administrator"_s);
    ASSIGN_GOOD(const auto next, nextUndo(administrator));
    EXPECT_FALSE(next);
    ASSIGN_GOOD(const auto headers, readHeaders(administrator.connection(), 1));
    ASSERT_EQ(headers.front().kind, u"account.add"_s);
    EXPECT_EQ(headers.front().author, u"administrator"_s);
    EXPECT_FALSE(undoOperation(administrator, headers.front().name).ok());
}

TEST_F(Office, ARoleEditedByHandIsFound) {
    as(u"administrator"_s);
    test.close();
    as(u"administrator"_s, false);
    editByHand(test.path(), {u"UPDATE role SET permissions = (SELECT permissions FROM role WHERE code = "
                             "'administrator') WHERE code = 'viewer'"_s});
    Database& administrator = as(u"administrator"_s);
    ASSIGN_GOOD(const QStringList findings, checkDatabase(administrator.connection()));
    EXPECT_TRUE(findings.join(u'\n').contains(u"role"_s)) << findings.join(u'\n').toStdString();
}

TEST_F(Office, ReadsThePeopleOfItsOwnUnitsAlone) {
    EXPECT_EQ(namesFor(as(u"administrator"_s)).size(), 2);
    EXPECT_EQ(namesFor(as(u"coordinator"_s)).size(), 2);
    const QStringList own{here.person.fullName};
    for (const QString& account : {u"clerk"_s, u"viewer"_s, u"secretary"_s})
        EXPECT_EQ(namesFor(as(account)), own) << account.toStdString();
    const QStringList told = namesFor(as(u"auditor"_s));
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.first().contains(u"không cho xem"_s)) << told.first().toStdString();
}

TEST_F(Office, FindsThePeopleOfItsOwnUnitsAlone) {
    PeopleFilter filter;
    filter.on = QDate(2024, 6, 1);
    for (const auto& [account, all] : {std::pair{u"coordinator"_s, 2}, std::pair{u"clerk"_s, 1}}) {
        ASSIGN_GOOD(const auto reader, as(account).reader());
        ASSIGN_GOOD(const auto byName, findPeople(*reader, u"nguyen van"_s, filter, 50));
        EXPECT_EQ(int(byName.size()), all) << account.toStdString();
        ASSIGN_GOOD(const auto byNumber, findPeople(*reader, there.person.nationalId, filter, 50));
        EXPECT_EQ(int(byNumber.size()), all - 1) << account.toStdString();
        ASSIGN_GOOD(const auto byPhone, findPeople(*reader, there.person.phone.right(4), filter, 50));
        EXPECT_EQ(int(byPhone.size()), all - 1) << account.toStdString();
    }
}

TEST_F(Office, APersonLinkedWithOneOfTheUnitsOwnStaysVisible) {
    Person twin;
    twin.fullName = u"Nguyễn Văn An"_s;
    Membership membership;
    membership.unit = there.unit;
    Database& administrator = as(u"administrator"_s);
    ASSERT_GOOD(addPerson(administrator, twin, membership));
    ASSERT_GOOD(mergePeople(administrator, twin.id, here.person.id));
    EXPECT_EQ(namesFor(as(u"clerk"_s)), QStringList{twin.fullName});
}

TEST_F(Office, WritesOnlyWhatItsRoleAllows) {
    for (const QString& account :
         {u"administrator"_s, u"coordinator"_s, u"auditor"_s, u"clerk"_s, u"viewer"_s, u"secretary"_s}) {
        Database& database = as(account);
        for (const OperationKind& kind : operationKinds()) {
            const bool begun = Transaction::begin(database, {QString::fromUtf16(kind.kind), u"thử"_s}).ok();
            EXPECT_EQ(begun, database.viewer().permissions.contains(kind.needs))
                << account.toStdString() << ' ' << QString::fromUtf16(kind.kind).toStdString();
        }
        EXPECT_FALSE(Transaction::begin(database, {u"not.listed"_s, u"thử"_s}).ok());
    }
}

TEST_F(Office, AClerkWritesWithinTheScope) {
    Database& clerk = as(u"clerk"_s);
    Person fresh;
    fresh.fullName = u"Người Mới"_s;
    Membership membership;
    membership.unit = here.unit;
    ASSERT_GOOD(addPerson(clerk, fresh, membership));
    here.person.note = u"ghi chú"_s;
    EXPECT_TRUE(editPerson(clerk, here.person).ok());
    EXPECT_TRUE(setMark(clerk, {here.session.id, here.enrolment.id, Mark::present, {}}).ok());
    EXPECT_TRUE(nominate(clerk, there.trainingClass.id, {{here.person.id, here.unit}}).ok());
    Headcount headcount;
    headcount.unit = here.unit;
    headcount.audience = audience;
    headcount.asOf = QDate(2024, 1, 1);
    headcount.people = 5;
    ASSERT_GOOD(setHeadcounts(clerk, {headcount}));

    const qint64 head = journalHead(clerk.connection()).value();
    Person stranger;
    stranger.fullName = u"Người Lạ"_s;
    EXPECT_FALSE(addPerson(clerk, stranger, std::nullopt).ok());
    Membership elsewhere;
    elsewhere.unit = there.unit;
    EXPECT_FALSE(addPerson(clerk, stranger, elsewhere).ok());
    there.person.note = u"ghi chú"_s;
    EXPECT_FALSE(editPerson(clerk, there.person).ok());
    EXPECT_FALSE(deletePerson(clerk, there.person.id).ok());
    // Somebody else's person taken into one's own unit: the membership that ends is not hers to end.
    membership.person = there.person.id;
    EXPECT_FALSE(setMembership(clerk, membership).ok());
    EXPECT_FALSE(setMark(clerk, {there.session.id, there.enrolment.id, Mark::present, {}}).ok());
    EXPECT_FALSE(nominate(clerk, there.trainingClass.id, {{fresh.id, there.unit}}).ok());
    EXPECT_FALSE(enrolPeople(clerk, there.trainingClass.id, {here.person.id}).ok());
    headcount.unit = there.unit;
    EXPECT_FALSE(setHeadcounts(clerk, {headcount}).ok());
    TrainingClass moved = here.trainingClass;
    moved.unit = there.unit;
    EXPECT_FALSE(editClass(clerk, moved).ok());
    Course other;
    other.code = u"KHAC"_s;
    other.name = u"Khác"_s;
    other.hours = 4;
    EXPECT_FALSE(addCourse(clerk, other).ok());
    EXPECT_EQ(journalHead(clerk.connection()).value(), head);
}

TEST_F(Office, AClerkDoesNotDecideOnNominationsForAnothersClass) {
    Database& clerk = as(u"clerk"_s);
    ASSERT_GOOD(nominate(clerk, there.trainingClass.id, {{here.person.id, here.unit}}));
    const auto rows = listNominations(clerk.connection(), there.trainingClass.id);
    ASSERT_TRUE(rows && rows->size() == 1);
    const Id<Nomination> own = rows->front().nomination.id;
    EXPECT_FALSE(decideNominations(clerk, there.trainingClass.id, {own}, NominationState::approved).ok());
    ASSERT_GOOD(
        decideNominations(as(u"coordinator"_s), there.trainingClass.id, {own}, NominationState::approved));
}

TEST_F(Office, AClerkUndoesWithinTheScopeOnly) {
    Database& coordinator = as(u"coordinator"_s);
    ASSIGN_GOOD(const Committed marked,
                setMark(coordinator, {there.session.id, there.enrolment.id, Mark::present, {}}));
    EXPECT_FALSE(undoOperation(as(u"clerk"_s), marked.name).ok());
    EXPECT_FALSE(undoOperation(as(u"viewer"_s), marked.name).ok());
    EXPECT_TRUE(undoOperation(as(u"coordinator"_s), marked.name).ok());
}

TEST_F(Office, ASecretaryMarksTheOwnClassAlone) {
    Database& secretary = as(u"secretary"_s);
    EXPECT_TRUE(setMark(secretary, {here.session.id, here.enrolment.id, Mark::late, {}}).ok());
    EXPECT_FALSE(setMark(secretary, {there.session.id, there.enrolment.id, Mark::late, {}}).ok());
    EXPECT_FALSE(enrolPeople(secretary, here.trainingClass.id, {here.person.id}).ok());
    const auto reader = secretary.reader();
    ASSERT_GOOD(reader);
    const auto people = listClassPeople(**reader, here.trainingClass.id);
    ASSERT_TRUE(people && people->size() == 1);
    const auto others = listClassPeople(**reader, there.trainingClass.id);
    ASSERT_TRUE(others.ok());
    EXPECT_TRUE(others->empty());
}

TEST_F(Office, FiguresOutsideTheScopeAreRefused) {
    Plan plan;
    plan.code = u"KH"_s;
    ASSERT_GOOD(perform(as(u"coordinator"_s), {u"plan.import"_s, u"Kế hoạch"_s},
                        [&](Transaction& transaction) { return transaction.insert(plan); }));
    Database& clerk = as(u"clerk"_s);
    const auto reader = clerk.reader();
    ASSERT_GOOD(reader);
    CoverageCache cache;
    Coverage coverage(**reader, cache, QDate(2024, 6, 1));
    CoverageQuery query;
    query.plan = plan.id;
    query.unit = there.unit;
    const auto outside = coverage.table(query);
    ASSERT_FALSE(outside.ok());
    EXPECT_EQ(outside.error().kind, ErrorKind::refused);
    query.unit = province;
    EXPECT_FALSE(coverage.table(query).ok());
    query.unit = here.unit;
    ASSERT_GOOD(coverage.table(query));
    query.unit = {};
    ASSERT_GOOD(coverage.table(query));
    HeadcountQuestion asked;
    asked.on = QDate(2024, 6, 1);
    for (const Id<Unit> unseen : {there.unit, province}) {
        asked.unit = unseen;
        EXPECT_FALSE(countedHeadcounts(coverage, asked).ok());
    }
    for (const Id<Unit> own : {here.unit, Id<Unit>()}) {
        asked.unit = own;
        ASSIGN_GOOD(const auto rows, countedHeadcounts(coverage, asked));
        for (const CountedHeadcount& row : rows) EXPECT_EQ(row.counted.unit, here.unit);
    }
}

TEST_F(Office, WholeNumbersAreShownForAPurposeAndWrittenDown) {
    {
        Database& clerk = as(u"clerk"_s);
        EXPECT_FALSE(showNumbers(clerk, here.person.id, u"  "_s).ok());
        ASSIGN_GOOD(const PersonNumbers shown, showNumbers(clerk, here.person.id, u"Làm thẻ dự thi"_s));
        EXPECT_EQ(shown.nationalId, here.person.nationalId);
        EXPECT_EQ(shown.phone, here.person.phone);
        EXPECT_FALSE(showNumbers(clerk, there.person.id, u"Tò mò"_s).ok());
        EXPECT_FALSE(listAccess(**clerk.reader()).ok());
    }
    EXPECT_FALSE(showNumbers(as(u"viewer"_s), here.person.id, u"Xem"_s).ok());
    EXPECT_FALSE(showNumbers(as(u"auditor"_s), here.person.id, u"Xem"_s).ok());
    ASSIGN_GOOD(const auto lines, listAccess(**as(u"auditor"_s).reader()));
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].account, u"clerk"_s);
    EXPECT_EQ(lines[0].access.purpose, u"Làm thẻ dự thi"_s);
    EXPECT_EQ(lines[0].access.person, here.person.id);
    ASSIGN_GOOD(const QStringList good, checkAccessLog(as(u"administrator"_s).connection()));
    EXPECT_EQ(good, QStringList());
    editByHand(test.path(), {u"UPDATE access_log SET purpose = 'khác'"_s});
    ASSIGN_GOOD(const QStringList findings, checkDatabase(as(u"administrator"_s).connection()));
    EXPECT_EQ(findings.size(), 1) << findings.join(u'\n').toStdString();
}

TEST_F(Office, LinesTakenFromTheAccessLogsEndAreMissed) {
    const auto record = [this](const QString& account) {
        const Status done =
            recordAccess(as(account), {AccessKind::list, u"Báo cáo"_s, u"Danh sách hồ sơ"_s, 2, {}});
        EXPECT_TRUE(done.ok()) << done.error().text().toStdString();
    };
    const auto findings = [this] {
        const auto found = checkAccessLog(as(u"administrator"_s).connection());
        EXPECT_TRUE(found.ok());
        return found ? found->join(u'\n') : QString();
    };
    // Also by a role that may not read the log.
    for (const QString& account : {u"clerk"_s, u"viewer"_s, u"administrator"_s, u"clerk"_s}) record(account);
    EXPECT_EQ(findings(), QString());
    editByHand(test.path(), {u"DELETE FROM access_log WHERE id > 2"_s});
    EXPECT_TRUE(findings().contains(u"mất 2 dòng cuối"_s)) << findings().toStdString();
    // What is added later does not hide it.
    record(u"clerk"_s);
    EXPECT_TRUE(findings().contains(u"đứt đoạn trước dòng 5"_s)) << findings().toStdString();
    editByHand(test.path(), {u"DELETE FROM access_log"_s});
    EXPECT_TRUE(findings().contains(u"mất 5 dòng cuối"_s)) << findings().toStdString();
}

TEST_F(Office, AnAccessLogWithoutItsSealIsNoticed) {
    const Access access{AccessKind::list, u"Báo cáo"_s, u"Danh sách hồ sơ"_s, 2, {}};
    ASSERT_GOOD(recordAccess(as(u"clerk"_s), access));
    editByHand(test.path(),
               {u"DELETE FROM access_log"_s, u"DELETE FROM meta WHERE key = 'access_log_end'"_s});
    ASSIGN_GOOD(const QStringList gone, checkAccessLog(as(u"administrator"_s).connection()));
    EXPECT_EQ(gone.size(), 1);
    ASSERT_GOOD(recordAccess(as(u"administrator"_s), access));
    ASSIGN_GOOD(const QStringList later, checkAccessLog(as(u"administrator"_s).connection()));
    EXPECT_EQ(later.size(), 1) << later.join(u'\n').toStdString();
}

// The role's name, not its code.
TEST_F(Office, TheJournalCallsARoleByItsName) {
    Database& administrator = as(u"administrator"_s);
    ASSERT_GOOD(editRole(administrator, role(u"viewer"_s), {Permission::peopleRead}));
    ASSIGN_GOOD(const auto seq, journalHead(administrator.connection()));
    ASSIGN_GOOD(const auto changes, operationChanges(administrator.connection(), seq));
    ASSERT_EQ(changes.rows.size(), 1);
    EXPECT_EQ(changes.rows[0].name, u"Người xem"_s);
}

TEST_F(Office, AnAuditorReadsNoNamesInWhatWasDone) {
    here.person.note = u"ghi chú"_s;
    ASSIGN_GOOD(const Committed edited, editPerson(as(u"clerk"_s), here.person));
    ASSERT_GOOD(undoOperation(as(u"clerk"_s), edited.name));
    ASSERT_GOOD(editClass(as(u"coordinator"_s), [this] {
        TrainingClass changed = here.trainingClass;
        changed.place = u"Hội trường"_s;
        return changed;
    }()));
    const auto told = [this](const QString& account, const QString& text) {
        QStringList all;
        const auto reader = as(account).reader();
        JournalFilter filter;
        filter.text = text;
        const auto lines = listOperations(**reader, filter);
        EXPECT_TRUE(lines.ok());
        for (const OperationLine& line : *lines) all << line.header.reason;
        return all;
    };
    const QString name = here.person.fullName;
    EXPECT_EQ(told(u"administrator"_s, u"hồ sơ"_s).first(), u"Hoàn tác: Sửa hồ sơ "_s + name);
    const QStringList shown = told(u"auditor"_s, {});
    EXPECT_EQ(shown.first(3), (QStringList{u"Sửa lớp "_s + here.trainingClass.code, u"Hoàn tác: Sửa hồ sơ"_s,
                                           u"Sửa hồ sơ"_s}));
    for (const QString& line : shown) {
        EXPECT_FALSE(line.contains(here.person.fullName)) << line.toStdString();
        EXPECT_FALSE(line.contains(there.person.fullName)) << line.toStdString();
    }
    // Nor is it found by a name.
    EXPECT_EQ(told(u"auditor"_s, name), QStringList());
}

TEST(OperationKinds, EachHasAWord) {
    for (const OperationKind& kind : operationKinds()) {
        const QString code = QString::fromUtf16(kind.kind);
        ASSERT_NE(kind.word, nullptr) << code.toStdString();
        EXPECT_NE(wordOfOperation(code), code);
        EXPECT_FALSE(kind.namesNobody && code.startsWith(u"person."_s)) << code.toStdString();
    }
    EXPECT_NE(wordOfOperation(undoKind()), undoKind());
}

TEST_F(Office, AnAuditorReadsTheJournalAndNoPersonsFields) {
    here.person.note = u"ghi chú"_s;
    here.person.phone = u"0912000111"_s;
    ASSERT_GOOD(editPerson(as(u"clerk"_s), here.person));
    const auto fieldsFor = [this](const QString& account) {
        Database& database = as(account);
        const auto reader = database.reader();
        EXPECT_TRUE(reader.ok());
        JournalFilter filter;
        const auto seqs = findOperations(**reader, filter);
        EXPECT_TRUE(seqs && !seqs->empty());
        const auto changes = operationChanges(**reader, seqs->front());
        EXPECT_TRUE(changes.ok()) << (changes ? "" : changes.error().text().toStdString());
        return changes && changes->rows.size() == 1 ? qint64(changes->rows[0].fields.size()) : -1;
    };
    EXPECT_EQ(fieldsFor(u"administrator"_s), 2);
    EXPECT_EQ(fieldsFor(u"auditor"_s), 0);
}

}  // namespace
}  // namespace taphuan
