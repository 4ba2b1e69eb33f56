#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace taphuan {

// Content of any length, encrypted block by block (libsodium's secretstream, XChaCha20-Poly1305) under a key
// that is used for it alone. A block that was changed, left out or moved does not open, and the last one is
// known as such. `context` is not in the stream and has to be the same when it is opened.

constexpr int streamKeySize = 32;
constexpr qsizetype streamStartSize = 24;
constexpr qsizetype streamBlockSize = 65536;  // of content; only the last may be shorter
constexpr qsizetype streamBlockExtra = 17;    // what a sealed block is longer by

class StreamSealer {
  public:
    StreamSealer(QByteArrayView key, QByteArray context);
    ~StreamSealer();
    StreamSealer(const StreamSealer&) = delete;
    StreamSealer& operator=(const StreamSealer&) = delete;

    // What stands before the first block.
    const QByteArray& start() const { return start_; }
    QByteArray seal(QByteArrayView block, bool last);

  private:
    struct State;
    std::unique_ptr<State> state_;
    QByteArray context_;
    QByteArray start_;
};

class StreamOpener {
  public:
    StreamOpener(QByteArrayView key, QByteArray context, QByteArrayView start);
    ~StreamOpener();
    StreamOpener(const StreamOpener&) = delete;
    StreamOpener& operator=(const StreamOpener&) = delete;

    struct Block {
        QByteArray content;
        bool last = false;
    };
    // Nothing where the block is not the next one of the stream as it was sealed.
    std::optional<Block> open(QByteArrayView sealed);

  private:
    struct State;
    std::unique_ptr<State> state_;
    QByteArray context_;
};

}  // namespace taphuan
