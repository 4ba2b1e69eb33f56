#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <memory>
#include <set>

namespace taphuan {

// Everything that only SQLite does; another engine gets a file beside this one.

// Which statements may be prepared on a connection.
struct SqlGuard {
    bool open = false;              // those that write journaled tables (WriteDoor opens it)
    std::set<QByteArray> hidden;    // not those that read these: "table" or "table.column"
    std::set<QByteArray> narrowed;  // these only through the views that leave out rows (sqlite_viewer.h)
};

// Opens the file. For writing: WAL, full sync, foreign keys, and the guard: preparing a statement that writes
// a journaled table while the guard is closed fails. For reading: the file, and what a program that died left
// beside it, stay what they were; a file that was closed whole is read also where nothing can be written, and
// nothing is left beside it. `guard` must outlive the connection.
Status openSqlite(QSqlDatabase& sql, const QString& path, bool writable, SqlGuard* guard);

// SQLite's online backup into a file: complete and synced before it bears the name. Until then a file of that
// name stays what it was. The copy needs no other file beside it.
Status backupSqlite(QSqlDatabase& sql, const QString& target);

// Brings what SQLite keeps beside a file open for writing into the file itself.
Status foldSqlite(QSqlDatabase& sql);

// Connection::scrub().
Status scrubSqlite(QSqlDatabase& sql, SqlGuard& guard);

// The engine's own integrity and foreign key checks; each finding is one line.
Result<QStringList> checkSqlite(QSqlDatabase& sql);

// What went wrong in words a clerk understands: disk full, locked, damaged, read-only …
Error sqliteError(const QSqlError& error, const QString& path);

// Whether the file system of the path is a network share, on which SQLite's locks are not safe.
bool isNetworkShare(const QString& path);
bool isNetworkFileSystem(QByteArrayView fileSystemType);

}  // namespace taphuan
