#pragma once

#include "core/domain/qualification.h"
#include "core/storage/journal.h"
#include "ui/models/cell_table.h"

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;

namespace taphuan {

class DataTable;
class HistoryButton;
class Workspace;
struct Error;

// What somebody had learnt, all their records together: added, edited, removed.
class QualificationList : public QWidget {
    Q_OBJECT
  public:
    explicit QualificationList(Workspace& workspace, QWidget* parent = nullptr);

    DataTable* table() const { return table_; }
    void show(Id<Person> person, std::vector<Qualification> qualifications);

  Q_SIGNALS:
    void openPlace(const QString& place);
    void told(const QString& sentence, OperationName written);
    void failed(const Error& error);

  private:
    void build();
    void showActions();
    const Qualification* current() const;
    void open(const Qualification& qualification);
    void add();
    void edit();
    void remove();

    Workspace& workspace_;
    Id<Person> person_;
    std::vector<Qualification> qualifications_;
    CellTable model_;
    DataTable* table_;
    QPushButton* add_;
    QPushButton* edit_;
    QPushButton* remove_;
    HistoryButton* history_;
};

}  // namespace taphuan
