#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace taphuan {

constexpr int sealingKeySize = 32;
constexpr int publicHalfSize = 32;

// The key of one database, under which its protected fields lie and are found again. Wiped from memory with
// the last copy of it.
class SealingKey {
  public:
    static SealingKey fresh();
    // `bytes` of sealingKeySize; anything else is no key.
    static std::optional<SealingKey> fromBytes(QByteArrayView bytes);
    ~SealingKey();
    SealingKey(SealingKey&&) noexcept;
    SealingKey& operator=(SealingKey&&) = delete;

    QByteArrayView bytes() const { return master_; }

    // Text in base64 that says nothing of `plain` but its length; sealed anew it is another text. `context`
    // names the field it belongs to: elsewhere it cannot be opened. An empty text stays empty.
    // ChaCha20-Poly1305 (RFC 8439), the nonce is random and stands in front.
    QString seal(const QString& plain, QByteArrayView context) const;
    // Nothing where the text was changed, belongs elsewhere or was sealed with another key.
    std::optional<QString> open(const QString& sealed, QByteArrayView context) const;
    // By which a plain text of this kind is found without being opened: the same text gives the same number.
    // 64 bits of keyed BLAKE2b: of a million texts two share a number in one database of thirty million.
    qint64 lookup(quint8 kind, const QString& plain) const;

    // Half of a key pair that follows from this key: whoever has it can seal what this key alone opens
    // (X25519, libsodium's sealed box).
    QByteArray publicHalf() const;
    static QByteArray sealFor(QByteArrayView publicHalf, QByteArrayView plain);
    // Nothing where it was changed, or sealed for another key.
    std::optional<QByteArray> openSealedFor(QByteArrayView sealed) const;

  private:
    explicit SealingKey(QByteArray master);
    QByteArray master_;
    QByteArray content_;
    QByteArray finding_;
};

}  // namespace taphuan
