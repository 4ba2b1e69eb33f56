#pragma once

#include "core/domain/data_rights.h"
#include "core/storage/journal.h"

#include <QWidget>

class QPushButton;

namespace taphuan {

class CellTable;
class ChipFilter;
class DataTable;
class FormDialog;
class Page;
class Workspace;

// What people asked about their data, and how it was answered.
class RequestsTab : public QWidget {
    Q_OBJECT
  public:
    // The page keeps the controls that write.
    RequestsTab(Workspace& workspace, Page& page);

    void show(std::vector<DataRequest> requests);
    void add();
    // Null where none is chosen.
    const DataRequest* current() const;

  Q_SIGNALS:
    void openPlace(const QString& place);
    void told(const QString& sentence, OperationName written = {});
    void selectionChanged();

  private:
    void build(Page& page);
    void showActions();
    void applyState();
    void edit();
    void acknowledge();
    void extend();
    void answer();

    Workspace& workspace_;
    DataTable* table_;
    CellTable* model_;
    ChipFilter* states_;
    QPushButton* edit_;
    QPushButton* acknowledge_;
    QPushButton* extend_;
    QPushButton* answer_;
    std::vector<DataRequest> requests_;
};

}  // namespace taphuan
