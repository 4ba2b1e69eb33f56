#pragma once

#include "core/base/clock.h"
#include "core/storage/connection.h"
#include "core/storage/migrations.h"

#include <QLockFile>

namespace taphuan {

enum class OpenOutcome { upToDate, upgraded, newerCompatible, newerRefused, failed };

struct OpenOptions {
    bool write = true;
    bool dailyBackup = true;
    Clock clock;
    QString author;  // who works here, for the journal
    const Migrations* known = &migrations();
    QString markerFolder;  // where this computer remembers which replicas are its own; empty: the user's data
                           // folder
};

// A database file as one program uses it: its connection on the thread that opened it, and, when writing, the
// lock that keeps other writers out.
class Database {
  public:
    struct Opened {
        OpenOutcome outcome = OpenOutcome::failed;
        std::unique_ptr<Database> database;  // null where refused or failed
        Error error;                         // why
        // The database, or the reason there is none.
        Result<std::unique_ptr<Database>> take() &&;
    };

    // A new file with the newest schema; an existing file is refused and left alone.
    static Result<std::unique_ptr<Database>> create(const QString& path, const OpenOptions& options = {});
    // Takes the writer's lock, backs up and migrates where needed, makes the daily backup, begins a new
    // replica where the file came from another computer. Without `write` it changes nothing.
    static Opened open(const QString& path, const OpenOptions& options = {});
    // Replaces the file at `path` by the backup, after a backup of what is there; the result is a new
    // replica, and its books stay shut until their last numbers are confirmed. Nobody may have the file open.
    static Status restore(const QString& backup, const QString& path, const OpenOptions& options = {});
    ~Database();

    const QString& path() const { return path_; }
    Connection& connection() { return *connection_; }
    bool writable() const { return connection_->writable(); }
    const Clock& clock() const { return options_.clock; }
    const QString& author() const { return options_.author; }
    // The same options that this database was opened with.
    const OpenOptions& options() const { return options_; }

    // A connection of its own for reading on another thread.
    Result<std::unique_ptr<Connection>> reader() const { return Connection::open(path_, false); }
    Status backup(const QString& target);
    // Newest first.
    static QStringList backupsOf(const QString& path);
    static QString backupFolderOf(const QString& path);

  private:
    Database(QString path, OpenOptions options);
    Status lock();
    Status ownReplica();
    Status beginReplica();
    Status backupInto(const QString& reason);
    Status dailyBackup();

    QString path_;
    OpenOptions options_;
    std::unique_ptr<QLockFile> lock_;
    std::unique_ptr<Connection> connection_;
};

// Backups kept of one file; older daily ones are removed.
constexpr int keptBackups = 14;

}  // namespace taphuan
