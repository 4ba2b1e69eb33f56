#pragma once

#include "core/domain/person.h"
#include "core/storage/journal.h"
#include "ui/dialogs/form_dialog.h"

#include <vector>

namespace taphuan {

// Since when and why the people chosen work nowhere any more; `title` names them.
class LeaveDialog : public FormDialog {
    Q_OBJECT
  public:
    LeaveDialog(Workspace& workspace, std::vector<Id<Person>> people, const QString& title, QWidget* parent);

  Q_SIGNALS:
    void written(const QString& sentence, OperationName written);

  private:
    void submit();

    std::vector<Id<Person>> people_;
    QDateEdit* day_;
    QComboBox* why_;
    QLineEdit* reason_;
};

}  // namespace taphuan
