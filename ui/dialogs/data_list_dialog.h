#pragma once

#include "core/domain/data_rights.h"
#include "ui/dialogs/form_dialog.h"

namespace taphuan {

class BasisChoice;

// What a list is called, who sent it, and on what basis the office holds its people.
class DataListDialog : public FormDialog {
    Q_OBJECT
  public:
    DataListDialog(Workspace& workspace, const DataList& list, QWidget* parent);

  Q_SIGNALS:
    void written(const QString& sentence, OperationName name);

  private:
    void write();

    DataList list_;
    QLineEdit* name_;
    QLineEdit* source_;
    QDateEdit* receivedOn_;
    BasisChoice* basis_;
    QLineEdit* note_;
};

}  // namespace taphuan
