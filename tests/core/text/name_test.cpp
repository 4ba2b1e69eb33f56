#include "core/text/name.h"

#include "core/text/normalise.h"
#include "tests/core/text/text_test_support.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

TEST(Name, Splits) {
    const NameParts full = splitName(u"  Đỗ Thị  Mỹ Hằng ");
    EXPECT_EQ(full.surname, u"Đỗ"_s);
    EXPECT_EQ(full.middle, u"Thị Mỹ"_s);
    EXPECT_EQ(full.given, u"Hằng"_s);
    const NameParts two = splitName(u"Phan An");
    EXPECT_EQ(two.surname, u"Phan"_s);
    EXPECT_EQ(two.middle, QString());
    EXPECT_EQ(two.given, u"An"_s);
    const NameParts one = splitName(u"An");
    EXPECT_EQ(one.surname, QString());
    EXPECT_EQ(one.given, u"An"_s);
    EXPECT_EQ(splitName(u"").given, QString());
}

TEST(Name, ProperCase) {
    EXPECT_EQ(properCase(u"NGÔ MINH HIẾU"), u"Ngô Minh Hiếu"_s);
    EXPECT_EQ(properCase(u"đặng thị ánh"), u"Đặng Thị Ánh"_s);
    EXPECT_EQ(properCase(u"H’HEN NIÊ"), u"H’Hen Niê"_s);
    EXPECT_EQ(properCase(u"Y-BIH"), u"Y-Bih"_s);
    EXPECT_EQ(properCase(u" Nguyễn  van A"), u"Nguyễn van A"_s);
    EXPECT_EQ(properCase(u"LÝ Thị Kim HOA"), u"LÝ Thị Kim HOA"_s);
}

RC_GTEST_PROP(Name, ProperCaseChangesOnlyCase, ()) {
    const QString name = *anyName();
    RC_ASSERT(properCase(name).toLower() == normalised(name).toLower());
    RC_ASSERT(properCase(properCase(name)) == properCase(name));
    RC_ASSERT(properCase(name.toUpper()) == properCase(name.toLower()));
}
