#include "ui/widgets/data_table.h"

#include "ui/models/table_roles.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

class DataTableTest : public testing::Test {
  protected:
    DataTableTest() {
        applyTheme(*qApp, ThemeMode::light);
        model.setHorizontalHeaderLabels({QStringLiteral("Họ và tên"), QStringLiteral("Kinh phí")});
        add(QStringLiteral("Đỗ Văn Bình"), 500);
        add(QStringLiteral("Lê Văn Hà"), 1'340'205'000);
        table.setModel(&model);
        table.setColumns({{ColumnKind::name, true}, {ColumnKind::number}});
        table.resize(700, 400);
        table.show();
        QApplication::processEvents();
    }

    void add(const QString& name, qint64 money) {
        auto* amount = new QStandardItem(QStringLiteral("%L1").arg(money));
        amount->setData(money, SortRole);
        amount->setData(money, ExportRole);
        model.appendRow({new QStandardItem(name), amount});
    }

    QStandardItemModel model;
    DataTable table;
};

TEST_F(DataTableTest, EnterActivatesTheSourceRow) {
    QSignalSpy spy(&table, &DataTable::activated);
    table.sortBy(1, Qt::DescendingOrder);
    table.view()->selectRow(0);
    QTest::keyClick(table.view(), Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(spy[0][0].toModelIndex().model(), &model);
    EXPECT_EQ(table.currentRow(), 1);
}

TEST_F(DataTableTest, TypingFindsAndEscapeBringsBack) {
    QTest::keyClick(table.view(), Qt::Key_H);
    EXPECT_EQ(table.filter()->text(), QStringLiteral("h"));
    table.filter()->setText(QStringLiteral("le van"));
    QTest::keyClick(table.filter(), Qt::Key_Return);
    EXPECT_EQ(table.view()->model()->rowCount(), 1);
    QTest::keyClick(table.filter(), Qt::Key_Escape);
    EXPECT_TRUE(table.filter()->text().isEmpty());
}

TEST_F(DataTableTest, CopiesRowsWithHeadersForASpreadsheet) {
    table.view()->selectRow(1);
    table.copy();
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("Họ và tên\tKinh phí\nLê Văn Hà\t1340205000\n"));
}

TEST_F(DataTableTest, ColumnsFillTheWidth) {
    QApplication::processEvents();
    const int used = table.view()->columnWidth(0) + table.view()->columnWidth(1);
    EXPECT_EQ(used, table.view()->viewport()->width());
}

TEST_F(DataTableTest, SaysWhatToDoWhereItIsEmpty) {
    QSignalSpy spy(&table, &DataTable::emptyActionTriggered);
    table.setEmptyContent(Icon::people, QStringLiteral("Chưa có ai"), {}, QStringLiteral("Thêm"));
    model.removeRows(0, model.rowCount());
    QAbstractButton* action = nullptr;
    for (auto* button : table.view()->viewport()->findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Thêm")) action = button;
    ASSERT_NE(action, nullptr);
    EXPECT_TRUE(action->isVisible());
    action->click();
    EXPECT_EQ(spy.count(), 1);
}

}  // namespace
}  // namespace taphuan
