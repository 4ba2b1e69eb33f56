#include "ui/pages/people_page.h"

#include "core/commands/people_commands.h"
#include "core/commands/unit_commands.h"
#include "tests/support/test_database.h"
#include "ui/models/people_model.h"
#include "ui/models/table_roles.h"
#include "ui/models/unit_tree_model.h"
#include "ui/models/workspace.h"
#include "ui/pages/person_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_header.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace taphuan {
namespace {

constexpr int patience = 20000;
constexpr int registered = 450;

// 450 people of one unit, so that the register is longer than a page of the model.
class PeoplePageTest : public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        Unit unit;
        UnitVersion version;
        version.name = QStringLiteral("Xã Hảo Đước");
        version.validFrom = QDate(2000, 1, 1);
        ASSIGN_GOOD(unit_, addUnit(*file, unit, version));
        PeopleBatch batch;
        batch.reason = QStringLiteral("Nhập");
        for (int i = 0; i < registered; ++i) {
            PersonEntry entry;
            entry.person.fullName = i == 7 ? QStringLiteral("Đỗ Thị Ánh") : QStringLiteral("Lê Văn Bình");
            entry.person.birth = PartialDate::ofYear(1950 + i % 50);
            entry.person.nationalId = QStringLiteral("072070%1").arg(i, 6, 10, QLatin1Char('0'));
            Membership membership;
            membership.unit = unit_;
            membership.isMain = true;
            entry.membership = membership;
            batch.people.push_back(entry);
        }
        ASSERT_GOOD(applyPeople(*file, batch));
        path = file.path();
        file.close();
    }

    void open(QWidget& page) {
        page.resize(1100, 700);
        page.setVisible(true);
        workspace.open(path, file.options, &page, [](OpenOutcome, const Error&) {});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.isOpen() && workspace.isIdle(); }, patience));
    }

    TestDatabase file;
    Id<Unit> unit_;
    QString path;
    Workspace workspace;
};

TEST_F(PeoplePageTest, ReadsALongRegisterPageByPage) {
    PeoplePage page(workspace);
    open(page);
    auto* model = page.findChild<PeopleModel*>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == registered; }, patience));
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("Đỗ Thị Ánh"));
    const QModelIndex last = model->index(registered - 1, 0);
    last.data();
    ASSERT_TRUE(QTest::qWaitFor([&] { return last.data(KeyRole).isValid(); }, patience));
    EXPECT_EQ(last.data().toString(), QStringLiteral("Lê Văn Bình"));
    for (int row = 0; row < 3; ++row)
        EXPECT_FALSE(
            model->index(row, PeopleModel::nationalId).data().toString().contains(QStringLiteral("0720700")));
}

TEST_F(PeoplePageTest, FindsWithoutAccents) {
    PeoplePage page(workspace);
    open(page);
    page.showPlace(QStringLiteral("people?text=do anh"));
    auto* model = page.findChild<PeopleModel*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == 1; }, patience));
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("Đỗ Thị Ánh"));
}

TEST_F(PeoplePageTest, OpensAPersonByItsPlace) {
    PeoplePage people(workspace);
    open(people);
    const QString id = people.findChild<PeopleModel*>()->index(0, 0).data(KeyRole).toString();
    PersonPage page(workspace);
    page.setVisible(true);
    page.showPlace(QStringLiteral("person:") + id);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return page.header()->title() == QStringLiteral("Đỗ Thị Ánh"); }, patience));
}

TEST_F(PeoplePageTest, OpensTheTreeOfUnitsStepByStep) {
    UnitTreeModel model(workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QWidget page;
    open(page);
    model.setDay(QDate(2023, 1, 1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 1; }, patience));
    EXPECT_EQ(model.unit(model.index(0, 0)), unit_);
    model.setDay(QDate(1999, 1, 1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 0; }, patience));
}

}  // namespace
}  // namespace taphuan
