#include "app/window/file_menu.h"

#include "core/storage/server_address.h"
#include "ui/models/preferences.h"

namespace taphuan {

FileMenu::FileMenu(const Preferences& preferences, QWidget* window)
    : QMenu(window), preferences_(preferences) {
    QAction* open = addAction(tr("Mở tệp…"));
    open->setShortcut(QKeySequence::Open);
    connect(open, &QAction::triggered, this, [this] { Q_EMIT openRequested({}); });
    QAction* server = addAction(tr("Mở cơ sở dữ liệu trên máy chủ…"));
    connect(server, &QAction::triggered, this, &FileMenu::serverRequested);
    QAction* create = addAction(tr("Tạo cơ sở dữ liệu mới từ kế hoạch…"));
    connect(create, &QAction::triggered, this, &FileMenu::newRequested);
    QAction* demo = addAction(tr("Mở dữ liệu mẫu"));
    connect(demo, &QAction::triggered, this, &FileMenu::demoRequested);
    commands_ = {open, server, create, demo};
    // A menu's shortcuts work while it is closed only where the window has its actions too.
    window->addActions(commands_);
    addSection(tr("Mở gần đây"));
    connect(this, &QMenu::aboutToShow, this, &FileMenu::showRecentFiles);
}

void FileMenu::showRecentFiles() {
    qDeleteAll(recent_);
    recent_.clear();
    for (const QString& file : preferences_.recentFiles()) {
        QAction* action = addAction(shownPlace(file));
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT openRequested(file); });
        recent_ += action;
    }
}

}  // namespace taphuan
