#pragma once

#include "core/text/legacy_encoding.h"

#include <QByteArray>

namespace taphuan {

// A text of one byte a letter. CP1258 comes in Unicode, NFC; TCVN3 and VNI as typed, with each byte as the
// Latin-1 letter it is, to be decoded by inUnicode.
struct EightBitText {
    QString text;
    Letters letters = Letters::unicode;
};

// Reads bytes that are no UTF-8 in whichever of the three makes Vietnamese of them. Nothing where none does,
// or where they are UTF-8 that was damaged.
std::optional<EightBitText> readEightBitText(const QByteArray& bytes);

}  // namespace taphuan
