#pragma once

#include "core/commands/perform.h"
#include "core/domain/unit_content.h"

namespace taphuan {

// What an import of units did.
struct UnitImport {
    Committed committed;
    qint64 newUnits = 0;
    qint64 newVersions = 0;
    qint64 changedVersions = 0;
    qint64 sameVersions = 0;
    qint64 newLinks = 0;
    QStringList
        leftOut;  // rows that contradict what is stored, one sentence each; nothing of them was written
};

// Merges the files' units with those stored, as one operation; a second time it changes nothing. Codes are
// reused with another meaning, so a unit is never known by its code alone: it is the same one where, within
// one catalogue, the next version of its code bears the same name without the type (a commune that became a
// ward), or another name while no sibling was dissolved into it that day (renamed in place), and across
// catalogues only where a link says that it was left unchanged. Dates of a dated file stand above those taken
// for a state of one day.
Result<UnitImport> importUnits(Database& database, const UnitContent& content);
// What importUnits would do; writes nothing.
Result<UnitImport> previewUnits(Database& database, const UnitContent& content);
// importUnits inside a command's own operation.
Status addUnits(Transaction& transaction, const UnitContent& content, UnitImport& report);

// A unit and its first version; its tax code must be nobody else's, names must not be empty, the parent must exist on the day the version begins.
Result<Id<Unit>> addUnit(Database& database, Unit unit, UnitVersion version);
// From `from` on the unit has these names, type, level, code and parent; the version before ends that day.
Status renameUnit(Database& database, UnitVersion version);
// The unit ends on that day (exclusive); units below it that still stand are refused by name.
Status closeUnit(Database& database, Id<Unit> unit, QDate on, const QString& basis);
Status addUnitAlias(Database& database, Id<Unit> unit, const QString& alias);
// `aliases` become further names of the new unit, so that lists which still write the old ones find it.
Status addLineage(Database& database, Lineage link, const QStringList& aliases = {});

}  // namespace taphuan
