#include "core/storage/sealed_backup.h"

#include "core/crypto/sealed_stream.h"
#include "core/storage/check.h"
#include "core/storage/database_files.h"
#include "tests/core/access/office.h"
#include "tests/support/people_of.h"

#include <QtEndian>

#include <random>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class SealedBackup : public Office {
  protected:
    void SetUp() override {
        Office::SetUp();
        ASSERT_GOOD(as(u"administrator"_s).backup(file));
        key = as(u"administrator"_s).connection().key();
        whole = bytesOf(file);
    }
    OpenOptions withPassword(const QString& account, const QString& typed) const {
        OpenOptions options = test.options;
        options.credentials = {account, typed};
        return options;
    }
    Status restoreAs(const QString& account, const QString& typed) {
        QFile::remove(restored);
        return Database::restore(file, restored, withPassword(account, typed));
    }
    // Opens other content of the file with the database's own key.
    Status openAltered(const QByteArray& bytes) {
        QFile altered(test.folder.filePath(u"altered.taphuan"_s));
        EXPECT_TRUE(altered.open(QIODevice::WriteOnly));
        altered.write(bytes);
        altered.close();
        const Status opened = openBackup(altered.fileName(), {}, key, restored);
        EXPECT_EQ(QFile::exists(restored), opened.ok());
        QFile::remove(restored);
        return opened;
    }

    QString file = test.folder.filePath(u"backup.taphuan"_s);
    QString restored = test.folder.filePath(u"restored.taphuan"_s);
    QByteArray whole;
    SharedKey key;
};

TEST_F(SealedBackup, OpensWithThePasswordOfEveryAccountOnAnotherComputer) {
    ASSERT_TRUE(isSealedBackup(file));
    for (const QString& account : {u"administrator"_s, u"Clerk "_s, u"auditor"_s}) {
        ASSERT_GOOD(restoreAs(account, password()));
        EXPECT_EQ(peopleIn(restored), 2);
        ASSERT_GOOD(checkBackup(file, {account, password()}));
    }
    test.options.markerFolder = test.folder.filePath(u"elsewhere"_s);
    ASSIGN_GOOD(const auto opened,
                Database::open(restored, withPassword(u"administrator"_s, password())).take());
    EXPECT_EQ(metaOf(opened->connection(), "books_unconfirmed"), u"1"_s);
    ASSIGN_GOOD(const QStringList findings, checkDatabase(opened->connection()));
    EXPECT_EQ(findings, QStringList());
}

TEST_F(SealedBackup, OpensWithTheRecoveryKey) {
    ASSERT_GOOD(restoreAs({}, recoveryKey.toLower().replace(u'-', u' ')));
    EXPECT_EQ(peopleIn(restored), 2);
    ASSERT_GOOD(restoreAs(u"administrator"_s, recoveryKey));
}

TEST_F(SealedBackup, RefusesEveryOtherPassword) {
    const QString otherKey = newRecoveryKey();
    for (const auto& [account, typed] :
         {std::pair{u""_s, u""_s}, std::pair{u"clerk"_s, u""_s}, std::pair{u"clerk"_s, u"sai mật khẩu"_s},
          std::pair{u"nobody"_s, password()}, std::pair{u""_s, password()}, std::pair{u""_s, otherKey}}) {
        const Status tried = restoreAs(account, typed);
        ASSERT_FALSE(tried.ok()) << account.toStdString();
        EXPECT_EQ(tried.error().kind, ErrorKind::refused) << tried.error().text().toStdString();
        EXPECT_FALSE(QFile::exists(restored));
    }
    EXPECT_EQ(filesBeside(restored), QStringList());
}

TEST_F(SealedBackup, TellsNothingOfPeopleAndAccounts) {
    for (const QString& text : {u"Nguyễn"_s, u"nguyen"_s, u"L-AN"_s, u"Kỹ năng số"_s, u"coordinator"_s,
                                u"administrator"_s, u"SQLite format"_s, u"person"_s})
        EXPECT_FALSE(whole.contains(text.toUtf8())) << text.toStdString();
    EXPECT_GT(whole.size(), 2 * streamBlockSize);
}

TEST_F(SealedBackup, NoticesAnyChangedByte) {
    std::mt19937 random(20261130);
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < 160; ++at) places.insert(places.end(), {at, whole.size() - 1 - at});
    for (int i = 0; i < 200; ++i) places.push_back(qsizetype(random() % quint32(whole.size())));
    for (const qsizetype at : places) {
        QByteArray altered = whole;
        altered[at] = char(altered[at] ^ (1 << (random() % 8)));
        const Status opened = openAltered(altered);
        ASSERT_FALSE(opened.ok()) << at;
        EXPECT_EQ(opened.error().kind, ErrorKind::database);
    }
    ASSERT_GOOD(openAltered(whole));
}

TEST_F(SealedBackup, NoticesWhereverItIsCutOffAndWhatIsPutOn) {
    std::mt19937 random(7);
    std::vector<qsizetype> lengths{0, 1, 16, 20, whole.size() - 1, whole.size() - 17, whole.size() - 18};
    // Between what the header says of its length and the digest, before the start, and between blocks.
    const qsizetype header = 20 + qsizetype(qFromBigEndian<quint32>(whole.constData() + 16));
    lengths.insert(lengths.end(), {header, header + 32});
    for (qsizetype at = header + 32 + streamStartSize; at < whole.size();
         at += streamBlockSize + streamBlockExtra)
        lengths.push_back(at);
    for (int i = 0; i < 100; ++i) lengths.push_back(qsizetype(random() % quint32(whole.size())));
    for (const qsizetype length : lengths) EXPECT_FALSE(openAltered(whole.first(length)).ok()) << length;
    EXPECT_FALSE(openAltered(whole + 'x').ok());
    EXPECT_FALSE(openAltered(whole + whole).ok());
}

// Pieces moved, doubled, left out, overwritten: whatever is done to it, it opens as it was or not at all.
TEST_F(SealedBackup, OpensAsItWasOrNotAtAll) {
    std::mt19937 random(99);
    const auto within = [&](qsizetype size) {
        return qsizetype(random() % quint32(std::max<qsizetype>(size, 1)));
    };
    for (int round = 0; round < 300; ++round) {
        QByteArray altered = whole;
        const qsizetype from = within(altered.size()), count = 1 + within(round % 3 == 0 ? 64 : 70000);
        switch (random() % 5) {
            case 0:
                altered.remove(from, count);
                break;
            case 1:
                altered.insert(within(altered.size()), altered.mid(from, count));
                break;
            case 2:
                altered.replace(from, count, QByteArray(count, '\0'));
                break;
            case 3:
                for (qsizetype at = from; at < std::min(altered.size(), from + count); ++at)
                    altered[at] = char(random());
                break;
            default:
                altered.replace(from, count, altered.mid(within(altered.size()), count));
        }
        if (altered == whole) continue;
        EXPECT_FALSE(openAltered(altered).ok()) << round;
    }
}

TEST_F(SealedBackup, AnAccountClosedLaterOpensOnlyWhatWasMadeBefore) {
    Database& administrator = as(u"administrator"_s);
    ASSIGN_GOOD(const auto clerk, accountByName(administrator.connection(), u"clerk"_s));
    ASSERT_GOOD(closeAccount(administrator, clerk->id));
    const QString later = test.folder.filePath(u"later.taphuan"_s);
    ASSERT_GOOD(as(u"administrator"_s).backup(later));
    ASSERT_GOOD(checkBackup(file, {u"clerk"_s, password()}));
    EXPECT_FALSE(checkBackup(later, {u"clerk"_s, password()}).ok());
    ASSERT_GOOD(checkBackup(later, {u"administrator"_s, password()}));
}

TEST_F(SealedBackup, IsNoDatabaseToOpen) {
    const Database::Opened opened = Database::open(file, withPassword(u"administrator"_s, password()));
    EXPECT_EQ(opened.outcome, OpenOutcome::sealedBackup);
    EXPECT_FALSE(opened.database);
    EXPECT_EQ(bytesOf(file), whole);
}

TEST_F(SealedBackup, ThatCannotBeWrittenLeavesTheOldOne) {
    ASSERT_TRUE(QDir().mkpath(file + u".part/in the way"_s));
    EXPECT_FALSE(as(u"administrator"_s).backup(file).ok());
    EXPECT_EQ(bytesOf(file), whole);
}

// What a file alone keeps beside it: not run on a server (tests/CMakeLists.txt), nor is PlainBackup.
class SealedFolder : public Office {
  protected:
    void SetUp() override {
        Office::SetUp();
        as(u"administrator"_s);
        key = as(u"administrator"_s).connection().key();
    }
    void expectAllSealed(qsizetype least) {
        const QStringList backups = Database::backupsOf(test.path());
        EXPECT_GE(backups.size(), least);
        for (const QString& backup : backups) {
            EXPECT_TRUE(isSealedBackup(backup)) << backup.toStdString();
            const QString opened = test.folder.filePath(u"opened.taphuan"_s);
            ASSERT_GOOD(openBackup(backup, {}, key, opened));
            EXPECT_EQ(peopleIn(opened), 2);
            removeDatabaseFiles(opened);
        }
    }
    SharedKey key;
};

// Before anybody has logged in the key is not known.
TEST_F(SealedFolder, HoldsSealedBackupsMadeBeforeLoggingIn) {
    test.options.dailyBackup = true;
    const Migrations known = withOneMore(test.folder.path(), "CREATE TABLE next (a TEXT) STRICT;\n");
    test.options.known = &known;
    EXPECT_EQ(openAs(u"administrator"_s, u"sai"_s).outcome, OpenOutcome::logInNeeded);
    expectAllSealed(1);
    EXPECT_TRUE(openAs(u"administrator"_s, password()).database);
    expectAllSealed(2);
}

TEST_F(SealedFolder, TakesWhatRestoringReplaces) {
    const QString backup = test.folder.filePath(u"backup.taphuan"_s);
    ASSERT_GOOD(as(u"administrator"_s).backup(backup));
    const QString path = test.path();
    ASSERT_EQ(openAs(u"administrator"_s, u"sai"_s).outcome, OpenOutcome::logInNeeded);
    ASSERT_GOOD(Database::restore(backup, path, test.options, key));
    expectAllSealed(1);
    EXPECT_EQ(filesBeside(path), QStringList{u"test.taphuan"_s});
    EXPECT_TRUE(openAs(u"administrator"_s, password()).database);
}

TEST_F(SealedFolder, SealsWhatOlderVersionsLeftPlain) {
    const QString plain = Database::backupFolderOf(test.path()) + u"/2024-01-01-080000-hang-ngay.taphuan"_s;
    ASSERT_TRUE(QDir().mkpath(Database::backupFolderOf(test.path())));
    ASSERT_GOOD(as(u"administrator"_s).copyInto(plain));
    ASSERT_EQ(peopleIn(plain), 2);
    ASSERT_GOOD(setMeta(as(u"administrator"_s).connection(), u"backup_key"_s, u""_s));
    as(u"administrator"_s);
    expectAllSealed(1);
    EXPECT_TRUE(isSealedBackup(plain));
}

TEST(PlainBackup, OfAFileWithoutAccountsIsADatabase) {
    TestDatabase test;
    ASSERT_GOOD(addNamed(*test, u"Nguyễn Văn An"_s));
    const QString file = test.folder.filePath(u"backup.taphuan"_s);
    ASSERT_GOOD(test->backup(file));
    EXPECT_FALSE(isSealedBackup(file));
    EXPECT_EQ(peopleIn(file), 1);
}

}  // namespace
}  // namespace taphuan
