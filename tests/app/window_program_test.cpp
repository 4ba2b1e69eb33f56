#include "app/window/window_program.h"

#include "app/window/file_menu.h"
#include "core/commands/plan_commands.h"
#include "core/commands/unit_commands.h"
#include "core/import/catalogue_file.h"
#include "core/import/plan_file.h"
#include "core/storage/journal.h"
#include "core/storage/unit_store.h"
#include "tests/support/test_database.h"
#include "ui/dialogs/class_dialog.h"
#include "ui/dialogs/data_list_dialog.h"
#include "ui/dialogs/leave_dialog.h"
#include "ui/dialogs/people_picker.h"
#include "ui/dialogs/person_data_dialog.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/plan_import_dialog.h"
#include "ui/dialogs/qualification_dialog.h"
#include "ui/dialogs/request_dialog.h"
#include "ui/dialogs/server_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/models/context.h"
#include "ui/models/preferences.h"
#include "ui/pages/courses_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/open_error_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/stat_card.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/top_bar.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace taphuan {
namespace {

class WindowProgramTest : public testing::Test {
  protected:
    WindowProgramTest() : preferences(folder.filePath(QStringLiteral("settings.ini"))) {
        applyTheme(*qApp, ThemeMode::light);
        options.open.author = QStringLiteral("test");
        options.open.markerFolder = folder.filePath(QStringLiteral("replicas"));
        options.open.dailyBackup = false;
        options.open.clock.utcNow = [] { return QDateTime(QDate(2023, 10, 12), QTime(3, 0), Qt::UTC); };
        options.demoPath = folder.filePath(QStringLiteral("sample/sample.taphuan"));
        options.plans = [] {
            return std::vector<PlanChoice>{{QStringLiteral("tay_ninh"), QStringLiteral("Kế hoạch Tây Ninh")}};
        };
        options.makeDemo = [this](const QString& path, const DatabaseMaker::Progress& progress,
                                  const std::atomic<bool>& cancelled) -> Status {
            progress(50, QStringLiteral("nửa chừng"));
            if (waits)
                while (!cancelled) QThread::msleep(1);
            if (cancelled) return refused(QStringLiteral("Đã dừng"));
            TAPHUAN_ASSIGN(const auto made, Database::create(path, options.open));
            return {};
        };
        options.create = [this](const QString& plan, const QString& office, const QString& path,
                                const Credentials&) -> Result<QString> {
            created = {plan, office};
            TAPHUAN_ASSIGN(const auto made, Database::create(path, options.open));
            return QString();
        };
    }

    std::unique_ptr<WindowProgram> started(const QString& file = {}) {
        auto program = std::make_unique<WindowProgram>(preferences, options);
        QSignalSpy settled(program.get(), &WindowProgram::settled);
        program->start(file);
        program->window().show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return settled.count() > 0; }));
        EXPECT_TRUE(QTest::qWaitFor([&] { return program->isReady(); }));
        return program;
    }

    // A database with Tây Ninh's plan and nothing else.
    QString planDatabase() {
        const QString path = folder.filePath(QStringLiteral("plan.taphuan"));
        auto database = Database::create(path, options.open);
        EXPECT_TRUE(database.ok());
        const auto plan = readPlanFile(QStringLiteral(":/catalogue/plans/tay_ninh.json"));
        const auto catalogue = readStandardCatalogue();
        EXPECT_TRUE(plan.ok() && catalogue.ok());
        EXPECT_TRUE(importPlan(**database, *plan, {*catalogue}).ok());
        return path;
    }

    static QPushButton* button(QWidget& within, const QString& text) {
        for (auto* each : within.findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }

    QTemporaryDir folder;
    Preferences preferences;
    WindowProgram::Options options;
    bool waits = false;
    QStringList created;
};

TEST_F(WindowProgramTest, WelcomesWhereNoFileIsRemembered) {
    const auto program = started();
    EXPECT_TRUE(program->window().isCovered());
    EXPECT_FALSE(program->workspace().isOpen());
    EXPECT_NE(program->window().findChild<WelcomePage*>(), nullptr);
}

TEST_F(WindowProgramTest, AServerThatDoesNotAnswerIsTakenForNoFile) {
    const auto program = started(QStringLiteral("postgresql://127.0.0.1:1/thdb"));
    auto* page = program->window().findChild<OpenErrorPage*>();
    ASSERT_NE(page, nullptr);
    EXPECT_NE(button(*page, QStringLiteral("Thử lại")), nullptr);
    EXPECT_EQ(button(*page, QStringLiteral("Mở chỉ để xem")), nullptr);
    EXPECT_EQ(button(*page, QStringLiteral("Mở một bản sao…")), nullptr);
    EXPECT_TRUE(preferences.recentFiles().isEmpty());
}

TEST_F(WindowProgramTest, TheWelcomeAndTheFileMenuLeadToAServer) {
    const auto program = started();
    QPushButton* way = button(program->window(), QStringLiteral("Mở cơ sở dữ liệu trên máy chủ…"));
    ASSERT_NE(way, nullptr);
    way->click();
    const QPointer<ServerDialog> dialog = program->window().findChild<ServerDialog*>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    dialog->reject();
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }));
    auto* menu = program->window().findChild<FileMenu*>();
    menu->commands()[1]->trigger();
    EXPECT_NE(program->window().findChild<ServerDialog*>(), nullptr);
}

TEST_F(WindowProgramTest, ALostServerIsSaidBesideTheDataUntilItIsBack) {
    const auto program = started(planDatabase());
    const auto warned = [&] {
        for (auto* label : program->window().status()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("Mất kết nối"))) return true;
        return false;
    };
    Q_EMIT program->workspace().connectionLost(refused(QStringLiteral("Mất kết nối")));
    EXPECT_TRUE(warned());
    Q_EMIT program->workspace().connectionBack();
    EXPECT_FALSE(warned());
}

TEST_F(WindowProgramTest, MakesTheSampleAndOpensItAndRemembersIt) {
    const auto program = started();
    Q_EMIT program->window().findChild<WelcomePage*>()->demoRequested();
    EXPECT_TRUE(QTest::qWaitFor([&] { return program->workspace().isOpen() && program->isReady(); }));
    EXPECT_FALSE(program->window().isCovered());
    EXPECT_EQ(preferences.recentFiles(), QStringList{options.demoPath});
}

TEST_F(WindowProgramTest, StopsMakingTheSampleWhenAsked) {
    waits = true;
    const auto program = started();
    auto* welcome = program->window().findChild<WelcomePage*>();
    Q_EMIT welcome->demoRequested();
    auto* stop = button(*welcome, QStringLiteral("Dừng"));
    ASSERT_NE(stop, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stop->isVisible(); }));
    stop->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !stop->isVisible(); }));
    EXPECT_FALSE(QFile::exists(options.demoPath));
    EXPECT_TRUE(program->window().isCovered());
}

TEST_F(WindowProgramTest, CreatesFromAPlanOnlyForANamedOffice) {
    const auto program = started();
    auto* welcome = program->window().findChild<WelcomePage*>();
    const QString path = folder.filePath(QStringLiteral("new.taphuan"));
    const auto fields = welcome->findChildren<QLineEdit*>();
    ASSERT_EQ(fields.size(), 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return fields[1]->isEnabled(); }));
    fields[1]->setText(path);
    button(*welcome, QStringLiteral("Tạo"))->click();
    EXPECT_TRUE(created.isEmpty());
    EXPECT_FALSE(welcome->findChild<InlineBanner*>()->isHidden());
    fields[0]->setText(QStringLiteral("Sở Nội vụ"));
    button(*welcome, QStringLiteral("Tạo"))->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return program->workspace().isOpen(); }));
    EXPECT_EQ(created, QStringList({QStringLiteral("tay_ninh"), QStringLiteral("Sở Nội vụ")}));
}

TEST_F(WindowProgramTest, SaysWhyADamagedFileDoesNotOpenAndOffersItsBackups) {
    const QString path = planDatabase();
    const QString backups = Database::backupFolderOf(path);
    ASSERT_TRUE(QDir().mkpath(backups));
    ASSERT_TRUE(QFile::copy(path, backups + QStringLiteral("/2023-10-11-080000-hang-ngay.taphuan")));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no database");
    file.close();
    const auto program = started(path);
    auto* page = program->window().findChild<OpenErrorPage*>();
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(button(*page, QStringLiteral("Mở chỉ để xem")), nullptr);
    auto* restore = button(*page, QStringLiteral("Khôi phục bản đã chọn"));
    ASSERT_NE(restore, nullptr);
    restore->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return program->workspace().isOpen() && program->isReady(); }, 20000));
    EXPECT_EQ(program->workspace().context().plans().size(), 1U);
}

TEST_F(WindowProgramTest, OpensForReadingWhatAnotherProgramWrites) {
    const QString path = planDatabase();
    const auto other = Database::open(path, options.open);
    ASSERT_TRUE(other.database);
    const auto program = started(path);
    auto* page = program->window().findChild<OpenErrorPage*>();
    ASSERT_NE(page, nullptr);
    auto* read = button(*page, QStringLiteral("Mở chỉ để xem"));
    ASSERT_NE(read, nullptr);
    read->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return program->workspace().isOpen() && program->isReady(); }));
    EXPECT_FALSE(program->workspace().isWritable());
    EXPECT_FALSE(program->window().isCovered());
}

TEST_F(WindowProgramTest, MissingFileOffersAnother) {
    const auto program = started(folder.filePath(QStringLiteral("gone.taphuan")));
    auto* page = program->window().findChild<OpenErrorPage*>();
    ASSERT_NE(page, nullptr);
    EXPECT_NE(button(*page, QStringLiteral("Chọn tệp khác…")), nullptr);
    button(*page, QStringLiteral("Về màn hình bắt đầu"))->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return program->window().findChild<WelcomePage*>() != nullptr; }));
}

TEST_F(WindowProgramTest, OverviewShowsThePlanBesideWhatWasDone) {
    const auto program = started(planDatabase());
    EXPECT_EQ(program->workspace().context().year(), 2023);
    auto* page = program->window().findChild<OverviewPage*>();
    QStringList figures;
    for (auto* card : page->findChildren<StatCard*>()) figures += card->accessibleName();
    ASSERT_EQ(figures.size(), 4);
    EXPECT_EQ(figures[1], QStringLiteral("Lớp đã tổ chức năm 2023: 0 / 24 lớp"));
    EXPECT_EQ(figures[2], QStringLiteral("Kinh phí năm 2023: 1.340,2 triệu đồng"));
    EXPECT_EQ(figures[3], QStringLiteral("Báo cáo tiếp theo: còn 63 ngày"));
    program->workspace().context().setYear(2022);
    EXPECT_TRUE(QTest::qWaitFor([&] { return program->isReady(); }));
    EXPECT_EQ(page->findChildren<StatCard*>()[1]->accessibleName(),
              QStringLiteral("Lớp đã tổ chức năm 2022: 0 / 20 lớp"));
}

TEST_F(WindowProgramTest, OverviewOfAnEmptyDatabaseSaysWhatComesFirst) {
    const QString path = folder.filePath(QStringLiteral("empty.taphuan"));
    ASSERT_TRUE(Database::create(path, options.open).ok());
    const auto program = started(path);
    auto* page = program->window().findChild<OverviewPage*>();
    QStringList visible;
    for (auto* state : page->findChildren<EmptyState*>())
        if (state->isVisible()) visible += state->accessibleName();
    EXPECT_EQ(visible, QStringList{QStringLiteral("Chưa có kế hoạch nào")});
}

// What is said of a file that was written takes nothing back; what is said of a change takes back that
// change, whatever was done since.
TEST_F(WindowProgramTest, TheButtonBesideASentenceTakesBackWhatItSpeaksOf) {
    const auto program = started(planDatabase());
    const auto addUnitNamed = [&](const QString& name) {
        std::optional<OperationName> written;
        program->workspace().write<OperationName>(
            program.get(),
            [name](Database& database) -> Result<OperationName> {
                UnitVersion version;
                version.name = name;
                version.validFrom = QDate(2000, 1, 1);
                TAPHUAN_TRY(addUnit(database, Unit(), version));
                TAPHUAN_ASSIGN(const auto last, readHeaders(database.connection(), 1));
                return last.front().name;
            },
            [&](const Result<OperationName>& last) { written = last ? *last : OperationName(); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return written.has_value(); }));
        return written.value_or(OperationName());
    };
    const OperationName first = addUnitNamed(QStringLiteral("Đơn vị thứ nhất"));
    addUnitNamed(QStringLiteral("Đơn vị thứ hai"));
    program->openPlace(QStringLiteral("courses"));
    auto* page = program->window().findChild<CoursesPage*>();
    ASSERT_NE(page, nullptr);
    Toast* toast = program->window().toast();
    auto* button = toast->findChild<QPushButton*>();
    Q_EMIT page->told(QStringLiteral("Đã ghi tệp.pdf"));
    EXPECT_TRUE(button->isHidden());
    Q_EMIT page->told(QStringLiteral("Đã thêm đơn vị"), first);
    EXPECT_FALSE(button->isHidden());
    button->click();
    const auto left = [&] {
        const auto db = Connection::open(program->workspace().path(), false);
        QStringList names;
        const auto units = unitTree(**db, {}, QDate(2023, 1, 1));
        EXPECT_TRUE(units.ok());
        if (units)
            for (const UnitNode& node : *units) names += node.version.name;
        return names;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return !left().contains(QStringLiteral("Đơn vị thứ nhất")); }));
    EXPECT_TRUE(left().contains(QStringLiteral("Đơn vị thứ hai")));
}

TEST_F(WindowProgramTest, TheRailCountsWhatNobodyHasOpenedYet) {
    const auto program = started(planDatabase());
    const auto names = [&] {
        QStringList all;
        for (auto* each : program->window().findChild<Rail*>()->findChildren<QAbstractButton*>())
            all += each->accessibleName();
        return all.join(u'|');
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return names().contains(QStringLiteral("Kế hoạch 1")); }))
        << names().toStdString();
}

TEST_F(WindowProgramTest, RestoresFromTheSettingsWithTheFileClosed) {
    const QString path = planDatabase();
    const auto program = started(path);
    const QString backup = folder.filePath(QStringLiteral("backup.taphuan"));
    std::optional<bool> saved;
    program->workspace().write<void>(
        program.get(), [backup](Database& database) { return database.backup(backup); },
        [&](const Status& done) { saved = done.ok(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.has_value(); }));
    ASSERT_TRUE(*saved);
    program->openPlace(QStringLiteral("settings"));
    auto* settings = program->window().findChild<SettingsPage*>();
    ASSERT_NE(settings, nullptr);
    Q_EMIT settings->restoreRequested(backup);
    EXPECT_FALSE(program->workspace().isOpen());
    auto* stop = button(*program->window().findChild<WelcomePage*>(), QStringLiteral("Dừng"));
    ASSERT_NE(stop, nullptr);
    EXPECT_TRUE(stop->isHidden());
    EXPECT_TRUE(QTest::qWaitFor([&] { return program->workspace().isOpen() && program->isReady(); }, 20000));
    EXPECT_EQ(program->workspace().context().plans().size(), 1U);
}

// Every widget that Tab or the mouse can give the keyboard has a name for a screen reader, on every page.
TEST_F(WindowProgramTest, EveryPlaceSpeaks) {
    const auto program = started(planDatabase());
    const auto check = [](QWidget& within, const QString& place) {
        for (auto* widget : within.findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) continue;
            // Parts that speak for themselves through the whole they belong to.
            if (widget->focusProxy() != nullptr || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            auto* spoken = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(spoken, nullptr);
            EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
                << place.toStdString() << ": " << widget->metaObject()->className() << ' '
                << widget->objectName().toStdString();
        }
    };
    for (const char* place : {"overview",
                              "plan:tay_ninh/targets",
                              "plan:tay_ninh/budget",
                              "plan:tay_ninh/classes",
                              "plan:tay_ninh/duties",
                              "plan:tay_ninh/text",
                              "classes",
                              "people",
                              "units",
                              "certificates",
                              "journal",
                              "accounts",
                              "accounts/roles",
                              "data",
                              "data/lists",
                              "access",
                              "settings/look",
                              "settings/data",
                              "settings/retention",
                              "settings/rules",
                              "settings/about"}) {
        program->openPlace(QLatin1String(place));
        ASSERT_TRUE(QTest::qWaitFor([&] { return program->isReady(); })) << place;
        check(program->window(), QLatin1String(place));
    }
    Workspace& workspace = program->workspace();
    PersonDialog person(workspace, nullptr);
    MembershipDialog membership(workspace, {}, nullptr);
    TransferDialog transfer(workspace, {}, nullptr);
    LeaveDialog leave(workspace, {}, QStringLiteral("Thôi công tác"), nullptr);
    QualificationDialog qualification(workspace, {}, nullptr);
    ClassDialog trainingClass(workspace, {}, nullptr);
    PeoplePicker picker(workspace, {}, nullptr);
    PlanImportDialog plan(workspace, nullptr);
    RequestDialog request(workspace, {}, nullptr);
    DataListDialog list(workspace, {}, nullptr);
    PersonDataDialog data(workspace, {}, {}, nullptr);
    for (QDialog* dialog :
         std::initializer_list<QDialog*>{&person, &membership, &transfer, &leave, &qualification,
                                         &trainingClass, &picker, &plan, &request, &list, &data}) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        check(*dialog, dialog->windowTitle());
        dialog->close();
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return program->isReady(); }));
    program->showWelcome();
    check(program->window(), QStringLiteral("welcome"));
    button(program->window(), QStringLiteral("Tạo"))->parentWidget()->show();
    check(program->window(), QStringLiteral("welcome"));
}

TEST_F(WindowProgramTest, APageTakesTheKeyboardWithItsList) {
    const auto program = started(planDatabase());
    program->window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&program->window()));
    program->openPlace(QStringLiteral("people"));
    EXPECT_NE(qobject_cast<QAbstractItemView*>(QApplication::focusWidget()), nullptr);
}

// The first words of the places that the pages' sources name: in what they emit, and in their links.
QStringList placesInSources() {
    static const QRegularExpression place(QStringLiteral(
        R"re((?:openPlace\(\s*QStringLiteral\("|href=\\"|\{tr\("[^"]*"\), QStringLiteral\(")([a-z]+)[:?"/])re"));
    QStringList words;
    QDirIterator sources(QStringView(TAPHUAN_SOURCE_DIR).toString() + QStringLiteral("/ui"),
                         {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = place.globalMatch(text); match.hasNext();) words += match.next().captured(1);
    }
    words.removeDuplicates();
    return words;
}

TEST_F(WindowProgramTest, EveryPlaceThatAPageNamesHasAPage) {
    const auto program = started(planDatabase());
    QStringList words = placesInSources();
    for (const char* named : {"people", "person", "class", "classes", "import"})
        EXPECT_TRUE(words.contains(QLatin1String(named))) << named;
    // Put together from parts.
    words += {QStringLiteral("nominate"), QStringLiteral("enrol"), QStringLiteral("certificate")};
    for (const QString& word : words) {
        const auto& all = program->sections();
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const Section* each) { return each->has(word); }))
            << word.toStdString();
    }
}

TEST_F(WindowProgramTest, SaysWhichPlaceIsMissing) {
    const auto program = started(planDatabase());
    QSignalSpy missing(program.get(), &WindowProgram::placeMissing);
    program->openPlace(QStringLiteral("nowhere:1"));
    ASSERT_EQ(missing.count(), 1);
    EXPECT_EQ(missing[0][0].toString(), QStringLiteral("nowhere:1"));
    EXPECT_TRUE(program->window().toast()->isVisible());
}

TEST_F(WindowProgramTest, LeadsFromThePeopleToTheirImport) {
    const auto program = started(planDatabase());
    program->openPlace(QStringLiteral("people"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return program->isReady(); }));
    button(*program->window().findChild<PeoplePage*>(), QStringLiteral("Nhập từ bảng tính"))->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return program->isReady(); }));
    const auto pages = program->window().findChildren<ImportPage*>();
    EXPECT_TRUE(
        std::any_of(pages.begin(), pages.end(), [](const ImportPage* page) { return page->isVisible(); }));
}

TEST_F(WindowProgramTest, FindsPagesAndUnits) {
    const auto program = started(planDatabase());
    program->window().openSearch();
    CommandPalette* palette = program->window().commandPalette();
    for (const QString& typed : {QStringLiteral("tổng"), QStringLiteral("tong")}) {
        palette->field()->setText(typed);
        EXPECT_TRUE(QTest::qWaitFor([&] { return palette->model().rowCount() == 2; }));
        EXPECT_EQ(palette->model().index(1).data().toString(), QStringLiteral("Tổng quan"));
    }
    palette->field()->setText(QStringLiteral("khong co gi nhu vay"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return palette->model().rowCount() == 0; }));
    palette->hide();
}

TEST_F(WindowProgramTest, OpensAnotherFileFromTheStatusStripOrThePalette) {
    const QString path = planDatabase();
    preferences.rememberFile(path);
    const QString second = folder.filePath(QStringLiteral("second.taphuan"));
    ASSERT_TRUE(Database::create(second, options.open).ok());
    const auto program = started(second);
    auto* menu = program->window().findChild<FileMenu*>();
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->commands().front()->shortcut(), QKeySequence(QKeySequence::Open));
    EXPECT_TRUE(program->window().actions().contains(menu->commands().front()));
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().last()->text(), QDir::toNativeSeparators(path));
    menu->actions().last()->trigger();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return program->workspace().isOpen() && program->workspace().path() == path; }));
    program->window().openSearch();
    CommandPalette* palette = program->window().commandPalette();
    palette->field()->setText(QStringLiteral("tao co so du lieu"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return program->window().isCovered(); }));
    auto* welcome = program->window().findChild<WelcomePage*>();
    ASSERT_NE(welcome, nullptr);
    EXPECT_TRUE(button(*welcome, QStringLiteral("Tạo"))->isVisible());
}

}  // namespace
}  // namespace taphuan
