#include "ui/models/cell_table.h"

#include "ui/models/table_roles.h"
#include "ui/models/table_text.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

QVariant exported(const TableCell& cell) {
    CellTable table({QStringLiteral("Cột")}, nullptr);
    table.setRows({TableRow{{cell}, {}}});
    return table.index(0, 0).data(ExportRole);
}

TEST(CellTable, GivesSpreadsheetsNumbersDatesAndNeverSortKeys) {
    EXPECT_FALSE(exported(TableCell::ofName(QStringLiteral("Đỗ Văn Bình"))).isValid());
    EXPECT_FALSE(exported(TableCell::ofCode(QStringLiteral("0012/2023"))).isValid());
    EXPECT_EQ(exported(TableCell::ofNumber(1'340'205'000)), QVariant(qint64(1'340'205'000)));
    EXPECT_EQ(exported(TableCell::ofDate(QDate(2023, 6, 12))), QVariant(QDate(2023, 6, 12)));
    EXPECT_EQ(exported(TableCell::ofPartialDate(PartialDate::of(QDate(1979, 4, 5)))),
              QVariant(QDate(1979, 4, 5)));
    EXPECT_FALSE(exported(TableCell::ofPartialDate(PartialDate::ofYear(1979))).isValid());
    EXPECT_FALSE(exported({QStringLiteral("23/48"), 23}).isValid());
}

TEST(TableText, IsWhatIsOnScreenForTheClipboard) {
    const TableText table{
        {QStringLiteral("Mã"), QStringLiteral("Ngày"), QStringLiteral("Tiền"), QStringLiteral("Điểm")},
        {{QStringLiteral("0072"), QDate(2023, 6, 2), qint64(1'340'205'000), 85.5}}};
    EXPECT_EQ(tabSeparated(table),
              QStringLiteral("Mã\tNgày\tTiền\tĐiểm\n0072\t02/06/2023\t1340205000\t85,5\n"));
    const QString html = clipboardHtml(table);
    EXPECT_TRUE(html.contains(QStringLiteral("<td style=\"mso-number-format:'\\@'\">0072</td>")))
        << html.toStdString();
    EXPECT_TRUE(html.contains(QStringLiteral("<td>1340205000</td>")));
}

}  // namespace
}  // namespace taphuan
