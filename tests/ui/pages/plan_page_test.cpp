#include "ui/pages/plan_page.h"

#include "core/commands/plan_commands.h"
#include "core/import/catalogue_file.h"
#include "core/import/plan_file.h"
#include "tests/support/test_database.h"
#include "ui/models/context.h"
#include "ui/models/plan_tables.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_header.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

namespace taphuan {
namespace {

constexpr int patience = 20000;

class PlanPageTest : public testing::Test {
  protected:
    void import(const QString& name) {
        for (const QString& path : standardPlanFiles()) {
            if (!path.contains(name)) continue;
            ASSIGN_GOOD(const PlanContent content, readPlanFile(path));
            ASSIGN_GOOD(const CatalogueContent catalogue, readStandardCatalogue());
            ASSERT_GOOD(importPlan(*file, content, {catalogue}));
        }
    }

    PlanReading reading(const QString& code) {
        auto read = readPlan(file.connection(), code, QDate(2023, 11, 20));
        EXPECT_TRUE(read.ok());
        return read ? std::move(*read) : PlanReading();
    }

    TestDatabase file;
};

QString cell(const TableRow& row, BudgetColumn column) {
    const auto at = static_cast<size_t>(column);
    return at < row.cells.size() ? row.cells[at].text : QString();
}

TEST_F(PlanPageTest, AddsUpTayNinhAsTheDocumentDoes) {
    import(QStringLiteral("tay_ninh"));
    const PlanReading tayNinh = reading(QStringLiteral("tay_ninh"));
    const auto totalOf = [&](qint64 year) {
        for (const TableRow& row : budgetTable(tayNinh, year).rows)
            if (cell(row, BudgetColumn::task) == QStringLiteral("Tổng cộng"))
                return cell(row, BudgetColumn::money);
        return QString();
    };
    EXPECT_EQ(totalOf(2023), QStringLiteral("1.340.205.000"));
    EXPECT_EQ(totalOf(0), QStringLiteral("5.191.000.000"));
    const PlanTable quota = quotaTable(tayNinh);
    ASSERT_FALSE(quota.rows.empty());
    QStringList total;
    for (const TableCell& each : quota.rows.back().cells) total << each.text;
    EXPECT_EQ(total.mid(3, 5), (QStringList{QStringLiteral("20"), QStringLiteral("24"), QStringLiteral("24"),
                                            QStringLiteral("24"), QStringLiteral("92")}));
}

TEST_F(PlanPageTest, NeverTakesTheUnknownForZero) {
    import(QStringLiteral("tay_ninh"));
    const PlanReading tayNinh = reading(QStringLiteral("tay_ninh"));
    bool sawUnknown = false;
    for (const TableRow& row : budgetTable(tayNinh, 2023).rows) {
        EXPECT_NE(cell(row, BudgetColumn::money), QStringLiteral("0"));
        EXPECT_EQ(cell(row, BudgetColumn::spent), QString());
        sawUnknown = sawUnknown || cell(row, BudgetColumn::money) == QStringLiteral("chưa nêu");
    }
    EXPECT_TRUE(sawUnknown);
    for (const TableRow& row : targetTable(tayNinh).rows)
        EXPECT_EQ(row.cells[3].text, QStringLiteral("kế hoạch không nêu"));
}

TEST_F(PlanPageTest, ShowsTheChosenPlanAndReadsAgain) {
    applyTheme(*qApp, ThemeMode::light);
    import(QStringLiteral("tay_ninh"));
    import(QStringLiteral("vinh_long"));
    const QString path = file.path();
    file.close();
    Workspace workspace;
    PlanPage page(workspace);
    page.resize(1100, 700);
    page.setVisible(true);
    workspace.open(path, file.options, &page, [](OpenOutcome, const Error&) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isReady() && workspace.isIdle(); }, patience));
    for (DataTable* table : page.findChildren<DataTable*>())
        QAbstractItemModelTester tester(table->view()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.showPlace(QStringLiteral("plan:vinh_long/targets"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return page.header()->title().contains(QStringLiteral("Đề án")) && workspace.isIdle(); },
        patience));
    EXPECT_EQ(workspace.context().plan()->code, QStringLiteral("vinh_long"));
    EXPECT_EQ(page.findChild<DataTable*>(QStringLiteral("targets"))->view()->model()->rowCount(), 7);
}

}  // namespace
}  // namespace taphuan
