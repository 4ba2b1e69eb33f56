#pragma once

#include "core/domain/account.h"
#include "core/storage/connection.h"

#include <optional>

namespace taphuan {

struct AccountRow {
    Account account;
    Role role;
    std::vector<AccountScope> scopes;
    QStringList scopeNames;  // "Huyện Bến Cầu", "Lớp TN-II2-05"; empty: everywhere
    bool hasPassword = false;
};

// By log-in name; closed ones last.
Result<std::vector<AccountRow>> listAccounts(Connection& db, QDate on);
Result<std::vector<Role>> listRoles(Connection& db);
Result<std::optional<Account>> accountByName(Connection& db, const QString& name);
// Whether anybody has to log in to open the file.
Result<bool> needsLogIn(Connection& db);

// What the account may see and do: its role's permissions, within the units that its scopes name, all below
// them, and those that went into one of these.
Result<Viewer> viewerOf(Connection& db, const Account& account, QDate on);

}  // namespace taphuan
