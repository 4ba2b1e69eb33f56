#pragma once

#include "core/storage/database.h"

namespace taphuan {

// A new database at `to`, a file or on a server, that goes on where `from` stands, as a replica of its own,
// with the same journal and the same passwords. `from` names its copy, stays as it is and is refused for
// writing from then on: a replica is one living copy. Nobody may have `from` open for writing.
Status copyDatabase(const QString& from, const QString& to, const OpenOptions& options = {});

// All that `from` holds, into an empty database: the schema, the rows, what is derived from them.
Status fillCopy(Connection& from, Connection& copy);
// What a server's database holds, as a file at `target`; what stood there stays until the copy is whole.
Status copyIntoFile(Connection& from, const QString& target);

// Refused, naming the copy, where the database was copied.
Status notCopiedAway(Connection& db);
// A backup of such a database goes on living where it is restored.
Status forgetCopy(Connection& db);

}  // namespace taphuan
