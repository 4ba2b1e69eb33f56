#include "core/domain/numbering.h"

#include <QSet>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

TEST(Numbering, FillsThePattern) {
    const NumberParts parts{12, 2023, u"GCN-STTTT"_s};
    const std::vector<std::pair<QString, QString>> cases{
        {u"{seq:4}/{yyyy}/{code}"_s, u"0012/2023/GCN-STTTT"_s},
        {u"{seq}/{yy}"_s, u"12/23"_s},
        {u"Số {seq:1}-{yyyy}"_s, u"Số 12-2023"_s},
        {u"{yyyy}.{seq:6}.CĐS"_s, u"2023.000012.CĐS"_s}};
    for (const auto& [pattern, number] : cases) {
        const auto got = certificateNumber(pattern, parts);
        ASSERT_TRUE(got.ok());
        EXPECT_EQ(*got, number);
    }
    EXPECT_EQ(*certificateNumber(u"{seq:2}/{yyyy}"_s, {12345, 2023, {}}), u"12345/2023"_s);
}

TEST(Numbering, RefusesPatternsThatWouldRepeatOrSayNothing) {
    for (const QString& pattern :
         {u""_s, u"{yyyy}/{code}"_s, u"{seq:4}/{code}"_s, u"{seq:4}/{yyyy}/{name}"_s, u"{seq:4}/{yyyy"_s,
          u"{seq:0}/{yyyy}"_s, u"{seq:12}/{yyyy}"_s, u"{}/{seq}/{yyyy}"_s})
        EXPECT_FALSE(checkNumberPattern(pattern).ok()) << pattern.toStdString();
}

TEST(Numbering, DifferentSequencesGiveDifferentNumbers) {
    QSet<QString> seen;
    for (qint64 year = 2022; year < 2025; ++year)
        for (qint64 sequence = 1; sequence < 12000; sequence += 7)
            seen.insert(*certificateNumber(u"{seq:4}/{yyyy}/{code}"_s, {sequence, year, u"A"_s}));
    EXPECT_EQ(seen.size(), 3 * ((12000 - 2) / 7 + 1));
}

}  // namespace
}  // namespace taphuan
