#include "core/storage/database.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/storage/database_copy.h"
#include "core/storage/derived_tables.h"
#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtEndian>

namespace taphuan {

namespace {

QString native(const QString& path) {
    return QDir::toNativeSeparators(path);
}

quint32 randomReplica() {
    return (qFromLittleEndian<quint32>(randomBytes(4).constData()) & 0x7fffffff) | 1;
}

Error newerSchema(const QString& path, int version, int newest) {
    return databaseError(
        say("core", "Cơ sở dữ liệu do bản Tập Huấn mới hơn tạo ra (lược đồ %1, bản này biết đến %2)")
            .arg(version)
            .arg(newest),
        native(path), say("core", "Cài bản Tập Huấn mới rồi mở lại"));
}

// Whether the file begins as SQLite files do; an unreadable one is no database either.
bool looksLikeSqlite(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3", 16);
}

void removeDatabaseFiles(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) QFile::remove(path + QLatin1String(suffix));
}

}  // namespace

Result<std::unique_ptr<Database>> Database::Opened::take() && {
    if (database) return std::move(database);
    return error;
}

Database::Database(QString path, OpenOptions options) : path_(std::move(path)), options_(std::move(options)) {
    if (options_.markerFolder.isEmpty())
        options_.markerFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                QStringLiteral("/taphuan/replicas");
}

Database::~Database() = default;

Status Database::lock() {
    if (isNetworkShare(path_))
        return databaseError(say("core", "Tệp nằm trên ổ mạng dùng chung, ghi ở đó có thể làm hỏng dữ liệu"),
                             native(path_), say("core", "Chép tệp về máy này rồi mở"));
    if (QFileInfo::exists(path_) && !QFileInfo(path_).isWritable())
        return databaseError(say("core", "Không được phép ghi vào tệp"), native(path_),
                             say("core", "Chép tệp sang thư mục ghi được rồi mở lại"));
    lock_ = std::make_unique<QLockFile>(path_ + QStringLiteral(".lock"));
    lock_->setStaleLockTime(0);
    if (lock_->tryLock(0)) return {};
    // A lock file outlives a program that was killed, a computer that lost power and a stick that was pulled,
    // and may then be empty or name another computer. Who is alive also holds the system's lock on it, and
    // the removal fails.
    if (lock_->error() == QLockFile::LockFailedError && lock_->removeStaleLockFile() && lock_->tryLock(0))
        return {};
    qint64 process = 0;
    QString host, program;
    if (lock_->error() == QLockFile::LockFailedError && lock_->getLockInfo(&process, &host, &program))
        return databaseError(
            say("core", "Cơ sở dữ liệu đang được %1 trên máy %2 mở để ghi").arg(program, host), native(path_),
            say("core", "Đóng chương trình kia, hoặc mở chỉ để xem"));
    return databaseError(say("core", "Không được phép ghi vào thư mục chứa tệp"),
                         native(QFileInfo(path_).absolutePath()),
                         say("core", "Chép tệp sang thư mục ghi được rồi mở lại"));
}

Result<std::unique_ptr<Database>> Database::create(const QString& path, const OpenOptions& options) {
    if (QFileInfo::exists(path))
        return databaseError(say("core", "Đã có tệp này"), native(path),
                             say("core", "Chọn tên khác, hoặc mở tệp đang có"));
    auto database = std::unique_ptr<Database>(new Database(path, options));
    TAPHUAN_TRY(database->lock());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return databaseError(say("core", "Không tạo được tệp"), native(path),
                             say("core", "Kiểm tra thư mục có tồn tại và ghi được"));
    file.close();
    const auto finish = [&]() -> Status {
        TAPHUAN_ASSIGN(database->connection_, Connection::open(path, true));
        TAPHUAN_TRY(migrate(database->connection(), *options.known));
        TAPHUAN_TRY(setMeta(database->connection(), QStringLiteral("clock"), QStringLiteral("0")));
        return database->beginReplica();
    };
    if (Status finished = finish(); !finished) {
        database->connection_.reset();
        removeDatabaseFiles(path);
        return finished.error();
    }
    return database;
}

Database::Opened Database::open(const QString& path, const OpenOptions& options) {
    Opened opened;
    auto database = std::unique_ptr<Database>(new Database(path, options));
    const auto attempt = [&]() -> Status {
        if (!QFileInfo::exists(path))
            return databaseError(say("core", "Không có tệp cơ sở dữ liệu này"), native(path),
                                 say("core", "Kiểm tra lại đường dẫn, hoặc tạo mới"));
        if (!looksLikeSqlite(path))
            return databaseError(say("core", "Tệp bị hỏng hoặc không phải cơ sở dữ liệu Tập Huấn"),
                                 native(path), say("core", "Khôi phục từ bản sao lưu gần nhất"));
        if (options.write) TAPHUAN_TRY(database->lock());
        TAPHUAN_ASSIGN(database->connection_, Connection::open(path, options.write));
        Connection& db = database->connection();
        TAPHUAN_ASSIGN(const int version, schemaVersion(db));
        if (version == 0)
            return databaseError(say("core", "Tệp trống, không phải cơ sở dữ liệu Tập Huấn"), native(path),
                                 say("core", "Khôi phục từ bản sao lưu gần nhất"));
        if (options.write) TAPHUAN_TRY(notCopiedAway(db));
        const int newest = options.known->back().version;
        opened.outcome = OpenOutcome::upToDate;
        if (version > newest) {
            TAPHUAN_ASSIGN(const QString oldest, meta(db, QStringLiteral("oldest_reader")));
            if (oldest.toInt() > newest) {
                opened.outcome = OpenOutcome::newerRefused;
                return newerSchema(path, version, newest);
            }
            opened.outcome = OpenOutcome::newerCompatible;
        }
        if (version < newest) {
            if (!options.write)
                return databaseError(say("core", "Cơ sở dữ liệu cần được nâng cấp trước khi xem"),
                                     native(path), say("core", "Mở tệp để ghi một lần"));
            TAPHUAN_TRY(database->backupInto(QStringLiteral("nang-cap")));
            TAPHUAN_TRY(migrate(db, *options.known));
            opened.outcome = OpenOutcome::upgraded;
        }
        if (!options.write) return {};
        TAPHUAN_TRY(database->ownReplica());
        TAPHUAN_TRY(DerivedTables(db).rebuildIfStale());
        if (options.dailyBackup) TAPHUAN_TRY(database->dailyBackup());
        return {};
    };
    if (Status tried = attempt(); !tried) {
        if (opened.outcome != OpenOutcome::newerRefused) opened.outcome = OpenOutcome::failed;
        opened.error = tried.error();
        return opened;
    }
    opened.database = std::move(database);
    return opened;
}

// A marker on this computer names the replica and the path it lives at. A file without one came from
// elsewhere; one whose marker names another file that still exists is a copy. Both begin a replica of their
// own.
Status Database::ownReplica() {
    TAPHUAN_ASSIGN(const QString replica, meta(connection(), QStringLiteral("replica")));
    const QString here = QFileInfo(path_).canonicalFilePath();
    QFile marker(options_.markerFolder + u'/' + replica);
    if (!marker.open(QIODevice::ReadOnly)) return beginReplica();
    const QString known = QString::fromUtf8(marker.readAll());
    if (known == here) return {};
    if (QFileInfo::exists(known)) return beginReplica();
    QSaveFile moved(marker.fileName());
    if (moved.open(QIODevice::WriteOnly) && moved.write(here.toUtf8()) >= 0 && moved.commit()) return {};
    return beginReplica();
}

Status Database::beginReplica() {
    Connection& db = connection();
    const quint32 replica = randomReplica();
    TAPHUAN_TRY(db.execute(QStringLiteral("BEGIN IMMEDIATE")));
    db.guard().open = true;
    const auto write = [&]() -> Status {
        TAPHUAN_ASSIGN(const QString before, meta(db, QStringLiteral("replica")));
        if (!before.isEmpty())
            TAPHUAN_TRY(db.execute(
                QStringLiteral(
                    "INSERT INTO replica_head (replica, number, announced) "
                    "SELECT replica, max(number), 0 FROM operation WHERE replica = ? GROUP BY replica"),
                {before.toLongLong()}));
        TAPHUAN_TRY(db.execute(QStringLiteral("UPDATE replica_head SET announced = 0")));
        TAPHUAN_TRY(setMeta(db, QStringLiteral("replica"), QString::number(replica)));
        TAPHUAN_TRY(setMeta(db, QStringLiteral("counter"), QStringLiteral("0")));
        return db.execute(QStringLiteral("COMMIT"));
    };
    const Status written = write();
    db.guard().open = false;
    if (!written) {
        const Status undone = db.execute(QStringLiteral("ROLLBACK"));
        Q_UNUSED(undone);  // the first error is the one that matters
        return written;
    }
    QDir().mkpath(options_.markerFolder);
    QSaveFile marker(options_.markerFolder + u'/' + QString::number(replica));
    const QByteArray here = QFileInfo(path_).canonicalFilePath().toUtf8();
    if (!marker.open(QIODevice::WriteOnly) || marker.write(here) != here.size() || !marker.commit())
        return databaseError(say("core", "Không ghi được vào thư mục dữ liệu của người dùng"),
                             native(options_.markerFolder),
                             say("core", "Kiểm tra quyền ghi và dung lượng đĩa"));
    return {};
}

QString Database::backupFolderOf(const QString& path) {
    const QFileInfo file(path);
    return file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral("-sao-luu");
}

QStringList Database::backupsOf(const QString& path) {
    const QDir folder(backupFolderOf(path));
    QStringList files;
    for (const QFileInfo& file :
         folder.entryInfoList({QStringLiteral("*.taphuan")}, QDir::Files, QDir::Name | QDir::Reversed))
        files << file.absoluteFilePath();
    return files;
}

Status Database::backup(const QString& target) {
    return backupSqlite(connection_->sql(), target);
}

Status Database::backupInto(const QString& reason) {
    const QString folder = backupFolderOf(path_);
    if (!QDir().mkpath(folder))
        return databaseError(say("core", "Không tạo được thư mục sao lưu"), native(folder),
                             say("core", "Kiểm tra quyền ghi của thư mục"));
    const QString stamp = options_.clock.utcNow().toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    TAPHUAN_TRY(backup(folder + u'/' + stamp + u'-' + reason + QStringLiteral(".taphuan")));
    const QStringList kept = backupsOf(path_);
    for (qsizetype i = keptBackups; i < kept.size(); ++i) QFile::remove(kept[i]);
    return {};
}

Status Database::dailyBackup() {
    const QString today = options_.clock.today().toString(Qt::ISODate);
    for (const QString& file : backupsOf(path_))
        if (QFileInfo(file).fileName().startsWith(today)) return {};
    return backupInto(QStringLiteral("hang-ngay"));
}

Status Database::restore(const QString& backup, const QString& path, const OpenOptions& options) {
    {
        OpenOptions reading = options;
        reading.write = false;
        Opened source = open(backup, reading);
        if (!source.database) return source.error;
        TAPHUAN_ASSIGN(const QStringList findings, checkSqlite(source.database->connection().sql()));
        if (!findings.isEmpty())
            return databaseError(say("core", "Bản sao lưu bị hỏng"), native(backup),
                                 say("core", "Chọn bản sao lưu khác"));
    }
    const QString partial = path + QStringLiteral(".restore");
    QFile::remove(partial);
    if (!QFile::copy(backup, partial))
        return databaseError(say("core", "Không chép được bản sao lưu"), native(path),
                             say("core", "Kiểm tra dung lượng đĩa và quyền ghi của thư mục"));
    if (QFileInfo::exists(path)) {
        auto current = std::unique_ptr<Database>(new Database(path, options));
        TAPHUAN_TRY(current->lock());
        if (looksLikeSqlite(path)) {
            auto connection = Connection::open(path, true);
            if (connection) {
                current->connection_ = std::move(connection).value();
                TAPHUAN_TRY(current->backupInto(QStringLiteral("truoc-khoi-phuc")));
            }
        }
        current->connection_.reset();
        removeDatabaseFiles(path);
        current->lock_->unlock();
    }
    if (!QFile::rename(partial, path))
        return databaseError(say("core", "Không đổi được tên tệp khôi phục"), native(partial));
    TAPHUAN_TRY(forgetCopy(path));
    TAPHUAN_ASSIGN(auto restored, open(path, options).take());
    TAPHUAN_TRY(restored->beginReplica());
    return setMeta(restored->connection(), QStringLiteral("books_unconfirmed"), QStringLiteral("1"));
}

}  // namespace taphuan
