#include "ui/widgets/permission_guard.h"

#include "core/domain/account_words.h"
#include "ui/models/workspace.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace taphuan {

namespace {

// Where a control keeps the tool tip that it has while it can be used.
constexpr char usableToolTip[] = "usableToolTip";

QString refusalOf(Permission permission) {
    return PermissionGuard::tr("Vai trò của bạn không được: %1").arg(wordOf(permission));
}

}  // namespace

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
        control_->setToolTip(refusalOf(permission_));
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

QString againstWriting(const Workspace& workspace, Permission permission) {
    if (!workspace.isWritable()) return PermissionGuard::tr("Cơ sở dữ liệu đang mở chỉ để xem");
    return workspace.viewer().may(permission) ? QString() : refusalOf(permission);
}

void setUsable(QWidget& control, const QStringList& against) {
    const auto first =
        std::find_if(against.begin(), against.end(), [](const QString& each) { return !each.isEmpty(); });
    const bool usable = first == against.end();
    control.setEnabled(usable);
    const auto* guard = control.findChild<PermissionGuard*>(QString(), Qt::FindDirectChildrenOnly);
    if (guard != nullptr && guard->refuses()) return;
    if (!control.property(usableToolTip).isValid()) control.setProperty(usableToolTip, control.toolTip());
    control.setToolTip(usable ? control.property(usableToolTip).toString() : *first);
}

}  // namespace taphuan
