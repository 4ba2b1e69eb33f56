#pragma once

#include "core/storage/schema.h"
#include "ui/models/plan_reading.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace taphuan {

class CellTable;
class ChipFilter;
class DataTable;
class DetailCard;
class EmptyState;
class HistoryButton;
class PageFeed;
class TabBar;
class TextPane;
class Workspace;

// One plan: its targets, its tasks with their money, its classes, who reports when, and the wording of the
// document. Places: "plan", "plan:<code>", "plan:<code>/targets|budget|classes|duties|text".
class PlanPage : public Page {
    Q_OBJECT
  public:
    explicit PlanPage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);

  private:
    enum Tab { targets, budget, classes, duties, text, tabCount };
    struct ListTab {
        DataTable* table = nullptr;
        CellTable* model = nullptr;
        DetailCard* detail = nullptr;
    };

    void build();
    void buildHeader();
    HistoryButton* addHistory(DetailCard& detail);
    ListTab addListTab(const QString& name, const QString& noun);
    void buildTargets();
    void buildBudget();
    void buildClasses();
    void buildDuties();
    void buildText();
    void fitBudgetColumns(const QList<int>& unused);

    void read();
    void show(PlanReading reading);
    void showEmpty();
    void showHeader();
    void showYears();
    void showBudget();
    void showBudgetDetail();
    void showTargets();
    void showTargetDetail();
    void showDutyDetail();
    // Of the chosen row of the tables; null where it is none.
    const IndicatorRow* chosenIndicator() const;
    const BudgetLine* chosenLine() const;
    std::vector<Output> chosenOutputs() const;
    std::optional<RowKey> chosenRecord() const;
    void setTarget();
    void recordAmount();
    void removeRecorded();
    void recordDone();
    void openClassesOf(const QString& key);
    void setTab(int tab);
    void importPlanFile();

    Workspace& workspace_;
    PlanReading reading_;
    PageFeed* feed_;
    QStackedWidget* states_;
    EmptyState* empty_;
    TabBar* tabs_;
    QStackedWidget* bodies_;
    QComboBox* chooser_;
    ListTab targets_, budget_, classes_, duties_;
    ChipFilter* years_;
    QLabel* budgetNote_;
    QLabel* targetNote_;
    HistoryButton* targetHistory_;
    HistoryButton* lineHistory_;
    QPushButton* setTarget_;
    QPushButton* recordAmount_;
    QPushButton* removeRecorded_;
    QPushButton* recordDone_;
    TextPane* document_;
    QString wanted_;  // code of a plan asked for before it was read
};

}  // namespace taphuan
