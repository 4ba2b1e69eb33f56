#include "ui/widgets/busy.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace taphuan {

namespace {

constexpr int appearAfterMilliseconds = 250;
constexpr int steps = 1000;

}  // namespace

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent),
      task_(makeLabel({}, TextStyle::strong)),
      detail_(makeLabel({}, TextStyle::small)),
      bar_(new QProgressBar),
      cancel_(new QPushButton(tr("Dừng"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(space::xl), px(space::l), px(space::xl), px(space::l));
    layout->setSpacing(px(space::s));
    layout->addWidget(task_);
    layout->addWidget(bar_);
    auto* last = new QHBoxLayout;
    last->addWidget(detail_, 1);
    last->addWidget(cancel_);
    layout->addLayout(last);
    task_->setWordWrap(true);
    bar_->setTextVisible(false);
    setMinimumWidth(px(360));
    setProgress(0, 0);
    setFocusProxy(cancel_);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        showCancelling();
        Q_EMIT cancelled();
    });
}

void ProgressPanel::setTask(const QString& text) {
    task_->setText(text);
    cancel_->setEnabled(true);
    setAccessibleName(text);
    bar_->setAccessibleName(text);
}

void ProgressPanel::setProgress(qint64 done, qint64 total) {
    const bool known = total > 0;
    bar_->setRange(0, known ? steps : 0);
    bar_->setValue(known ? static_cast<int>(qMin(done, total) * steps / total) : 0);
    detail_->setText(known ? tr("%1 / %2").arg(groupedNumber(done), groupedNumber(total)) : QString());
}

void ProgressPanel::setCancellable(bool cancellable) {
    cancel_->setVisible(cancellable);
}

bool ProgressPanel::isCancellable() const {
    return cancel_->isVisibleTo(this);
}

void ProgressPanel::showCancelling() {
    cancel_->setEnabled(false);
    detail_->setText(tr("Đang dừng…"));
}

void ProgressPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), px(size::cardRadius), tokens().surface, tokens().control);
}

BusyOverlay::BusyOverlay(QWidget* covered) : QWidget(covered), panel_(new ProgressPanel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(panel_, 0, Qt::AlignCenter);
    appear_.setSingleShot(true);
    appear_.setInterval(appearAfterMilliseconds);
    connect(&appear_, &QTimer::timeout, this, &BusyOverlay::appear);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* focused) { keepFocus(focused); });
    connect(panel_, &ProgressPanel::cancelled, this, &BusyOverlay::cancelled);
    covered->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void BusyOverlay::begin(const QString& task, bool cancellable) {
    panel_->setTask(task);
    panel_->setCancellable(cancellable);
    panel_->setProgress(0, 0);
    appear_.start();
}

void BusyOverlay::setProgress(qint64 done, qint64 total) {
    panel_->setProgress(done, total);
}

void BusyOverlay::end() {
    appear_.stop();
    const bool held = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    if (held && focused_) focused_->setFocus();
    focused_ = nullptr;
}

void BusyOverlay::appear() {
    setGeometry(parentWidget()->rect());
    show();
    raise();
    keepFocus(QApplication::focusWidget());
}

// Whatever of the covered widget is focused, by Tab or by the program, gives the focus over to the overlay.
void BusyOverlay::keepFocus(QWidget* focused) {
    if (!isVisible() || focused == nullptr || focused == this || isAncestorOf(focused)) return;
    if (focused != parentWidget() && !parentWidget()->isAncestorOf(focused)) return;
    focused_ = focused;
    (panel_->isCancellable() ? static_cast<QWidget*>(panel_) : this)->setFocus();
}

// Tab leaves the covered widget.
bool BusyOverlay::focusNextPrevChild(bool next) {
    QWidget* at = this;
    do at = next ? at->nextInFocusChain() : at->previousInFocusChain();
    while (at != this && (parentWidget()->isAncestorOf(at) || !at->isVisible() || !at->isEnabled() ||
                          !(at->focusPolicy() & Qt::TabFocus)));
    if (at != this) at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void BusyOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QColor veil = tokens().canvas;
    veil.setAlpha(190);
    painter.fillRect(rect(), veil);
}

bool BusyOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

}  // namespace taphuan
