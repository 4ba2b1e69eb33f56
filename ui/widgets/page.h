#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace taphuan {

class BusyOverlay;
class InlineBanner;
class PageHeader;
class Workspace;

// What the pages have in common: the header, a place for messages, then the content on the page's grid.
// Everything below the header scrolls where `scrolls`; a page whose table scrolls by itself does not.
class Page : public QWidget {
    Q_OBJECT
  public:
    enum class Scrolling { none, content };
    explicit Page(const QString& title = {}, Scrolling scrolling = Scrolling::none,
                  QWidget* parent = nullptr);

    PageHeader* header() const { return header_; }
    // Where the content goes, from top to bottom, spaced as the design says.
    QVBoxLayout* content() const { return content_; }
    InlineBanner* banner() const { return banner_; }
    BusyOverlay* busy() const { return busy_; }
    void showError(const Error& error, const QString& action = {});

    // What the page shows is complete: nothing it needs is still being read. A page that reads says so
    // itself, before it begins and when it is done.
    bool isReady() const { return ready_; }
    void setReady(bool complete);
    // What a reading of the page's is handed to: shown, or why it failed is said; complete either way.
    template <class Reading, class Show>
    std::function<void(Result<Reading>)> taking(Show show) {
        return [this, show = std::move(show)](Result<Reading> reading) {
            if (reading)
                show(std::move(reading).value());
            else
                showError(reading.error());
            setReady(true);
        };
    }

    // The control writes; it is there only while the database may be written.
    void writesWith(QWidget* control);
    // The same; and it stays disabled, and says why, for whoever's role does not allow what it writes.
    void writesWith(QWidget* control, Workspace& workspace, Permission permission);
    bool isWritable() const { return writable_; }
    void setWritable(bool writable);

  Q_SIGNALS:
    // It has become complete.
    void ready();

  private:
    bool ready_ = true;
    bool writable_ = true;
    QList<QPointer<QWidget>> writeControls_;
    PageHeader* header_;
    InlineBanner* banner_;
    BusyOverlay* busy_;
    QVBoxLayout* content_;
};

}  // namespace taphuan
