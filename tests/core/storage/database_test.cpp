#include "core/storage/database.h"

#include "core/storage/check.h"
#include "core/storage/migrations.h"
#include "core/storage/sqlite_engine.h"
#include "tests/support/people_of.h"
#include "tests/support/test_database.h"

#include <QFile>

namespace taphuan {
namespace {

int newestSchema() {
    return migrations().back().version;
}

void setSchema(TestDatabase& test, int version, int oldestReader) {
    ASSERT_GOOD(setMeta(test.connection(), QStringLiteral("schema_version"), QString::number(version)));
    ASSERT_GOOD(setMeta(test.connection(), QStringLiteral("oldest_reader"), QString::number(oldestReader)));
    test.close();
}

TEST(Opening, UpToDate) {
    TestDatabase test;
    test.close();
    auto opened = Database::open(test.path(), test.options);
    EXPECT_EQ(opened.outcome, OpenOutcome::upToDate);
    ASSERT_TRUE(opened.database);
}

TEST(Opening, UpgradedAfterABackup) {
    TestDatabase test;
    ASSERT_GOOD(addNamed(*test, QStringLiteral("A")));
    test.close();
    const Migrations known = withOneMore(test.folder.path(), "CREATE TABLE next (a TEXT) STRICT;\n");
    test.options.known = &known;
    auto opened = Database::open(test.path(), test.options);
    EXPECT_EQ(opened.outcome, OpenOutcome::upgraded) << opened.error.text().toStdString();
    ASSERT_TRUE(opened.database);
    EXPECT_EQ(schemaVersion(opened.database->connection()).value(), newestSchema() + 1);
    EXPECT_EQ(peopleIn(opened.database->connection()), 1);
    ASSERT_EQ(Database::backupsOf(test.path()).size(), 1);
    auto backup = Connection::open(Database::backupsOf(test.path()).first(), false);
    ASSERT_GOOD(backup);
    EXPECT_EQ(schemaVersion(*backup.value()).value(), newestSchema());
}

TEST(Opening, AFailedUpgradeLeavesTheFileAtItsVersion) {
    TestDatabase test;
    ASSERT_GOOD(addNamed(*test, QStringLiteral("A")));
    test.close();
    const Migrations known = withOneMore(
        test.folder.path(), "CREATE TABLE next (a TEXT) STRICT;\nCREATE TABLE person (a TEXT);\n");
    OpenOptions newer = test.options;
    newer.known = &known;
    auto opened = Database::open(test.path(), newer);
    EXPECT_EQ(opened.outcome, OpenOutcome::failed);
    EXPECT_FALSE(opened.database);
    test.reopen();
    EXPECT_EQ(schemaVersion(test.connection()).value(), newestSchema());
    EXPECT_EQ(peopleIn(test.connection()), 1);
    EXPECT_EQ(test.connection()
                  .number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'next'"))
                  .value(),
              0);
}

TEST(Opening, NewerButCompatible) {
    TestDatabase test;
    setSchema(test, newestSchema() + 1, newestSchema());
    auto opened = Database::open(test.path(), test.options);
    EXPECT_EQ(opened.outcome, OpenOutcome::newerCompatible);
    EXPECT_TRUE(opened.database);
}

TEST(Opening, NewerAndRefused) {
    TestDatabase test;
    setSchema(test, newestSchema() + 2, newestSchema() + 1);
    const QByteArray before = bytesOf(test.path());
    auto opened = Database::open(test.path(), test.options);
    EXPECT_EQ(opened.outcome, OpenOutcome::newerRefused);
    EXPECT_FALSE(opened.database);
    EXPECT_EQ(opened.error.kind, ErrorKind::database);
    EXPECT_EQ(bytesOf(test.path()), before);
    EXPECT_EQ(filesBeside(test.path()), QStringList{QStringLiteral("test.taphuan")});
}

TEST(Opening, FailedOnWhatIsNoDatabase) {
    QTemporaryDir folder;
    const auto outcome = [&](const QByteArray& content) {
        const QString path = folder.filePath(QStringLiteral("file.taphuan"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        OpenOptions options;
        options.markerFolder = folder.filePath(QStringLiteral("replicas"));
        auto opened = Database::open(path, options);
        EXPECT_EQ(opened.error.kind, ErrorKind::database);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), content);
        return opened.outcome;
    };
    EXPECT_EQ(outcome({}), OpenOutcome::failed);
    EXPECT_EQ(outcome("PK\x03\x04 this is a workbook"), OpenOutcome::failed);
    EXPECT_EQ(outcome(QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x')), OpenOutcome::failed);
    OpenOptions options;
    options.markerFolder = folder.path();
    EXPECT_EQ(Database::open(folder.filePath(QStringLiteral("none")), options).outcome, OpenOutcome::failed);
}

TEST(Opening, ForeignSqliteFileIsRefused) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.db"));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path);
        ASSERT_TRUE(other.open());
        QSqlQuery(other).exec(QStringLiteral("CREATE TABLE t (a)"));
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    OpenOptions options;
    options.markerFolder = folder.path();
    const QByteArray before = bytesOf(path);
    auto opened = Database::open(path, options);
    EXPECT_EQ(opened.outcome, OpenOutcome::failed);
    EXPECT_TRUE(opened.error.what.contains(QStringLiteral("không phải cơ sở dữ liệu")));
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(filesBeside(path), QStringList{QStringLiteral("other.db")});
}

TEST(Writers, TheSecondIsToldWhoHasTheFile) {
    TestDatabase test;
    auto second = Database::open(test.path(), test.options);
    ASSERT_FALSE(second.database);
    EXPECT_EQ(second.error.kind, ErrorKind::database);
    EXPECT_TRUE(second.error.what.contains(QStringLiteral("đang được")));
    OpenOptions reading = test.options;
    reading.write = false;
    EXPECT_TRUE(Database::open(test.path(), reading).database);
}

// What a program leaves that was killed while it took the lock, and what a pulled stick brings from another
// computer.
TEST(Writers, ALockFileThatNobodyHoldsIsNoHindrance) {
    for (const QByteArray& left : {QByteArray(), QByteArray("1\ntaphuan\nmay-khac\n0\n0\n")}) {
        TestDatabase test;
        test.close();
        QFile lock(test.path() + QStringLiteral(".lock"));
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.write(left);
        lock.close();
        auto opened = Database::open(test.path(), test.options);
        ASSERT_TRUE(opened.database) << opened.error.text().toStdString();
        EXPECT_FALSE(Database::open(test.path(), test.options).database);
    }
}

TEST(Writers, NetworkFileSystemsAreKnown) {
    for (const char* type : {"cifs", "smb3", "smbfs", "nfs", "nfs4", "fuse.sshfs", "9p"})
        EXPECT_TRUE(isNetworkFileSystem(type)) << type;
    for (const char* type : {"ext4", "NTFS", "btrfs", "tmpfs", "apfs", "vfat", "exfat"})
        EXPECT_FALSE(isNetworkFileSystem(type)) << type;
    EXPECT_TRUE(isNetworkShare(QStringLiteral("//server/share/file.taphuan")));
}

TEST(Replica, MovedFileKeepsItsOwnAndACopyBeginsAnother) {
    TestDatabase test;
    ASSERT_GOOD(addNamed(*test, QStringLiteral("A")));
    const auto replica = [](const QString& path, const OpenOptions& options) {
        auto opened = Database::open(path, options);
        EXPECT_TRUE(opened.database) << opened.error.text().toStdString();
        return opened.database ? meta(opened.database->connection(), QStringLiteral("replica")).value()
                               : QString();
    };
    test.close();
    const QString first = replica(test.path(), test.options);
    const QString moved = test.folder.filePath(QStringLiteral("moved.taphuan"));
    ASSERT_TRUE(QFile::rename(test.path(), moved));
    EXPECT_EQ(replica(moved, test.options), first);
    const QString copied = test.folder.filePath(QStringLiteral("copied.taphuan"));
    ASSERT_TRUE(QFile::copy(moved, copied));
    EXPECT_NE(replica(copied, test.options), first);
    OpenOptions elsewhere = test.options;
    elsewhere.markerFolder = test.folder.filePath(QStringLiteral("other-computer"));
    EXPECT_NE(replica(moved, elsewhere), first);
}

TEST(Replica, ACopyGoesOnWithACleanJournal) {
    TestDatabase test;
    ASSERT_GOOD(addNamed(*test, QStringLiteral("A")));
    test.close();
    const QString copied = test.folder.filePath(QStringLiteral("copied.taphuan"));
    ASSERT_TRUE(QFile::copy(test.path(), copied));
    auto opened = Database::open(copied, test.options);
    ASSERT_TRUE(opened.database);
    ASSERT_GOOD(addNamed(*opened.database, QStringLiteral("B")));
    ASSIGN_GOOD(const QStringList findings, checkDatabase(opened.database->connection()));
    EXPECT_EQ(findings, QStringList());
}

// A backup copied over the file by hand takes operations away that others may know.
class PutBack : public ::testing::Test {
  protected:
    void SetUp() override {
        ASSERT_GOOD(addNamed(*test, QStringLiteral("A")));
        replica = metaOf(test.connection(), "replica");
    }
    void putBack(const QString& from) {
        test.close();
        ASSERT_TRUE(QFile::remove(test.path()));
        ASSERT_TRUE(QFile::copy(from, test.path()));
        test.reopen();
    }
    void expectANewReplicaWithShutBooks() {
        EXPECT_NE(metaOf(test.connection(), "replica"), replica);
        EXPECT_EQ(metaOf(test.connection(), "books_unconfirmed"), QStringLiteral("1"));
        ASSERT_GOOD(addNamed(*test, QStringLiteral("C")));
        ASSIGN_GOOD(const QStringList findings, checkDatabase(test.connection()));
        EXPECT_EQ(findings, QStringList());
    }

    TestDatabase test;
    QString copy = test.folder.filePath(QStringLiteral("copy.taphuan"));
    QString replica;
};

TEST_F(PutBack, AnOlderFileBeginsAReplicaWithShutBooks) {
    ASSERT_GOOD(test->backup(copy));
    ASSERT_GOOD(addNamed(*test, QStringLiteral("B")));
    putBack(copy);
    expectANewReplicaWithShutBooks();
}

TEST_F(PutBack, AForkBeginsAReplicaWithShutBooks) {
    ASSERT_GOOD(test->backup(copy));
    ASSERT_GOOD(addNamed(*test, QStringLiteral("B")));
    test.close();
    const QString markers = test.options.markerFolder;
    test.options.markerFolder = test.folder.filePath(QStringLiteral("elsewhere"));
    ASSERT_TRUE(QDir().mkpath(test.options.markerFolder));
    const QString here = QFileInfo(copy).canonicalFilePath();
    QFile marker(test.options.markerFolder + u'/' + replica);
    ASSERT_TRUE(marker.open(QIODevice::WriteOnly));
    marker.write(here.toUtf8());
    marker.close();
    {
        ASSIGN_GOOD(const auto other, Database::open(copy, test.options).take());
        ASSERT_GOOD(addNamed(*other, QStringLiteral("another B")));
    }
    test.options.markerFolder = markers;
    putBack(copy);
    expectANewReplicaWithShutBooks();
}

TEST_F(PutBack, TheNewestBackupIsNoLoss) {
    ASSERT_GOOD(test->backup(copy));
    putBack(copy);
    EXPECT_EQ(metaOf(test.connection(), "replica"), replica);
    EXPECT_EQ(metaOf(test.connection(), "books_unconfirmed"), QString());
}

// A program that dies leaves a marker that knows less than the file.
TEST_F(PutBack, AMarkerThatFellBehindIsNoLoss) {
    test.reopen();
    const QString marker = test.options.markerFolder + u'/' + replica;
    const QByteArray known = bytesOf(marker);
    ASSERT_GOOD(addNamed(*test, QStringLiteral("B")));
    test.close();
    EXPECT_NE(bytesOf(marker), known);
    QFile file(marker);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(known);
    file.close();
    test.reopen();
    EXPECT_EQ(metaOf(test.connection(), "replica"), replica);
}

class Retention : public ::testing::Test {
  protected:
    Retention() {
        test.options.clock.utcNow = [this] { return now; };
    }
    QStringList kept(const QString& reason) const { return Database::backupsOf(test.path()).filter(reason); }

    TestDatabase test;
    QDateTime now = QDateTime(QDate(2023, 6, 1), QTime(8, 0), Qt::UTC);
};

TEST_F(Retention, KeepsTheLastFourteenDays) {
    test.options.dailyBackup = true;
    for (int day = 0; day < 20; ++day) {
        test.reopen();
        test.reopen();  // the same day: no second backup
        now = now.addDays(1);
    }
    const QStringList backups = Database::backupsOf(test.path());
    ASSERT_EQ(backups.size(), keptBackups);
    EXPECT_TRUE(backups.first().contains(QStringLiteral("2023-06-20")));
}

TEST_F(Retention, DaysDoNotPushOthersOut) {
    const QString manual =
        Database::backupFolderOf(test.path()) + QStringLiteral("/2023-05-01-thu-cong.taphuan");
    ASSERT_TRUE(QDir().mkpath(Database::backupFolderOf(test.path())));
    ASSERT_GOOD(test->backup(manual));
    test.options.dailyBackup = true;
    for (int day = 0; day < 20; ++day) {
        test.close();
        ASSERT_GOOD(Database::restore(manual, test.path(), test.options));
        test.reopen();
        now = now.addDays(1);
    }
    EXPECT_EQ(kept(QStringLiteral("hang-ngay")).size(), keptBackups);
    EXPECT_EQ(kept(QStringLiteral("truoc-khoi-phuc")).size(), keptStepBackups);
    EXPECT_EQ(kept(QStringLiteral("thu-cong")).size(), 1);
    // Nothing stays beside a backup, whether read or removed.
    for (const QString& path : Database::backupsOf(test.path())) EXPECT_EQ(peopleIn(path), 0);
    EXPECT_EQ(QDir(Database::backupFolderOf(test.path())).entryList(QDir::Files).size(),
              Database::backupsOf(test.path()).size());
}

TEST(Creating, RefusesAnExistingFileAndLeavesNothingBehind) {
    TestDatabase test;
    test.close();
    EXPECT_FALSE(Database::create(test.path(), test.options).ok());
    EXPECT_TRUE(QFile::exists(test.path()));
    const auto nowhere =
        Database::create(test.folder.filePath(QStringLiteral("no/such/folder.taphuan")), test.options);
    ASSERT_FALSE(nowhere.ok());
    EXPECT_EQ(nowhere.error().kind, ErrorKind::database);
}

TEST(Migrations, AreNumberedWithoutGapsAndTheirScriptsAreThere) {
    int version = 0;
    for (const Migration& migration : migrations()) {
        EXPECT_EQ(migration.version, ++version);
        EXPECT_LE(migration.oldestReader, migration.version);
        EXPECT_TRUE(QFile::exists(migration.script));
    }
}

}  // namespace
}  // namespace taphuan
