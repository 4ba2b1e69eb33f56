#include "core/domain/training_words.h"

#include "core/domain/certificate_content.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

TEST(TrainingWords, AMarkIsReadFromLetterWordAndWireName) {
    for (const auto& [mark, name] : EnumText<Mark>::names) {
        EXPECT_EQ(markFromText(letterOf(mark)), mark);
        EXPECT_EQ(markFromText(letterOf(mark).toLower()), mark);
        EXPECT_EQ(markFromText(letterOf(mark).toUpper()), mark);
        EXPECT_EQ(markFromText(wordOf(mark)), mark);
        EXPECT_EQ(markFromText(QString::fromLatin1(name)), mark);
    }
    EXPECT_EQ(markFromText(u" co mat "_s), Mark::present);
    for (const QString& text : {u""_s, u" "_s, u"v"_s, u"xx"_s, u"0"_s, u"có"_s})
        EXPECT_EQ(markFromText(text), std::nullopt);
}

TEST(CertificateContent, ReadsWhatItWrote) {
    CertificateContent content;
    content.kind = CertificateKind::chung_chi;
    content.number = u"0001/2023/CC"_s;
    content.holder = u"Lê Thị Ánh"_s;
    content.birth = u"1982"_s;
    content.hours = 16;
    content.from = QDate(2023, 6, 12);
    content.issuedOn = QDate(2023, 6, 20);
    const auto again = CertificateContent::fromJson(content.json());
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->json(), content.json());
    EXPECT_EQ(again->holder, content.holder);
    EXPECT_EQ(again->hours, 16);
    EXPECT_EQ(again->from, content.from);
    EXPECT_FALSE(again->to.isValid());
    EXPECT_FALSE(CertificateContent::fromJson(u"{}"_s).ok());
}

}  // namespace
}  // namespace taphuan
