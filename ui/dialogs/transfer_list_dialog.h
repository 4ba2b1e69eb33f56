#pragma once

#include "core/import/transfer_plan.h"
#include "ui/dialogs/list_dialog.h"

namespace taphuan {

// A list of who goes to which unit. Accepted, the rows that are clear are written as one operation.
class TransferListDialog : public ListDialog {
    Q_OBJECT
  public:
    TransferListDialog(Workspace& workspace, const QString& path, QWidget* parent = nullptr);

  protected:
    void plan() override;

  private:
    void show(TransferPlan plan);
    void apply();

    TransferPlan plan_;
};

}  // namespace taphuan
