#include "ui/main_window.h"

#include "ui/theme/theme.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_strip.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

class MainWindowTest : public testing::Test {
  protected:
    MainWindowTest() {
        applyTheme(*qApp, ThemeMode::light);
        for (const auto which : {Icon::overview, Icon::plan, Icon::classes})
            window.addPage(which, QStringLiteral("Trang"), new QWidget);
        window.show();
    }

    MainWindow window;
};

TEST_F(MainWindowTest, GoesBackAndForwardThroughPlaces) {
    QSignalSpy spy(&window, &MainWindow::navigated);
    window.navigate(2);
    window.navigate(2, QStringLiteral("class:7"));
    window.navigate(2, QStringLiteral("class:7"));
    window.navigate(1);
    EXPECT_EQ(spy.count(), 4);
    window.back();
    EXPECT_EQ(window.currentPage(), 2);
    EXPECT_EQ(window.currentWhere(), QStringLiteral("class:7"));
    window.back();
    EXPECT_EQ(window.currentWhere(), QString());
    window.forward();
    EXPECT_EQ(window.currentWhere(), QStringLiteral("class:7"));
    window.navigate(0);
    window.forward();
    EXPECT_EQ(window.currentPage(), 0);
    for (int i = 0; i < 9; ++i) window.back();
    EXPECT_EQ(window.currentPage(), 0);
    window.navigate(17);
    EXPECT_EQ(window.currentPage(), 0);
}

TEST_F(MainWindowTest, DoesOnArrivalWhatGoingBackDoesNotRepeat) {
    QSignalSpy spy(&window, &MainWindow::navigated);
    window.navigate(1, QStringLiteral("classes#new"));
    EXPECT_EQ(spy.takeLast()[1].toString(), QStringLiteral("classes#new"));
    EXPECT_EQ(window.currentWhere(), QStringLiteral("classes"));
    window.navigate(2);
    window.back();
    EXPECT_EQ(spy.takeLast()[1].toString(), QStringLiteral("classes"));
}

TEST_F(MainWindowTest, FoldsItsRailWhereTheWindowIsNarrow) {
    auto* rail = window.findChild<Rail*>();
    window.resize(1366, 768);
    EXPECT_FALSE(rail->isFolded());
    EXPECT_EQ(rail->width(), px(size::rail));
    window.resize(1100, 768);
    EXPECT_TRUE(rail->isFolded());
    EXPECT_EQ(rail->width(), px(size::foldedRail));
}

TEST_F(MainWindowTest, ControlZAsksForUndoButNotWhileTyping) {
    QSignalSpy spy(&window, &MainWindow::undoRequested);
    auto* field = new QLineEdit(&window);
    field->show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("abc"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(spy.count(), 0);
    EXPECT_NE(field->text(), QStringLiteral("abc"));
    field->hide();
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(MainWindowTest, PaletteOpensWhatEnterAskedForNotWhatWasThereBefore) {
    CommandPalette* palette = window.commandPalette();
    std::vector<CommandPalette::Reply> replies;
    palette->setProvider(
        [&replies](const QString&, CommandPalette::Reply reply) { replies.push_back(std::move(reply)); });
    QSignalSpy chosen(palette, &CommandPalette::chosen);
    window.openSearch();
    ASSERT_EQ(replies.size(), 1U);
    const PaletteItem page{QStringLiteral("Trang"), QStringLiteral("Tổng quan"), {}, QStringLiteral("s0")};
    replies[0]({page});
    palette->field()->setText(QStringLiteral("ha"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    ASSERT_EQ(replies.size(), 2U);
    EXPECT_EQ(chosen.count(), 0);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 0);
    const PaletteItem person{QStringLiteral("Hồ sơ"), QStringLiteral("Lê Văn Hà"), {}, QStringLiteral("p1")};
    replies[1]({person});
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("p1"));
    EXPECT_FALSE(palette->isVisible());
}

TEST_F(MainWindowTest, PaletteDropsLateAnswers) {
    CommandPalette* palette = window.commandPalette();
    std::vector<CommandPalette::Reply> replies;
    palette->setProvider(
        [&replies](const QString&, CommandPalette::Reply reply) { replies.push_back(std::move(reply)); });
    QSignalSpy chosen(palette, &CommandPalette::chosen);
    window.openSearch();
    palette->field()->setText(QStringLiteral("ha"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return replies.size() == 2; }));
    const PaletteItem person{QStringLiteral("Hồ sơ"), QStringLiteral("Lê Văn Hà"), {}, QStringLiteral("p1")};
    replies[1]({person});
    replies[0]({});
    EXPECT_EQ(palette->model().rowCount(), 2);
    // Enter, then another letter: what is now typed is not what was entered.
    palette->field()->setText(QStringLiteral("hai"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    palette->field()->setText(QStringLiteral("hain"));
    replies[2]({person});
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_TRUE(palette->isVisible());
}

}  // namespace
}  // namespace taphuan
