#pragma once

#include "core/storage/plan_store.h"
#include "ui/dialogs/form_dialog.h"

class QSpinBox;

namespace taphuan {

// The office's own target of an indicator, year by year, beside the plan's or where the plan states none.
class TargetDialog : public FormDialog {
    Q_OBJECT
  public:
    TargetDialog(Workspace& workspace, const Plan& plan, const IndicatorRow& row, int year, QWidget* parent);

  private:
    // The office's own of the chosen year; null where there is none.
    const Target* own() const;
    void showYear();
    void write();
    void remove();

    IndicatorRow row_;
    QComboBox* year_;
    QComboBox* comparison_;
    QSpinBox* value_;
    QLineEdit* adoptedFrom_;
    QPushButton* remove_;
};

}  // namespace taphuan
