#pragma once

#include "core/crypto/password.h"
#include "core/domain/account.h"
#include "core/storage/connection.h"

#include <QDateTime>

namespace taphuan {

// Where a file keeps its key: openly while the office has no accounts, which hides the numbers and protects
// nothing; afterwards only wrapped under passwords, once for every account and once for the recovery key.

using SharedKey = std::shared_ptr<const SealingKey>;

// The slot of the recovery key.
inline constexpr Id<Account> recoverySlot{};

// A new key, kept openly, where the file has none at all.
Status makeKey(Connection& db);
// The key as it lies openly; null where it does not.
Result<SharedKey> openKey(Connection& db);
Status forgetOpenKey(Connection& db);

// Writes the key under a password, in place of what was in the slot.
Status fillSlot(Connection& db, Id<Account> account, const SealingKey& key, const QString& password);
Status clearSlot(Connection& db, Id<Account> account);
Result<bool> hasSlot(Connection& db, Id<Account> account);
// Null where the slot is empty or the password is another.
Result<SharedKey> keyFromSlot(Connection& db, Id<Account> account, const QString& password);

// The key's public half, kept openly beside the wrapped keys so that a backup can be sealed before anybody
// has logged in (sealed_backup.h). Empty: the file has no accounts, or was last written before there were
// sealed backups.
Result<QByteArray> keptPublicHalf(Connection& db);
Status keepPublicHalf(Connection& db, const SealingKey& key);

// Wrong passwords since the last right one, and when the last of them was typed.
struct Failures {
    int count = 0;
    QDateTime last;  // UTC; null: none
};
Result<Failures> failuresOf(Connection& db, Id<Account> account);
Status noteFailure(Connection& db, Id<Account> account, const QDateTime& now);
Status forgetFailures(Connection& db, Id<Account> account);
// Until when no further password is tried: three are free, then 5 seconds, and twice as long after each, up
// to 15 minutes. Null: at once.
QDateTime lockedUntil(const Failures& failures);

}  // namespace taphuan
