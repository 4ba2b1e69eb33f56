#include "core/commands/account_commands.h"

#include "core/base/say.h"
#include "core/commands/perform.h"
#include "core/storage/select.h"
#include "core/storage/server_log_in.h"
#include "core/text/normalise.h"

#include <QRegularExpression>

namespace taphuan {

namespace {

Status checkPassword(const AccountWish& wish, const QString& password) {
    if (password.size() < shortestPassword)
        return refused(say("core", "Mật khẩu phải có ít nhất %1 ký tự").arg(shortestPassword), wish.name);
    if (password.compare(wish.name, Qt::CaseInsensitive) == 0)
        return refused(say("core", "Mật khẩu phải khác tên tài khoản"), wish.name);
    return {};
}

Result<AccountWish> tidied(AccountWish wish) {
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9][a-z0-9._-]{1,31}$"));
    wish.name = wish.name.trimmed().toLower();
    wish.fullName = normalised(wish.fullName);
    if (!pattern.match(wish.name).hasMatch())
        return refused(say("core", "Tên tài khoản gồm 2 đến 32 chữ thường không dấu, chữ số, dấu chấm, gạch"),
                       wish.name);
    if (wish.everywhere) {
        wish.units.clear();
        wish.classes.clear();
    } else if (wish.units.empty() && wish.classes.empty()) {
        return refused(say("core", "Tài khoản cần một đơn vị, một lớp, hoặc toàn bộ dữ liệu làm phạm vi"),
                       wish.name);
    }
    return wish;
}

bool manages(const AccountRow& row) {
    return !row.account.closedOn.isValid() && row.account.everywhere && row.hasPassword &&
           permissionsOf(row.role).contains(Permission::accountsWrite);
}

// Within a transaction, as its rows now stand.
Status keepsAManager(Transaction& transaction) {
    TAPHUAN_ASSIGN(const auto rows,
                   listAccounts(transaction.connection(), transaction.database().clock().today()));
    if (std::any_of(rows.begin(), rows.end(), manages)) return {};
    return refused(say("core", "Phải còn ít nhất một tài khoản quản trị toàn bộ dữ liệu"), {},
                   say("core", "Thêm một tài khoản quản trị khác trước"));
}

Status insertRoles(Transaction& transaction) {
    TAPHUAN_ASSIGN(const auto roles, listRoles(transaction.connection()));
    if (!roles.empty()) return {};
    for (Role role : standardRoles()) TAPHUAN_TRY(transaction.insert(role));
    return {};
}

Status writeScopes(Transaction& transaction, Id<Account> account, const AccountWish& wish) {
    TAPHUAN_ASSIGN(const auto old,
                   select<AccountScope>(transaction.connection(), QStringLiteral("WHERE t.account = ?"),
                                        {account.value}));
    std::set<std::pair<qint64, qint64>> wanted;
    for (const Id<Unit> unit : wish.units) wanted.emplace(unit.value, 0);
    for (const Id<TrainingClass> trainingClass : wish.classes) wanted.emplace(0, trainingClass.value);
    for (const AccountScope& scope : old)
        if (wanted.erase({scope.unit.value, scope.trainingClass.value}) == 0)
            TAPHUAN_TRY(transaction.remove(scope.id));
    for (const auto& [unit, trainingClass] : wanted) {
        AccountScope scope{{}, account, Id<Unit>(unit), Id<TrainingClass>(trainingClass)};
        TAPHUAN_TRY(transaction.insert(scope));
    }
    return {};
}

Result<Account> accountWith(Connection& db, Id<Account> id) {
    TAPHUAN_ASSIGN(auto account, find(db, id));
    if (account) return *std::move(account);
    return refused(say("core", "Không còn tài khoản này"), id.text());
}

// The first account's part: the open key goes, and what could still tell it.
Result<QString> wrapFirst(Transaction& transaction, const SealingKey& key) {
    QString recovery = newRecoveryKey();
    TAPHUAN_TRY(fillSlot(transaction.connection(), recoverySlot, key, recovery));
    TAPHUAN_TRY(forgetOpenKey(transaction.connection()));
    TAPHUAN_TRY(keepPublicHalf(transaction.connection(), key));
    return recovery;
}

}  // namespace

Status ensureRoles(Database& database) {
    TAPHUAN_TRY(perform(database, {QStringLiteral("role.edit"), say("core", "Lập các vai trò ban đầu")},
                        insertRoles));
    return {};
}

Result<AddedAccount> addAccount(Database& database, const AccountWish& asked, const QString& password) {
    TAPHUAN_ASSIGN(const AccountWish wish, tidied(asked));
    TAPHUAN_TRY(checkPassword(wish, password));
    const SharedKey key = database.connection().key();
    TAPHUAN_ASSIGN(const bool locked, needsLogIn(database.connection()));
    if (locked && !database.viewer().hasAccount())
        return refused(say("core", "Cơ sở dữ liệu vừa có tài khoản đầu tiên: đăng nhập rồi làm tiếp"));
    AddedAccount added;
    TAPHUAN_ASSIGN(
        added.committed,
        perform(database, {QStringLiteral("account.add"), say("core", "Thêm tài khoản %1").arg(wish.name)},
                [&](Transaction& transaction) -> Status {
                    Connection& db = transaction.connection();
                    TAPHUAN_ASSIGN(const auto taken, accountByName(db, wish.name));
                    if (taken) return refused(say("core", "Đã có tài khoản %1").arg(wish.name));
                    Account account{{}, wish.name, wish.fullName, wish.role, wish.everywhere, {}};
                    TAPHUAN_TRY(transaction.insert(account));
                    TAPHUAN_TRY(writeScopes(transaction, account.id, wish));
                    TAPHUAN_TRY(fillSlot(db, account.id, *key, password));
                    TAPHUAN_TRY(giveLogIn(db, wish.name, password));
                    TAPHUAN_TRY(adjustLogIns(db));
                    TAPHUAN_TRY(keepsAManager(transaction));
                    added.account = account.id;
                    if (locked) return {};
                    TAPHUAN_ASSIGN(added.recoveryKey, wrapFirst(transaction, *key));
                    return {};
                }));
    if (locked) return added;
    if (Status scrubbed = database.scrub(QStringLiteral("co-tai-khoan")); !scrubbed)
        added.leftBehind = scrubbed.error();
    return added;
}

namespace {

Result<AddedAccount> addServerManager(Database& database) {
    TAPHUAN_ASSIGN(const ServerAddress address, ServerAddress::parse(database.path()));
    const Credentials& credentials = database.options().credentials;
    TAPHUAN_TRY(ensureRoles(database));
    TAPHUAN_ASSIGN(const auto roles, listRoles(database.connection()));
    AccountWish wish;
    wish.name = address.user.isEmpty() ? credentials.account : address.user;
    wish.everywhere = true;
    for (const Role& role : roles)
        if (permissionsOf(role).contains(Permission::accountsWrite)) wish.role = role.id;
    return addAccount(database, wish, credentials.password);
}

}  // namespace

Result<std::optional<AddedAccount>> ownNewDatabase(const QString& path, const OpenOptions& options) {
    if (!isServerAddress(path)) return std::optional<AddedAccount>();
    auto added = [&]() -> Result<AddedAccount> {
        TAPHUAN_ASSIGN(const auto database, Database::open(path, options).take());
        return addServerManager(*database);
    }();
    if (added) return std::optional(std::move(added).value());
    const Status gone = Database::discard(path, options);
    Q_UNUSED(gone);  // why it has no account is what is told
    return added.error();
}

Result<Committed> editAccount(Database& database, Id<Account> id, const AccountWish& asked) {
    TAPHUAN_ASSIGN(const AccountWish wish, tidied(asked));
    return perform(database, {QStringLiteral("account.edit"), say("core", "Sửa tài khoản %1").arg(wish.name)},
                   [&](Transaction& transaction) -> Status {
                       TAPHUAN_ASSIGN(Account account, accountWith(transaction.connection(), id));
                       if (account.name != wish.name)
                           return refused(say("core", "Tên đăng nhập không đổi được"), account.name,
                                          say("core", "Đóng tài khoản này và thêm tài khoản mới"));
                       account.fullName = wish.fullName;
                       account.role = wish.role;
                       account.everywhere = wish.everywhere;
                       TAPHUAN_TRY(transaction.update(account));
                       TAPHUAN_TRY(writeScopes(transaction, id, wish));
                       TAPHUAN_TRY(adjustLogIns(transaction.connection()));
                       return keepsAManager(transaction);
                   });
}

Result<Committed> closeAccount(Database& database, Id<Account> id) {
    TAPHUAN_ASSIGN(Account account, accountWith(database.connection(), id));
    return perform(database,
                   {QStringLiteral("account.close"), say("core", "Đóng tài khoản %1").arg(account.name)},
                   [&](Transaction& transaction) -> Status {
                       if (account.closedOn.isValid())
                           return refused(say("core", "Tài khoản %1 đã đóng").arg(account.name));
                       account.closedOn = database.clock().today();
                       TAPHUAN_TRY(transaction.update(account));
                       TAPHUAN_TRY(clearSlot(transaction.connection(), id));
                       TAPHUAN_TRY(adjustLogIns(transaction.connection()));
                       return keepsAManager(transaction);
                   });
}

Status setPassword(Database& database, Id<Account> id, const QString& password) {
    TAPHUAN_ASSIGN(const Account account, accountWith(database.connection(), id));
    const Viewer& viewer = database.viewer();
    if (!viewer.hasAccount() || (viewer.account != id && !viewer.may(Permission::accountsWrite)))
        return refused(say("core", "Chỉ đổi được mật khẩu của chính mình"), account.name,
                       say("core", "Nhờ người quản trị"));
    if (account.closedOn.isValid()) return refused(say("core", "Tài khoản %1 đã đóng").arg(account.name));
    TAPHUAN_TRY(checkPassword({account.name, {}, {}, false, {}, {}}, password));
    return changePassword(database.connection(), account, *database.connection().key(), password);
}

Result<Committed> editRole(Database& database, Id<Role> id, const Permissions& permissions) {
    TAPHUAN_ASSIGN(auto role, find(database.connection(), id));
    if (!role) return refused(say("core", "Không còn vai trò này"), id.text());
    role->permissions.clear();
    for (const Permission permission : permissions) role->permissions << enumText(permission);
    return perform(database, {QStringLiteral("role.edit"), say("core", "Sửa vai trò %1").arg(role->name)},
                   [&](Transaction& transaction) -> Status {
                       TAPHUAN_TRY(transaction.update(*role));
                       TAPHUAN_TRY(adjustLogIns(transaction.connection()));
                       TAPHUAN_ASSIGN(const bool locked, needsLogIn(transaction.connection()));
                       return locked ? keepsAManager(transaction) : Status();
                   });
}

}  // namespace taphuan
