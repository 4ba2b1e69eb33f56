#include "core/text/phone.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

TEST(Phone, Parses) {
    const std::pair<QStringView, QStringView> table[] = {
        {u"0912345678", u"0912345678"},       {u"0992.138.303", u"0992138303"},
        {u"0912 345 678", u"0912345678"},     {u"+84979343270", u"0979343270"},
        {u"84979343270", u"0979343270"},      {u"084979343270", u"0979343270"},
        {u"0084 979 343 270", u"0979343270"}, {u"+84 (0)979-343-270", u"0979343270"},
        {u"928179657", u"0928179657"},        {u"928179657.0", u"0928179657"},
        {u"0841234567", u"0841234567"},       {u"841234567", u"0841234567"},
        {u"01683244555", u"0383244555"},      {u"1683244555", u"0383244555"},
        {u"+841203244555", u"0703244555"},    {u"01993244555", u"0593244555"},
        {u"0276 3822 233", u"02763822233"},   {u"2763822233", u"02763822233"},
        {u"+84 24 3822 2333", u"02438222333"}};
    for (const auto& [text, number] : table)
        EXPECT_EQ(parsePhone(text), number.toString()) << text.toString().toStdString();
}

TEST(Phone, RefusesTheRest) {
    for (const QStringView text :
         {u"", u"không", u"091234567", u"09123456789", u"0112345678", u"01113244555",
          u"0912345678 - 0987654321", u"0912345678 (Zalo)", u"0612345678", u"+1 202 555 0143"})
        EXPECT_EQ(parsePhone(text), std::nullopt) << text.toString().toStdString();
}

TEST(Phone, PrefixesInUse) {
    for (const QStringView text :
         {u"0912345678", u"0551234567", u"0321234567", u"0861234567", u"02763822233"})
        EXPECT_TRUE(plausiblePhone(text)) << text.toString().toStdString();
    for (const QStringView text : {u"0951234567", u"0311234567", u"0711234567", u"0801234567", u"123"})
        EXPECT_FALSE(plausiblePhone(text)) << text.toString().toStdString();
}

TEST(Phone, Masked) {
    EXPECT_EQ(maskedPhone(u"0912345678"), u"•••••••678"_s);
    EXPECT_EQ(maskedPhone(u"1234"), u"••••"_s);
}

RC_GTEST_PROP(Phone, EverySpellingIsOneNumber, ()) {
    const QChar first = *rc::gen::elementOf(std::vector<char16_t>{u'3', u'5', u'7', u'8', u'9'});
    const QString rest =
        QString(first) + u"%1"_s.arg(*rc::gen::inRange(0, 100'000'000), 8, 10, QLatin1Char('0'));
    const QString number = QString(u"0"_s + rest);
    for (const QString& country : {u"0"_s, u"+84"_s, u"84"_s, u"0084"_s, u"084"_s, u""_s})
        RC_ASSERT(parsePhone(QString(country + rest)) == number);
    RC_ASSERT(parsePhone(number) == number);
}
