#pragma once

#include "core/storage/engine.h"

#include <set>

struct sqlite3;

namespace taphuan {

// Which statements may be prepared on a connection.
struct SqlGuard {
    bool open = false;              // those that write journaled tables (WriteDoor opens it)
    std::set<QByteArray> hidden;    // not those that read these: "table" or "table.column"
    std::set<QByteArray> narrowed;  // these only through the views that leave out rows (viewer_tables.h)
};

// A file. Opened for writing: WAL, full sync, foreign keys, and the guard: preparing a statement that writes
// a journaled table outside a transaction for writing fails. For reading: the file, and what a program that
// died left beside it, stay what they were; a file that was closed whole is read also where nothing can be
// written, and nothing is left beside it.
class SqliteEngine final : public Engine {
  public:
    QString name() const override { return QStringLiteral("sqlite"); }
    QString driver() const override { return QStringLiteral("QSQLITE"); }
    Status open(QSqlDatabase& sql, const QString& address, bool writable, const Credentials&) override;
    bool readsForward() const override { return true; }
    Error error(const QSqlError& error, const QString& address) const override;
    bool isLost(const QSqlDatabase&) const override { return false; }
    Status beginWriting(QSqlDatabase& sql) override;
    Status commitWriting(QSqlDatabase& sql) override;
    void rollBackWriting(QSqlDatabase& sql) override;
    bool isWriting() const override { return guard_.open; }
    Status beginReading(QSqlDatabase& sql) override;
    Status endReading(QSqlDatabase& sql) override;
    Status serve(QSqlDatabase& sql, const Viewer& viewer) override;
    Status scrub(QSqlDatabase& sql) override;
    Result<QStringList> check(QSqlDatabase& sql) override;
    Result<std::unique_ptr<Cursor>> scan(QSqlDatabase& sql, const QString& address, const QString& text,
                                         const std::vector<qint64>& bound) override;
    QStringList schemaStatements(const QStringList& statements) const override { return statements; }
    Status finishSchema(QSqlDatabase&) override { return {}; }
    Status dropSchema(QSqlDatabase&) override { return {}; }
    QString tableNames() const override {
        return QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'");
    }
    QString numberedList() const override {
        return QStringLiteral("(SELECT CAST(value AS INTEGER) AS unit, key AS at FROM json_each(?))");
    }
    BoundText namesWith(const std::vector<NameTerm>& terms) const override;

  private:
    SqlGuard guard_;
};

// SQLite's own handle of a connection.
sqlite3* sqliteHandle(const QSqlDatabase& sql);

// SQLite's online backup of a connection to a file into another: complete and synced before it bears the
// name. Until then a file of that name stays what it was. The copy needs no other file beside it.
Status backupSqlite(const QSqlDatabase& sql, const QString& target);

// Brings what SQLite keeps beside a file open for writing into the file itself.
Status foldSqlite(QSqlDatabase& sql);

// What went wrong in words a clerk understands: disk full, locked, damaged, read-only …
Error sqliteError(const QSqlError& error, const QString& path);

// Whether the file system of the path is a network share, on which SQLite's locks are not safe.
bool isNetworkShare(const QString& path);
bool isNetworkFileSystem(QByteArrayView fileSystemType);

}  // namespace taphuan
