#include "core/base/partial_date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<PartialDate> anyDate() {
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 100'000), rc::gen::inRange(0, 3)),
                        [](const std::pair<int, int>& choice) {
                            const QDate date = QDate(1900, 1, 1).addDays(choice.first);
                            if (choice.second == 0) return PartialDate::ofYear(date.year());
                            if (choice.second == 1) return PartialDate::ofMonth(date.year(), date.month());
                            return PartialDate::of(date);
                        });
}

}  // namespace

TEST(PartialDate, ShowsAsFarAsKnown) {
    EXPECT_EQ(PartialDate::ofYear(1979).vietnamese(), u"1979"_s);
    EXPECT_EQ(PartialDate::ofMonth(1979, 4).vietnamese(), u"4/1979"_s);
    EXPECT_EQ(PartialDate::of(QDate(1979, 4, 5)).vietnamese(), u"05/04/1979"_s);
    EXPECT_EQ(PartialDate().vietnamese(), QString());
    EXPECT_EQ(PartialDate().iso(), QString());
    EXPECT_TRUE(PartialDate().isNull());
    EXPECT_FALSE(PartialDate::ofMonth(1979, 4).isFull());
}

TEST(PartialDate, RefusesWhatIsNoIsoDate) {
    for (const QStringView text :
         {u"", u"79", u"0979", u"1979-13", u"1979-00", u"1979/04", u"1979-04-31", u"1979-4-5", u"1979-04-05x",
          u"1979-04/05", u"nămm", u"19790405", u"1979-", u"1979-+4", u"1979- 4", u"+197"})
        EXPECT_EQ(PartialDate::fromIso(text), std::nullopt) << text.toString().toStdString();
}

TEST(PartialDate, AgreesAsFarAsBothAreKnown) {
    const PartialDate year = PartialDate::ofYear(1979);
    const PartialDate month = PartialDate::ofMonth(1979, 4);
    const PartialDate day = PartialDate::of(QDate(1979, 4, 5));
    EXPECT_TRUE(year.agreesWith(day));
    EXPECT_TRUE(day.agreesWith(month));
    EXPECT_FALSE(day.agreesWith(PartialDate::ofMonth(1979, 5)));
    EXPECT_FALSE(day.agreesWith(PartialDate::of(QDate(1979, 4, 6))));
    EXPECT_FALSE(year.agreesWith(PartialDate::ofYear(1980)));
    EXPECT_LT(year, month);
    EXPECT_LT(month, day);
}

RC_GTEST_PROP(PartialDate, IsoRoundTrip, ()) {
    const PartialDate date = *anyDate();
    RC_ASSERT(PartialDate::fromIso(date.iso()) == date);
}

RC_GTEST_PROP(PartialDate, AgreementIsMutual, ()) {
    const PartialDate a = *anyDate();
    const PartialDate b = *anyDate();
    RC_ASSERT(a.agreesWith(b) == b.agreesWith(a));
    RC_ASSERT(a.agreesWith(a));
}
