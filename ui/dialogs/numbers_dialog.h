#pragma once

#include "core/access/personal_data.h"
#include "ui/dialogs/form_dialog.h"

namespace taphuan {

// Asks what a person's whole numbers are wanted for, and gets them once that is recorded.
class NumbersDialog : public FormDialog {
    Q_OBJECT
  public:
    NumbersDialog(Workspace& workspace, Id<Person> person, const QString& name, QWidget* parent);

  Q_SIGNALS:
    void shown(const PersonNumbers& numbers);
};

}  // namespace taphuan
