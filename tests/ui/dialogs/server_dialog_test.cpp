#include "ui/dialogs/server_dialog.h"

#include "core/storage/server_address.h"
#include "tests/support/test_database.h"
#include "ui/dialogs/new_server_dialog.h"
#include "ui/models/database_place.h"
#include "ui/models/preferences.h"
#include "ui/pages/log_in_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

namespace taphuan {
namespace {

class ServerDialogTest : public testing::Test {
  protected:
    ServerDialogTest() {
        applyTheme(*qApp, ThemeMode::light);
        dialog = new ServerDialog(workspace, &window);
        dialog->open();
        QObject::connect(dialog, &ServerDialog::chosen, &window,
                         [this](const QString& place, const Credentials& who) {
                             address = place;
                             credentials = who;
                         });
    }
    void type(const QString& field, const QString& text) {
        for (auto* each : dialog->findChildren<QLineEdit*>())
            if (each->accessibleName() == field) each->setText(text);
    }
    void fill() {
        type(QStringLiteral("Máy chủ"), QStringLiteral(" 10.0.0.5 "));
        type(QStringLiteral("Tên cơ sở dữ liệu"), QStringLiteral("taphuan"));
        type(QStringLiteral("Tài khoản"), QStringLiteral("Lan.Nguyen"));
        type(QStringLiteral("Mật khẩu"), QStringLiteral("một mật khẩu"));
    }
    void accept() {
        for (auto* each : dialog->findChildren<QPushButton*>())
            if (each->text() == QStringLiteral("Mở")) each->click();
    }

    Workspace workspace;
    QWidget window;
    QPointer<ServerDialog> dialog;
    QString address;
    Credentials credentials;
};

TEST_F(ServerDialogTest, GivesTheAddressAndWhoOpensItApart) {
    fill();
    accept();
    EXPECT_EQ(address, QStringLiteral("postgresql://10.0.0.5/taphuan"));
    EXPECT_EQ(credentials.account, QStringLiteral("lan.nguyen"));
    EXPECT_EQ(credentials.password, QStringLiteral("một mật khẩu"));
}

TEST_F(ServerDialogTest, AnotherPortIsInTheAddress) {
    fill();
    dialog->findChild<QSpinBox*>()->setValue(5433);
    accept();
    EXPECT_EQ(address, QStringLiteral("postgresql://10.0.0.5:5433/taphuan"));
}

TEST_F(ServerDialogTest, SaysWhatIsMissingAndStaysOpen) {
    const auto refused = [this] {
        accept();
        return address.isEmpty() && dialog->isVisible() && dialog->findChild<InlineBanner*>()->isVisible();
    };
    EXPECT_TRUE(refused());
    for (const char* field : {"Máy chủ", "Tên cơ sở dữ liệu", "Tài khoản", "Mật khẩu"}) {
        fill();
        type(QString::fromUtf8(field), {});
        EXPECT_TRUE(refused()) << field;
    }
    fill();
    type(QStringLiteral("Máy chủ"), QStringLiteral("10.0.0.5/khác"));
    EXPECT_TRUE(refused());
}

TEST(NewServerDialogTest, AsksWhatAnEmptyDatabaseBeginsFrom) {
    applyTheme(*qApp, ThemeMode::light);
    Workspace workspace;
    QWidget window;
    const QPointer dialog(new NewServerDialog(workspace, QStringLiteral("postgresql://10.0.0.5/thdb"),
                                              QStringLiteral("quantri"), &window));
    dialog->setPlans({{QStringLiteral("tay_ninh"), QStringLiteral("Kế hoạch Tây Ninh")}});
    dialog->open();
    QSignalSpy chosen(dialog, &NewServerDialog::chosen);
    const auto create = [&] {
        for (auto* each : dialog->findChildren<QPushButton*>())
            if (each->text() == QStringLiteral("Tạo")) each->click();
    };
    create();
    EXPECT_TRUE(dialog->findChild<InlineBanner*>()->isVisible());
    EXPECT_EQ(chosen.count(), 0);
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral(" Sở Nội vụ  tỉnh Tây Ninh "));
    create();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("tay_ninh"));
    EXPECT_EQ(chosen[0][1].toString(), QStringLiteral("Sở Nội vụ tỉnh Tây Ninh"));
}

TEST(DatabasePlace, AServersNameIsWrittenAsAnAddressWritesIt) {
    ASSIGN_GOOD(const QString place,
                serverPlace(QStringLiteral("fd00::5"), 5432, QStringLiteral("tập huấn")));
    ASSIGN_GOOD(const ServerAddress parsed, ServerAddress::parse(place));
    EXPECT_EQ(parsed.host, QStringLiteral("fd00::5"));
    EXPECT_EQ(parsed.database, QStringLiteral("tập huấn"));
    EXPECT_EQ(wholePlace(place), place);
    EXPECT_EQ(accountIn(QStringLiteral("postgresql://lan@10.0.0.5/thdb")), QStringLiteral("lan"));
    EXPECT_TRUE(accountIn(QStringLiteral("/tmp/lan@thdb.taphuan")).isEmpty());
}

TEST(DatabasePlace, PreferencesRememberServersBesideFiles) {
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    const QString file = folder.filePath(QStringLiteral("office.taphuan"));
    const QString server = QStringLiteral("postgresql://10.0.0.5/thdb");
    preferences.rememberFile(file);
    preferences.rememberFile(server);
    preferences.setLastAccount(server, QStringLiteral("lan.nguyen"));
    EXPECT_EQ(preferences.recentFiles(), QStringList{server});
    EXPECT_EQ(preferences.lastAccount(server), QStringLiteral("lan.nguyen"));
    preferences.forgetFile(server);
    EXPECT_TRUE(preferences.recentFiles().isEmpty());
}

TEST(DatabasePlace, WhoLogsInReadsTheDatabaseAndItsServer) {
    applyTheme(*qApp, ThemeMode::light);
    const LogInPage page(LogInPage::Purpose::open, QStringLiteral("postgresql://10.0.0.5/thdb"), {});
    QStringList texts;
    for (auto* label : page.findChildren<QLabel*>()) texts << label->text();
    EXPECT_TRUE(texts.contains(QStringLiteral("thdb trên máy chủ 10.0.0.5")));
    EXPECT_FALSE(texts.join(u' ').contains(QStringLiteral("khóa khôi phục")));
}

}  // namespace
}  // namespace taphuan
