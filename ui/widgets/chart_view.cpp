#include "ui/widgets/chart_view.h"

#include "ui/theme/paint.h"
#include "ui/widgets/chart_canvas.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace taphuan {

ChartView::ChartView(QWidget* parent) : QWidget(parent), canvas_(makeChartCanvas(this)) {
    canvas_->setAttribute(Qt::WA_TransparentForMouseEvents);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void ChartView::setChart(const ChartDescription& chart) {
    chart_ = chart;
    canvas_->setChart(chart, screenChartStyle());
    QStringList sentences;
    for (int label = 0; label < chart.labels.size(); ++label) sentences += chartLabelSentence(chart, label);
    setAccessibleName(chart.title);
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    setMarked(-1);
    updateGeometry();
}

QSize ChartView::sizeHint() const {
    const int width = qMax(this->width(), px(420));
    return {px(420), static_cast<int>(std::ceil(chartHeight(chart_, screenChartStyle(), width)))};
}

QSize ChartView::minimumSizeHint() const {
    return {px(220), sizeHint().height() * 3 / 4};
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    canvas_->setGeometry(rect());
}

int ChartView::labelAt(const QPointF& at) const {
    for (const ChartMark& mark : chartMarks(QRectF(rect()), chart_, screenChartStyle()))
        if (mark.area.contains(at)) return mark.label;
    return -1;
}

void ChartView::setMarked(int label) {
    marked_ = label;
    canvas_->setMarked(showsFocus(*this) ? label : -1);
    if (label < 0) return;
    setAccessibleName(chart_.title % QStringLiteral(". ") % chartLabelSentence(chart_, label));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartView::open(int label) {
    const QString key = chart_.keys.value(label);
    if (!key.isEmpty()) Q_EMIT activated(key);
}

bool ChartView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int label = labelAt(help->pos());
    QToolTip::showText(help->globalPos(), label < 0 ? QString() : chartLabelSentence(chart_, label), this);
    return true;
}

void ChartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        canvas_->setChart(chart_, screenChartStyle());
    QWidget::changeEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const auto last = static_cast<int>(chart_.labels.size()) - 1;
    switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Right:
            return setMarked(qMin(marked_ + 1, last));
        case Qt::Key_Up:
        case Qt::Key_Left:
            return setMarked(qMax(marked_ - 1, 0));
        case Qt::Key_Home:
            return setMarked(qMin(0, last));
        case Qt::Key_End:
            return setMarked(last);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return open(marked_);
        default:
            QWidget::keyPressEvent(event);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const bool opens = !chart_.keys.value(labelAt(event->position())).isEmpty();
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) open(labelAt(event->position()));
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    setMarked(marked_ < 0 && !chart_.labels.isEmpty() ? 0 : marked_);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    canvas_->setMarked(-1);
}

}  // namespace taphuan
