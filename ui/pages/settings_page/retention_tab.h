#pragma once

#include "core/storage/retention_store.h"
#include "ui/models/cell_table.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace taphuan {

class DataTable;
class FactList;
class Workspace;

// How long contacts of people who left are kept, whose time is over, and their erasing.
class RetentionTab : public QWidget {
    Q_OBJECT
  public:
    explicit RetentionTab(Workspace& workspace, QWidget* parent = nullptr);
    // As the database stands now.
    void read();

  Q_SIGNALS:
    void failed(const Error& error);
    // What the erasing did, in one sentence.
    void erased(const QString& sentence);

  private:
    struct Reading {
        RetentionPolicy policy;
        std::vector<PastPerson> due;
    };
    QWidget* buildPolicy();
    void show(Reading reading);
    void refreshActions();
    void editPolicy();
    void erase();
    // The chosen rows, or all that are shown where none is chosen.
    std::vector<Id<Person>> chosen() const;

    Workspace& workspace_;
    FactList* policy_;
    DataTable* table_;
    CellTable model_;
    QPushButton* edit_;
    QPushButton* erase_;
    Reading reading_;
};

}  // namespace taphuan
