#pragma once

#include "core/base/result.h"
#include "core/crypto/sealing_key.h"
#include "core/domain/account.h"
#include "core/storage/engine.h"
#include "core/storage/server_address.h"
#include "core/storage/value.h"

#include <QSqlQuery>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace taphuan {

// One connection to a database; used by the thread that opened it alone. Readers on other threads open their
// own.
class Connection {
  public:
    // The path of a file, which must exist, or a server's address. `writable` false never changes the
    // database, and opens a file also where nothing may be written. A server asks for the credentials of one
    // of its log-ins.
    static Result<std::unique_ptr<Connection>> open(const QString& path, bool writable,
                                                    const Credentials& credentials = {});
    // An empty database that nobody else sees and that is gone with the connection.
    static Result<std::unique_ptr<Connection>> scratch();
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const QString& path() const { return path_; }
    bool writable() const { return writable_; }
    bool onServer() const { return isServerAddress(path_); }
    const Engine& engine() const { return *engine_; }
    // The database's key; null while it is not known.
    const std::shared_ptr<const SealingKey>& key() const { return key_; }
    void useKey(std::shared_ptr<const SealingKey> key) { key_ = std::move(key); }
    // Several reads of one state of the data, also within a transaction.
    template <class Read>
    Status inOneRead(Read read) {
        TAPHUAN_TRY(reconnectIfLost());
        TAPHUAN_TRY(engine_->beginReading(sql_));
        Status done = read();
        Status ended = engine_->endReading(sql_);
        return done ? std::move(ended) : std::move(done);
    }
    // The engine's own check of the database; each finding is one line.
    Result<QStringList> check() { return engine_->check(sql_); }
    // Calls `told` on the thread of `context` whenever somebody commits on the server; that thread needs an
    // event loop. Nobody commits to a file meanwhile.
    Status listen(QObject* context, std::function<void()> told);
    Status finishSchema() {
        TAPHUAN_TRY(engine_->sendWaiting(sql_));
        return engine_->finishSchema(sql_);
    }
    Status dropSchema() { return engine_->dropSchema(sql_); }
    // Of a file alone: a copy that needs no other file beside it, complete before it bears the name; and all
    // that lies beside the file brought into it.
    Status backup(const QString& target);
    Status fold();
    // Of a file or a scratch alone: the file's bytes, handed out piece by piece (sqlite_pages.h); its size.
    Result<qint64> handOut(const std::function<Status(qint64 offset, QByteArrayView bytes)>& take);
    // For rows in great number (scan.h).
    Result<std::unique_ptr<Cursor>> scan(const QString& text, const std::vector<qint64>& bound) {
        TAPHUAN_TRY(engine_->sendWaiting(sql_));
        return engine_->scan(sql_, path_, text, bound);
    }
    // Rewrites the file so that nothing is left in it of what was deleted or written over. Outside any
    // transaction.
    Status scrub();
    // For whom this connection reads.
    const Viewer& viewer() const { return *viewer_; }
    // From now on it gives the viewer nothing that is not theirs: a query of what their role may not see is
    // refused, and of people and classes it finds those of their units alone. Once, on a connection for
    // reading; commands read everything and are held to their scope when they write.
    Status serve(std::shared_ptr<const Viewer> viewer);

    // An executed query, its rows still to be read: prefer rows() and row(), which notice a failure half-way.
    Result<QSqlQuery> query(const QString& text, const Values& bound = {});
    // A statement that gives no rows. Within a transaction for writing a server may be sent it together with
    // the next ones, and what is wrong with it is told by one of those, at the latest at the commit.
    Status execute(const QString& text, const Values& bound = {});
    // The same where bytes are among what is bound. A null text is NULL, unlike in a Value.
    Status store(const QString& text, const QVariantList& bound);
    // Every row of the query through `read`.
    template <class Read>
    auto rows(const QString& text, const Values& bound, Read read)
        -> Result<std::vector<std::invoke_result_t<Read, const QSqlQuery&>>> {
        TAPHUAN_ASSIGN(QSqlQuery found, query(text, bound));
        std::vector<std::invoke_result_t<Read, const QSqlQuery&>> all;
        while (found.next()) all.push_back(read(std::as_const(found)));
        if (found.lastError().isValid()) return error(found);
        keep(text, std::move(found));
        return all;
    }
    // The first row of the query, or nothing.
    template <class Read>
    auto row(const QString& text, const Values& bound, Read read)
        -> Result<std::optional<std::invoke_result_t<Read, const QSqlQuery&>>> {
        using Row = std::optional<std::invoke_result_t<Read, const QSqlQuery&>>;
        TAPHUAN_ASSIGN(QSqlQuery found, query(text, bound));
        Row first;
        if (found.next()) first = read(std::as_const(found));
        if (found.lastError().isValid()) return error(found);
        keep(text, std::move(found));
        return first;
    }
    // The first column of the first row; 0 where there is none.
    Result<qint64> number(const QString& text, const Values& bound = {});

    Error error(const QSqlQuery& query) const { return engine_->error(query.lastError(), path_); }

  private:
    friend class WriteDoor;  // opens the guard
    Connection(QString path, bool writable, Credentials credentials);
    Status connect();
    // Opens a connection to a server again that broke while nothing was under way on it.
    Status reconnectIfLost();
    // Kept from the last time, or prepared now.
    Result<QSqlQuery> prepared(const QString& text);
    // For the next time that the text is run.
    void keep(const QString& text, QSqlQuery query);

    QString path_;
    bool writable_;
    Credentials credentials_;  // of a server's log-in
    std::unique_ptr<Engine> engine_;
    QString name_;
    QSqlDatabase sql_;
    std::shared_ptr<const SealingKey> key_;
    std::shared_ptr<const Viewer> viewer_ = std::make_shared<const Viewer>();
    bool serves_ = false;
    std::unordered_map<QString, QSqlQuery> kept_;  // prepared and not in use
};

}  // namespace taphuan
