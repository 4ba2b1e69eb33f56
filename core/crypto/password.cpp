#include "core/crypto/password.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/crypto/sodium_bytes.h"

#include <sodium.h>

namespace taphuan {

namespace {

constexpr qint64 passes = 3;
constexpr qint64 memory = 64 * 1024 * 1024;
// More than this was not written by us, and would hold the machine up.
constexpr qint64 mostPasses = 32;
constexpr qint64 mostMemory = qint64(1024) * 1024 * 1024;

constexpr qsizetype wrapNonceSize = crypto_secretbox_NONCEBYTES;

constexpr int groups = 8;
constexpr int groupSize = 4;
// No I, L, O, U, 0 or 1.
constexpr char recoveryLetters[] = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
constexpr quint32 recoveryLetterCount = sizeof recoveryLetters - 1;

// The key that a password makes; wiped when it goes.
class PasswordKey {
  public:
    static Result<PasswordKey> of(const QString& password, const WrappedKey& cost) {
        const bool ours = cost.salt.size() == crypto_pwhash_SALTBYTES && cost.passes >= 1 &&
                          cost.passes <= mostPasses && cost.memory >= qint64(crypto_pwhash_MEMLIMIT_MIN) &&
                          cost.memory <= mostMemory;
        if (!ours)
            return databaseError(say("core", "Phần giữ khóa của một tài khoản đã bị sửa"), {},
                                 say("core", "Khôi phục từ bản sao lưu gần nhất"));
        PasswordKey key;
        QByteArray typed = password.normalized(QString::NormalizationForm_C).toUtf8();
        const int failed = crypto_pwhash(
            sodiumOut(key.bytes_.data()), size_t(key.bytes_.size()), typed.constData(), quint64(typed.size()),
            sodiumIn(cost.salt), quint64(cost.passes), size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
        sodium_memzero(typed.data(), size_t(typed.size()));
        if (failed)
            return databaseError(say("core", "Máy thiếu bộ nhớ để kiểm tra mật khẩu"), {},
                                 say("core", "Đóng bớt chương trình rồi làm lại"));
        return key;
    }
    PasswordKey(PasswordKey&&) noexcept = default;
    PasswordKey& operator=(PasswordKey&&) = delete;
    ~PasswordKey() {
        if (bytes_.size() > 0 && bytes_.isDetached()) sodium_memzero(bytes_.data(), size_t(bytes_.size()));
    }
    QByteArrayView bytes() const { return bytes_; }

  private:
    PasswordKey() : bytes_(crypto_secretbox_KEYBYTES, '\0') {}
    QByteArray bytes_;
};

}  // namespace

Result<WrappedKey> wrapKey(const SealingKey& key, const QString& password) {
    WrappedKey made{randomBytes(crypto_pwhash_SALTBYTES), passes, memory, randomBytes(int(wrapNonceSize))};
    TAPHUAN_ASSIGN(const PasswordKey wrapping, PasswordKey::of(password, made));
    made.wrapped.resize(wrapNonceSize + crypto_secretbox_MACBYTES + sealingKeySize);
    crypto_secretbox_easy(sodiumOut(made.wrapped.data() + wrapNonceSize), sodiumIn(key.bytes()),
                          sealingKeySize, sodiumIn(QByteArrayView(made.wrapped).first(wrapNonceSize)),
                          sodiumIn(wrapping.bytes()));
    return made;
}

Result<std::optional<SealingKey>> unwrapKey(const WrappedKey& wrapped, const QString& password) {
    TAPHUAN_ASSIGN(const PasswordKey wrapping, PasswordKey::of(password, wrapped));
    const QByteArrayView bytes(wrapped.wrapped);
    if (bytes.size() != wrapNonceSize + qsizetype(crypto_secretbox_MACBYTES) + sealingKeySize)
        return std::optional<SealingKey>();
    QByteArray key(sealingKeySize, '\0');
    const int failed = crypto_secretbox_open_easy(
        sodiumOut(key.data()), sodiumIn(bytes.sliced(wrapNonceSize)), quint64(bytes.size() - wrapNonceSize),
        sodiumIn(bytes.first(wrapNonceSize)), sodiumIn(wrapping.bytes()));
    if (failed) return std::optional<SealingKey>();
    auto opened = SealingKey::fromBytes(key);
    sodium_memzero(key.data(), size_t(key.size()));
    return opened;
}

QString newRecoveryKey() {
    randomBytes(1);  // makes libsodium ready
    QString key;
    for (int group = 0; group < groups; ++group) {
        if (group > 0) key += u'-';
        for (int i = 0; i < groupSize; ++i)
            key += QLatin1Char(recoveryLetters[randombytes_uniform(recoveryLetterCount)]);
    }
    return key;
}

QString recoveryKeyOf(const QString& typed) {
    QString letters;
    for (const QChar c : typed.toUpper())
        if (c.isLetterOrNumber()) letters += c;
    QString key;
    for (qsizetype at = 0; at < letters.size(); at += groupSize)
        key += (at > 0 ? QStringLiteral("-") : QString()) + letters.mid(at, groupSize);
    return key;
}

}  // namespace taphuan
