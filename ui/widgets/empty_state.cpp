#include "ui/widgets/empty_state.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace taphuan {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      picture_(new QLabel),
      sentence_(makeLabel({}, TextStyle::lead)),
      detail_(makeLabel({}, TextStyle::mute)),
      action_(new QPushButton) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(space::xl), px(space::xl), px(space::xl), px(space::xl));
    layout->setSpacing(px(space::s));
    layout->addStretch(2);
    for (QLabel* label : {picture_, sentence_, detail_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != picture_);
        layout->addWidget(label);
    }
    layout->addSpacing(px(space::s));
    layout->addWidget(action_, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setButtonKind(*action_, ButtonKind::primary);
    connect(action_, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setContent(Icon::empty, {});
}

void EmptyState::setContent(Icon which, const QString& sentence, const QString& detail,
                            const QString& action) {
    which_ = which;
    sentence_->setText(sentence);
    detail_->setText(detail);
    detail_->setVisible(!detail.isEmpty());
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    showIcon();
}

void EmptyState::showIcon() {
    picture_->setPixmap(iconPixmap(which_, px(40), tokens().control));
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) showIcon();
    QWidget::changeEvent(event);
}

}  // namespace taphuan
