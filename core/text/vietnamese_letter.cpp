#include "core/text/vietnamese_letter.h"

#include <array>

namespace taphuan {

namespace {

constexpr std::array<char16_t, 6> kToneMarks{0, u'\u0300', u'\u0309', u'\u0303', u'\u0301', u'\u0323'};

// Every Latin letter with marks, and the other alphabets of that size, lie below this.
constexpr size_t kTableSize = 0x1f00;

VietnameseLetter takeApart(QChar c) {
    const QString lower = QString(c).toLower();
    QString rest;
    Tone tone = Tone::ngang;
    for (const QChar part : lower.normalized(QString::NormalizationForm_D)) {
        const Tone found = toneOfMark(part);
        if (found == Tone::ngang)
            rest += part;
        else
            tone = found;
    }
    if (rest.isEmpty()) return {lower[0].unicode(), lower[0].unicode(), Tone::ngang};
    const char16_t first = rest[0].unicode();
    const char16_t plain = first == u'đ' ? u'd' : first;
    return {rest.normalized(QString::NormalizationForm_C)[0].unicode(), plain, tone};
}

std::array<VietnameseLetter, kTableSize> makeTable() {
    std::array<VietnameseLetter, kTableSize> table;
    for (size_t i = 0; i < kTableSize; ++i) {
        const QChar c{char16_t(i)};
        table[i] = c.isLetter() ? takeApart(c) : VietnameseLetter{c.unicode(), c.unicode(), Tone::ngang};
    }
    return table;
}

}  // namespace

VietnameseLetter vietnameseLetter(QChar c) {
    static const auto table = makeTable();
    if (c.unicode() < kTableSize) return table[c.unicode()];
    const char16_t lower = c.toLower().unicode();
    return {lower, lower, Tone::ngang};
}

Tone toneOfMark(QChar c) {
    for (size_t i = 1; i < kToneMarks.size(); ++i)
        if (c.unicode() == kToneMarks[i]) return Tone(i);
    return Tone::ngang;
}

QChar markOfTone(Tone tone) {
    return QChar(kToneMarks[size_t(tone)]);
}

ToneWord toneWord(QStringView run) {
    ToneWord word;
    for (const QChar c : run) {
        const VietnameseLetter letter = vietnameseLetter(c);
        const Tone tone = letter.tone != Tone::ngang ? letter.tone : toneOfMark(c);
        if (toneOfMark(c) == Tone::ngang) word.letters += QChar(letter.letter);
        if (tone != Tone::ngang && ++word.toneCount == 1) word.tone = tone;
    }
    return word;
}

}  // namespace taphuan
