#include "core/storage/sqlite_cursor.h"

#include "core/storage/sqlite_engine.h"

#include <sqlite3.h>

namespace taphuan {

Result<std::unique_ptr<Cursor>> SqliteCursor::of(QSqlDatabase& sql, const QString& address,
                                                 const QString& text, const std::vector<qint64>& bound) {
    auto cursor = std::unique_ptr<SqliteCursor>(new SqliteCursor(sql, address));
    const QByteArray utf8 = text.toUtf8();
    int code = sqlite3_prepare_v2(sqliteHandle(sql), utf8.constData(), int(utf8.size()), &cursor->statement_,
                                  nullptr);
    for (size_t i = 0; code == SQLITE_OK && i < bound.size(); ++i)
        code = sqlite3_bind_int64(cursor->statement_, int(i) + 1, bound[i]);
    if (code != SQLITE_OK) return cursor->errorOf(code);
    return std::unique_ptr<Cursor>(std::move(cursor));
}

SqliteCursor::~SqliteCursor() {
    sqlite3_finalize(statement_);
}

Error SqliteCursor::errorOf(int code) const {
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(sqliteHandle(sql_))),
                          QSqlError::StatementError, QString::number(code));
    return sqliteError(error, address_);
}

bool SqliteCursor::next() {
    state_ = sqlite3_step(statement_);
    return state_ == SQLITE_ROW;
}

Status SqliteCursor::finish() const {
    return state_ == SQLITE_DONE ? Status() : Status(errorOf(state_));
}

qint64 SqliteCursor::number(int column) const {
    return sqlite3_column_int64(statement_, column);
}

std::string_view SqliteCursor::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(statement_, column)))
                 : std::string_view();
}

}  // namespace taphuan
