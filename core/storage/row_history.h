#pragma once

#include "core/storage/journal.h"
#include "core/storage/row_writer.h"

namespace taphuan {

// A change as it lies in the journal.
struct StoredChange {
    qint64 seq = 0;
    Change change;
};
Result<std::vector<StoredChange>> readChanges(Connection& db, const QString& where, const Values& bound);

// The inserts of an operation that stand in the tables; salt and digest filled in, values not.
Result<std::vector<Change>> readInserts(Connection& db, qint64 seq);
// What a row was inserted with: from the first value recorded before a change, else from the row as it is.
Result<FieldValues> insertedValues(Connection& db, Entity entity, RowId row);

// One operation's write of a row.
struct RowWrite {
    OperationHeader operation;
    ChangeKind kind = ChangeKind::insert;
    FieldValues values;
};

// Every write of a row, in the order of arrival here.
struct RowHistory {
    Entity entity{};
    RowId row;
    qint64 born = 0;  // seq of the first insert; 0: the row never was
    std::vector<RowWrite> writes;
};
Result<RowHistory> readRowHistory(Connection& db, Entity entity, RowId row);

// What all the writes come to, whatever order they came in.
struct RowState {
    bool alive = false;  // by its own writes; living rows that refer to it may keep it (merge.h)
    Values values;       // the winners, also of a dead row
    std::vector<OperationName> versions;  // per field: the operation whose value it is
};
class SeenOracle;
Result<RowState> resolve(SeenOracle& seen, const RowHistory& history);

// The history without undone operations and their undoing, for undo's question whose work the row still
// holds; the operation asked about counts even where it is an undo itself.
RowHistory withoutUndone(RowHistory history, OperationName asked);

// Which operations an operation's author had seen.
class SeenOracle {
  public:
    explicit SeenOracle(Connection& db) : db_(db) {}
    // Whether the author of `later` had seen `earlier` (an operation has not seen itself).
    Result<bool> saw(const OperationName& later, const OperationName& earlier);

  private:
    Connection& db_;
    QHash<QPair<OperationName, qint64>, qint64> known_;
};

// The row as it stood after operation `seq`; nothing where it did not exist then.
Result<std::optional<Values>> rowAt(Connection& db, Entity entity, RowId row, qint64 seq);

Values toValues(const EntitySchema& schema, const FieldValues& fields);
FieldValues toFields(const EntitySchema& schema, const Values& values);

}  // namespace taphuan
