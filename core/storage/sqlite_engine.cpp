#include "core/storage/sqlite_engine.h"

#include "core/base/say.h"
#include "core/storage/database_files.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite_cursor.h"
#include "core/storage/sqlite_pages.h"
#include "core/storage/sqlite_visible_people.h"
#include "core/storage/viewer_tables.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUrl>

#include <cstring>
#include <sqlite3.h>

namespace taphuan {

sqlite3* sqliteHandle(const QSqlDatabase& sql) {
    const QVariant handle = sql.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

namespace {

bool isJournaled(const char* table) {
    for (const char* own : {"operation", "operation_seen", "insert_block", "change", "replica_head"})
        if (std::strcmp(table, own) == 0) return true;
    return findSchema(QString::fromUtf8(table)) != nullptr;
}

// `view`: through which the table is read; null: by the statement itself. Where a statement reads no column
// of a table, SQLite asks with an empty one and does not say which view it merged.
bool mayRead(const SqlGuard& guard, const QByteArray& table, const char* column, const char* database,
             const char* view) {
    if (guard.hidden.contains(table) || guard.hidden.contains(table + '.' + column)) return false;
    return view || *column == '\0' || std::strcmp(database, "main") != 0 || !guard.narrowed.contains(table);
}

int authorize(void* data, int action, const char* table, const char* column, const char* database,
              const char* view) {
    const auto& guard = *static_cast<const SqlGuard*>(data);
    if (action == SQLITE_READ) {
        if (guard.hidden.empty() && guard.narrowed.empty()) return SQLITE_OK;
        return mayRead(guard, table, column, database ? database : "", view) ? SQLITE_OK : SQLITE_DENY;
    }
    const bool writes = action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE;
    if (!writes || guard.open) return SQLITE_OK;
    return isJournaled(table) ? SQLITE_DENY : SQLITE_OK;
}

Status run(QSqlDatabase& sql, const QString& text) {
    QSqlQuery query(sql);
    if (!query.exec(text)) return sqliteError(query.lastError(), sql.databaseName());
    return {};
}

Status pragma(QSqlDatabase& sql, const QString& text) {
    return run(sql, QStringLiteral("PRAGMA ") + text);
}

// Kilobytes of pages in memory. Whoever only reads leaves it to the system to keep the file at hand: a window
// has several such connections.
constexpr int writersPages = 32768, readersPages = 8192;

Status prepare(QSqlDatabase& sql, SqlGuard* guard, int pages) {
    TAPHUAN_TRY(pragma(sql, QStringLiteral("busy_timeout = 5000")));
    TAPHUAN_TRY(pragma(sql, QStringLiteral("foreign_keys = ON")));
    TAPHUAN_TRY(pragma(sql, QStringLiteral("cache_size = -%1").arg(pages)));
    sqlite3_set_authorizer(sqliteHandle(sql), authorize, guard);
    return {};
}

Status openForWriting(QSqlDatabase& sql, const QString& path, SqlGuard* guard) {
    sql.setDatabaseName(path);
    if (!sql.open()) return sqliteError(sql.lastError(), path);
    TAPHUAN_TRY(prepare(sql, guard, writersPages));
    QSqlQuery query(sql);
    if (!query.exec(QStringLiteral("PRAGMA journal_mode = WAL"))) return sqliteError(query.lastError(), path);
    if (!query.next() || query.value(0).toString() != QLatin1String("wal"))
        return databaseError(say("core", "Ổ đĩa không ghi được cơ sở dữ liệu một cách an toàn"),
                             QDir::toNativeSeparators(path),
                             say("core", "Chép tệp sang ổ đĩa khác của máy này rồi mở lại"));
    return pragma(sql, QStringLiteral("synchronous = FULL"));
}

// Whether it can be read at all shows only at the first reading.
Status openAndRead(QSqlDatabase& sql, const QString& path, SqlGuard* guard) {
    if (!sql.open()) return sqliteError(sql.lastError(), path);
    TAPHUAN_TRY(prepare(sql, guard, readersPages));
    TAPHUAN_TRY(pragma(sql, QStringLiteral("query_only = ON")));
    QSqlQuery query(sql);
    if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_schema")))
        return sqliteError(query.lastError(), path);
    return {};
}

// A connection that may write can tidy up beside the file when it closes; query_only keeps it from changing
// any content. What a program that died left unfolded stays as it is. On a share nothing is written at all.
Status openForReading(QSqlDatabase& sql, const QString& path, SqlGuard* guard) {
    const QString wal = path + QStringLiteral("-wal");
    const bool unfolded = QFileInfo(wal).size() > 0;
    sql.setDatabaseName(path);
    if (isNetworkShare(path)) sql.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    Status opened = openAndRead(sql, path, guard);
    if (opened) {
        if (unfolded) sqlite3_db_config(sqliteHandle(sql), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return {};
    }
    if (QFileInfo(wal).size() > 0) return opened;
    // Where SQLite may put nothing beside the file, and nobody writes it, it is read as it lies.
    sql.close();
    sql.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    sql.setDatabaseName(url.toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1"));
    return openAndRead(sql, path, guard);
}

// Every page of the database into a new file.
int copyInto(sqlite3* from, const QString& path) {
    sqlite3* copy = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               nullptr);
    if (code == SQLITE_OK) code = copyPages(from, copy);
    if (code == SQLITE_OK)
        code = sqlite3_exec(copy, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    const int closed = sqlite3_close(copy);
    return code == SQLITE_OK ? closed : code;
}

// SQLite keeps what does not fit into memory in a file that has no name and goes with the connection.
Status openScratch(QSqlDatabase& sql, SqlGuard* guard) {
    sql.setDatabaseName(QString());
    if (!sql.open()) return sqliteError(sql.lastError(), {});
    return prepare(sql, guard, writersPages);
}

}  // namespace

Status SqliteEngine::open(QSqlDatabase& sql, const QString& address, bool writable, const Credentials&) {
    if (address.isEmpty()) return openScratch(sql, &guard_);
    return writable ? openForWriting(sql, address, &guard_) : openForReading(sql, address, &guard_);
}

Error SqliteEngine::error(const QSqlError& error, const QString& address) const {
    return sqliteError(error, address);
}

Status SqliteEngine::beginWriting(QSqlDatabase& sql) {
    TAPHUAN_TRY(run(sql, QStringLiteral("BEGIN IMMEDIATE")));
    guard_.open = true;
    return {};
}

Status SqliteEngine::commitWriting(QSqlDatabase& sql) {
    TAPHUAN_TRY(run(sql, QStringLiteral("COMMIT")));
    guard_.open = false;
    return {};
}

void SqliteEngine::rollBackWriting(QSqlDatabase& sql) {
    const Status undone = run(sql, QStringLiteral("ROLLBACK"));
    Q_UNUSED(undone);  // a full disk has ended it already
    guard_.open = false;
}

Status SqliteEngine::beginReading(QSqlDatabase& sql) {
    return run(sql, QStringLiteral("SAVEPOINT reading"));
}

Status SqliteEngine::endReading(QSqlDatabase& sql) {
    return run(sql, QStringLiteral("RELEASE reading"));
}

Status SqliteEngine::serve(QSqlDatabase& sql, const Viewer& viewer) {
    if (!viewer.hasAccount()) return {};
    const ViewerTables tables(viewer);
    const auto hide = [this](const QStringList& names) {
        for (const QString& each : names) guard_.hidden.insert(each.toLatin1());
    };
    hide(tables.hiddenTables());
    hide(tables.hiddenColumns());
    if (viewer.everywhere) return {};
    // What is temporary is the connection's own, also where the file may not be changed.
    TAPHUAN_TRY(pragma(sql, QStringLiteral("query_only = OFF")));
    const QString own = QStringLiteral("main");
    const auto make = [&](const QString& text) { return run(sql, text); };
    Status narrowed = tables.makeScope(own, QStringLiteral("temp"), make);
    if (narrowed) narrowed = serveVisiblePeople(sql);
    if (narrowed) narrowed = tables.makeViews(own, QStringLiteral("sees_person(%1, 0)"), true, make);
    TAPHUAN_TRY(pragma(sql, QStringLiteral("query_only = ON")));
    TAPHUAN_TRY(narrowed);
    for (const QString& table : tables.narrowedTables()) guard_.narrowed.insert(table.toLatin1());
    return {};
}

Result<std::unique_ptr<Cursor>> SqliteEngine::scan(QSqlDatabase& sql, const QString& address,
                                                   const QString& text, const std::vector<qint64>& bound) {
    return SqliteCursor::of(sql, address, text, bound);
}

BoundText SqliteEngine::namesWith(const std::vector<NameTerm>& terms) const {
    QStringList wanted;
    for (const NameTerm& term : terms)
        wanted << u'"' + term.text + (term.whole ? QStringLiteral("\"") : QStringLiteral("\"*"));
    return {QStringLiteral("SELECT rowid AS person FROM person_find WHERE person_find MATCH ?"),
            wanted.join(u' ')};
}

Status backupSqlite(const QSqlDatabase& sql, const QString& target) {
    const QString partial = target + QStringLiteral(".part");
    removeDatabaseFiles(partial);
    const int code = copyInto(sqliteHandle(sql), partial);
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errstr(code)), QSqlError::ConnectionError,
                          QString::number(code));
    Status made = code == SQLITE_OK ? replaceFile(partial, target) : sqliteError(error, target);
    if (!made) removeDatabaseFiles(partial);
    return made;
}

Status foldSqlite(QSqlDatabase& sql) {
    QSqlQuery query(sql);
    if (!query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) || !query.next())
        return sqliteError(query.lastError(), sql.databaseName());
    if (query.value(0).toInt() == 0) return {};
    return databaseError(say("core", "Cơ sở dữ liệu đang được chương trình khác mở"),
                         QDir::toNativeSeparators(sql.databaseName()),
                         say("core", "Đóng chương trình kia rồi làm lại"));
}

Status SqliteEngine::scrub(QSqlDatabase& sql) {
    TAPHUAN_TRY(pragma(sql, QStringLiteral("secure_delete = ON")));
    guard_.open = true;  // SQLite asks for every row that it moves
    const Status rewritten = run(sql, QStringLiteral("VACUUM"));
    guard_.open = false;
    TAPHUAN_TRY(rewritten);
    TAPHUAN_TRY(pragma(sql, QStringLiteral("secure_delete = OFF")));
    return foldSqlite(sql);
}

Result<QStringList> SqliteEngine::check(QSqlDatabase& sql) {
    QStringList findings;
    QSqlQuery query(sql);
    if (!query.exec(QStringLiteral("PRAGMA integrity_check")))
        return sqliteError(query.lastError(), sql.databaseName());
    while (query.next())
        if (query.value(0).toString() != QLatin1String("ok")) findings << query.value(0).toString();
    if (query.lastError().isValid()) return sqliteError(query.lastError(), sql.databaseName());
    if (!query.exec(QStringLiteral("PRAGMA foreign_key_check")))
        return sqliteError(query.lastError(), sql.databaseName());
    while (query.next())
        findings << say("core", "Bảng %1, hàng %2 nói tới một hàng không có trong bảng %3")
                        .arg(query.value(0).toString(), query.value(1).toString(), query.value(2).toString());
    return findings;
}

Error sqliteError(const QSqlError& error, const QString& path) {
    const QString file = QDir::toNativeSeparators(path);
    switch (error.nativeErrorCode().toInt() & 0xff) {
        case SQLITE_FULL:
            return databaseError(say("core", "Đĩa đã đầy, chưa ghi được gì thêm"), file,
                                 say("core", "Giải phóng dung lượng rồi làm lại"));
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return databaseError(say("core", "Cơ sở dữ liệu đang được chương trình khác ghi"), file,
                                 say("core", "Đợi việc kia xong rồi làm lại"));
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return databaseError(say("core", "Tệp bị hỏng hoặc không phải cơ sở dữ liệu Tập Huấn"), file,
                                 say("core", "Khôi phục từ bản sao lưu gần nhất"));
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return databaseError(say("core", "Không được phép ghi vào tệp hoặc thư mục"), file,
                                 say("core", "Chép tệp sang thư mục ghi được rồi mở lại"));
        case SQLITE_CANTOPEN:
            return databaseError(say("core", "Không mở được tệp"), file,
                                 say("core", "Kiểm tra đường dẫn và quyền ghi của thư mục"));
        case SQLITE_IOERR:
            return databaseError(say("core", "Ổ đĩa báo lỗi khi đọc hoặc ghi"), file,
                                 say("core", "Kiểm tra ổ đĩa, dây cáp và dung lượng còn trống"));
        case SQLITE_AUTH:
            return refused(say("core", "Vai trò của tài khoản không cho xem hoặc sửa dữ liệu này"), {},
                           say("core", "Nhờ người quản trị, hoặc đăng nhập bằng tài khoản khác"));
        case SQLITE_CONSTRAINT:
            if (error.databaseText().contains(QLatin1String("FOREIGN KEY")))
                return refused(say("core", "Còn bản ghi nói tới một bản ghi không còn nữa"), file,
                               say("core", "Gỡ bản ghi kia trước"));
            [[fallthrough]];
        default:
            return databaseError(say("core", "Cơ sở dữ liệu báo lỗi: %1").arg(error.databaseText()), file);
    }
}

bool isNetworkFileSystem(QByteArrayView fileSystemType) {
    const QByteArray type = fileSystemType.toByteArray().toLower();
    for (const char* network : {"cifs", "smb", "nfs", "ncp", "afs", "9p", "fuse.sshfs", "davfs", "webdav"})
        if (type.startsWith(network)) return true;
    return false;
}

bool isNetworkShare(const QString& path) {
    if (path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\"))) return true;
    const QString folder = QFileInfo(path).absolutePath();
    return isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
}

}  // namespace taphuan
