#pragma once

#include "core/storage/connection.h"

#include <string_view>

struct sqlite3_stmt;

namespace taphuan {

// A forward read of a query's rows, without a QVariant per value: for reading whole tables of hundreds of
// thousands of rows into memory. The connection must outlive it.
class Scan {
  public:
    // Only whole numbers are bound.
    static Result<Scan> of(Connection& db, const QString& text, const std::vector<qint64>& bound = {});
    ~Scan();
    Scan(Scan&& other) noexcept;
    Scan(const Scan&) = delete;
    Scan& operator=(const Scan&) = delete;

    // False at the end or on an error; finish() tells which.
    bool next();
    Status finish() const;
    // NULL is 0.
    qint64 number(int column) const;
    // Valid until the next row. NULL is empty.
    std::string_view text(int column) const;

  private:
    explicit Scan(Connection& db) : db_(&db) {}
    Connection* db_;
    sqlite3_stmt* statement_ = nullptr;
    int state_ = 0;
};

}  // namespace taphuan
