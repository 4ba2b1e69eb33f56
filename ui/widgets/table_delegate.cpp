#include "ui/widgets/table_delegate.h"

#include "ui/models/table_roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace taphuan {

namespace {

constexpr int cellPadding = 10;
constexpr int barWidth = 90;

ColourRole meaningOf(const QModelIndex& index, ColourRole otherwise) {
    const QVariant role = index.data(MeaningRole);
    return role.isValid() ? static_cast<ColourRole>(role.toInt()) : otherwise;
}

QString textOf(const QModelIndex& index) {
    return index.data(Qt::DisplayRole).toString();
}

}  // namespace

Qt::Alignment alignmentOf(ColumnKind kind) {
    return (kind == ColumnKind::number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

TableDelegate::TableDelegate(ColumnKind kind, QObject* parent) : QStyledItemDelegate(parent), kind_(kind) {}

QFont TableDelegate::fontOf(const QModelIndex& index) const {
    if (index.data(StrongRole).toBool()) return uiFont(type::body, QFont::DemiBold);
    if (kind_ == ColumnKind::name) return uiFont(type::body, QFont::Medium);
    return uiFont(kind_ == ColumnKind::note ? type::small : type::body);
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& t = tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool strong = index.data(StrongRole).toBool();
    if (selected || strong) painter->fillRect(option.rect, selected ? t.accentTint : t.soft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && selected && view->hasFocus() && view->currentIndex().row() == index.row() &&
        option.rect.left() <= 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), px(3), option.rect.height() - 1),
                          t.accent);
    QRectF place = QRectF(option.rect).adjusted(px(cellPadding), 0, -px(cellPadding), -1);
    if (index.data(Qt::CheckStateRole).isValid()) {
        QStyleOptionButton box;
        box.rect = QRect(place.left(), place.center().y() - px(8), px(16), px(16));
        box.state = QStyle::State_Enabled;
        box.state |=
            index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        view->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter);
        place.setLeft(place.left() + px(24));
    }
    painter->save();
    paintContent(*painter, place, index);
    painter->restore();
}

void TableDelegate::paintContent(QPainter& painter, const QRectF& place, const QModelIndex& index) const {
    const Tokens& t = tokens();
    const bool quiet = kind_ == ColumnKind::muted || kind_ == ColumnKind::note;
    const QVariant meaning = index.data(MeaningRole);
    const bool strong = index.data(StrongRole).toBool();
    QColor colour = quiet && !strong ? t.mute : t.ink;
    if (meaning.isValid()) colour = t.meaning(static_cast<ColourRole>(meaning.toInt())).text;
    const QFont used = fontOf(index);
    painter.setFont(used);
    painter.setPen(colour);
    const auto alignment = static_cast<int>(alignmentOf(kind_)) | Qt::TextSingleLine;
    painter.drawText(place, alignment,
                     QFontMetricsF(used).elidedText(textOf(index), Qt::ElideRight, place.width()));
}

int TableDelegate::contentWidth(const QModelIndex& index) const {
    return QFontMetrics(fontOf(index)).horizontalAdvance(textOf(index)) + 1;
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int check = index.data(Qt::CheckStateRole).isValid() ? px(24) : 0;
    return {contentWidth(index) + check + 2 * px(cellPadding), px(size::row)};
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? textOf(index) : QString(), view->viewport());
    return true;
}

void TagDelegate::paintContent(QPainter& painter, const QRectF& place, const QModelIndex& index) const {
    paintTag(painter, place, textOf(index), meaningOf(index, ColourRole::neutral));
}

int TagDelegate::contentWidth(const QModelIndex& index) const {
    const QString word = textOf(index);
    return word.isEmpty() ? 0 : tagWidth(word);
}

namespace {

// Room for the words beside a bar: at least a whole percentage's, so that the bars of a column have one scale.
int labelWidth(const QString& text) {
    if (text.isEmpty()) return 0;
    const QFontMetrics metrics(uiFont(type::small));
    return qMax(metrics.horizontalAdvance(QStringLiteral("100,0%")), metrics.horizontalAdvance(text)) +
           px(space::s);
}

}  // namespace

void BarDelegate::paintContent(QPainter& painter, const QRectF& place, const QModelIndex& index) const {
    const QString text = textOf(index);
    const int textWidth = labelWidth(text);
    const QVariant share = index.data(ShareRole);
    if (share.isValid())
        paintBar(painter, place.adjusted(0, 0, -textWidth, 0), share.toDouble(),
                 meaningOf(index, ColourRole::done));
    painter.setFont(uiFont(type::small));
    painter.setPen(tokens().mute);
    painter.drawText(place, Qt::AlignVCenter | (share.isValid() ? Qt::AlignRight : Qt::AlignLeft), text);
}

int BarDelegate::contentWidth(const QModelIndex& index) const {
    const QString text = textOf(index);
    return px(barWidth) + labelWidth(text);
}

TableDelegate* makeDelegate(ColumnKind kind, QObject* parent) {
    if (kind == ColumnKind::tag) return new TagDelegate(parent);
    if (kind == ColumnKind::bar) return new BarDelegate(parent);
    return new TableDelegate(kind, parent);
}

}  // namespace taphuan
