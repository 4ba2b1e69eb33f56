#pragma once

#include "core/commands/transfer_commands.h"
#include "core/storage/journal.h"
#include "core/storage/person_store.h"
#include "ui/dialogs/form_dialog.h"

#include <QTimer>

class QLabel;
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
    std::vector<Transfer> transfers() const;
    // What the transfer would do to audiences that follow from positions.
    void previewAudiences();
    void submit();

    std::vector<Id<Person>> people_;
    QVBoxLayout* unitPlace_;
    UnitPicker* unit_ = nullptr;
    QDateEdit* day_;
    QLineEdit* position_;
    QLineEdit* reason_;
    QLabel* audiences_;
    QTimer previewDelay_;
    int asked_ = 0;
};

}  // namespace taphuan
