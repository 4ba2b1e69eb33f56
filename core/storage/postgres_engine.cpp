#include "core/storage/postgres_engine.h"

#include "core/base/say.h"
#include "core/storage/postgres_door.h"
#include "core/storage/postgres_schema.h"
#include "core/storage/schema.h"
#include "core/storage/server_address.h"
#include "core/storage/viewer_tables.h"

#include <QSqlQuery>
#include <QVariant>

namespace taphuan {

namespace {

constexpr int oldestServer = 150000;

bool says(const QString& text, std::initializer_list<const char*> any) {
    return std::any_of(any.begin(), any.end(),
                       [&](const char* part) { return text.contains(QLatin1String(part)); });
}

Error lostServer(const QString& where) {
    return databaseError(
        say("core", "Mất kết nối với máy chủ"), where,
        say("core", "Kiểm tra mạng và máy chủ; việc đang làm dở vẫn còn, làm lại khi có kết nối"));
}

// Why there is no connection: the server and libpq say it in English words alone.
Error notConnected(const QString& text, const ServerAddress& address, const QString& user) {
    const QString where = address.shown();
    if (says(text, {"Driver not loaded"}))
        return databaseError(say("core", "Bản cài này không có thành phần kết nối PostgreSQL"), {},
                             say("core", "Cài gói QPSQL của Qt rồi mở lại"));
    if (says(text, {"password authentication failed", "no password supplied", "authentication failed",
                    "not permitted to log in"}))
        return refused(say("core", "Sai tên tài khoản hoặc mật khẩu"), where,
                       say("core", "Kiểm tra rồi gõ lại"));
    if (says(text, {"role \""}) && says(text, {"does not exist"}))
        return refused(say("core", "Máy chủ không có tài khoản %1").arg(user), where,
                       say("core", "Kiểm tra rồi gõ lại"));
    if (says(text, {"database \""}) && says(text, {"does not exist"}))
        return databaseError(say("core", "Máy chủ không có cơ sở dữ liệu %1").arg(address.database), where,
                             say("core", "Kiểm tra tên, hoặc nhờ người quản trị máy chủ tạo"));
    if (says(text, {"certificate", "SSL"}))
        return databaseError(
            say("core", "Không tin được chứng thực của máy chủ, hoặc máy chủ không mã hóa: %1")
                .arg(text.simplified()),
            where, say("core", "Kiểm tra sslmode và sslrootcert trong địa chỉ"));
    if (says(text, {"pg_hba.conf"}))
        return databaseError(say("core", "Máy chủ không nhận kết nối của tài khoản %1 từ máy này").arg(user),
                             where, say("core", "Nhờ người quản trị máy chủ mở quyền (pg_hba.conf)"));
    if (says(text, {"starting up", "shutting down", "recovery"}))
        return databaseError(say("core", "Máy chủ đang khởi động hoặc đang tắt"), where,
                             say("core", "Đợi một lát rồi mở lại"));
    if (says(text, {"too many clients", "connection slots", "too many connections"}))
        return databaseError(
            say("core", "Máy chủ đã đủ số kết nối"), where,
            say("core", "Đóng bớt chương trình, hoặc nhờ người quản trị tăng max_connections"));
    if (says(text, {"translate host name", "Name or service", "Connection refused", "No such file", "timeout",
                    "timed out", "No route", "unreachable", "server closed"}))
        return databaseError(say("core", "Không kết nối được máy chủ %1, cổng %2")
                                 .arg(address.host.isEmpty() ? QStringLiteral("localhost") : address.host)
                                 .arg(address.port),
                             where, say("core", "Kiểm tra tên máy, cổng, mạng và máy chủ đã bật"));
    return databaseError(say("core", "Không kết nối được máy chủ: %1").arg(text.simplified()), where);
}

class PostgresCursor final : public Cursor {
  public:
    PostgresCursor(QSqlQuery query, const PostgresEngine& engine, QString address)
        : query_(std::move(query)), engine_(engine), address_(std::move(address)) {}

    bool next() override { return query_.next(); }
    Status finish() const override {
        return query_.lastError().isValid() ? Status(engine_.error(query_.lastError(), address_)) : Status();
    }
    qint64 number(int column) const override { return query_.value(column).toLongLong(); }
    std::string_view text(int column) const override {
        if (texts_.size() <= size_t(column)) texts_.resize(size_t(column) + 1);
        QByteArray& text = texts_[size_t(column)];
        text = query_.value(column).toString().toUtf8();
        return {text.constData(), size_t(text.size())};
    }

  private:
    QSqlQuery query_;
    const PostgresEngine& engine_;
    QString address_;
    mutable std::vector<QByteArray> texts_;  // of the row, by column
};

}  // namespace

Status PostgresEngine::run(QSqlDatabase& sql, const QString& text) {
    QSqlQuery query(sql);
    bool good = query.exec(text);
    // Of several statements each has a result of its own.
    while (good && query.nextResult()) {
    }
    if (query.lastError().isValid()) good = false;
    return good ? Status() : Status(error(query.lastError(), address_));
}

Status PostgresEngine::open(QSqlDatabase& sql, const QString& address, bool writable,
                            const Credentials& credentials) {
    address_ = address;
    lost_ = false;
    readings_ = 0;
    waiting_.forget();
    TAPHUAN_ASSIGN(const ServerAddress server, ServerAddress::parse(address));
    const QString user = server.user.isEmpty() ? credentials.account.trimmed().toLower() : server.user;
    sql.setHostName(server.host);
    sql.setPort(server.port);
    sql.setDatabaseName(server.database);
    sql.setConnectOptions(server.options);
    if (!sql.open(user, credentials.password)) {
        lost_ = true;
        return notConnected(sql.lastError().text(), server, user);
    }
    QSqlQuery query(sql);
    if (!query.exec(QStringLiteral("SHOW server_version_num")) || !query.next())
        return error(query.lastError(), address_);
    if (query.value(0).toInt() < oldestServer)
        return databaseError(
            say("core", "Máy chủ là PostgreSQL %1, cần từ bản 15").arg(query.value(0).toInt() / 10000),
            server.shown(), say("core", "Nhờ người quản trị nâng cấp máy chủ"));
    // Statements name tables without their schema. A colleague's long operation is waited for, not for ever.
    // Compiling a query takes longer than any of ours.
    TAPHUAN_TRY(
        run(sql, QStringLiteral("SET client_min_messages = error; SET search_path = taphuan; "
                                "SET lock_timeout = '15s'; SET synchronous_commit = on; SET jit = off")));
    TAPHUAN_TRY(findDoor(sql));
    if (!writable) return run(sql, QStringLiteral("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"));
    return hasDoor_ ? run(sql, QStringLiteral("SELECT taphuan.work()")) : Status();
}

Result<QString> PostgresEngine::text(QSqlDatabase& sql, const QString& query) {
    QSqlQuery found(sql);
    if (!found.exec(query)) return error(found.lastError(), address_);
    return found.next() ? found.value(0).toString() : QString();
}

Status PostgresEngine::findDoor(QSqlDatabase& sql) {
    TAPHUAN_ASSIGN(const QString door,
                   text(sql, QStringLiteral("SELECT CASE WHEN to_regproc('taphuan.begin_operation') IS NULL "
                                            "THEN '' ELSE 'there' END")));
    hasDoor_ = !door.isEmpty();
    return {};
}

Status PostgresEngine::finishSchema(QSqlDatabase& sql) {
    TAPHUAN_ASSIGN(QString group,
                   text(sql, QStringLiteral("SELECT value FROM meta WHERE key = 'server_group'")));
    if (group.isEmpty()) {
        TAPHUAN_ASSIGN(group, text(sql, QStringLiteral("SELECT 'taphuan_' || substr(md5(random()::text || "
                                                       "clock_timestamp()::text), 1, 12)")));
        TAPHUAN_TRY(run(sql, QStringLiteral("CREATE ROLE %1 NOLOGIN").arg(group)));
        TAPHUAN_TRY(run(sql, QStringLiteral("INSERT INTO meta VALUES ('server_group', '%1')").arg(group)));
    }
    for (const QString& statement : postgresDoor(group)) TAPHUAN_TRY(run(sql, statement));
    return {};
}

// Before the schema stands whole there is nothing but its own lock.
Status PostgresEngine::beginWriting(QSqlDatabase& sql) {
    if (!hasDoor_) TAPHUAN_TRY(findDoor(sql));
    const QString begin = hasDoor_ ? QStringLiteral(
                                         "BEGIN; LOCK TABLE one_writer IN EXCLUSIVE MODE; SELECT "
                                         "taphuan.begin_operation()")
                                   : QStringLiteral("BEGIN; SELECT pg_advisory_xact_lock(1952542824)");
    if (Status begun = run(sql, begin); !begun) {
        const Status ended = run(sql, QStringLiteral("ROLLBACK"));
        Q_UNUSED(ended);  // the first error is the one to tell
        return begun;
    }
    writing_ = true;
    return {};
}

Status PostgresEngine::commitWriting(QSqlDatabase& sql) {
    QString text = waiting_.take();
    text += text.isEmpty() ? QStringLiteral("COMMIT") : QStringLiteral("; COMMIT");
    TAPHUAN_TRY(run(sql, text));
    writing_ = false;
    return {};
}

void PostgresEngine::rollBackWriting(QSqlDatabase& sql) {
    waiting_.take();
    const Status undone = run(sql, QStringLiteral("ROLLBACK"));
    Q_UNUSED(undone);  // a lost connection has ended it already
    writing_ = false;
}

Result<bool> PostgresEngine::sendLater(QSqlDatabase& sql, const QString& text, const QVariantList& bound) {
    if (!writing_) return false;
    QString name = waiting_.nameOf(text);
    if (name.isEmpty()) {
        TAPHUAN_TRY(sendWaiting(sql));
        TAPHUAN_TRY(run(sql, waiting_.preparation(text, name)));
        waiting_.notePrepared(text, name);
    }
    waiting_.add(sql, name, bound);
    if (waiting_.isFull()) TAPHUAN_TRY(sendWaiting(sql));
    return true;
}

Status PostgresEngine::sendWaiting(QSqlDatabase& sql) {
    return waiting_.isEmpty() ? Status() : run(sql, waiting_.take());
}

// Within a transaction for writing nobody else changes anything.
Status PostgresEngine::beginReading(QSqlDatabase& sql) {
    if (writing_ || readings_++ > 0) return {};
    Status begun = run(sql, QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    if (!begun) --readings_;
    return begun;
}

Status PostgresEngine::endReading(QSqlDatabase& sql) {
    if (writing_ || --readings_ > 0) return {};
    return run(sql, QStringLiteral("COMMIT"));
}

Status PostgresEngine::serve(QSqlDatabase& sql, const Viewer& viewer) {
    if (!viewer.hasAccount()) return {};
    TAPHUAN_TRY(run(sql, QStringLiteral("SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE")));
    const ViewerTables tables(viewer);
    const auto make = [&](const QString& text) { return run(sql, text); };
    // The server narrows what its own log-ins read; where somebody logs in as the owner of the schema, this
    // does.
    TAPHUAN_ASSIGN(const QString logIn, text(sql, QStringLiteral("SELECT session_user")));
    const QString own = QStringLiteral("taphuan");
    const bool narrows = logIn != viewer.name && !viewer.everywhere;
    if (narrows) TAPHUAN_TRY(tables.makeScope(own, QStringLiteral("pg_temp"), make));
    TAPHUAN_TRY(tables.makeViews(own,
                                 narrows ? QStringLiteral("%1 IN (SELECT person FROM pg_temp.scope_person)")
                                         : QStringLiteral("%1 IN (SELECT taphuan.my_people())"),
                                 narrows, make));
    TAPHUAN_TRY(hideFromViewer(tables, make));
    return run(sql, QStringLiteral("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"));
}

// The server sees to its own pages; what its owner can switch off by hand is looked at here.
Result<QStringList> PostgresEngine::check(QSqlDatabase& sql) {
    QStringList findings;
    QSqlQuery query(sql);
    for (const EntitySchema& schema : allSchemas())
        for (const FieldSchema& field : schema.fields) {
            if (!field.reference) continue;
            const QString there = schemaOf(field.reference->entity).table;
            if (!query.exec(QStringLiteral(
                                "SELECT t.id FROM \"%1\" t WHERE t.\"%2\" IS NOT NULL AND NOT EXISTS (SELECT "
                                "FROM \"%3\" r WHERE r.id = t.\"%2\")")
                                .arg(schema.table, QString::fromLatin1(field.name), there)))
                return error(query.lastError(), address_);
            while (query.next())
                findings << say("core", "Bảng %1, hàng %2 nói tới một hàng không có trong bảng %3")
                                .arg(schema.table, query.value(0).toString(), there);
        }
    const QString unguarded = QStringLiteral(
        "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = "
        "'taphuan' AND "
        "c.relname = ANY (CAST('{%1}' AS name[])) AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = "
        "c.oid AND "
        "t.tgname = 'guard' AND t.tgenabled = 'O')");
    if (!query.exec(unguarded.arg(guardedTables().join(u',')))) return error(query.lastError(), address_);
    while (query.next())
        findings << say("core", "Bảng %1 trên máy chủ không còn được giữ khỏi sửa tay")
                        .arg(query.value(0).toString());
    return findings;
}

Result<std::unique_ptr<Cursor>> PostgresEngine::scan(QSqlDatabase& sql, const QString& address,
                                                     const QString& text, const std::vector<qint64>& bound) {
    QSqlQuery query(sql);
    if (!query.prepare(text)) return error(query.lastError(), address);
    for (const qint64 number : bound) query.addBindValue(number);
    if (!query.exec()) return error(query.lastError(), address);
    return std::unique_ptr<Cursor>(std::make_unique<PostgresCursor>(std::move(query), *this, address));
}

QStringList PostgresEngine::schemaStatements(const QStringList& statements) const {
    return postgresStatements(statements);
}

BoundText PostgresEngine::namesWith(const std::vector<NameTerm>& terms) const {
    QStringList wanted;
    for (const NameTerm& term : terms)
        wanted << u'\'' + term.text + (term.whole ? QStringLiteral("'") : QStringLiteral("':*"));
    return {QStringLiteral("SELECT taphuan.find_people(CAST(? AS tsquery)) AS person"),
            wanted.join(QStringLiteral(" & "))};
}

Error PostgresEngine::error(const QSqlError& error, const QString& address) const {
    const auto server = ServerAddress::parse(address);
    const QString where = server ? server->shown() : QString();
    const QString code = error.nativeErrorCode();
    const QString text = error.databaseText();
    // The driver says nothing of a connection that it has noticed to be gone.
    if ((code.isEmpty() && text.trimmed().isEmpty()) || code.startsWith(QLatin1String("08")) ||
        code.startsWith(QLatin1String("57P")) ||
        says(text, {"server closed the connection", "no connection to the server", "terminating connection",
                    "connection not open", "SSL SYSCALL", "Connection timed out"})) {
        lost_ = true;
        return lostServer(where);
    }
    if (code == QLatin1String("55P03"))
        return databaseError(say("core", "Người khác đang lưu một việc dài trên máy chủ"), where,
                             say("core", "Đợi việc kia xong rồi làm lại"));
    if (code == QLatin1String("53100"))
        return databaseError(say("core", "Đĩa của máy chủ đã đầy, chưa ghi được gì thêm"), where,
                             say("core", "Nhờ người quản trị máy chủ giải phóng dung lượng rồi làm lại"));
    if (code.startsWith(QLatin1String("53")))
        return databaseError(say("core", "Máy chủ quá tải"), where, say("core", "Đợi một lát rồi làm lại"));
    if (code == QLatin1String("42501"))
        return refused(say("core", "Vai trò của tài khoản không cho xem hoặc sửa dữ liệu này"), {},
                       say("core", "Nhờ người quản trị, hoặc đăng nhập bằng tài khoản khác"));
    if (code == QLatin1String("25006"))
        return databaseError(say("core", "Cơ sở dữ liệu đang mở chỉ để xem"), where,
                             say("core", "Mở lại để ghi"));
    if (code == QLatin1String("23503"))
        return refused(say("core", "Còn bản ghi nói tới một bản ghi không còn nữa"), where,
                       say("core", "Gỡ bản ghi kia trước"));
    if (code.startsWith(QLatin1String("XX")))
        return databaseError(say("core", "Dữ liệu trên máy chủ bị hỏng: %1").arg(text.simplified()), where,
                             say("core", "Khôi phục từ bản sao lưu gần nhất"));
    return databaseError(say("core", "Cơ sở dữ liệu báo lỗi: %1").arg(text.simplified()), where);
}

}  // namespace taphuan
