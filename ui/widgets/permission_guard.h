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

    bool refuses() const { return refused_; }

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

// Why the viewer may not write this; empty: they may.
QString againstWriting(const Workspace& workspace, Permission permission);
// The control can be used where there is no reason against it; else it is disabled, and its tool tip gives
// the first one. Empty reasons are none.
void setUsable(QWidget& control, const QStringList& against);

}  // namespace taphuan
