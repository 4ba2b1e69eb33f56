#include "core/text/date_parse.h"

#include "core/text/vietnamese_numbers.h"

#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

TEST(PartialDateParse, EveryWayOfWriting) {
    const std::pair<QStringView, QStringView> table[] = {{u"05/04/1979", u"1979-04-05"},
                                                         {u"5/4/1979", u"1979-04-05"},
                                                         {u"5/4/79", u"1979-04-05"},
                                                         {u"1-12-1993", u"1993-12-01"},
                                                         {u"10.08.1980", u"1980-08-10"},
                                                         {u" 27 / 01 / 1982 ", u"1982-01-27"},
                                                         {u"ngày 5/4/1979", u"1979-04-05"},
                                                         {u"1979-04-05", u"1979-04-05"},
                                                         {u"1979-04-05T00:00:00", u"1979-04-05"},
                                                         {u"1979-04-05 00:00:00.000", u"1979-04-05"},
                                                         {u"29/02/2024", u"2024-02-29"},
                                                         {u"ngày 5 tháng 2 năm 1980", u"1980-02-05"},
                                                         {u"Ngày 05\u00a0tháng 02, năm 1980", u"1980-02-05"},
                                                         {u"NGÀY 5 THÁNG 2 NĂM 1980", u"1980-02-05"},
                                                         {u"tháng 4/2022", u"2022-04"},
                                                         {u"Tháng 4 năm 2022", u"2022-04"},
                                                         {u"4/1979", u"1979-04"},
                                                         {u"04-1979", u"1979-04"},
                                                         {u"1979-04", u"1979-04"},
                                                         {u"1979", u"1979"},
                                                         {u"năm 1979", u"1979"}};
    for (const auto& [text, iso] : table) {
        const auto date = parsePartialDate(text);
        ASSERT_TRUE(date) << text.toString().toStdString();
        EXPECT_EQ(date->iso(), iso.toString()) << text.toString().toStdString();
    }
}

TEST(PartialDateParse, RefusesTheRest) {
    for (const QStringView text :
         {u"", u"31/02/1980", u"29/02/2023", u"04/25/1979", u"13/1979", u"0/1979", u"5/4-1979", u"5/4/979",
          u"31413", u"5/4", u"79", u"1979?", u"quý IV/2023", u"1879", u"2979", u"5/4/1979 và 6/4/1979",
          u"1979-02-30", u"mồng 5", u"00/00/1979"})
        EXPECT_EQ(parsePartialDate(text), std::nullopt) << text.toString().toStdString();
}

TEST(PartialDateParse, TwoDigitYears) {
    EXPECT_EQ(parseDate(u"1/1/39"), QDate(2039, 1, 1));
    EXPECT_EQ(parseDate(u"1/1/40"), QDate(1940, 1, 1));
    EXPECT_EQ(parseDate(u"1/1/00"), QDate(2000, 1, 1));
}

TEST(DateParse, OnlyWholeDates) {
    EXPECT_EQ(parseDate(u"14/07/1967"), QDate(1967, 7, 14));
    EXPECT_EQ(parseDate(u"1967"), std::nullopt);
    EXPECT_EQ(parseDate(u"7/1967"), std::nullopt);
}

RC_GTEST_PROP(DateParse, ReadsWhatIsShown, ()) {
    const QDate date = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 109'000));
    RC_ASSERT(parseDate(dateText(date)) == date);
    RC_ASSERT(parseDate(longDateText(date)) == date);
    RC_ASSERT(parseDate(date.toString(Qt::ISODate)) == date);
}

TEST(ExcelSerial, BothCalendars) {
    EXPECT_EQ(fromExcelSerial(1, false), QDate(1900, 1, 1));
    EXPECT_EQ(fromExcelSerial(59, false), QDate(1900, 2, 28));
    EXPECT_EQ(fromExcelSerial(60, false), QDate());
    EXPECT_EQ(fromExcelSerial(61, false), QDate(1900, 3, 1));
    EXPECT_EQ(fromExcelSerial(31413, false), QDate(1986, 1, 1));
    EXPECT_EQ(fromExcelSerial(31413.75, false), QDate(1986, 1, 1));
    EXPECT_EQ(fromExcelSerial(0, true), QDate(1904, 1, 1));
    EXPECT_EQ(fromExcelSerial(31413 - 1462, true), QDate(1986, 1, 1));
}

TEST(ExcelSerial, RefusesWhatIsNoDate) {
    for (const double serial : {-1.0, 0.5, 2e5, 1e300, std::numeric_limits<double>::quiet_NaN()})
        EXPECT_FALSE(fromExcelSerial(serial, false).isValid()) << serial;
}
