#pragma once

#include "core/storage/engine.h"
#include "core/storage/postgres_batch.h"

namespace taphuan {

// A database of a PostgreSQL server, 15 or newer; its tables stand in the schema "taphuan". Who writes holds
// one lock of the database from the beginning of the transaction to its end, so that what a command reads
// (seats, the next number of a book, the head of the journal) is still so when it commits, as on SQLite.
// Every account is a log-in of the server, whose reading the server narrows and whose writing it checks
// (postgres_door.h).
class PostgresEngine final : public Engine {
  public:
    QString name() const override { return QStringLiteral("postgresql"); }
    QString driver() const override { return QStringLiteral("QPSQL"); }
    Status open(QSqlDatabase& sql, const QString& address, bool writable,
                const Credentials& credentials) override;
    bool readsForward() const override { return false; }
    Error error(const QSqlError& error, const QString& address) const override;
    // The driver notices by itself, and then tells no error.
    bool isLost(const QSqlDatabase& sql) const override { return lost_ || !sql.isOpen(); }
    Status beginWriting(QSqlDatabase& sql) override;
    Status commitWriting(QSqlDatabase& sql) override;
    void rollBackWriting(QSqlDatabase& sql) override;
    bool isWriting() const override { return writing_; }
    Result<bool> sendLater(QSqlDatabase& sql, const QString& text, const QVariantList& bound) override;
    Status sendWaiting(QSqlDatabase& sql) override;
    Status beginReading(QSqlDatabase& sql) override;
    Status endReading(QSqlDatabase& sql) override;
    Status serve(QSqlDatabase& sql, const Viewer& viewer) override;
    Status scrub(QSqlDatabase&) override { return {}; }
    Result<QStringList> check(QSqlDatabase& sql) override;
    Result<std::unique_ptr<Cursor>> scan(QSqlDatabase& sql, const QString& address, const QString& text,
                                         const std::vector<qint64>& bound) override;
    QStringList schemaStatements(const QStringList& statements) const override;
    Status finishSchema(QSqlDatabase& sql) override;
    Status dropSchema(QSqlDatabase& sql) override {
        return run(sql, QStringLiteral("DROP SCHEMA IF EXISTS taphuan CASCADE"));
    }
    QString tableNames() const override {
        return QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = 'taphuan'");
    }
    QString numberedList() const override {
        return QStringLiteral(
            "(SELECT CAST(e.value AS BIGINT) AS unit, e.place AS at FROM "
            "jsonb_array_elements_text(CAST(? AS jsonb)) WITH ORDINALITY e (value, place))");
    }
    BoundText namesWith(const std::vector<NameTerm>& terms) const override;

  private:
    Status run(QSqlDatabase& sql, const QString& text);
    Result<QString> text(QSqlDatabase& sql, const QString& query);
    Status findDoor(QSqlDatabase& sql);

    QString address_;
    PostgresBatch waiting_;
    bool writing_ = false;
    bool hasDoor_ = false;       // the schema stands whole
    int readings_ = 0;           // begun within each other
    mutable bool lost_ = false;  // an error told that the connection broke
};

}  // namespace taphuan
