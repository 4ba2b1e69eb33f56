#pragma once

#include "core/domain/entity.h"

#include <QObject>

#include <functional>

class QWidget;

namespace taphuan {

class Workspace;

// When a page reads again: as the database opens, and as rows of the entities it shows change. A page that is
// not on screen waits until it is shown. The feed is the page's child.
class PageFeed : public QObject {
    Q_OBJECT
  public:
    PageFeed(Workspace& workspace, QWidget* page, const QList<Entity>& shown, std::function<void()> read);

    // Reads now where the page is on screen, else when it is shown.
    void refresh();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    Workspace& workspace_;
    QWidget* page_;
    std::function<void()> read_;
    bool stale_ = true;
};

}  // namespace taphuan
