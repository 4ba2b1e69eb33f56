#pragma once

#include "core/domain/training.h"
#include "core/storage/person_store.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/models/cell_table.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;

namespace taphuan {

class DataTable;

// Finds people among the records as a name is typed and puts the chosen ones into a class, or forward for it.
class PeoplePicker : public CommandDialog {
    Q_OBJECT
  public:
    PeoplePicker(Workspace& workspace, const TrainingClass& record, QWidget* parent = nullptr);

  Q_SIGNALS:
    void done(const QString& sentence, OperationName written);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void find();
    void showFound(std::vector<PersonSummary> found);
    void write();

    Workspace& workspace_;
    TrainingClass record_;
    QLineEdit* search_;
    DataTable* table_;
    QCheckBox* nominateOnly_;
    CellTable model_;
    QTimer delay_;
    std::vector<PersonSummary> found_;
    int searches_ = 0;  // the answer to an older one is not shown
};

}  // namespace taphuan
