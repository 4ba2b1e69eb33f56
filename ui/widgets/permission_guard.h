#pragma once

#include "core/domain/account.h"

#include <QObject>

class QWidget;

namespace taphuan {

class Workspace;

// Keeps a control disabled, with a tool tip that says why, while the viewer's role does not allow what it
// does; whatever else would enable it. Goes with the control.
class PermissionGuard : public QObject {
    Q_OBJECT
  public:
    PermissionGuard(Workspace& workspace, QWidget* control, Permission permission);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void show();
    bool allows() const;

    Workspace& workspace_;
    QWidget* control_;
    Permission permission_;
    bool refused_ = false;
    bool wasEnabled_ = true;
    QString toolTip_;  // the control's own
};

}  // namespace taphuan
