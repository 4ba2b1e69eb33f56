#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <memory>

namespace taphuan {

// Everything that only SQLite does; another engine gets a file beside this one.

// Whether a statement that writes journaled tables may be prepared now (WriteDoor opens it).
struct WriteGuard {
    bool open = false;
};

// Opens the file. For writing: WAL, full sync, foreign keys, and the guard: preparing a statement that writes
// a journaled table while the guard is closed fails. For reading: the file, and what a program that died left
// beside it, stay what they were; a file that was closed whole is read also where nothing can be written, and
// nothing is left beside it. `guard` must outlive the connection.
Status openSqlite(QSqlDatabase& sql, const QString& path, bool writable, WriteGuard* guard);

// SQLite's online backup into a file: complete and synced before it bears the name. Until then a file of that
// name stays what it was. The copy needs no other file beside it.
Status backupSqlite(QSqlDatabase& sql, const QString& target);

// Brings what SQLite keeps beside a file open for writing into the file itself.
Status foldSqlite(QSqlDatabase& sql);

// The engine's own integrity and foreign key checks; each finding is one line.
Result<QStringList> checkSqlite(QSqlDatabase& sql);

// What went wrong in words a clerk understands: disk full, locked, damaged, read-only …
Error sqliteError(const QSqlError& error, const QString& path);

// Whether the file system of the path is a network share, on which SQLite's locks are not safe.
bool isNetworkShare(const QString& path);
bool isNetworkFileSystem(QByteArrayView fileSystemType);

}  // namespace taphuan
