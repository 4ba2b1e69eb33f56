#include "core/text/legacy_encoding.h"

#include <gtest/gtest.h>

using namespace taphuan;

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
