#include "core/crypto/sealed_stream.h"

#include "core/crypto/sodium_bytes.h"

#include <sodium.h>

namespace taphuan {

static_assert(streamKeySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(streamStartSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(streamBlockExtra == crypto_secretstream_xchacha20poly1305_ABYTES);

struct StreamSealer::State {
    crypto_secretstream_xchacha20poly1305_state stream;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

StreamSealer::StreamSealer(QByteArrayView key, QByteArray context)
    : state_(std::make_unique<State>()), context_(std::move(context)), start_(streamStartSize, '\0') {
    crypto_secretstream_xchacha20poly1305_init_push(&state_->stream, sodiumOut(start_.data()), sodiumIn(key));
}
StreamSealer::~StreamSealer() = default;

QByteArray StreamSealer::seal(QByteArrayView block, bool last) {
    QByteArray sealed(block.size() + streamBlockExtra, '\0');
    crypto_secretstream_xchacha20poly1305_push(&state_->stream, sodiumOut(sealed.data()), nullptr,
                                               sodiumIn(block), quint64(block.size()), sodiumIn(context_),
                                               quint64(context_.size()),
                                               last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                    : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    return sealed;
}

struct StreamOpener::State {
    crypto_secretstream_xchacha20poly1305_state stream;
    bool broken = false;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

StreamOpener::StreamOpener(QByteArrayView key, QByteArray context, QByteArrayView start)
    : state_(std::make_unique<State>()), context_(std::move(context)) {
    state_->broken =
        start.size() != streamStartSize ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state_->stream, sodiumIn(start), sodiumIn(key)) != 0;
}
StreamOpener::~StreamOpener() = default;

std::optional<StreamOpener::Block> StreamOpener::open(QByteArrayView sealed) {
    if (state_->broken || sealed.size() < streamBlockExtra) return std::nullopt;
    Block block{QByteArray(sealed.size() - streamBlockExtra, '\0'), false};
    unsigned char tag = 0;
    const int failed = crypto_secretstream_xchacha20poly1305_pull(
        &state_->stream, sodiumOut(block.content.data()), nullptr, &tag, sodiumIn(sealed),
        quint64(sealed.size()), sodiumIn(context_), quint64(context_.size()));
    if (failed) return std::nullopt;
    block.last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return block;
}

}  // namespace taphuan
