#include "ui/widgets/status_strip.h"

#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace taphuan {

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent),
      file_(new QPushButton),
      saved_(makeLabel({}, TextStyle::small)),
      warning_(makeLabel({}, TextStyle::error)),
      note_(new ElidedLabel({}, TextStyle::small)),
      undo_(new QPushButton) {
    setFixedHeight(px(size::statusBar));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(space::s), 1, px(space::m), 0);
    layout->setSpacing(px(space::xl));
    layout->addWidget(file_);
    layout->addWidget(saved_);
    layout->addWidget(warning_);
    layout->addWidget(note_, 1);
    layout->addWidget(undo_);
    note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QPushButton* button : {file_, undo_}) {
        button->setProperty("kind", QStringLiteral("status"));
        button->setCursor(Qt::PointingHandCursor);
        button->setFocusPolicy(Qt::TabFocus);
    }
    file_->setIcon(icon(Icon::database, IconTone::mute));
    connect(undo_, &QPushButton::clicked, this, &StatusStrip::undoRequested);
    setUndo({});
    setWarning({});
}

void StatusStrip::setFile(const QString& name, const QString& path) {
    file_->setText(name);
    file_->setVisible(!name.isEmpty());
    file_->setToolTip(path);
    file_->setAccessibleName(tr("Cơ sở dữ liệu %1").arg(name));
}

void StatusStrip::setFileMenu(QMenu* menu) {
    file_->setMenu(menu);
}

void StatusStrip::setSaved(const QString& text) {
    saved_->setText(text);
}

void StatusStrip::setWarning(const QString& text) {
    warning_->setText(text);
    warning_->setVisible(!text.isEmpty());
    saved_->setVisible(text.isEmpty());
    if (text.isEmpty()) return;
    QAccessibleEvent alert(warning_, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusStrip::setNote(const QString& text) {
    note_->setText(text);
}

void StatusStrip::setUndo(const QString& operation) {
    undo_->setVisible(!operation.isEmpty());
    undo_->setText(tr("Ctrl+Z hoàn tác: %1").arg(operation));
    undo_->setAccessibleName(tr("Hoàn tác: %1").arg(operation));
}

void StatusStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
}

}  // namespace taphuan
