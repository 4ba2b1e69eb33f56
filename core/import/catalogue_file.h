#pragma once

#include "core/base/result.h"
#include "core/domain/catalogue_content.h"

#include <QStringList>

namespace taphuan {

// The catalogues of audiences, of the rules that find a person's audience, of unit groups and of kinds of
// rosters, as the program brings them. Errors name file and key.
Result<CatalogueContent> readStandardCatalogue();
// The same from a folder that holds audiences.json, audience_rules.json, unit_groups.json and
// roster_kinds.json.
Result<CatalogueContent> readCatalogue(const QString& folder);

// The plan files the program brings, for readPlanFile.
QStringList standardPlanFiles();

}  // namespace taphuan
