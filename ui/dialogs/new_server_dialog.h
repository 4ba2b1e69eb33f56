#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/models/plan_choice.h"

namespace taphuan {

// A server's database that is empty: what a new one there begins from. Whoever logged in to it becomes its
// first account.
class NewServerDialog : public FormDialog {
    Q_OBJECT
  public:
    NewServerDialog(Workspace& workspace, const QString& address, const QString& account, QWidget* parent);
    // Until then nothing can be made.
    void setPlans(const std::vector<PlanChoice>& plans);

  Q_SIGNALS:
    void chosen(const QString& planCode, const QString& office);

  private:
    void choose();

    QComboBox* plan_;
    QLineEdit* office_;
};

}  // namespace taphuan
