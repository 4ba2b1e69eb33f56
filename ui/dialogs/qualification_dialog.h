#pragma once

#include "core/domain/qualification.h"
#include "core/storage/journal.h"
#include "ui/dialogs/form_dialog.h"

namespace taphuan {

// Adds a qualification to the person that it names, or edits one.
class QualificationDialog : public FormDialog {
    Q_OBJECT
  public:
    QualificationDialog(Workspace& workspace, const Qualification& qualification, QWidget* parent);

  Q_SIGNALS:
    void written(const QString& sentence, OperationName written);

  private:
    void offerLevels();
    void submit();

    Qualification qualification_;
    QComboBox* kind_;
    QComboBox* level_;
    QLineEdit* speciality_;
    QLineEdit* issuer_;
    QLineEdit* issued_;
    QLineEdit* number_;
    QLineEdit* note_;
};

}  // namespace taphuan
