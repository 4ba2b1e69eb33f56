#include "core/text/eight_bit_text.h"

#include "core/text/syllable.h"

#include <algorithm>
#include <array>

namespace taphuan {

namespace {

// Enough to know the encoding by.
constexpr qsizetype sampleSize = 64 * 1024;

// Microsoft's code page 1258 from 0x80 on; 0: no letter.
constexpr std::array<char16_t, 128> codePage1258{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0,      0x2039, 0x0152,
    0,      0,      0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0,      0x203A, 0x0153, 0,      0,      0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0,
    0x00C1, 0x00C2, 0x0102, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x0300, 0x00CD,
    0x00CE, 0x00CF, 0x0110, 0x00D1, 0x0309, 0x00D3, 0x00D4, 0x01A0, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA,
    0x00DB, 0x00DC, 0x01AF, 0x0303, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0301, 0x00ED, 0x00EE, 0x00EF, 0x0111, 0x00F1, 0x0323, 0x00F3, 0x00F4,
    0x01A1, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x01B0, 0x20AB, 0x00FF};

bool isTone(char16_t c) {
    return c >= 0x0300 && c <= 0x0323;
}

bool takesTone(QChar c) {
    return QStringView(u"aăâeêioôơuưyAĂÂEÊIOÔƠUƯY").contains(c);
}

// Nothing where a byte is no letter, or a tone stands behind anything but a vowel without one.
std::optional<QString> fromCp1258(const QByteArray& bytes) {
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const char16_t c = code < 0x80 ? code : codePage1258[size_t(code - 0x80)];
        if (c == 0 || (isTone(c) && (text.isEmpty() || !takesTone(text.back())))) return std::nullopt;
        text += QChar(c);
    }
    return text.normalized(QString::NormalizationForm_C);
}

// Of the words with more than plain letters, how many there are and how many are Vietnamese.
struct Share {
    int words = 0;
    int vietnamese = 0;

    bool isConvincing() const { return vietnamese > 0 && 3 * vietnamese >= 2 * words; }
};

Share shareOf(QStringView text) {
    Share share;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        bool isPlain = true;
        while (end < text.size() && text[end].isLetter()) isPlain = text[end++] < u'\u0080' && isPlain;
        if (!isPlain) {
            ++share.words;
            share.vietnamese += isVietnameseSyllable(text.sliced(start, end - start));
        }
        start = end + 1;
    }
    return share;
}

// More than half of what is no ASCII is UTF-8 as it should be, or begins it at the very end.
bool isDamagedUtf8(const QByteArray& bytes) {
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const qsizetype length = first < 0x80   ? 1
                                 : first < 0xC2 ? 0
                                 : first < 0xE0 ? 2
                                 : first < 0xF0 ? 3
                                                : 4;
        const qsizetype end = std::min(i + length, bytes.size());
        const bool isSequence =
            length > 0 &&
            std::all_of(bytes.begin() + std::min(i + 1, end), bytes.begin() + end,
                        [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; });
        if (length > 1 && isSequence) ++good;
        if (!isSequence) ++bad;
        i = isSequence ? end : i + 1;
    }
    return good > bad;
}

}  // namespace

std::optional<EightBitText> readEightBitText(const QByteArray& bytes) {
    if (bytes.contains('\0') || isDamagedUtf8(bytes)) return std::nullopt;
    const QByteArray sample = bytes.left(sampleSize);
    const auto page = fromCp1258(sample);
    const Share cp1258 = page ? shareOf(*page) : Share();
    const QString latin = QString::fromLatin1(sample);
    const Letters old = lettersShownBy(latin).value_or(Letters::unicode);
    const Share decoded = old == Letters::unicode ? Share() : shareOf(inUnicode(latin, old));
    if (decoded.isConvincing() && decoded.vietnamese > cp1258.vietnamese)
        return EightBitText{QString::fromLatin1(bytes), old};
    if (!cp1258.isConvincing()) return std::nullopt;
    auto text = fromCp1258(bytes);
    if (!text) return std::nullopt;
    return EightBitText{std::move(*text), Letters::unicode};
}

}  // namespace taphuan
