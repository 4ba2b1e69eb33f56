#pragma once

#include "core/storage/connection.h"
#include "core/storage/schema.h"

#include <QHash>

namespace taphuan {

// A domain row as it is stored, whatever its entity.
struct StoredRow {
    qint64 born = 0;  // the operation (seq) that inserted it here
    Values values;    // in the schema's order
};

// Plain reading and writing of rows of any entity, for the journal's own code. Writing needs the guard open;
// what is written here is recorded by the caller.
class RowWriter {
  public:
    explicit RowWriter(Connection& db) : db_(db) {}

    Result<std::optional<StoredRow>> read(const EntitySchema& schema, RowId row);
    Status insert(const EntitySchema& schema, RowId row, const StoredRow& stored);
    // Writes the fields named by index.
    Status update(const EntitySchema& schema, RowId row, const std::vector<int>& fields,
                  const Values& values);
    Status remove(const EntitySchema& schema, RowId row);
    // Rows that refer to this one.
    Result<std::vector<RowKey>> referrers(Entity entity, RowId row);

  private:
    Connection& db_;
    QHash<int, QString> insertTexts_;
};

}  // namespace taphuan
