#pragma once

#include "core/storage/journal.h"
#include "core/storage/schema.h"
#include "ui/pages/data_page/lists_tab.h"
#include "ui/widgets/page.h"

class QPushButton;
class QStackedWidget;

namespace taphuan {

class HistoryButton;
class PageFeed;
class RequestsTab;
class TabBar;
class Workspace;

// The rights of the people whose data the office holds: what they asked, and on what basis it holds its
// lists. Places: "data", "data/lists".
class DataPage : public Page {
    Q_OBJECT
  public:
    explicit DataPage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);
    // A good outcome, in a sentence.
    void told(const QString& sentence, OperationName written = {});

  private:
    struct Reading {
        std::vector<DataRequest> requests;
        std::vector<ReceivedList> lists;
    };
    static Result<Reading> readAll(Connection& db, QDate today);
    void build();
    void read();
    void show(Reading reading);
    void showTab();
    std::optional<RowKey> current() const;

    Workspace& workspace_;
    TabBar* tabs_;
    QStackedWidget* bodies_;
    RequestsTab* requests_;
    ListsTab* lists_;
    QPushButton* add_;
    HistoryButton* history_;
    QPushButton* log_;
    PageFeed* feed_;
};

}  // namespace taphuan
