#include "core/tables/workbook.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

TEST(Workbook, CellNamesFollowSpreadsheets) {
    EXPECT_EQ(cellName(16, 3), u"D17"_s);
    EXPECT_EQ(columnName(25), u"Z"_s);
    EXPECT_EQ(columnName(26), u"AA"_s);
    EXPECT_EQ(columnName(702), u"AAA"_s);
    EXPECT_EQ(columnName(16383), u"XFD"_s);
}

TEST(Workbook, EveryDateFrom1900ComesBack) {
    for (QDate date(1900, 1, 1); date < QDate(1901, 1, 1); date = date.addDays(1))
        ASSERT_EQ(Cell::ofDate(date).date(), date) << qPrintable(date.toString(Qt::ISODate));
    EXPECT_EQ(Cell::ofDate(QDate(1986, 1, 1)).number, 31413);
    EXPECT_EQ(Cell::ofDate(QDate(1899, 12, 31)).text(), u"31/12/1899"_s);
    EXPECT_EQ(Cell::ofDate(QDate(1899, 12, 31)).kind, Cell::Kind::text);
    EXPECT_TRUE(Cell::ofDate(QDate()).isEmpty());
}

TEST(Workbook, BeyondTheSheetEverythingIsEmpty) {
    Sheet sheet;
    sheet.rows = {{Cell::ofText(u"a"_s)}, {}};
    for (const auto& [row, column] : {std::pair{-1, 0}, {0, -1}, {0, 1}, {1, 0}, {2, 0}})
        EXPECT_TRUE(sheet.at(row, column).isEmpty());
    EXPECT_EQ(sheet.spanAt(5, 7), (CellRange{5, 7, 5, 7}));
}

}  // namespace
}  // namespace taphuan
