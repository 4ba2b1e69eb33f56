#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/models/plan_reading.h"

namespace taphuan {

// Records money allocated, committed or spent on a line of the plan: whole đồng, in a year, and where they
// are known its source and its class.
class AmountDialog : public FormDialog {
    Q_OBJECT
  public:
    AmountDialog(Workspace& workspace, const PlanReading& reading, const BudgetLine& line, int year,
                 QWidget* parent);

  private:
    void write();

    Id<BudgetLine> line_;
    QComboBox* kind_;
    QComboBox* year_;
    QLineEdit* amount_;
    QComboBox* source_;
    QComboBox* class_;
    QLineEdit* note_;
};

// Takes back one of the amounts recorded on a line.
class RemoveAmountDialog : public FormDialog {
    Q_OBJECT
  public:
    RemoveAmountDialog(Workspace& workspace, const PlanReading& reading, const BudgetLine& line,
                       QWidget* parent);
};

}  // namespace taphuan
