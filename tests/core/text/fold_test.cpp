#include "core/text/fold.h"

#include "core/text/normalise.h"
#include "tests/core/text/text_test_support.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

TEST(Fold, RemovesEveryAccent) {
    EXPECT_EQ(folded(u"Nguyễn Thị Ánh Tuyết – Đồng Tháp"), u"nguyen thi anh tuyet - dong thap"_s);
    EXPECT_EQ(folded(u"ƯỚC ƠN ẴM ĐƯỢC"), u"uoc on am duoc"_s);
    EXPECT_EQ(folded(u"“M’Đrắk”"), u"\"m'drak\""_s);
}

TEST(Fold, FindsWithAndWithoutAccents) {
    EXPECT_TRUE(containsFolded(u"Huyện Châu Thành", u"chau th"));
    EXPECT_TRUE(containsFolded(u"Huyện Châu Thành", u"CHÂU"));
    EXPECT_TRUE(containsFolded(u"Đồng", u" dong "));
    EXPECT_TRUE(containsFolded(u"Đồng", u""));
    EXPECT_FALSE(containsFolded(u"Huyện Châu Thành", u"tay ninh"));
}

TEST(Fold, ExactAccentsAreToldApart) {
    EXPECT_TRUE(accentsMatch(u"Hồ Thị Hoà", u"hòa"));
    EXPECT_TRUE(accentsMatch(u"Hồ Thị Hòa", u"hò"));
    EXPECT_FALSE(accentsMatch(u"Hồ Thị Hoà", u"hoa"));
    EXPECT_FALSE(accentsMatch(u"Đồng", u"dong"));
}

TEST(MatchKey, OneNameInItsSpellings) {
    const std::pair<QStringView, QStringView> same[] = {{u"Hoà", u"Hòa"},
                                                        {u"thuỷ", u"Thủy"},
                                                        {u"KHOẺ", u"Khỏe"},
                                                        {u"Quí", u"Quý"},
                                                        {u"Sĩ", u"Sỹ"},
                                                        {u"Mĩ Lí", u"Mỹ Lý"},
                                                        {u"Đăk Nông", u"Đắk Nông"},
                                                        {u"Đak Lua", u"Đắk Lua"},
                                                        {u"Phường 01", u"phường 1"},
                                                        {u"M’Đrắk", u"M'Đrăk"},
                                                        {u"Xã  Mỹ Hoà.", u"xã Mĩ Hòa"}};
    for (const auto& [a, b] : same) EXPECT_EQ(matchKey(a), matchKey(b)) << a.toString().toStdString();
    EXPECT_EQ(matchKey(u"Phòng Văn hóa - Xã hội"), matchKey(u"Phòng Văn hoá–Xã hội"));
}

TEST(MatchKey, TellsDifferentNamesApart) {
    const std::pair<QStringView, QStringView> different[] = {{u"Thúi", u"Thúy"},
                                                             {u"Mai", u"May"},
                                                             {u"Hải", u"Hảy"},
                                                             {u"Hòa", u"Hóa"},
                                                             {u"Dung", u"Đung"},
                                                             {u"Huy", u"Hui"},
                                                             {u"Phường 1", u"Phường 10"},
                                                             {u"Hoa", u"Hòa"},
                                                             {u"Thân", u"Thăn"},
                                                             {u"Phụ lục I", u"Phụ lục Y"}};
    for (const auto& [a, b] : different) EXPECT_NE(matchKey(a), matchKey(b)) << a.toString().toStdString();
}

RC_GTEST_PROP(MatchKey, IsIdempotent, ()) {
    const QString key = matchKey(*anyText());
    RC_ASSERT(matchKey(key) == key);
}

RC_GTEST_PROP(MatchKey, EqualKeysFoldAlikeButForIAndY, ()) {
    const QString a = *anyName();
    const QString b = *anyName();
    const auto plain = [](const QString& name) { return folded(name).replace(u'y', u'i'); };
    if (matchKey(a) == matchKey(b)) RC_ASSERT(plain(a) == plain(b));
    RC_ASSERT(plain(matchKey(a)) == plain(a));
}

TEST(FindTerms, TellWordsWithTheseAccentsFromOthers) {
    EXPECT_EQ(findTerms(u"Trần Hoa"), QString(u"tran hoa " % matchKey(u"trần") % u" hoa0"));
    EXPECT_EQ(exactTerm(u"Hoà"), exactTerm(u"hòa"));
    EXPECT_EQ(exactTerm(u"hoa"), QStringLiteral("hoa0"));
    EXPECT_EQ(exactTerm(u"đo"), matchKey(u"Đo"));
}

RC_GTEST_PROP(FindTerms, OfAWordNoOtherSpellingHas, ()) {
    const QStringList words = (*anyName()).split(u' ', Qt::SkipEmptyParts);
    RC_PRE(words.size() >= 2);
    const QStringList ofOne = findTerms(words[0]).split(u' ');
    RC_ASSERT(ofOne.contains(exactTerm(words[0])));
    RC_ASSERT(ofOne.contains(exactTerm(words[1])) == (matchKey(words[0]) == matchKey(words[1])));
}

RC_GTEST_PROP(Fold, IsIdempotent, ()) {
    const QString once = folded(*anyText());
    RC_ASSERT(folded(once) == once);
}

RC_GTEST_PROP(Fold, LeavesNoVietnameseMark, ()) {
    const QString plain = folded(*anyText());
    for (const QChar c : plain.normalized(QString::NormalizationForm_D)) RC_ASSERT(!c.isMark() && c != u'đ');
}

RC_GTEST_PROP(Fold, EveryTextContainsItselfWithAnyAccents, ()) {
    const QString name = *anyName();
    RC_ASSERT(containsFolded(name, folded(name)));
    RC_ASSERT(containsFolded(name, name));
    RC_ASSERT(accentsMatch(name, name));
}

// A text that needs nothing put right takes a shorter way; a sign that nobody sees sends it the long one.
TEST(Fold, IsTheSameOnEitherWayForEveryLetter) {
    for (char16_t c = u' ' + 1; c < 0x2000; ++c) {
        const QString text = u'a' + QString(QChar(c)) + u'b';
        const QString seen = text + QChar(u'\u200B');
        ASSERT_FALSE(isPlainlyNormal(seen));
        EXPECT_EQ(normalised(text), normalised(seen)) << int(c);
        EXPECT_EQ(normalisedLower(text), normalisedLower(seen)) << int(c);
        EXPECT_EQ(folded(text), folded(seen)) << int(c);
    }
}
