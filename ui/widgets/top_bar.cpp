#include "ui/widgets/top_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/key_hints.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace taphuan {

namespace {

constexpr int menuChevron = 14;

QString searchKeys() {
    return QStringLiteral("Ctrl K");
}

class Wordmark : public QWidget {
  public:
    explicit Wordmark(QWidget* parent) : QWidget(parent) { setAccessibleName(QStringLiteral("Tập Huấn")); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QFont bold = uiFont(type::lead, QFont::Bold);
        const QFontMetrics metrics(bold);
        const QString first = QStringLiteral("Tập");
        const QString second = QStringLiteral("Huấn");
        const bool narrow = width() < px(size::rail) / 2;
        const int whole = metrics.horizontalAdvance(first % u' ' % second);
        const int left =
            narrow ? (width() - metrics.horizontalAdvance(QStringLiteral("TH"))) / 2 : px(space::l);
        painter.setFont(bold);
        painter.setPen(tokens().accent);
        painter.drawText(QRect(left, 0, whole, height()), Qt::AlignVCenter,
                         narrow ? QStringLiteral("T") : first);
        painter.setPen(tokens().ink);
        const int second_at =
            left + metrics.horizontalAdvance(narrow ? QStringLiteral("T") : QString(first % u' '));
        painter.drawText(QRect(second_at, 0, whole, height()), Qt::AlignVCenter,
                         narrow ? QStringLiteral("H") : second);
    }
};

}  // namespace

SearchField::SearchField(QWidget* parent) : QAbstractButton(parent) {
    setText(tr("Tìm người, lớp, đơn vị, số chứng nhận…"));
    setAccessibleName(tr("Tìm người, lớp, đơn vị, số chứng nhận"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SearchField::sizeHint() const {
    return {px(420), px(size::button)};
}
QSize SearchField::minimumSizeHint() const {
    return {px(140), px(size::button)};
}

void SearchField::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), px(size::radius), t.dark ? t.canvas : t.soft,
             underMouse() ? t.control : t.line);
    const double side = px(size::icon);
    paintIcon(painter, QRectF(px(10), (height() - side) / 2, side, side), Icon::search, t.faint);
    const int cap = keyCapWidth(searchKeys());
    const QRectF words = QRectF(rect()).adjusted(px(34), 0, -cap - px(space::l), 0);
    const QFont used = uiFont(type::body);
    painter.setFont(used);
    painter.setPen(t.faint);
    painter.drawText(words, Qt::AlignVCenter,
                     QFontMetricsF(used).elidedText(text(), Qt::ElideRight, words.width()));
    paintKeyCap(painter, QRectF(width() - cap - px(space::s), 0, cap, height()), searchKeys());
    if (showsFocus(*this)) paintFocusRing(painter, QRectF(rect()), px(size::radius));
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || (!event->text().isEmpty() && event->text()[0].isLetterOrNumber())) return click();
    QAbstractButton::keyPressEvent(event);
}

TopChip::TopChip(const QString& name, QWidget* parent) : QAbstractButton(parent), name_(name) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFact({});
}

void TopChip::setFact(const QString& text) {
    setText(text);
    setVisible(!text.isEmpty());
    setAccessibleName(name_ % QStringLiteral(": ") % text);
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void TopChip::setMenu(QMenu* menu) {
    menu_ = menu;
    setFocusPolicy(menu != nullptr ? Qt::TabFocus : Qt::NoFocus);
    setCursor(menu != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    disconnect(this, &QAbstractButton::clicked, this, nullptr);
    if (menu != nullptr)
        connect(this, &QAbstractButton::clicked, this,
                [this] { menu_->popup(mapToGlobal(QPoint(0, height() + px(space::xs)))); });
    updateGeometry();
    update();
}

QSize TopChip::sizeHint() const {
    const int words = QFontMetrics(uiFont(type::small)).horizontalAdvance(text());
    return {words + 2 * px(10) + (menu_ != nullptr ? px(menuChevron) : 0) + 1, px(24)};
}

QSize TopChip::minimumSizeHint() const {
    return {px(60), px(24)};
}

void TopChip::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), height() / 2.0, menu_ != nullptr && underMouse() ? t.line : t.soft);
    const QFont used = uiFont(type::small);
    const int arrow = menu_ != nullptr ? px(menuChevron) : 0;
    const QRectF words = QRectF(rect()).adjusted(px(10), 0, -px(10) - arrow + 1, 0);
    painter.setFont(used);
    painter.setPen(t.mute);
    painter.drawText(words, Qt::AlignVCenter,
                     QFontMetricsF(used).elidedText(text(), Qt::ElideRight, words.width()));
    if (menu_ != nullptr)
        paintIcon(painter, QRectF(width() - px(10) - arrow + 2, (height() - arrow) / 2.0, arrow, arrow),
                  Icon::chevronDown, t.mute);
    if (showsFocus(*this)) paintFocusRing(painter, QRectF(rect()), height() / 2.0);
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      wordmark_(new Wordmark(this)),
      search_(new SearchField),
      plan_(new TopChip(tr("Kế hoạch"))),
      year_(new TopChip(tr("Năm"))),
      user_(new TopChip(tr("Người dùng"))) {
    setFixedHeight(px(size::topBar));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, px(space::l), 1);
    layout->setSpacing(0);
    wordmark_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    layout->addWidget(wordmark_);
    layout->addSpacing(px(space::xl));
    layout->addWidget(search_);
    search_->setMaximumWidth(px(420));
    layout->addStretch(1);
    for (TopChip* chip : {plan_, year_, user_}) {
        layout->addSpacing(px(space::m));
        layout->addWidget(chip);
    }
    setRailWidth(px(size::rail));
}

void TopBar::setRailWidth(int width) {
    wordmark_->setFixedWidth(width);
    wordmark_->update();
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

}  // namespace taphuan
