#pragma once

#include "core/import/roster_plan.h"
#include "core/storage/roster_store.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/models/cell_table.h"
#include "ui/models/work_progress.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace taphuan {

class BusyOverlay;
class ChipFilter;
class DataTable;
class UnitPicker;

// A list of who is on a network or team, as it would be written: every row with what would happen; of a row
// that may be one of several people the user says which. What the list does not say is said above it.
// Accepted, the rows that are clear are written as one operation.
class RosterListDialog : public CommandDialog {
    Q_OBJECT
  public:
    // `kind`: of rows that name none, to begin with; may be null.
    RosterListDialog(Workspace& workspace, const QString& path, std::vector<RosterKind> kinds,
                     Id<RosterKind> kind, QWidget* parent = nullptr);

  Q_SIGNALS:
    void written(const QString& sentence, OperationName written);

  private:
    struct Read {
        std::shared_ptr<const Workbook> workbook;
        RosterPlan plan;
    };
    void buildChoices(const std::vector<RosterKind>& kinds);
    void buildTable();
    void takeChoices();
    void plan();
    void show(Read read);
    void showRows();
    void showCandidates();
    void decide();
    void apply();
    void followProgress();
    const PlannedMember* current() const;

    Workspace& workspace_;
    QString path_;
    RosterListOptions options_;
    Read read_;
    int asked_ = 0;  // plans asked for; only the last one's answer is shown
    std::vector<size_t> shown_;
    CellTable rows_;
    DataTable* table_;
    ChipFilter* chips_;
    QComboBox* who_;
    QComboBox* kind_;
    UnitPicker* unit_;
    QLineEdit* decision_;
    QLineEdit* decided_;
    QLineEdit* from_;
    QCheckBox* replacing_;
    BusyOverlay* busy_;
    std::shared_ptr<WorkProgress> progress_;  // of the writing that is going on
};

}  // namespace taphuan
