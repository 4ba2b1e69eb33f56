#pragma once

#include "core/base/enum_text.h"

#include <QString>
#include <QStringView>

namespace taphuan {

// What a text was typed for. Text of the old fonts, read as if it were Unicode, looks like "NguyÔn V¨n Hïng"
// (TCVN3, ABC) and "Nguyeãn Vaên Huøng" (VNI). Fonts of TCVN3 capitals show small letters as capitals.
enum class Letters : quint8 { unicode, tcvn3, tcvn3Capitals, vni };

template <>
struct EnumText<Letters> {
    static constexpr std::array names{
        std::pair{Letters::unicode, "unicode"}, std::pair{Letters::tcvn3, "tcvn3"},
        std::pair{Letters::tcvn3Capitals, "tcvn3_capitals"}, std::pair{Letters::vni, "vni"}};
};

// By the name of the font: ".VnTime", ".VnTimeH", "VNI-Times".
Letters lettersOfFont(QStringView family);

// What the text itself shows: letters that only Unicode has, or words that are Vietnamese only when read as
// TCVN3 or VNI. Nothing where it shows none of that; never the old letters for Unicode Vietnamese, names of
// the highlands included. The difference between the two kinds of TCVN3 is not to be seen in a text.
std::optional<Letters> lettersShownBy(QStringView text);

// The text in Unicode, NFC. To be done before normalising, which drops TCVN3's ư. A text with a letter that
// only Unicode has is none of the old ones, and stays as it is.
QString inUnicode(const QString& text, Letters letters);

// True of text in which any letter is one of TCVN3 or VNI, also where no whole word shows it. Asked before
// normalising. No text of Unicode Vietnamese is meant, nor a name in the scripts of the highlands; a text
// none of whose letters shows it is not known.
bool isLegacyEncoded(QStringView text);

}  // namespace taphuan
