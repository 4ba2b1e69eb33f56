#pragma once

#include "core/storage/connection.h"

namespace taphuan {

// A forward read of a query's rows, without a QVariant per value: for reading whole tables of hundreds of
// thousands of rows into memory. The connection must outlive it.
class Scan {
  public:
    // Only whole numbers are bound.
    static Result<Scan> of(Connection& db, const QString& text, const std::vector<qint64>& bound = {}) {
        TAPHUAN_ASSIGN(auto cursor, db.scan(text, bound));
        return Scan(std::move(cursor));
    }

    // False at the end or on an error; finish() tells which.
    bool next() { return cursor_->next(); }
    Status finish() const { return cursor_->finish(); }
    // NULL is 0.
    qint64 number(int column) const { return cursor_->number(column); }
    // Valid until the next row. NULL is empty.
    std::string_view text(int column) const { return cursor_->text(column); }

  private:
    explicit Scan(std::unique_ptr<Cursor> cursor) : cursor_(std::move(cursor)) {}
    std::unique_ptr<Cursor> cursor_;
};

}  // namespace taphuan
