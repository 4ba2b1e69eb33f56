#pragma once

#include "core/domain/account.h"
#include "core/storage/journal.h"
#include "core/storage/row_writer.h"

namespace taphuan {

// Holds what an account with a scope writes to the units and classes of that scope, whatever the command:
// every row written is looked at, as it was and as it is. Reads all rows, also those the account may not see.
class ScopeCheck {
  public:
    ScopeCheck(Connection& db, const Viewer& viewer) : db_(db), viewer_(viewer), rows_(db) {}

    // `before`: the fields that the operation changed, as they stood; for a removed row all. Refused where
    // the row is, or was, another unit's.
    Status row(RowKey key, const FieldValues& before);

  private:
    Result<bool> owns(const EntitySchema& schema, RowId id, const Values& values);
    bool ownsUnit(qint64 unit) const { return viewer_.units.contains(unit); }
    Result<bool> ownsClass(qint64 trainingClass);
    Result<std::vector<qint64>> unitsOf(qint64 person);
    Result<bool> ownsPerson(qint64 person);
    Result<bool> othersOwnPerson(qint64 person);
    Result<bool> ownsBook(qint64 book);
    Result<bool> ownsRequest(const Values& values, const FieldValues& before);
    Result<bool> ownsClassOfEnrolment(qint64 enrolment);

    Connection& db_;
    const Viewer& viewer_;
    RowWriter rows_;
};

}  // namespace taphuan
