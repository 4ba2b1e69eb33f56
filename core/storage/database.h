#pragma once

#include "core/base/clock.h"
#include "core/storage/connection.h"
#include "core/storage/edit_base.h"
#include "core/storage/migrations.h"
#include "core/storage/replica.h"
#include "core/storage/server_address.h"
#include "core/storage/sign_in.h"

namespace taphuan {

class WriterLock;

// `sealedBackup`: no database to work on but a backup, to be restored first.
enum class OpenOutcome {
    upToDate,
    upgraded,
    newerCompatible,
    newerRefused,
    logInNeeded,
    emptyServer,  // the server let in who asked, and its database holds nothing yet
    sealedBackup,
    failed
};

struct OpenOptions {
    bool write = true;
    bool dailyBackup = true;
    Clock clock;
    QString author;  // who works here, for the journal; a file with accounts writes the account's name
    Credentials credentials;
    const Migrations* known = &migrations();
    QString markerFolder;  // where this computer remembers which replicas are its own; empty: the user's data
                           // folder
};

// A database as one program uses it: its connection on the thread that opened it. It lies in a file, which
// one program at a time may have open for writing, or on a server ("postgresql://…"), where many may.
class Database {
  public:
    struct Opened {
        OpenOutcome outcome = OpenOutcome::failed;
        std::unique_ptr<Database> database;  // null where refused or failed
        Error error;                         // why
        Error warning;  // of an open database: what went wrong and did not matter so much; empty: nothing
        // The database, or the reason there is none.
        Result<std::unique_ptr<Database>> take() &&;
    };

    // A new file with the newest schema; an existing file is refused and left alone. On a server: the schema
    // in a database that is there and has none.
    static Result<std::unique_ptr<Database>> create(const QString& path, const OpenOptions& options = {});
    // Logs in where the file has accounts (`logInNeeded`: it would open with other credentials). Takes the
    // writer's lock, backs up and migrates where needed, makes the daily backup, begins a new
    // replica where the file came from another computer, or the server's database from another server. A
    // server's backups are its administrator's. Without `write` it changes nothing, and a file that
    // is refused stays what it was, byte for byte.
    static Opened open(const QString& path, const OpenOptions& options = {});
    // Takes back what create() made, where filling it failed.
    static Status discard(const QString& path, const OpenOptions& options);
    // Replaces the file at `path` by the backup, after a backup of what is there; a file that cannot be read
    // is set aside (setAside). The result is of the newest schema and a new replica, and its books stay shut
    // until their last numbers are confirmed. At every moment `path` bears the old file or the finished new
    // one. Nobody may have the file open. A sealed backup (sealed_backup.h) wants the credentials of an
    // account as they were when it was made, or the recovery key, or the database's own key where it is
    // known.
    static Status restore(const QString& backup, const QString& path, const OpenOptions& options = {},
                          const SharedKey& key = {});
    ~Database();

    const QString& path() const { return path_; }
    // Where the file is open for reading alone, it serves the viewer.
    Connection& connection() { return *connection_; }
    const Viewer& viewer() const { return *viewer_; }
    bool writable() const { return connection_->writable(); }
    bool onServer() const { return isServerAddress(path_); }
    const Clock& clock() const { return options_.clock; }
    const QString& author() const { return viewer_->hasAccount() ? viewer_->name : options_.author; }
    // The same options that this database was opened with.
    const OpenOptions& options() const { return options_; }

    // From now on commands edit what was read at the base, until another is given or none.
    void editFrom(std::optional<EditBase> base) {
        editBase_ = std::move(base);
        if (editBase_) conflict_.reset();
    }
    const std::optional<EditBase>& editBase() const { return editBase_; }
    // Where the edit under way has met what others did; null: nowhere.
    const EditConflict* conflict() const { return conflict_ ? &*conflict_ : nullptr; }
    // Why the last edit was refused, where somebody else had changed the same; takes it.
    std::optional<EditConflict> takeConflict() { return std::exchange(conflict_, std::nullopt); }
    void noteConflict(const OperationHeader& by, FieldConflict conflict);

    // A connection of its own for reading on another thread; it serves the viewer.
    Result<std::unique_ptr<Connection>> reader() const;
    // A backup at the target, of a server's database too: sealed where the office has accounts.
    Status backup(const QString& target);
    // Another database at the target, which opens as this one does: to work on, not to keep.
    Status copyInto(const QString& target);
    // Rewrites the file so that nothing of what it held before is left in it, and puts one new backup, named
    // for the reason, in place of those in its backup folder. Nothing on a server.
    Status scrub(const QString& reason);
    // Newest first.
    static QStringList backupsOf(const QString& path);
    static QString backupFolderOf(const QString& path);

  private:
    Database(QString path, OpenOptions options);
    Status lock();
    Status signInto(Opened& opened);
    Status openInto(Opened& opened);
    Status openServer(Opened& opened);
    static Result<std::unique_ptr<Database>> createOnServer(const QString& path, const OpenOptions& options);
    Status begin(Books books);
    Result<std::unique_ptr<Connection>> wholeConnection();
    Result<QByteArray> backupHalf(Connection& whole);
    Status sealOldBackups();
    ReplicaHome home() const;
    // The path of the backup.
    Result<QString> backupInto(const QString& reason, int kept);
    Status dailyBackup();
    Status copyFrom(const QString& backup, const SharedKey& key, const QString& target);
    Status makeWay();

    QString path_;
    OpenOptions options_;
    std::unique_ptr<WriterLock> lock_;
    std::unique_ptr<Connection> connection_;
    std::shared_ptr<const Viewer> viewer_ = std::make_shared<const Viewer>();
    std::optional<EditBase> editBase_;
    std::optional<EditConflict> conflict_;
    bool ownsReplica_ = false;  // the marker is this file's to write
};

// Kept of one file: daily backups, and backups before each kind of larger step; older ones of the same kind
// are removed. Those a person made are never.
constexpr int keptBackups = 14;
constexpr int keptStepBackups = 5;

}  // namespace taphuan
