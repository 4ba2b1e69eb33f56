#include "core/text/sort_key.h"

#include "core/text/fold.h"
#include "tests/core/text/text_test_support.h"

#include <algorithm>
#include <cstring>
#include <gtest/gtest.h>
#include <random>
#include <rapidcheck/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

namespace {

// As SQLite compares BLOBs.
int blobOrder(const QByteArray& a, const QByteArray& b) {
    const int common = std::memcmp(a.constData(), b.constData(), size_t(std::min(a.size(), b.size())));
    return common != 0 ? common : int(a.size()) - int(b.size());
}

template <class Key>
void expectInOrder(const QStringList& sorted, Key key) {
    for (qsizetype i = 0; i + 1 < sorted.size(); ++i)
        for (qsizetype j = i + 1; j < sorted.size(); ++j)
            EXPECT_LT(blobOrder(key(sorted[i]), key(sorted[j])), 0)
                << sorted[i].toStdString() << " before " << sorted[j].toStdString();
}

// The order as the rule says it, from code point tables written here and nothing of the key's.
struct PlainSyllable {
    std::vector<qsizetype> letters;
    int tone = 0;
    auto operator<=>(const PlainSyllable&) const = default;
};

PlainSyllable plainSyllable(const QString& word) {
    static const QString alphabet = u"aăâbcdđeêghiklmnoôơpqrstuưvxy"_s;
    static const QString tones = u"\u0300\u0309\u0303\u0301\u0323"_s;
    PlainSyllable syllable;
    QString rest;
    for (const QChar part : word.toLower().normalized(QString::NormalizationForm_D)) {
        if (tones.contains(part))
            syllable.tone = int(tones.indexOf(part)) + 1;
        else
            rest += part;
    }
    for (const QChar letter : rest.normalized(QString::NormalizationForm_C))
        syllable.letters.push_back(alphabet.indexOf(letter));
    return syllable;
}

std::vector<PlainSyllable> plainName(const QString& name) {
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1) words.prepend(words.takeLast());
    std::vector<PlainSyllable> order;
    for (const QString& word : words) order.push_back(plainSyllable(word));
    return order;
}

}  // namespace

TEST(NameSortKey, RealNames) {
    expectInOrder({u"Nguyễn Quốc An"_s,  u"Phan Hữu An"_s,      u"Phan Văn An"_s,
                   u"Lê Thị Ánh"_s,      u"Trần Ân"_s,          u"Hồ Đức Bình"_s,
                   u"Đỗ Minh Cường"_s,   u"Hồ Hoàng Dũng"_s,    u"Huỳnh Thanh Dũng"_s,
                   u"Lê Dương"_s,        u"Phan Thị Thu Đào"_s, u"Trần Ngọc Hoa"_s,
                   u"Đặng Quốc Hoà"_s,   u"Hoàng Quốc Hòa"_s,   u"Phạm Hữu Hoà"_s,
                   u"Nguyễn Hóa"_s,      u"Nguyễn Văn Phúc"_s,  u"Bùi Thuỳ Nhung Sen"_s,
                   u"Hoàng Hoàng Sơn"_s, u"Lý Công Tuấn"_s,     u"Vũ Công Tuấn"_s,
                   u"Lê Ước"_s,          u"Võ Thanh Vinh"_s,    u"Đinh Yên"_s,
                   u"Huỳnh Ngọc Yến"_s},
                  nameSortKey);
}

TEST(NameSortKey, GivenNameThenSurnameThenMiddle) {
    expectInOrder(
        {u"An"_s, u"Lê An"_s, u"Lê Anh An"_s, u"Lê Thị An"_s, u"Lê Thị Bé An"_s, u"Lý An"_s, u"Bùi Anh"_s},
        nameSortKey);
}

TEST(NameSortKey, SyllableBySyllable) {
    expectInOrder({u"C Hoa"_s, u"A Hoà"_s, u"B Hòa"_s, u"A Hóa"_s}, nameSortKey);
    expectInOrder(
        {u"Lê Hoa"_s, u"Lê Hòa"_s, u"Lê Hỏa"_s, u"Lê Hõa"_s, u"Lê Hóa"_s, u"Lê Họa"_s, u"Lê Hoài"_s},
        nameSortKey);
}

TEST(NameSortKey, CaseAndTonePlaceDoNotCount) {
    EXPECT_EQ(nameSortKey(u"NGUYỄN THUỲ HOÀ"), nameSortKey(u"nguyễn  Thùy hòa "));
    EXPECT_EQ(nameSortKey(u""), QByteArray());
}

TEST(TextSortKey, Alphabet) {
    QStringList letters;
    for (const QChar c : u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"_s) letters += QString(c);
    letters += u"я"_s;
    expectInOrder(letters, textSortKey);
}

TEST(TextSortKey, NumbersByValue) {
    expectInOrder({u"Phường"_s, u"Phường 1"_s, u"Phường 2"_s, u"Phường 2A"_s, u"Phường 10"_s, u"Phường 110"_s,
                   u"Phường An Hòa"_s, u"Xã 3"_s},
                  textSortKey);
    EXPECT_EQ(textSortKey(u"Phường 01"), textSortKey(u"phường 1"));
}

TEST(TextSortKey, ShorterFirst) {
    expectInOrder({u""_s, u"Xã An"_s, u"Xã An Bình"_s, u"Xã An Thạnh"_s, u"Xã Anh"_s, u"Xã Ân"_s},
                  textSortKey);
}

RC_GTEST_PROP(NameSortKey, OrdersAsTheRuleSays, ()) {
    const QString a = *anyName();
    const QString b = *anyName();
    const int order = blobOrder(nameSortKey(a), nameSortKey(b));
    RC_ASSERT((order < 0) == (plainName(a) < plainName(b)));
    RC_ASSERT((order == 0) == (plainName(a) == plainName(b)));
}

RC_GTEST_PROP(TextSortKey, TextsOfOneKeyAreSpelledAlike, ()) {
    const QString a = *anyName();
    const QString b = *anyName();
    if (textSortKey(a) == textSortKey(b)) RC_ASSERT(matchKey(a) == matchKey(b));
}

RC_GTEST_PROP(TextSortKey, AWordMoreComesAfter, ()) {
    const QString name = *rc::gen::suchThat(anyName(), [](const QString& text) { return !text.isEmpty(); });
    RC_ASSERT(blobOrder(textSortKey(name), textSortKey(QString(name + u" An"_s))) < 0);
    RC_ASSERT(blobOrder(textSortKey(name), textSortKey(QString(name + u" 1"_s))) < 0);
}

RC_GTEST_PROP(TextSortKey, NumbersFollowTheirValue, ()) {
    const quint32 a = *rc::gen::arbitrary<quint32>();
    const quint32 b = *rc::gen::arbitrary<quint32>();
    const auto key = [](quint32 n) { return textSortKey(u"Lớp %1, đợt 2"_s.arg(n)); };
    RC_ASSERT((blobOrder(key(a), key(b)) < 0) == (a < b));
}

RC_GTEST_PROP(TextSortKey, SortingIsTheSameFromAnyStart, ()) {
    auto names = *rc::gen::container<std::vector<QString>>(anyName());
    const auto byKey = [](const QString& a, const QString& b) {
        return std::pair(nameSortKey(a), a) < std::pair(nameSortKey(b), b);
    };
    auto shuffled = names;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(7));
    std::sort(names.begin(), names.end(), byKey);
    std::sort(shuffled.begin(), shuffled.end(), byKey);
    RC_ASSERT(names == shuffled);
}
