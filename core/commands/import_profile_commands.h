#pragma once

#include "core/commands/perform.h"
#include "core/domain/import_profile.h"

namespace taphuan {

// Keeps how lists of a shape are read, in place of what was kept for that shape before. Refused without a
// name or captions, and where another shape bears the name.
Result<Committed> saveImportProfile(Database& database, const ImportProfile& profile);
Result<Committed> removeImportProfile(Database& database, Id<ImportProfile> profile);

}  // namespace taphuan
