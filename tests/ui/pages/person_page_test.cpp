#include "ui/pages/person_page.h"

#include "core/commands/people_commands.h"
#include "core/commands/qualification_commands.h"
#include "core/commands/transfer_commands.h"
#include "core/commands/unit_commands.h"
#include "core/storage/select.h"
#include "tests/support/patience.h"
#include "tests/support/test_database.h"
#include "ui/dialogs/leave_dialog.h"
#include "ui/dialogs/qualification_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/models/people_model.h"
#include "ui/models/workspace.h"
#include "ui/pages/people_page.h"
#include "ui/pages/person_page/qualification_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/unit_picker.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// Somebody with a degree, in one of two communes.
class PersonPageTest : public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        UnitVersion version;
        version.name = u"Xã Hảo Đước"_s;
        version.validFrom = QDate(2000, 1, 1);
        ASSIGN_GOOD(here, addUnit(*file, Unit(), version));
        version.name = u"Xã Thái Bình"_s;
        ASSIGN_GOOD(there, addUnit(*file, Unit(), version));
        person.fullName = u"Nguyễn Văn An"_s;
        Membership membership;
        membership.unit = here;
        membership.position = u"Công chức"_s;
        membership.validFrom = QDate(2020, 1, 1);
        ASSERT_GOOD(addPerson(*file, person, membership));
        Qualification one;
        one.person = person.id;
        one.level = QualificationLevel::university;
        one.speciality = u"Công nghệ thông tin"_s;
        ASSERT_GOOD(saveQualification(*file, one));
        path = file.path();
        file.close();
    }
    void open(QWidget& page) {
        page.resize(1100, 700);
        page.setVisible(true);
        workspace.open(path, file.options, &page, [](OpenOutcome, const Error&) {});
        ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.isOpen() && workspace.isIdle(); }, patience));
    }
    bool waitFor(const std::function<bool()>& done) { return QTest::qWaitFor(done, patience); }
    static QPushButton* button(const QWidget& in, const QString& accessibleName) {
        for (auto* one : in.findChildren<QPushButton*>())
            if (one->accessibleName() == accessibleName) return one;
        return nullptr;
    }
    static QLineEdit* field(const QWidget& in, const QString& accessibleName) {
        for (auto* one : in.findChildren<QLineEdit*>())
            if (one->accessibleName() == accessibleName) return one;
        return nullptr;
    }
    static bool says(const QWidget& in, const QString& text) {
        const auto labels = in.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* one) { return one->text().contains(text); });
    }

    TestDatabase file;
    Id<Unit> here, there;
    Person person;
    QString path;
    Workspace workspace;
};

TEST_F(PersonPageTest, QualificationsAreAddedEditedAndRemovedByKeyboard) {
    PersonPage page(workspace);
    open(page);
    page.showPlace(u"person:"_s + person.id.text());
    auto* list = page.findChild<QualificationList*>();
    QAbstractItemModel* const rows = list->table()->view()->model();
    ASSERT_TRUE(waitFor([&] { return rows->rowCount() == 1; }));
    page.findChild<TabBar*>()->setCurrentIndex(1);
    EXPECT_TRUE(list->isVisible());
    EXPECT_EQ(rows->index(0, 0).data().toString(), u"Đại học, Công nghệ thông tin"_s);

    button(*list, u"Thêm trình độ, văn bằng, chứng chỉ"_s)->click();
    auto* dialog = page.findChild<QualificationDialog*>();
    ASSERT_TRUE(dialog);
    auto* kind = dialog->findChildren<QComboBox*>()[0];
    auto* level = dialog->findChildren<QComboBox*>()[1];
    kind->setCurrentIndex(kind->findData(int(QualificationKind::it_certificate)));
    EXPECT_EQ(level->count(), 6) << "not known, A, B, C, basic, advanced";
    level->setCurrentIndex(level->findData(int(QualificationLevel::advanced)));
    field(*dialog, u"Ngày, năm cấp"_s)->setText(u"khi nào đó"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()) << "not a date";
    field(*dialog, u"Ngày, năm cấp"_s)->setText(u"2016"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return rows->rowCount() == 2; }));
    EXPECT_EQ(rows->index(1, 0).data().toString(), u"Ứng dụng CNTT nâng cao"_s);
    EXPECT_EQ(rows->index(1, 3).data().toString(), u"2016"_s);

    page.activateWindow();
    ASSERT_TRUE(waitFor([&] { return page.isActiveWindow(); }));
    list->table()->view()->selectRow(1);
    list->table()->view()->setFocus();
    QTest::keyClick(list->table()->view(), Qt::Key_Delete);
    ASSERT_TRUE(waitFor([&] { return rows->rowCount() == 1 && workspace.isIdle(); }));
    EXPECT_EQ(rows->index(0, 0).data().toString(), u"Đại học, Công nghệ thông tin"_s);
}

TEST_F(PersonPageTest, ATransferBeginsWithTheUnitAndALeaveEndsIt) {
    PersonPage page(workspace);
    open(page);
    page.showPlace(u"person:"_s + person.id.text());
    ASSERT_TRUE(waitFor([&] { return page.header()->title() == person.fullName && workspace.isIdle(); }));
    const auto choose = [&](const QString& text) {
        for (auto* action : page.findChildren<QAction*>())
            if (action->text() == text) action->trigger();
    };
    choose(u"Chuyển đơn vị, chức vụ…"_s);
    auto* transfer = page.findChild<TransferDialog*>();
    ASSERT_TRUE(transfer);
    ASSERT_TRUE(waitFor([&] { return transfer->findChild<UnitPicker*>()->unit() == here; }));
    ASSERT_TRUE(waitFor([&] { return says(*transfer, u"Nhóm đối tượng theo chức vụ: không đổi."_s); }));
    transfer->reject();
    choose(u"Thôi công tác…"_s);
    auto* leave = page.findChild<LeaveDialog*>();
    ASSERT_TRUE(leave);
    leave->findChild<QDateEdit*>()->setDate(QDate(2024, 5, 1));
    QTest::keyClick(leave, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return says(page, u"đã thôi công tác"_s); }));
    EXPECT_TRUE(says(page, u"nghỉ hưu"_s));
    EXPECT_TRUE(says(page, u"01/01/2020 – 30/04/2024"_s));
}

TEST_F(PersonPageTest, TheRegisterIsListedByQualificationAndOfADay) {
    file.reopen();
    Person other;
    other.fullName = u"Trần Thị Bình"_s;
    Membership membership;
    membership.unit = here;
    membership.validFrom = QDate(2021, 1, 1);
    ASSERT_GOOD(addPerson(*file, other, membership));
    ASSERT_GOOD(transferPeople(*file, {{person.id, there, std::nullopt, QDate(2022, 1, 1)}}, {}));
    file.close();
    PeoplePage page(workspace);
    open(page);
    auto* model = page.findChild<PeopleModel*>();
    ASSERT_TRUE(waitFor([&] { return model->rowCount() == 2; }));
    QComboBox* learnt = nullptr;
    for (auto* one : page.findChildren<QComboBox*>())
        if (one->accessibleName() == u"Trình độ, chứng chỉ"_s) learnt = one;
    ASSERT_TRUE(learnt);
    learnt->setCurrentIndex(learnt->findData(u"it:university"_s));
    Q_EMIT learnt->activated(learnt->currentIndex());
    ASSERT_TRUE(waitFor([&] { return model->rowCount() == 1; }));
    EXPECT_EQ(model->index(0, PeopleModel::name).data().toString(), person.fullName);
    EXPECT_EQ(model->index(0, PeopleModel::unit).data().toString(), u"Xã Thái Bình"_s);
    page.showPlace(u"people?unit=%1&on=2021-06-01"_s.arg(here.text()));
    ASSERT_TRUE(waitFor([&] {
        return model->rowCount() == 1 &&
               model->index(0, PeopleModel::unit).data().toString() == u"Xã Hảo Đước"_s;
    })) << "where they were on that day";
    EXPECT_TRUE(says(page, u"tại ngày 01/06/2021"_s));
    learnt->setCurrentIndex(0);
    Q_EMIT learnt->activated(0);
    ASSERT_TRUE(waitFor([&] { return model->rowCount() == 2; }));
}

}  // namespace
}  // namespace taphuan
