#include "ui/pages/reform_page.h"

#include "core/commands/people_commands.h"
#include "core/commands/unit_commands.h"
#include "core/tables/read_workbook.h"
#include "tests/support/patience.h"
#include "tests/support/test_database.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/dialogs/transfer_list_dialog.h"
#include "ui/models/workspace.h"
#include "ui/pages/people_page.h"
#include "ui/pages/reform_page/reform_panel.h"
#include "ui/pages/units_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/unit_picker.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

const QDate reformDay(2025, 7, 1);

// A commune that was split, one that went whole into another, and their people.
class ReformPageTest : public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        file.options.clock.utcNow = [] { return QDateTime(QDate(2026, 2, 1), QTime(3, 0), Qt::UTC); };
        whole = unit(u"Xã Hảo Đước"_s, {}, reformDay);
        split = unit(u"Xã Thái Bình"_s, {}, reformDay);
        one = unit(u"Xã Châu Thành"_s, reformDay, {});
        other = unit(u"Phường Tân Ninh"_s, reformDay, {});
        for (const Lineage& link : {Lineage{{}, whole, one, UnitLink::whole, {}, reformDay},
                                    Lineage{{}, split, one, UnitLink::partial, {}, reformDay},
                                    Lineage{{}, split, other, UnitLink::partial, {}, reformDay}})
            ASSERT_GOOD(addLineage(*file, link));
        an = person(u"Nguyễn Văn An"_s, whole);
        binh = person(u"Trần Thị Bình"_s, split);
        cuong = person(u"Lê Văn Cường"_s, split);
        path = file.path();
        file.close();
    }
    Id<Unit> unit(const QString& name, QDate from, QDate to) {
        Unit made;
        made.kind = UnitKind::territory;
        UnitVersion version;
        version.name = name;
        version.validFrom = from;
        version.validTo = to;
        const auto added = addUnit(*file, made, version);
        EXPECT_TRUE(added);
        return added ? *added : Id<Unit>();
    }
    Id<Person> person(const QString& name, Id<Unit> unit) {
        Person made;
        made.fullName = name;
        made.birth = PartialDate::of(QDate(1980, 5, 4));
        Membership membership;
        membership.unit = unit;
        EXPECT_TRUE(addPerson(*file, made, membership));
        return made.id;
    }
    void open(QWidget& page) {
        page.resize(1118, 640);
        page.setVisible(true);
        workspace.open(path, file.options, &page, [](OpenOutcome, const Error&) {});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.isOpen() && workspace.isIdle(); }, patience));
    }
    // The unit of the person's main membership today.
    Id<Unit> nowIn(Id<Person> person) {
        Id<Unit> found;
        QObject context;
        workspace.read<std::vector<PersonSummary>>(
            &context, [person](Connection& db) { return peopleById(db, {person}, QDate(2026, 2, 1)); },
            [&](Result<std::vector<PersonSummary>> people) {
                if (people && !people->empty()) found = people->front().unit;
            });
        settle();
        return found;
    }
    static QPushButton* button(QWidget& page, const QString& text) {
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }
    static void choose(DataTable& table, const QString& text) {
        const QAbstractItemModel& model = *table.view()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                if (model.index(row, column).data().toString() == text) return table.view()->selectRow(row);
        ADD_FAILURE() << text.toStdString();
    }

    TestDatabase file;
    Id<Unit> whole, split, one, other;
    Id<Person> an, binh, cuong;
    QString path;
    Workspace workspace;
};

TEST_F(ReformPageTest, DecidesForPeopleThenCarriesAllAsOneOperation) {
    ReformPage page(workspace);
    open(page);
    auto* const units = page.findChild<DataTable*>();
    ASSERT_EQ(units->view()->model()->rowCount(), 2);
    choose(*units, u"Xã Thái Bình"_s);
    settle();
    auto* const panel = page.findChild<ReformPanel*>();
    ASSERT_TRUE(panel->isVisible());
    auto* const people = panel->findChild<DataTable*>();
    ASSERT_EQ(people->view()->model()->rowCount(), 2);
    EXPECT_FALSE(button(*panel, u"Cả đơn vị"_s)->isEnabled()) << "no unit is chosen";
    button(*panel, u"Phường Tân Ninh"_s)->click();
    choose(*people, u"Trần Thị Bình"_s);
    button(*panel, u"1 người được chọn"_s)->click();
    settle();
    EXPECT_TRUE(button(page, u"Chuyển 2 người"_s)->isEnabled());
    panel->findChild<UnitPicker*>()->setUnit(one);
    button(*panel, u"Cả đơn vị"_s)->click();
    settle();
    QSignalSpy told(&page, &ReformPage::told);
    button(page, u"Chuyển 3 người"_s)->click();
    settle();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(nowIn(an), one);
    EXPECT_EQ(nowIn(binh), other);
    EXPECT_EQ(nowIn(cuong), one);
    workspace.undo(&page, [](const Result<Undone>& undone) { EXPECT_TRUE(undone.ok()); });
    settle();
    EXPECT_EQ(nowIn(an), whole);
}

TEST_F(ReformPageTest, TransfersThoseChosenFromTheDayTheirUnitEnded) {
    PeoplePage page(workspace);
    open(page);
    page.showPlace(u"people?unplaced"_s);
    settle();
    auto* const people = page.findChild<DataTable*>();
    ASSERT_EQ(people->view()->model()->rowCount(), 3);
    people->view()->selectAll();
    for (QAction* action : page.findChildren<QAction*>())
        if (action->text() == u"Chuyển đơn vị…"_s) action->trigger();
    settle();
    auto* const dialog = page.findChild<TransferDialog*>();
    ASSERT_NE(dialog, nullptr);
    settle();
    EXPECT_EQ(dialog->findChild<QDateEdit*>()->date(), reformDay);
    dialog->findChild<UnitPicker*>()->setUnit(other);
    const QPointer<TransferDialog> shown(dialog);
    button(*dialog, u"Chuyển"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.isNull(); }, patience));
    settle();
    EXPECT_EQ(nowIn(an), other);
    EXPECT_EQ(nowIn(cuong), other);
    EXPECT_EQ(people->view()->model()->rowCount(), 0);
}

TEST_F(ReformPageTest, ShowsAListOfTransfersBeforeItIsWritten) {
    PeoplePage page(workspace);
    open(page);
    const QString list = file.folder.filePath(u"chuyen.csv"_s);
    QFile written(list);
    ASSERT_TRUE(written.open(QIODevice::WriteOnly));
    written.write(
        "Họ và tên,Ngày sinh,Đơn vị mới\nNguyễn Văn An,04/05/1980,Phường Tân Ninh\n"
        "Ngô Văn Em,04/05/1980,Phường Tân Ninh\n");
    written.close();
    auto* const dialog = new TransferListDialog(workspace, list, &page);
    dialog->open();
    settle();
    EXPECT_EQ(dialog->findChild<DataTable*>()->view()->model()->rowCount(), 2);
    EXPECT_EQ(dialog->acceptButton()->text(), u"Chuyển 1 người"_s);
    auto* const refused = button(*dialog, u"Trả lại hàng không nhận (.xlsx)"_s);
    ASSERT_NE(refused, nullptr);
    EXPECT_TRUE(refused->isVisible());
    const QString back = file.folder.filePath(u"tra-lai.xlsx"_s);
    dialog->exportRefused(back);
    settle();
    ASSIGN_GOOD(const Workbook rejected, readWorkbook(back));
    QStringList texts;
    for (const auto& row : rejected.sheets.front().rows)
        for (const Cell& each : row) texts += each.text();
    EXPECT_TRUE(texts.contains(u"Ngô Văn Em"_s)) << texts.join(u'|').toStdString();
    EXPECT_TRUE(texts.contains(u"Không có hồ sơ nào khớp với dòng này"_s));
    EXPECT_FALSE(texts.contains(u"Nguyễn Văn An"_s));
    const QPointer<TransferListDialog> shown(dialog);
    dialog->acceptButton()->click();
    settle();
    EXPECT_EQ(nowIn(an), other);
    EXPECT_EQ(nowIn(binh), split);
    if (shown) shown->deleteLater();
}

TEST_F(ReformPageTest, LinksAnEndedUnitToItsSuccessorWithItsName) {
    UnitsPage page(workspace);
    open(page);
    page.showPlace(u"unit:"_s + split.text());
    settle();
    button(page, u"Nối với đơn vị mới…"_s)->click();
    auto* const picker = page.findChild<UnitPicker*>();
    ASSERT_NE(picker, nullptr);
    settle();
    picker->setUnit(other);
    button(page, u"Nối"_s)->click();
    settle();
    std::vector<UnitAlias> aliases;
    workspace.read<std::vector<UnitAlias>>(
        &page, [unit = other](Connection& db) { return aliasesOf(db, unit); },
        [&](Result<std::vector<UnitAlias>> found) { aliases = found ? *found : aliases; });
    settle();
    ASSERT_EQ(aliases.size(), 1u);
    EXPECT_EQ(aliases.front().alias, u"Xã Thái Bình"_s);
}

}  // namespace
}  // namespace taphuan
