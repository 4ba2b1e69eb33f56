#include "core/storage/attendance_store.h"
#include "tests/support/class_of_people.h"
#include "tests/support/patience.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/models/workspace.h"
#include "ui/pages/class_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/attendance_view.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

// The page of a class of 25, its attendance grid under the keyboard. What the tests look at is the database.
class AttendanceTabTest : public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        setting.close();
        bool open = false;
        workspace.open(setting.path(), setting.options, &workspace,
                       [&](OpenOutcome, const Error&) { open = workspace.isOpen(); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return open; }, patience));
        page.resize(1166, 700);
        page.show();
        page.showPlace(QStringLiteral("class:") + setting.record.id.text() + QStringLiteral("/attendance"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return page.isReady(); }, patience));
        view = page.findChild<AttendanceView*>();
        ASSERT_NE(view, nullptr);
        go(0, 0);
    }

    void go(int row, int session) {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, AttendanceModel::FirstSession + session));
    }
    int currentRow() const { return view->currentIndex().row(); }
    void keys(const QString& text) {
        for (const QChar key : text) QTest::keyClick(view, key.toLatin1());
    }
    QString shown(int row, int session) const {
        return view->model()->index(row, AttendanceModel::FirstSession + session).data().toString();
    }

    std::optional<Mark> stored(int row, int session) {
        auto db = Connection::open(setting.path(), false);
        if (!db) return {};
        const auto grid = readAttendanceGrid(**db, setting.record.id);
        if (!grid) return {};
        return grid->rows[static_cast<size_t>(row)].cells[static_cast<size_t>(session)].mark;
    }
    int storedCount(int session) {
        int count = 0;
        for (int row = 0; row < 25; ++row) count += stored(row, session) ? 1 : 0;
        return count;
    }
    bool reaches(int row, int session, std::optional<Mark> mark) {
        return QTest::qWaitFor([&] { return stored(row, session) == mark; }, patience);
    }
    void undo() {
        bool done = false;
        workspace.undo(&workspace, [&](const Result<Undone>& result) {
            EXPECT_TRUE(result.ok()) << (result ? "" : result.error().text().toStdString());
            done = true;
        });
        ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, patience));
    }

    // In the first session, while the grid shows what stood there before.
    void colleagueMarks(const std::vector<std::pair<int, Mark>>& given) {
        auto* model = qobject_cast<AttendanceModel*>(view->model());
        std::vector<MarkEntry> marks;
        for (const auto& [row, mark] : given) marks.push_back(model->entry(row, 0, mark));
        workspace.write<Committed>(
            &page,
            [id = setting.record.id, marks](Database& database) { return setMarks(database, id, marks); },
            [](const Result<Committed>& done) { EXPECT_TRUE(done.ok()); });
    }
    ConflictDialog* asked() {
        EXPECT_TRUE(QTest::qWaitFor([&] { return page.findChild<ConflictDialog*>() != nullptr; }, patience));
        return page.findChild<ConflictDialog*>();
    }
    static QPushButton* button(QWidget& within, const QString& text) {
        for (auto* each : within.findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }
    // In every line.
    static void choose(ConflictDialog& conflict, const QString& whose) {
        for (auto* each : conflict.findChildren<QRadioButton*>())
            if (each->accessibleName().contains(whose)) each->click();
    }

    ClassOfPeople setting;
    Workspace workspace;
    ClassPage page{workspace};
    AttendanceView* view = nullptr;
};

TEST_F(AttendanceTabTest, ALetterIsAMarkAndGoesDownTheList) {
    keys(QStringLiteral("cMsPk"));
    EXPECT_EQ(shown(0, 0), QStringLiteral("Có mặt"));
    EXPECT_EQ(currentRow(), 5);
    ASSERT_TRUE(reaches(4, 0, Mark::absent));
    EXPECT_EQ(stored(0, 0), Mark::present);
    EXPECT_EQ(stored(1, 0), Mark::late);
    EXPECT_EQ(stored(2, 0), Mark::left_early);
    EXPECT_EQ(stored(3, 0), Mark::excused);
}

TEST_F(AttendanceTabTest, ANumberBeforeTheLetterNamesThePerson) {
    go(0, 1);
    keys(QStringLiteral("23K"));
    EXPECT_EQ(currentRow(), 22);
    ASSERT_TRUE(reaches(22, 1, Mark::absent));
    keys(QStringLiteral("4"));
    EXPECT_EQ(currentRow(), 3);
    keys(QStringLiteral("p"));
    ASSERT_TRUE(reaches(3, 1, Mark::excused));
}

TEST_F(AttendanceTabTest, ANumberThatNobodyHasMarksNobody) {
    QSignalSpy told(view, &AttendanceView::told);
    keys(QStringLiteral("99K"));
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told[0][0].toString().contains(QStringLiteral("99")));
    keys(QStringLiteral("1C"));
    ASSERT_TRUE(reaches(0, 0, Mark::present));
    EXPECT_EQ(storedCount(0), 1);
}

TEST_F(AttendanceTabTest, WhatAColleagueMarkedMeanwhileIsAskedAbout) {
    colleagueMarks({{0, Mark::absent}, {2, Mark::late}});
    // The colleague's marks are not on screen yet.
    keys(QStringLiteral("c"));
    ConflictDialog* conflict = asked();
    ASSERT_NE(conflict, nullptr);
    choose(*conflict, QStringLiteral("Của tôi"));
    button(*conflict, QStringLiteral("Lưu theo lựa chọn"))->click();
    ASSERT_TRUE(reaches(0, 0, Mark::present));
    EXPECT_EQ(stored(2, 0), Mark::late);
}

TEST_F(AttendanceTabTest, OfMarksPastedAtOnceOnlyWhatBothChangedIsAskedAbout) {
    colleagueMarks({{1, Mark::absent}});
    QApplication::clipboard()->setText(QStringLiteral("x\nx\nx"));
    QTest::keySequence(view, QKeySequence::Paste);
    ConflictDialog* conflict = asked();
    ASSERT_NE(conflict, nullptr);
    EXPECT_EQ(conflict->findChildren<QRadioButton*>().size(), 2);
    choose(*conflict, QStringLiteral("Của test"));
    button(*conflict, QStringLiteral("Lưu theo lựa chọn"))->click();
    ASSERT_TRUE(reaches(2, 0, Mark::present));
    EXPECT_EQ(stored(0, 0), Mark::present);
    EXPECT_EQ(stored(1, 0), Mark::absent);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown(1, 0) == QStringLiteral("Vắng"); }, patience));
}

TEST_F(AttendanceTabTest, GoingBackLeavesTheColleaguesMark) {
    keys(QStringLiteral("1C"));
    ASSERT_TRUE(reaches(0, 0, Mark::present));
    ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.isIdle() && page.isReady(); }, patience));
    colleagueMarks({{0, Mark::excused}});
    go(0, 0);
    QTest::keyClick(view, Qt::Key_Delete);
    ConflictDialog* conflict = asked();
    ASSERT_NE(conflict, nullptr);
    button(*conflict, QStringLiteral("Thôi"))->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown(0, 0) == QStringLiteral("Có phép"); }, patience));
    EXPECT_EQ(stored(0, 0), Mark::excused);
}

// One's own marks on their way to the database are no colleague's.
TEST_F(AttendanceTabTest, QuickChangesOfOnesMindAskNothing) {
    keys(QStringLiteral("c"));
    for (const char* key : {"k", "m"}) {
        go(0, 0);
        keys(QLatin1String(key));
    }
    go(0, 0);
    QTest::keyClick(view, Qt::Key_Delete);
    go(0, 0);
    keys(QStringLiteral("p"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.isIdle(); }, patience));
    EXPECT_EQ(stored(0, 0), Mark::excused);
    EXPECT_EQ(page.findChild<ConflictDialog*>(), nullptr);
}

TEST_F(AttendanceTabTest, DeleteTakesAMarkAway) {
    keys(QStringLiteral("1C"));
    ASSERT_TRUE(reaches(0, 0, Mark::present));
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_TRUE(shown(0, 0).isEmpty());
    ASSERT_TRUE(reaches(0, 0, std::nullopt));
}

TEST_F(AttendanceTabTest, ArrowsStayOnTheSessions) {
    QTest::keyClick(view, Qt::Key_Left);
    EXPECT_EQ(view->currentSession(), 0);
    for (int i = 0; i < 8; ++i) QTest::keyClick(view, Qt::Key_Right);
    EXPECT_EQ(view->currentSession(), 3);
    QTest::keyClick(view, Qt::Key_Down);
    EXPECT_EQ(currentRow(), 1);
}

TEST_F(AttendanceTabTest, AllPresentKeepsTheExceptionsAndIsTakenBackAtOnce) {
    keys(QStringLiteral("7K"));
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(shown(24, 0), QStringLiteral("Có mặt"));
    ASSERT_TRUE(reaches(24, 0, Mark::present));
    EXPECT_EQ(storedCount(0), 25);
    EXPECT_EQ(stored(6, 0), Mark::absent);
    undo();
    EXPECT_EQ(storedCount(0), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown(24, 0).isEmpty(); }, patience));
    EXPECT_EQ(shown(6, 0), QStringLiteral("Vắng"));
}

TEST_F(AttendanceTabTest, EveryMarkIsTakenBackByItself) {
    keys(QStringLiteral("1C2K"));
    ASSERT_TRUE(reaches(1, 0, Mark::absent));
    undo();
    EXPECT_EQ(stored(1, 0), std::nullopt);
    EXPECT_EQ(stored(0, 0), Mark::present);
}

TEST_F(AttendanceTabTest, AnInputMethodLosesNoMark) {
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("k"));
    QApplication::sendEvent(view, &committed);
    EXPECT_EQ(shown(0, 0), QStringLiteral("Vắng"));
    // Telex makes one letter of two keys.
    QInputMethodEvent composed;
    composed.setCommitString(QStringLiteral("2\u015b"));
    QApplication::sendEvent(view, &composed);
    ASSERT_TRUE(reaches(1, 0, Mark::left_early));
    EXPECT_EQ(stored(0, 0), Mark::absent);
    EXPECT_FALSE(view->testAttribute(Qt::WA_InputMethodEnabled));
    // A key that arrives without its text.
    go(2, 0);
    QKeyEvent bare(QEvent::KeyPress, Qt::Key_P, Qt::NoModifier);
    QApplication::sendEvent(view, &bare);
    ASSERT_TRUE(reaches(2, 0, Mark::excused));
}

TEST_F(AttendanceTabTest, ABlockFromExcelIsOneOperation) {
    QSignalSpy told(view, &AttendanceView::told);
    QApplication::clipboard()->setText(QStringLiteral("x\tP\r\nK\tabc\r\n\tX\r\n"));
    go(1, 1);
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(reaches(3, 2, Mark::present));
    EXPECT_EQ(stored(1, 1), Mark::present);
    EXPECT_EQ(stored(1, 2), Mark::excused);
    EXPECT_EQ(stored(2, 1), Mark::absent);
    EXPECT_EQ(stored(2, 2), std::nullopt);
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told[0][0].toString().contains(QStringLiteral("abc")));
    undo();
    EXPECT_EQ(storedCount(1) + storedCount(2), 0);
}

TEST_F(AttendanceTabTest, ARefusedMarkGoesBackAndSaysWhy) {
    workspace.write<Committed>(
        &workspace,
        [id = setting.record.id](Database& database) {
            return cancelClass(database, id, QStringLiteral("thử"));
        },
        [](const Result<Committed>& result) { EXPECT_TRUE(result.ok()); });
    keys(QStringLiteral("1C"));
    EXPECT_EQ(shown(0, 0), QStringLiteral("Có mặt"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown(0, 0).isEmpty(); }, patience));
    EXPECT_TRUE(page.banner()->isVisible());
    EXPECT_EQ(storedCount(0), 0);
}

}  // namespace
}  // namespace taphuan
