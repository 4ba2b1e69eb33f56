#pragma once

#include "core/storage/journal.h"
#include "core/storage/person_store.h"
#include "ui/dialogs/form_dialog.h"

class QVBoxLayout;

namespace taphuan {

class UnitPicker;

// Where the people chosen work from a day on, all of them in one unit.
class TransferDialog : public FormDialog {
    Q_OBJECT
  public:
    TransferDialog(Workspace& workspace, const std::vector<PersonSummary>& people, QWidget* parent);

  Q_SIGNALS:
    void written(const QString& sentence, OperationName written);

  private:
    void offerUnits(QDate on);
    void submit();

    std::vector<Id<Person>> people_;
    QVBoxLayout* unitPlace_;
    UnitPicker* unit_ = nullptr;
    QDateEdit* day_;
    QLineEdit* position_;
    QLineEdit* reason_;
};

}  // namespace taphuan
