#include "app/keyring/keyring.h"

#include "app/window/gate.h"
#include "app/window/window_program.h"
#include "core/import/province_setup.h"
#include "tests/support/patience.h"
#include "tests/support/test_server.h"
#include "ui/models/preferences.h"
#include "ui/pages/log_in_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QTest>

namespace taphuan {
namespace {

TEST(Keyring, KeepsLogInsToServersAlone) {
    const QString place = QStringLiteral("postgresql://lan@10.0.0.5/daotao?sslmode=require");
    EXPECT_EQ(keyringEntry(place, {}), QStringLiteral("lan@10.0.0.5:5432/daotao"));
    EXPECT_EQ(keyringEntry(place, QStringLiteral("minh")), QStringLiteral("minh@10.0.0.5:5432/daotao"));
    EXPECT_EQ(keyringEntry(QStringLiteral("postgresql://10.0.0.5/daotao"), {}), QString());
    EXPECT_EQ(keyringEntry(QStringLiteral("/home/lan/so.taphuan"), QStringLiteral("lan")), QString());
}

QPushButton* buttonOf(QWidget& within, const QString& text) {
    for (auto* each : within.findChildren<QPushButton*>())
        if (each->text() == text) return each;
    return nullptr;
}

// In the place of the computer's own.
class KeyringOfTheTest : public Keyring {
  public:
    QMap<QString, QString> entries;

    void read(const QString& place, const QString& account, QObject* asker, Taken take) override {
        later(asker, [entry = entries.value(keyringEntry(place, account)), take] { take(entry); });
    }
    void keep(const QString& place, const Credentials& credentials, QObject* asker, Done done) override {
        entries.insert(keyringEntry(place, credentials.account), credentials.password);
        later(asker, [done] { done({}); });
    }
    void forget(const QString& place, const QString& account, QObject* asker, Done done) override {
        entries.remove(keyringEntry(place, account));
        later(asker, [done] { done({}); });
    }

  private:
    static void later(QObject* asker, std::function<void()> answer) {
        QMetaObject::invokeMethod(asker, std::move(answer), Qt::QueuedConnection);
    }
};

// Runs beside a server (tests/CMakeLists.txt).
TEST(OnAServer, TheKeyringGivesAPasswordUntilTheWindowIsLocked) {
    applyTheme(*qApp, ThemeMode::light);
    const ServerDatabase database;
    const QString account = QStringLiteral("nguoi_nho");
    onServer(QStringLiteral("CREATE ROLE nguoi_nho LOGIN CREATEROLE"));
    onServer(QStringLiteral("ALTER DATABASE %1 OWNER TO nguoi_nho")
                 .arg(ServerAddress::parse(database.address())->database));
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    KeyringOfTheTest keyring;
    WindowProgram::Options options;
    options.keyring = &keyring;
    options.open.markerFolder = folder.filePath(QStringLiteral("replicas"));
    OpenOptions owner = options.open;
    owner.credentials = {account, QStringLiteral("một mật khẩu")};
    ASSERT_TRUE(createForProvince(database.address(), QStringLiteral("tay_ninh"),
                                  QStringLiteral("Sở Nội vụ tỉnh Tây Ninh"), owner)
                    .ok());

    WindowProgram program(preferences, options);
    program.window().show();
    const auto page = [&]() -> LogInPage* {
        for (auto* each : program.window().findChildren<LogInPage*>())
            if (each->isVisible()) return each;
        return nullptr;
    };
    const auto fields = [&] { return page()->findChildren<QLineEdit*>(); };
    const auto ask = [&] {
        program.openFile(database.address(), true, {});
        ASSERT_TRUE(QTest::qWaitFor([&] { return page() != nullptr; }, patience));
    };
    const auto enter = [&] {
        QTest::keyClick(fields()[1], Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return program.workspace().isOpen() && !page(); }, patience));
        ASSERT_TRUE(QTest::qWaitFor([&] { return program.isReady(); }, patience));
    };

    ask();
    fields()[0]->setText(account);
    fields()[1]->setText(owner.credentials.password);
    auto* keep = page()->findChild<QCheckBox*>();
    ASSERT_TRUE(keep->isVisible());
    EXPECT_FALSE(keep->isChecked());
    keep->click();
    enter();
    ASSERT_EQ(keyring.entries.size(), 1);
    EXPECT_EQ(keyring.entries.first(), owner.credentials.password);

    program.gate().lock();
    ASSERT_NE(page(), nullptr);
    buttonOf(*page(), QStringLiteral("Đổi người dùng…"))->click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return page() && page()->findChild<QCheckBox*>()->isVisible(); }, patience));
    QTest::qWait(50);
    EXPECT_TRUE(fields()[1]->text().isEmpty()) << "whoever finds a locked window comes in by the keyring";
    fields()[1]->setText(owner.credentials.password);
    page()->findChild<QCheckBox*>()->setChecked(true);
    enter();

    ask();
    ASSERT_TRUE(QTest::qWaitFor([&] { return fields()[1]->text() == owner.credentials.password; }, patience));
    EXPECT_EQ(fields()[0]->text(), account);
    page()->findChild<QCheckBox*>()->setChecked(false);
    enter();
    EXPECT_TRUE(keyring.entries.isEmpty());
}

}  // namespace
}  // namespace taphuan
