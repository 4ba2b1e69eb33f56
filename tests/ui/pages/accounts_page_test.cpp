#include "ui/pages/accounts_page.h"

#include "core/access/personal_data.h"
#include "core/commands/account_commands.h"
#include "core/commands/people_commands.h"
#include "tests/support/patience.h"
#include "tests/support/test_database.h"
#include "ui/dialogs/account_dialog.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/dialogs/numbers_dialog.h"
#include "ui/models/cell_table.h"
#include "ui/models/workspace.h"
#include "ui/pages/access_page.h"
#include "ui/pages/accounts_page/role_grid.h"
#include "ui/pages/person_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/purpose_field.h"
#include "ui/widgets/scope_picker.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace taphuan {
namespace {

// An office with an administrator, an auditor and a page on their file.
class AccountsPageTest : public testing::Test {
  protected:
    static QString password() { return QStringLiteral("một mật khẩu"); }

    void addAccountOf(Database& database, const QString& code) {
        const auto roles = listRoles(database.connection());
        ASSERT_TRUE(roles.ok());
        for (const Role& each : *roles)
            if (each.code == code)
                ASSERT_GOOD(addAccount(database, {code, {}, each.id, true, {}, {}}, password()));
    }
    void addAccounts() {
        ASSERT_GOOD(ensureRoles(test.database()));
        addAccountOf(test.database(), QStringLiteral("administrator"));
        test.options.credentials = {QStringLiteral("administrator"), password()};
        test.reopen();
        addAccountOf(test.database(), QStringLiteral("auditor"));
    }
    template <class P>
    std::unique_ptr<P> shown(const QString& place = {}) {
        applyTheme(*qApp, ThemeMode::light);
        test.close();
        auto page = std::make_unique<P>(workspace);
        if constexpr (requires { page->showPlace(place); }) page->showPlace(place);
        page->resize(1100, 700);
        page->setVisible(true);
        workspace.open(test.path(), test.options, page.get(), [](OpenOutcome, const Error&) {});
        settle(*page);
        return page;
    }
    void settle(const Page& page) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page.isReady() && workspace.isIdle(); }, patience));
    }
    static QPushButton* button(QWidget& within, const QString& text) {
        for (auto* each : within.findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }
    static QAbstractItemModel* rows(Page& page) { return page.findChild<DataTable*>()->view()->model(); }

    TestDatabase test;
    Workspace workspace;
};

TEST_F(AccountsPageTest, WithoutAccountsSaysThatNothingIsProtected) {
    const auto page = shown<AccountsPage>();
    QStringList said;
    for (auto* label : page->findChildren<QLabel*>())
        if (label->isVisible()) said << label->text();
    EXPECT_TRUE(said.join(u' ').contains(QStringLiteral("chưa được bảo vệ")))
        << said.join(u'\n').toStdString();
    EXPECT_TRUE(button(*page, QStringLiteral("Tạo tài khoản quản trị đầu tiên"))->isVisible());
    EXPECT_FALSE(button(*page, QStringLiteral("Thêm tài khoản"))->isVisible());
    for (auto* box : page->findChild<RoleGrid*>()->findChildren<QCheckBox*>()) EXPECT_FALSE(box->isEnabled());
}

TEST_F(AccountsPageTest, AddsEditsAndClosesAnAccount) {
    addAccounts();
    const auto page = shown<AccountsPage>();
    const QAbstractItemModelTester tester(rows(*page));
    ASSERT_EQ(rows(*page)->rowCount(), 2);
    button(*page, QStringLiteral("Thêm tài khoản"))->click();
    settle(*page);
    auto* dialog = page->findChild<AccountDialog*>();
    ASSERT_NE(dialog, nullptr);
    QList<QLineEdit*> typed;
    for (auto* each : dialog->findChildren<QLineEdit*>())
        if (qobject_cast<QComboBox*>(each->parentWidget()) == nullptr) typed += each;
    ASSERT_EQ(typed.size(), 4);
    typed[0]->setText(QStringLiteral("Lan.Nguyen"));
    typed[1]->setText(QStringLiteral("Nguyễn Thị Lan"));
    typed[2]->setText(password());
    typed[3]->setText(password());
    // A role is still to be chosen, then a scope.
    button(*dialog, QStringLiteral("Thêm"))->click();
    EXPECT_TRUE(dialog->findChild<InlineBanner*>()->isVisible());
    dialog->findChild<QComboBox*>()->setCurrentIndex(1);
    button(*dialog, QStringLiteral("Thêm"))->click();
    settle(*page);
    EXPECT_TRUE(dialog->isVisible());
    dialog->findChild<ScopePicker*>()->findChild<QRadioButton*>()->setChecked(true);
    button(*dialog, QStringLiteral("Thêm"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows(*page)->rowCount() == 3; }, patience));
    settle(*page);
    const auto rowNamed = [&](const QString& name) {
        for (int row = 0; row < rows(*page)->rowCount(); ++row)
            if (rows(*page)->index(row, 0).data().toString() == name) return row;
        return -1;
    };
    ASSERT_GE(rowNamed(QStringLiteral("lan.nguyen")), 0);
    page->findChild<DataTable*>()->view()->selectRow(rowNamed(QStringLiteral("lan.nguyen")));
    button(*page, QStringLiteral("Đóng tài khoản…"))->click();
    QPushButton* close = nullptr;
    for (auto* each : page->findChildren<FormDialog*>())
        if (each->isVisible()) close = button(*each, QStringLiteral("Đóng tài khoản"));
    ASSERT_NE(close, nullptr);
    close->click();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const int row = rowNamed(QStringLiteral("lan.nguyen"));
            return row >= 0 &&
                   rows(*page)->index(row, 4).data().toString().startsWith(QStringLiteral("Đóng từ"));
        },
        patience));
}

TEST_F(AccountsPageTest, TheLastManagerStaysOneAndTheBoxGoesBack) {
    addAccounts();
    const auto page = shown<AccountsPage>();
    page->showPlace(QStringLiteral("accounts/roles"));
    const auto box = [&](const QString& name) {
        QCheckBox* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                for (auto* each : page->findChild<RoleGrid*>()->findChildren<QCheckBox*>())
                    if (each->accessibleName() == name && each->isVisible()) found = each;
                return found != nullptr;
            },
            patience));
        return found;
    };
    const QString manages = QStringLiteral("Quản trị: quản lý tài khoản, vai trò");
    ASSERT_NE(box(manages), nullptr);
    box(manages)->click();
    settle(*page);
    EXPECT_TRUE(page->banner()->isVisible());
    ASSERT_NE(box(manages), nullptr);
    EXPECT_TRUE(box(manages)->isChecked());
    const QString sees = QStringLiteral("Người kiểm tra: xem hồ sơ");
    box(sees)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page->banner()->isVisible() && page->isReady(); }, patience));
    settle(*page);
    EXPECT_TRUE(box(sees)->isChecked());
}

TEST_F(AccountsPageTest, WhoMayNotManageGetsASentenceAndNoList) {
    addAccounts();
    test.options.credentials = {QStringLiteral("auditor"), password()};
    const auto page = shown<AccountsPage>();
    EXPECT_TRUE(page->banner()->isVisible());
    EXPECT_EQ(rows(*page)->rowCount(), 0);
    EXPECT_FALSE(page->findChild<EmptyState*>()->isVisible());
}

TEST_F(AccountsPageTest, TheAccessLogShowsWhatWasRecorded) {
    addAccounts();
    const auto page = shown<AccessPage>();
    EXPECT_EQ(rows(*page)->rowCount(), 0);
    workspace.write<void>(
        page.get(),
        [](Database& database) {
            return recordAccess(
                database,
                {AccessKind::list, QStringLiteral("báo cáo"), QStringLiteral("Danh sách hồ sơ"), 12, {}});
        },
        [](const Status& recorded) { EXPECT_TRUE(recorded.ok()); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows(*page)->rowCount() == 1; }, patience));
    const QAbstractItemModelTester tester(rows(*page));
    EXPECT_EQ(rows(*page)->index(0, 1).data().toString(), QStringLiteral("administrator"));
    EXPECT_EQ(rows(*page)->index(0, 4).data().toString(), QStringLiteral("12"));
    EXPECT_EQ(rows(*page)->index(0, 5).data().toString(), QStringLiteral("báo cáo"));
}

TEST_F(AccountsPageTest, AListLeavesOnlyOnceItsPurposeIsRecorded) {
    addAccounts();
    const auto page = shown<AccessPage>();
    DataTable list;
    CellTable names({QStringLiteral("Họ và tên")}, nullptr);
    names.setRows({{{TableCell::ofText(QStringLiteral("Lan"))}, {}, false},
                   {{TableCell::ofText(QStringLiteral("Minh"))}, {}, false}});
    list.setModel(&names);
    list.show();
    new ListRecorder(workspace, list, [] { return QStringLiteral("Danh sách thử"); });
    QApplication::clipboard()->clear();
    list.copy();
    auto* dialog = list.findChild<FormDialog*>();
    ASSERT_NE(dialog, nullptr);
    // Without a purpose nothing leaves.
    button(*dialog, QStringLiteral("Tiếp tục"))->click();
    settle(*page);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(QApplication::clipboard()->text().isEmpty());
    dialog->findChild<PurposeField*>()->setEditText(QStringLiteral("báo cáo"));
    button(*dialog, QStringLiteral("Tiếp tục"))->click();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return QApplication::clipboard()->text().contains(QStringLiteral("Minh")); }, patience));
    // The next time it is not asked again, and recorded again.
    list.copy();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows(*page)->rowCount() == 2; }, patience));
    EXPECT_EQ(rows(*page)->index(0, 3).data().toString(), QStringLiteral("Danh sách thử"));
    EXPECT_EQ(rows(*page)->index(0, 4).data().toString(), QStringLiteral("2"));
}

TEST_F(AccountsPageTest, WholeNumbersShowForAPurposeUntilThePageIsLeft) {
    Person person;
    person.fullName = QStringLiteral("Nguyễn Thị Lan");
    person.nationalId = QStringLiteral("072090001234");
    ASSERT_GOOD(addPerson(test.database(), person, {}));
    addAccounts();
    const auto page = shown<PersonPage>(QStringLiteral("person:") + person.id.text());
    const auto shows = [&](const QString& text) {
        for (auto* label : page->findChildren<QLabel*>())
            if (!label->isHidden() && label->text() == text) return true;
        return false;
    };
    EXPECT_FALSE(shows(person.nationalId));
    button(*page, QStringLiteral("Xem số đầy đủ…"))->click();
    auto* dialog = page->findChild<NumbersDialog*>();
    ASSERT_NE(dialog, nullptr);
    button(*dialog, QStringLiteral("Xem số"))->click();
    settle(*page);
    EXPECT_TRUE(dialog->isVisible());
    dialog->findChild<PurposeField*>()->setEditText(QStringLiteral("đối chiếu"));
    button(*dialog, QStringLiteral("Xem số"))->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(person.nationalId); }, patience));
    page->hide();
    page->setVisible(true);
    EXPECT_FALSE(shows(person.nationalId));
}

}  // namespace
}  // namespace taphuan
