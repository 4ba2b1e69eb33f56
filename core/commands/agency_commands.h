#pragma once

#include "core/commands/perform.h"
#include "core/domain/agency_content.h"

namespace taphuan {

struct AgencyImport {
    Committed committed;
    qint64 newUnits = 0;
    qint64 newLinks = 0;
};

// Gives the territories of these provinces (codes before 01/07/2025; none: every province), and of the
// provinces that took them over, the agencies of the rules, as one operation. An agency whose code was ever
// under that territory is left as the office has made it, so a second time changes nothing. The code of an
// agency is the territory's and the rule's: "72-SNV".
Result<AgencyImport> importAgencies(Database& database, const AgencyContent& content,
                                    const QStringList& provinces);

// The same inside a command's own operation.
Status addAgencies(Transaction& transaction, const AgencyContent& content, const QStringList& provinces,
                   AgencyImport& report);

// The catalogue of every agency's code.
inline QString agencyCatalogue() {
    return QStringLiteral("agencies");
}

}  // namespace taphuan
