#pragma once

#include "core/domain/plan.h"
#include "ui/dialogs/form_dialog.h"

namespace taphuan {

// What was done of the outputs that a line or task of the plan names in a year, and what proves it.
class OutputDialog : public FormDialog {
    Q_OBJECT
  public:
    // `outputs` are not empty.
    OutputDialog(Workspace& workspace, const QString& title, std::vector<Output> outputs, QWidget* parent);

  private:
    struct Fields {
        QLineEdit* done;
        QLineEdit* evidence;
    };
    void write();

    std::vector<Output> outputs_;
    std::vector<Fields> fields_;  // of each output, in the same order
};

}  // namespace taphuan
