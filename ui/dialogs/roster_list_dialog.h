#pragma once

#include "core/import/roster_plan.h"
#include "core/storage/roster_store.h"
#include "ui/dialogs/list_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace taphuan {

class UnitPicker;

// A list of who is on a network or team. What the list does not say is said above it. Accepted, the rows that
// are clear are written as one operation.
class RosterListDialog : public ListDialog {
    Q_OBJECT
  public:
    // `kind`: of rows that name none, to begin with; may be null.
    RosterListDialog(Workspace& workspace, const QString& path, const std::vector<RosterKind>& kinds,
                     Id<RosterKind> kind, QWidget* parent = nullptr);

  protected:
    void plan() override;

  private:
    void buildChoices(const std::vector<RosterKind>& kinds);
    void takeChoices();
    void show(RosterPlan plan);
    void apply();

    RosterListOptions options_;
    RosterPlan plan_;
    QComboBox* kind_;
    UnitPicker* unit_;
    QLineEdit* decision_;
    QLineEdit* decided_;
    QLineEdit* from_;
    QCheckBox* replacing_;
};

}  // namespace taphuan
