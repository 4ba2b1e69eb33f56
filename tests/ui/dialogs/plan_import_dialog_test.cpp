#include "ui/dialogs/plan_import_dialog.h"

#include "core/storage/plan_store.h"
#include "core/text/fold.h"
#include "tests/support/people_setting.h"
#include "tests/support/patience.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/unit_choice_panel.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace taphuan {
namespace {

// The dialog over a database that knows a few units of Tây Ninh, so that its plan names some it lacks.
class PlanImportDialogTest : public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        setting.close();
        bool open = false;
        workspace.open(setting.path(), setting.options, &workspace,
                       [&](OpenOutcome, const Error&) { open = workspace.isOpen(); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return open; }, patience));
    }
    // The plan of Tây Ninh, naming an agency that is nowhere.
    QString plan() const {
        QFile original(QStringView(TAPHUAN_SOURCE_DIR).toString() +
                       QStringLiteral("/resources/plans/tay_ninh.json"));
        QFile changed(setting.folder.filePath(QStringLiteral("ke-hoach.json")));
        EXPECT_TRUE(original.open(QIODevice::ReadOnly) && changed.open(QIODevice::WriteOnly));
        changed.write(original.readAll().replace("\"Sở Nội vụ\"", "\"Nơi Lạ\""));
        return changed.fileName();
    }

    PeopleSetting setting;
    Workspace workspace;
};

TEST_F(PlanImportDialogTest, AsksForAgenciesTheCatalogueLacksAndKeepsTheAnswer) {
    PlanImportDialog dialog(workspace);
    dialog.show();
    dialog.chooseFile(plan());
    UnitChoicePanel* panel = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return workspace.isIdle() && (panel = dialog.findChild<UnitChoicePanel*>()) != nullptr; },
        patience));
    const auto* table = dialog.findChild<DataTable*>();
    const auto cell = [&](int column) { return table->view()->model()->index(0, column).data().toString(); };
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(cell(2), QStringLiteral("Chưa chọn"));
    const QString asked = QStringLiteral("Nơi Lạ");
    EXPECT_EQ(cell(0), asked);
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Không gắn đơn vị")) button->click();
    EXPECT_EQ(cell(2), QStringLiteral("Không gắn"));
    EXPECT_EQ(table->currentRow(), 0);
    Q_EMIT panel->undecided(matchKey(asked));
    EXPECT_EQ(cell(2), QStringLiteral("Chưa chọn"));
    Q_EMIT panel->decided(matchKey(asked), UnitChoice{UnitChoice::match, setting.thaiBinh});
    EXPECT_EQ(cell(2), QStringLiteral("Đã khớp"));

    const QSignalSpy imported(&dialog, &PlanImportDialog::imported);
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault()) button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return imported.count() == 1; }, patience));
    std::optional<bool> matched;
    workspace.read<bool>(
        &dialog,
        [asked, unit = setting.thaiBinh](Connection& db) -> Result<bool> {
            TAPHUAN_ASSIGN(const Plan stored, planByCode(db, QStringLiteral("tay_ninh")));
            TAPHUAN_ASSIGN(const auto tasks, planTasks(db, stored.id));
            int matchedParties = 0;
            for (const TaskRow& task : tasks)
                for (const TaskParty& party : task.parties)
                    if (party.name == asked && party.unit == unit) ++matchedParties;
            return matchedParties > 0;
        },
        [&](Result<bool> read) { matched = read.ok() && *read; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return matched.has_value(); }, patience));
    EXPECT_TRUE(*matched);
}

}  // namespace
}  // namespace taphuan
