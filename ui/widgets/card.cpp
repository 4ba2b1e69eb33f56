#include "ui/widgets/card.h"

#include "ui/theme/paint.h"
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QVBoxLayout>

namespace taphuan {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent),
      header_(new QWidget(this)),
      title_(new ElidedLabel({}, TextStyle::lead)),
      headerLayout_(new QHBoxLayout(header_)),
      body_(new QVBoxLayout) {
    headerLayout_->setContentsMargins(0, 0, 0, 0);
    headerLayout_->setSpacing(px(space::m));
    headerLayout_->addWidget(title_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(px(space::m));
    layout->addWidget(header_);
    layout->addLayout(body_, 1);
    body_->setSpacing(px(space::s));
    setPadding(space::l);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    title_->setText(title);
    header_->setVisible(!title.isEmpty() || headerLayout_->count() > 1);
    setAccessibleName(title);
}

void Card::addHeaderWidget(QWidget* widget) {
    headerLayout_->addWidget(widget);
    header_->show();
}

void Card::setPadding(int designPixels) {
    const int padding = px(designPixels);
    layout()->setContentsMargins(qMax(padding, 1), qMax(padding, 1), qMax(padding, 1), qMax(padding, 1));
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), px(size::cardRadius), tokens().surface, tokens().line);
}

}  // namespace taphuan
