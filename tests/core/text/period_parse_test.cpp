#include "core/text/period_parse.h"

#include <gtest/gtest.h>

namespace taphuan {

namespace {

std::optional<DaySpan> days(int y1, int m1, int d1, int y2, int m2, int d2) {
    return DaySpan{QDate(y1, m1, d1), QDate(y2, m2, d2)};
}

TEST(PeriodParse, ReadsWhatListsWrite) {
    const auto june = days(2023, 6, 12, 2023, 6, 14);
    for (const char16_t* text :
         {u"12/06/2023 - 14/06/2023", u"12/6/2023–14/6/2023", u"Từ ngày 12/6/2023 đến ngày 14/6/2023",
          u"từ 12/6 đến 14/6/2023", u"12-14/6/2023", u"12/6-14/6/2023", u"2023-06-12 - 2023-06-14",
          u"Từ ngày 12 tháng 6 đến ngày 14 tháng 6 năm 2023"})
        EXPECT_EQ(parsePeriod(text), june) << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(parsePeriod(u"12/6/2023"), days(2023, 6, 12, 2023, 6, 12));
    EXPECT_EQ(parsePeriod(u"tháng 4/2022"), days(2022, 4, 1, 2022, 4, 30));
    EXPECT_EQ(parsePeriod(u"tháng 4 đến tháng 6/2022"), std::nullopt) << "the first month's year is open";
    EXPECT_EQ(parsePeriod(u"tháng 4/2022 - tháng 6/2022"), days(2022, 4, 1, 2022, 6, 30));
    for (const char16_t* text : {u"quý IV/2023", u"Quý 4/2023", u"Quý IV năm 2023", u"quý 4 năm 2023"})
        EXPECT_EQ(parsePeriod(text), days(2023, 10, 1, 2023, 12, 31))
            << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(parsePeriod(u"năm 2024"), days(2024, 1, 1, 2024, 12, 31));
}

TEST(PeriodParse, ReadsNothingIntoOtherTexts) {
    for (const char16_t* text : {u"", u"3 ngày", u"31/02/2023", u"14/6/2023 - 12/6/2023", u"quý V/2023",
                                 u"quý 5/2023", u"12/6", u"buổi sáng - buổi chiều"})
        EXPECT_EQ(parsePeriod(text), std::nullopt) << QString::fromUtf16(text).toStdString();
}

}  // namespace

}  // namespace taphuan
