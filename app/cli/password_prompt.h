#pragma once

#include "core/base/result.h"
#include "core/storage/credentials.h"

#include <QString>

namespace taphuan {

// The password in the environment's variable, else typed on the terminal after `prompt`, which shows nothing
// of it. Wrong usage where there is neither.
Result<QString> askPassword(const char* variable, const QString& prompt);

// What opens `database` for this account, or for the one that a server's address names: the password in
// TAPHUAN_PASSWORD, else, of a server, the one that the system's keyring keeps, else typed where an account
// is given.
Result<Credentials> credentialsFor(const QString& database, const QString& account);

// Has the system's keyring keep or forget the password; refused where there is no keyring, or nothing of
// `place` is kept.
Status keepPassword(const QString& place, const Credentials& credentials);
Status forgetPassword(const QString& place, const QString& account);

}  // namespace taphuan
