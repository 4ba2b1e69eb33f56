#include "core/tables/sheet_letters.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

Sheet typedSheet(const std::vector<QStringList>& rows) {
    Sheet sheet;
    for (const QStringList& row : rows) {
        sheet.rows.emplace_back();
        for (const QString& text : row) sheet.rows.back().push_back(Cell::ofText(text));
    }
    return sheet;
}

QString lettersText(const QMap<int, Letters>& letters) {
    QStringList texts;
    for (auto each = letters.begin(); each != letters.end(); ++each)
        texts << columnName(each.key()) + u'=' + enumText(each.value());
    return texts.join(u' ');
}

TEST(SheetLetters, ContentTellsByColumn) {
    const Sheet typed = typedSheet({{u"Hä vµ tªn"_s, u"Đơn vị"_s, u"Chöùc vuï"_s, u"Ghi chú"_s},
                                    {u"NguyÔn V¨n An"_s, u"Sở Nội vụ"_s, u"Tröôûng phoøng"_s, u"12"_s},
                                    {u"T« Hoµ"_s, u"Y Ñul Niê"_s, u"Vaên thö"_s, {}}});
    const auto decoded = unicodeSheet(typed);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(lettersText(decoded->letters), u"A=tcvn3 C=vni"_s);
    EXPECT_EQ(decoded->sheet.at(0, 0).text(), u"Họ và tên"_s);
    EXPECT_EQ(decoded->sheet.at(2, 0).text(), u"Tô Hoà"_s);
    EXPECT_EQ(decoded->sheet.at(1, 2).text(), u"Trưởng phòng"_s);
    EXPECT_EQ(decoded->sheet.at(2, 1).text(), u"Y Ñul Niê"_s);
    EXPECT_EQ(lettersOfColumns(typed),
              (std::vector{Letters::tcvn3, Letters::unicode, Letters::vni, Letters::unicode}));
}

TEST(SheetLetters, UnicodeStaysAsItIs) {
    EXPECT_FALSE(unicodeSheet(typedSheet({{u"Họ và tên"_s, u"Tên"_s},
                                          {u"Trần Thị Hoà"_s, u"Hoà"_s},
                                          {u"Y Ñul Niê"_s, u"H'Mŏk Êñuôl"_s},
                                          {u"Hoàng Toán"_s, u"Lý"_s}})));
}

TEST(SheetLetters, CaptionsInUnicodeStandOverOldLetters) {
    const auto decoded = unicodeSheet(
        typedSheet({{u"Tên"_s, u"Ngày sinh"_s, u"Số CCCD"_s}, {u"TrÇn V¨n Tó"_s, u"1/1/1980"_s, u"072"_s}}));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->sheet.at(0, 0).text(), u"Tên"_s);
    EXPECT_EQ(decoded->sheet.at(1, 0).text(), u"Trần Văn Tú"_s);
}

TEST(SheetLetters, AFontTellsOfItsCellAlone) {
    Sheet typed = typedSheet({{u"Họ tên"_s}, {u"T«"_s}, {u"lª thÞ hoa"_s}, {u"Lê Tô"_s}});
    typed.rows[1][0].letters = Letters::tcvn3;
    typed.rows[2][0].letters = Letters::tcvn3Capitals;
    const auto decoded = unicodeSheet(typed);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->sheet.at(1, 0).text(), u"Tô"_s);
    EXPECT_EQ(decoded->sheet.at(2, 0).text(), u"LÊ THỊ HOA"_s);
    EXPECT_EQ(decoded->sheet.at(3, 0).text(), u"Lê Tô"_s);
}

TEST(SheetLetters, AChoiceStandsForWhatIsRecognised) {
    const Sheet typed = typedSheet({{u"G§"_s, u"NguyÔn V¨n An"_s}});
    const auto decoded = unicodeSheet(typed, {{0, Letters::tcvn3}, {1, Letters::unicode}});
    ASSERT_TRUE(decoded);
    EXPECT_EQ(lettersText(decoded->letters), u"A=tcvn3"_s);
    EXPECT_EQ(decoded->sheet.at(0, 0).text(), u"GĐ"_s);
    EXPECT_EQ(decoded->sheet.at(0, 1).text(), u"NguyÔn V¨n An"_s);
}

}  // namespace
}  // namespace taphuan
