#pragma once

#include "core/commands/row_sync.h"
#include "core/domain/catalogue_content.h"

namespace taphuan {

// Adds the audiences, audience rules, unit groups and kinds of rosters that are missing, as one operation. What is there stays
// as the office has edited it; rules come only where there are none yet, so that a removed rule does not
// return.
Result<Committed> importCatalogue(Database& database, const CatalogueContent& catalogue);

// The same inside a command's own operation.
Status addCatalogue(Transaction& transaction, const CatalogueContent& catalogue, RowCounts& counts);

}  // namespace taphuan
