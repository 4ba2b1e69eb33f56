#include "core/text/legacy_encoding.h"

#include "core/text/eight_bit_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

namespace {

std::string shown(std::optional<Letters> letters) {
    return letters ? enumText(*letters).toStdString() : "unknown";
}

}  // namespace

TEST(LegacyEncoding, KnowsTextOfOldFonts) {
    for (const QStringView text :
         {u"NguyÔn V¨n Hïng", u"Lª ThÞ B×nh", u"L\u00adu Quang", u"Tr\u00ad¬ng V¨n §¹t", u"Huøng Vöông"})
        EXPECT_TRUE(isLegacyEncoded(text)) << text.toString().toStdString();
}

TEST(LegacyEncoding, LeavesUnicodeAlone) {
    for (const QStringView text :
         {u"Nguyễn Văn Hùng", u"Lưu\u00ad Quang Đạt", u"Hoàng Minh", u"Trần Thị Hoà", u"Y Ñul Niê",
          u"“UBND xã” · 5 ÷ 7", u"Kế toán – thủ quỹ", u"", u"H'Bia Ayŭn"})
        EXPECT_FALSE(isLegacyEncoded(text)) << text.toString().toStdString();
}

TEST(LegacyEncoding, ATextShowsItsLetters) {
    for (const QStringView text : {u"NguyÔn V¨n Hïng", u"Lª ThÞ B×nh", u"L\u00adu Quang", u"Hä vµ tªn",
                                   u"Chñ tÞch UBND x·", u"P. G§ Së Néi vô", u"Ngµy sinh"})
        EXPECT_EQ(shown(lettersShownBy(text)), "tcvn3") << text.toString().toStdString();
    for (const QStringView text : {u"Nguyeãn Vaên Huøng", u"Huøng Vöông", u"Traàn Thò Bình", u"Hoï vaø teân",
                                   u"Chuû tòch UBND xaõ", u"Aùnh", u"TRAÀN VAÊN AN"})
        EXPECT_EQ(shown(lettersShownBy(text)), "vni") << text.toString().toStdString();
    for (const QStringView text :
         {u"Nguyễn Văn Hùng", u"Lê Thị Bình", u"Le\u0302 Thi\u0323", u"Kế toán", u"Tên"})
        EXPECT_NE(shown(lettersShownBy(text)), "tcvn3") << text.toString().toStdString();
    EXPECT_EQ(shown(lettersShownBy(u"Nguyễn Văn Hùng")), "unicode");
    EXPECT_EQ(shown(lettersShownBy(u"Le Van An 12/5")), "unknown");
}

TEST(LegacyEncoding, UnicodeNamesShowNoOldLetters) {
    for (const QStringView text : {u"Hoàng Minh",      u"Trần Thị Hoà",  u"Y Ñul Niê", u"Y Ñan Êban",
                                   u"H'Mŏk Êñuôl",     u"K'Sor Hiêu",    u"Siu Bônh",  u"“UBND xã” · 5 ÷ 7",
                                   u"Lưu\u00ad Quang", u"Café Lê",       u"Müller",    u"100 m²",
                                   u"Windows®",        u"Hòa",           u"Toán",      u"Thuý",
                                   u"Công an",         u"Lý Quí Sô",     u"Vù A Dơ",   u"Giàng A Phò",
                                   u"Cán bộ",          u"Nông Ích Thoát"}) {
        const auto letters = lettersShownBy(text);
        EXPECT_TRUE(!letters || *letters == Letters::unicode) << text.toString().toStdString();
    }
}

TEST(LegacyEncoding, DecodesEveryLetterOfItsTables) {
    QFile file(u":/catalogue/legacy_charsets.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray letters = QJsonDocument::fromJson(file.readAll()).object().value(u"map"_s).toArray();
    EXPECT_EQ(letters.size(), 134);
    for (const QJsonValue letter : letters) {
        const QString unicode = letter[u"unicode"].toString();
        EXPECT_EQ(inUnicode(letter[u"tcvn3"].toString(), Letters::tcvn3), unicode);
        EXPECT_EQ(inUnicode(letter[u"vni"].toString(), Letters::vni), unicode);
    }
}

TEST(LegacyEncoding, DecodesTexts) {
    EXPECT_EQ(inUnicode(u"NguyÔn V¨n Hïng"_s, Letters::tcvn3), u"Nguyễn Văn Hùng"_s);
    EXPECT_EQ(inUnicode(u"Tr\u00ad¬ng V¨n §¹t"_s, Letters::tcvn3), u"Trương Văn Đạt"_s);
    EXPECT_EQ(inUnicode(u"céng hßa x· héi"_s, Letters::tcvn3Capitals), u"CỘNG HÒA XÃ HỘI"_s);
    EXPECT_EQ(inUnicode(u"Nguyeãn Thò Aùnh"_s, Letters::vni), u"Nguyễn Thị Ánh"_s);
    EXPECT_EQ(inUnicode(u"TRÖÔNG ÑÌNH HUØNG"_s, Letters::vni), u"TRƯƠNG ĐÌNH HÙNG"_s);
    EXPECT_EQ(inUnicode(u"Nguyễn Văn Â"_s, Letters::tcvn3), u"Nguyễn Văn Â"_s) << "Unicode all the same";
}

TEST(LegacyEncoding, FontsTellTheirLetters) {
    EXPECT_EQ(lettersOfFont(u".VnTime"), Letters::tcvn3);
    EXPECT_EQ(lettersOfFont(u".VnArial NarrowH"), Letters::tcvn3Capitals);
    EXPECT_EQ(lettersOfFont(u"VNI-Times"), Letters::vni);
    EXPECT_EQ(lettersOfFont(u"Times New Roman"), Letters::unicode);
    EXPECT_EQ(lettersOfFont(u""), Letters::unicode);
}

TEST(EightBitText, ReadsCp1258WithItsTones) {
    EXPECT_FALSE(readEightBitText("t\xEAn;B\xEC")) << "a tone behind a consonant";
    EXPECT_FALSE(readEightBitText("t\xEAn;ph\xF3\xCCng")) << "a tone behind a vowel that has one";
    const auto good = readEightBitText("Nguy\xEA\xDEn Thi\xF2 \xD0\xE0o;Tr\xFD\xF5\xD2ng pho\xCCng\r\n");
    ASSERT_TRUE(good);
    EXPECT_EQ(good->text, u"Nguyễn Thị Đào;Trưởng phòng\r\n"_s);
    EXPECT_EQ(good->letters, Letters::unicode);
}

TEST(EightBitText, TellsTcvn3AndVniApart) {
    const auto tcvn3 = readEightBitText(u"Hä vµ tªn;§¬n vÞ\nTrÇn V¨n An;UBND x·"_s.toLatin1());
    ASSERT_TRUE(tcvn3);
    EXPECT_EQ(tcvn3->letters, Letters::tcvn3);
    const auto vni = readEightBitText(u"Hoï vaø teân;Ñôn vò\nTraàn Vaên An;UBND xaõ"_s.toLatin1());
    ASSERT_TRUE(vni);
    EXPECT_EQ(vni->letters, Letters::vni);
}

TEST(EightBitText, RefusesWhatIsNoVietnamese) {
    EXPECT_FALSE(
        readEightBitText("M\xFCller;Gr\xF6\xDF"
                         "e;\xDCnal\r\n"));
    EXPECT_FALSE(readEightBitText(u"TT;Họ và tên"_s.toUtf8().replace("\xC3\xAA", "\xC3")));
    EXPECT_FALSE(readEightBitText(u"TT;Họ"_s.toUtf8().chopped(1)));
    EXPECT_FALSE(readEightBitText(QByteArray("t\xEAn\0x", 5)));
}
