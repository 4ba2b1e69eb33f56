// Files and folders that may not be written, and disks that are full.

#include "core/storage/writer_lock.h"
#include "tests/support/child_process.h"
#include "tests/support/people_of.h"
#include "tests/support/test_database.h"

#include <csignal>
#include <sys/stat.h>

namespace taphuan {
namespace {

TEST(Reading, LeavesTheFolderAsItWas) {
    TestDatabase test;
    ASSERT_GOOD(addNamed(*test, QStringLiteral("A")));
    test.close();
    const QByteArray before = bytesOf(test.path());
    EXPECT_EQ(peopleIn(test.path()), 1);
    EXPECT_EQ(bytesOf(test.path()), before);
    EXPECT_EQ(filesBeside(test.path()), QStringList{QStringLiteral("test.taphuan")});
}

TEST(Reading, SeesButDoesNotFoldWhatADeadProgramLeft) {
    TestDatabase test;
    ASSERT_GOOD(addNamed(*test, QStringLiteral("A")));
    const QString killed = test.folder.filePath(QStringLiteral("killed.taphuan"));
    copyAsKilled(test.path(), killed);
    const QByteArray main = bytesOf(killed), wal = bytesOf(killed + QStringLiteral("-wal"));
    EXPECT_EQ(peopleIn(killed), 1);
    EXPECT_EQ(bytesOf(killed), main);
    EXPECT_EQ(bytesOf(killed + QStringLiteral("-wal")), wal);
}

TEST(Reading, ChangesNothingWhateverItIsAsked) {
    TestDatabase test;
    ASSIGN_GOOD(const auto reader, test->reader());
    EXPECT_FALSE(setMeta(*reader, QStringLiteral("office"), QStringLiteral("X")).ok());
    EXPECT_FALSE(reader->execute(QStringLiteral("CREATE TABLE t (a)")).ok());
}

TEST(Reading, NeedsNoWritableFolder) {
    TestDatabase test;
    ASSERT_GOOD(addNamed(*test, QStringLiteral("A")));
    test.close();
    test.options.write = false;
    const QTemporaryDir elsewhere;
    ASSERT_EQ(::chmod(QFile::encodeName(elsewhere.path()).constData(), 0777), 0);
    const QByteArray folder = QFile::encodeName(test.folder.path());
    ASSERT_EQ(::chmod(folder.constData(), 0555), 0);
    EXPECT_TRUE(holdsInChild([&] {
        if (!becomeNobody()) return false;
        auto opened = Database::open(test.path(), test.options);
        if (!opened.database) std::fprintf(stderr, "%s\n", qPrintable(opened.error.text()));
        if (!opened.database || peopleIn(opened.database->connection()) != 1) return false;
        const QString copy = elsewhere.filePath(QStringLiteral("copy.taphuan"));
        return opened.database->reader().ok() && opened.database->backup(copy).ok() && peopleIn(copy) == 1;
    }));
    // For writing it says why not.
    test.options.write = true;
    EXPECT_TRUE(holdsInChild([&] {
        if (!becomeNobody()) return false;
        const auto opened = Database::open(test.path(), test.options);
        return !opened.database && opened.error.what.contains(QStringLiteral("Không được phép ghi"));
    }));
    ASSERT_EQ(::chmod(folder.constData(), 0700), 0);
}

TEST(Lock, ThatCannotBeWrittenTellsWhatIsWrong) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.taphuan"));
    const auto words = [&](QLockFile::LockError error, qint64 free) {
        return lockFailure(error, path, free).what;
    };
    EXPECT_TRUE(words(QLockFile::PermissionError, 0).contains(QStringLiteral("Không được phép ghi")));
    EXPECT_TRUE(words(QLockFile::UnknownError, 0).contains(QStringLiteral("Đĩa đã đầy")));
    EXPECT_TRUE(words(QLockFile::UnknownError, qint64(1) << 40).contains(QStringLiteral("tệp khóa")));
    const Error nowhere =
        lockFailure(QLockFile::UnknownError, folder.filePath(QStringLiteral("no/a.taphuan")), 0);
    EXPECT_TRUE(nowhere.what.contains(QStringLiteral("Không có thư mục")));
}

// No file of the process may grow past this many bytes.
bool limitFiles(rlim_t bytes) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

TEST(FullDisk, IsNotTakenForAMissingPermission) {
    TestDatabase test;
    ASSERT_GOOD(addNamed(*test, QStringLiteral("A")));
    test.close();
    const QByteArray before = bytesOf(test.path());
    const QString other = test.folder.filePath(QStringLiteral("new.taphuan"));
    for (const rlim_t limit : {rlim_t(0), rlim_t(4096)}) {
        EXPECT_TRUE(holdsInChild([&] {
            if (!limitFiles(limit)) return false;
            const auto opened = Database::open(test.path(), test.options);
            const auto made = Database::create(other, test.options);
            return !opened.database && !made.ok() &&
                   !opened.error.what.contains(QStringLiteral("Không được phép")) &&
                   !made.error().what.contains(QStringLiteral("Không được phép"));
        }));
        EXPECT_EQ(bytesOf(test.path()), before);
        EXPECT_FALSE(QFile::exists(other));
    }
    test.reopen();
    EXPECT_EQ(peopleIn(test.connection()), 1);
}

TEST(FullDisk, LosesNothingThatWasCommitted) {
    TestDatabase test;
    ASSERT_GOOD(addNamed(*test, QStringLiteral("A")));
    test.close();
    EXPECT_TRUE(holdsInChild([&] {
        auto opened = Database::open(test.path(), test.options);
        if (!opened.database || !limitFiles(32768)) return false;
        for (int i = 0; i < 1000; ++i)
            if (!addNamed(*opened.database, QString::number(i)))
                return i + 1 == peopleIn(opened.database->connection());
        return false;
    }));
    test.reopen();
    EXPECT_GE(peopleIn(test.connection()), 1);
}

TEST(DailyBackup, ThatFailsIsAWarning) {
    TestDatabase test;
    test.close();
    QFile inTheWay(Database::backupFolderOf(test.path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    test.options.dailyBackup = true;
    const auto opened = Database::open(test.path(), test.options);
    ASSERT_TRUE(opened.database) << opened.error.text().toStdString();
    EXPECT_TRUE(opened.warning.what.contains(QStringLiteral("sao lưu")));
}

}  // namespace
}  // namespace taphuan
