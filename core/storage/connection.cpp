#include "core/storage/connection.h"

#include "core/base/say.h"
#include "core/storage/sqlite_engine.h"
#include "core/storage/sqlite_pages.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QUuid>

namespace taphuan {

Connection::Connection(QString path, bool writable, Credentials credentials)
    : path_(std::move(path)),
      writable_(writable),
      credentials_(std::move(credentials)),
      engine_(Engine::of(path_)) {}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, bool writable,
                                                     const Credentials& credentials) {
    auto connection = std::unique_ptr<Connection>(new Connection(path, writable, credentials));
    if (!connection->onServer()) {
        connection->credentials_ = {};
        if (!QFileInfo::exists(path))
            return databaseError(say("core", "Không có tệp cơ sở dữ liệu này"),
                                 QDir::toNativeSeparators(path),
                                 say("core", "Kiểm tra lại đường dẫn, hoặc tạo mới"));
    }
    TAPHUAN_TRY(connection->connect());
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::scratch() {
    auto connection = std::unique_ptr<Connection>(new Connection({}, true, {}));
    TAPHUAN_TRY(connection->connect());
    return connection;
}

Status Connection::connect() {
    name_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
    sql_ = QSqlDatabase::addDatabase(engine_->driver(), name_);
    return engine_->open(sql_, path_, writable_, credentials_);
}

Connection::~Connection() {
    if (name_.isEmpty()) return;
    kept_.clear();
    sql_.close();
    sql_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
}

Status Connection::reconnectIfLost() {
    if (engine_->isWriting() || !engine_->isLost(sql_)) return {};
    kept_.clear();
    sql_.close();
    TAPHUAN_TRY(engine_->open(sql_, path_, writable_, credentials_));
    return serves_ ? engine_->serve(sql_, *viewer_) : Status();
}

Status Connection::listen(QObject* context, std::function<void()> told) {
    if (!onServer()) return {};
    // A connection that was lost does not hear again by itself: its owner opens another.
    serves_ = false;
    if (!sql_.driver()->subscribeToNotification(QStringLiteral("taphuan")))
        return engine_->error(sql_.driver()->lastError(), path_);
    QObject::connect(sql_.driver(), &QSqlDriver::notification, context, std::move(told));
    return {};
}

Status Connection::backup(const QString& target) {
    return backupSqlite(sql_, target);
}

Result<qint64> Connection::handOut(const TakeBytes& take) {
    return handOutPages(sqliteHandle(sql_), path_, take);
}

Status Connection::fold() {
    return foldSqlite(sql_);
}

Status Connection::scrub() {
    kept_.clear();
    return engine_->scrub(sql_);
}

Status Connection::serve(std::shared_ptr<const Viewer> viewer) {
    viewer_ = std::move(viewer);
    serves_ = true;
    return engine_->serve(sql_, *viewer_);
}

namespace {

bool onlyReads(const QString& text) {
    return text.startsWith(QLatin1String("SELECT")) || text.startsWith(QLatin1String("WITH"));
}

bool writesRows(const QString& text) {
    return text.startsWith(QLatin1String("INSERT")) || text.startsWith(QLatin1String("UPDATE")) ||
           text.startsWith(QLatin1String("DELETE"));
}

constexpr qsizetype longestKept = 4000;  // lists of many values come in every length

}  // namespace

// The engine asks the guard when a statement is prepared; one that writes is run again only where it would be
// allowed again.
Result<QSqlQuery> Connection::prepared(const QString& text) {
    TAPHUAN_TRY(reconnectIfLost());
    if (onlyReads(text) || engine_->isWriting())
        if (auto kept = kept_.extract(text)) return std::move(kept.mapped());
    QSqlQuery query(sql_);
    query.setForwardOnly(engine_->readsForward());
    if (!query.prepare(text)) return error(query);
    return query;
}

void Connection::keep(const QString& text, QSqlQuery query) {
    constexpr size_t mostKept = 128;
    if (!(writesRows(text) || onlyReads(text)) || text.size() > longestKept) return;
    query.finish();
    if (kept_.size() >= mostKept) kept_.clear();
    kept_.insert_or_assign(text, std::move(query));
}

Result<QSqlQuery> Connection::query(const QString& text, const Values& bound) {
    TAPHUAN_TRY(engine_->sendWaiting(sql_));
    if (!onlyReads(text) && !writesRows(text)) {
        QSqlQuery query(sql_);
        if (!query.exec(text)) return error(query);
        return query;
    }
    TAPHUAN_ASSIGN(QSqlQuery query, prepared(text));
    for (size_t i = 0; i < bound.size(); ++i) query.bindValue(int(i), toVariant(bound[i]));
    if (!query.exec()) return error(query);
    return query;
}

Status Connection::execute(const QString& text, const Values& bound) {
    if (writesRows(text)) {
        QVariantList variants;
        for (const Value& value : bound) variants << toVariant(value);
        return store(text, variants);
    }
    TAPHUAN_ASSIGN(const QSqlQuery done, query(text, bound));
    return {};
}

Status Connection::store(const QString& text, const QVariantList& bound) {
    if (text.size() <= longestKept) {
        TAPHUAN_ASSIGN(const bool later, engine_->sendLater(sql_, text, bound));
        if (later) return {};
    }
    TAPHUAN_TRY(engine_->sendWaiting(sql_));
    TAPHUAN_ASSIGN(QSqlQuery query, prepared(text));
    for (qsizetype i = 0; i < bound.size(); ++i) query.bindValue(int(i), bound[i]);
    if (!query.exec()) return error(query);
    keep(text, std::move(query));
    return {};
}

Result<qint64> Connection::number(const QString& text, const Values& bound) {
    TAPHUAN_ASSIGN(const auto found,
                   row(text, bound, [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
    return found.value_or(0);
}

}  // namespace taphuan
