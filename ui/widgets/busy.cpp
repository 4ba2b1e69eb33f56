#include "ui/widgets/busy.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

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
    connect(&appear_, &QTimer::timeout, this, [this] {
        setGeometry(parentWidget()->rect());
        show();
        raise();
        panel_->setFocus();
    });
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
    hide();
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
