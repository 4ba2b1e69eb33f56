#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <memory>

namespace taphuan {

// Everything that only SQLite does; another engine gets a file beside this one.

// Whether a statement that writes journaled tables may be prepared now (the journal's door opens it).
struct WriteGuard {
    bool open = false;
};

// WAL, full sync, foreign keys, and the guard: preparing a statement that writes a journaled table while the
// guard is closed fails. `guard` must outlive the connection.
Status prepareSqlite(QSqlDatabase& sql, bool writable, WriteGuard* guard);

// SQLite's online backup into a file: complete and synced before it bears the name. Until then a file of that
// name stays what it was.
Status backupSqlite(QSqlDatabase& sql, const QString& target);

// The engine's own integrity and foreign key checks; each finding is one line.
Result<QStringList> checkSqlite(QSqlDatabase& sql);

// What went wrong in words a clerk understands: disk full, locked, damaged, read-only …
Error sqliteError(const QSqlError& error, const QString& path);

// Whether the file system of the path is a network share, on which SQLite's locks are not safe.
bool isNetworkShare(const QString& path);
bool isNetworkFileSystem(QByteArrayView fileSystemType);

}  // namespace taphuan
