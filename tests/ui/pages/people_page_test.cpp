#include "ui/pages/people_page.h"

#include "core/commands/people_commands.h"
#include "core/commands/unit_commands.h"
#include "tests/support/patience.h"
#include "tests/support/test_database.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/people_model.h"
#include "ui/models/table_roles.h"
#include "ui/models/unit_tree_model.h"
#include "ui/models/workspace.h"
#include "ui/pages/person_page.h"
#include "ui/pages/units_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/unit_picker.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace taphuan {
namespace {

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

TEST_F(PeoplePageTest, CopiesTheWholeRegisterHoweverLittleOfItWasRead) {
    PeoplePage page(workspace);
    open(page);
    auto* table = page.findChild<DataTable*>();
    QApplication::clipboard()->clear();
    table->copy();
    ASSERT_TRUE(QTest::qWaitFor([] { return !QApplication::clipboard()->text().isEmpty(); }, patience));
    EXPECT_EQ(QApplication::clipboard()->text().count(u'\n'), registered + 1);
    EXPECT_FALSE(QApplication::clipboard()->text().contains(u'…'));
    table->view()->selectRow(registered - 1);
    table->copy();
    ASSERT_TRUE(
        QTest::qWaitFor([] { return QApplication::clipboard()->text().count(u'\n') == 2; }, patience));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Lê Văn Bình\t")));
}

TEST_F(PeoplePageTest, PagesBelongToTheListThatIsShown) {
    PeoplePage page(workspace);
    open(page);
    auto* model = page.findChild<PeopleModel*>();
    PeopleModel::Query query;
    query.text = QStringLiteral("do anh");
    model->setQuery(query);
    const QModelIndex last = model->index(registered - 1, 0);
    last.data();  // asks for a page of the whole list while the search is under way
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == 1 && workspace.isIdle(); }, patience));
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("Đỗ Thị Ánh"));
}

TEST_F(PeoplePageTest, SortsBackwardsAndOnlyWhatHasAnOrder) {
    PeoplePage page(workspace);
    open(page);
    auto* model = page.findChild<PeopleModel*>();
    QHeaderView* header = page.findChild<DataTable*>()->view()->horizontalHeader();
    const auto click = [header](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    click(PeopleModel::name);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return model->index(0, 0).data().toString() == QStringLiteral("Lê Văn Bình"); }, patience));
    click(PeopleModel::nationalId);
    EXPECT_EQ(header->sortIndicatorSection(), int(PeopleModel::name));
    click(PeopleModel::birth);
    EXPECT_EQ(header->sortIndicatorSection(), int(PeopleModel::birth));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return model->index(0, PeopleModel::birth).data().toString() == QStringLiteral("1950"); },
        patience));
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

TEST_F(PeoplePageTest, TellsUnitsOfOneNameApart) {
    file.reopen();
    UnitVersion version;
    version.name = QStringLiteral("Xã Hảo Đước");
    version.code = QStringLiteral("25588");
    version.validFrom = QDate(2000, 1, 1);
    ASSIGN_GOOD(const Id<Unit> second, addUnit(*file, Unit(), version));
    file.close();
    QWidget page;
    open(page);
    UnitPicker picker(workspace, workspace.today(), QStringLiteral("Mọi đơn vị"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return picker.count() == 3; }, patience));
    for (const Id<Unit> unit : {unit_, second}) {
        picker.setUnit(unit);
        EXPECT_EQ(picker.unit(), unit);
        const QString text = picker.currentText();
        picker.setCurrentIndex(0);
        picker.setEditText(text);
        EXPECT_EQ(picker.unit(), unit);
    }
    picker.setEditText(QStringLiteral("không có"));
    EXPECT_TRUE(picker.unit().isNull());
}

TEST_F(PeoplePageTest, KeepsTheTreeOpenAndFindsByAlias) {
    file.reopen();
    UnitVersion version;
    version.name = QStringLiteral("Trạm y tế");
    version.parent = unit_;
    version.validFrom = QDate(2000, 1, 1);
    ASSIGN_GOOD(const Id<Unit> below, addUnit(*file, Unit(), version));
    ASSERT_GOOD(addUnitAlias(*file, below, QStringLiteral("TYT xã")));
    file.close();
    UnitsPage page(workspace);
    open(page);
    auto* tree = page.findChild<QTreeView*>();
    auto* model = page.findChild<UnitTreeModel*>();
    tree->expand(model->index(0, 0));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->rowCount(model->index(0, 0)) == 1; }, patience));
    tree->setCurrentIndex(model->index(0, 0, model->index(0, 0)));
    model->refresh();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return workspace.isIdle() && tree->isExpanded(model->index(0, 0)) &&
                   model->unit(tree->currentIndex()) == below;
        },
        patience));
    model->setNeedle(QStringLiteral("tyt"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->unit(model->index(0, 0)) == below; }, patience));
}

TEST_F(PeoplePageTest, AWriteUnderWayKeepsItsDialogUntilTheAnswer) {
    QWidget page;
    open(page);
    auto* dialog = new FormDialog(workspace, QStringLiteral("Ghi"), QStringLiteral("Ghi"), &page);
    dialog->open();
    dialog->run<void>([](Database&) -> Status { return refused(QStringLiteral("Không được")); });
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible());
    auto* banner = dialog->findChild<InlineBanner*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return banner->isVisible(); }, patience));
    dialog->reject();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(PeoplePageTest, AReadOnlyPageHasNothingToWriteWith) {
    PeoplePage page(workspace);
    page.setWritable(false);
    open(page);
    for (auto* button : page.header()->findChildren<QPushButton*>())
        EXPECT_EQ(button->isVisible(), button->text() == QStringLiteral("Hồ sơ trùng"))
            << button->text().toStdString();
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
