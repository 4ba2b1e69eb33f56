#include "core/text/syllable.h"

#include "core/text/normalise.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace taphuan;

namespace {

// How many of the different words with marks in a file of ours are no syllables.
std::pair<int, int> wordsAndOthers(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QSet<QString> words;
    QString word;
    for (const QChar c : normalised(QString::fromUtf8(file.readAll()))) {
        if (c.isLetter()) {
            word += c;
            continue;
        }
        if (std::any_of(word.begin(), word.end(), [](QChar letter) { return letter > u'\u007F'; }))
            words.insert(word.toLower());
        word.clear();
    }
    const auto others = std::count_if(words.begin(), words.end(),
                                      [](const QString& each) { return !isVietnameseSyllable(each); });
    return {int(words.size()), int(others)};
}

}  // namespace

TEST(Syllable, KnowsTheLanguage) {
    for (const QStringView word :
         {u"Nguyễn", u"NGHIÊNG", u"quốc", u"Quỳnh", u"giếng", u"gì", u"yến", u"Đức", u"khuỷu", u"ở", u"thuỷ",
          u"thủy", u"hoà", u"loạt", u"xoong", u"tuýp", u"Bình"})
        EXPECT_TRUE(isVietnameseSyllable(word)) << word.toString().toStdString();
    for (const QStringView word : {u"", u"Huøng", u"Nguyeãn", u"hoc", u"hỏc", u"Krông", u"Đắkk", u"óà", u"fà",
                                   u"nghieng", u"B×nh", u"Êban", u"ngh"})
        EXPECT_FALSE(isVietnameseSyllable(word)) << word.toString().toStdString();
}

TEST(Syllable, KnowsNearlyEveryWordOfUnitNames) {
    const auto [words, others] = wordsAndOthers(QStringView(TAPHUAN_SOURCE_DIR).toString() +
                                                QStringLiteral("/resources/units/unit_history.csv"));
    EXPECT_GT(words, 300);
    EXPECT_LT(others * 25, words) << others;
}
