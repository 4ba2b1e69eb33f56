#pragma once

#include "core/storage/database.h"
#include "core/storage/row_writer.h"

namespace taphuan {

// Where an edit meets what others have done since its author read the rows (Database::editBase()): what may
// be written all the same; the rest is noted as the database's conflict, and nothing of it is to be written.
// Without a base everything may. Used within an operation, whose own rows are nobody else's.
class EditCheck {
  public:
    // `own` is the seq of the operation that is being written.
    EditCheck(Database& database, qint64 own) : database_(database), own_(own) {}

    // Of the fields that the wanted values would change, those to write.
    Result<std::vector<int>> fieldsToWrite(RowKey key, const StoredRow& current, const Values& wanted,
                                           std::vector<int> fields);
    // Whether a row may go with all that it owns.
    Result<bool> mayRemove(RowKey key);
    // Whether a row may come back that the operation `removedBy` (seq) removed.
    Result<bool> mayRevive(RowKey key, qint64 removedBy);

  private:
    Result<qint64> newestOn(RowKey key, qint64 born);
    Result<qint64> newestWithParts(RowKey key, qint64 born);
    Result<bool> looksAsSeen(RowKey key, const StoredRow& current);
    Result<std::optional<Values>> valuesAtBase(RowKey key);
    bool isSeen(const EditBase::Field& field, const Value& current) const;
    Status note(FieldConflict conflict, qint64 seq);

    Database& database_;
    qint64 own_;
};

}  // namespace taphuan
