#pragma once

#include "ui/models/cell_table.h"
#include "ui/models/import_rows_model.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace taphuan {

class Card;
class ChipFilter;
class DataTable;
class ListOptions;
class RowPanel;
class UnitChoicePanel;
class Workspace;

// One list before it is applied: what holds for all of it, its rows with what would happen to each, and, for
// the chosen row or unit, what the user may decide. Keeps the decisions; whoever owns it plans anew when they
// change.
class ImportPreview : public QWidget {
    Q_OBJECT
  public:
    ImportPreview(Workspace& workspace, const ListFile& file, ImportPurpose purpose,
                  const ImportChoices& choices, QWidget* parent = nullptr);

    const ImportChoices& choices() const { return choices_; }
    void showReading(std::shared_ptr<const ImportReading> reading);
    // "all", "doubtful", "units", …: what the chips are called.
    void showPart(const QString& key);
    DataTable* table() const { return table_; }

    // The cells that stand otherwise than in the file.
    void setCorrected(const QMap<int, QMap<QString, QString>>& corrections);

  Q_SIGNALS:
    void choicesChanged();
    // By the row in the sheet.
    void corrected(int row, const QString& field, const QString& text);
    void correctionDropped(int row);
    void columnsRequested();
    void profileDropped();
    void sheetChosen(const QString& sheet);

  private:
    void build(const ListFile& file);
    QWidget* buildColumns(const ListFile& file);
    void buildTable();
    void buildDecisions();
    void showDecisions();
    std::optional<RowState> shownState() const;
    void addBest(QMenu& menu, const QString& text, int leastScore);
    void decideAllRows(BulkDecision decision, int leastScore = 0);
    QWidget* buildPanels();
    void addChips();
    void fillUnits();
    void fillLeftOut();
    void applyPart();
    void showRows(ImportRowsModel::Condition condition);
    void showTable(CellTable& model, int stretched);
    void select(int sheetRow, int otherwise);
    int firstUndecided() const;
    void showPanel();
    void showPanelOfRow(int row);
    void showUnit(const OpenUnit& unit);
    void focusPanel();
    void decided();

    Workspace& workspace_;
    ImportPurpose purpose_;
    ImportChoices choices_;
    std::shared_ptr<const ImportReading> reading_;
    ImportRowsModel rows_;
    CellTable units_;
    CellTable leftOut_;
    QAbstractItemModel* shown_ = nullptr;
    ListOptions* options_;
    ChipFilter* chips_;
    QScrollArea* chipPlace_;
    DataTable* table_;
    QPushButton* decisions_;
    Card* panel_;
    QStackedWidget* panels_;
    RowPanel* rowPanel_;
    UnitChoicePanel* unitPanel_;
    bool decidedInPanel_ = false;
};

}  // namespace taphuan
