#include "ui/pages/classes_page.h"

#include "tests/support/class_setting.h"
#include "tests/support/patience.h"
#include "ui/dialogs/class_dialog.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

namespace taphuan {
namespace {

// Two classes of 2023, one of them of a budget line.
class ClassesPageTest : public ClassSetting, public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        ASSERT_GOOD(perform(database(), {QStringLiteral("test"), QStringLiteral("test")},
                            [&](Transaction& t) -> Status {
                                line.plan = indicator.plan;
                                line.code = QStringLiteral("II.2");
                                line.name = QStringLiteral("Tập huấn");
                                return t.insert(line);
                            }));
        TrainingClass ofLine = newClass(QStringLiteral("A"));
        ofLine.line = line.id;
        ASSERT_GOOD(addClass(database(), ofLine));
        TrainingClass other = newClass(QStringLiteral("B"), QDate(2023, 8, 7));
        ASSERT_GOOD(addClass(database(), other));
        close();
        page = std::make_unique<ClassesPage>(workspace);
        page->resize(1100, 700);
        page->setVisible(true);
        workspace.open(path(), options, page.get(), [](OpenOutcome, const Error&) {});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isReady() && workspace.isIdle(); }, patience));
    }
    int rows() const { return page->findChild<DataTable*>()->view()->model()->rowCount(); }
    QStringList chosenChips() const {
        QStringList words;
        for (const Chip* chip : page->findChildren<Chip*>())
            if (chip->isVisible() && chip->isChecked()) words += chip->text();
        return words;
    }

    // New chips come on screen with the next event.
    bool showsChosen(const QString& word) const {
        return QTest::qWaitFor([&] { return chosenChips().contains(word); }, patience);
    }

    BudgetLine line;
    Workspace workspace;
    std::unique_ptr<ClassesPage> page;
};

TEST_F(ClassesPageTest, NarrowsToALineAndBack) {
    page->showPlace(QStringLiteral("classes?line=") + line.id.text());
    settle();
    EXPECT_EQ(rows(), 1);
    EXPECT_TRUE(showsChosen(QStringLiteral("Dòng kinh phí II.2")));
    for (Chip* chip : page->findChildren<Chip*>())
        if (chip->text() == QStringLiteral("Mọi lớp")) chip->click();
    EXPECT_EQ(rows(), 2);
    EXPECT_FALSE(chosenChips().contains(QStringLiteral("Mọi lớp")));
}

TEST_F(ClassesPageTest, ShowsTheYearItIsNarrowedToAlsoWithoutClasses) {
    page->showPlace(QStringLiteral("classes?year=2025"));
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(showsChosen(QStringLiteral("2025")));
    page->showPlace(QStringLiteral("classes"));
    EXPECT_EQ(rows(), 2);
}

TEST_F(ClassesPageTest, OpensTheDialogOfANewClassOnArrival) {
    page->showPlace(QStringLiteral("classes?line=") + line.id.text() + QStringLiteral("#new"));
    settle();
    auto* dialog = page->findChild<ClassDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    QStringList chosen;
    for (const QComboBox* box : dialog->findChildren<QComboBox*>()) chosen += box->currentText();
    EXPECT_TRUE(chosen.contains(QStringLiteral("II.2 · Tập huấn")));
}

}  // namespace
}  // namespace taphuan
