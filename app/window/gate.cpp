#include "app/window/gate.h"

#include "core/domain/account_words.h"
#include "core/storage/account_store.h"
#include "core/storage/server_address.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/main_window.h"
#include "ui/models/database_place.h"
#include "ui/models/preferences.h"
#include "ui/models/workspace.h"
#include "ui/pages/log_in_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/top_bar.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>

namespace taphuan {

namespace {

// The role's name as the office calls it.
Result<QString> roleOf(Database& database) {
    TAPHUAN_ASSIGN(const auto account, accountByName(database.connection(), database.viewer().name));
    TAPHUAN_ASSIGN(const auto roles, listRoles(database.connection()));
    for (const Role& role : roles)
        if (account && role.id == account->role) return nameSpoken(role);
    return QString();
}

}  // namespace

Gate::Gate(MainWindow& window, Workspace& workspace, Preferences& preferences, Keyring* keyring,
           QObject* parent)
    : QObject(parent),
      window_(window),
      workspace_(workspace),
      preferences_(preferences),
      keyring_(keyring),
      menu_(new QMenu(&window)),
      switch_(menu_->addAction(tr("Đổi người dùng…"))),
      password_(menu_->addAction(tr("Đổi mật khẩu…"))),
      lock_(menu_->addAction(tr("Khóa màn hình"))) {
    buildMenu();
    connect(&workspace, &Workspace::opened, this, &Gate::welcomeViewer);
    connect(&workspace, &Workspace::closed, this, &Gate::forgetViewer);
    connect(&idle_, &IdleWatch::idle, this, &Gate::lock);
    forgetViewer();
}

void Gate::buildMenu() {
    lock_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    // A menu's shortcuts work while it is closed only where the window has its actions too.
    window_.addActions(menu_->actions());
    connect(switch_, &QAction::triggered, this, &Gate::switchUser);
    connect(password_, &QAction::triggered, this, &Gate::changePassword);
    connect(lock_, &QAction::triggered, this, &Gate::lock);
}

QList<QAction*> Gate::commands() const {
    return menu_->isEnabled() ? menu_->actions() : QList<QAction*>();
}

void Gate::ask(const QString& path, bool write, const QString& account, const Error& refusal) {
    if (page_ && page_->file() == path && !account.isEmpty()) return page_->showError(refusal);
    QString proposed = account;
    if (proposed.isEmpty()) proposed = preferences_.lastAccount(path);
    if (proposed.isEmpty()) proposed = accountIn(path);
    auto* page = new LogInPage(LogInPage::Purpose::open, path, proposed);
    page_ = page;
    connect(page, &LogInPage::submitted, this,
            [this, page, path, write](const QString& name, const QString& typed) {
                typed_ = {path, {name, page->keepsPassword() ? typed : QString()}};
                Q_EMIT openRequested(path, write, {name, typed});
            });
    connect(page, &LogInPage::otherFileRequested, this, &Gate::otherFileRequested);
    connect(page, &LogInPage::backRequested, this, &Gate::backRequested);
    window_.setCover(page);
    if (!account.isEmpty()) page->showError(refusal);
    if (keyring_ == nullptr || !isServerAddress(path)) return;
    page->offerKeeping();
    if (account.isEmpty() && !proposed.isEmpty() && !typesAgain_) offerKept(path, proposed);
}

void Gate::offerKept(const QString& path, const QString& account) {
    // Where the keyring cannot be asked, the password is typed as ever.
    keyring_->read(path, account, page_, [page = page_, account](const Result<QString>& kept) {
        if (kept && !kept->isEmpty()) page->fillKept(account, *kept);
    });
}

void Gate::keepTyped() {
    typesAgain_ = false;
    const auto typed = std::exchange(typed_, std::nullopt);
    if (!typed || keyring_ == nullptr || typed->place != workspace_.path() ||
        typed->credentials.account != workspace_.viewer().name ||
        keyringEntry(typed->place, typed->credentials.account).isEmpty())
        return;
    const auto done = [this](const Status& status) {
        if (!status) Q_EMIT told(status.error().text());
    };
    if (!typed->credentials.password.isEmpty())
        return keyring_->keep(typed->place, typed->credentials, this, done);
    // Somebody who never kept a password is not told that there is no keyring.
    keyring_->forget(typed->place, typed->credentials.account, this, [](const Status&) {});
}

void Gate::forgetKept() {
    const QString account = workspace_.viewer().name;
    if (keyring_ == nullptr || keyringEntry(workspace_.path(), account).isEmpty()) return;
    keyring_->forget(workspace_.path(), account, this, [](const Status&) {});
}

void Gate::welcomeViewer() {
    const Viewer& viewer = workspace_.viewer();
    const bool known = viewer.hasAccount();
    menu_->setEnabled(known);
    for (QAction* action : menu_->actions()) action->setEnabled(known);
    if (!known) return;
    keepTyped();
    password_->setEnabled(workspace_.isWritable());
    preferences_.setLastAccount(workspace_.path(), viewer.name);
    window_.topBar()->user()->setMenu(menu_);
    window_.topBar()->user()->setFact(viewer.name);
    idle_.start(preferences_.lockMinutes());
    // A file that is open only to be looked at does not tell the accounts.
    workspace_.write<QString>(this, &roleOf, [this, name = viewer.name](const Result<QString>& role) {
        if (role && !role->isEmpty() && workspace_.viewer().name == name) showRole(*role);
    });
}

void Gate::showRole(const QString& name) {
    window_.topBar()->user()->setFact(workspace_.viewer().name % QStringLiteral(" · ") % name);
}

void Gate::forgetViewer() {
    idle_.stop();
    locked_ = false;
    for (const QPointer<QDialog>& dialog : std::exchange(hidden_, {}))
        if (dialog) dialog->deleteLater();
    menu_->setEnabled(false);
    for (QAction* action : menu_->actions()) action->setEnabled(false);
    window_.topBar()->user()->setFact({});
}

void Gate::setLockMinutes(int minutes) {
    preferences_.setLockMinutes(minutes);
    if (workspace_.viewer().hasAccount() && !locked_) idle_.start(minutes);
}

void Gate::lock() {
    if (!workspace_.viewer().hasAccount() || window_.isCovered()) return;
    locked_ = true;
    typesAgain_ = true;
    idle_.stop();
    hideDialogs();
    auto* page = new LogInPage(LogInPage::Purpose::unlock, workspace_.path(), workspace_.viewer().name);
    page_ = page;
    connect(page, &LogInPage::submitted, this,
            [this](const QString&, const QString& typed) { unlock(typed); });
    connect(page, &LogInPage::switchRequested, this, &Gate::switchUser);
    window_.setCover(page);
}

// What stands above the window shows as much as the window itself.
void Gate::hideDialogs() {
    while (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    window_.commandPalette()->hide();
    window_.toast()->hide();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(widget);
        if (dialog == nullptr || !dialog->isVisible()) continue;
        hidden_ += dialog;
        dialog->hide();
    }
}

void Gate::unlock(const QString& password) {
    workspace_.write<void>(
        this,
        [password](Database& database) -> Status {
            TAPHUAN_TRY(signIn(database.connection(), {database.viewer().name, password},
                               database.clock().utcNow(), database.clock().today()));
            return {};
        },
        [this](const Status& known) {
            if (!locked_) return;
            if (known) return uncover();
            if (page_) page_->showError(known.error());
        });
}

void Gate::uncover() {
    locked_ = false;
    typesAgain_ = false;
    window_.setCover(nullptr);
    for (const QPointer<QDialog>& dialog : std::exchange(hidden_, {}))
        if (dialog) dialog->show();
    idle_.start(preferences_.lockMinutes());
}

void Gate::switchUser() {
    Q_EMIT openRequested(workspace_.path(), workspace_.isWritable(), {});
}

void Gate::changePassword() {
    if (window_.isCovered()) return;
    const Viewer& viewer = workspace_.viewer();
    auto* dialog = new PasswordDialog(workspace_, viewer.account, viewer.name, &window_);
    connect(dialog, &PasswordDialog::changed, this, [this] {
        forgetKept();
        Q_EMIT told(tr("Đã đổi mật khẩu"));
    });
    dialog->open();
}

}  // namespace taphuan
