#include "core/base/id.h"

#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

TEST(RowId, Text) {
    EXPECT_EQ(RowId::of(0x5f3a01c, 128).text(), u"5f3a01c-128"_s);
    EXPECT_EQ(RowId{-1}.text(), u"pffffffffffffffff"_s);
    EXPECT_EQ(RowId::parse(u"5F3A01C-128"), RowId::of(0x5f3a01c, 128));
    EXPECT_TRUE(RowId{}.isNull());
}

TEST(RowId, RefusesOtherText) {
    for (const QStringView text : {u"", u"-", u"5f3a01c", u"5f3a01c-", u"5f3a01c-0", u"-128", u"80000000-1",
                                   u"x-1", u"1-4294967296", u"p", u"p1", u"pfffffffffffffffff", u"1-2-3",
                                   u"1--2", u"1- 2", u"+1-2", u" 1-2", u"1-02", u"p ffffffffffffffff"})
        EXPECT_EQ(RowId::parse(text), std::nullopt) << text.toString().toStdString();
}

RC_GTEST_PROP(RowId, TextRoundTrip, ()) {
    const quint32 replica = *rc::gen::inRange<quint32>(0, 0x7fffffff);
    const quint32 counter = *rc::gen::inRange<quint32>(1, 0xffffffff);
    const RowId id = RowId::of(replica, counter);
    RC_ASSERT(id.replica() == replica);
    RC_ASSERT(id.counter() == counter);
    RC_ASSERT(RowId::parse(id.text()) == id);
}

RC_GTEST_PROP(RowId, TextRoundTripOfPairs, ()) {
    const RowId id{*rc::gen::inRange(std::numeric_limits<qint64>::min(), qint64(0))};
    RC_ASSERT(RowId::parse(id.text()) == id);
}
