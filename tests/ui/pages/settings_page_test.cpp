#include "ui/pages/settings_page.h"

#include "core/commands/account_commands.h"
#include "core/commands/people_commands.h"
#include "core/commands/retention_commands.h"
#include "core/commands/transfer_commands.h"
#include "core/storage/select.h"
#include "tests/support/patience.h"
#include "tests/support/test_database.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/sealed_backup_dialog.h"
#include "ui/models/workspace.h"
#include "ui/pages/settings_page/retention_tab.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// An office with somebody who left in 2010 and somebody who serves, opened by the account of a role.
class SettingsPageTest : public testing::Test {
  protected:
    static QString password() { return u"một mật khẩu"_s; }

    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        for (Person* person : {&past, &serving}) {
            person->phone = u"0912345678"_s;
            ASSERT_GOOD(addPerson(*test, *person, std::nullopt));
        }
        Unit unit;
        ASSERT_GOOD(perform(*test, {u"unit.add"_s, u"đơn vị"_s},
                            [&](Transaction& transaction) { return transaction.insert(unit); }));
        Membership membership;
        membership.unit = unit.id;
        membership.person = serving.id;
        ASSERT_GOOD(setMembership(*test, membership));
        membership.person = past.id;
        membership.validFrom = QDate(2000, 1, 1);
        ASSERT_GOOD(setMembership(*test, membership));
        ASSERT_GOOD(endMemberships(*test, {past.id}, QDate(2010, 1, 1), Leaving::retired, {}));
        ASSERT_GOOD(ensureRoles(*test));
        for (const QString& code : {u"administrator"_s, u"clerk"_s}) {
            const auto roles = listRoles(test.connection());
            ASSERT_TRUE(roles.ok());
            for (const Role& each : *roles)
                if (each.code == code)
                    ASSERT_GOOD(addAccount(*test, {code, {}, each.id, true, {}, {}}, password()));
            test.options.credentials = {u"administrator"_s, password()};
            test.reopen();
        }
    }
    void open(const QString& account) {
        test.close();
        test.options.credentials = {account, password()};
        page.showPlace(u"settings/retention"_s);
        page.resize(1100, 700);
        page.setVisible(true);
        workspace.open(test.path(), test.options, &page, [](OpenOutcome, const Error&) {});
        ASSERT_TRUE(QTest::qWaitFor([this] { return page.isReady() && workspace.isIdle(); }, patience));
    }
    RetentionTab& tab() { return *page.findChild<RetentionTab*>(); }
    int dueRows() { return tab().findChild<DataTable*>()->view()->model()->rowCount(); }
    template <class D>
    D* dialog() {
        D* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            for (QWidget* each : QApplication::topLevelWidgets())
                if (auto* one = qobject_cast<D*>(each); one && one->isVisible()) found = one;
            return found != nullptr;
        }));
        return found;
    }
    static QPushButton* button(QWidget& within, const QString& text) {
        for (auto* each : within.findChildren<QPushButton*>())
            if (each->text().startsWith(text)) return each;
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }

    TestDatabase test;
    Workspace workspace;
    SettingsPage page{workspace};
    Person past{{}, u"Trần Thị Cũ"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    Person serving{{}, u"Lê Văn Nay"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}};
};

TEST_F(SettingsPageTest, ErasesWhoseTimeIsOver) {
    open(u"administrator"_s);
    EXPECT_EQ(dueRows(), 0);
    button(tab(), u"Đặt thời hạn"_s)->click();
    auto* policy = dialog<FormDialog>();
    ASSERT_NE(policy, nullptr);
    policy->findChild<QSpinBox*>()->setValue(10);
    button(*policy, u"Lưu"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return workspace.isIdle(); }, patience));
    EXPECT_TRUE(policy->isVisible()) << "no document was named";
    policy->findChildren<QLineEdit*>().last()->setText(u"Quy chế 12"_s);
    button(*policy, u"Lưu"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return dueRows() == 1; }, patience));
    EXPECT_EQ(tab().findChild<DataTable*>()->view()->model()->index(0, 0).data().toString(), past.fullName);

    // Of those that are shown, where none is selected.
    QPushButton* erase = button(tab(), u"Xóa dữ liệu liên hệ"_s);
    EXPECT_EQ(erase->text(), u"Xóa dữ liệu liên hệ của 1 người…"_s);
    QLineEdit* filter = tab().findChild<DataTable*>()->filter();
    filter->setText(u"không ai"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !erase->isEnabled(); }, patience));
    filter->clear();
    ASSERT_TRUE(QTest::qWaitFor([&] { return erase->isEnabled(); }, patience));
    erase->click();
    auto* erasing = dialog<FormDialog>();
    ASSERT_NE(erasing, nullptr);
    QString told;
    for (auto* label : erasing->findChildren<QLabel*>()) told += label->text();
    for (const QString& word : {u"không hoàn tác"_s, u"Ở lại"_s, u"sao lưu"_s})
        EXPECT_TRUE(told.contains(word)) << word.toStdString();
    button(*erasing, u"Xóa hẳn"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return dueRows() == 0; }, patience));
    std::optional<QString> phone;
    workspace.read<QString>(
        &page,
        [id = past.id](Connection& db) -> Result<QString> {
            TAPHUAN_ASSIGN(const auto person, find(db, id));
            return person->phone;
        },
        [&](const Result<QString>& read) { phone = read ? *read : u"?"_s; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return phone.has_value(); }, patience));
    EXPECT_EQ(*phone, QString());
    EXPECT_TRUE(workspace.nextUndoText().isEmpty() || !workspace.nextUndoText().contains(u"Xóa dữ liệu"_s));
}

TEST_F(SettingsPageTest, LetsNobodyElseErase) {
    test.options.credentials = {u"administrator"_s, password()};
    ASSERT_GOOD(setRetention(*test, {10, u"Quy chế 12"_s}));
    open(u"clerk"_s);
    EXPECT_EQ(dueRows(), 0);
    EXPECT_FALSE(button(tab(), u"Đặt thời hạn"_s)->isEnabled());
    EXPECT_FALSE(button(tab(), u"Xóa dữ liệu liên hệ"_s)->isEnabled());
}

TEST_F(SettingsPageTest, OffersEthnicityToWhoMaySeeIt) {
    const auto offers = [this] {
        const PersonDialog person(workspace, nullptr);
        for (auto* box : person.findChildren<QComboBox*>())
            if (box->findText(u"Khơ-me"_s) >= 0) return true;
        return false;
    };
    open(u"administrator"_s);
    EXPECT_TRUE(offers());
    workspace.close();
    ASSERT_TRUE(QTest::qWaitFor([this] { return workspace.isIdle(); }, patience));
    open(u"clerk"_s);
    EXPECT_FALSE(offers());
}

TEST_F(SettingsPageTest, AnEncryptedBackupOpensWithItsPassword) {
    const QString backup = test.folder.filePath(u"sao.taphuan"_s);
    ASSERT_GOOD(test->backup(backup));
    SealedBackupDialog asking(workspace, backup, nullptr);
    asking.setAttribute(Qt::WA_DeleteOnClose, false);
    std::optional<Credentials> opens;
    QObject::connect(&asking, &SealedBackupDialog::opens, [&](const Credentials& typed) { opens = typed; });
    asking.show();
    const auto type = [&](const QString& account, const QString& typed) {
        const auto fields = asking.findChildren<QLineEdit*>();
        ASSERT_EQ(fields.size(), 2);
        fields[0]->setText(account);
        fields[1]->setText(typed);
        button(asking, u"Khôi phục"_s)->click();
    };
    type(u"clerk"_s, u"sai"_s);
    auto* banner = asking.findChild<InlineBanner*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return banner->isVisible(); }, patience));
    EXPECT_FALSE(opens);
    type(u"clerk"_s, password());
    ASSERT_TRUE(QTest::qWaitFor([&] { return opens.has_value(); }, patience));
    EXPECT_EQ(opens->account, u"clerk"_s);
}

}  // namespace
}  // namespace taphuan
