#include "ui/widgets/detail_card.h"

#include "ui/widgets/text_pane.h"

#include <QVBoxLayout>

namespace taphuan {

DetailCard::DetailCard(QWidget* parent) : Card({}, parent), pane_(new TextPane) {
    body()->addWidget(pane_);
    hide();
}

void DetailCard::setContent(std::function<QString(const Tokens&)> html) {
    setVisible(static_cast<bool>(html));
    pane_->setContent(std::move(html));
    pane_->moveCursor(QTextCursor::Start);
}

}  // namespace taphuan
