#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace taphuan {

// Database files as the file system sees them; nothing here opens one.

// A database's own file and those that SQLite may keep beside it.
QStringList databaseFiles(const QString& path);
void removeDatabaseFiles(const QString& path);

// Gives `from` the name `to` in one step, in place of what bore that name; on disk when it returns. After a
// failure both are what they were.
Status replaceFile(const QString& from, const QString& to);

// Brings what was written to a closed file onto the disk.
Status syncFile(const QString& path);

// Removes a database's files after writing over them, so that what a person would read is gone as far as the
// drive lets a program see to it.
void wipeDatabaseFiles(const QString& path);

// Moves a file that cannot be read, with what lies beside it, to "….taphuan-hong" (or "-hong-2" …).
Status setAside(const QString& path);

// Where the file is, or will be: links followed.
QString realPath(const QString& path);

}  // namespace taphuan
