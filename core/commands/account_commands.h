#pragma once

#include "core/storage/account_store.h"
#include "core/storage/transaction.h"

namespace taphuan {

// Accounts and roles. None of these has an undo; each is refused to accounts that may not manage accounts.

// What an account is to be.
struct AccountWish {
    QString name;
    QString fullName;
    Id<Role> role;
    bool everywhere = false;
    std::vector<Id<Unit>> units;  // where not everywhere: at least one unit or class
    std::vector<Id<TrainingClass>> classes;
};

struct AddedAccount {
    Committed committed;
    Id<Account> account;
    // Of the office's first account alone: to be printed and locked away. It opens the file where every
    // password is forgotten, and is written nowhere.
    QString recoveryKey;
    // Why the file or its backups still hold what they held before, where they could not be rewritten; the
    // account and its recovery key hold all the same. Empty: nothing is left.
    Error leftBehind;
};

// The roles that there are; an office that has none gets the standard ones.
Status ensureRoles(Database& database);

// The first account of an office must be one that manages accounts, everywhere. From then on the file opens
// with a password alone: its key is wrapped, the file rewritten so that nothing of the open key or of plain
// numbers is left in it, and its backups, which hold the key openly, are replaced by one new one. `database`
// goes on without an account until it is opened anew.
Result<AddedAccount> addAccount(Database& database, const AccountWish& wish, const QString& password);
// After a database was made at the path: a server's belongs to accounts from its beginning, and whoever made
// it becomes its administrator, by the name and the password that log in to the server; where that fails,
// nothing is left of the database. Nothing for a file.
Result<std::optional<AddedAccount>> ownNewDatabase(const QString& path, const OpenOptions& options);
// Name, role and scope; the last account that manages accounts everywhere stays one.
Result<Committed> editAccount(Database& database, Id<Account> account, const AccountWish& wish);
// It can no longer log in; what it did keeps its name.
Result<Committed> closeAccount(Database& database, Id<Account> account);
// By who manages accounts, or by the account itself.
Status setPassword(Database& database, Id<Account> account, const QString& password);
// What the role permits from the next log-in on.
Result<Committed> editRole(Database& database, Id<Role> role, const Permissions& permissions);

}  // namespace taphuan
