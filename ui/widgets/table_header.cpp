#include "ui/widgets/table_header.h"

#include "ui/theme/icons.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

namespace taphuan {

namespace {

constexpr int padding = 10;
constexpr int chevron = 14;

QFont titleFont() {
    return uiFont(type::small, QFont::Medium);
}

}  // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(px(40));
    setSectionsMovable(true);
}

void TableHeader::setAlignments(const QList<Qt::Alignment>& alignments) {
    alignments_ = alignments;
    viewport()->update();
}

int TableHeader::titleWidth(int column) const {
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    return QFontMetrics(titleFont()).horizontalAdvance(title) + (sorted ? px(chevron) : 0) + 2 * px(padding) + 2;
}

QSize TableHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), px(size::row)};
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    const Tokens& t = tokens();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const bool right = alignments_.value(logicalIndex, Qt::AlignLeft).testFlag(Qt::AlignRight);
    QRect place = rect.adjusted(px(padding), 0, -px(padding), -1);
    painter->setFont(titleFont());
    painter->setPen(sorted ? t.ink : t.mute);
    const QFontMetrics metrics(titleFont());
    const int room = place.width() - (sorted ? px(chevron) : 0);
    const QString shown = metrics.elidedText(title, Qt::ElideRight, room);
    const int width = metrics.horizontalAdvance(shown);
    const int start = right ? place.right() + 1 - width : place.left();
    painter->drawText(QRect(start, place.top(), width + 1, place.height()), Qt::AlignVCenter, shown);
    if (!sorted) return;
    const int arrow = right ? start - px(chevron) : start + width;
    paintIcon(*painter, QRectF(arrow, place.center().y() - px(chevron) / 2.0 + 1, px(chevron), px(chevron)),
              sortIndicatorOrder() == Qt::AscendingOrder ? Icon::chevronUp : Icon::chevronDown, t.accent);
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event) {
    setSectionsClickable(!unsortable_.contains(logicalIndexAt(event->pos())));
    QHeaderView::mouseReleaseEvent(event);
    setSectionsClickable(true);
}

void TableHeader::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
    painter.end();
    QHeaderView::paintEvent(event);
}

}  // namespace taphuan
