#include "ui/pages/class_page/class_tab.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/history_button.h"
#include "ui/widgets/permission_guard.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace taphuan {

ClassTab::ClassTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      actions_(new QWidget(this)),
      actionLayout_(new QHBoxLayout(actions_)) {
    actionLayout_->setContentsMargins(0, 0, 0, 0);
    actionLayout_->setSpacing(px(space::m));
    actions_->hide();
}

void ClassTab::showClass(const ClassRow& row) {
    row_ = row;
    read();
}

QPushButton* ClassTab::addAction(const QString& text, ButtonKind kind) {
    auto* button = new QPushButton(text);
    setButtonKind(*button, kind);
    actionLayout_->addWidget(button);
    return button;
}

HistoryButton* ClassTab::addHistory() {
    auto* button = new HistoryButton(workspace_);
    actionLayout_->addWidget(button);
    connect(button, &HistoryButton::placeRequested, this, &ClassTab::openPlace);
    return button;
}

QString ClassTab::againstChange(Permission permission) const {
    const QString against = againstWriting(workspace_, permission);
    if (!against.isEmpty()) return against;
    return row().record.state == ClassState::cancelled ? tr("Lớp đã hủy: mở lại lớp trước") : QString();
}

}  // namespace taphuan
