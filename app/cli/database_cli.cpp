#include "app/cli/cli.h"
#include "core/base/say.h"
#include "core/commands/undo_commands.h"
#include "core/domain/field_words.h"
#include "core/storage/check.h"
#include "core/storage/database_copy.h"
#include "core/storage/journal_reading.h"
#include "core/storage/migrations.h"
#include "core/storage/row_count.h"
#include "core/storage/row_history.h"
#include "core/storage/row_labels.h"
#include "core/storage/sealed_backup.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

Result<Reply> info(Cli& cli, const Arguments&) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    Reply reply;
    QJsonObject counts;
    reply.table.headers = {say("core", "Bảng"), say("core", "Số lượng")};
    reply.table.rightAligned = {1};
    const std::vector<std::pair<QString, QString>> tables{
        {u"people"_s, u"person"_s},        {u"units"_s, u"unit"_s},
        {u"plans"_s, u"plan"_s},           {u"classes"_s, u"class"_s},
        {u"sessions"_s, u"session"_s},     {u"nominations"_s, u"nomination"_s},
        {u"enrolments"_s, u"enrolment"_s}, {u"attendance"_s, u"attendance"_s},
        {u"results"_s, u"result"_s},       {u"certificates"_s, u"certificate"_s},
        {u"operations"_s, u"operation"_s}};
    for (const auto& [name, table] : tables) {
        TAPHUAN_ASSIGN(const qint64 count, rowCount(db, table));
        counts.insert(name, count);
        reply.table.rows.push_back({name, QString::number(count)});
    }
    TAPHUAN_ASSIGN(const int version, schemaVersion(db));
    TAPHUAN_ASSIGN(const QString office, meta(db, u"office"_s));
    const bool server = database->onServer();
    reply.json = QJsonObject{{u"engine"_s, db.engine().name()},
                             {u"schema_version"_s, version},
                             {u"office"_s, office},
                             {u"counts"_s, counts}};
    reply.lines = {QString((server ? u"PostgreSQL"_s : u"SQLite"_s) +
                           say("core", " · lược đồ %1 · %2").arg(version).arg(office))};
    return reply;
}

// A backup is whole where every block of it opens; what it holds is checked once it is restored.
Result<Reply> checkSealed(Cli& cli) {
    TAPHUAN_TRY(checkBackup(cli.path(), cli.openOptions(false).credentials));
    Reply reply;
    reply.json = QJsonObject{{u"ok"_s, true}, {u"findings"_s, QJsonArray()}};
    reply.lines = {say("core", "Bản sao lưu được mã hóa, nguyên vẹn")};
    return reply;
}

Result<Reply> check(Cli& cli, const Arguments&) {
    if (isSealedBackup(cli.path())) return checkSealed(cli);
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const QStringList findings, checkDatabase(database->connection()));
    Reply reply;
    reply.json =
        QJsonObject{{u"ok"_s, findings.isEmpty()}, {u"findings"_s, QJsonArray::fromStringList(findings)}};
    reply.lines = findings.isEmpty() ? QStringList{say("core", "Cơ sở dữ liệu lành lặn, nhật ký nguyên vẹn")}
                                     : findings;
    reply.exitStatus = findings.isEmpty() ? 0 : 1;
    return reply;
}

Reply written(const QString& path) {
    Reply reply;
    reply.json = QJsonObject{{u"file"_s, path}};
    reply.lines = {path};
    return reply;
}

Result<Reply> backup(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    const QString target = arguments.positional[0];
    if (QFileInfo::exists(target))
        return databaseError(say("core", "Đã có tệp này"), QDir::toNativeSeparators(target),
                             say("core", "Chọn tên khác"));
    TAPHUAN_TRY(database->backup(target));
    Reply reply = written(target);
    const bool sealed = isSealedBackup(target);
    reply.json = QJsonObject{{u"file"_s, target}, {u"encrypted"_s, sealed}};
    if (!sealed)
        reply.warnings << say("core",
                              "Chưa có tài khoản nên bản sao lưu không được mã hóa: ai có tệp cũng đọc "
                              "được. Cất ở nơi an toàn, hoặc lập tài khoản");
    return reply;
}

Result<Reply> restoreBackup(Cli& cli, const Arguments& arguments) {
    TAPHUAN_TRY(Database::restore(arguments.positional[0], cli.path(), cli.openOptions(true)));
    return written(cli.path());
}

Result<Reply> copy(Cli& cli, const Arguments& arguments) {
    const QString target = arguments.positional[1];
    TAPHUAN_TRY(copyDatabase(arguments.positional[0], target, cli.openOptions(true)));
    Reply reply = written(target);
    reply.lines = {
        say("core", "Đã chép sang %1; từ nay làm việc ở đó, nơi cũ chỉ còn để xem").arg(shownPlace(target))};
    return reply;
}

QJsonObject headerJson(const OperationHeader& header) {
    return {{u"operation"_s, header.name.text()},
            {u"kind"_s, header.kind},
            {u"at"_s, header.at.toString(Qt::ISODate)},
            {u"author"_s, header.author},
            {u"office"_s, header.office},
            {u"reason"_s, header.reason},
            {u"undoes"_s, header.undoes.isNull() ? QJsonValue() : QJsonValue(header.undoes.text())}};
}

QStringList headerRow(const OperationHeader& header) {
    return {header.name.text(), header.at.toLocalTime().toString(u"dd/MM/yyyy HH:mm:ss"_s), header.author,
            header.kind, header.reason};
}

const QStringList headerColumns() {
    return {say("core", "Thao tác"), say("core", "Lúc"), say("core", "Người làm"), say("core", "Loại"),
            say("core", "Nội dung")};
}

Reply headersReply(const std::vector<OperationHeader>& headers) {
    Reply reply;
    QJsonArray all;
    reply.table.headers = headerColumns();
    for (const OperationHeader& header : headers) {
        all.append(headerJson(header));
        reply.table.rows.push_back(headerRow(header));
    }
    reply.json = all;
    return reply;
}

// A kind of row by its table's name, and a row's id.
Result<RowKey> rowKey(const QString& kind, const QString& id) {
    const EntitySchema* const schema = findSchema(kind);
    if (!schema) return wrongUsage(say("core", "Không có loại bản ghi %1").arg(kind));
    const auto row = RowId::parse(id);
    if (!row) return wrongUsage(say("core", "%1 không phải mã bản ghi").arg(id));
    return RowKey{schema->entity, *row};
}

Result<Reply> journal(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const auto limit, arguments.number(u"--limit"_s));
    JournalFilter filter;
    if (arguments.has(u"--entity"_s)) {
        if (arguments.positional.isEmpty()) return wrongUsage(say("core", "Thiếu mã bản ghi sau --entity"));
        TAPHUAN_ASSIGN(filter.record, rowKey(arguments.value(u"--entity"_s), arguments.positional[0]));
    }
    constexpr qint64 usual = 20;
    TAPHUAN_ASSIGN(const auto lines,
                   listOperations(database->connection(), filter, limit.value_or(filter.record ? 0 : usual)));
    std::vector<OperationHeader> headers;
    for (const OperationLine& line : lines) headers.push_back(line.header);
    return headersReply(headers);
}

Result<OperationName> operationNamed(const QString& text) {
    const auto name = OperationName::parse(text);
    if (name) return *name;
    return wrongUsage(say("core", "%1 không phải tên thao tác").arg(text), {},
                      say("core", "Xem tên bằng lệnh journal"));
}

Result<Reply> undo(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    OperationName name;
    if (arguments.positional.isEmpty()) {
        TAPHUAN_ASSIGN(const auto next, nextUndo(*database));
        if (!next) return refused(say("core", "Không còn thao tác nào của bạn để hoàn tác"));
        name = next->name;
    } else {
        TAPHUAN_ASSIGN(name, operationNamed(arguments.positional[0]));
    }
    TAPHUAN_ASSIGN(const Undone undone, undoOperation(*database, name));
    Reply reply;
    QJsonArray kept;
    for (const KeptChange& change : undone.kept) {
        kept.append(QJsonObject{{u"kind"_s, schemaOf(change.entity).table},
                                {u"id"_s, change.row.text()},
                                {u"reason"_s, change.reason}});
        reply.warnings << say("core", "Giữ nguyên %1 %2: %3")
                              .arg(schemaOf(change.entity).table, change.row.text(), change.reason);
    }
    reply.json = QJsonObject{
        {u"undone"_s, headerJson(undone.undone)}, {u"changes"_s, undone.changes}, {u"kept"_s, kept}};
    reply.lines = {
        say("core", "Đã hoàn tác: %1 (%2 thay đổi)").arg(undone.undone.reason).arg(undone.changes)};
    reply.exitStatus = undone.changes == 0 || !undone.kept.empty() ? 1 : 0;
    return reply;
}

Result<Reply> history(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const RowKey key, rowKey(arguments.positional[0], arguments.positional[1]));
    TAPHUAN_ASSIGN(const auto on, arguments.date(u"--on"_s));
    TAPHUAN_ASSIGN(auto headers, headersOf(database->connection(), key.entity, key.row));
    for (OperationHeader& header : headers) {
        TAPHUAN_ASSIGN(header.reason, operationText(database->connection(), header));
    }
    Reply reply = headersReply(headers);
    qint64 seq = 0;
    for (const OperationHeader& header : headers)
        if (!on || header.receivedAt.toLocalTime().date() <= *on) seq = std::max(seq, header.seq);
    TAPHUAN_ASSIGN(const auto row, rowAt(database->connection(), key.entity, key.row, seq));
    QJsonObject values;
    const EntitySchema& schema = schemaOf(key.entity);
    RowLabels labels(database->connection(), on.value_or(database->clock().today()));
    for (size_t i = 0; row && i < schema.fields.size(); ++i) {
        const FieldSchema& field = schema.fields[i];
        values.insert(QString::fromLatin1(field.name), maskedValue(key.entity, field, (*row)[i]));
        TAPHUAN_ASSIGN(const QString text, labels.textOf(key.entity, field, (*row)[i]));
        const auto word = fieldWord(key.entity, field.name);
        if (word && !text.isEmpty()) reply.footer << word->word + u": "_s + text;
    }
    reply.json =
        QJsonObject{{u"exists"_s, row.has_value()}, {u"values"_s, values}, {u"operations"_s, reply.json}};
    return reply;
}

}  // namespace

std::vector<CliCommand> databaseCommands() {
    return {
        {{QStringLiteral("info")}, {}, say("core", "Cơ sở dữ liệu có gì"), info, 0, 0},
        {{QStringLiteral("check")}, {}, say("core", "Kiểm tra tệp, nhật ký và mọi quy tắc"), check, 0, 0},
        {{QStringLiteral("backup")}, u"FILE"_s, say("core", "Sao lưu ra tệp khác"), backup, 1, 1},
        {{QStringLiteral("restore")},
         u"FILE"_s,
         say("core", "Khôi phục từ bản sao lưu"),
         restoreBackup,
         1,
         1},
        {{QStringLiteral("copy")},
         u"FROM TO"_s,
         say("core", "Chuyển cơ sở dữ liệu sang tệp khác hoặc máy chủ; nơi cũ chỉ còn để xem"),
         copy,
         2,
         2},
        {{QStringLiteral("undo")},
         u"[OPERATION]"_s,
         say("core", "Hoàn tác thao tác cuối của bạn, hoặc thao tác nêu tên"),
         undo,
         0,
         1},
        {{QStringLiteral("journal")},
         u"[--entity KIND ID] [--limit N]"_s,
         say("core", "Nhật ký thao tác, mới nhất trước"),
         journal,
         0,
         1},
        {{QStringLiteral("history")},
         u"KIND ID [--on DATE]"_s,
         say("core", "Một bản ghi qua thời gian"),
         history,
         2,
         2},
    };
}

}  // namespace taphuan
