#include "core/storage/database.h"

#include "core/base/say.h"
#include "core/storage/access_log.h"
#include "core/storage/account_store.h"
#include "core/storage/database_copy.h"
#include "core/storage/database_files.h"
#include "core/storage/derived_tables.h"
#include "core/storage/sealed_backup.h"
#include "core/storage/sqlite_engine.h"
#include "core/storage/writer_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace taphuan {

namespace {

QString native(const QString& path) {
    return QDir::toNativeSeparators(path);
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

// The version of a file that this program may open; `outcome` says how it stands to the newest known.
Result<int> knownVersion(Connection& db, const Migrations& known, OpenOutcome& outcome) {
    TAPHUAN_ASSIGN(const int version, schemaVersion(db));
    if (version == 0 && db.onServer()) {
        outcome = OpenOutcome::emptyServer;
        return databaseError(say("core", "Cơ sở dữ liệu trên máy chủ chưa có dữ liệu Tập Huấn"),
                             shownDatabase(db.path()), say("core", "Tạo mới tại địa chỉ này trước"));
    }
    if (version == 0)
        return databaseError(say("core", "Tệp trống, không phải cơ sở dữ liệu Tập Huấn"), native(db.path()),
                             say("core", "Khôi phục từ bản sao lưu gần nhất"));
    const int newest = known.back().version;
    outcome = version < newest ? OpenOutcome::upgraded : OpenOutcome::upToDate;
    if (version <= newest) return version;
    TAPHUAN_ASSIGN(const QString oldest, meta(db, QStringLiteral("oldest_reader")));
    outcome = oldest.toInt() > newest ? OpenOutcome::newerRefused : OpenOutcome::newerCompatible;
    if (outcome == OpenOutcome::newerRefused) return newerSchema(db.path(), version, newest);
    return version;
}

// A connection for reading to a database that this program may open.
Result<std::unique_ptr<Connection>> openKnown(const QString& path, const OpenOptions& options,
                                              OpenOutcome& outcome) {
    if (isServerAddress(path)) {
        TAPHUAN_ASSIGN(auto connection, Connection::open(path, false, options.credentials));
        TAPHUAN_TRY(knownVersion(*connection, *options.known, outcome));
        return connection;
    }
    if (!QFileInfo::exists(path))
        return databaseError(say("core", "Không có tệp cơ sở dữ liệu này"), native(path),
                             say("core", "Kiểm tra lại đường dẫn, hoặc tạo mới"));
    if (!looksLikeSqlite(path))
        return databaseError(say("core", "Tệp bị hỏng hoặc không phải cơ sở dữ liệu Tập Huấn"), native(path),
                             say("core", "Khôi phục từ bản sao lưu gần nhất"));
    TAPHUAN_ASSIGN(auto connection, Connection::open(path, false));
    TAPHUAN_TRY(knownVersion(*connection, *options.known, outcome));
    return connection;
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

Database::~Database() {
    if (!ownsReplica_) return;
    const Status kept = keepMarker(connection(), home());
    Q_UNUSED(kept);  // an older marker still tells a copy; only the latest operations are not yet in it
}

Status Database::lock() {
    TAPHUAN_ASSIGN(lock_, WriterLock::take(path_));
    return {};
}

ReplicaHome Database::home() const {
    return {options_.markerFolder, realPath(path_)};
}

// What every new database begins with, once its schema stands.
Status Database::begin(Books books) {
    TAPHUAN_TRY(setMeta(connection(), QStringLiteral("clock"), QStringLiteral("0")));
    TAPHUAN_ASSIGN(auto key, openKey(connection()));
    connection().useKey(std::move(key));
    TAPHUAN_TRY(sealAccessLog(connection()));
    return beginReplica(connection(), home(), books);
}

Result<std::unique_ptr<Database>> Database::create(const QString& path, const OpenOptions& options) {
    if (isServerAddress(path)) return createOnServer(path, options);
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
        return database->begin(Books::open);
    };
    if (Status finished = finish(); !finished) {
        database->connection_.reset();
        removeDatabaseFiles(path);
        return finished.error();
    }
    database->ownsReplica_ = true;
    return database;
}

Result<std::unique_ptr<Database>> Database::createOnServer(const QString& path, const OpenOptions& options) {
    auto database = std::unique_ptr<Database>(new Database(path, options));
    TAPHUAN_ASSIGN(database->connection_, Connection::open(path, true, options.credentials));
    TAPHUAN_ASSIGN(const int version, schemaVersion(database->connection()));
    if (version != 0)
        return databaseError(say("core", "Máy chủ đã có dữ liệu Tập Huấn tại địa chỉ này"),
                             shownDatabase(path),
                             say("core", "Mở dữ liệu đang có, hoặc dùng cơ sở dữ liệu trống"));
    Status finished = migrate(database->connection(), *options.known);
    if (finished) finished = database->begin(Books::open);
    if (finished) return database;
    const Status dropped = database->connection().dropSchema();
    Q_UNUSED(dropped);  // why there is no database is what is told
    return finished.error();
}

Database::Opened Database::open(const QString& path, const OpenOptions& options) {
    Opened opened;
    auto database = std::unique_ptr<Database>(new Database(path, options));
    if (Status tried = database->openInto(opened); !tried) {
        const auto told = {OpenOutcome::newerRefused, OpenOutcome::logInNeeded, OpenOutcome::emptyServer,
                           OpenOutcome::sealedBackup};
        if (std::find(told.begin(), told.end(), opened.outcome) == told.end())
            opened.outcome = OpenOutcome::failed;
        opened.error = tried.error();
        return opened;
    }
    opened.database = std::move(database);
    return opened;
}

Status Database::openServer(Opened& opened) {
    auto known = openKnown(path_, options_, opened.outcome);
    if (!known && known.error().kind == ErrorKind::refused) opened.outcome = OpenOutcome::logInNeeded;
    TAPHUAN_ASSIGN(connection_, std::move(known));
    const bool old = opened.outcome == OpenOutcome::upgraded;
    if (!options_.write && old)
        return databaseError(say("core", "Cơ sở dữ liệu cần được nâng cấp trước khi xem"), native(path_),
                             say("core", "Mở tệp để ghi một lần"));
    if (!options_.write) {
        TAPHUAN_TRY(signInto(opened));
        return connection_->serve(viewer_);
    }
    TAPHUAN_TRY(notCopiedAway(connection()));
    TAPHUAN_ASSIGN(connection_, Connection::open(path_, true, options_.credentials));
    if (old) {
        TAPHUAN_TRY(migrate(connection(), *options_.known));
        TAPHUAN_TRY(deferAccessSeal(connection()));
    }
    TAPHUAN_TRY(signInto(opened));
    TAPHUAN_TRY(sealAccessLogIfDue(connection()));
    TAPHUAN_TRY(ownServerReplica(connection()));
    return DerivedTables(connection()).rebuildIfStale();
}

Status Database::openInto(Opened& opened) {
    if (onServer()) return openServer(opened);
    if (isSealedBackup(path_)) {
        opened.outcome = OpenOutcome::sealedBackup;
        return databaseError(say("core", "Tệp là bản sao lưu được mã hóa, không mở thẳng để làm việc được"),
                             native(path_), say("core", "Khôi phục bản sao lưu này rồi mở tệp khôi phục"));
    }
    if (options_.write && QFileInfo::exists(path_)) TAPHUAN_TRY(lock());
    TAPHUAN_ASSIGN(connection_, openKnown(path_, options_, opened.outcome));
    const bool old = opened.outcome == OpenOutcome::upgraded;
    if (!options_.write && old)
        return databaseError(say("core", "Cơ sở dữ liệu cần được nâng cấp trước khi xem"), native(path_),
                             say("core", "Mở tệp để ghi một lần"));
    if (!options_.write) {
        TAPHUAN_TRY(signInto(opened));
        return connection_->serve(viewer_);
    }
    TAPHUAN_TRY(notCopiedAway(connection()));
    // Only now is it known to be ours to change.
    TAPHUAN_ASSIGN(connection_, Connection::open(path_, true));
    if (old) {
        TAPHUAN_TRY(backupInto(QStringLiteral("nang-cap"), keptStepBackups));
        TAPHUAN_TRY(migrate(connection(), *options_.known));
        TAPHUAN_TRY(deferAccessSeal(connection()));
        TAPHUAN_TRY(connection_->scrub());
    }
    TAPHUAN_TRY(signInto(opened));
    TAPHUAN_TRY(sealAccessLogIfDue(connection()));
    TAPHUAN_TRY(ownReplica(connection(), home()));
    ownsReplica_ = true;
    TAPHUAN_TRY(DerivedTables(connection()).rebuildIfStale());
    if (Status sealed = sealOldBackups(); !sealed) opened.warning = sealed.error();
    if (options_.dailyBackup)
        if (Status daily = dailyBackup(); !daily) opened.warning = daily.error();
    return {};
}

Status Database::discard(const QString& path, const OpenOptions& options) {
    if (!isServerAddress(path)) {
        removeDatabaseFiles(path);
        return {};
    }
    TAPHUAN_ASSIGN(const auto connection, Connection::open(path, true, options.credentials));
    return connection->dropSchema();
}

Status Database::signInto(Opened& opened) {
    if (options_.credentials.account.isEmpty() && onServer()) {
        TAPHUAN_ASSIGN(const ServerAddress address, ServerAddress::parse(path_));
        options_.credentials.account = address.user;
    }
    auto signedIn =
        signIn(connection(), options_.credentials, options_.clock.utcNow(), options_.clock.today());
    if (!signedIn) {
        if (signedIn.error().kind == ErrorKind::refused) opened.outcome = OpenOutcome::logInNeeded;
        return std::move(signedIn).error();
    }
    // A file needs it no more; a server asks for it with every connection.
    if (!onServer()) options_.credentials.password.clear();
    viewer_ = std::make_shared<const Viewer>(std::move(signedIn->viewer));
    connection_->useKey(std::move(signedIn->key));
    return {};
}

void Database::noteConflict(const OperationHeader& by, FieldConflict conflict) {
    if (!conflict_) conflict_ = EditConflict{by, {}, {}};
    if (by.seq > conflict_->by.seq) conflict_->by = by;
    if (!conflict_->authors.contains(by.author)) conflict_->authors << by.author;
    conflict_->fields.push_back(std::move(conflict));
}

Result<std::unique_ptr<Connection>> Database::reader() const {
    TAPHUAN_ASSIGN(auto connection, Connection::open(path_, false, options_.credentials));
    connection->useKey(connection_->key());
    TAPHUAN_TRY(connection->serve(viewer_));
    return connection;
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

// All of the database, over a connection that serves nobody.
Result<std::unique_ptr<Connection>> Database::wholeConnection() {
    TAPHUAN_ASSIGN(auto whole, Connection::open(path_, onServer(), options_.credentials));
    whole->useKey(connection_->key());
    if (!onServer()) return whole;
    TAPHUAN_ASSIGN(const qint64 readsAll,
                   whole->number(QStringLiteral("SELECT CAST(taphuan.reads_all() AS INTEGER)")));
    if (readsAll != 0) return whole;
    return refused(say("core", "Vai trò của tài khoản không đọc được hết dữ liệu nên không sao lưu được"),
                   viewer_->name, say("core", "Nhờ người quản trị sao lưu"));
}

// For whom backups are sealed; empty: for nobody. Before anybody has logged in the key is not known.
Result<QByteArray> Database::backupHalf(Connection& whole) {
    if (!whole.key()) return keptPublicHalf(whole);
    TAPHUAN_ASSIGN(const bool hasAccounts, needsLogIn(whole));
    return hasAccounts ? whole.key()->publicHalf() : QByteArray();
}

Status Database::backup(const QString& target) {
    TAPHUAN_ASSIGN(const auto whole, wholeConnection());
    TAPHUAN_ASSIGN(const QByteArray half, backupHalf(*whole));
    if (onServer()) {
        if (half.isEmpty()) return copyIntoFile(*whole, target);
        TAPHUAN_ASSIGN(const auto copy, Connection::scratch());
        TAPHUAN_TRY(fillCopy(*whole, *copy));
        return writeBackup(*copy, half, target);
    }
    TAPHUAN_TRY(writeBackup(*whole, half, target));
    return ownsReplica_ ? keepMarker(connection(), home()) : Status();
}

Status Database::copyInto(const QString& target) {
    TAPHUAN_ASSIGN(const auto whole, wholeConnection());
    if (onServer()) return copyIntoFile(*whole, target);
    TAPHUAN_TRY(whole->backup(target));
    return ownsReplica_ ? keepMarker(connection(), home()) : Status();
}

// Of an office whose accounts are older than sealed backups.
Status Database::sealOldBackups() {
    if (!viewer_->hasAccount()) return {};
    TAPHUAN_ASSIGN(const QByteArray kept, keptPublicHalf(connection()));
    if (!kept.isEmpty()) return {};
    for (const QString& file : backupsOf(path_)) {
        if (isSealedBackup(file)) continue;
        const QString sealed = file + QStringLiteral(".sealed");
        {
            TAPHUAN_ASSIGN(const auto plain, Connection::open(file, false));
            TAPHUAN_TRY(writeBackup(*plain, connection_->key()->publicHalf(), sealed));
        }
        TAPHUAN_TRY(replaceFile(sealed, file));
    }
    return keepPublicHalf(connection(), *connection_->key());
}

Status Database::scrub(const QString& reason) {
    if (onServer()) return {};
    // A file that is being read stays as it is until it is closed; its backups need not.
    Status rewritten = connection_->scrub();
    const QStringList before = backupsOf(path_);
    TAPHUAN_ASSIGN(const QString made, backupInto(reason, keptStepBackups));
    for (const QString& file : before)
        if (file != made) wipeDatabaseFiles(file);
    return rewritten;
}

// Only backups of the same reason make room for this one.
Result<QString> Database::backupInto(const QString& reason, int kept) {
    const QString folder = backupFolderOf(path_);
    if (!QDir().mkpath(folder))
        return databaseError(say("core", "Không tạo được thư mục sao lưu"), native(folder),
                             say("core", "Kiểm tra quyền ghi của thư mục"));
    const QString stamp = options_.clock.utcNow().toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString ending = u'-' + reason + QStringLiteral(".taphuan");
    const QString target = folder + u'/' + stamp + ending;
    TAPHUAN_TRY(backup(target));
    for (const QString& file : backupsOf(path_))
        if (file.endsWith(ending) && --kept < 0) removeDatabaseFiles(file);
    return target;
}

Status Database::dailyBackup() {
    const QString reason = QStringLiteral("hang-ngay");
    const QString today = options_.clock.today().toString(Qt::ISODate);
    for (const QString& file : backupsOf(path_))
        if (QFileInfo(file).fileName().startsWith(today) && file.contains(reason)) return {};
    TAPHUAN_TRY(backupInto(reason, keptBackups));
    return {};
}

Status Database::restore(const QString& backup, const QString& path, const OpenOptions& options,
                         const SharedKey& key) {
    if (isServerAddress(path))
        return databaseError(say("core", "Không khôi phục đè lên cơ sở dữ liệu trên máy chủ"),
                             shownDatabase(path),
                             say("core", "Chép bản sao lưu vào một cơ sở dữ liệu trống trên máy chủ (copy)"));
    const QString target = realPath(path);
    const QString partial = target + QStringLiteral(".restore");
    Database database(target, options);
    TAPHUAN_TRY(database.lock());
    Status restored = database.copyFrom(backup, key, partial);
    if (restored) restored = database.makeWay();
    if (restored) restored = replaceFile(partial, target);
    if (!restored) wipeDatabaseFiles(partial);
    return restored;
}

// The backup as it will stand at the path, finished in a file of its own.
Status Database::copyFrom(const QString& backup, const SharedKey& key, const QString& target) {
    removeDatabaseFiles(target);
    const bool sealed = isSealedBackup(backup);
    if (sealed) TAPHUAN_TRY(openBackup(backup, options_.credentials, key, target));
    OpenOutcome outcome{};
    {
        TAPHUAN_ASSIGN(const auto source, openKnown(sealed ? target : backup, options_, outcome));
        TAPHUAN_ASSIGN(const QStringList findings, source->check());
        if (!findings.isEmpty())
            return databaseError(say("core", "Bản sao lưu bị hỏng"), native(backup),
                                 say("core", "Chọn bản sao lưu khác"));
        if (!sealed) TAPHUAN_TRY(source->backup(target));
    }
    TAPHUAN_ASSIGN(const auto copy, Connection::open(target, true));
    TAPHUAN_TRY(migrate(*copy, *options_.known));
    if (outcome == OpenOutcome::upgraded) TAPHUAN_TRY(deferAccessSeal(*copy));
    TAPHUAN_TRY(forgetCopy(*copy));
    TAPHUAN_TRY(beginReplica(*copy, home(), Books::shut));
    return copy->fold();
}

// What stands at the path is backed up and left with nothing beside it that the new file would read as its
// own.
Status Database::makeWay() {
    if (!QFileInfo::exists(path_)) return {};
    auto current =
        looksLikeSqlite(path_) ? Connection::open(path_, true) : Result<std::unique_ptr<Connection>>(Error());
    if (!current || !schemaVersion(**current)) {
        current = Error();
        return setAside(path_);
    }
    connection_ = std::move(current).value();
    TAPHUAN_TRY(backupInto(QStringLiteral("truoc-khoi-phuc"), keptStepBackups));
    TAPHUAN_TRY(connection_->fold());
    connection_.reset();
    for (const QString& file : databaseFiles(path_))
        if (file != path_) QFile::remove(file);
    return {};
}

}  // namespace taphuan
