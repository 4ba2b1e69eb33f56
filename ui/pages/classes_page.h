#pragma once

#include "core/storage/class_store.h"
#include "ui/models/cell_table.h"
#include "ui/widgets/page.h"

namespace taphuan {

class ChipFilter;
class DataTable;
class PageFeed;
class Workspace;

// Every class, with how far each is; by year, level and state.
class ClassesPage : public Page {
    Q_OBJECT
  public:
    explicit ClassesPage(Workspace& workspace, QWidget* parent = nullptr);

    // "classes", "classes?year=2023", "classes?level=district", "classes?state=open"
    void showPlace(const QString& where);
    bool isReady() const { return ready_; }

  Q_SIGNALS:
    void openPlace(const QString& place);
    void countChanged(int count);
    void ready();

  private:
    void read();
    void showClasses(std::vector<ClassRow> classes);
    void showChips();
    void narrow();
    bool accepts(const ClassRow& row) const;
    void showFacts();
    void addClass();

    Workspace& workspace_;
    CellTable model_;
    DataTable* table_;
    ChipFilter* years_;
    ChipFilter* states_;
    PageFeed* feed_;
    std::vector<ClassRow> classes_;
    QString year_;
    QString state_;
    QString level_;
    bool narrowedByLevel_ = false;
    bool ready_ = false;
};

}  // namespace taphuan
