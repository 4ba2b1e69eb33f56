#pragma once

#include "core/domain/data_rights.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QLabel;

namespace taphuan {

class PersonField;

// What somebody asks about their data: a new request, or one that is not answered yet. It says by when which
// answer is due.
class RequestDialog : public FormDialog {
    Q_OBJECT
  public:
    // A request without an id is a new one; with a person it is theirs.
    RequestDialog(Workspace& workspace, const DataRequest& request, QWidget* parent);

  Q_SIGNALS:
    void written(const QString& sentence, OperationName name);

  private:
    DataRequest typed() const;
    void showDeadlines();
    void write();

    DataRequest request_;
    RequestRules rules_;
    PersonField* person_;
    QComboBox* kind_;
    QDateEdit* receivedOn_;
    QLineEdit* note_;
    QCheckBox* withOthers_;
    QLabel* deadlines_;
};

}  // namespace taphuan
