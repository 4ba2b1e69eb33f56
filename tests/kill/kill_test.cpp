#include "core/commands/account_commands.h"
#include "core/storage/check.h"
#include "core/storage/database_files.h"
#include "core/storage/journal.h"
#include "core/storage/sealed_backup.h"
#include "tests/kill/kill_world.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <gtest/gtest.h>
#include <iterator>
#include <random>
#include <utility>

namespace taphuan {
namespace {

constexpr int killsPerPhase = 36;
constexpr int killsBetweenWholeChecks = 40;

// What the log says the database must hold. An operation that was begun and not acknowledged may be there
// whole or not at all.
struct Ledger {
    struct Step {
        qint64 group = 0;
        qint64 state = absent;
    };
    QMap<qint64, Step> steps;  // seq → what the operation did
    std::optional<Step> pending;
    QMap<QString, qint64> backups;  // name → the last operation it must hold
    qint64 serial = 1;              // of the next operation
    qint64 acknowledged = 0;
    int schema = newestSchema();
    QByteArray inside;  // the work it is in the midst of

    void read(const QList<QByteArray>& words) {
        if (words[0] == logged::begin) {
            pending = Step{words[2].toLongLong(), words[3].toLongLong()};
            serial = words[1].toLongLong() + 1;
            inside = work::commit;
        } else if (words[0] == logged::done) {
            steps.insert(words[2].toLongLong(), *pending);
            pending.reset();
            ++acknowledged;
            inside.clear();
        } else if (words[0] == logged::enter) {
            inside = words[1];
        } else if (words[0] == logged::leave) {
            inside.clear();
        } else if (words[0] == logged::backup) {
            backups.insert(QString::fromUtf8(words[1]), words[2].toLongLong());
        } else {
            schema = words[1].toInt();
        }
    }
    qint64 head() const { return steps.isEmpty() ? 0 : steps.lastKey(); }
    // The operation in flight reached the disk, as number `seq`; or it did not.
    void settle(qint64 seq) {
        if (pending && seq == head() + 1) steps.insert(seq, *pending);
        pending.reset();
    }
    GroupStates statesAt(qint64 seq) const {
        GroupStates states;
        for (auto step = steps.begin(); step != steps.end() && step.key() <= seq; ++step) {
            if (step->state == absent)
                states.remove(step->group);
            else
                states.insert(step->group, step->state);
        }
        return states;
    }
};

QString differences(const GroupStates& expected, const GroupStates& found) {
    QStringList all;
    for (auto group = expected.begin(); group != expected.end(); ++group)
        if (found.value(group.key(), absent) != *group)
            all << QStringLiteral("group %1: %2 acknowledged, %3 found")
                       .arg(group.key())
                       .arg(*group)
                       .arg(found.value(group.key(), absent));
    for (auto group = found.begin(); group != found.end(); ++group)
        if (!expected.contains(group.key()))
            all << QStringLiteral("group %1: nothing acknowledged, %2 found").arg(group.key()).arg(*group);
    return all.join(QStringLiteral("; "));
}

// A database, the log outside it, and programs that write to it and are killed.
class Killing {
  public:
    enum Backups { plain, sealed };
    explicit Killing(Backups backups = plain) {
        options_.author = QStringLiteral("kill");
        options_.markerFolder = folder_.path();
        options_.dailyBackup = false;
        const auto created = Database::create(path(), options_);
        EXPECT_TRUE(created.ok());
        if (!created) return;
        replica_ = meta((*created)->connection(), QStringLiteral("replica")).value();
        if (backups == sealed) addKeeper(**created);
    }

    // Kills a writer `delay` microseconds after it is ready, or after its log holds `awaited`, and says what
    // is wrong with what it left.
    QStringList kill(const QString& phase, quint32 seed, unsigned long delay, const char* awaited = nullptr) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringView(TAPHUAN_BINARY_DIR).toString() + QStringLiteral("/bin/taphuan-kill-writer"),
                     {path(), logPath(), folder_.path(), phase, QString::number(seed),
                      QString::number(ledger_.serial)});
        if (!writer.waitForReadyRead(30000)) return {QStringLiteral("the writer did not get ready")};
        while (awaited && !logHolds(awaited) && !writer.waitForFinished(5)) {
        }
        QThread::usleep(delay);
        writer.kill();
        writer.waitForFinished();
        if (writer.exitStatus() != QProcess::CrashExit) return {QStringLiteral("the writer ended by itself")};
        readLog();
        ++fellInto_[std::exchange(ledger_.inside, {})];
        return findings();
    }

    // Everything that must hold of the database.
    QStringList wholeCheck() {
        auto opened = Database::open(path(), options_);
        if (!opened.database) return {opened.error.text()};
        const auto found = checkDatabase(opened.database->connection());
        return found ? *found : QStringList{found.error().text()};
    }

    const Ledger& ledger() const { return ledger_; }
    int backupsChecked() const { return backupsChecked_; }
    int landedUnacknowledged() const { return landed_; }
    // How many kills fell into the midst of this kind of work.
    int fellInto(const char* kind) const { return fellInto_.value(kind); }
    bool fellIntoAll() const {
        return std::all_of(std::begin(work::all), std::end(work::all),
                           [this](const char* kind) { return fellInto(kind) > 0; });
    }

  private:
    QString path() const { return folder_.filePath(QStringLiteral("kill.taphuan")); }
    // From now on the file opens with a password, and its backups are sealed.
    void addKeeper(Database& database) {
        key_ = database.connection().key();
        options_.credentials = {QString::fromUtf16(killAccount), QString::fromUtf16(killPassword)};
        EXPECT_TRUE(ensureRoles(database).ok());
        const auto roles = listRoles(database.connection());
        ASSERT_TRUE(roles && !roles->empty());
        const AccountWish wish{options_.credentials.account, {}, roles->front().id, true, {}, {}};
        EXPECT_TRUE(addAccount(database, wish, options_.credentials.password).ok());
        const auto head = journalHead(database.connection());
        for (qint64 seq = 1; head && seq <= *head; ++seq) ledger_.steps.insert(seq, {0, absent});
    }
    QString logPath() const { return folder_.filePath(QStringLiteral("log")); }

    QByteArray newInLog() const {
        QFile log(logPath());
        return log.open(QIODevice::ReadOnly) && log.seek(logRead_) ? log.readAll() : QByteArray();
    }
    bool logHolds(const char* word) const { return newInLog().contains(word); }
    void readLog() {
        const QByteArray lines = newInLog();
        logRead_ += lines.size();
        for (const QByteArray& line : lines.split('\n'))
            if (!line.isEmpty()) ledger_.read(line.split(' '));
    }

    QStringList findings() {
        auto opened = Database::open(path(), options_);
        if (!opened.database) return {opened.error.text()};
        QStringList found;
        const Status compared = compare(opened.database->connection(), found);
        if (!compared) found << compared.error().text();
        opened.database.reset();
        checkBackups(found);
        return found;
    }

    Status compare(Connection& db, QStringList& found) {
        TAPHUAN_ASSIGN(found, db.check());
        TAPHUAN_ASSIGN(const GroupsFound groups, findGroups(db));
        found << groups.halves;
        TAPHUAN_ASSIGN(const qint64 head, journalHead(db));
        landed_ += head > ledger_.head() ? 1 : 0;
        ledger_.settle(head);
        if (head != ledger_.head())
            found << QStringLiteral("the journal ends at %1, the log at %2").arg(head).arg(ledger_.head());
        found << differences(ledger_.statesAt(ledger_.head()), groups.states);
        TAPHUAN_ASSIGN(const int version, schemaVersion(db));
        if (version < ledger_.schema || version > ledger_.schema + 1)
            found << QStringLiteral("schema %1 acknowledged, %2 found").arg(ledger_.schema).arg(version);
        ledger_.schema = version;
        TAPHUAN_ASSIGN(const QStringList migrated, checkMigrated(db, version));
        found << migrated;
        TAPHUAN_TRY(compareReplica(db, found));
        found.removeAll(QString());
        return {};
    }

    // A restored file is a new replica, and then its books are shut; they are opened again for the next kill.
    Status compareReplica(Connection& db, QStringList& found) {
        TAPHUAN_ASSIGN(const QString replica, meta(db, QStringLiteral("replica")));
        TAPHUAN_ASSIGN(const QString shut, meta(db, QStringLiteral("books_unconfirmed")));
        if (replica != std::exchange(replica_, replica) && shut != QLatin1String("1"))
            found << QStringLiteral("replica %1 has open books").arg(replica);
        return setMeta(db, QStringLiteral("books_unconfirmed"), QStringLiteral("0"));
    }

    // Every file that bears a backup's name is a whole database of one moment; one that was acknowledged is
    // there and no older than it was said to be.
    void checkBackups(QStringList& found) {
        for (const QString& name : ledger_.backups.keys())
            if (!QFile::exists(folder_.filePath(name))) found << name + QStringLiteral(" is gone");
        QFileInfoList files =
            QDir(folder_.path()).entryInfoList({QStringLiteral("copy-*.taphuan")}, QDir::Files);
        files << QDir(Database::backupFolderOf(path()))
                     .entryInfoList({QStringLiteral("*.taphuan")}, QDir::Files);
        for (const QFileInfo& file : files) {
            if (checkedAt_.value(file.fileName()) == file.lastModified()) continue;
            checkedAt_.insert(file.fileName(), file.lastModified());
            const Status checked = checkBackup(file, found);
            if (!checked) found << checked.error().text();
        }
    }

    Status checkBackup(const QFileInfo& file, QStringList& found) {
        QString readable = file.filePath();
        if (key_) {
            readable = folder_.filePath(QStringLiteral("opened"));
            removeDatabaseFiles(readable);
            TAPHUAN_TRY(openBackup(file.filePath(), {}, key_, readable));
        }
        TAPHUAN_ASSIGN(const auto backup, Connection::open(readable, false));
        if (key_) backup->useKey(key_);
        TAPHUAN_ASSIGN(QStringList problems, backup->check());
        TAPHUAN_ASSIGN(const GroupsFound groups, findGroups(*backup));
        TAPHUAN_ASSIGN(const qint64 head, journalHead(*backup));
        problems << groups.halves << differences(ledger_.statesAt(head), groups.states);
        if (head < ledger_.backups.value(file.fileName()) || head > ledger_.head())
            problems << QStringLiteral("ends at operation %1").arg(head);
        problems.removeAll(QString());
        for (const QString& problem : problems) found << file.fileName() + QStringLiteral(": ") + problem;
        ++backupsChecked_;
        return {};
    }

    QTemporaryDir folder_;
    SharedKey key_;  // of sealed backups
    OpenOptions options_;
    Ledger ledger_;
    qint64 logRead_ = 0;
    QHash<QString, QDateTime> checkedAt_;
    int backupsChecked_ = 0;
    int landed_ = 0;
    QString replica_;
    QHash<QByteArray, int> fellInto_;
};

quint32 chosenSeed() {
    bool given = false;
    const int seed = qEnvironmentVariableIntValue("TAPHUAN_KILL_SEED", &given);
    return given ? quint32(seed) : std::random_device()();
}

struct Phase {
    const char* name;
    const char* acknowledgement;
    unsigned long longest;  // µs before the kill: about as long as a few of what the phase does
};
constexpr Phase phases[] = {{"commit", logged::done, 80000},     {"checkpoint", logged::done, 80000},
                            {"backup", logged::backup, 120000},  {"open", logged::done, 160000},
                            {"migrate", logged::schema, 250000}, {"restore", logged::backup, 200000}};

// Kills at random points: while committing, checkpointing, backing up, opening, migrating and restoring. The
// first kill of a phase waits for its first acknowledgement, so that however slow the machine there is
// something to lose.
TEST(Kill, LosesNothingThatWasAcknowledged) {
    const quint32 seed = chosenSeed();
    std::printf("TAPHUAN_KILL_SEED=%u repeats these kills\n", seed);
    std::mt19937 random(seed);
    Killing killing;
    int kills = 0;
    const auto goesOn = [&](int round) {
        return round < killsPerPhase || (round < 2 * killsPerPhase && !killing.fellIntoAll());
    };
    for (int round = 0; goesOn(round); ++round) {
        for (const Phase& phase : phases) {
            const quint32 writerSeed = random();
            const unsigned long wait = 1000 + random() % phase.longest;
            const QStringList found = killing.kill(QLatin1String(phase.name), writerSeed, wait,
                                                   round == 0 ? phase.acknowledgement : nullptr);
            ASSERT_TRUE(found.isEmpty()) << "kill " << kills << " (" << phase.name << ", " << wait
                                         << " µs): " << found.join(u'\n').toStdString();
            if (++kills % killsBetweenWholeChecks == 0) {
                ASSERT_EQ(killing.wholeCheck().join(u'\n').toStdString(), "");
            }
        }
    }
    EXPECT_EQ(killing.wholeCheck().join(u'\n').toStdString(), "");
    std::printf(
        "%d kills, %lld operations acknowledged, %d whole though not acknowledged, %d migrations, %d "
        "backups\n",
        kills, static_cast<long long>(killing.ledger().acknowledged), killing.landedUnacknowledged(),
        killing.ledger().schema - newestSchema(), killing.backupsChecked());
    EXPECT_GE(kills, 200);
    EXPECT_GT(killing.ledger().acknowledged, 0);
    EXPECT_GT(killing.ledger().schema, newestSchema());
    EXPECT_GT(killing.backupsChecked(), 0);
    for (const char* kind : work::all) {
        std::printf("%d kills in the midst of %s\n", killing.fellInto(kind), kind);
        EXPECT_GT(killing.fellInto(kind), 0) << kind;
    }
}

// The same of backups that are encrypted as a whole: what bears the name opens, and is one moment's.
TEST(Kill, ASealedBackupIsWholeOrTheOneBefore) {
    std::mt19937 random(chosenSeed());
    Killing killing(Killing::sealed);
    constexpr int fewest = 16;  // each opens twice with a password, which is slow on purpose
    for (int round = 0; round < fewest || (round < 4 * fewest && killing.fellInto(work::copying) == 0);
         ++round) {
        const quint32 writerSeed = random();
        const unsigned long wait = 1000 + random() % 120000;
        const QStringList found =
            killing.kill(QStringLiteral("backup"), writerSeed, wait, round == 0 ? logged::backup : nullptr);
        ASSERT_TRUE(found.isEmpty()) << round << ": " << found.join(u'\n').toStdString();
    }
    EXPECT_GT(killing.fellInto(work::copying), 0);
    EXPECT_GT(killing.backupsChecked(), 0);
    EXPECT_EQ(killing.wholeCheck().join(u'\n').toStdString(), "");
}

// The comparison above is worth something only if it sees a loss.
TEST(Kill, AcknowledgementBeforeTheCommitIsNoticed) {
    Killing killing;
    ASSERT_EQ(killing.kill(QStringLiteral("commit"), 1, 0, logged::done).join(u'\n').toStdString(), "");
    EXPECT_NE(killing.kill(QStringLiteral("lie"), 1, 0, logged::done).join(u'\n').toStdString(), "");
}

}  // namespace
}  // namespace taphuan
