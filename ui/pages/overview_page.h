#pragma once

#include "core/coverage/overview.h"
#include "ui/widgets/page.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace taphuan {

class AttentionCard;
class Card;
class ChartView;
class ChipFilter;
class EmptyState;
class StatCard;
class Workspace;

// The first page: four figures, who was trained where, the classes, and what asks to be done. Everything
// comes from one reading.
class OverviewPage : public Page {
    Q_OBJECT
  public:
    explicit OverviewPage(Workspace& workspace, QWidget* parent = nullptr);

    // The page has one place only.
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildHeader();
    void buildContent();
    QWidget* buildFigures();
    QWidget* buildUnits();
    QWidget* buildClasses();
    void readWhenSeen();
    void read();
    void take(Overview overview);
    void showFigures();
    void showUnits();
    void fitRows();
    void showClasses();
    void showIndicators();
    void showNoPlan();

    Workspace& workspace_;
    Overview overview_;
    Id<Indicator> wanted_;  // chosen by hand; null: none
    bool stale_ = true;
    bool reading_ = false;
    int units_ = 0;  // how many the chart has room for

    QStackedWidget* body_;
    EmptyState* noPlan_;
    StatCard* trained_;
    StatCard* classes_;
    StatCard* money_;
    StatCard* duty_;
    Card* unitCard_;
    QStackedWidget* unitBody_;
    ChartView* unitChart_;
    EmptyState* unitEmpty_;
    QPushButton* indicator_;
    QMenu* indicators_;
    Card* classCard_;
    ChipFilter* classesBy_;
    ChartView* classChart_;
    AttentionCard* attention_;
    QPushButton* newClass_;
};

}  // namespace taphuan
