#include "ui/pages/class_page/results_tab.h"

#include "core/commands/result_commands.h"
#include "tests/support/class_of_people.h"
#include "tests/support/patience.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/pages/class_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace taphuan {
namespace {

constexpr int scoreColumn = 5;

// The scores of a class of three.
class ResultsTabTest : public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        ASSIGN_GOOD(people, listClassPeople(setting.connection(), setting.record.id));
        setting.close();
        workspace.open(setting.path(), setting.options, &workspace, [](OpenOutcome, const Error&) {});
        page.resize(1166, 700);
        page.show();
        page.showPlace(QStringLiteral("class:") + setting.record.id.text() + QStringLiteral("/results"));
        settle();
        table = page.findChild<ResultsTab*>()->findChild<DataTable*>()->view()->model();
        ASSERT_EQ(table->rowCount(), 3);
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page.isReady() && workspace.isIdle(); }, patience));
    }
    void type(int row, const QString& score) {
        table->setData(table->index(row, scoreColumn), score, Qt::EditRole);
    }
    QString shown(int row) const { return table->index(row, scoreColumn).data().toString(); }
    void colleagueScores(int row, qint64 hundredths) {
        ScoreEntry entry;
        entry.enrolment = people[static_cast<size_t>(row)].enrolment.id;
        entry.scoreHundredths = hundredths;
        workspace.write<Committed>(
            &page,
            [id = setting.record.id, entry](Database& database) { return assess(database, id, {entry}); },
            [](const Result<Committed>& done) { EXPECT_TRUE(done.ok()); });
    }
    ConflictDialog* asked() {
        EXPECT_TRUE(QTest::qWaitFor([&] { return page.findChild<ConflictDialog*>() != nullptr; }, patience));
        return page.findChild<ConflictDialog*>();
    }

    ClassOfPeople setting{3};
    std::vector<ClassPerson> people;
    Workspace workspace;
    ClassPage page{workspace};
    QAbstractItemModel* table = nullptr;
};

TEST_F(ResultsTabTest, AScoreThatAColleagueGaveMeanwhileIsAskedAbout) {
    colleagueScores(0, 8000);
    colleagueScores(1, 9000);
    type(0, QStringLiteral("70"));
    ConflictDialog* conflict = asked();
    ASSERT_NE(conflict, nullptr);
    for (auto* each : conflict->findChildren<QRadioButton*>())
        if (each->accessibleName().contains(QStringLiteral("Của test"))) each->click();
    for (auto* each : conflict->findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Lưu theo lựa chọn")) each->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown(0) == QStringLiteral("80"); }, patience))
        << shown(0).toStdString();
    EXPECT_EQ(shown(1), QStringLiteral("90"));
}

TEST_F(ResultsTabTest, ScoresTypedOneAfterAnotherMeetNobody) {
    for (const char* score : {"70", "75"}) type(0, QLatin1String(score));
    type(1, QStringLiteral("60"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return shown(0) == QStringLiteral("75") && shown(1) == QStringLiteral("60"); }, patience));
    settle();
    EXPECT_EQ(page.findChild<ConflictDialog*>(), nullptr);
}

}  // namespace
}  // namespace taphuan
