#include "ui/widgets/stat_card.h"

#include "ui/theme/paint.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace taphuan {

namespace {

constexpr int cardHeight = 105;

QFont valueFont() {
    return uiFont(type::figure, QFont::DemiBold);
}

}  // namespace

StatCard::StatCard(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatCard::setFigure(const Figure& figure) {
    figure_ = figure;
    const QString whole = QStringList{figure.value, figure.suffix}.join(u' ').trimmed();
    setAccessibleName(figure.label % QStringLiteral(": ") % whole);
    setAccessibleDescription(figure.detail);
    setToolTip(QStringList{figure.label, whole, figure.detail}.join(u'\n').trimmed());
    updateGeometry();
    update();
}

QSize StatCard::sizeHint() const {
    return {px(240), px(cardHeight)};
}
QSize StatCard::minimumSizeHint() const {
    return {px(160), px(cardHeight)};
}

void StatCard::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), px(size::cardRadius), t.surface, underMouse() ? t.control : t.line);
    const QRectF inner = QRectF(rect()).adjusted(px(space::l), px(14), -px(space::l), -px(14));
    const auto line = [&](double top, double lineHeight, const QFont& f, const QColor& colour,
                          const QString& text) {
        painter.setFont(f);
        painter.setPen(colour);
        painter.drawText(QRectF(inner.left(), top, inner.width(), lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(f).elidedText(text, Qt::ElideRight, inner.width()));
    };
    line(inner.top(), px(18), uiFont(type::body), t.mute, figure_.label);

    const double baseline = inner.top() + px(18) + px(31);
    const QFontMetricsF value(valueFont());
    painter.setFont(valueFont());
    painter.setPen(t.ink);
    painter.drawText(QPointF(inner.left(), baseline),
                     value.elidedText(figure_.value, Qt::ElideRight, inner.width()));
    const double used = value.horizontalAdvance(figure_.value) + px(7);
    const QFont suffix = uiFont(type::lead);
    painter.setFont(suffix);
    painter.setPen(t.mute);
    if (used < inner.width())
        painter.drawText(
            QPointF(inner.left() + used, baseline),
            QFontMetricsF(suffix).elidedText(figure_.suffix, Qt::ElideRight, inner.width() - used));
    line(inner.bottom() - px(17), px(18), uiFont(type::small), t.mute, figure_.detail);
    if (showsFocus(*this)) paintFocusRing(painter, QRectF(rect()), px(size::cardRadius));
}

void StatCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

}  // namespace taphuan
