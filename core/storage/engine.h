#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/storage/credentials.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <string_view>
#include <vector>

namespace taphuan {

// A part of a query with what is bound to it.
struct BoundText {
    QString text;
    QString bound;
};

// A word of a name that is looked for (text/fold.h: findTerms).
struct NameTerm {
    QString text;
    bool whole = false;  // else some term of the name begins so
};

// A forward read of a query's rows (scan.h).
class Cursor {
  public:
    virtual ~Cursor() = default;
    // False at the end or on an error; finish() tells which.
    virtual bool next() = 0;
    virtual Status finish() const = 0;
    virtual qint64 number(int column) const = 0;
    // Valid until the next row.
    virtual std::string_view text(int column) const = 0;
};

// What SQLite and PostgreSQL do each in its own way. Everything else in storage speaks SQL that both
// understand: whole numbers, text and bytes; texts in the order of their bytes; NULLS FIRST or LAST wherever
// a column that may be null is ordered by. One engine serves one connection and outlives it.
class Engine {
  public:
    static std::unique_ptr<Engine> of(const QString& address);
    virtual ~Engine() = default;

    virtual QString name() const = 0;    // "sqlite", "postgresql"
    virtual QString driver() const = 0;  // Qt's name of its driver
    // A connection for reading alone changes nothing.
    virtual Status open(QSqlDatabase& sql, const QString& address, bool writable,
                        const Credentials& credentials) = 0;
    // Whether rows are read one by one as they come, while other queries run.
    virtual bool readsForward() const = 0;
    virtual Error error(const QSqlError& error, const QString& address) const = 0;
    // Whether the connection broke and has to be opened again.
    virtual bool isLost(const QSqlDatabase& sql) const = 0;

    // Begins a transaction in which journaled tables may be written, and no other connection's may.
    virtual Status beginWriting(QSqlDatabase& sql) = 0;
    // Ends it, and journaled tables are shut again. Where committing fails, it is still to be rolled back.
    virtual Status commitWriting(QSqlDatabase& sql) = 0;
    virtual void rollBackWriting(QSqlDatabase& sql) = 0;
    virtual bool isWriting() const = 0;
    // Within such a transaction, a statement that gives no rows: run now, or together with the next ones.
    // What is wrong with it may be told by one of those, by sendWaiting() or at the commit.
    virtual Result<bool> sendLater(QSqlDatabase&, const QString&, const QVariantList&) { return false; }
    virtual Status sendWaiting(QSqlDatabase&) { return {}; }
    // Around several reads of one state of the data, also within a transaction.
    virtual Status beginReading(QSqlDatabase& sql) = 0;
    virtual Status endReading(QSqlDatabase& sql) = 0;

    // Connection::serve(), ::scrub().
    virtual Status serve(QSqlDatabase& sql, const Viewer& viewer) = 0;
    virtual Status scrub(QSqlDatabase& sql) = 0;
    // The engine's own integrity check; each finding is one line.
    virtual Result<QStringList> check(QSqlDatabase& sql) = 0;
    virtual Result<std::unique_ptr<Cursor>> scan(QSqlDatabase& sql, const QString& address,
                                                 const QString& text, const std::vector<qint64>& bound) = 0;

    // The schema's statements (written for SQLite) in this engine's words.
    virtual QStringList schemaStatements(const QStringList& statements) const = 0;
    // After a change of the schema, in its transaction: what the engine keeps of its own beside the tables.
    virtual Status finishSchema(QSqlDatabase& sql) = 0;
    // Takes back a schema that was only just made on a server; a file is simply removed.
    virtual Status dropSchema(QSqlDatabase& sql) = 0;
    // A query of the names of the database's tables, one a row.
    virtual QString tableNames() const = 0;
    // Rows (unit, at) of a JSON list of numbers, one mark to bind.
    virtual QString numberedList() const = 0;
    // A query (column person) of the people whose names have every term.
    virtual BoundText namesWith(const std::vector<NameTerm>& terms) const = 0;
};

}  // namespace taphuan
