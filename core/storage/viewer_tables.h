#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"

#include <QStringList>

#include <functional>

namespace taphuan {

// What a connection that serves a viewer may read, in words that each engine enforces in its own way: tables
// and columns that the viewer's role does not see, and, for a viewer with a scope, views of the tables' own
// names that leave out people of other units, so that every query of storage is held to them without knowing.
// A person is visible who belongs or belonged to one of the viewer's units, is or was on a roster for one, or
// is nominated for or enrolled in a class of theirs; so are all records linked with one of their units.
class ViewerTables {
  public:
    explicit ViewerTables(const Viewer& viewer) : viewer_(viewer) {}

    QStringList hiddenTables() const;
    QStringList hiddenColumns() const;  // "table.column"
    // Those that become views.
    QStringList narrowedTables() const;
    using Run = std::function<Status(const QString&)>;
    // Makes scope_person (person, entity, row: for which the viewer sees them) among the connection's own,
    // and what it reads. `own` is the schema of the database's tables, `temporary` that of the connection's.
    Status makeScope(const QString& own, const QString& temporary, const Run& run) const;
    // Makes the views; without `leaveOut` only those that blank texts of strangers. `mine` is SQL that tells
    // of %1, a person's id, whether they are visible.
    Status makeViews(const QString& own, const QString& mine, bool leaveOut, const Run& run) const;

  private:
    const Viewer& viewer_;
};

}  // namespace taphuan
