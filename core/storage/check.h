#pragma once

#include "core/storage/connection.h"

namespace taphuan {

// Everything that must hold of a database, each failure one line that names the row: the engine's own checks,
// the journal's chain and digests, rows against the journal, derived tables, and the rules of the domain.
// What damage keeps from being read is a failure as well and hides no other.
Result<QStringList> checkDatabase(Connection& db);

// The parts.
Result<QStringList> checkJournal(Connection& db);
Result<QStringList> checkRules(Connection& db);

}  // namespace taphuan
