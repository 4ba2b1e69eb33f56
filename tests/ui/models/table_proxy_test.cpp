#include "ui/models/table_proxy.h"

#include "ui/models/table_roles.h"
#include "ui/models/table_text.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

class TableProxyTest : public testing::Test {
  protected:
    TableProxyTest() {
        proxy.setSourceModel(&model);
        add(QStringLiteral("Đỗ Văn Bình"), QStringLiteral("UBND xã Hảo Đước"), 12);
        add(QStringLiteral("Huỳnh Hữu An"), QStringLiteral("Phòng Nội vụ"), 8);
        add(QStringLiteral("Lê Thị Ánh"), QStringLiteral("UBND xã Thái Bình"), 100);
        add(QStringLiteral("Lê Văn Hà"), QStringLiteral("Phòng Nội vụ"), {});
    }

    void add(const QString& name, const QString& unit, const QVariant& hours) {
        auto* number = new QStandardItem(hours.toString());
        number->setData(hours, SortRole);
        model.appendRow({new QStandardItem(name), new QStandardItem(unit), number});
    }

    QStringList names() const {
        QStringList shown;
        for (int row = 0; row < proxy.rowCount(); ++row) shown += proxy.index(row, 0).data().toString();
        return shown;
    }

    QStandardItemModel model;
    TableProxy proxy;
    QAbstractItemModelTester tester{&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TableProxyTest, FindsWithoutAccentsInAnyColumn) {
    proxy.setNeedle(QStringLiteral("hao duoc"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Đỗ Văn Bình")});
    proxy.setNeedle(QStringLiteral("LE noi"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Lê Văn Hà")});
    proxy.setNeedle(QStringLiteral("không có"));
    EXPECT_TRUE(names().isEmpty());
    proxy.setNeedle({});
    EXPECT_EQ(proxy.rowCount(), 4);
}

TEST_F(TableProxyTest, SortsNumbersByValueWithTheUnknownFirst) {
    proxy.sort(2);
    QStringList hours;
    for (int row = 0; row < 4; ++row) hours += proxy.index(row, 2).data().toString();
    EXPECT_EQ(hours,
              (QStringList{QString(), QStringLiteral("8"), QStringLiteral("12"), QStringLiteral("100")}));
}

TEST_F(TableProxyTest, SortsTextInVietnameseOrder) {
    proxy.sort(0);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Đỗ Văn Bình"), QStringLiteral("Huỳnh Hữu An"),
                                    QStringLiteral("Lê Thị Ánh"), QStringLiteral("Lê Văn Hà")}));
}

TEST_F(TableProxyTest, FollowsChangesOfTheSource) {
    proxy.setNeedle(QStringLiteral("tran"));
    proxy.sort(0);
    EXPECT_EQ(proxy.rowCount(), 0);
    model.item(1, 0)->setText(QStringLiteral("Trần Thị Lan"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Trần Thị Lan")});
    add(QStringLiteral("Trần An"), {}, 1);
    EXPECT_EQ(proxy.rowCount(), 2);
    model.removeRow(1);
    EXPECT_EQ(names(), QStringList{QStringLiteral("Trần An")});
}

TEST_F(TableProxyTest, KeepsTheRowsOfACondition) {
    proxy.setRowCondition(
        [this](int row) { return model.item(row, 1)->text() == QStringLiteral("Phòng Nội vụ"); });
    EXPECT_EQ(proxy.rowCount(), 2);
    proxy.setNeedle(QStringLiteral("an"));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Huỳnh Hữu An"), QStringLiteral("Lê Văn Hà")}));
}

TEST(TabSeparated, IsWhatASpreadsheetTakes) {
    TableText table;
    table.headers = {QStringLiteral("Họ và tên"), QStringLiteral("Kinh phí"), QStringLiteral("Ngày")};
    table.rows = {{QStringLiteral("An\tBình\nCông"), qint64(1'340'205'000), QDate(2023, 6, 12)}};
    EXPECT_EQ(tabSeparated(table),
              QStringLiteral("Họ và tên\tKinh phí\tNgày\nAn Bình Công\t1340205000\t12/06/2023\n"));
}

}  // namespace
}  // namespace taphuan
