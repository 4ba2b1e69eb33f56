#pragma once

#include "core/storage/person_store.h"
#include "core/storage/roster_store.h"
#include "ui/dialogs/form_dialog.h"

#include <QPointer>

class QCheckBox;
class QVBoxLayout;

namespace taphuan {

class PersonField;
class UnitPicker;

// Who is put on a roster, or how an entry is put right: which kind, whom, for which unit, as what, by which
// act and when.
class RosterMemberDialog : public FormDialog {
    Q_OBJECT
  public:
    // An entry without an id is a new one; of what it names already the fields are filled. `name` is its
    // person's.
    RosterMemberDialog(Workspace& workspace, std::vector<RosterKind> kinds, const RosterMember& member,
                       const QString& name, QWidget* parent = nullptr);
    // Several people at once, each, where no unit is chosen, for their own.
    RosterMemberDialog(Workspace& workspace, std::vector<RosterKind> kinds, std::vector<PersonSummary> people,
                       QWidget* parent = nullptr);

  Q_SIGNALS:
    void written(const QString& sentence, OperationName written);

  private:
    void build(const QString& name);
    void offerUnits();
    void showWhetherReplacing();
    // The day in the field; invalid where it is empty, nothing where it is no date.
    std::optional<QDate> dayIn(QLineEdit& field);
    // What the fields say, but for whom and which unit; nothing where that cannot be.
    std::optional<RosterMember> typed();
    void write();

    std::vector<RosterKind> kinds_;
    RosterMember member_;
    std::vector<PersonSummary> people_;  // where several are put on it
    QComboBox* kind_;
    PersonField* person_ = nullptr;
    QVBoxLayout* unitPlace_;
    QPointer<UnitPicker> unit_;
    QLineEdit* role_;
    QLineEdit* decision_;
    QLineEdit* decided_;
    QLineEdit* from_;
    QLineEdit* until_;
    QCheckBox* replacing_;
};

// From which day the chosen ones are no more on it.
class RosterEndDialog : public FormDialog {
    Q_OBJECT
  public:
    RosterEndDialog(Workspace& workspace, std::vector<RosterLine> lines, QWidget* parent = nullptr);

  Q_SIGNALS:
    void written(const QString& sentence, OperationName written);
};

}  // namespace taphuan
