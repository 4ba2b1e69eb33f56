#pragma once

#include "core/commands/unit_reform.h"
#include "ui/models/cell_table.h"
#include "ui/models/work_progress.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QPushButton;

namespace taphuan {

class Card;
class ChipFilter;
class DataTable;
class PageFeed;
class ReformPanel;
class Workspace;

// What rearrangements of units do to the people of the old ones, before it is done: every old unit with where
// its people go, and, for the chosen one, what the user may decide. Place: "reform".
class ReformPage : public Page {
    Q_OBJECT
  public:
    explicit ReformPage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);
    void told(const QString& sentence, OperationName written);

  private:
    using Plan = std::shared_ptr<const ReformPlan>;

    void build();
    void buildTools();
    QWidget* buildColumns();
    void startOver();
    void plan();
    void show(Plan plan);
    void showDays();
    void showRows();
    void showChips();
    void showPanel();
    void showApply();
    ReformOptions options() const;
    const ReformedUnit* current() const;
    bool isDecided(const ReformedUnit& unit) const;
    void forget(const ReformedUnit& unit);
    void browse();
    void takeList(const QString& path);
    void apply();
    void sayApplied(const ReformDone& done);

    Workspace& workspace_;
    PageFeed* feed_;
    QComboBox* day_;
    ChipFilter* chips_;
    QPushButton* seat_;
    QPushButton* list_;
    QPushButton* apply_;
    CellTable units_;
    DataTable* table_;
    Card* card_;
    ReformPanel* panel_;
    Plan plan_;
    std::vector<size_t> shown_;          // places in the plan, by row
    std::pair<Id<Unit>, QDate> chosen_;  // the unit and day that the panel shows; null: none
    int asked_ = 0;                      // answers to earlier questions are dropped

    // What was decided so far.
    std::vector<ReformRule> words_;
    QHash<RowId, Id<Unit>> whole_;
    QHash<RowId, Id<Unit>> people_;

    std::shared_ptr<WorkProgress> work_;
    QTimer poll_;
};

}  // namespace taphuan
