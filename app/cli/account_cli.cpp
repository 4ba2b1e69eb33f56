#include "app/cli/lookups.h"
#include "app/cli/password_prompt.h"
#include "app/cli/server_manager.h"
#include "core/access/personal_data.h"
#include "core/base/say.h"
#include "core/commands/account_commands.h"
#include "core/domain/account_words.h"
#include "core/storage/class_store.h"
#include "core/storage/server_address.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

Result<Role> roleNamed(Connection& db, const QString& code) {
    TAPHUAN_ASSIGN(const auto roles, listRoles(db));
    QStringList codes;
    for (const Role& role : roles) {
        if (role.code == code) return role;
        codes << role.code;
    }
    return refused(say("core", "Không có vai trò %1").arg(code), {},
                   say("core", "Các vai trò: %1").arg(codes.join(u", "_s)));
}

Result<Account> accountNamed(Connection& db, const QString& name) {
    TAPHUAN_ASSIGN(auto account, accountByName(db, name));
    if (account) return *std::move(account);
    return refused(say("core", "Không có tài khoản %1").arg(name));
}

// What --role, --unit, --class, --everywhere and --full-name say; what is not said stays.
Status readWish(Database& database, const Arguments& arguments, AccountWish& wish, QStringList& warnings) {
    Connection& db = database.connection();
    arguments.change(u"--full-name"_s, wish.fullName);
    if (arguments.has(u"--role"_s)) {
        TAPHUAN_ASSIGN(const Role role, roleNamed(db, arguments.value(u"--role"_s)));
        wish.role = role.id;
    }
    const bool scoped = arguments.has(u"--unit"_s) || arguments.has(u"--class"_s);
    if (arguments.has(u"--everywhere"_s)) wish.everywhere = true;
    if (!scoped) return {};
    wish.everywhere = false;
    wish.units.clear();
    wish.classes.clear();
    for (const QString& code : arguments.values(u"--unit"_s)) {
        TAPHUAN_ASSIGN(const NamedUnit unit, unitNamed(db, code, database.clock().today(), warnings));
        wish.units.push_back(unit.id());
    }
    for (const QString& code : arguments.values(u"--class"_s)) {
        TAPHUAN_ASSIGN(const TrainingClass trainingClass, classByCode(db, code));
        wish.classes.push_back(trainingClass.id);
    }
    return {};
}

Result<Reply> add(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_TRY(ensureRoles(*database));
    AccountWish wish;
    wish.name = arguments.positional.first();
    TAPHUAN_TRY(required(arguments, u"--role"_s));
    Reply reply;
    TAPHUAN_TRY(readWish(*database, arguments, wish, reply.warnings));
    TAPHUAN_ASSIGN(const QString password,
                   askPassword("TAPHUAN_NEW_PASSWORD", say("core", "Mật khẩu mới của %1").arg(wish.name)));
    TAPHUAN_ASSIGN(const AddedAccount added, addAccount(*database, wish, password));
    reply.json = QJsonObject{
        {u"account"_s, wish.name},
        {u"id"_s, added.account.text()},
        {u"recovery_key"_s, added.recoveryKey.isEmpty() ? QJsonValue() : QJsonValue(added.recoveryKey)}};
    if (!added.leftBehind.what.isEmpty()) reply.warnings << added.leftBehind.text();
    reply.lines = {say("core", "Đã thêm tài khoản %1").arg(wish.name)};
    if (!added.recoveryKey.isEmpty())
        reply.lines
            << recoveryKeyLine(added)
            << say("core",
                   "Từ nay mở tệp phải đăng nhập. Bản sao lưu cũ trong thư mục sao lưu đã thay bằng bản "
                   "mới; bản chép ở nơi khác vẫn chứa khóa để mở, hãy tự xóa.");
    return reply;
}

Result<Reply> edit(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const auto rows, listAccounts(database->connection(), database->clock().today()));
    TAPHUAN_ASSIGN(const Account account, accountNamed(database->connection(), arguments.positional.first()));
    AccountWish wish{account.name, account.fullName, account.role, account.everywhere, {}, {}};
    for (const AccountRow& row : rows) {
        if (row.account.id != account.id) continue;
        for (const AccountScope& scope : row.scopes) {
            if (scope.unit.isNull())
                wish.classes.push_back(scope.trainingClass);
            else
                wish.units.push_back(scope.unit);
        }
    }
    Reply reply;
    TAPHUAN_TRY(readWish(*database, arguments, wish, reply.warnings));
    TAPHUAN_TRY(editAccount(*database, account.id, wish));
    reply.json = QJsonObject{{u"account"_s, account.name}};
    reply.lines = {say("core", "Đã sửa tài khoản %1").arg(account.name)};
    return reply;
}

Result<Reply> close(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const Account account, accountNamed(database->connection(), arguments.positional.first()));
    TAPHUAN_TRY(closeAccount(*database, account.id));
    Reply reply;
    reply.json = QJsonObject{{u"account"_s, account.name}};
    reply.lines = {say("core", "Đã đóng tài khoản %1").arg(account.name)};
    return reply;
}

Result<Reply> password(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const Account account, accountNamed(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const QString typed,
                   askPassword("TAPHUAN_NEW_PASSWORD", say("core", "Mật khẩu mới của %1").arg(account.name)));
    TAPHUAN_TRY(setPassword(*database, account.id, typed));
    Reply reply;
    reply.json = QJsonObject{{u"account"_s, account.name}};
    reply.lines = {say("core", "Đã đổi mật khẩu của %1").arg(account.name)};
    return reply;
}

Result<Reply> remember(Cli& cli, const Arguments&) {
    // Only what opens the database is worth keeping.
    TAPHUAN_TRY(cli.reading());
    TAPHUAN_TRY(keepPassword(cli.path(), cli.openOptions(false).credentials));
    Reply reply;
    reply.lines = {say("core", "Kho mật khẩu của máy giữ mật khẩu đăng nhập %1").arg(shownPlace(cli.path()))};
    return reply;
}

Result<Reply> forget(Cli& cli, const Arguments&) {
    TAPHUAN_TRY(forgetPassword(cli.path(), cli.openOptions(false).credentials.account));
    Reply reply;
    reply.lines = {
        say("core", "Kho mật khẩu của máy không còn giữ mật khẩu đăng nhập %1").arg(shownPlace(cli.path()))};
    return reply;
}

Result<Reply> list(Cli& cli, const Arguments&) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(const auto rows, listAccounts(database->connection(), database->clock().today()));
    Reply reply;
    QJsonArray array;
    reply.table.headers = {say("core", "Tài khoản"), say("core", "Họ và tên"), say("core", "Vai trò"),
                           say("core", "Phạm vi"), say("core", "Đóng từ")};
    for (const AccountRow& row : rows) {
        const QString scope =
            row.account.everywhere ? say("core", "toàn bộ dữ liệu") : row.scopeNames.join(u", "_s);
        array.append(QJsonObject{{u"name"_s, row.account.name},
                                 {u"full_name"_s, row.account.fullName},
                                 {u"role"_s, row.role.code},
                                 {u"everywhere"_s, row.account.everywhere},
                                 {u"scope"_s, QJsonArray::fromStringList(row.scopeNames)},
                                 {u"closed_on"_s, jsonDate(row.account.closedOn)}});
        reply.table.rows.push_back({row.account.name, row.account.fullName, nameSpoken(row.role), scope,
                                    row.account.closedOn.toString(u"dd/MM/yyyy"_s)});
    }
    reply.json = array;
    if (rows.empty())
        reply.lines = {
            say("core",
                "Chưa có tài khoản nào: ai mở được tệp đều làm được mọi việc, số định danh và số điện "
                "thoại chỉ được che chứ chưa được bảo vệ.")};
    return reply;
}

Result<Reply> roles(Cli& cli, const Arguments&) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    TAPHUAN_ASSIGN(auto known, listRoles(database->connection()));
    if (known.empty()) known = standardRoles();
    Reply reply;
    QJsonArray array;
    reply.table.headers = {say("core", "Mã"), say("core", "Vai trò"), say("core", "Được làm")};
    for (const Role& role : known) {
        QStringList words;
        for (const Permission permission : permissionsOf(role)) words << wordOf(permission);
        array.append(QJsonObject{{u"code"_s, role.code},
                                 {u"name"_s, nameSpoken(role)},
                                 {u"permissions"_s, QJsonArray::fromStringList(role.permissions)}});
        reply.table.rows.push_back({role.code, nameSpoken(role), words.join(u"; "_s)});
    }
    reply.json = array;
    return reply;
}

Result<Reply> editRoleOf(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_TRY(ensureRoles(*database));
    TAPHUAN_ASSIGN(const Role role, roleNamed(database->connection(), arguments.positional.first()));
    Permissions permissions = permissionsOf(role);
    const auto change = [&](const QString& option, auto apply) -> Status {
        for (const QString& text : arguments.values(option)) {
            const auto permission = enumFromText<Permission>(text);
            if (!permission) return wrongUsage(say("core", "Không có quyền %1").arg(text), option);
            apply(*permission);
        }
        return {};
    };
    TAPHUAN_TRY(change(u"--allow"_s, [&](Permission permission) { permissions.insert(permission); }));
    TAPHUAN_TRY(change(u"--deny"_s, [&](Permission permission) { permissions.erase(permission); }));
    TAPHUAN_TRY(editRole(*database, role.id, permissions));
    Reply reply;
    reply.json = QJsonObject{{u"role"_s, role.code}};
    reply.lines = {say("core", "Đã sửa vai trò %1").arg(nameSpoken(role))};
    return reply;
}

Result<Reply> accessLog(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    AccessFilter filter;
    filter.account = arguments.value(u"--account"_s);
    if (arguments.has(u"--person"_s)) {
        TAPHUAN_ASSIGN(const Person person,
                       requiredPerson(database->connection(), arguments.value(u"--person"_s)));
        filter.person = person.id;
    }
    TAPHUAN_ASSIGN(const auto limit, arguments.number(u"--limit"_s));
    TAPHUAN_ASSIGN(const auto lines, listAccess(database->connection(), filter, limit.value_or(-1)));
    Reply reply;
    QJsonArray array;
    reply.table.headers = {say("core", "Lúc"),     say("core", "Tài khoản"), say("core", "Việc"),
                           say("core", "Dữ liệu"), say("core", "Số người"),  say("core", "Mục đích")};
    reply.table.rightAligned = {4};
    for (const AccessLine& line : lines) {
        const Access& access = line.access;
        array.append(QJsonObject{{u"id"_s, line.id},
                                 {u"at"_s, line.at.toString(Qt::ISODate)},
                                 {u"account"_s, line.account},
                                 {u"kind"_s, enumText(access.kind)},
                                 {u"list"_s, access.list},
                                 {u"people"_s, access.people},
                                 {u"person"_s, access.person.isNull() ? QJsonValue() : access.person.text()},
                                 {u"purpose"_s, access.purpose}});
        reply.table.rows.push_back({line.at.toLocalTime().toString(u"dd/MM/yyyy HH:mm:ss"_s), line.account,
                                    wordOf(access.kind), access.list, QString::number(access.people),
                                    access.purpose});
    }
    reply.json = array;
    return reply;
}

Result<Reply> numbers(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const QString purpose, required(arguments, u"--purpose"_s));
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const Person person, requiredPerson(database->connection(), arguments.positional.first()));
    TAPHUAN_ASSIGN(const PersonNumbers shown, showNumbers(*database, person.id, purpose));
    Reply reply;
    reply.json = QJsonObject{{u"id"_s, person.id.text()},
                             {u"national_id"_s, jsonText(shown.nationalId)},
                             {u"old_national_id"_s, jsonText(shown.oldNationalId)},
                             {u"phone"_s, jsonText(shown.phone)}};
    reply.lines = {person.fullName, say("core", "Số định danh: %1").arg(shown.nationalId),
                   say("core", "Số CMND cũ: %1").arg(shown.oldNationalId),
                   say("core", "Điện thoại: %1").arg(shown.phone)};
    return reply;
}

}  // namespace

std::vector<CliCommand> accountCommands() {
    const QString scope = u"[--unit CODE]… [--class CODE]… [--everywhere] [--full-name TEXT]"_s;
    return {
        {{u"account"_s, u"add"_s},
         u"NAME --role R "_s + scope,
         say("core", "Thêm tài khoản; tài khoản đầu tiên phải là quản trị toàn bộ dữ liệu"),
         add,
         1,
         1},
        {{u"account"_s, u"edit"_s},
         u"NAME [--role R] "_s + scope,
         say("core", "Sửa vai trò, phạm vi của tài khoản"),
         edit,
         1,
         1},
        {{u"account"_s, u"password"_s}, u"NAME"_s, say("core", "Đặt mật khẩu mới"), password, 1, 1},
        {{u"account"_s, u"close"_s}, u"NAME"_s, say("core", "Đóng tài khoản"), close, 1, 1},
        {{u"account"_s, u"remember"_s},
         {},
         say("core", "Để kho mật khẩu của máy giữ mật khẩu đăng nhập máy chủ"),
         remember,
         0,
         0},
        {{u"account"_s, u"forget"_s},
         {},
         say("core", "Xóa mật khẩu đăng nhập máy chủ khỏi kho mật khẩu của máy"),
         forget,
         0,
         0},
        {{u"account"_s, u"list"_s}, {}, say("core", "Các tài khoản"), list, 0, 0},
        {{u"account"_s, u"roles"_s}, {}, say("core", "Các vai trò và việc được làm"), roles, 0, 0},
        {{u"account"_s, u"role"_s},
         u"CODE [--allow PERMISSION]… [--deny PERMISSION]…"_s,
         say("core", "Sửa việc mà một vai trò được làm"),
         editRoleOf,
         1,
         1},
        {{u"access"_s, u"log"_s},
         u"[--person ID] [--account NAME] [--limit N]"_s,
         say("core", "Sổ truy cập dữ liệu cá nhân"),
         accessLog,
         0,
         0},
        {{u"people"_s, u"numbers"_s},
         u"ID --purpose TEXT"_s,
         say("core", "Xem số định danh, số điện thoại đầy đủ; ghi vào sổ truy cập"),
         numbers,
         1,
         1},
    };
}

}  // namespace taphuan
