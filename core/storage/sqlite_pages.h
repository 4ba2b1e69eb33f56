#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <functional>

struct sqlite3;

namespace taphuan {

// Bytes of a database file and where in it they belong.
using TakeBytes = std::function<Status(qint64 offset, QByteArrayView bytes)>;

// SQLite's own code of what went wrong; SQLITE_OK: all of `from` is in `to`, as one state of its data.
int copyPages(sqlite3* from, sqlite3* to);

// The database's file as SQLite's backup writes it, handed out piece by piece and kept nowhere: pages in no
// particular order, a later one in place of an earlier one at the same offset. Gives the file's size.
Result<qint64> handOutPages(sqlite3* from, const QString& path, const TakeBytes& take);

}  // namespace taphuan
