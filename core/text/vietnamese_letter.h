#pragma once

#include <QString>
#include <QStringView>

namespace taphuan {

// In the order of dictionaries and name lists: ngang, huyền, hỏi, ngã, sắc, nặng.
enum class Tone : quint8 { ngang, huyen, hoi, nga, sac, nang };

// A letter taken apart: "Ấ" is letter 'â', plain 'a', tone sắc; "Đ" is letter 'đ', plain 'd'.
struct VietnameseLetter {
    char16_t letter = 0;  // lower-case, with ă â ê ô ơ ư đ kept, without tone
    char16_t plain = 0;   // lower-case, without any mark
    Tone tone = Tone::ngang;
};

// Of one composed character; a character that is no letter stands for itself.
VietnameseLetter vietnameseLetter(QChar c);

// The tone a combining mark stands for; ngang for any other character.
Tone toneOfMark(QChar c);

// The combining mark of a tone; null for ngang.
QChar markOfTone(Tone tone);

// A run of letters with its tone taken out of it: "Hoà" and "HÒA" are both {"hoa", huyền, 1}. A run with more
// than one tone is no single syllable; `tone` is then the first of them.
struct ToneWord {
    QString letters;
    Tone tone = Tone::ngang;
    int toneCount = 0;
};

// `run` holds letters and marks only, in NFC and lower case.
ToneWord toneWord(QStringView run);

}  // namespace taphuan
