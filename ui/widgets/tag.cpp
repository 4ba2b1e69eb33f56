#include "ui/widgets/tag.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace taphuan {

Tag::Tag(const QString& word, ColourRole role, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(word, role);
}

void Tag::setState(const QString& word, ColourRole role) {
    word_ = word;
    role_ = role;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const {
    return {tagWidth(word_), px(20)};
}

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintTag(painter, QRectF(rect()), word_, role_);
}

}  // namespace taphuan
