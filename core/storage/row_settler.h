#pragma once

#include "core/storage/derived_tables.h"
#include "core/storage/row_history.h"

namespace taphuan {

// Brings rows to what the set of all known operations makes of them, whatever order these came in. A row
// lives while a write lives that no removal had seen, or while a living row refers to it. Needs the guard
// open.
class RowSettler {
  public:
    RowSettler(Connection& db, RowWriter& rows, ChangedRows& touched)
        : db_(db), rows_(rows), seen_(db), touched_(touched) {}

    // After the row's newest change was stored: writes the row, and records in `newest` what stood there
    // before.
    Status settle(RowKey key, Change* newest);
    // After a row came: rows it refers to that were removed elsewhere come back.
    Status reviveReferred(const EntitySchema& schema, const Values& values);
    // After a row went, or no longer refers to others: those it referred to may go too.
    Status settleReferred(const EntitySchema& schema, const Values& before);

  private:
    Status remove(const EntitySchema& schema, RowKey key, const StoredRow& current);
    Result<bool> isRemoved(RowKey key);

    Connection& db_;
    RowWriter& rows_;
    SeenOracle seen_;
    ChangedRows& touched_;
};

}  // namespace taphuan
