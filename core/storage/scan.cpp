#include "core/storage/scan.h"

#include <QSqlDriver>

#include <sqlite3.h>
#include <utility>

namespace taphuan {

namespace {

sqlite3* engineOf(Connection& db) {
    const QVariant handle = db.sql().driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

Error scanError(Connection& db, int code) {
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(engineOf(db))),
                          QSqlError::StatementError, QString::number(code));
    return sqliteError(error, db.path());
}

}  // namespace

Result<Scan> Scan::of(Connection& db, const QString& text, const std::vector<qint64>& bound) {
    Scan scan(db);
    sqlite3* const engine = engineOf(db);
    const QByteArray sql = text.toUtf8();
    int code = sqlite3_prepare_v2(engine, sql.constData(), int(sql.size()), &scan.statement_, nullptr);
    for (size_t i = 0; code == SQLITE_OK && i < bound.size(); ++i)
        code = sqlite3_bind_int64(scan.statement_, int(i) + 1, bound[i]);
    if (code != SQLITE_OK) return scanError(db, code);
    return scan;
}

Scan::Scan(Scan&& other) noexcept
    : db_(other.db_), statement_(std::exchange(other.statement_, nullptr)), state_(other.state_) {}

Scan::~Scan() {
    sqlite3_finalize(statement_);
}

bool Scan::next() {
    state_ = sqlite3_step(statement_);
    return state_ == SQLITE_ROW;
}

Status Scan::finish() const {
    return state_ == SQLITE_DONE ? Status() : Status(scanError(*db_, state_));
}

qint64 Scan::number(int column) const {
    return sqlite3_column_int64(statement_, column);
}

std::string_view Scan::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(statement_, column)))
                 : std::string_view();
}

}  // namespace taphuan
