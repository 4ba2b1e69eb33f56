#pragma once

#include "core/commands/perform.h"
#include "core/domain/person.h"

namespace taphuan {

// The rules that tell a person's audience from their position. They serve when people are entered; audiences
// that people have already stay.

// A rule without an id is added, one with an id is written over. Refused without a pattern or an audience.
Result<Committed> saveAudienceRule(Database& database, const AudienceRule& rule);
Result<Committed> removeAudienceRule(Database& database, Id<AudienceRule> rule);

}  // namespace taphuan
