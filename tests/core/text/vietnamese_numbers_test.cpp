#include "core/text/vietnamese_numbers.h"

#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

TEST(Numbers, Grouped) {
    EXPECT_EQ(groupedNumber(0), u"0"_s);
    EXPECT_EQ(groupedNumber(999), u"999"_s);
    EXPECT_EQ(groupedNumber(1'340'205'000), u"1.340.205.000"_s);
    EXPECT_EQ(groupedNumber(-1000), u"-1.000"_s);
    EXPECT_EQ(groupedNumber(std::numeric_limits<qint64>::min()), u"-9.223.372.036.854.775.808"_s);
}

TEST(Numbers, Decimals) {
    EXPECT_EQ(decimalText(1.5, 1), u"1,5"_s);
    EXPECT_EQ(decimalText(1340.5, 2), u"1.340,50"_s);
    EXPECT_EQ(decimalText(-0.04, 1), u"0,0"_s);
    EXPECT_EQ(decimalText(-2.25, 2), u"-2,25"_s);
    EXPECT_EQ(decimalText(7, 0), u"7"_s);
    EXPECT_EQ(decimalText(std::numeric_limits<double>::quiet_NaN(), 1), u"–"_s);
}

TEST(Numbers, Percent) {
    EXPECT_EQ(percentText(0.875), u"87,5%"_s);
    EXPECT_EQ(percentText(1), u"100%"_s);
    EXPECT_EQ(percentText(0.8), u"80,0%"_s);
    EXPECT_EQ(percentText(0), u"0%"_s);
    EXPECT_EQ(percentText(1.25), u"125,0%"_s);
    EXPECT_EQ(percentText(2.0 / 3, 2), u"66,67%"_s);
    EXPECT_EQ(percentText(0.99999), u"99,9%"_s);
    EXPECT_EQ(percentText(0.99999, 0), u"99%"_s);
    EXPECT_EQ(percentText(0.0001), u"0,1%"_s);
}

TEST(Money, Parses) {
    const std::pair<QStringView, qint64> good[] = {{u"5.191.000.000 đồng", 5'191'000'000},
                                                   {u"5191000000", 5'191'000'000},
                                                   {u"5,191,000,000", 5'191'000'000},
                                                   {u"5 191 000 000 VNĐ", 5'191'000'000},
                                                   {u"1.340.205.000đ.", 1'340'205'000},
                                                   {u"53,9 triệu đồng", 53'900'000},
                                                   {u"1,5 tỷ", 1'500'000'000},
                                                   {u"1.191 triệu", 1'191'000'000},
                                                   {u"500 nghìn", 500'000},
                                                   {u"1.500,00", 1500},
                                                   {u" -500.000 ₫", -500'000},
                                                   {u"0", 0}};
    for (const auto& [text, amount] : good)
        EXPECT_EQ(parseMoney(text), amount) << text.toString().toStdString();
}

TEST(Money, RefusesWhatIsUnclear) {
    for (const QStringView text :
         {u"", u"đồng", u"500,000", u"1.5", u"12.34.567", u"1,5", u"5.191 bao", u"1-2", u"1.500,000 đồng",
          u"99999999999999999999", u"9.999.999.999 tỷ", u"1,2345 nghìn"})
        EXPECT_EQ(parseMoney(text), std::nullopt) << text.toString().toStdString();
}

RC_GTEST_PROP(Money, WhatIsShownReadsBack, ()) {
    const qint64 amount = *rc::gen::suchThat(
        rc::gen::arbitrary<qint64>(), [](qint64 n) { return n != std::numeric_limits<qint64>::min(); });
    RC_ASSERT(parseMoney(groupedNumber(amount)) == amount);
    RC_ASSERT(parseMoney(QString(groupedNumber(amount) + u" đồng"_s)) == amount);
}

TEST(Words, Numbers) {
    const std::pair<qint64, QStringView> table[] = {
        {0, u"không"},
        {4, u"bốn"},
        {5, u"năm"},
        {10, u"mười"},
        {11, u"mười một"},
        {14, u"mười bốn"},
        {15, u"mười lăm"},
        {20, u"hai mươi"},
        {21, u"hai mươi mốt"},
        {24, u"hai mươi tư"},
        {55, u"năm mươi lăm"},
        {101, u"một trăm linh một"},
        {104, u"một trăm linh bốn"},
        {105, u"một trăm linh năm"},
        {110, u"một trăm mười"},
        {1005, u"một nghìn không trăm linh năm"},
        {51'005, u"năm mươi mốt nghìn không trăm linh năm"},
        {1'000'000, u"một triệu"},
        {1'000'050, u"một triệu không trăm năm mươi"},
        {1'000'000'001, u"một tỷ không trăm linh một"},
        {2'000'005'000'000'000, u"hai triệu không trăm linh năm tỷ"},
        {-21, u"âm hai mươi mốt"}};
    for (const auto& [number, words] : table) EXPECT_EQ(numberInWords(number), words.toString());
}

TEST(Words, Money) {
    EXPECT_EQ(moneyInWords(5'191'000'000), u"Năm tỷ một trăm chín mươi mốt triệu đồng"_s);
    EXPECT_EQ(moneyInWords(1'340'205'000), u"Một tỷ ba trăm bốn mươi triệu hai trăm linh năm nghìn đồng"_s);
    EXPECT_EQ(moneyInWords(0), u"Không đồng"_s);
}

RC_GTEST_PROP(Words, DifferentNumbersReadDifferently, ()) {
    const qint64 number = *rc::gen::arbitrary<qint64>();
    const qint64 other = *rc::gen::arbitrary<qint64>();
    RC_ASSERT((numberInWords(number) == numberInWords(other)) == (number == other));
}

TEST(Dates, Shown) {
    EXPECT_EQ(dateText(QDate(2022, 2, 5)), u"05/02/2022"_s);
    EXPECT_EQ(dateText(QDate()), QString());
    EXPECT_EQ(longDateText(QDate(2022, 2, 5)), u"ngày 05 tháng 02 năm 2022"_s);
    EXPECT_EQ(longDateText(QDate(2022, 3, 15)), u"ngày 15 tháng 3 năm 2022"_s);
    EXPECT_EQ(longDateText(QDate(2023, 12, 8)), u"ngày 08 tháng 12 năm 2023"_s);
    EXPECT_EQ(longDateText(QDate()), QString());
}
