#include "ui/pages/units_page.h"

#include "core/import/unit_file.h"
#include "tests/support/patience.h"
#include "tests/support/people_setting.h"
#include "ui/dialogs/headcount_dialog.h"
#include "ui/dialogs/unit_import_dialog.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace taphuan {
namespace {

constexpr int wholeCountry = 120000;  // reading every unit of it, on a busy machine

class UnitsPageTest : public PeopleSetting, public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        options.clock.utcNow = [] { return QDateTime(QDate(2023, 10, 12), QTime(3, 0), Qt::UTC); };
        close();
        page = std::make_unique<UnitsPage>(workspace);
        page->resize(1100, 700);
        page->setVisible(true);
        workspace.open(path(), options, page.get(), [](OpenOutcome, const Error&) {});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isReady() && workspace.isIdle(); }, patience));
    }
    HeadcountDialog* openHeadcounts(const QString& audience) {
        page->showPlace(QStringLiteral("unit:") + district.text() + QStringLiteral("#headcount=") + audience);
        settle();
        return page->findChild<HeadcountDialog*>();
    }
    void acceptAndClose(HeadcountDialog& dialog) {
        const QPointer<HeadcountDialog> open(&dialog);
        dialog.acceptButton()->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return open.isNull(); }, patience));
        settle();
    }
    std::vector<Headcount> stored() {
        std::vector<Headcount> found;
        workspace.read<std::vector<Headcount>>(
            page.get(), [](Connection& db) { return select<Headcount>(db); },
            [&](Result<std::vector<Headcount>> all) {
                EXPECT_TRUE(all.ok());
                if (all) found = std::move(*all);
            });
        settle();
        return found;
    }

    Workspace workspace;
    std::unique_ptr<UnitsPage> page;
};

const QString leaders = QStringLiteral("leader");

TEST_F(UnitsPageTest, TakesTheNumberThatTheOverviewMisses) {
    HeadcountDialog* dialog = openHeadcounts(leaders);
    ASSERT_NE(dialog, nullptr);
    auto* field = dialog->findChild<QLineEdit*>(leaders);
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(dialog->focusWidget(), field);
    EXPECT_FALSE(field->accessibleName().isEmpty());
    EXPECT_EQ(dialog->findChild<QDateEdit*>()->date(), QDate(2023, 10, 12));
    field->setText(QStringLiteral("1.250"));
    acceptAndClose(*dialog);
    const auto headcounts = stored();
    ASSERT_EQ(headcounts.size(), 1U);
    EXPECT_EQ(headcounts[0].people, 1250);
    EXPECT_EQ(headcounts[0].unit, district);
    EXPECT_EQ(headcounts[0].asOf, QDate(2023, 10, 12));
}

TEST_F(UnitsPageTest, AnEmptiedNumberIsUnknownAgainAndZeroIsANumber) {
    HeadcountDialog* dialog = openHeadcounts(leaders);
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(leaders)->setText(QStringLiteral("0"));
    acceptAndClose(*dialog);
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored()[0].people, 0);
    dialog = openHeadcounts(leaders);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QLineEdit*>(leaders)->text(), QStringLiteral("0"));
    dialog->findChild<QLineEdit*>(leaders)->clear();
    acceptAndClose(*dialog);
    EXPECT_TRUE(stored().empty());
    workspace.undo(page.get(), [](const Result<Undone>& undone) { EXPECT_TRUE(undone.ok()); });
    settle();
    EXPECT_EQ(stored().size(), 1U);
}

TEST_F(UnitsPageTest, TheRegisterIsCountedInsteadForTheSameUnitDayAndAudience) {
    HeadcountDialog* dialog = openHeadcounts(leaders);
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QDateEdit*>()->setDate(QDate(2023, 1, 31));
    QSignalSpy opened(page.get(), &UnitsPage::openPlace);
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Đếm từ hồ sơ…")) button->click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toString(),
              QStringLiteral("headcounts:%1/2023-01-31#leader").arg(district.text()));
}

TEST_F(UnitsPageTest, RefusesWhatIsNoNumber) {
    HeadcountDialog* dialog = openHeadcounts(leaders);
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(leaders)->setText(QStringLiteral("hai chục"));
    dialog->acceptButton()->click();
    settle();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(stored().empty());
}

TEST_F(UnitsPageTest, ImportsUnitsAndSuccessorsInAnyOrderAfterLooking) {
    const QStringList files = QStringList{standardLinkFile()} + standardUnitFiles();
    auto* dialog = new UnitImportDialog(workspace, files, page.get());
    std::optional<UnitImport> done;
    QObject::connect(dialog, &UnitImportDialog::imported, page.get(),
                     [&](const UnitImport& imported) { done = imported; });
    dialog->open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->acceptButton()->isEnabled(); }, wholeCountry));
    EXPECT_FALSE(done);
    dialog->acceptButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return done.has_value(); }, wholeCountry));
    EXPECT_GT(done->newUnits, 0);
    EXPECT_GT(done->newLinks, 0);
    settle();
    auto* again = new UnitImportDialog(workspace, files, page.get());
    again->open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.isIdle(); }, wholeCountry));
    EXPECT_FALSE(again->acceptButton()->isEnabled());
}

}  // namespace
}  // namespace taphuan
