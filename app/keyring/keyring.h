#pragma once

#include "core/base/result.h"
#include "core/storage/credentials.h"

#include <functional>
#include <memory>

class QObject;

namespace taphuan {

// The passwords of log-ins to a server that somebody asked this computer to keep: in the system's own keyring
// (Secret Service or KWallet; on Windows its credential store), never in a file of ours. A file's password is
// not kept: it opens the key of what lies on the same disk.
//
// `place` is a database's address, of which server, port and name count. An answer comes later, on the
// caller's thread, and only while `asker` lives.
class Keyring {
  public:
    virtual ~Keyring() = default;

    using Taken = std::function<void(const Result<QString>&)>;
    using Done = std::function<void(const Status&)>;
    // An empty password: none is kept. An error: the keyring could not be asked.
    virtual void read(const QString& place, const QString& account, QObject* asker, Taken take) = 0;
    virtual void keep(const QString& place, const Credentials& credentials, QObject* asker, Done done) = 0;
    // Also done where none was kept.
    virtual void forget(const QString& place, const QString& account, QObject* asker, Done done) = 0;
};

// Null where the program was built without one (QtKeychain).
std::unique_ptr<Keyring> systemKeyring();

// Under which name a password lies there: "lan@10.0.0.5:5432/daotao". An empty account is the one that the
// address names. Empty where nothing is kept: of a file, or without an account.
QString keyringEntry(const QString& place, const QString& account);

}  // namespace taphuan
