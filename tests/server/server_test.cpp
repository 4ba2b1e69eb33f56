#include "core/commands/account_commands.h"
#include "core/commands/attendance_commands.h"
#include "core/commands/certificate_commands.h"
#include "core/commands/enrolment_commands.h"
#include "core/commands/people_commands.h"
#include "core/commands/result_commands.h"
#include "core/coverage/coverage.h"
#include "core/crypto/scram.h"
#include "core/demo/demo.h"
#include "core/storage/check.h"
#include "core/storage/database_copy.h"
#include "core/storage/migrations.h"
#include "core/storage/person_store.h"
#include "core/storage/server_watch.h"
#include "tests/server/cluster.h"
#include "tests/support/class_setting.h"
#include "tests/support/edit_by_hand.h"

#include <QCoreApplication>
#include <QSet>

#include <thread>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

Result<Person> addNamed(Database& database, const QString& name) {
    Person person;
    person.fullName = name;
    TAPHUAN_TRY(addPerson(database, person, std::nullopt));
    return person;
}

qint64 peopleIn(Database& database) {
    return database.connection().number(u"SELECT count(*) FROM person"_s).value();
}

template <class T>
QString textOfFault(const Result<T>& result) {
    return result ? QString() : result.error().text();
}

// A fault by its sentence.
QString faultOf(const Database::Opened& opened) {
    EXPECT_FALSE(opened.database);
    return opened.error.text();
}

TEST(Server, ACopyThereAndBackIsTheSameJournal) {
    QTemporaryDir folder;
    DemoOptions demo;
    demo.people = 200;
    demo.open.markerFolder = folder.path();
    const QString first = folder.filePath(u"a.taphuan"_s), last = folder.filePath(u"b.taphuan"_s);
    ASSERT_GOOD(makeDemo(first, demo));
    ServerDatabase server;
    const auto digestOf = [&](const QString& path) {
        OpenOptions reading = demo.open;
        reading.write = false;
        const auto opened = Database::open(path, reading);
        EXPECT_TRUE(opened.database) << opened.error.text().toStdString();
        const auto digest = journalDigest(opened.database->connection());
        const auto findings = checkDatabase(opened.database->connection());
        EXPECT_TRUE(findings && findings->isEmpty()) << findings->join(u'\n').toStdString();
        return digest.value();
    };
    const QByteArray before = digestOf(first);
    ASSERT_GOOD(copyDatabase(first, server.address(), demo.open));
    EXPECT_EQ(digestOf(server.address()), before);
    EXPECT_FALSE(Database::open(first, demo.open).database) << "the source lives on";
    ASSERT_GOOD(copyDatabase(server.address(), last, demo.open));
    EXPECT_EQ(digestOf(last), before);
    EXPECT_FALSE(Database::open(server.address(), demo.open).database) << "the source lives on";
}

// Every figure of the plan's years, by unit and by level, without the ids that each database gives by itself.
QStringList figuresOf(Database& database) {
    QStringList all;
    CoverageCache cache;
    Coverage coverage(database.connection(), cache, QDate(2025, 12, 31));
    const auto plans = select<Plan>(database.connection());
    const auto number = [](const std::optional<qint64>& value) {
        return value ? QString::number(*value) : u"-"_s;
    };
    for (const CoverageBy by : {CoverageBy::unit, CoverageBy::level, CoverageBy::audience}) {
        CoverageQuery query;
        query.plan = plans->front().id;
        query.by = by;
        query.years = {2022, 2023, 2024, 2025};
        const auto table = coverage.table(query);
        EXPECT_TRUE(table) << textOfFault(table).toStdString();
        for (const CoverageRow& row : table->rows)
            all << QStringList{row.target,
                               row.unitCode,
                               row.unitName,
                               row.level,
                               row.audience,
                               QString::number(row.year),
                               number(row.people),
                               number(row.attendances),
                               number(row.denominator),
                               number(row.targetPeople),
                               number(row.gap)}
                       .join(u'|');
    }
    return all;
}

TEST(Server, TheSameDemoGivesTheSameFiguresOnBothEngines) {
    QTemporaryDir folder;
    ServerDatabase server;
    DemoOptions demo;
    demo.people = 200;
    demo.open.markerFolder = folder.path();
    std::vector<QStringList> figures;
    for (const QString& path : {folder.filePath(u"a.taphuan"_s), server.address()}) {
        ASSERT_GOOD(makeDemo(path, demo));
        const auto opened = Database::open(path, demo.open);
        ASSERT_TRUE(opened.database) << opened.error.text().toStdString();
        figures.push_back(figuresOf(*opened.database));
    }
    EXPECT_GT(figures.front().size(), 100);
    EXPECT_EQ(figures.front(), figures.back());
}

TEST(Server, ABackupIsAFileThatRestores) {
    TestDatabase test;
    ASSERT_GOOD(addNamed(*test, u"Trần Thị Ba"_s));
    const QString backup = test.folder.filePath(u"b.taphuan"_s),
                  restored = test.folder.filePath(u"c.taphuan"_s);
    ASSERT_GOOD(test->backup(backup));
    ASSERT_GOOD(Database::restore(backup, restored, test.options));
    auto opened = Database::open(restored, test.options);
    ASSERT_TRUE(opened.database) << opened.error.text().toStdString();
    EXPECT_EQ(peopleIn(*opened.database), 1);
}

// So many clients at once, each with a database of its own; what went wrong, one text each.
template <class Work>
QStringList atOnce(int clients, const TestDatabase& test, Work work) {
    std::vector<QString> faults(static_cast<size_t>(clients));
    {
        std::vector<std::jthread> threads;
        for (int client = 0; client < clients; ++client)
            threads.emplace_back([&, client] {
                OpenOptions options = test.options;
                options.author = u"client %1"_s.arg(client);
                const auto opened = Database::open(test.path(), options);
                faults[size_t(client)] =
                    opened.database ? work(*opened.database, client) : opened.error.text();
            });
    }
    QStringList all(faults.begin(), faults.end());
    all.removeAll(QString());
    return all;
}

// A class whose people have all completed it.
Id<TrainingClass> completedClass(ClassSetting& setting, const QString& code, int people) {
    TrainingClass made = setting.newClass(code);
    std::vector<Id<Person>> members;
    for (int i = 0; i < people; ++i) members.push_back(setting.person(u"%1 %2"_s.arg(code).arg(i)));
    const bool begun =
        addClass(setting.database(), made, 4) && enrolPeople(setting.database(), made.id, members);
    EXPECT_TRUE(begun);
    const auto sessions =
        select<Session>(setting.connection(), u"WHERE t.training_class = ?"_s, {made.id.value});
    for (const Session& session : *sessions) EXPECT_TRUE(markAllPresent(setting.database(), session.id));
    const auto completed = completeClass(setting.database(), made.id);
    EXPECT_TRUE(completed) << textOfFault(completed).toStdString();
    return made.id;
}

TEST(Server, ThirtyClientsIssueFromOneBookWithoutGapOrDouble) {
    constexpr int clients = 30, people = 3;
    ClassSetting setting;
    Book book = setting.newBook(u"SO"_s);
    ASSERT_GOOD(addBook(setting.database(), book));
    std::vector<Id<TrainingClass>> classes;
    for (int i = 0; i < clients; ++i) classes.push_back(completedClass(setting, u"L%1"_s.arg(i), people));
    const QStringList faults = atOnce(clients, setting, [&](Database& database, int client) {
        return textOfFault(
            issueCertificates(database, {classes[size_t(client)], book.id, u"12/QĐ"_s, QDate(2023, 6, 20)}));
    });
    EXPECT_EQ(faults, QStringList());
    EXPECT_EQ(setting.count(u"SELECT count(DISTINCT number) FROM certificate"_s), clients * people);
    EXPECT_EQ(setting.count(u"SELECT max(sequence) FROM certificate"_s), clients * people);
    ASSIGN_GOOD(const QStringList findings, checkDatabase(setting.connection()));
    EXPECT_EQ(findings, QStringList());
}

TEST(Server, TheLastSeatsGoToAsManyAsThereAre) {
    constexpr int clients = 20, seats = 7;
    ClassSetting setting;
    TrainingClass made = setting.newClass(u"L"_s);
    made.capacity = seats;
    ASSERT_GOOD(addClass(setting.database(), made, 4));
    std::vector<Id<Person>> people;
    for (int i = 0; i < clients; ++i) people.push_back(setting.person(u"Người %1"_s.arg(i)));
    const QStringList refusals = atOnce(clients, setting, [&](Database& database, int client) {
        return textOfFault(enrolPeople(database, made.id, {people[size_t(client)]}));
    });
    EXPECT_EQ(refusals.size(), clients - seats);
    EXPECT_EQ(setting.count(u"SELECT count(*) FROM enrolment"_s), seats);
}

TEST(Server, StoppedBetweenTypingAndSavingItSavesOnceItIsBack) {
    TestDatabase test;
    ASSERT_GOOD(addNamed(*test, u"Trần Thị Ba"_s));
    ASSIGN_GOOD(const auto reader, test->reader());
    cluster(u"stop"_s);
    const auto refused = addNamed(*test, u"Lê Văn Tư"_s);
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().what.contains(u"kết nối"_s)) << refused.error().text().toStdString();
    EXPECT_FALSE(reader->number(u"SELECT count(*) FROM person"_s).ok());
    cluster(u"start"_s);
    // Figures are read in one state of the data; the first reading after the return is one of them.
    ASSERT_GOOD(reader->inOneRead([] { return Status(); }));
    const auto saved = addNamed(*test, u"Lê Văn Tư"_s);
    ASSERT_TRUE(saved.ok()) << saved.error().text().toStdString();
    ASSIGN_GOOD(const qint64 people, reader->number(u"SELECT count(*) FROM person"_s));
    EXPECT_EQ(people, 2);
    ASSIGN_GOOD(const QStringList findings, checkDatabase(test.connection()));
    EXPECT_EQ(findings, QStringList());
}

TEST(Server, KilledFiftyTimesItHoldsWhatItAcknowledged) {
    TestDatabase test;
    QSet<QString> acknowledged;
    int number = 0, broken = 0;
    for (int kill = 0; kill < 50; ++kill) {
        std::jthread killer([kill] {
            std::this_thread::sleep_for(std::chrono::milliseconds(5 + kill * 3));
            cluster(u"kill"_s);
        });
        // Until it dies.
        for (;;) {
            const QString name = u"Người %1"_s.arg(++number);
            if (!addNamed(*test, name)) break;
            acknowledged.insert(name);
        }
        ++broken;
        killer.join();
        cluster(u"start"_s);
    }
    ASSIGN_GOOD(const auto names,
                test.connection().rows(u"SELECT full_name FROM person"_s, {},
                                       [](const QSqlQuery& query) { return query.value(0).toString(); }));
    EXPECT_TRUE(QSet<QString>(names.begin(), names.end()).contains(acknowledged));
    EXPECT_GT(acknowledged.size(), broken);
    ASSIGN_GOOD(const QStringList findings, checkDatabase(test.connection()));
    EXPECT_EQ(findings, QStringList());
}

// What psql, or any other tool, may do with a clerk's log-in.
class Psql {
  public:
    Psql(const QString& address, const QString& logIn) {
        const auto server = ServerAddress::parse(address);
        sql_ = QSqlDatabase::addDatabase(u"QPSQL"_s, u"psql"_s);
        sql_.setHostName(server->host);
        sql_.setDatabaseName(server->database);
        EXPECT_TRUE(sql_.open(logIn, {})) << sql_.lastError().text().toStdString();
        EXPECT_TRUE(does(u"SET search_path = taphuan"_s));
    }
    ~Psql() {
        sql_ = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"psql"_s);
    }
    bool does(const QString& statement) {
        QSqlQuery query(sql_);
        return query.exec(statement);
    }
    // The first value; -1 where it is refused.
    qint64 number(const QString& statement) {
        QSqlQuery query(sql_);
        return query.exec(statement) && query.next() ? query.value(0).toLongLong() : -1;
    }

  private:
    QSqlDatabase sql_;
};

struct ClerksOffice {
    ClerksOffice() {
        for (const auto& [unit, name] :
             {std::pair{setting.haoDuoc, u"Trần Thị Ba"_s}, std::pair{setting.otherThaiBinh, u"Lê Văn Tư"_s}})
            setting.person(name, unit);
        EXPECT_TRUE(ensureRoles(setting.database()));
        add(u"administrator"_s, true);
        setting.close();
        OpenOptions options = setting.options;
        options.credentials = {u"administrator"_s, password};
        auto opened = Database::open(setting.path(), options);
        EXPECT_TRUE(opened.database) << opened.error.text().toStdString();
        administrator = std::move(opened.database);
        add(u"clerk"_s, false);
        add(u"viewer"_s, false);
        add(u"auditor"_s, true);
    }
    void add(const QString& role, bool everywhere) {
        Database& database = administrator ? *administrator : setting.database();
        AccountWish wish;
        wish.name = role;
        wish.everywhere = everywhere;
        if (!everywhere) wish.units = {setting.haoDuoc};
        const auto roles = listRoles(database.connection());
        for (const Role& each : *roles)
            if (each.code == role) wish.role = each.id;
        const auto added = addAccount(database, wish, password);
        EXPECT_TRUE(added.ok()) << textOfFault(added).toStdString();
    }
    const QString password = u"một mật khẩu"_s;
    ClassSetting setting;
    std::unique_ptr<Database> administrator;
};

TEST(Server, ALogInReadsThePeopleOfItsUnitsAlone) {
    ClerksOffice office;
    Psql viewer(office.setting.path(), u"viewer"_s);
    EXPECT_EQ(viewer.number(u"SELECT count(*) FROM person"_s), 1);
    EXPECT_EQ(viewer.number(u"SELECT count(*) FROM membership"_s), 1);
    EXPECT_EQ(viewer.number(u"SELECT count(*) FROM person_find"_s), 0);
    EXPECT_EQ(viewer.number(u"SELECT count(*) FROM working"_s), -1);
    EXPECT_EQ(viewer.number(u"SELECT CAST(taphuan.work() AS INTEGER)"_s), 0) << "a role that writes nothing";
    EXPECT_EQ(viewer.number(u"SELECT count(*) FROM person"_s), 1);
}

TEST(Server, AnAuditorsLogInReadsNobody) {
    ClerksOffice office;
    Psql auditor(office.setting.path(), u"auditor"_s);
    for (const char* table : {"person", "membership", "person_search", "person_find"})
        EXPECT_EQ(auditor.number(u"SELECT count(*) FROM %1"_s.arg(QLatin1String(table))), -1) << table;
    EXPECT_GT(auditor.number(u"SELECT count(*) FROM operation"_s), 0);
}

TEST(Server, ABackupIsWholeOrRefused) {
    ClerksOffice office;
    const QString file = office.setting.folder.filePath(u"b.taphuan"_s);
    OpenOptions options = office.setting.options;
    for (const auto& [account, may] :
         {std::pair{u"viewer"_s, false}, std::pair{u"auditor"_s, false}, std::pair{u"clerk"_s, true}}) {
        options.write = false;
        options.credentials = {account, office.password};
        const auto opened = Database::open(office.setting.path(), options);
        ASSERT_TRUE(opened.database) << opened.error.text().toStdString();
        const Status made = opened.database->backup(file);
        EXPECT_EQ(made.ok(), may) << account.toStdString();
        EXPECT_EQ(QFile::exists(file), may);
    }
    options.credentials = {u"administrator"_s, office.password};
    EXPECT_EQ(Database::open(file, options).outcome, OpenOutcome::sealedBackup);
    const QString restored = office.setting.folder.filePath(u"c.taphuan"_s);
    ASSERT_GOOD(Database::restore(file, restored, options));
    const auto backup = Database::open(restored, options);
    ASSERT_TRUE(backup.database) << backup.error.text().toStdString();
    EXPECT_EQ(peopleIn(*backup.database), 2);
}

TEST(Server, NothingIsWrittenOutsideAnOperationNorUnrecorded) {
    ClerksOffice office;
    Psql clerk(office.setting.path(), u"clerk"_s);
    const QString edit = u"UPDATE person SET full_name = 'X'"_s;
    EXPECT_FALSE(clerk.does(edit));
    EXPECT_FALSE(
        clerk.does(u"INSERT INTO taphuan.open_operation VALUES (pg_current_xact_id(), 'clerk', 0)"_s));
    // Within an operation it may, and is refused at commit.
    ASSERT_TRUE(clerk.does(u"BEGIN; SELECT taphuan.begin_operation()"_s));
    EXPECT_TRUE(clerk.does(edit));
    EXPECT_FALSE(clerk.does(u"COMMIT"_s));
    // Nor does looking early, or beginning twice, help.
    ASSERT_TRUE(clerk.does(u"BEGIN; SELECT taphuan.begin_operation(); SET CONSTRAINTS ALL IMMEDIATE"_s));
    EXPECT_FALSE(clerk.does(edit));
    ASSERT_TRUE(clerk.does(u"ROLLBACK"_s));
    ASSERT_TRUE(clerk.does(u"BEGIN; SELECT taphuan.begin_operation()"_s));
    EXPECT_TRUE(clerk.does(edit));
    EXPECT_FALSE(clerk.does(u"SELECT taphuan.begin_operation()"_s));
    ASSERT_TRUE(clerk.does(u"ROLLBACK"_s));
    // In another's name.
    ASSERT_TRUE(clerk.does(u"BEGIN; SELECT taphuan.begin_operation()"_s));
    EXPECT_FALSE(
        clerk.does(u"INSERT INTO operation SELECT seq + 100, replica, number + 100, clock, authority, kind, "
                   u"at, received_at, "
                   "'administrator', office, reason, 0, 0, previous, digest FROM operation LIMIT 1"_s));
    ASSERT_TRUE(clerk.does(u"ROLLBACK"_s));
    // The journal is only added to, and what happened in it stays.
    ASSERT_TRUE(clerk.does(u"BEGIN; SELECT taphuan.begin_operation()"_s));
    EXPECT_FALSE(clerk.does(u"UPDATE operation SET reason = ''"_s));
    ASSERT_TRUE(clerk.does(u"ROLLBACK"_s));
    EXPECT_FALSE(clerk.does(u"ALTER TABLE person DISABLE TRIGGER ALL"_s));
    ASSIGN_GOOD(const QStringList findings, checkDatabase(office.administrator->connection()));
    EXPECT_EQ(findings, QStringList());
}

TEST(Server, AGuardThatItsOwnerSwitchedOffIsFound) {
    TestDatabase test;
    editByHand(test.path(), {u"ALTER TABLE person DISABLE TRIGGER guard"_s});
    ASSIGN_GOOD(const QStringList findings, checkDatabase(test.connection()));
    EXPECT_TRUE(findings.join(u'\n').contains(u"person"_s)) << findings.join(u'\n').toStdString();
}

TEST(Server, TheServersCertificateIsChecked) {
    const QString folder = qEnvironmentVariable("TAPHUAN_TEST_CLUSTER");
    const QString plain = qEnvironmentVariable("TAPHUAN_TEST_TLS").arg(u"postgres"_s);
    const QString checked = plain + u"?sslmode=verify-full&sslrootcert="_s + folder;
    QString ofAnotherName = checked + u"/root.crt"_s;
    ofAnotherName.replace(u"127.0.0.1"_s, u"localhost"_s);
    ASSIGN_GOOD(const auto db, Connection::open(checked + u"/root.crt"_s, false));
    ASSIGN_GOOD(const auto sealed, db->row(u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s, {},
                                           [](const QSqlQuery& query) { return query.value(0).toBool(); }));
    EXPECT_EQ(sealed, true);
    for (const QString& address :
         QStringList{checked + u"/other.crt"_s, checked + u"/none.crt"_s, ofAnotherName}) {
        const auto refused = Connection::open(address, false);
        ASSERT_FALSE(refused.ok()) << address.toStdString();
        EXPECT_TRUE(refused.error().what.contains(u"chứng thực"_s)) << refused.error().text().toStdString();
    }
    const auto open = Connection::open(plain + u"?sslmode=disable"_s, false);
    ASSERT_FALSE(open.ok());
    EXPECT_TRUE(open.error().what.contains(u"không nhận kết nối"_s)) << open.error().text().toStdString();
}

// Against the published values of RFC 7677, and against the server itself.
TEST(Server, APasswordOpensTheServerThatNeverSawIt) {
    EXPECT_TRUE(
        scramVerifier(u"pencil"_s, QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096)
            .startsWith(
                u"SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"_s));
    const QString password = u"mật khẩu của tôi"_s;
    onServer(u"CREATE DATABASE scram"_s);
    onServer(u"CREATE ROLE quantri LOGIN CREATEROLE PASSWORD '%1'"_s.arg(scramVerifier(password)));
    onServer(u"ALTER DATABASE scram OWNER TO quantri"_s);
    OpenOptions options;
    options.credentials = {u"quantri"_s, password};
    const QString address = serverAddress(u"scram"_s);
    EXPECT_EQ(Database::open(address, options).outcome, OpenOutcome::emptyServer);
    ASSIGN_GOOD(const auto made, Database::create(address, options));
    ASSIGN_GOOD(const auto added, ownNewDatabase(address, options));
    EXPECT_TRUE(added.has_value());
    EXPECT_TRUE(Database::open(address, options).database);
    options.credentials.password = u"mật khẩu khác"_s;
    const auto wrong = Database::open(address, options);
    EXPECT_EQ(wrong.outcome, OpenOutcome::logInNeeded);
    EXPECT_TRUE(faultOf(wrong).contains(u"Sai tên tài khoản hoặc mật khẩu"_s))
        << faultOf(wrong).toStdString();
}

TEST(Server, WhatCannotBeOpenedIsTold) {
    ServerDatabase empty;
    TestDatabase test;
    const auto fault = [](const QString& address) { return faultOf(Database::open(address, {})); };
    EXPECT_TRUE(
        fault(u"postgresql://a@127.0.0.1:1/x"_s).contains(u"Không kết nối được máy chủ 127.0.0.1, cổng 1"_s));
    EXPECT_TRUE(fault(u"postgresql://a@no.such.host.invalid/x"_s).contains(u"no.such.host.invalid"_s));
    EXPECT_TRUE(fault(serverAddress(u"nowhere"_s)).contains(u"không có cơ sở dữ liệu nowhere"_s));
    EXPECT_TRUE(fault(u"postgresql://a:b@h/x"_s).contains(u"Không viết mật khẩu"_s));
    EXPECT_TRUE(fault(u"postgresql://a@h"_s).contains(u"thiếu tên"_s));
    EXPECT_TRUE(fault(empty.address()).contains(u"chưa có dữ liệu Tập Huấn"_s));
    EXPECT_TRUE(
        fault(serverAddress(u"postgres"_s) + u"&sslmode=verify-full"_s).contains(u"SSL"_s) ||
        fault(serverAddress(u"postgres"_s) + u"&sslmode=verify-full"_s).contains(u"chưa có dữ liệu"_s));
    EXPECT_FALSE(Database::create(test.path(), test.options).ok());
    editByHand(test.path(),
               {u"UPDATE meta SET value = '99' WHERE key IN ('schema_version', 'oldest_reader')"_s});
    EXPECT_EQ(Database::open(test.path(), test.options).outcome, OpenOutcome::newerRefused);
}

TEST(Server, WhoListensHearsOfACommitAndOfTheServersReturn) {
    TestDatabase test;
    ServerWatch watch(test.path(), test.options.credentials);
    int committed = 0, lost = 0, back = 0;
    QObject::connect(&watch, &ServerWatch::committed, &watch, [&] { ++committed; });
    QObject::connect(&watch, &ServerWatch::lost, &watch, [&] { ++lost; });
    QObject::connect(&watch, &ServerWatch::back, &watch, [&] { ++back; });
    watch.start();
    const auto until = [](const std::function<bool()>& done) {
        for (int i = 0; i < 300 && !done(); ++i) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        return done();
    };
    ASSERT_GOOD(addNamed(*test, u"Trần Thị Ba"_s));
    EXPECT_TRUE(until([&] { return committed == 1; }));
    cluster(u"stop"_s);
    EXPECT_TRUE(until([&] { return lost == 1; }));
    cluster(u"start"_s);
    EXPECT_TRUE(until([&] { return back == 1 && committed == 2; }));
}

TEST(Server, ACommitIsNotWaitedForForEver) {
    TestDatabase test;
    auto other = Database::open(test.path(), test.options);
    ASSERT_TRUE(other.database);
    ASSIGN_GOOD(const auto holding, Transaction::begin(*other.database, {u"test"_s, {}}));
    ASSERT_GOOD(test.connection().execute(u"SET lock_timeout = '100ms'"_s));
    const auto refused = addNamed(*test, u"Trần Thị Ba"_s);
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().what.contains(u"Người khác đang lưu"_s))
        << refused.error().text().toStdString();
}

}  // namespace
}  // namespace taphuan
