#pragma once

#include "core/storage/key_store.h"

namespace taphuan {

// The log-ins of a server, one for every account, of the account's name; nothing to do for a file. Within an
// operation; the server undoes them with it.

// Lets the account log in with the password. Refused where the server knows the name as somebody else's.
Status giveLogIn(Connection& db, const QString& account, const QString& password);
// After accounts or roles changed: who manages accounts may manage log-ins, and who was closed logs in no
// more.
Status adjustLogIns(Connection& db);

// Another password for an account: of its key slot and, on a server, of its log-in; both or neither.
Status changePassword(Connection& db, const Account& account, const SealingKey& key, const QString& password);

}  // namespace taphuan
