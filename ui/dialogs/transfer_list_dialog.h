#pragma once

#include "core/import/transfer_plan.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/models/cell_table.h"

class QComboBox;

namespace taphuan {

class ChipFilter;
class DataTable;

// A list of who goes to which unit, as it would be carried out: every row with what would happen; of a row
// that may be one of several people the user says which. Accepted, the rows that are clear are written as one
// operation.
class TransferListDialog : public CommandDialog {
    Q_OBJECT
  public:
    TransferListDialog(Workspace& workspace, const QString& path, QWidget* parent = nullptr);

  Q_SIGNALS:
    void written(const QString& sentence, OperationName written);

  private:
    struct Read {
        std::shared_ptr<const Workbook> workbook;
        TransferPlan plan;
    };
    void build();
    void plan();
    void show(Read read);
    void showRows();
    void showCandidates();
    void decide();
    const PlannedTransfer* current() const;

    Workspace& workspace_;
    QString path_;
    TransferListOptions options_;
    Read read_;
    std::vector<size_t> shown_;
    CellTable rows_;
    DataTable* table_;
    ChipFilter* chips_;
    QComboBox* who_;
};

}  // namespace taphuan
