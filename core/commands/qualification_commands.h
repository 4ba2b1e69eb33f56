#pragma once

#include "core/commands/perform.h"
#include "core/domain/qualification.h"

namespace taphuan {

// Adds it, or brings the one with its id to what stands here, whose person stays; the id is set. Refused
// where its kind has no such level, or nothing is said but that it is some other paper.
Result<Committed> saveQualification(Database& database, Qualification& qualification);
Result<Committed> removeQualification(Database& database, Id<Qualification> id);

// Within a command.
Status writeQualification(Transaction& transaction, Qualification& qualification);

}  // namespace taphuan
