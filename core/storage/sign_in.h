#pragma once

#include "core/storage/credentials.h"
#include "core/storage/key_store.h"

namespace taphuan {

struct SignedIn {
    SharedKey key;
    Viewer viewer;
};

// The key and what the account may do. Refused where the file needs a log-in and none was given, the account
// or the password is wrong, or too many wrong ones came before; a file without accounts takes anybody. On a
// connection for writing wrong passwords are counted.
Result<SignedIn> signIn(Connection& db, const Credentials& credentials, const QDateTime& now, QDate today);

}  // namespace taphuan
