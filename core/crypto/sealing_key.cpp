#include "core/crypto/sealing_key.h"

#include "core/crypto/digest.h"
#include "core/crypto/sodium_bytes.h"

#include <QtEndian>

#include <sodium.h>

namespace taphuan {

namespace {

static_assert(sealingKeySize == crypto_kdf_KEYBYTES);
static_assert(sealingKeySize == crypto_aead_chacha20poly1305_ietf_KEYBYTES);

constexpr qsizetype sealNonceSize = crypto_aead_chacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sealTagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr char derivation[crypto_kdf_CONTEXTBYTES + 1] = "taphuan1";

QByteArray derived(QByteArrayView master, quint64 number) {
    QByteArray key(sealingKeySize, '\0');
    crypto_kdf_derive_from_key(sodiumOut(key.data()), size_t(key.size()), number, derivation,
                               sodiumIn(master));
    return key;
}

}  // namespace

SealingKey::SealingKey(QByteArray master)
    : master_(std::move(master)), content_(derived(master_, 1)), finding_(derived(master_, 2)) {}

SealingKey::SealingKey(SealingKey&&) noexcept = default;

SealingKey::~SealingKey() {
    for (QByteArray* key : {&master_, &content_, &finding_})
        if (key->size() > 0 && key->isDetached()) sodium_memzero(key->data(), size_t(key->size()));
}

SealingKey SealingKey::fresh() {
    return SealingKey(randomBytes(sealingKeySize));
}

std::optional<SealingKey> SealingKey::fromBytes(QByteArrayView bytes) {
    if (bytes.size() != sealingKeySize) return std::nullopt;
    return SealingKey(bytes.toByteArray());
}

QString SealingKey::seal(const QString& plain, QByteArrayView context) const {
    if (plain.isEmpty()) return plain;
    const QByteArray text = plain.toUtf8();
    QByteArray sealed = randomBytes(int(sealNonceSize));
    sealed.resize(sealNonceSize + text.size() + sealTagSize);
    unsigned long long length = 0;
    crypto_aead_chacha20poly1305_ietf_encrypt(
        sodiumOut(sealed.data() + sealNonceSize), &length, sodiumIn(text), quint64(text.size()),
        sodiumIn(context), quint64(context.size()), nullptr,
        sodiumIn(QByteArrayView(sealed).first(sealNonceSize)), sodiumIn(content_));
    return QString::fromLatin1(sealed.toBase64(QByteArray::OmitTrailingEquals));
}

std::optional<QString> SealingKey::open(const QString& sealed, QByteArrayView context) const {
    if (sealed.isEmpty()) return QString();
    const auto decoded =
        QByteArray::fromBase64Encoding(sealed.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() < sealNonceSize + sealTagSize) return std::nullopt;
    const QByteArrayView bytes(*decoded);
    QByteArray text(bytes.size() - sealNonceSize - sealTagSize, '\0');
    unsigned long long length = 0;
    const int failed = crypto_aead_chacha20poly1305_ietf_decrypt(
        sodiumOut(text.data()), &length, nullptr, sodiumIn(bytes.sliced(sealNonceSize)),
        quint64(bytes.size() - sealNonceSize), sodiumIn(context), quint64(context.size()),
        sodiumIn(bytes.first(sealNonceSize)), sodiumIn(content_));
    if (failed) return std::nullopt;
    return QString::fromUtf8(text);
}

qint64 SealingKey::lookup(quint8 kind, const QString& plain) const {
    QByteArray text(1, char(kind));
    text += plain.toUtf8();
    QByteArray digest(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(sodiumOut(digest.data()), size_t(digest.size()), sodiumIn(text), quint64(text.size()),
                       sodiumIn(finding_), size_t(finding_.size()));
    return qFromBigEndian<qint64>(digest.constData());
}

namespace {

struct KeyPair {
    explicit KeyPair(QByteArrayView master) {
        QByteArray seed = derived(master, 3);
        crypto_box_seed_keypair(sodiumOut(open.data()), sodiumOut(secret.data()), sodiumIn(seed));
        sodium_memzero(seed.data(), size_t(seed.size()));
    }
    ~KeyPair() { sodium_memzero(secret.data(), size_t(secret.size())); }
    Q_DISABLE_COPY_MOVE(KeyPair)

    QByteArray open{crypto_box_PUBLICKEYBYTES, '\0'};
    QByteArray secret{crypto_box_SECRETKEYBYTES, '\0'};
};

static_assert(crypto_box_SEEDBYTES == sealingKeySize);
static_assert(crypto_box_PUBLICKEYBYTES == publicHalfSize);

}  // namespace

QByteArray SealingKey::publicHalf() const {
    return KeyPair(master_).open;
}

QByteArray SealingKey::sealFor(QByteArrayView publicHalf, QByteArrayView plain) {
    QByteArray sealed(plain.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    crypto_box_seal(sodiumOut(sealed.data()), sodiumIn(plain), quint64(plain.size()), sodiumIn(publicHalf));
    return sealed;
}

std::optional<QByteArray> SealingKey::openSealedFor(QByteArrayView sealed) const {
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES)) return std::nullopt;
    const KeyPair pair(master_);
    QByteArray plain(sealed.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    const int failed = crypto_box_seal_open(sodiumOut(plain.data()), sodiumIn(sealed), quint64(sealed.size()),
                                            sodiumIn(pair.open), sodiumIn(pair.secret));
    return failed ? std::nullopt : std::optional(plain);
}

}  // namespace taphuan
