#include "ui/pages/rosters_page.h"

#include "tests/support/patience.h"
#include "tests/support/roster_setting.h"
#include "ui/dialogs/roster_kind_dialog.h"
#include "ui/dialogs/roster_list_dialog.h"
#include "ui/dialogs/roster_member_dialog.h"
#include "ui/models/workspace.h"
#include "ui/pages/person_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/person_field.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/unit_picker.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class RostersPageTest : public RosterSetting, public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        an = person(u"Nguyễn Văn An"_s, haoDuoc);
        binh = person(u"Trần Thị Bình"_s, thaiBinh);
        added(entry("network", an, haoDuoc, QDate(2024, 1, 1)));
        added(entry("in_charge", an, haoDuoc, QDate(2023, 1, 1), QDate(2024, 1, 1)));
        open();
    }
    void open() {
        close();
        page = std::make_unique<RostersPage>(workspace);
        page->resize(1118, 640);
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
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    template <class T>
    T* named(QWidget& within, const QString& name) const {
        for (auto* each : within.findChildren<T*>())
            if (each->accessibleName() == name) return each;
        ADD_FAILURE() << "no field " << name.toStdString();
        return nullptr;
    }
    // The members, or the units that lack some.
    DataTable* table(int number) const {
        return page->findChild<DataTable*>(number == 0 ? u"members"_s : u"missing"_s);
    }
    QStringList column(int number, int at) const {
        const QAbstractItemModel* model = table(number)->view()->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) texts << model->index(row, at).data().toString();
        return texts;
    }
    void choose(int number, const QString& text, int at) {
        const QStringList texts = column(number, at);
        ASSERT_TRUE(texts.contains(text)) << texts.join(u", "_s).toStdString();
        table(number)->view()->selectRow(int(texts.indexOf(text)));
    }
    void chooseKind(const char* code) {
        auto* kinds = named<QComboBox>(*page, u"Mạng lưới, đội ngũ"_s);
        kinds->setCurrentIndex(kinds->findData(kind(code).id.value));
        Q_EMIT kinds->activated(kinds->currentIndex());
    }

    Id<Person> an, binh;
    Workspace workspace;
    std::unique_ptr<RostersPage> page;
};

TEST_F(RostersPageTest, ShowsWhoIsThereAndWhoHasLeft) {
    EXPECT_EQ(column(0, 0), QStringList{u"Nguyễn Văn An"_s});
    EXPECT_EQ(column(0, 3), QStringList{u"Xã Hảo Đước, Huyện Châu Thành"_s});
    named<ChipFilter>(*page, u"Lọc theo tình trạng"_s)->setCurrent(u"ended"_s);
    Q_EMIT named<ChipFilter>(*page, u"Lọc theo tình trạng"_s)->currentChanged(u"ended"_s);
    EXPECT_EQ(column(0, 2), QStringList{u"Nhân sự phụ trách chuyển đổi số"_s});
    EXPECT_EQ(column(0, 7), QStringList{u"31/12/2023"_s}) << "the last day";
    chooseKind("network");
    EXPECT_TRUE(column(0, 0).isEmpty());
    // On a day before, the one who was in charge is there.
    chooseKind("in_charge");
    named<ChipFilter>(*page, u"Lọc theo tình trạng"_s)->setCurrent(u"now"_s);
    named<QDateEdit>(*page, u"Tại ngày"_s)->setDate(QDate(2023, 6, 1));
    settle();
    EXPECT_EQ(column(0, 0), QStringList{u"Nguyễn Văn An"_s});
    EXPECT_FALSE(column(1, 1).contains(u"Xã Hảo Đước"_s));
}

TEST_F(RostersPageTest, AppointsForAUnitThatLacksSomebody) {
    chooseKind("in_charge");
    page->showPlace(u"rosters/missing?kind=in_charge"_s);
    settle();
    EXPECT_EQ(column(1, 1).size(), 5);
    choose(1, u"Xã Thái Bình"_s, 1);
    button(*page, u"Cử người cho đơn vị này…"_s)->click();
    auto* dialog = page->findChild<RosterMemberDialog*>();
    ASSERT_NE(dialog, nullptr);
    settle();
    EXPECT_EQ(dialog->findChild<UnitPicker*>()->unit(), thaiBinh);
    button(*dialog, u"Cử người"_s)->click();
    EXPECT_TRUE(dialog->isVisible()) << "nobody is chosen";
    auto* person = dialog->findChild<PersonField*>();
    person->lineEdit()->setText(u"binh"_s);
    Q_EMIT person->lineEdit()->textEdited(u"binh"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return person->count() > 0; }, patience));
    person->setCurrentIndex(0);
    Q_EMIT person->activated(0);
    named<QLineEdit>(*dialog, u"Từ ngày"_s)->setText(u"1/6/2024"_s);
    QSignalSpy told(page.get(), &RostersPage::told);
    button(*dialog, u"Cử người"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }, patience));
    settle();
    EXPECT_FALSE(column(1, 1).contains(u"Xã Thái Bình"_s));
    EXPECT_EQ(column(0, 0), QStringList{u"Trần Thị Bình"_s});
    workspace.undo(page.get(), [](Result<Undone>) {});
    settle();
    EXPECT_TRUE(column(1, 1).contains(u"Xã Thái Bình"_s));
}

TEST_F(RostersPageTest, EditsEndsAndRemoves) {
    EXPECT_FALSE(button(*page, u"Sửa…"_s)->isEnabled());
    EXPECT_FALSE(button(*page, u"Sửa…"_s)->toolTip().isEmpty());
    choose(0, u"Nguyễn Văn An"_s, 0);
    button(*page, u"Sửa…"_s)->click();
    auto* edit = page->findChild<RosterMemberDialog*>();
    ASSERT_NE(edit, nullptr);
    settle();
    EXPECT_EQ(edit->findChild<PersonField*>()->name(), u"Nguyễn Văn An"_s);
    named<QLineEdit>(*edit, u"Vai trò"_s)->setText(u"Tổ trưởng"_s);
    named<QLineEdit>(*edit, u"Ngày quyết định"_s)->setText(u"hôm qua"_s);
    button(*edit, u"Lưu"_s)->click();
    EXPECT_TRUE(edit->isVisible());
    named<QLineEdit>(*edit, u"Ngày quyết định"_s)->setText(u"28/12/2023"_s);
    button(*edit, u"Lưu"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return column(0, 4) == QStringList{u"Tổ trưởng"_s}; }, patience));
    settle();

    choose(0, u"Nguyễn Văn An"_s, 0);
    button(*page, u"Thôi tham gia…"_s)->click();
    auto* end = page->findChild<RosterEndDialog*>();
    ASSERT_NE(end, nullptr);
    button(*end, u"Ghi thôi tham gia"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return column(0, 0).isEmpty(); }, patience));
    settle();
    named<ChipFilter>(*page, u"Lọc theo tình trạng"_s)->setCurrent(u"ended"_s);
    Q_EMIT named<ChipFilter>(*page, u"Lọc theo tình trạng"_s)->currentChanged(u"ended"_s);
    table(0)->view()->selectAll();
    EXPECT_FALSE(button(*page, u"Thôi tham gia…"_s)->isEnabled()) << "they have ended";
    button(*page, u"Xóa"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return column(0, 0).isEmpty(); }, patience));
    settle();
    workspace.undo(page.get(), [](Result<Undone>) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return column(0, 0).size() == 2; }, patience));
}

// As the page of people opens it for those who are chosen there.
TEST_F(RostersPageTest, PutsSeveralPeopleOnEachForTheirOwnUnit) {
    std::vector<PersonSummary> people(2);
    people[0].id = an;
    people[0].unit = haoDuoc;
    people[1].id = binh;
    people[1].unit = thaiBinh;
    auto* dialog = new RosterMemberDialog(workspace, {kind("community_group")}, people, page.get());
    dialog->open();
    settle();
    EXPECT_EQ(dialog->findChild<PersonField*>(), nullptr);
    named<QLineEdit>(*dialog, u"Vai trò"_s)->setText(u"Thành viên"_s);
    button(*dialog, u"Cử người"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return column(0, 0).size() == 3; }, patience));
    EXPECT_EQ(column(0, 4).count(u"Thành viên"_s), 2);
    EXPECT_TRUE(column(0, 3).contains(u"Xã Thái Bình, Huyện Châu Thành"_s));
    workspace.undo(page.get(), [](Result<Undone>) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return column(0, 0).size() == 1; }, patience));
}

TEST_F(RostersPageTest, ThePageOfAPersonSaysWhatTheyAreOn) {
    PersonPage of(workspace);
    of.setVisible(true);
    of.showPlace(u"person:"_s + an.text());
    ASSERT_TRUE(QTest::qWaitFor([&] { return of.isReady() && workspace.isIdle(); }, patience));
    QStringList texts;
    for (const QLabel* label : of.findChildren<QLabel*>()) texts << label->text();
    EXPECT_TRUE(texts.contains(u"Mạng lưới chuyển đổi số · Xã Hảo Đước, Huyện Châu Thành"_s))
        << texts.join(u'\n').toStdString();
    EXPECT_TRUE(texts.contains(u"01/01/2023 – 31/12/2023"_s));
}

TEST_F(RostersPageTest, ChangesWhatAKindExpects) {
    EXPECT_EQ(column(1, 1).count(u"Tỉnh Tây Ninh"_s), 2) << "experts and incident response";
    chooseKind("expert");
    QMenu* menu = button(*page, u"Loại"_s)->menu();
    Q_EMIT menu->aboutToShow();
    ASSERT_TRUE(menu->actions().front()->isEnabled());
    menu->actions().front()->trigger();
    auto* dialog = page->findChild<RosterKindDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(named<QLineEdit>(*dialog, u"Mã"_s)->isEnabled());
    auto* units = dialog->findChild<QListWidget*>();
    int checked = 0;
    for (int row = 0; row < units->count(); ++row)
        if (units->item(row)->checkState() == Qt::Checked) {
            ++checked;
            units->item(row)->setCheckState(Qt::Unchecked);
        }
    EXPECT_EQ(checked, 1);
    button(*dialog, u"Lưu"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return column(1, 1).isEmpty(); }, patience));
    settle();
    workspace.undo(page.get(), [](Result<Undone>) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return column(1, 1) == QStringList{u"Tỉnh Tây Ninh"_s}; }, patience));
}

TEST_F(RostersPageTest, BringsInAList) {
    const QString file = folder.filePath(u"ds.csv"_s);
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(
        "Họ và tên,Ngày sinh,Đơn vị,Vai trò,Từ ngày\n"
        "Lê Văn Cường,06/07/1981,Xã Thái Bình,Tổ trưởng,01/02/2024\n"
        "Đỗ Thị Hoa,06/08/1982,Xã Lạ,Thành viên,01/02/2024\n");
    out.close();
    auto* const opened =
        new RosterListDialog(workspace, file, {kind("network")}, kind("network").id, page.get());
    opened->open();
    RosterListDialog& dialog = *opened;
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.acceptButton()->isEnabled(); }, patience));
    EXPECT_EQ(dialog.acceptButton()->text(), u"Nhập 1 người"_s);
    auto* rows = dialog.findChild<DataTable*>()->view()->model();
    ASSERT_EQ(rows->rowCount(), 2);
    QSignalSpy written(&dialog, &RosterListDialog::written);
    dialog.acceptButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !written.isEmpty(); }, patience));
    settle();
    EXPECT_TRUE(column(0, 0).contains(u"Lê Văn Cường"_s));
    EXPECT_FALSE(column(0, 0).contains(u"Đỗ Thị Hoa"_s));
}

TEST_F(RostersPageTest, OffersTheKindsWhereThereAreNone) {
    page.reset();
    workspace.close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.isIdle(); }, patience));
    reopen();
    std::vector<Id<RosterMember>> all;
    for (const RosterLine& line : lines()) all.push_back(line.member.id);
    ASSERT_GOOD(removeRosterMembers(database(), all));
    const auto gone = perform(database(), {u"test"_s, u"test"_s}, [&](Transaction& t) -> Status {
        TAPHUAN_ASSIGN(const auto kinds, rosterKinds(t.connection()));
        for (const RosterKind& each : kinds) TAPHUAN_TRY(t.remove(each.id));
        return {};
    });
    ASSERT_GOOD(gone);
    open();
    EXPECT_FALSE(button(*page, u"Cử người"_s)->isEnabled());
    button(*page, u"Lấy các loại có sẵn"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return named<QComboBox>(*page, u"Mạng lưới, đội ngũ"_s)->count() == 6; }, patience));
    settle();
    EXPECT_TRUE(button(*page, u"Cử người"_s)->isEnabled());
}

}  // namespace
}  // namespace taphuan
