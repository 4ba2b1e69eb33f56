#pragma once

#include "core/domain/person.h"
#include "ui/dialogs/form_dialog.h"

namespace taphuan {

class UnitPicker;

// Adds a person, or edits the facts of one. Identity number and telephone are not shown again once stored: an
// empty field leaves them as they are.
class PersonDialog : public FormDialog {
    Q_OBJECT
  public:
    PersonDialog(Workspace& workspace, QWidget* parent);
    PersonDialog(Workspace& workspace, const Person& person, QWidget* parent);

  Q_SIGNALS:
    void added(const QString& id);

  private:
    PersonDialog(Workspace& workspace, const Person& person, const QString& title, const QString& action,
                 QWidget* parent);
    // Nothing where a field cannot be read; says which.
    bool take(Person& person);
    void add();
    void save();

    Person person_;
    QLineEdit* name_;
    QLineEdit* birth_;
    QComboBox* sex_;
    QLineEdit* nationalId_;
    QLineEdit* staffCode_;
    QLineEdit* phone_;
    QLineEdit* email_;
    QComboBox* ethnicity_ = nullptr;  // only where the role may see it
    QLineEdit* position_ = nullptr;
    UnitPicker* unit_ = nullptr;
};

// Puts right what stands of somebody's present place of work, since when it stands so; no transfer.
class MembershipDialog : public FormDialog {
    Q_OBJECT
  public:
    MembershipDialog(Workspace& workspace, const Membership& membership, QWidget* parent);
};

}  // namespace taphuan
