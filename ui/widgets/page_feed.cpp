#include "ui/widgets/page_feed.h"

#include "ui/models/workspace.h"

#include <QEvent>
#include <QWidget>

namespace taphuan {

PageFeed::PageFeed(Workspace& workspace, QWidget* page, const QList<Entity>& shown,
                   std::function<void()> read)
    : QObject(page), workspace_(workspace), page_(page), read_(std::move(read)) {
    connect(&workspace, &Workspace::opened, this, &PageFeed::refresh);
    connect(&workspace, &Workspace::changed, this, [this, shown](const QList<Entity>& changed) {
        for (const Entity entity : changed)
            if (shown.contains(entity)) return refresh();
    });
    page->installEventFilter(this);
}

void PageFeed::refresh() {
    stale_ = true;
    if (!page_->isVisible() || !workspace_.isOpen()) return;
    stale_ = false;
    read_();
}

bool PageFeed::eventFilter(QObject* watched, QEvent* event) {
    if (watched == page_ && event->type() == QEvent::Show && stale_) refresh();
    return QObject::eventFilter(watched, event);
}

}  // namespace taphuan
