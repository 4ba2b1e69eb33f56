#include "core/storage/check.h"
#include "core/storage/database.h"
#include "tests/support/people_of.h"
#include "tests/support/test_database.h"

namespace taphuan {
namespace {

// A database with one person more than its backup.
class Restore : public ::testing::Test {
  protected:
    void SetUp() override {
        ASSERT_GOOD(addNamed(*test, QStringLiteral("A")));
        ASSERT_GOOD(test->backup(backup));
        ASSERT_GOOD(addNamed(*test, QStringLiteral("B")));
        replica = metaOf(test.connection(), "replica");
    }
    Status restore() { return Database::restore(backup, test.path(), test.options); }

    TestDatabase test;
    QString backup = test.folder.filePath(QStringLiteral("backup.taphuan"));
    QString replica;
};

TEST_F(Restore, BringsTheDataBackAsANewReplica) {
    test.close();
    ASSERT_GOOD(restore());
    test.reopen();
    EXPECT_EQ(peopleIn(test.connection()), 1);
    EXPECT_NE(metaOf(test.connection(), "replica"), replica);
    ASSERT_GOOD(addNamed(*test, QStringLiteral("C")));
    ASSIGN_GOOD(const QStringList findings, checkDatabase(test.connection()));
    EXPECT_EQ(findings, QStringList());
    ASSERT_EQ(Database::backupsOf(test.path()).size(), 1);
    EXPECT_EQ(peopleIn(Database::backupsOf(test.path()).first()), 2);
}

// A power cut right after it must find no open books under the old replica's name.
TEST_F(Restore, IsFinishedWhenTheFileBearsItsName) {
    test.close();
    ASSERT_GOOD(restore());
    ASSIGN_GOOD(const auto db, Connection::open(test.path(), false));
    EXPECT_NE(metaOf(*db, "replica"), replica);
    EXPECT_EQ(metaOf(*db, "books_unconfirmed"), QStringLiteral("1"));
    EXPECT_EQ(metaOf(*db, "counter"), QStringLiteral("0"));
}

TEST_F(Restore, TakesWhatLiesBesideTheBackup) {
    const QString killed = test.folder.filePath(QStringLiteral("killed.taphuan"));
    copyAsKilled(test.path(), killed);
    ASSERT_GOOD(addNamed(*test, QStringLiteral("C")));
    test.close();
    const QByteArray main = bytesOf(killed), wal = bytesOf(killed + QStringLiteral("-wal"));
    ASSERT_GOOD(Database::restore(killed, test.path(), test.options));
    EXPECT_EQ(peopleIn(test.path()), 2);
    EXPECT_EQ(bytesOf(killed), main);
    EXPECT_EQ(bytesOf(killed + QStringLiteral("-wal")), wal);
}

TEST_F(Restore, KeepsWhatLiesBesideTheOldFile) {
    const QString killed = test.folder.filePath(QStringLiteral("killed.taphuan"));
    copyAsKilled(test.path(), killed);
    test.close();
    ASSERT_GOOD(Database::restore(backup, killed, test.options));
    EXPECT_EQ(peopleIn(killed), 1);
    ASSERT_EQ(Database::backupsOf(killed).size(), 1);
    EXPECT_EQ(peopleIn(Database::backupsOf(killed).first()), 2);
    EXPECT_EQ(filesBeside(killed), QStringList{QStringLiteral("killed.taphuan")});
}

TEST_F(Restore, SetsAFileThatCannotBeReadAside) {
    test.close();
    const QString wal = test.path() + QStringLiteral("-wal");
    for (const QString& suffix : {QStringLiteral("-hong"), QStringLiteral("-hong-2")}) {
        const QByteArray broken = QByteArray("hỏng ") + suffix.toUtf8();
        for (const QString& path : {test.path(), wal}) {
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(broken);
        }
        ASSERT_GOOD(restore());
        EXPECT_EQ(peopleIn(test.path()), 1);
        EXPECT_EQ(bytesOf(test.path() + suffix), broken);
        EXPECT_EQ(bytesOf(test.path() + suffix + QStringLiteral("-wal")), broken);
    }
}

TEST_F(Restore, UpgradesABackupOfAnOlderSchema) {
    test.close();
    const Migrations known = withOneMore(test.folder.path(), "CREATE TABLE next (a TEXT) STRICT;\n");
    test.options.known = &known;
    const QByteArray before = bytesOf(backup);
    ASSERT_GOOD(restore());
    ASSIGN_GOOD(const auto db, Connection::open(test.path(), false));
    EXPECT_EQ(schemaVersion(*db).value(), known.back().version);
    EXPECT_EQ(bytesOf(backup), before);
}

TEST_F(Restore, ThatFailsLeavesTheFileAsItWas) {
    test.close();
    const QByteArray before = bytesOf(test.path());
    OpenOptions broken = test.options;
    const Migrations known = withOneMore(test.folder.path(), "CREATE TABLE person (a TEXT);\n");
    broken.known = &known;
    EXPECT_FALSE(Database::restore(backup, test.path(), broken).ok());
    QFile file(backup);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(8192, '\x55'));
    file.close();
    EXPECT_FALSE(restore().ok());
    EXPECT_EQ(bytesOf(test.path()), before);
    EXPECT_EQ(filesBeside(test.path()), QStringList{QStringLiteral("test.taphuan")});
}

TEST_F(Restore, WaitsUntilNobodyWritesTheFile) {
    const Status refused = restore();
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().what.contains(QStringLiteral("đang được")));
    EXPECT_EQ(peopleIn(test.connection()), 2);
}

}  // namespace
}  // namespace taphuan
