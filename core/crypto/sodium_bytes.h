#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace taphuan {

// Bytes as libsodium's functions take them.
inline const unsigned char* sodiumIn(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
inline unsigned char* sodiumOut(char* bytes) {
    return reinterpret_cast<unsigned char*>(bytes);
}

}  // namespace taphuan
