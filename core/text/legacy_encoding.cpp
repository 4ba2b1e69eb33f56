#include "core/text/legacy_encoding.h"

#include <QChar>

namespace taphuan {

namespace {

bool isPlainLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// Letters that only Unicode has: ă, đ, ơ, ư and those with two marks.
bool isUnicodeVietnamese(QChar c) {
    return (c >= u'\u0102' && c <= u'\u01B0') || (c >= u'\u1EA0' && c <= u'\u1EF9');
}

// Signs that TCVN3 shows as letters.
bool isTcvn3Letter(QChar c) {
    return QStringView(
               u"\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE\u00B5\u00B6\u00B7\u00B8\u00B9\u00BB"
               u"\u00BC\u00BD\u00BE\u00D7\u00F7\u00DE\u00FE\u00DF")
        .contains(c);
}

// VNI writes a vowel's mark as a letter of its own behind it.
bool isVniMark(QChar c) {
    return QStringView(
               u"\u00E4\u00E5\u00E6\u00EB\u00EE\u00EF\u00F6\u00F8\u00FB\u00FC\u00C4\u00C5\u00C6\u00CB"
               u"\u00CE\u00CF\u00D6\u00D8\u00DB\u00DC")
        .contains(c);
}

}  // namespace

bool isLegacyEncoded(QStringView text) {
    bool found = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isUnicodeVietnamese(text[i])) return false;
        const bool after = i > 0 && isPlainLetter(text[i - 1]);
        const bool before = i + 1 < text.size() && isPlainLetter(text[i + 1]);
        const bool afterVowel = after && QStringView(u"aeiouyAEIOUY").contains(text[i - 1]);
        found = found || (isTcvn3Letter(text[i]) && (after || before)) || (isVniMark(text[i]) && afterVowel);
    }
    return found;
}

}  // namespace taphuan
