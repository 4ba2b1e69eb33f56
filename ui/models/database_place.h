#pragma once

#include "core/base/result.h"

#include <QString>

namespace taphuan {

// Where a database is, as the window remembers and shows it: a file's path, or a server's address, of which
// nothing is looked up among files.

// The path in full; an address stays as it is.
QString wholePlace(const QString& place);
// A file's name with its ending; a server's database and its host.
QString placeName(const QString& place);
// The account that a server's address names; empty: none.
QString accountIn(const QString& place);
// Whether the file is there; of a server nobody knows before it is asked.
bool mayBeThere(const QString& place);

// The address of a database on a server, without an account: who opens it logs in. Refused where it would be
// none.
Result<QString> serverPlace(const QString& host, int port, const QString& database);

}  // namespace taphuan
