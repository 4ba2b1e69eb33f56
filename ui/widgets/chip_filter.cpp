#include "ui/widgets/chip_filter.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace taphuan {

Chip::Chip(const QString& word, ColourRole role, QWidget* parent) : QAbstractButton(parent), role_(role) {
    setText(word);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(-1);
}

void Chip::setCount(qint64 count) {
    count_ = count;
    setAccessibleName(shownText());
    updateGeometry();
    update();
}

QString Chip::shownText() const {
    return count_ < 0 ? text() : text() % u' ' % groupedNumber(count_);
}

// Wide enough for the bold text of a chosen chip, so that choosing moves nothing.
QSize Chip::sizeHint() const {
    const QFontMetrics metrics(uiFont(type::small, QFont::DemiBold));
    return {metrics.horizontalAdvance(shownText()) + 2 * px(space::m), px(28)};
}

void Chip::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    const Tokens::Meaning colours =
        t.meaning(isChecked() && role_ == ColourRole::neutral ? ColourRole::accent : role_);
    const bool onCanvas = role_ == ColourRole::neutral && !isChecked();
    QPainter painter(this);
    const QColor border = isChecked() ? colours.text : onCanvas || underMouse() ? t.line : QColor();
    paintBox(painter, QRectF(rect()), height() / 2.0, onCanvas ? t.surface : colours.tint, border);
    painter.setFont(uiFont(type::small, isChecked() ? QFont::DemiBold : QFont::Medium));
    painter.setPen(colours.text);
    painter.drawText(rect(), Qt::AlignCenter, shownText());
    if (showsFocus(*this)) paintFocusRing(painter, QRectF(rect()), height() / 2.0);
}

ChipFilter::ChipFilter(QWidget* parent) : QWidget(parent), layout_(new QHBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(px(space::s));
    layout_->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChipFilter::addChip(const QString& key, const QString& word, ColourRole role, qint64 count) {
    auto* chip = new Chip(word, role, this);
    chip->setCount(count);
    layout_->insertWidget(layout_->count() - 1, chip);
    chips_.insert(key, chip);
    keys_ += key;
    if (chips_.size() == 1) setCurrent(key);
    connect(chip, &Chip::toggled, this, [this, key](bool on) {
        if (!on || key == current_) return;
        current_ = key;
        Q_EMIT currentChanged(key);
    });
}

void ChipFilter::setCount(const QString& key, qint64 count) {
    if (Chip* chip = chips_.value(key)) chip->setCount(count);
}

void ChipFilter::setChoices(const QList<Choice>& choices) {
    QStringList keys;
    for (const Choice& each : choices) keys += each.key;
    if (keys == keys_) {
        for (const Choice& each : choices) setCount(each.key, each.count);
        return;
    }
    const QString chosen = current_;
    removeChips();
    for (const Choice& each : choices) addChip(each.key, each.word, each.role, each.count);
    setCurrent(chosen);
}

// A chip may be the sender of the signal that leads here.
void ChipFilter::removeChips() {
    for (Chip* chip : std::as_const(chips_)) {
        disconnect(chip, nullptr, this, nullptr);
        chip->setAutoExclusive(false);
        chip->hide();
        layout_->removeWidget(chip);
        chip->deleteLater();
    }
    chips_.clear();
    keys_.clear();
    current_.clear();
}

void ChipFilter::setCurrent(const QString& key) {
    Chip* chip = chips_.value(key);
    if (chip == nullptr) return;
    current_ = key;
    chip->setChecked(true);
}

}  // namespace taphuan
