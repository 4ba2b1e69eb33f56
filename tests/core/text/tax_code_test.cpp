#include "core/text/tax_code.h"

#include <gtest/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

TEST(TaxCode, Parses) {
    const std::pair<QStringView, QStringView> table[] = {
        {u"0100047516", u"0100047516"},        {u"0100 047 516", u"0100047516"},
        {u"0314409058-002", u"0314409058002"}, {u"0314409058 002", u"0314409058002"},
        {u"072079001234", u"072079001234"},    {u"100047516", u"0100047516"},
        {u"72079001234", u"072079001234"},     {u"314409058002", u"0314409058002"},
        {u"3900244389", u"3900244389"}};
    for (const auto& [text, number] : table) {
        const auto code = parseTaxCode(text);
        ASSERT_TRUE(code) << text.toString().toStdString();
        EXPECT_EQ(code->number, number);
    }
    EXPECT_TRUE(parseTaxCode(u"100047516")->zeroRestored);
    EXPECT_FALSE(parseTaxCode(u"0100047516")->zeroRestored);
    for (const QStringView text : {u"", u"chưa có", u"12345", u"01000475160", u"01000475161234"})
        EXPECT_FALSE(parseTaxCode(text)) << text.toString().toStdString();
}

// 0100047516 is the example of the circular that set the digit; the others are registered companies.
TEST(TaxCode, KnowsItsCheckDigit) {
    for (const QStringView code : {u"0100047516", u"0100233488", u"0314409058002", u"072079001234"})
        EXPECT_TRUE(hasRightCheckDigit(code)) << code.toString().toStdString();
    for (const QStringView code : {u"0100047515", u"0100233480", u"0314409057002"})
        EXPECT_FALSE(hasRightCheckDigit(code)) << code.toString().toStdString();
}

TEST(TaxCode, HidesAHouseholdsOwner) {
    EXPECT_EQ(shownTaxCode(u"0314409058002"), u"0314409058-002"_s);
    EXPECT_EQ(shownTaxCode(u"0100047516"), u"0100047516"_s);
    EXPECT_FALSE(shownTaxCode(u"072079001234").contains(u"079001"_s));
}
