#pragma once

#include "core/domain/plan.h"
#include "core/storage/class_store.h"
#include "core/storage/journal.h"
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

    // "classes", "classes?year=2023", "classes?level=district", "classes?state=open", "classes?line=<id>" (of
    // a budget line); with "#new" it opens the dialog of a new class.
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);
    void told(const QString& sentence, OperationName written);

  private:
    struct Reading {
        std::vector<ClassRow> classes;
        std::vector<Level> levels;
        std::optional<BudgetLine> line;
    };
    void read();
    void show(Reading reading);
    void showChips();
    void showNarrowed();
    void narrow();
    bool accepts(const ClassRow& row) const;
    void showFacts();
    void addClass();
    void importPast();

    Workspace& workspace_;
    CellTable model_;
    DataTable* table_;
    ChipFilter* years_;
    ChipFilter* states_;
    ChipFilter* narrowed_;  // to a level or a line, where the place asks for it
    PageFeed* feed_;
    std::vector<ClassRow> classes_;
    std::vector<Level> levels_;
    QString year_;
    QString state_;
    QString level_;
    bool narrowedByLevel_ = false;
    Id<BudgetLine> line_;
    QString lineCode_;
};

}  // namespace taphuan
