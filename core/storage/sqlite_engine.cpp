#include "core/storage/sqlite_engine.h"

#include "core/base/say.h"
#include "core/storage/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QStorageInfo>

#include <cstring>
#include <filesystem>
#include <sqlite3.h>

namespace taphuan {

namespace {

sqlite3* handleOf(const QSqlDatabase& sql) {
    const QVariant handle = sql.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

bool isJournaled(const char* table) {
    for (const char* own : {"operation", "operation_seen", "insert_block", "change", "replica_head"})
        if (std::strcmp(table, own) == 0) return true;
    return findSchema(QString::fromUtf8(table)) != nullptr;
}

int authorize(void* guard, int action, const char* table, const char*, const char*, const char*) {
    const bool writes = action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE;
    if (!writes || static_cast<const WriteGuard*>(guard)->open) return SQLITE_OK;
    return isJournaled(table) ? SQLITE_DENY : SQLITE_OK;
}

Status pragma(QSqlDatabase& sql, const QString& text) {
    QSqlQuery query(sql);
    if (!query.exec(QStringLiteral("PRAGMA ") + text))
        return sqliteError(query.lastError(), sql.databaseName());
    return {};
}

}  // namespace

Status prepareSqlite(QSqlDatabase& sql, bool writable, WriteGuard* guard) {
    TAPHUAN_TRY(pragma(sql, QStringLiteral("busy_timeout = 5000")));
    TAPHUAN_TRY(pragma(sql, QStringLiteral("foreign_keys = ON")));
    TAPHUAN_TRY(pragma(sql, QStringLiteral("cache_size = -32768")));
    if (writable) {
        TAPHUAN_TRY(pragma(sql, QStringLiteral("journal_mode = WAL")));
        TAPHUAN_TRY(pragma(sql, QStringLiteral("synchronous = FULL")));
    } else {
        TAPHUAN_TRY(pragma(sql, QStringLiteral("query_only = ON")));
    }
    sqlite3_set_authorizer(handleOf(sql), authorize, guard);
    return {};
}

Status backupSqlite(QSqlDatabase& sql, const QString& target) {
    const QString partial = target + QStringLiteral(".part");
    QFile::remove(partial);
    sqlite3* copy = nullptr;
    int code = sqlite3_open_v2(partial.toUtf8().constData(), &copy,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup* backup = sqlite3_backup_init(copy, "main", handleOf(sql), "main");
        code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(copy);
        if (backup) sqlite3_backup_finish(backup);
        if (code == SQLITE_DONE) code = SQLITE_OK;
    }
    sqlite3_close(copy);
    if (code == SQLITE_OK) {
        std::error_code moved;
        std::filesystem::rename(partial.toStdU16String(), target.toStdU16String(), moved);
        if (!moved) return {};
    }
    QFile::remove(partial);
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errstr(code)), QSqlError::ConnectionError,
                          QString::number(code == SQLITE_OK ? SQLITE_CANTOPEN : code));
    return sqliteError(error, target);
}

Result<QStringList> checkSqlite(QSqlDatabase& sql) {
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
