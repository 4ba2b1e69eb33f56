#include "ui/widgets/key_hints.h"

#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace taphuan {

namespace {

constexpr int capHeight = 18;
constexpr int hintLine = 24;

QFont capFont() {
    return uiFont(11);
}
QFont captionFont() {
    return uiFont(type::small);
}

}  // namespace

int keyCapWidth(const QString& key) {
    return qMax(px(capHeight), QFontMetrics(capFont()).horizontalAdvance(key) + 2 * px(6));
}

void paintKeyCap(QPainter& painter, const QRectF& place, const QString& key) {
    const Tokens& t = tokens();
    const QRectF cap(place.left(), place.center().y() - px(capHeight) / 2.0, keyCapWidth(key), px(capHeight));
    paintBox(painter, cap, px(space::xs), t.surface, t.control);
    painter.setFont(capFont());
    painter.setPen(t.mute);
    painter.drawText(cap, Qt::AlignCenter, key);
}

KeyHints::KeyHints(const QList<Hint>& hints, QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setHints(hints);
}

void KeyHints::setHints(const QList<Hint>& hints) {
    hints_ = hints;
    QStringList spoken;
    for (const Hint& hint : hints) spoken += hint.key % QStringLiteral(": ") % hint.caption;
    setAccessibleName(tr("Phím tắt"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int KeyHints::heightForWidth(int width) const {
    return layOut(width, nullptr);
}
QSize KeyHints::sizeHint() const {
    return {px(400), layOut(qMax(width(), px(400)), nullptr)};
}

void KeyHints::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    layOut(width(), &painter);
}

int KeyHints::layOut(int width, QPainter* painter) const {
    const QFontMetrics metrics(captionFont());
    int x = 0;
    int y = 0;
    for (const Hint& hint : hints_) {
        const int cap = keyCapWidth(hint.key);
        const int whole = cap + px(space::xs) + metrics.horizontalAdvance(hint.caption);
        if (x > 0 && x + whole > width) {
            x = 0;
            y += px(hintLine);
        }
        if (painter != nullptr) {
            paintKeyCap(*painter, QRectF(x, y, cap, px(hintLine)), hint.key);
            painter->setFont(captionFont());
            painter->setPen(tokens().mute);
            painter->drawText(QRect(x + cap + px(space::xs), y, whole, px(hintLine)), Qt::AlignVCenter,
                              hint.caption);
        }
        x += whole + px(space::m);
    }
    return y + px(hintLine);
}

}  // namespace taphuan
