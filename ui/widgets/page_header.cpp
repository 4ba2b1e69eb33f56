#include "ui/widgets/page_header.h"

#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace taphuan {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      breadcrumb_(makeLabel({}, TextStyle::small)),
      title_(new ElidedLabel({}, TextStyle::title)),
      facts_(new ElidedLabel({}, TextStyle::mute)),
      actions_(new QHBoxLayout) {
    auto* texts = new QVBoxLayout;
    texts->setSpacing(px(2));
    texts->addWidget(breadcrumb_);
    texts->addWidget(title_);
    texts->addWidget(facts_);
    actions_->setSpacing(px(space::m));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::xl));
    layout->addLayout(texts, 1);
    layout->addLayout(actions_);
    layout->setAlignment(actions_, Qt::AlignBottom);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    breadcrumb_->setTextFormat(Qt::RichText);
    breadcrumb_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(breadcrumb_, &QLabel::linkActivated, this,
            [this](const QString& step) { Q_EMIT crumbActivated(step.toInt()); });
    setBreadcrumb({});
    setTitle(title);
    setFacts({});
}

void PageHeader::setBreadcrumb(const QStringList& steps) {
    steps_ = steps;
    breadcrumb_->setVisible(!steps.isEmpty());
    showBreadcrumb();
}

void PageHeader::showBreadcrumb() {
    QStringList links;
    for (int i = 0; i < steps_.size(); ++i)
        links += QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>")
                     .arg(QString::number(i), tokens().mute.name(), steps_[i].toHtmlEscaped());
    breadcrumb_->setText(links.join(QStringLiteral(" › ")));
    breadcrumb_->setAccessibleName(steps_.join(QStringLiteral(" › ")));
}

void PageHeader::setTitle(const QString& title) {
    title_->setText(title);
    setAccessibleName(title);
}

void PageHeader::setFacts(const QString& facts) {
    facts_->setText(facts);
    facts_->setVisible(!facts.isEmpty());
}

QString PageHeader::title() const {
    return title_->text();
}

QPushButton* PageHeader::addButton(const QString& text, ButtonKind kind) {
    auto* button = new QPushButton(text);
    setButtonKind(*button, kind);
    addActionWidget(button);
    return button;
}

QPushButton* PageHeader::addButton(const QString& text, Icon which, ButtonKind kind) {
    QPushButton* button = addButton(text, kind);
    const IconTone tone = kind == ButtonKind::primary  ? IconTone::onAccent
                          : kind == ButtonKind::danger ? IconTone::onRefused
                          : kind == ButtonKind::quiet  ? IconTone::accent
                                                       : IconTone::mute;
    button->setIcon(icon(which, tone));
    return button;
}

void PageHeader::addActionWidget(QWidget* widget) {
    actions_->addWidget(widget);
}

void PageHeader::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) showBreadcrumb();
    QWidget::changeEvent(event);
}

}  // namespace taphuan
