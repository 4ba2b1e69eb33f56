#include "core/text/normalise.h"

#include "tests/core/text/text_test_support.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

TEST(Normalise, ComposesAndCleans) {
    EXPECT_EQ(normalised(u"  Lý Công\u00a0\u00a0Tuấn  "), u"Lý Công Tuấn"_s);
    EXPECT_EQ(normalised(u"Đinh Thi\u0323 Tuye\u0302\u0301t"), u"Đinh Thị Tuyết"_s);
    EXPECT_EQ(normalised(u"a\u00adb\u200bc\u202ed\u0007e\ufefff"), u"abcdef"_s);
    EXPECT_EQ(normalised(u"Văn phòng\r\nHĐND\tvà\u2028UBND"), u"Văn phòng HĐND và UBND"_s);
    EXPECT_EQ(normalised(u"\u200b \u00a0"), QString());
    EXPECT_EQ(normalised(u"\U0001f600"), u"\U0001f600"_s);
}

TEST(Normalise, TakesIcelandicEthForTheLetterItShows) {
    EXPECT_EQ(normalised(u"\u00d0inh V\u0103n \u00f0"), u"Đinh Văn đ"_s);
}

TEST(Normalise, DropsHalfSurrogates) {
    const QChar halves[] = {QLatin1Char('a'), QChar(0xd83d), QLatin1Char('b'), QChar(0xde00)};
    EXPECT_EQ(normalised(QStringView(halves, 4)), u"ab"_s);
}

TEST(Normalise, MarkAfterInvisibleStillComposes) {
    EXPECT_EQ(normalised(u"a\u200b\u0301"), u"á"_s);
}

TEST(Normalise, KeepsLinesOnlyWhenAsked) {
    EXPECT_EQ(normalisedLines(u"\n một \r\nhai\r\r ba\u2028\n"), u"một\nhai\n\nba"_s);
    EXPECT_EQ(normalisedLines(u""), QString());
}

TEST(Normalise, IdentityKeepsDigits) {
    EXPECT_EQ(normalisedIdentity(u"072 070\u00a0683-244"), u"072070683244"_s);
    EXPECT_EQ(normalisedIdentity(u"không có"), QString());
}

RC_GTEST_PROP(Normalise, IsIdempotent, ()) {
    const QString once = normalised(*anyText());
    RC_ASSERT(normalised(once) == once);
}

RC_GTEST_PROP(Normalise, DoesNotDependOnTheFormItCameIn, ()) {
    const QString text = *anyText();
    RC_ASSERT(normalised(text.normalized(QString::NormalizationForm_D)) ==
              normalised(text.normalized(QString::NormalizationForm_C)));
}

RC_GTEST_PROP(Normalise, LinesAreIdempotent, ()) {
    const QString once = normalisedLines(*anyText());
    RC_ASSERT(normalisedLines(once) == once);
}
