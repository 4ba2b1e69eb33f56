#include "app/window/gate.h"
#include "app/window/idle_watch.h"
#include "app/window/window_program.h"
#include "core/commands/account_commands.h"
#include "tests/support/patience.h"
#include "tests/support/test_database.h"
#include "ui/dialogs/account_dialog.h"
#include "ui/dialogs/recovery_key_dialog.h"
#include "ui/models/preferences.h"
#include "ui/pages/accounts_page.h"
#include "ui/pages/log_in_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/top_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace taphuan {
namespace {

// The window over a file of an office: without accounts, or with an administrator and an auditor.
class LogInTest : public testing::Test {
  protected:
    LogInTest() : preferences(folder.filePath(QStringLiteral("settings.ini"))) {
        applyTheme(*qApp, ThemeMode::light);
        options.open.author = QStringLiteral("test");
        options.open.markerFolder = folder.filePath(QStringLiteral("replicas"));
        options.open.dailyBackup = false;
        path = folder.filePath(QStringLiteral("office.taphuan"));
        EXPECT_TRUE(Database::create(path, options.open).ok());
    }

    static QString password() { return QStringLiteral("một mật khẩu"); }

    void addAccounts() {
        const auto add = [](Database& database, const QString& role) {
            const auto roles = listRoles(database.connection());
            ASSERT_TRUE(roles.ok());
            for (const Role& each : *roles) {
                if (each.code != role) continue;
                ASSERT_TRUE(addAccount(database, {role, {}, each.id, true, {}, {}}, password()).ok());
            }
        };
        OpenOptions open = options.open;
        {
            auto opened = Database::open(path, open);
            ASSERT_TRUE(opened.database);
            ASSERT_TRUE(ensureRoles(*opened.database).ok());
            add(*opened.database, QStringLiteral("administrator"));
        }
        open.credentials = {QStringLiteral("administrator"), password()};
        auto opened = Database::open(path, open);
        ASSERT_TRUE(opened.database) << opened.error.text().toStdString();
        add(*opened.database, QStringLiteral("auditor"));
    }

    void start() {
        program = std::make_unique<WindowProgram>(preferences, options);
        QSignalSpy settled(program.get(), &WindowProgram::settled);
        program->start(path);
        program->window().show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return settled.count() > 0; }, patience));
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return program->isReady(); }, patience));
    }
    LogInPage* page() const {
        for (auto* each : program->window().findChildren<LogInPage*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    // The account's and the password's field.
    static QList<QLineEdit*> fields(QWidget& within) { return within.findChildren<QLineEdit*>(); }
    static QPushButton* button(QWidget& within, const QString& text) {
        for (auto* each : within.findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }
    void type(const QString& account, const QString& typed) {
        ASSERT_NE(page(), nullptr);
        const auto both = fields(*page());
        ASSERT_EQ(both.size(), 2);
        if (!account.isEmpty()) both[0]->setText(account);
        both[1]->setText(typed);
        QTest::keyClick(both[1], Qt::Key_Return);
    }
    void logIn(const QString& account) {
        type(account, password());
        ASSERT_TRUE(QTest::qWaitFor([&] { return program->workspace().isOpen(); }, patience));
        settle();
    }
    bool offers(const QString& title) const {
        for (auto* each : program->window().findChild<Rail*>()->findChildren<RailButton*>())
            if (each->text() == title) return !each->isHidden();
        return false;
    }

    QTemporaryDir folder;
    Preferences preferences;
    WindowProgram::Options options;
    QString path;
    std::unique_ptr<WindowProgram> program;
};

TEST_F(LogInTest, OpensAtOnceWithoutAccounts) {
    start();
    EXPECT_EQ(page(), nullptr);
    EXPECT_TRUE(program->workspace().isOpen());
    EXPECT_FALSE(program->window().topBar()->user()->isVisible());
    EXPECT_TRUE(offers(QStringLiteral("Tài khoản")));
    program->gate().lock();
    EXPECT_FALSE(program->window().isCovered());
}

TEST_F(LogInTest, AWrongPasswordIsSaidAndTheNameStays) {
    addAccounts();
    start();
    type(QStringLiteral("administrator"), QStringLiteral("một mật khẩu khác"));
    const auto said = [&]() -> QString {
        QString all;
        if (page() != nullptr)
            for (auto* label : page()->findChildren<QLabel*>())
                if (label->isVisible()) all += label->text() + u'\n';
        return all;
    };
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return said().contains(QStringLiteral("Sai tên tài khoản")); }, patience))
        << said().toStdString();
    EXPECT_FALSE(program->workspace().isOpen());
    EXPECT_EQ(fields(*page())[0]->text(), QStringLiteral("administrator"));
    EXPECT_TRUE(preferences.lastAccount(path).isEmpty());
    type({}, password());
    EXPECT_TRUE(QTest::qWaitFor([&] { return program->workspace().isOpen(); }, patience));
    settle();
    EXPECT_FALSE(program->window().isCovered());
    EXPECT_EQ(program->workspace().viewer().name, QStringLiteral("administrator"));
    EXPECT_TRUE(program->workspace().options().credentials.password.isEmpty());
    EXPECT_EQ(preferences.lastAccount(path), QStringLiteral("administrator"));
}

TEST_F(LogInTest, RemembersWhoLoggedInLast) {
    addAccounts();
    preferences.setLastAccount(path, QStringLiteral("auditor"));
    start();
    ASSERT_NE(page(), nullptr);
    EXPECT_EQ(fields(*page())[0]->text(), QStringLiteral("auditor"));
    EXPECT_TRUE(fields(*page())[1]->text().isEmpty());
}

TEST_F(LogInTest, ThePasswordIsHiddenUntilTheEyeIsPressed) {
    addAccounts();
    start();
    auto* field = page()->findChild<PasswordField*>();
    EXPECT_EQ(field->field()->echoMode(), QLineEdit::Password);
    field->findChild<QToolButton*>()->click();
    EXPECT_EQ(field->field()->echoMode(), QLineEdit::Normal);
}

TEST_F(LogInTest, OffersWhatTheRoleMayDo) {
    addAccounts();
    start();
    logIn(QStringLiteral("auditor"));
    EXPECT_FALSE(offers(QStringLiteral("Tài khoản")));
    EXPECT_FALSE(offers(QStringLiteral("Hồ sơ")));
    EXPECT_FALSE(offers(QStringLiteral("Chứng nhận")));
    EXPECT_TRUE(offers(QStringLiteral("Dữ liệu cá nhân")));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return program->window().topBar()->user()->text() == QStringLiteral("auditor · Người kiểm tra");
        },
        patience));
    // Another one is offered what is theirs.
    Q_EMIT program->gate().openRequested(path, true, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return page() != nullptr; }, patience));
    logIn(QStringLiteral("administrator"));
    EXPECT_TRUE(offers(QStringLiteral("Tài khoản")));
    EXPECT_TRUE(offers(QStringLiteral("Hồ sơ")));
}

TEST_F(LogInTest, LocksWithWhatWasBegunBehindAndUnlocksByThePassword) {
    addAccounts();
    start();
    logIn(QStringLiteral("administrator"));
    program->openPlace(QStringLiteral("accounts"));
    settle();
    auto* accounts = program->window().findChild<AccountsPage*>();
    ASSERT_NE(accounts, nullptr);
    button(*accounts, QStringLiteral("Thêm tài khoản"))->click();
    auto* dialog = accounts->findChild<AccountDialog*>();
    ASSERT_NE(dialog, nullptr);
    fields(*dialog)[0]->setText(QStringLiteral("nua-chung"));
    program->gate().lock();
    ASSERT_NE(page(), nullptr);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_FALSE(accounts->isVisible());
    type({}, QStringLiteral("không phải"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return program->workspace().isIdle(); }, patience));
    EXPECT_TRUE(program->gate().isLocked());
    type({}, password());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !program->window().isCovered(); }, patience));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(fields(*dialog)[0]->text(), QStringLiteral("nua-chung"));
    dialog->close();
    EXPECT_TRUE(program->workspace().isOpen());
}

TEST_F(LogInTest, TheFirstAccountShowsItsRecoveryKeyAndLogsIn) {
    start();
    program->openPlace(QStringLiteral("accounts"));
    settle();
    auto* accounts = program->window().findChild<AccountsPage*>();
    ASSERT_NE(accounts, nullptr);
    button(*accounts, QStringLiteral("Tạo tài khoản quản trị đầu tiên"))->click();
    auto* dialog = accounts->findChild<AccountDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto typed = fields(*dialog);
    ASSERT_EQ(typed.size(), 4);
    typed[0]->setText(QStringLiteral("lan"));
    typed[2]->setText(password());
    typed[3]->setText(QStringLiteral("khác hẳn"));
    button(*dialog, QStringLiteral("Tạo tài khoản"))->click();
    EXPECT_TRUE(dialog->isVisible());
    typed[3]->setText(password());
    button(*dialog, QStringLiteral("Tạo tài khoản"))->click();
    RecoveryKeyDialog* key = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            key = accounts->findChild<RecoveryKeyDialog*>();
            return key != nullptr && key->isVisible();
        },
        patience));
    auto* close = button(*key, QStringLiteral("Đăng nhập"));
    EXPECT_FALSE(close->isEnabled());
    key->reject();
    EXPECT_TRUE(key->isVisible());
    key->findChild<QCheckBox*>()->setChecked(true);
    close->click();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return program->workspace().isOpen() && program->workspace().viewer().hasAccount(); },
        patience));
    settle();
    EXPECT_FALSE(program->window().isCovered());
    EXPECT_EQ(program->workspace().viewer().name, QStringLiteral("lan"));
}

TEST(IdleWatchTest, TellsOnceAfterTheTimeWithoutUse) {
    qint64 now = 0;
    IdleWatch watch([&] { return now; });
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start(10);
    now = 9 * 60'000;
    watch.look();
    EXPECT_EQ(idle.count(), 0);
    QWidget used;
    QTest::keyClick(&used, Qt::Key_A);
    now = 18 * 60'000;
    watch.look();
    EXPECT_EQ(idle.count(), 0);
    now = 20 * 60'000;
    watch.look();
    watch.look();
    EXPECT_EQ(idle.count(), 1);
    watch.start(0);
    now = 2'000 * 60'000;
    watch.look();
    EXPECT_EQ(idle.count(), 1);
}

}  // namespace
}  // namespace taphuan
