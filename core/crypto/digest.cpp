#include "core/crypto/digest.h"

#include <QtEndian>

#include <sodium.h>

namespace taphuan {

struct Hasher::State {
    crypto_generichash_state hash;
};

Hasher::Hasher() : state_(std::make_unique<State>()) {
    crypto_generichash_init(&state_->hash, nullptr, 0, digestSize);
}
Hasher::~Hasher() = default;

void Hasher::add(QByteArrayView bytes) {
    crypto_generichash_update(&state_->hash, reinterpret_cast<const unsigned char*>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
}

void Hasher::addNumber(qint64 number) {
    const qint64 bigEndian = qToBigEndian(number);
    add(QByteArrayView(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian));
}

void Hasher::addText(QByteArrayView bytes) {
    addNumber(bytes.size());
    add(bytes);
}

QByteArray Hasher::result() {
    QByteArray out(digestSize, '\0');
    crypto_generichash_final(&state_->hash, reinterpret_cast<unsigned char*>(out.data()), digestSize);
    return out;
}

QByteArray randomBytes(int count) {
    static const bool ready = sodium_init() >= 0;
    Q_ASSERT(ready);
    QByteArray out(count, '\0');
    randombytes_buf(out.data(), size_t(count));
    return out;
}

}  // namespace taphuan
