#include "ui/widgets/detail_card.h"

#include "ui/widgets/text_pane.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace taphuan {

DetailCard::DetailCard(QWidget* parent) : Card({}, parent), pane_(new TextPane), actions_(new QVBoxLayout) {
    pane_->setAccessibleName(tr("Chi tiết"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(px(space::l));
    columns->addWidget(pane_, 1);
    actions_->setSpacing(px(space::s));
    actions_->addStretch(1);
    columns->addLayout(actions_);
    body()->addLayout(columns, 1);
    hide();
}

QPushButton* DetailCard::addAction(const QString& text) {
    auto* button = new QPushButton(text);
    addAction(button);
    return button;
}

void DetailCard::addAction(QPushButton* button) {
    actions_->insertWidget(actions_->count() - 1, button);
}

void DetailCard::setContent(std::function<QString(const Tokens&)> html) {
    setVisible(static_cast<bool>(html));
    pane_->setContent(std::move(html));
    pane_->moveCursor(QTextCursor::Start);
}

}  // namespace taphuan
