#include "ui/widgets/permission_guard.h"

#include "core/domain/account_words.h"
#include "ui/models/workspace.h"

#include <QEvent>
#include <QWidget>

namespace taphuan {

PermissionGuard::PermissionGuard(Workspace& workspace, QWidget* control, Permission permission)
    : QObject(control), workspace_(workspace), control_(control), permission_(permission) {
    control->installEventFilter(this);
    connect(&workspace, &Workspace::opened, this, &PermissionGuard::show);
    show();
}

bool PermissionGuard::allows() const {
    return workspace_.viewer().may(permission_);
}

void PermissionGuard::show() {
    if (refused_ == !allows()) return;
    refused_ = !allows();
    if (refused_) {
        wasEnabled_ = control_->isEnabled();
        toolTip_ = control_->toolTip();
        control_->setEnabled(false);
        control_->setToolTip(tr("Vai trò của bạn không được: %1").arg(wordOf(permission_)));
    } else {
        control_->setEnabled(wasEnabled_);
        control_->setToolTip(toolTip_);
    }
}

bool PermissionGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::EnabledChange && refused_ && control_->isEnabled())
        control_->setEnabled(false);
    return QObject::eventFilter(watched, event);
}

}  // namespace taphuan
