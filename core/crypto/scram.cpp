#include "core/crypto/scram.h"

#include "core/crypto/digest.h"

#include <sodium.h>

namespace taphuan {

namespace {

constexpr int usualIterations = 4096;
constexpr qsizetype usualSaltSize = 16;

QByteArray hmac(const QByteArray& key, const QByteArray& message) {
    crypto_auth_hmacsha256_state state;
    QByteArray made(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(key.constData()),
                                size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(message.constData()),
                                  size_t(message.size()));
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char*>(made.data()));
    return made;
}

QByteArray sha256(const QByteArray& message) {
    QByteArray made(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(made.data()),
                       reinterpret_cast<const unsigned char*>(message.constData()), size_t(message.size()));
    return made;
}

// RFC 4013, as far as typed passwords need it: every space is a space, and letters are in one form.
QByteArray prepared(const QString& password) {
    QString mapped;
    for (const QChar c : password)
        if (c != QChar(QChar::SoftHyphen) && c != QChar(0x200b))
            mapped += c.category() == QChar::Separator_Space ? QChar(u' ') : c;
    return mapped.normalized(QString::NormalizationForm_KC).toUtf8();
}

QByteArray salted(const QByteArray& password, const QByteArray& salt, int iterations) {
    QByteArray round = hmac(password, salt + QByteArray("\0\0\0\1", 4));
    QByteArray sum = round;
    for (int i = 1; i < iterations; ++i) {
        round = hmac(password, round);
        for (qsizetype at = 0; at < sum.size(); ++at) sum[at] = char(sum[at] ^ round[at]);
    }
    return sum;
}

}  // namespace

QString scramVerifier(const QString& password, const QByteArray& salt, int iterations) {
    const QByteArray secret = salted(prepared(password), salt, iterations);
    return QStringLiteral("SCRAM-SHA-256$%1:%2$%3:%4")
        .arg(QString::number(iterations), QString::fromLatin1(salt.toBase64()),
             QString::fromLatin1(sha256(hmac(secret, "Client Key")).toBase64()),
             QString::fromLatin1(hmac(secret, "Server Key").toBase64()));
}

QString scramVerifier(const QString& password) {
    return scramVerifier(password, randomBytes(usualSaltSize), usualIterations);
}

}  // namespace taphuan
