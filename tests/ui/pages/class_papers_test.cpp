#include "core/commands/account_commands.h"
#include "core/storage/access_log.h"
#include "core/storage/account_store.h"
#include "tests/support/class_of_people.h"
#include "tests/support/patience.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/workspace.h"
#include "ui/pages/class_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/attendance_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/purpose_field.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QPushButton>
#include <QTest>

namespace taphuan {
namespace {

// Takes the files that the program hands to the system.
class OpenedFiles : public QObject {
    Q_OBJECT
  public:
    OpenedFiles() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList paths;

  public Q_SLOTS:
    void open(const QUrl& url) { paths << url.toLocalFile(); }
};

// The page of a class in an office with an administrator, who may read the access log.
class ClassPapersTest : public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        const QString name = QStringLiteral("quantri"), password = QStringLiteral("một mật khẩu");
        ASSERT_GOOD(ensureRoles(setting.database()));
        ASSIGN_GOOD(const auto roles, listRoles(setting.connection()));
        for (const Role& role : roles)
            if (role.code == QLatin1String("administrator"))
                ASSERT_GOOD(addAccount(setting.database(), {name, {}, role.id, true, {}, {}}, password));
        setting.close();
        setting.options.credentials = {name, password};
        workspace.open(setting.path(), setting.options, &workspace, [](OpenOutcome, const Error&) {});
        page.resize(1166, 700);
        page.show();
    }
    void show(const QString& tab) {
        page.showPlace(QStringLiteral("class:") + setting.record.id.text() + u'/' + tab);
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page.isReady() && workspace.isIdle(); }, patience));
    }
    std::vector<AccessLine> log() {
        std::vector<AccessLine> lines;
        workspace.read<std::vector<AccessLine>>(
            &page, [](Connection& db) { return listAccess(db); },
            [&](const Result<std::vector<AccessLine>>& found) { lines = *found; });
        settle();
        return lines;
    }
    QPushButton* button(const QString& name) {
        for (auto* each : page.findChildren<QPushButton*>())
            if (each->accessibleName() == name || each->text() == name) return each;
        return nullptr;
    }

    ClassOfPeople setting{3};
    Workspace workspace;
    ClassPage page{workspace};
};

TEST_F(ClassPapersTest, TheSheetIsOneClickAndIsWrittenDown) {
    OpenedFiles opened;
    show(QStringLiteral("papers"));
    auto* purpose = page.findChild<PurposeField*>();
    ASSERT_TRUE(purpose != nullptr && purpose->isVisible());
    EXPECT_EQ(purpose->currentText(), QStringLiteral("Điểm danh, lập hồ sơ lớp TN-II2-05"));
    button(QStringLiteral("Xem và in: Bảng điểm danh để ký"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.paths.size() == 1; }, patience));
    EXPECT_TRUE(QFile::exists(opened.paths.first()));
    const auto lines = log();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].access.kind, AccessKind::paper);
    EXPECT_EQ(lines[0].access.purpose, QStringLiteral("Điểm danh, lập hồ sơ lớp TN-II2-05"));
    EXPECT_EQ(lines[0].access.list, QStringLiteral("Bảng điểm danh để ký, lớp TN-II2-05"));
    EXPECT_EQ(lines[0].access.people, 3);
    // What was written over it stays for this class.
    purpose->setEditText(QStringLiteral("Thanh tra"));
    show(QStringLiteral("info"));
    show(QStringLiteral("papers"));
    EXPECT_EQ(purpose->currentText(), QStringLiteral("Thanh tra"));
}

TEST_F(ClassPapersTest, WithoutAPurposeNoPaperLeaves) {
    OpenedFiles opened;
    show(QStringLiteral("papers"));
    page.findChild<PurposeField*>()->setEditText({});
    button(QStringLiteral("Xem và in: Danh sách học viên"))->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.banner()->isVisible(); }, patience));
    EXPECT_TRUE(opened.paths.isEmpty());
    EXPECT_TRUE(log().empty());
}

TEST_F(ClassPapersTest, CopiedMarksAskTheirPurposeOnce) {
    show(QStringLiteral("attendance"));
    auto* view = page.findChild<AttendanceView*>();
    QApplication::clipboard()->clear();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, AttendanceModel::FirstSession));
    QTest::keySequence(view, QKeySequence::Copy);
    auto* dialog = page.findChild<FormDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<PurposeField*>()->currentText(), QStringLiteral("Điểm danh lớp TN-II2-05"));
    EXPECT_TRUE(QApplication::clipboard()->text().isEmpty());
    for (auto* each : dialog->findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Tiếp tục")) each->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !QApplication::clipboard()->text().isEmpty(); }, patience));
    EXPECT_EQ(log().size(), 1);
    QTest::keySequence(view, QKeySequence::Copy);
    settle();
    EXPECT_EQ(log().size(), 2);
}

}  // namespace
}  // namespace taphuan

#include "class_papers_test.moc"
