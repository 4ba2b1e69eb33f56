#include "ui/pages/plan_page.h"

#include "core/commands/plan_commands.h"
#include "core/import/catalogue_file.h"
#include "core/import/plan_file.h"
#include "tests/support/patience.h"
#include "tests/support/test_database.h"
#include "ui/dialogs/amount_dialog.h"
#include "ui/dialogs/output_dialog.h"
#include "ui/dialogs/target_dialog.h"
#include "ui/models/context.h"
#include "ui/models/plan_tables.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_header.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace taphuan {
namespace {

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
        const auto bar = static_cast<size_t>(BudgetColumn::progress);
        EXPECT_TRUE(bar >= row.cells.size() || !row.cells[bar].share);
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
        [&] { return page.header()->title().contains(QStringLiteral("Vĩnh Long")) && workspace.isIdle(); },
        patience));
    EXPECT_EQ(workspace.context().plan()->code, QStringLiteral("vinh_long"));
    EXPECT_EQ(page.findChild<DataTable*>(QStringLiteral("targets"))->view()->model()->rowCount(), 7);
}

TEST_F(PlanPageTest, WalksThroughTheYearsByArrowKeys) {
    applyTheme(*qApp, ThemeMode::light);
    import(QStringLiteral("tay_ninh"));
    const QString path = file.path();
    file.close();
    Workspace workspace;
    PlanPage page(workspace);
    page.resize(1100, 700);
    page.setVisible(true);
    workspace.open(path, file.options, &page, [](OpenOutcome, const Error&) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isReady() && workspace.isIdle(); }, patience));
    workspace.context().setYear(2022);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isReady() && workspace.isIdle(); }, patience));
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    const auto chips = page.findChildren<Chip*>();
    ASSERT_EQ(chips.size(), 5);
    for (int year = 2023; year <= 2025; ++year) {
        chips[year - 2023]->setFocus();
        QTest::keyClick(chips[year - 2023], Qt::Key_Right);
        EXPECT_EQ(workspace.context().year(), year);
        EXPECT_TRUE(chips[year - 2022]->isChecked());
    }
    EXPECT_EQ(page.findChildren<Chip*>(), chips);
}

// The page with Tây Ninh's plan, ready to be written to.
class PlanPageWriting : public PlanPageTest {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        import(QStringLiteral("tay_ninh"));
        const QString path = file.path();
        file.close();
        page = std::make_unique<PlanPage>(workspace);
        page->resize(1100, 700);
        page->setVisible(true);
        workspace.open(path, file.options, page.get(), [](OpenOutcome, const Error&) {});
        settle();
        workspace.context().setYear(2023);
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isReady() && workspace.isIdle(); }, patience));
    }
    DataTable* table(const char* name) const { return page->findChild<DataTable*>(QLatin1String(name)); }
    QString shown(const char* name, int row, int column) const {
        return table(name)->view()->model()->index(row, column).data().toString();
    }
    // The row of the budget that has that code; selects it.
    int choose(const QString& code) {
        const auto* model = table("budget")->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == code) {
                table("budget")->view()->selectRow(row);
                return row;
            }
        return -1;
    }
    QPushButton* button(const QString& text) const {
        for (auto* each : page->findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }
    template <class Dialog>
    void submit(Dialog& dialog) {
        const QPointer<Dialog> open(&dialog);
        for (auto* each : dialog.template findChildren<QPushButton*>())
            if (each->isDefault()) each->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return open.isNull(); }, patience));
        settle();
    }
    void undo() {
        workspace.undo(page.get(), [](const Result<Undone>& undone) { EXPECT_TRUE(undone.ok()); });
        settle();
    }
    // A line of the annex that is no sum and has money in 2023.
    QString lineWithMoney() {
        const auto* model = table("budget")->view()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            table("budget")->view()->selectRow(row);
            auto* record = button(QStringLiteral("Ghi kinh phí…"));
            const QString money = model->index(row, int(BudgetColumn::money)).data().toString();
            if (record->isVisible() && record->isEnabled() && money.contains(u'.'))
                return model->index(row, 0).data().toString();
        }
        return {};
    }

    Workspace workspace;
    std::unique_ptr<PlanPage> page;
};

TEST_F(PlanPageWriting, SetsTheOfficesOwnTargetAndTakesItBack) {
    page->showPlace(QStringLiteral("plan:tay_ninh/targets"));
    table("targets")->view()->selectRow(0);
    button(QStringLiteral("Đặt mức của đơn vị…"))->click();
    auto* dialog = page->findChild<TargetDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QSpinBox*>()->setValue(80);
    submit(*dialog);
    EXPECT_TRUE(shown("targets", 0, 3).contains(QStringLiteral("80")));
    EXPECT_TRUE(shown("targets", 0, 3).contains(QStringLiteral("tự đặt")));
    table("targets")->view()->selectRow(0);
    button(QStringLiteral("Đặt mức của đơn vị…"))->click();
    dialog = page->findChild<TargetDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QSpinBox*>()->value(), 80);
    const QPointer<TargetDialog> open(dialog);
    button(QStringLiteral("Bỏ mức tự đặt năm này"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return open.isNull(); }, patience));
    settle();
    EXPECT_EQ(shown("targets", 0, 3), QStringLiteral("kế hoạch không nêu"));
    undo();
    EXPECT_TRUE(shown("targets", 0, 3).contains(QStringLiteral("tự đặt")));
}

TEST_F(PlanPageWriting, RecordsMoneyOnALineAndRemovesIt) {
    const QString code = lineWithMoney();
    const int row = choose(code);
    ASSERT_GE(row, 0);
    const int spent = int(BudgetColumn::spent);
    EXPECT_FALSE(button(QStringLiteral("Xóa khoản đã ghi…"))->isEnabled());
    button(QStringLiteral("Ghi kinh phí…"))->click();
    auto* dialog = page->findChild<AmountDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* amount = dialog->findChild<QLineEdit*>();
    amount->setText(QStringLiteral("nhiều"));
    for (auto* each : dialog->findChildren<QPushButton*>())
        if (each->isDefault()) each->click();
    settle();
    EXPECT_TRUE(dialog->isVisible());
    amount->setText(QStringLiteral("12.500.000"));
    submit(*dialog);
    EXPECT_EQ(shown("budget", row, spent), QStringLiteral("12.500.000"));
    choose(code);
    button(QStringLiteral("Xóa khoản đã ghi…"))->click();
    auto* remove = page->findChild<RemoveAmountDialog*>();
    ASSERT_NE(remove, nullptr);
    EXPECT_TRUE(remove->findChild<QComboBox*>()->currentText().contains(QStringLiteral("12.500.000 đồng")));
    submit(*remove);
    EXPECT_EQ(shown("budget", row, spent), QString());
    undo();
    EXPECT_EQ(shown("budget", row, spent), QStringLiteral("12.500.000"));
}

TEST_F(PlanPageWriting, RecordsWhatWasDoneOfAnOutputWithItsEvidence) {
    const auto* model = table("budget")->view()->model();
    int row = 0;
    auto* record = button(QStringLiteral("Ghi sản phẩm…"));
    for (; row < model->rowCount(); ++row) {
        table("budget")->view()->selectRow(row);
        if (record->isVisible() && record->isEnabled()) break;
    }
    ASSERT_LT(row, model->rowCount());
    record->click();
    auto* dialog = page->findChild<OutputDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto fields = dialog->findChildren<QLineEdit*>();
    ASSERT_GE(fields.size(), 2);
    fields[0]->setText(QStringLiteral("7"));
    fields[1]->setText(QStringLiteral("tinh.gov.vn/clip"));
    submit(*dialog);
    EXPECT_EQ(shown("budget", row, int(BudgetColumn::done)), QStringLiteral("7"));
    undo();
    EXPECT_EQ(shown("budget", row, int(BudgetColumn::done)), QString());
}

}  // namespace
}  // namespace taphuan
