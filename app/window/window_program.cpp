#include "app/window/window_program.h"

#include "app/window/file_menu.h"
#include "app/window/gate.h"
#include "core/storage/register_counts.h"
#include "core/storage/sealed_backup.h"
#include "core/text/fold.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/new_server_dialog.h"
#include "ui/dialogs/recovery_key_dialog.h"
#include "ui/dialogs/sealed_backup_dialog.h"
#include "ui/dialogs/server_dialog.h"
#include "ui/models/context.h"
#include "ui/models/database_place.h"
#include "ui/models/finder.h"
#include "ui/models/preferences.h"
#include "ui/pages/access_page.h"
#include "ui/pages/accounts_page.h"
#include "ui/pages/certificates_page.h"
#include "ui/pages/class_page.h"
#include "ui/pages/classes_page.h"
#include "ui/pages/courses_page.h"
#include "ui/pages/coverage_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/duplicates_page.h"
#include "ui/pages/headcounts_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/journal_page.h"
#include "ui/pages/open_error_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/person_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/reform_page.h"
#include "ui/pages/rosters_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/units_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/page.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/top_bar.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QThreadPool>

namespace taphuan {

namespace {

QString fileFilter() {
    return WindowProgram::tr("Cơ sở dữ liệu Tập Huấn (*.taphuan)");
}

// Whether the file opens for reading, where it did not for writing; `needsLogIn`: to whom may log in.
bool opensForReading(const QString& path, OpenOptions options, bool& needsLogIn) {
    options.write = false;
    const Database::Opened opened = Database::open(path, options);
    needsLogIn = opened.outcome == OpenOutcome::logInNeeded;
    return opened.database || needsLogIn;
}

Status copyDatabase(const QString& from, const QString& to, OpenOptions options) {
    if (QFileInfo::exists(to))
        return databaseError(WindowProgram::tr("Đã có tệp này"), QDir::toNativeSeparators(to),
                             WindowProgram::tr("Chọn tên khác"));
    options.write = false;
    TAPHUAN_ASSIGN(const auto database, Database::open(from, options).take());
    return database->copyInto(to);
}

}  // namespace

WindowProgram::WindowProgram(Preferences& preferences, Options options, QObject* parent)
    : QObject(parent),
      preferences_(preferences),
      options_(std::move(options)),
      window_(std::make_unique<MainWindow>()),
      finder_(new Finder(workspace_, this)),
      files_(new FileMenu(preferences, window_.get())),
      gate_(new Gate(*window_, workspace_, preferences, options_.keyring, this)),
      plans_(new QMenu(window_.get())),
      years_(new QMenu(window_.get())),
      opening_(new BusyOverlay(window_->centralWidget())) {
    window_->topBar()->plan()->setMenu(plans_);
    window_->topBar()->year()->setMenu(years_);
    addPages();
    connectWindow();
    connectGate();
    showState();
    showContext();
}

WindowProgram::~WindowProgram() {
    preferences_.setWindowGeometry(window_->saveGeometry());
    disconnect(&workspace_, nullptr, this, nullptr);
    disconnect(&workspace_, nullptr, gate_, nullptr);
    disconnect(&workspace_.context(), nullptr, this, nullptr);
}

void WindowProgram::addPages() {
    Section* overview = addSection(Icon::overview, tr("Tổng quan"), QStringLiteral("overview"));
    addPage<OverviewPage>(overview, {QStringLiteral("overview")});
    addPage<CoveragePage>(overview, {QStringLiteral("coverage")});
    Section* plan = addSection(Icon::plan, tr("Kế hoạch"), QStringLiteral("plan"));
    addPage<PlanPage>(plan, {QStringLiteral("plan")});
    Section* classes = addSection(Icon::classes, tr("Lớp"), QStringLiteral("classes"));
    addPage<ClassesPage>(classes, {QStringLiteral("classes")});
    addPage<ClassPage>(classes, {QStringLiteral("class")});
    addPage<CoursesPage>(classes, {QStringLiteral("courses")});
    addPage<ImportPage>(classes, {QStringLiteral("nominate"), QStringLiteral("enrol")});
    Section* people = addSection(Icon::people, tr("Hồ sơ"), QStringLiteral("people"));
    addPage<PeoplePage>(people, {QStringLiteral("people")});
    addPage<PersonPage>(people, {QStringLiteral("person")});
    addPage<DuplicatesPage>(people, {QStringLiteral("duplicates")});
    addPage<ImportPage>(people, {QStringLiteral("import")});
    Section* units = addSection(Icon::units, tr("Đơn vị"), QStringLiteral("units"));
    addPage<UnitsPage>(units, {QStringLiteral("units"), QStringLiteral("unit")});
    addPage<ReformPage>(units, {QStringLiteral("reform")});
    addPage<HeadcountsPage>(units, {QStringLiteral("headcounts")});
    Section* rosters = addSection(Icon::network, tr("Mạng lưới"), QStringLiteral("rosters"));
    addPage<RostersPage>(rosters, {QStringLiteral("rosters")});
    Section* certificates = addSection(Icon::certificates, tr("Chứng nhận"), QStringLiteral("certificates"));
    addPage<CertificatesPage>(certificates, {QStringLiteral("certificates"), QStringLiteral("certificate")});
    Section* journal =
        addSection(Icon::history, tr("Nhật ký"), QStringLiteral("journal"), MainWindow::Place::setApart);
    addPage<JournalPage>(journal, {QStringLiteral("journal")});
    Section* accounts =
        addSection(Icon::accounts, tr("Tài khoản"), QStringLiteral("accounts"), MainWindow::Place::setApart);
    addPage<AccountsPage>(accounts, {QStringLiteral("accounts")});
    Section* data =
        addSection(Icon::lock, tr("Dữ liệu cá nhân"), QStringLiteral("data"), MainWindow::Place::setApart);
    addPage<DataPage>(data, {QStringLiteral("data")});
    addPage<AccessPage>(data, {QStringLiteral("access")});
    Section* settings =
        addSection(Icon::settings, tr("Cài đặt"), QStringLiteral("settings"), MainWindow::Place::setApart);
    addPage<SettingsPage>(settings, {QStringLiteral("settings")});
    const auto offerFor = [](Section* section, Permission permission) {
        section->offerWhere([permission](const Viewer& viewer) { return viewer.may(permission); });
    };
    for (Section* section : {overview, people, rosters}) offerFor(section, Permission::peopleRead);
    for (Section* section : {classes, certificates}) offerFor(section, Permission::trainingRead);
    offerFor(accounts, Permission::accountsWrite);
    data->offerWhere([](const Viewer& viewer) {
        return viewer.may(Permission::peopleWrite) || viewer.may(Permission::accessRead);
    });
    offerFor(journal, Permission::journalRead);
}

// The theme changes at once, the language with the next start: every page was written in the one it began
// with.
void WindowProgram::connectSettings(SettingsPage& page) {
    page.setChoices(preferences_.language(), preferences_.theme());
    page.setLockMinutes(preferences_.lockMinutes());
    connect(&page, &SettingsPage::lockMinutesChosen, gate_, &Gate::setLockMinutes);
    connect(&page, &SettingsPage::languageChosen, this, [this](const QString& language) {
        preferences_.setLanguage(language);
        window_->toast()->showMessage(tr("Ngôn ngữ mới dùng từ lần mở chương trình sau"));
    });
    connect(&page, &SettingsPage::restoreRequested, this,
            [this](const QString& backup) { restore(backup, workspace_.path()); });
    connect(&page, &SettingsPage::themeChosen, this, [this](const QString& theme) {
        preferences_.setTheme(theme);
        applyTheme(*qApp, themeNamed(theme));
    });
}

// Lists mostly come from one folder, whatever they are for.
void WindowProgram::connectImport(ImportPage& page) {
    page.setFolder(preferences_.importFolder());
    connect(&page, &ImportPage::folderUsed, this,
            [this](const QString& folder) { preferences_.setImportFolder(folder); });
}

// The file opens anew with the account that it just got: until then whoever is there may do everything.
void WindowProgram::connectAccounts(AccountsPage& page) {
    connect(&page, &AccountsPage::begun, this, [this](const Credentials& credentials) {
        openFile(workspace_.path(), true, credentials, QStringLiteral("accounts"));
    });
}

void WindowProgram::connectGate() {
    connect(gate_, &Gate::openRequested, this,
            [this](const QString& path, bool write, const Credentials& credentials) {
                openFile(path, write, credentials);
            });
    connect(gate_, &Gate::otherFileRequested, this, &WindowProgram::chooseFile);
    connect(gate_, &Gate::backRequested, this, &WindowProgram::showWelcome);
    connect(gate_, &Gate::told, this, [this](const QString& sentence) { sayDone(sentence, {}); });
}

void WindowProgram::showFor(const Viewer& viewer) {
    const std::pair now{workspace_.path(), viewer.account};
    const bool wasAnothers =
        shownTo_ && *shownTo_ != now && !(shownTo_->second.isNull() && now.second.isNull());
    shownTo_ = now;
    for (size_t i = 0; i < sections_.size(); ++i) {
        if (wasAnothers) {
            sections_[i]->forgetPages();
            window_->setCount(static_cast<int>(i), -1);
        }
        window_->setOffered(static_cast<int>(i), sections_[i]->isOfferedTo(viewer));
    }
}

ThemeMode themeNamed(const QString& name) {
    if (name == QLatin1String("light")) return ThemeMode::light;
    return name == QLatin1String("dark") ? ThemeMode::dark : ThemeMode::system;
}

Section* WindowProgram::addSection(Icon icon, const QString& title, const QString& home,
                                   MainWindow::Place where) {
    auto* section = new Section(home);
    sections_.push_back(section);
    window_->addPage(icon, title, section, where);
    return section;
}

// A page may tell what went well.
template <class P>
void WindowProgram::addPage(Section* section, const QStringList& words) {
    section->add(words, [this] {
        auto* page = new P(workspace_);
        connect(page, &P::openPlace, this, &WindowProgram::openPlace);
        const auto showWritable = [this, page] { page->setWritable(workspace_.isWritable()); };
        connect(&workspace_, &Workspace::opened, page, showWritable);
        if (workspace_.isOpen()) showWritable();
        if constexpr (requires { &P::told; }) connect(page, &P::told, this, &WindowProgram::sayDone);
        if constexpr (std::is_same_v<P, SettingsPage>) connectSettings(*page);
        if constexpr (std::is_same_v<P, ImportPage>) connectImport(*page);
        if constexpr (std::is_same_v<P, AccountsPage>) connectAccounts(*page);
        return Section::Made{page, [page](const QString& where) {
                                 if constexpr (requires { page->showPlace(where); }) page->showPlace(where);
                             }};
    });
}

void WindowProgram::sayDone(const QString& sentence, OperationName written) {
    said_ = written;
    window_->toast()->showMessage(sentence, written.isNull() ? QString() : tr("Hoàn tác"));
}

void WindowProgram::connectWindow() {
    connect(window_.get(), &MainWindow::navigated, this, &WindowProgram::showPage);
    connect(window_.get(), &MainWindow::undoRequested, this, [this] { undo(false); });
    connect(window_.get(), &MainWindow::redoRequested, this, [this] { undo(true); });
    connect(window_->toast(), &Toast::actionTriggered, this, [this] {
        workspace_.undo(this, said_, [this](const Result<Undone>& result) { sayUndone(result, false); });
    });
    connect(&workspace_, &Workspace::stateChanged, this, &WindowProgram::showState);
    connect(&workspace_, &Workspace::opened, this, &WindowProgram::showState);
    connect(&workspace_, &Workspace::closed, this, &WindowProgram::showState);
    connect(&workspace_, &Workspace::opened, this, &WindowProgram::readCounts);
    connect(&workspace_, &Workspace::changed, this, &WindowProgram::readCounts);
    connect(&workspace_.context(), &Context::changed, this, &WindowProgram::showContext);
    connect(&workspace_, &Workspace::connectionLost, this, [this] {
        window_->status()->setWarning(
            tr("Mất kết nối với máy chủ – đang thử lại; nội dung đang nhập vẫn còn"));
    });
    connect(&workspace_, &Workspace::connectionBack, this, [this] {
        window_->status()->setWarning({});
        window_->toast()->showMessage(tr("Đã kết nối lại với máy chủ"));
    });
    connect(&workspace_, &Workspace::closed, this, [this] { window_->status()->setWarning({}); });
    window_->status()->setFileMenu(files_);
    connect(files_, &FileMenu::openRequested, this, &WindowProgram::openAnother);
    connect(files_, &FileMenu::serverRequested, this, &WindowProgram::chooseServer);
    connect(files_, &FileMenu::newRequested, this, &WindowProgram::beginNew);
    connect(files_, &FileMenu::demoRequested, this, &WindowProgram::makeDemo);
    connectPalette();
    makePagesAhead();
}

// Once the first page is there the others are made one by one, so that opening them takes no longer than
// showing.
void WindowProgram::makePagesAhead() {
    constexpr int pause = 60;  // ms
    pageMaker_.setInterval(pause);
    connect(&workspace_, &Workspace::idle, &pageMaker_, [this] {
        if (workspace_.isOpen() && !pageMaker_.isActive()) pageMaker_.start();
    });
    connect(&pageMaker_, &QTimer::timeout, this, [this] {
        if (!workspace_.isIdle()) return;
        const bool made = std::any_of(sections_.begin(), sections_.end(),
                                      [](Section* section) { return section->makeOne(); });
        if (made) return;
        pageMaker_.stop();
        disconnect(&workspace_, nullptr, &pageMaker_, nullptr);
    });
}

void WindowProgram::connectPalette() {
    window_->commandPalette()->setProvider([this](const QString& text, CommandPalette::Reply reply) {
        finder_->find(
            text, [commands = commandsFor(text), reply = std::move(reply)](std::vector<PaletteItem> found) {
                found.insert(found.end(), commands.begin(), commands.end());
                reply(std::move(found));
            });
    });
    connect(window_->commandPalette(), &CommandPalette::chosen, this, &WindowProgram::runCommand);
}

std::vector<PaletteItem> WindowProgram::commandsFor(const QString& text) const {
    std::vector<PaletteItem> items;
    for (size_t i = 0; i < sections_.size(); ++i)
        if (window_->isOffered(static_cast<int>(i)) && containsFolded(sections_[i]->accessibleName(), text))
            items.push_back({tr("Trang"), sections_[i]->accessibleName(),
                             i < 9 ? QStringLiteral("Ctrl+%1").arg(i + 1) : QString(),
                             QStringLiteral("section:%1").arg(i)});
    for (qsizetype i = 0; i < files_->commands().size(); ++i) {
        const QAction* command = files_->commands()[i];
        if (containsFolded(command->text(), text))
            items.push_back({tr("Tệp"), command->text(),
                             command->shortcut().toString(QKeySequence::NativeText),
                             QStringLiteral("file:%1").arg(i)});
    }
    const QList<QAction*> user = gate_->commands();
    for (qsizetype i = 0; i < user.size(); ++i)
        if (user[i]->isEnabled() && containsFolded(user[i]->text(), text))
            items.push_back({tr("Người dùng"), user[i]->text(),
                             user[i]->shortcut().toString(QKeySequence::NativeText),
                             QStringLiteral("user:%1").arg(i)});
    return items;
}

void WindowProgram::runCommand(const QString& key) {
    if (key.startsWith(QLatin1String("section:")))
        window_->navigate(key.section(u':', 1).toInt());
    else if (key.startsWith(QLatin1String("file:")))
        files_->commands()[key.section(u':', 1).toInt()]->trigger();
    else if (key.startsWith(QLatin1String("user:")))
        gate_->commands()[key.section(u':', 1).toInt()]->trigger();
    else
        openPlace(key);
}

void WindowProgram::start(const QString& file) {
    window_->restoreGeometry(preferences_.windowGeometry());
    if (!file.isEmpty()) return openFile(file);
    const QStringList recent = preferences_.recentFiles();
    if (!recent.isEmpty()) return openFile(recent.first());
    showWelcome();
}

void WindowProgram::openFile(const QString& path, bool write, const Credentials& credentials,
                             const QString& place) {
    OpenOptions open = options_.open;
    open.write = write;
    open.credentials = credentials;
    const QString words = isServerAddress(path)
                              ? tr("Đang mở %1.")
                              : tr("Đang mở %1. Lần mở đầu trong ngày có sao lưu, bản cũ được nâng cấp.");
    opening_->begin(words.arg(placeName(path)));
    const Opening opening{wholePlace(path), write, credentials, place};
    workspace_.open(opening.path, open, this, [this, opening](OpenOutcome outcome, const Error& error) {
        opened(opening, outcome, error);
    });
    // The first page is built while the file opens.
    sections_.front()->showPlace({});
}

void WindowProgram::opened(const Opening& opening, OpenOutcome outcome, const Error& error) {
    opening_->end();
    if (outcome == OpenOutcome::logInNeeded) {
        gate_->ask(opening.path, opening.write, opening.credentials.account, error);
        return Q_EMIT settled();
    }
    if (outcome == OpenOutcome::emptyServer) return offerNewOnServer(opening.path, opening.credentials);
    if (!workspace_.isOpen()) return showFailure(opening.path, outcome, error);
    preferences_.rememberFile(opening.path);
    window_->setCover(nullptr);
    showFor(workspace_.viewer());
    int first = 0;
    while (!window_->isOffered(first)) ++first;
    window_->navigate(first);
    if (!opening.place.isEmpty()) openPlace(opening.place);
    if (outcome == OpenOutcome::upgraded)
        window_->toast()->showMessage(tr("Đã nâng cấp cơ sở dữ liệu; bản trước khi nâng cấp được giữ lại"));
    if (outcome == OpenOutcome::newerCompatible)
        window_->toast()->showMessage(
            tr("Tệp do bản Tập Huấn mới hơn tạo ra; những gì bản này không biết được giữ nguyên"));
    if (!error.what.isEmpty()) window_->toast()->showMessage(error.text());
    Q_EMIT settled();
}

void WindowProgram::showFailure(const QString& path, OpenOutcome outcome, const Error& error) {
    // Looking whether it can be read, and for backups, may take long on a share.
    QThreadPool::globalInstance()->start([this, self = QPointer(this), path, outcome, error,
                                          open = options_.open] {
        OpenErrorPage::Failure failure{path, outcome, error, false, false, {}};
        if (!isServerAddress(path)) {
            failure.backups = Database::backupsOf(path);
            failure.readable =
                outcome == OpenOutcome::failed && opensForReading(path, open, failure.needsLogIn);
        }
        QMetaObject::invokeMethod(qApp, [this, self, failure] {
            if (!self) return;
            auto* page = new OpenErrorPage(failure);
            window_->setCover(page);
            const QString file = failure.path;
            connect(page, &OpenErrorPage::readOnlyRequested, this, [this, file] { openFile(file, false); });
            connect(page, &OpenErrorPage::copyRequested, this, [this, file] { openCopy(file); });
            connect(page, &OpenErrorPage::restoreRequested, this,
                    [this, file](const QString& backup) { restore(backup, file); });
            connect(page, &OpenErrorPage::restoreElsewhereRequested, this,
                    [this, file] { restoreElsewhere(file); });
            connect(page, &OpenErrorPage::otherFileRequested, this, &WindowProgram::chooseFile);
            connect(page, &OpenErrorPage::retryRequested, this, [this, file] { openFile(file); });
            connect(page, &OpenErrorPage::backRequested, this, &WindowProgram::showWelcome);
            Q_EMIT settled();
        });
    });
}

void WindowProgram::openCopy(const QString& path) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString to = QFileDialog::getSaveFileName(
        window_.get(), tr("Lưu bản sao"), QDir(folder).filePath(QFileInfo(path).fileName()), fileFilter());
    if (to.isEmpty()) return;
    make([path, to, open = options_.open](const DatabaseMaker::Progress&,
                                          const std::atomic<bool>&) { return copyDatabase(path, to, open); },
         Stopping::impossible, [this, to] { openFile(to); });
}

void WindowProgram::restore(const QString& backup, const QString& path) {
    if (!isSealedBackup(backup)) return restoreWith(backup, path, {}, {});
    if (workspace_.isOpen() && !isServerAddress(workspace_.path()))
        return workspace_.write<SharedKey>(
            this, [](Database& database) -> Result<SharedKey> { return database.connection().key(); },
            [this, backup, path](Result<SharedKey> key) {
                restoreWith(backup, path, {}, key ? *key : SharedKey());
            });
    auto* dialog = new SealedBackupDialog(workspace_, backup, window_.get());
    connect(dialog, &SealedBackupDialog::opens, this, [this, backup, path](const Credentials& credentials) {
        restoreWith(backup, path, credentials, {});
    });
    dialog->open();
}

void WindowProgram::restoreWith(const QString& backup, const QString& path, const Credentials& credentials,
                                const SharedKey& key) {
    OpenOptions open = options_.open;
    open.credentials = credentials;
    make(
        [backup, path, open, key](const DatabaseMaker::Progress&, const std::atomic<bool>&) {
            return Database::restore(backup, path, open, key);
        },
        Stopping::impossible,
        [this, path] {
            openFile(path);
            window_->toast()->showMessage(
                tr("Đã khôi phục. Xác nhận số cuối của các sổ trong trang Chứng nhận"));
        });
}

void WindowProgram::restoreElsewhere(const QString& backup) {
    const QString to = QFileDialog::getSaveFileName(
        window_.get(), tr("Khôi phục thành tệp"),
        QFileInfo(backup).absolutePath() + u'/' + QStringLiteral("khoi-phuc.taphuan"), fileFilter());
    if (!to.isEmpty()) restore(backup, to);
}

void WindowProgram::openAnother(const QString& path) {
    if (isMaking()) return;
    if (path.isEmpty())
        chooseFile();
    else
        openFile(path);
}

void WindowProgram::beginNew() {
    if (isMaking()) return;
    showWelcome();
    welcome_->showForm();
}

bool WindowProgram::isMaking() const {
    return welcome_ && welcome_->findChild<DatabaseMaker*>() != nullptr;
}

void WindowProgram::chooseFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        QFileDialog::getOpenFileName(window_.get(), tr("Mở cơ sở dữ liệu"), folder, fileFilter());
    if (!path.isEmpty()) openFile(path);
}

void WindowProgram::chooseServer() {
    if (isMaking()) return;
    auto* dialog = new ServerDialog(workspace_, window_.get());
    connect(dialog, &ServerDialog::chosen, this,
            [this](const QString& address, const Credentials& credentials) {
                openFile(address, true, credentials);
            });
    dialog->open();
}

void WindowProgram::showWelcome() {
    workspace_.close();
    opening_->end();
    welcome_ = new WelcomePage;
    QThreadPool::globalInstance()->start([welcome = welcome_, read = options_.plans] {
        QMetaObject::invokeMethod(qApp, [welcome, plans = read()] {
            if (welcome) welcome->setPlans(plans);
        });
    });
    welcome_->setRecentFiles(preferences_.recentFiles());
    connect(welcome_, &WelcomePage::demoRequested, this, &WindowProgram::makeDemo);
    connect(welcome_, &WelcomePage::createRequested, this, &WindowProgram::create);
    connect(welcome_, &WelcomePage::openRequested, this, &WindowProgram::openAnother);
    connect(welcome_, &WelcomePage::serverRequested, this, &WindowProgram::chooseServer);
    window_->setCover(welcome_);
    Q_EMIT settled();
}

void WindowProgram::make(DatabaseMaker::Work work, Stopping stopping, std::function<void()> after) {
    if (!welcome_) showWelcome();
    welcome_->setCancellable(stopping == Stopping::possible);
    auto* maker = new DatabaseMaker(std::move(work), welcome_);
    welcome_->showProgress(0, tr("Đang chuẩn bị…"));
    connect(maker, &DatabaseMaker::progressed, welcome_, &WelcomePage::showProgress);
    connect(welcome_, &WelcomePage::cancelRequested, maker, &DatabaseMaker::cancel);
    connect(maker, &DatabaseMaker::failed, this, [this, maker](const Error& error, bool wasCancelled) {
        maker->deleteLater();
        if (!welcome_) return;
        if (wasCancelled)
            welcome_->endProgress();
        else
            welcome_->showError(error);
    });
    connect(maker, &DatabaseMaker::done, this, [this, maker, after = std::move(after)] {
        maker->deleteLater();
        if (welcome_) welcome_->endProgress();
        after();
    });
    workspace_.close(maker, [maker] { maker->start(); });
}

void WindowProgram::makeDemo() {
    if (isMaking()) return;
    const QString path = options_.demoPath;
    if (QFileInfo::exists(path)) return openFile(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    make([path, makeIt = options_.makeDemo](
             const DatabaseMaker::Progress& progress,
             const std::atomic<bool>& cancelled) { return makeIt(path, progress, cancelled); },
         Stopping::possible, [this, path] { openFile(path); });
}

void WindowProgram::create(const QString& plan, const QString& office, const QString& path) {
    make(
        [plan, office, path, createIt = options_.create](const DatabaseMaker::Progress&,
                                                         const std::atomic<bool>&) -> Status {
            TAPHUAN_TRY(createIt(plan, office, path, {}));
            return {};
        },
        Stopping::impossible, [this, path] { openFile(path); });
}

void WindowProgram::offerNewOnServer(const QString& address, const Credentials& credentials) {
    showWelcome();
    const QString account = credentials.account.isEmpty() ? accountIn(address) : credentials.account;
    auto* dialog = new NewServerDialog(workspace_, address, account, window_.get());
    QThreadPool::globalInstance()->start([dialog = QPointer(dialog), read = options_.plans] {
        QMetaObject::invokeMethod(qApp, [dialog, plans = read()] {
            if (dialog) dialog->setPlans(plans);
        });
    });
    connect(dialog, &NewServerDialog::chosen, this,
            [this, address, credentials](const QString& plan, const QString& office) {
                createOnServer(plan, office, address, credentials);
            });
    dialog->open();
}

void WindowProgram::createOnServer(const QString& plan, const QString& office, const QString& address,
                                   const Credentials& credentials) {
    const auto key = std::make_shared<QString>();
    make(
        [plan, office, address, credentials, key, createIt = options_.create](
            const DatabaseMaker::Progress&, const std::atomic<bool>&) -> Status {
            TAPHUAN_ASSIGN(*key, createIt(plan, office, address, credentials));
            return {};
        },
        Stopping::impossible,
        [this, address, credentials, key] {
            auto* dialog = new RecoveryKeyDialog(*key, shownPlace(address), RecoveryKeyDialog::Of::server,
                                                 window_.get());
            connect(dialog, &QDialog::accepted, this, [this, address, credentials] {
                openFile(address, true, credentials, QStringLiteral("accounts"));
            });
            dialog->open();
        });
}

void WindowProgram::openPlace(const QString& place) {
    for (size_t i = 0; i < sections_.size(); ++i)
        if (sections_[i]->has(place)) return window_->navigate(static_cast<int>(i), place);
    window_->toast()->showMessage(tr("Không có trang nào tên là %1").arg(place));
    Q_EMIT placeMissing(place);
}

void WindowProgram::showPage(int section, const QString& where) {
    sections_[static_cast<size_t>(section)]->showPlace(where);
}

bool WindowProgram::isReady() const {
    const Page* page = sections_[static_cast<size_t>(window_->currentPage())]->currentPage();
    return workspace_.isIdle() && (window_->isCovered() || page == nullptr || page->isReady());
}

void WindowProgram::undo(bool again) {
    if (!workspace_.isOpen()) return;
    const auto say = [this, again](const Result<Undone>& result) { sayUndone(result, again); };
    if (again)
        workspace_.redo(this, say);
    else
        workspace_.undo(this, say);
}

void WindowProgram::sayUndone(const Result<Undone>& result, bool again) {
    if (!result) return window_->toast()->showMessage(result.error().text());
    QString sentence = (again ? tr("Đã làm lại: %1") : tr("Đã hoàn tác: %1")).arg(result->undone.reason);
    if (result->kept.size() == 1)
        sentence += tr(". Giữ nguyên một chỗ: %1").arg(result->kept.front().reason);
    else if (!result->kept.empty())
        sentence += tr(". Giữ nguyên %1 chỗ, trong đó: %2")
                        .arg(QString::number(result->kept.size()), result->kept.front().reason);
    window_->toast()->showMessage(sentence);
}

void WindowProgram::showState() {
    StatusStrip* strip = window_->status();
    const QString path = workspace_.isOpen() ? workspace_.path() : QString();
    strip->setFile(placeName(path), shownPlace(path));
    const QDateTime saved = workspace_.savedAt();
    QString words;
    if (workspace_.isOpen() && !workspace_.isWritable())
        words = tr("Chỉ để xem");
    else if (workspace_.isOpen() && saved.isValid())
        words = saved.date() == workspace_.today()
                    ? tr("Đã lưu %1").arg(saved.time().toString(QStringLiteral("HH:mm")))
                    : tr("Đã lưu %1").arg(dateText(saved.date()));
    strip->setSaved(words);
    strip->setUndo(workspace_.isWritable() ? workspace_.nextUndoText() : QString());
    window_->setWindowTitle(path.isEmpty() ? tr("Tập Huấn") : tr("%1 – Tập Huấn").arg(shownDatabase(path)));
}

void WindowProgram::readCounts() {
    workspace_.read<RegisterCounts>(
        this, [today = workspace_.today()](Connection& db) { return registerCounts(db, today); },
        [this](const Result<RegisterCounts>& counts) {
            // A page that cannot be read says so itself.
            if (!counts || !workspace_.isOpen()) return;
            const std::pair<QString, qint64> numbers[] = {
                {QStringLiteral("plan"), counts->plans},
                {QStringLiteral("classes"), counts->classes},
                {QStringLiteral("people"), counts->people},
                {QStringLiteral("units"), counts->units},
                {QStringLiteral("rosters"), counts->rosters},
                {QStringLiteral("certificates"), counts->certificates}};
            for (const auto& [home, number] : numbers)
                for (size_t i = 0; i < sections_.size(); ++i)
                    if (sections_[i]->home() == home) window_->setCount(static_cast<int>(i), number);
        });
}

void WindowProgram::showContext() {
    Context& context = workspace_.context();
    plans_->clear();
    years_->clear();
    const Plan* chosen = context.plan();
    window_->topBar()->plan()->setFact(chosen != nullptr ? chosen->shortName : QString());
    window_->topBar()->year()->setFact(context.year() > 0 ? tr("Năm %1").arg(context.year()) : QString());
    const auto add = [](QMenu* menu, const QString& text, bool checked) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        return action;
    };
    for (const Plan& each : context.plans())
        connect(add(plans_, each.shortName, each.id == context.planId()), &QAction::triggered, &context,
                [&context, id = each.id] { context.setPlan(id); });
    for (const int year : context.years())
        connect(add(years_, QString::number(year), year == context.year()), &QAction::triggered, &context,
                [&context, year] { context.setYear(year); });
}

}  // namespace taphuan
