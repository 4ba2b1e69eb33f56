#pragma once

#include "core/storage/journal_reading.h"
#include "ui/models/cell_table.h"
#include "ui/widgets/page.h"

class QComboBox;
class QDateEdit;
class QPushButton;

namespace taphuan {

class ChipFilter;
class DataTable;
class ElidedLabel;
class JournalModel;
class PageFeed;
class Workspace;

// Who changed what, when and why; what the chosen operation changed, before and after; undo of any of them.
// Places: "journal", "journal?kind=<table>&id=<row>" (what changed that record and what belongs to it).
class JournalPage : public Page {
    Q_OBJECT
  public:
    explicit JournalPage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);

  Q_SIGNALS:
    void openPlace(const QString& place);

  private:
    struct Scope {
        JournalScope journal;
        QString record;  // "lớp TN-1"
    };
    void build();
    void buildFilters();
    void buildList();
    QWidget* buildDetail();
    void read();
    void showScope(Scope scope);
    void showRecord();
    JournalFilter filter() const;
    bool isNarrowed() const;
    // After the user changed a filter.
    void narrow();
    void search();
    void showList();
    const OperationLine* chosen() const;
    void choose();
    void showUndo(const OperationLine* line);
    void showChanges(const OperationChanges& changes);
    void undo();
    void showUndone(const QString& reason, qint64 changes, const QStringList& kept);

    Workspace& workspace_;
    JournalModel* model_;
    PageFeed* feed_;
    ChipFilter* record_;
    DataTable* list_;
    QComboBox* author_;
    QComboBox* topic_;
    QDateEdit* from_;
    QDateEdit* to_;
    ElidedLabel* what_;
    ElidedLabel* facts_;
    ElidedLabel* more_;
    DataTable* changes_;
    CellTable* changeModel_;
    QPushButton* undo_;
    std::optional<RowKey> wanted_;
    QString wantedName_;
    bool awaited_ = false;  // the chosen line is still being read
    qint64 chosen_ = 0;     // seq of the operation whose changes are shown or asked for
};

}  // namespace taphuan
