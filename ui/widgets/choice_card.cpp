#include "ui/widgets/choice_card.h"

#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace taphuan {

namespace {

constexpr int badge = 40;

}  // namespace

ChoiceCard::ChoiceCard(Icon which, const QString& title, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent), icon_(which), sentence_(sentence) {
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceCard::sizeHint() const {
    return {px(280), px(188)};
}
QSize ChoiceCard::minimumSizeHint() const {
    return {px(200), px(188)};
}

void ChoiceCard::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    if (!isEnabled()) painter.setOpacity(0.5);
    const bool hot = isEnabled() && underMouse();
    paintBox(painter, QRectF(rect()), px(size::cardRadius), t.surface, hot ? t.accent : t.line);
    const QRectF inner = QRectF(rect()).adjusted(px(20), px(20), -px(20), -px(16));
    const QRectF square(inner.left(), inner.top(), px(badge), px(badge));
    paintBox(painter, square, px(size::cardRadius), t.accentTint);
    const double side = px(22);
    paintIcon(painter, QRectF(square.center().x() - side / 2, square.center().y() - side / 2, side, side),
              icon_, t.accent);
    const QFont title = uiFont(type::lead, QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(t.ink);
    const QRectF words = inner.adjusted(0, px(badge + 14), 0, 0);
    QRectF used;
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text(), &used);
    painter.setFont(uiFont(type::body));
    painter.setPen(t.mute);
    painter.drawText(words.adjusted(0, used.height() + px(6), 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sentence_);
    if (showsFocus(*this)) paintFocusRing(painter, QRectF(rect()), px(size::cardRadius));
}

void ChoiceCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

}  // namespace taphuan
