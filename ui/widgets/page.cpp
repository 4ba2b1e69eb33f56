#include "ui/widgets/page.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/permission_guard.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace taphuan {

Page::Page(const QString& title, Scrolling scrolling, QWidget* parent)
    : QWidget(parent), header_(new PageHeader(title)), banner_(new InlineBanner), content_(new QVBoxLayout) {
    const int side = px(space::xl);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, px(20), 0, 0);
    outer->setSpacing(px(space::l));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(side, 0, side, 0);
    top->setSpacing(px(space::m));
    top->addWidget(header_);
    top->addWidget(banner_);
    outer->addLayout(top);
    content_->setSpacing(px(space::l));
    content_->setContentsMargins(side, 0, side, px(20));
    if (scrolling == Scrolling::content) {
        auto* body = new QWidget;
        body->setObjectName(QStringLiteral("pageBody"));
        body->setLayout(content_);
        auto* scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(body);
        outer->addWidget(scroll, 1);
    } else {
        outer->addLayout(content_, 1);
    }
    busy_ = new BusyOverlay(this);
}

void Page::setReady(bool complete) {
    const bool became = complete && !ready_;
    ready_ = complete;
    if (became) Q_EMIT ready();
}

void Page::writesWith(QWidget* control) {
    writeControls_ += control;
    if (!writable_) control->hide();
}

void Page::writesWith(QWidget* control, Workspace& workspace, Permission permission) {
    writesWith(control);
    new PermissionGuard(workspace, control, permission);
}

void Page::setWritable(bool writable) {
    writable_ = writable;
    for (const QPointer<QWidget>& control : std::as_const(writeControls_))
        if (control) control->setVisible(writable);
}

void Page::showError(const Error& error, const QString& action) {
    banner_->showError(error, action);
}

}  // namespace taphuan
