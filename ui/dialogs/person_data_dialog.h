#pragma once

#include "core/domain/person.h"
#include "ui/dialogs/form_dialog.h"

namespace taphuan {

class PurposeField;

// Asks what all data of a person is wanted for and where its paper goes, and writes it there once that is
// recorded. No other copy of the paper is left on the disk.
class PersonDataDialog : public FormDialog {
    Q_OBJECT
  public:
    PersonDataDialog(Workspace& workspace, Id<Person> person, const QString& name, QWidget* parent);

    void write(const QString& path);

  Q_SIGNALS:
    void written(const QString& path);

  private:
    void askWhere();

    Id<Person> person_;
    QString name_;
    PurposeField* purpose_;
};

}  // namespace taphuan
