#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace taphuan {

constexpr int digestSize = 32;
constexpr int saltSize = 16;

// BLAKE2b-256, fed piece by piece.
class Hasher {
  public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;

    void add(QByteArrayView bytes);
    void addNumber(qint64 number);       // 8 bytes, big-endian
    void addText(QByteArrayView bytes);  // length, then bytes: no two sequences of texts read alike
    QByteArray result();                 // the hasher is spent afterwards

  private:
    struct State;
    std::unique_ptr<State> state_;
};

QByteArray randomBytes(int count);

}  // namespace taphuan
