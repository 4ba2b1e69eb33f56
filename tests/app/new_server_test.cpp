#include "app/window/window_program.h"
#include "core/import/province_setup.h"
#include "tests/support/patience.h"
#include "tests/support/test_database.h"
#include "ui/dialogs/new_server_dialog.h"
#include "ui/dialogs/recovery_key_dialog.h"
#include "ui/models/preferences.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace taphuan {
namespace {

QPushButton* button(QWidget& within, const QString& text) {
    for (auto* each : within.findChildren<QPushButton*>())
        if (each->text() == text) return each;
    return nullptr;
}

// Runs beside a server (tests/CMakeLists.txt).
TEST(OnAServer, AnEmptyDatabaseBecomesAnOfficesInTheWindow) {
    applyTheme(*qApp, ThemeMode::light);
    const ServerDatabase empty;
    onServer(QStringLiteral("CREATE ROLE quantri_moi LOGIN CREATEROLE"));
    onServer(QStringLiteral("ALTER DATABASE %1 OWNER TO quantri_moi")
                 .arg(ServerAddress::parse(empty.address())->database));
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    WindowProgram::Options options;
    options.open.markerFolder = folder.filePath(QStringLiteral("replicas"));
    options.plans = [] {
        return std::vector<PlanChoice>{{QStringLiteral("tay_ninh"), QStringLiteral("Kế hoạch Tây Ninh")}};
    };
    options.create = [open = options.open](const QString& plan, const QString& office, const QString& path,
                                           const Credentials& credentials) -> Result<QString> {
        OpenOptions with = open;
        with.credentials = credentials;
        TAPHUAN_ASSIGN(const auto manager, createForProvince(path, plan, office, with));
        return manager ? manager->recoveryKey : QString();
    };
    WindowProgram program(preferences, options);
    program.window().show();
    program.openFile(empty.address(), true, {QStringLiteral("quantri_moi"), QStringLiteral("một mật khẩu")});
    const auto dialog = [&] { return program.window().findChild<NewServerDialog*>(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() && dialog()->findChild<QComboBox*>()->count() > 0; },
                                patience));
    dialog()->findChild<QLineEdit*>()->setText(QStringLiteral("Sở Nội vụ tỉnh Tây Ninh"));
    button(*dialog(), QStringLiteral("Tạo"))->click();
    const auto key = [&] { return program.window().findChild<RecoveryKeyDialog*>(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return key() != nullptr; }, 10 * patience));
    key()->findChild<QCheckBox*>()->click();
    button(*key(), QStringLiteral("Đăng nhập"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return program.workspace().isOpen(); }, patience));
    EXPECT_EQ(program.workspace().viewer().name, QStringLiteral("quantri_moi"));
    EXPECT_TRUE(program.workspace().viewer().may(Permission::accountsWrite));
    EXPECT_TRUE(QTest::qWaitFor([&] { return program.isReady(); }, patience));
}

}  // namespace
}  // namespace taphuan
