#pragma once

#include "core/base/result.h"
#include "core/crypto/sealing_key.h"

namespace taphuan {

// A database's key as it lies in the file, readable with one password: wrapped under a key that Argon2id
// makes of the password with this salt and cost.
struct WrappedKey {
    QByteArray salt;
    qint64 passes = 0;
    qint64 memory = 0;  // bytes
    QByteArray wrapped;
};

constexpr qsizetype shortestPassword = 8;

// Passwords are compared in NFC, otherwise as typed.
Result<WrappedKey> wrapKey(const SealingKey& key, const QString& password);
// Nothing where the password is another. An error where this machine cannot make the key: too little memory,
// or a cost that nobody of ours has written.
Result<std::optional<SealingKey>> unwrapKey(const WrappedKey& wrapped, const QString& password);

// A password that is printed once and kept in a safe: eight groups of four letters and digits, none of which
// is mistaken for another on paper.
QString newRecoveryKey();
constexpr qsizetype recoveryKeySize = 8 * 4 + 7;
// A recovery key as it was given, from how it was typed: small letters, missing or other separators.
QString recoveryKeyOf(const QString& typed);

}  // namespace taphuan
