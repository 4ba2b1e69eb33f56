#include "core/storage/connection.h"

#include "core/base/say.h"

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
    sql_.close();
    sql_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
}

Result<QSqlQuery> Connection::query(const QString& text, const Values& bound) {
    QSqlQuery query(sql_);
    query.setForwardOnly(true);
    if (!query.prepare(text)) return error(query);
    for (size_t i = 0; i < bound.size(); ++i) query.bindValue(int(i), toVariant(bound[i]));
    if (!query.exec()) return error(query);
    return query;
}

Status Connection::execute(const QString& text, const Values& bound) {
    TAPHUAN_TRY(query(text, bound));
    return {};
}

Result<qint64> Connection::number(const QString& text, const Values& bound) {
    TAPHUAN_ASSIGN(const auto found,
                   row(text, bound, [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
    return found.value_or(0);
}

}  // namespace taphuan
