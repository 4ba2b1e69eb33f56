#pragma once

#include <QByteArray>
#include <QStringView>

namespace taphuan {

// Keys whose byte order (memcmp, then the shorter first, as SQLite orders BLOBs) is the order of Vietnamese
// lists. Words are compared syllable by syllable, each with its tone, before the next: Hoa C, Hòa B, Hoà C,
// Hóa B. Letters: a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z; tones: ngang, huyền,
// hỏi, ngã, sắc, nặng. Case, punctuation and the place of the tone do not count. Numbers compare by value and
// come before words.

// By given name (the last word), then surname (the first), then the middle words.
QByteArray nameSortKey(QStringView fullName);

// From left to right: "Phường 2" before "Phường 10".
QByteArray textSortKey(QStringView text);

}  // namespace taphuan
