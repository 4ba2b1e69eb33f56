#include "ui/widgets/tab_bar.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace taphuan {

namespace {

constexpr int gap = 24;
constexpr int tabHeight = 40;

QFont currentFont() {
    return uiFont(type::body, QFont::DemiBold);
}

}  // namespace

TabBar::TabBar(QWidget* parent) : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TabBar::setCount(int tab, qint64 count) {
    setTabData(tab, count < 0 ? QVariant() : QVariant(count));
    setAccessibleTabName(tab, shownText(tab));
    setTabText(tab, tabText(tab));  // places the tabs anew
}

QString TabBar::shownText(int tab) const {
    const QVariant count = tabData(tab);
    if (!count.isValid()) return tabText(tab);
    return tabText(tab) % u' ' % groupedNumber(count.toLongLong());
}

QSize TabBar::tabSizeHint(int index) const {
    return {QFontMetrics(currentFont()).horizontalAdvance(shownText(index)) + px(gap), px(tabHeight)};
}

QSize TabBar::minimumTabSizeHint(int index) const {
    return tabSizeHint(index);
}

void TabBar::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    for (int i = 0; i < count(); ++i) {
        const QRect place = tabRect(i).adjusted(0, 0, -px(gap), 0);
        const bool current = i == currentIndex();
        const bool hovered = tabRect(i).contains(mapFromGlobal(QCursor::pos())) && underMouse();
        painter.setFont(current ? currentFont() : uiFont(type::body));
        painter.setPen(!isTabEnabled(i) ? t.faint : current || hovered ? t.ink : t.mute);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, shownText(i));
        if (!current) continue;
        painter.fillRect(QRect(place.left(), height() - 2, place.width(), 2), t.accent);
        if (showsFocus(*this))
            paintFocusRing(painter, QRectF(place).adjusted(-5, 5, 5, -6), px(size::radius));
    }
}

}  // namespace taphuan
