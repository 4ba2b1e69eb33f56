#pragma once

#include "core/domain/roster.h"
#include "ui/dialogs/form_dialog.h"

class QListWidget;
class QSpinBox;

namespace taphuan {

// A kind of network or team: what it is called, of which units members are expected, and how many.
class RosterKindDialog : public FormDialog {
    Q_OBJECT
  public:
    // A kind without a code is a new one; `levels` by rank.
    RosterKindDialog(Workspace& workspace, const RosterKind& kind, const std::vector<Level>& levels,
                     QWidget* parent = nullptr);

  Q_SIGNALS:
    void written(const QString& sentence, OperationName written);

  private:
    void offerUnits(const std::vector<Level>& levels);
    void write();

    RosterKind kind_;
    QLineEdit* code_;
    QLineEdit* name_;
    QLineEdit* nameEn_;
    QLineEdit* aliases_;
    QListWidget* expected_;
    QSpinBox* least_;
    QSpinBox* most_;
};

}  // namespace taphuan
