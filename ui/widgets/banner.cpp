#include "ui/widgets/banner.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace taphuan {

namespace {

constexpr int toastMilliseconds = 7000;

Icon iconOf(ColourRole role) {
    switch (role) {
        case ColourRole::refused:
            return Icon::error;
        case ColourRole::behind:
            return Icon::warning;
        case ColourRole::good:
            return Icon::ok;
        case ColourRole::neutral:
        case ColourRole::accent:
        case ColourRole::done:
            return Icon::info;
    }
    return Icon::info;
}

void announce(QWidget* widget) {
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace

InlineBanner::InlineBanner(QWidget* parent)
    : QFrame(parent),
      picture_(new QLabel),
      what_(makeLabel({}, TextStyle::strong)),
      detail_(makeLabel({}, TextStyle::body)),
      action_(new QPushButton),
      close_(new QPushButton) {
    auto* texts = new QVBoxLayout;
    texts->setSpacing(px(2));
    for (QLabel* label : {what_, detail_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(space::m), px(space::s), px(space::s), px(space::s));
    layout->setSpacing(px(space::m));
    layout->addWidget(picture_, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(action_, 0, Qt::AlignVCenter);
    layout->addWidget(close_, 0, Qt::AlignVCenter);
    picture_->setContentsMargins(0, px(1), 0, 0);
    setButtonKind(*close_, ButtonKind::quiet);
    close_->setIcon(icon(Icon::close));
    close_->setAccessibleName(tr("Đóng thông báo"));
    close_->setToolTip(tr("Đóng thông báo"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(action_, &QPushButton::clicked, this, &InlineBanner::actionTriggered);
    connect(close_, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void InlineBanner::showMessage(ColourRole role, const QString& what, const QString& detail,
                               const QString& action) {
    role_ = role;
    what_->setText(what);
    detail_->setText(detail);
    detail_->setVisible(!detail.isEmpty());
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    setAccessibleName(what);
    setAccessibleDescription(detail);
    showColours();
    show();
    announce(this);
}

void InlineBanner::showError(const Error& error, const QString& action) {
    QStringList rest;
    for (const QString& part : {error.where, error.next})
        if (!part.isEmpty()) rest += part;
    showMessage(ColourRole::refused, error.what, rest.join(QStringLiteral(" · ")), action);
}

void InlineBanner::showColours() {
    picture_->setPixmap(iconPixmap(iconOf(role_), px(size::largeIcon), tokens().meaning(role_).text));
}

void InlineBanner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens::Meaning colours = tokens().meaning(role_);
    paintBox(painter, QRectF(rect()), px(size::cardRadius), colours.tint);
}

void InlineBanner::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) showColours();
    QFrame::changeEvent(event);
}

Toast::Toast(QWidget* window)
    : QFrame(window), text_(makeLabel({}, TextStyle::body)), action_(new QPushButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(space::l), px(space::s), px(space::s), px(space::s));
    layout->setSpacing(px(space::m));
    layout->addWidget(text_);
    layout->addWidget(action_);
    setButtonKind(*action_, ButtonKind::quiet);
    leave_.setSingleShot(true);
    leave_.setInterval(toastMilliseconds);
    connect(&leave_, &QTimer::timeout, this, &QWidget::hide);
    connect(action_, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTriggered();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString& text, const QString& action) {
    text_->setText(text);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    layout()->setContentsMargins(px(space::l), px(space::s), px(action.isEmpty() ? space::l : space::s),
                                 px(space::s));
    setAccessibleName(text);
    place();
    show();
    raise();
    leave_.start();
    announce(this);
}

void Toast::place() {
    adjustSize();
    const QWidget* window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - px(size::statusBar) - px(space::l));
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), px(size::cardRadius), tokens().surface, tokens().control);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event) {
    leave_.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event) {
    leave_.start();
    QFrame::leaveEvent(event);
}

}  // namespace taphuan
