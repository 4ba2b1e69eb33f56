#include "ui/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

#include <cmath>

namespace taphuan {

namespace {

QFont tagFont() {
    return uiFont(type::small, QFont::Medium);
}

}  // namespace

bool showsFocus(const QWidget& widget) {
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintFocusRing(QPainter& painter, const QRectF& box, double radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().surface, 4));
    painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), radius - 1, radius - 1);
    painter.setPen(QPen(tokens().accent, 2));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintBox(QPainter& painter, const QRectF& box, double radius, const QColor& fill, const QColor& border) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(border.isValid() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, radius, radius);
    painter.restore();
}

int tagWidth(const QString& word) {
    return static_cast<int>(std::ceil(QFontMetricsF(tagFont()).horizontalAdvance(word))) + 2 * px(space::s);
}

void paintTag(QPainter& painter, const QRectF& place, const QString& word, ColourRole role) {
    if (word.isEmpty()) return;
    const Tokens::Meaning colours = tokens().meaning(role);
    const double width = qMin<double>(tagWidth(word), place.width());
    const double height = qMin<double>(px(20), place.height());
    const QRectF box(place.left(), place.center().y() - height / 2, width, height);
    paintBox(painter, box, height / 2, colours.tint);
    painter.save();
    painter.setFont(tagFont());
    painter.setPen(colours.text);
    const QRectF inner = box.adjusted(px(space::s), 0, 0, 0);
    const QString shown =
        QFontMetricsF(tagFont()).elidedText(word, Qt::ElideRight, box.width() - 2 * px(space::s) + 1);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, shown);
    painter.restore();
}

void paintBar(QPainter& painter, const QRectF& place, double share, ColourRole role) {
    const double height = px(6);
    const QRectF track(place.left(), place.center().y() - height / 2, place.width(), height);
    paintBox(painter, track, height / 2, tokens().line);
    const double filled = qBound(0.0, share, 1.0) * track.width();
    if (filled <= 0) return;
    // Never narrower than its own rounding, so that a little progress is seen as some.
    paintBox(painter, QRectF(track.left(), track.top(), qMax(filled, height), height), height / 2,
             tokens().meaning(role).bar);
}

}  // namespace taphuan
