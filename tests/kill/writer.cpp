// The program that kill_test kills: writes to a database until it dies, and to a log outside what it was told
// is saved.
//   taphuan-kill-writer DATABASE LOG FOLDER PHASE SEED FIRST_SERIAL
// PHASE: commit, checkpoint, backup, open (with daily backups), migrate, restore; and lie, which acknowledges
// before it commits, as no program may. FOLDER takes the markers, the migrations' scripts and the backups.

#include "core/commands/perform.h"
#include "core/commands/undo_commands.h"
#include "core/storage/select.h"
#include "tests/kill/kill_world.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <random>
#include <unistd.h>

namespace taphuan {
namespace {

[[noreturn]] void fail(const Error& error) {
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    std::exit(1);
}
void must(const Status& status) {
    if (!status) fail(status.error());
}
template <class T>
T must(Result<T> result) {
    if (!result) fail(result.error());
    return std::move(result).value();
}

class Log {
  public:
    explicit Log(const QString& path)
        : file_(
              ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) {}
    // An acknowledgement is on disk before this returns.
    void write(const char* what, const QList<qint64>& numbers, const QString& name = {}) {
        QByteArray line = what;
        if (!name.isEmpty()) line += ' ' + name.toUtf8();
        for (const qint64 number : numbers) line += ' ' + QByteArray::number(number);
        line += '\n';
        const bool written = ::write(file_, line.constData(), size_t(line.size())) == line.size();
        const bool announces = what == logged::begin || what == logged::enter || what == logged::leave;
        if (!written || (!announces && ::fsync(file_) != 0))
            fail(databaseError(QStringLiteral("the log cannot be written")));
    }

  private:
    int file_;
};

struct Operation {
    OperationName name;
    qint64 group = 0;
    qint64 before = absent;  // the group's state before it
};

class Writer {
  public:
    explicit Writer(const QStringList& arguments)
        : path_(arguments[1]),
          log_(arguments[2]),
          folder_(arguments[3]),
          random_(arguments[5].toUInt()),
          serial_(arguments[6].toLongLong()) {
        options_.author = QStringLiteral("kill");
        options_.markerFolder = folder_;
        options_.dailyBackup = false;
        options_.credentials = {QString::fromUtf16(killAccount), QString::fromUtf16(killPassword)};
    }

    void run(const QString& phase) {
        if (phase == QLatin1String("open")) return openAgainAndAgain();
        if (phase == QLatin1String("migrate")) return migrateAgainAndAgain();
        if (phase == QLatin1String("restore")) return restoreAgainAndAgain();
        open();
        ready();
        if (phase == QLatin1String("lie")) return lie();
        for (;;) {
            step();
            if (phase == QLatin1String("checkpoint"))
                during(work::checkpoint, [&] {
                    must(database_->connection().query(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
                });
            if (phase == QLatin1String("backup")) backup();
        }
    }

  private:
    static void ready() {
        std::puts("ready");
        std::fflush(stdout);
    }

    void during(const char* kind, const std::function<void()>& body) {
        log_.write(logged::enter, {}, QLatin1String(kind));
        body();
        log_.write(logged::leave, {}, QLatin1String(kind));
    }

    void open() {
        database_.reset();
        database_ = must(Database::open(path_, options_).take());
        states_ = must(findGroups(database_->connection())).states;
        last_.reset();
    }

    // A new day at every opening, so that each makes its daily backup.
    void openAgainAndAgain() {
        ready();
        options_.dailyBackup = true;
        options_.clock.utcNow = [this] { return QDateTime::currentDateTimeUtc().addDays(serial_); };
        for (;;) {
            during(work::opening, [&] { open(); });
            step();
        }
    }

    void migrateAgainAndAgain() {
        open();
        int version = must(schemaVersion(database_->connection()));
        ready();
        for (;;) {
            known_ = migrationsAnd(++version - newestSchema(), folder_);
            options_.known = &known_;
            // By opening, which makes a backup first, and alone.
            if (random_() % 2 == 0)
                during(work::upgrade, [&] { open(); });
            else
                during(work::migration, [&] { must(migrate(database_->connection(), known_)); });
            log_.write(logged::schema, {version});
            step();
        }
    }

    // From a backup of the same moment, so that the data stay what the log says.
    void restoreAgainAndAgain() {
        open();
        ready();
        for (;;) {
            step();
            const QString copy = backup();
            database_.reset();
            during(work::restore, [&] { must(Database::restore(copy, path_, options_)); });
            open();
        }
    }

    QString backup() {
        const QString name = QStringLiteral("copy-%1.taphuan").arg(serial_ % 3);
        const qint64 seq = must(journalHead(database_->connection()));
        during(work::copying, [&] { must(database_->backup(folder_ + u'/' + name)); });
        log_.write(logged::backup, {seq}, name);
        return folder_ + u'/' + name;
    }

    void lie() {
        log_.write(logged::begin, {serial_, serial_, serial_});
        log_.write(logged::done, {serial_, 1});
        ::pause();
    }

    void step() {
        const quint32 choice = random_() % 100;
        if (last_ && choice < 15) return undo();
        if (states_.isEmpty() || (choice < 55 && states_.size() < 300))
            return write(serial_, serial_, "person.add");
        const qint64 group = std::next(states_.cbegin(), random_() % states_.size()).key();
        write(group, choice < 85 ? serial_ : absent, choice < 85 ? "person.edit" : "person.delete");
    }

    void write(qint64 group, qint64 state, const char* kind) {
        log_.write(logged::begin, {serial_, group, state});
        const Committed done = must(perform(*database_, {QLatin1String(kind), QString::number(serial_)},
                                            [&](Transaction& t) { return setGroup(t, group, state); }));
        last_ = Operation{done.name, group, states_.value(group, absent)};
        acknowledge(done.seq, group, state);
    }

    Status setGroup(Transaction& t, qint64 group, qint64 state) const {
        for (int member = 0; member < groupSize; ++member) {
            TAPHUAN_ASSIGN(const auto people,
                           select<Person>(t.connection(), QStringLiteral("WHERE t.staff_code = ?"),
                                          {staffCodeOf(group, member)}));
            Person person = people.empty() ? Person() : people.front();
            person.fullName = QStringLiteral("Người %1").arg(group);
            person.staffCode = staffCodeOf(group, member);
            person.note = QString::number(state);
            if (people.empty())
                TAPHUAN_TRY(t.insert(person));
            else if (state == absent)
                TAPHUAN_TRY(t.remove(person.id));
            else
                TAPHUAN_TRY(t.update(person));
        }
        return {};
    }

    void undo() {
        const Operation operation = *last_;
        last_.reset();
        log_.write(logged::begin, {serial_, operation.group, operation.before});
        acknowledge(must(undoOperation(*database_, operation.name)).seq, operation.group, operation.before);
    }

    void acknowledge(qint64 seq, qint64 group, qint64 state) {
        log_.write(logged::done, {serial_, seq});
        ++serial_;
        if (state == absent)
            states_.remove(group);
        else
            states_.insert(group, state);
    }

    QString path_;
    Log log_;
    QString folder_;
    std::mt19937 random_;
    qint64 serial_;
    Migrations known_;
    OpenOptions options_;
    std::unique_ptr<Database> database_;
    GroupStates states_;
    std::optional<Operation> last_;
};

}  // namespace
}  // namespace taphuan

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7) return 2;
    taphuan::Writer(arguments).run(arguments[4]);
    return 0;
}
