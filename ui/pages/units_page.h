#pragma once

#include "core/commands/unit_commands.h"
#include "ui/models/unit_reading.h"
#include "ui/widgets/page.h"

#include <QSet>

class QDateEdit;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QTreeView;

namespace taphuan {

class Card;
class EmptyState;
class FactList;
class HistoryButton;
class PageFeed;
class TextPane;
class UnitTreeModel;
class Workspace;

// The organisation on a day, and the life of one unit. Places: "units", "unit:<id>"; with
// "#headcount=<code of an audience>" the unit's numbers of people are ready to be typed.
class UnitsPage : public Page {
    Q_OBJECT
  public:
    explicit UnitsPage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);

  private:
    void build();
    void buildTools();
    QWidget* buildTree();
    QWidget* buildDetail();
    void read();
    void choose(Id<Unit> unit);
    void readDetail();
    void show(UnitReading reading);
    void reopen(const QModelIndex& parent, int first, int last);
    void showActions();
    void addUnitBelow();
    void rename();
    void closeUnit();
    void addAlias();
    void linkToSuccessor();
    void editHeadcounts(QDate day, const QString& audience);
    void importCatalogues();
    void reportImport(const UnitImport& done);

    Workspace& workspace_;
    UnitTreeModel* model_;
    PageFeed* feed_;
    QTreeView* tree_;
    QLineEdit* search_;
    QDateEdit* day_;
    EmptyState* empty_;
    Card* detail_;
    TextPane* text_;
    QList<QPushButton*> actions_;
    QPushButton* headcounts_ = nullptr;
    QPushButton* add_;
    HistoryButton* history_;
    Id<Unit> unit_;
    UnitReading reading_;  // what the dialogs act on; of another unit only until unit_ has been read
    QSet<RowId> expanded_;
};

}  // namespace taphuan
