#include "core/storage/connection.h"

#include "core/base/say.h"
#include "core/storage/sqlite_viewer.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace taphuan {

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, bool writable) {
    if (!QFileInfo::exists(path))
        return databaseError(say("core", "Không có tệp cơ sở dữ liệu này"), QDir::toNativeSeparators(path),
                             say("core", "Kiểm tra lại đường dẫn, hoặc tạo mới"));
    auto connection = std::unique_ptr<Connection>(new Connection(path, writable));
    connection->name_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection->sql_ = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->name_);
    TAPHUAN_TRY(openSqlite(connection->sql_, path, writable, &connection->guard_));
    return connection;
}

Connection::~Connection() {
    if (name_.isEmpty()) return;
    kept_.clear();
    sql_.close();
    sql_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
}

Status Connection::scrub() {
    kept_.clear();
    return scrubSqlite(sql_, guard_);
}

Status Connection::serve(std::shared_ptr<const Viewer> viewer) {
    viewer_ = std::move(viewer);
    return serveSqlite(sql_, *viewer_, guard_);
}

namespace {

bool onlyReads(const QString& text) {
    return text.startsWith(QLatin1String("SELECT"));
}

}  // namespace

// The engine asks the guard when a statement is prepared; one that writes is run again only where it would be
// allowed again.
Result<QSqlQuery> Connection::prepared(const QString& text) {
    if (onlyReads(text) || guard_.open)
        if (auto kept = kept_.extract(text)) return std::move(kept.mapped());
    QSqlQuery query(sql_);
    query.setForwardOnly(true);
    if (!query.prepare(text)) return error(query);
    return query;
}

void Connection::keep(const QString& text, QSqlQuery query) {
    constexpr size_t mostKept = 128;
    constexpr qsizetype longest = 4000;  // lists of many values come in every length
    const bool writes = text.startsWith(QLatin1String("INSERT")) ||
                        text.startsWith(QLatin1String("UPDATE")) || text.startsWith(QLatin1String("DELETE"));
    if (!(writes || onlyReads(text)) || text.size() > longest) return;
    query.finish();
    if (kept_.size() >= mostKept) kept_.clear();
    kept_.insert_or_assign(text, std::move(query));
}

Result<QSqlQuery> Connection::query(const QString& text, const Values& bound) {
    TAPHUAN_ASSIGN(QSqlQuery query, prepared(text));
    for (size_t i = 0; i < bound.size(); ++i) query.bindValue(int(i), toVariant(bound[i]));
    if (!query.exec()) return error(query);
    return query;
}

Status Connection::execute(const QString& text, const Values& bound) {
    TAPHUAN_ASSIGN(QSqlQuery done, query(text, bound));
    keep(text, std::move(done));
    return {};
}

Result<qint64> Connection::number(const QString& text, const Values& bound) {
    TAPHUAN_ASSIGN(const auto found,
                   row(text, bound, [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
    return found.value_or(0);
}

}  // namespace taphuan
