#include "core/text/identity.h"

#include <gtest/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

namespace {

const PartialDate kUnknownBirth;

}

TEST(Identity, Parses) {
    struct Row {
        QStringView text;
        QStringView number;
        IdentityNumber::Kind kind;
        bool zeroRestored;
    };
    const Row table[] = {{u"072067756589", u"072067756589", IdentityNumber::citizen, false},
                         {u"072 067 756 589", u"072067756589", IdentityNumber::citizen, false},
                         {u"'072067756589", u"072067756589", IdentityNumber::citizen, false},
                         {u"072.067.756.589", u"072067756589", IdentityNumber::citizen, false},
                         {u"72070683244", u"072070683244", IdentityNumber::citizen, true},
                         {u"72070683244.0", u"072070683244", IdentityNumber::citizen, true},
                         {u"8184123456", u"008184123456", IdentityNumber::citizen, true},
                         {u"290123456", u"290123456", IdentityNumber::old_citizen, false},
                         {u"70123456", u"070123456", IdentityNumber::old_citizen, true}};
    for (const Row& row : table) {
        const auto identity = parseIdentity(row.text);
        ASSERT_TRUE(identity) << row.text.toString().toStdString();
        EXPECT_EQ(identity->number, row.number.toString());
        EXPECT_EQ(identity->kind, row.kind) << row.text.toString().toStdString();
        EXPECT_EQ(identity->zeroRestored, row.zeroRestored) << row.text.toString().toStdString();
    }
}

TEST(Identity, RefusesTheRest) {
    for (const QStringView text :
         {u"", u"không có", u"1234567", u"07206775658", u"0720677565891", u"7.2070683E+10",
          u"072067756589 (cũ)", u"9912345678", u"07012345", u"072067756589 072067756590"})
        EXPECT_FALSE(parseIdentity(text)) << text.toString().toStdString();
}

TEST(Identity, WarnsWhereItDiffersFromWhatIsKnown) {
    const auto warnings = [](QStringView number, const PartialDate& birth, std::optional<bool> female) {
        return identityWarnings(number, birth, female).size();
    };
    const auto year = &PartialDate::ofYear;
    EXPECT_EQ(warnings(u"072169771720", PartialDate::of(QDate(1969, 2, 3)), true), 0u);
    EXPECT_EQ(warnings(u"072099025017", year(1999), false), 0u);
    EXPECT_EQ(warnings(u"072303025017", year(2003), true), 0u);
    EXPECT_EQ(warnings(u"072169771720", kUnknownBirth, std::nullopt), 0u);
    EXPECT_EQ(warnings(u"072169771720", year(1970), true), 1u);
    EXPECT_EQ(warnings(u"072169771720", year(2069), true), 1u);
    EXPECT_EQ(warnings(u"072169771720", year(1969), false), 1u);
    EXPECT_EQ(warnings(u"073169771720", year(1969), true), 1u);
    EXPECT_EQ(warnings(u"073169771720", year(1970), false), 3u);
    EXPECT_EQ(warnings(u"101169771720", year(1969), true), 0u);
    EXPECT_EQ(warnings(u"290123456", year(1969), true), 0u);
}

TEST(Identity, WarningsNameBothSides) {
    const auto warnings = identityWarnings(u"072169771720", PartialDate::ofYear(1970), std::nullopt);
    ASSERT_EQ(warnings.size(), 1u);
    EXPECT_TRUE(warnings[0].contains(u"1969") && warnings[0].contains(u"1970"));
}

TEST(Identity, Masked) {
    EXPECT_EQ(maskedIdentity(u"072070683123"), u"072••••••123"_s);
    EXPECT_EQ(maskedIdentity(u"290123456"), u"290•••456"_s);
    EXPECT_EQ(maskedIdentity(u"12345678"), u"••••••••"_s);
    EXPECT_EQ(maskedIdentity(u""), QString());
}
