#include "core/tables/clipboard_table.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;
using Rows = std::vector<QStringList>;

TEST(ClipboardTable, WhatIsCopiedIsPasted) {
    const Rows rows = {
        {u"Họ và tên"_s, u"Đơn vị"_s, {}},       {u"dòng 1\ndòng 2"_s, u"có \"ngoặc\""_s, u"tab\tở giữa"_s},
        {u"=1+1"_s, u"+84979343270"_s, u"@a"_s}, {u"-1.234,5"_s, u"-"_s, u"-1+1"_s},
        {u"'=x"_s, u"' trích"_s, u" =1"_s},      {{}, {}, {}}};
    EXPECT_EQ(fromClipboard(toClipboard(rows)), rows);
}

TEST(ClipboardTable, NoFormulaGoesOut) {
    EXPECT_EQ(toClipboard({{u"=1+1"_s, u"-5"_s, u"+84"_s, u"@x"_s, u"-1+1"_s}}),
              u"'=1+1\t-5\t'+84\t'@x\t'-1+1\r\n"_s);
    const QString html = toClipboardHtml({{u"072<b>"_s, u"=1\n2"_s}});
    EXPECT_TRUE(html.contains(u"mso-number-format:'\\@'\">072&lt;b&gt;</td>"_s)) << qPrintable(html);
    EXPECT_TRUE(html.contains(u"=1<br"_s));
}

TEST(ClipboardTable, ReadsWhatExcelPuts) {
    EXPECT_EQ(fromClipboard(u"x\tP\r\n\tK\r\n"), (Rows{{u"x"_s, u"P"_s}, {u""_s, u"K"_s}}));
    EXPECT_EQ(fromClipboard(u"\"hai\ndòng\"\tb\r\n"), (Rows{{u"hai\ndòng"_s, u"b"_s}}));
    EXPECT_EQ(fromClipboard(u"một ô"), (Rows{{u"một ô"_s}}));
    EXPECT_EQ(fromClipboard(u""), Rows{});
}

TEST(ClipboardTable, AnUnclosedQuoteIsText) {
    EXPECT_EQ(fromClipboard(u"\"Phòng\tb\r\nc\td\r\n"), (Rows{{u"\"Phòng"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
}

}  // namespace
}  // namespace taphuan
