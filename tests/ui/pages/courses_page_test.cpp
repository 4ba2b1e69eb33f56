#include "ui/pages/courses_page.h"

#include "core/commands/undo_commands.h"
#include "tests/support/class_setting.h"
#include "tests/support/patience.h"
#include "ui/dialogs/class_dialog.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/course_dialog.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/history_button.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace taphuan {
namespace {

// A plan with a line and an indicator for leaders, and one course.
class CoursesPageTest : public ClassSetting, public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        ASSIGN_GOOD(const AudienceCatalogue audiences, AudienceCatalogue::load(connection()));
        ASSERT_GOOD(perform(database(), {QStringLiteral("test"), QStringLiteral("test")},
                            [&](Transaction& t) -> Status {
                                indicator.audience = audiences.find(QStringLiteral("leader"));
                                TAPHUAN_TRY(t.update(indicator));
                                line.plan = indicator.plan;
                                line.code = QStringLiteral("II.1");
                                line.name = QStringLiteral("Bồi dưỡng lãnh đạo");
                                line.audience = indicator.audience;
                                return t.insert(line);
                            }));
        close();
        page = std::make_unique<CoursesPage>(workspace);
        page->resize(1100, 700);
        page->setVisible(true);
        workspace.open(path(), options, page.get(), [](OpenOutcome, const Error&) {});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isReady() && workspace.isIdle(); }, patience));
    }
    QPushButton* button(QWidget& within, const QString& text) const {
        for (auto* each : within.findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }
    QAbstractItemModel* table() const { return page->findChild<DataTable*>()->view()->model(); }
    // What a reading of the closed file finds.
    std::vector<CourseRow> stored() {
        workspace.close();
        EXPECT_TRUE(QTest::qWaitFor([&] { return workspace.isIdle(); }, patience));
        reopen();
        auto courses = listCourses(connection());
        EXPECT_TRUE(courses.ok());
        return courses ? std::move(*courses) : std::vector<CourseRow>();
    }

    BudgetLine line;
    Workspace workspace;
    std::unique_ptr<CoursesPage> page;
};

TEST_F(CoursesPageTest, AddsACourseFromALineOfThePlan) {
    button(*page, QStringLiteral("Thêm chương trình"))->click();
    settle();
    auto* dialog = page->findChild<CourseDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox*>()->setCurrentIndex(1);
    auto* indicators = dialog->findChild<QListWidget*>();
    ASSERT_EQ(indicators->count(), 1);
    EXPECT_EQ(indicators->item(0)->checkState(), Qt::Checked);
    // The plan does not say how long it is: nothing is made up.
    dialog->acceptButton()->click();
    settle();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(table()->rowCount(), 1);
    dialog->findChild<QSpinBox*>()->setValue(24);
    dialog->acceptButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table()->rowCount() == 2; }, patience));
    settle();
    const auto courses = stored();
    ASSERT_EQ(courses.size(), 2U);
    const CourseRow& made = courses[1];
    EXPECT_EQ(made.course.code, QStringLiteral("CT-II.1"));
    EXPECT_EQ(made.course.name, QStringLiteral("Bồi dưỡng lãnh đạo"));
    EXPECT_EQ(made.course.hours, 24);
    EXPECT_EQ(made.course.attendancePercent, 80);
    EXPECT_EQ(made.lineCode, QStringLiteral("II.1"));
    EXPECT_EQ(made.indicatorCodes, QStringList{QStringLiteral("CT1")});
}

TEST_F(CoursesPageTest, EditsACourseAndTakesItBack) {
    auto* view = page->findChild<DataTable*>()->view();
    view->selectRow(0);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    settle();
    auto* dialog = page->findChild<CourseDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QListWidget*>()->item(0)->checkState(), Qt::Checked);
    dialog->findChild<QListWidget*>()->item(0)->setCheckState(Qt::Unchecked);
    for (auto* box : dialog->findChildren<QCheckBox*>()) box->setChecked(true);
    dialog->acceptButton()->click();
    const auto indicatorsShown = [&] { return table()->index(0, 5).data().toString(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return indicatorsShown().isEmpty(); }, patience));
    EXPECT_TRUE(table()->index(0, 3).data().toString().contains(QStringLiteral("điểm từ 50%")));
    bool undone = false;
    workspace.undo(page.get(), [&](const Result<Undone>& result) { undone = result.ok(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return indicatorsShown() == QStringLiteral("CT1"); }, patience));
    EXPECT_TRUE(undone);
}

TEST_F(CoursesPageTest, WhatAColleagueHasJustEditedIsNotRemovedUnasked) {
    page->findChild<DataTable*>()->view()->selectRow(0);
    Course theirs = course;
    theirs.name = QStringLiteral("Tên mới");
    const auto remove = [&]() -> ConflictDialog* {
        button(*page, QStringLiteral("Xóa"))->click();
        EXPECT_TRUE(QTest::qWaitFor([&] { return page->findChild<ConflictDialog*>() != nullptr; }, patience));
        return page->findChild<ConflictDialog*>();
    };
    const auto choose = [&](ConflictDialog& conflict, const QString& whose) {
        for (auto* each : conflict.findChildren<QRadioButton*>())
            if (each->accessibleName().contains(whose)) each->click();
        button(conflict, QStringLiteral("Lưu theo lựa chọn"))->click();
    };
    workspace.write<Committed>(
        page.get(), [&](Database& database) { return editCourse(database, theirs, {indicator.id}); },
        [](const Result<Committed>& done) { EXPECT_TRUE(done.ok()); });
    ConflictDialog* conflict = remove();
    ASSERT_NE(conflict, nullptr);
    choose(*conflict, QStringLiteral("Của tôi: xóa"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return table()->rowCount() == 0; }, patience));
}

TEST_F(CoursesPageTest, LeadsToWhoChangedTheCourse) {
    auto* history = page->findChild<HistoryButton*>();
    ASSERT_NE(history, nullptr);
    page->findChild<DataTable*>()->view()->clearSelection();
    EXPECT_FALSE(history->isEnabled());
    EXPECT_FALSE(history->toolTip().isEmpty());
    page->findChild<DataTable*>()->view()->selectRow(0);
    QSignalSpy opened(page.get(), &CoursesPage::openPlace);
    history->click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("journal?kind=course&id=") + course.id.text());
}

TEST_F(CoursesPageTest, ANewClassCanBeginWithItsCourse) {
    TrainingClass record;
    record.line = line.id;
    auto* dialog = new ClassDialog(workspace, record, page.get());
    dialog->open();
    settle();
    button(*dialog, QStringLiteral("Thêm chương trình…"))->click();
    settle();
    auto* inner = dialog->findChild<CourseDialog*>();
    ASSERT_NE(inner, nullptr);
    EXPECT_EQ(inner->findChildren<QLineEdit*>()[0]->text(), QStringLiteral("CT-II.1"));
    inner->findChild<QSpinBox*>()->setValue(16);
    inner->acceptButton()->click();
    const auto chosen = [&] { return dialog->findChild<QComboBox*>()->currentText(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return chosen().startsWith(QStringLiteral("CT-II.1")); }, patience));
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
}

}  // namespace
}  // namespace taphuan
