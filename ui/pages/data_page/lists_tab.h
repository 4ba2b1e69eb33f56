#pragma once

#include "core/domain/data_rights.h"
#include "core/storage/journal.h"

#include <QWidget>

class QPushButton;

namespace taphuan {

class CellTable;
class ChipFilter;
class DataTable;
class Page;
class Workspace;

// A list as the tab shows it.
struct ReceivedList {
    DataList list;
    QString unitName;
};

// The lists of people that the office received, and on what basis it holds them.
class ListsTab : public QWidget {
    Q_OBJECT
  public:
    // The page keeps the controls that write.
    ListsTab(Workspace& workspace, Page& page);

    void show(std::vector<ReceivedList> lists);
    // Null where none is chosen.
    const DataList* current() const;

  Q_SIGNALS:
    void openPlace(const QString& place);
    void told(const QString& sentence, OperationName written = {});
    void selectionChanged();

  private:
    void build(Page& page);
    void showActions();
    void applyPart();
    void edit();

    Workspace& workspace_;
    DataTable* table_;
    CellTable* model_;
    ChipFilter* parts_;
    QPushButton* edit_;
    std::vector<ReceivedList> lists_;
};

}  // namespace taphuan
