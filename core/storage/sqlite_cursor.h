#pragma once

#include "core/storage/engine.h"

struct sqlite3_stmt;

namespace taphuan {

// Reads SQLite's own values, without a QVariant each.
class SqliteCursor final : public Cursor {
  public:
    static Result<std::unique_ptr<Cursor>> of(QSqlDatabase& sql, const QString& address, const QString& text,
                                              const std::vector<qint64>& bound);
    ~SqliteCursor() override;
    SqliteCursor(const SqliteCursor&) = delete;
    SqliteCursor& operator=(const SqliteCursor&) = delete;

    bool next() override;
    Status finish() const override;
    qint64 number(int column) const override;
    std::string_view text(int column) const override;

  private:
    SqliteCursor(const QSqlDatabase& sql, QString address) : sql_(sql), address_(std::move(address)) {}
    Error errorOf(int code) const;

    QSqlDatabase sql_;
    QString address_;
    sqlite3_stmt* statement_ = nullptr;
    int state_ = 0;
};

}  // namespace taphuan
