#include "ui/widgets/status_strip.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace taphuan {

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent),
      file_(makeLabel({}, TextStyle::small)),
      saved_(makeLabel({}, TextStyle::small)),
      note_(new ElidedLabel({}, TextStyle::small)),
      undo_(new QPushButton) {
    setFixedHeight(px(size::statusBar));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(space::l), 1, px(space::m), 0);
    layout->setSpacing(px(space::xl));
    layout->addWidget(file_);
    layout->addWidget(saved_);
    layout->addWidget(note_, 1);
    layout->addWidget(undo_);
    note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    undo_->setProperty("kind", QStringLiteral("status"));
    undo_->setCursor(Qt::PointingHandCursor);
    undo_->setFocusPolicy(Qt::TabFocus);
    connect(undo_, &QPushButton::clicked, this, &StatusStrip::undoRequested);
    setUndo({});
}

void StatusStrip::setFile(const QString& name, const QString& path) {
    file_->setText(name);
    file_->setToolTip(path);
}

void StatusStrip::setSaved(const QString& text) {
    saved_->setText(text);
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
