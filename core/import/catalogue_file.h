#pragma once

#include "core/base/result.h"
#include "core/domain/catalogue_content.h"

#include <QStringList>

namespace taphuan {

// The catalogues of audiences, of the rules that find a person's audience, and of unit groups, as the program
// brings them. Errors name file and key.
Result<CatalogueContent> readStandardCatalogue();
// The same from a folder that holds audiences.json, audience_rules.json and unit_groups.json.
Result<CatalogueContent> readCatalogue(const QString& folder);

// The plan files the program brings, for readPlanFile.
QStringList standardPlanFiles();

}  // namespace taphuan
