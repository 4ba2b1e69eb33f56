#pragma once

#include "core/storage/connection.h"

namespace taphuan {

// Everything that must hold of a database, each failure one line that names the row: the engine's own checks,
// the journal's chain and digests, rows against the journal, derived tables, and the rules of the domain.
Result<QStringList> checkDatabase(Connection& db);

// The parts.
Result<QStringList> checkJournal(Connection& db);
Result<QStringList> checkRules(Connection& db);

}  // namespace taphuan
