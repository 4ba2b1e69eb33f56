#include "ui/widgets/rail.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/theme/paint.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace taphuan {

namespace {

constexpr int rowHeight = 36;

// A line across the rail with air above and below.
class RailLine : public QWidget {
  public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {0, px(17)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(QRect(px(space::xs), height() / 2, width() - 2 * px(space::xs), 1), tokens().line);
    }
};

}  // namespace

RailButton::RailButton(Icon icon, const QString& title, QWidget* parent)
    : QAbstractButton(parent), icon_(icon) {
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void RailButton::setCount(qint64 count) {
    count_ = count;
    describe();
    update();
}

void RailButton::setFolded(bool folded) {
    folded_ = folded;
    describe();
    update();
}

void RailButton::describe() {
    const QString whole = count_ < 0 ? text() : text() % u' ' % groupedNumber(count_);
    setAccessibleName(whole);
    setToolTip(folded_ ? whole : QString());
}

QSize RailButton::sizeHint() const {
    return {px(size::rail), px(rowHeight)};
}

void RailButton::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(0, 1, 0, -1);
    const bool current = isChecked();
    if (current || underMouse()) paintBox(painter, box, px(size::radius), current ? t.accentTint : t.soft);
    const QColor colour = current ? t.accent : t.mute;
    const double side = px(size::largeIcon);
    const double left = folded_ ? (width() - side) / 2 : px(10);
    paintIcon(painter, QRectF(left, (height() - side) / 2, side, side), icon_, colour);
    if (!folded_) {
        const QRectF row = QRectF(rect()).adjusted(px(40), 0, -px(10), 0);
        const QString count = count_ < 0 ? QString() : groupedNumber(count_);
        const QFont small = uiFont(11, current ? QFont::DemiBold : QFont::Normal);
        const double counted = QFontMetricsF(small).horizontalAdvance(count);
        painter.setFont(small);
        painter.setPen(current ? t.accent : t.faint);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, count);
        const QFont words = uiFont(type::body, current ? QFont::DemiBold : QFont::Medium);
        painter.setFont(words);
        painter.setPen(colour);
        painter.drawText(
            row, Qt::AlignVCenter,
            QFontMetricsF(words).elidedText(text(), Qt::ElideRight, row.width() - counted - px(4)));
    }
    if (showsFocus(*this)) paintFocusRing(painter, box, px(size::radius));
}

void RailButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

Rail::Rail(QWidget* parent)
    : QWidget(parent), layout_(new QVBoxLayout(this)), pages_(new QButtonGroup(this)) {
    layout_->setContentsMargins(px(space::s), px(space::m) - 1, px(space::s) + 1, px(space::m));
    layout_->setSpacing(0);
    layout_->addStretch(1);
    setAccessibleName(tr("Các trang"));
    setFolded(false);
    connect(pages_, &QButtonGroup::idClicked, this, &Rail::activated);
}

int Rail::addPage(Icon icon, const QString& title, bool setApart) {
    const int page = static_cast<int>(pages_->buttons().size());
    if (setApart && line_ == nullptr) {
        line_ = new RailLine(this);
        layout_->insertWidget(layout_->count() - 1, line_);
    }
    auto* added = new RailButton(icon, title, this);
    added->setFolded(folded_);
    pages_->addButton(added, page);
    const int before = setApart || line_ == nullptr ? layout_->count() - 1 : layout_->indexOf(line_);
    layout_->insertWidget(before, added);
    return page;
}

RailButton* Rail::button(int page) const {
    return static_cast<RailButton*>(pages_->button(page));
}

void Rail::setTitle(int page, const QString& title) {
    if (RailButton* found = button(page)) {
        found->setText(title);
        found->setFolded(folded_);
    }
}

void Rail::setCount(int page, qint64 count) {
    if (RailButton* found = button(page)) found->setCount(count);
}

void Rail::setOffered(int page, bool offered) {
    if (RailButton* found = button(page)) found->setVisible(offered);
}

bool Rail::isOffered(int page) const {
    const RailButton* found = button(page);
    return found != nullptr && !found->isHidden();
}

void Rail::setCurrent(int page) {
    if (RailButton* found = button(page)) found->setChecked(true);
}

void Rail::setFolded(bool folded) {
    folded_ = folded;
    setFixedWidth(px(folded ? size::foldedRail : size::rail));
    for (QAbstractButton* each : pages_->buttons()) static_cast<RailButton*>(each)->setFolded(folded);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens().line);
}

}  // namespace taphuan
