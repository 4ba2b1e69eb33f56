#include "ui/pages/class_page/class_tab.h"

#include "ui/theme/tokens.h"

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

}  // namespace taphuan
