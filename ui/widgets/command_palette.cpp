#include "ui/widgets/command_palette.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace taphuan {

namespace {

constexpr int delayMilliseconds = 90;
constexpr int rowHeight = 34;
constexpr int groupHeight = 28;
constexpr int mostRowsShown = 12;

class PaletteDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {0, px(index.data(PaletteModel::IsGroupRole).toBool() ? groupHeight : rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = tokens();
        const QRectF place = QRectF(option.rect).adjusted(px(space::m), 0, -px(space::m), 0);
        const QString title = index.data().toString();
        painter->save();
        if (index.data(PaletteModel::IsGroupRole).toBool()) {
            painter->setFont(uiFont(type::small, QFont::DemiBold));
            painter->setPen(t.mute);
            painter->drawText(place.adjusted(0, px(space::xs), 0, 0), Qt::AlignVCenter, title);
            painter->restore();
            return;
        }
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current)
            paintBox(*painter, QRectF(option.rect).adjusted(4, 1, -4, -1), px(size::radius), t.accentTint);
        const QFont bold = uiFont(type::body, QFont::Medium);
        const QFontMetricsF metrics(bold);
        painter->setFont(bold);
        painter->setPen(current ? t.accent : t.ink);
        painter->drawText(place, Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, place.width()));
        const double used = metrics.horizontalAdvance(title) + px(space::m);
        if (used < place.width()) {
            const QFont small = uiFont(type::small);
            painter->setFont(small);
            painter->setPen(t.mute);
            painter->drawText(place.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight,
                              QFontMetricsF(small).elidedText(index.data(PaletteModel::DetailRole).toString(),
                                                              Qt::ElideRight, place.width() - used));
        }
        painter->restore();
    }
};

}  // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint),
      model_(new PaletteModel(this)),
      field_(new QLineEdit),
      list_(new QListView),
      note_(makeLabel({}, TextStyle::small)) {
    setAttribute(Qt::WA_TranslucentBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(6), px(6), px(6), px(6));
    layout->setSpacing(px(space::xs));
    layout->addWidget(field_);
    layout->addWidget(list_, 1);
    layout->addWidget(note_);
    note_->setContentsMargins(px(space::s), 0, px(space::s), px(space::xs));
    note_->setText(tr("↑↓ chọn · Enter mở · Esc đóng"));
    field_->setPlaceholderText(tr("Tìm người, lớp, đơn vị, số chứng nhận…"));
    field_->setAccessibleName(tr("Tìm người, lớp, đơn vị, số chứng nhận"));
    field_->addAction(icon(Icon::search, IconTone::faint), QLineEdit::LeadingPosition);
    field_->setProperty("leading", true);
    field_->installEventFilter(this);
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QListView::ScrollPerPixel);
    list_->setAccessibleName(tr("Kết quả tìm"));
    delay_.setSingleShot(true);
    delay_.setInterval(delayMilliseconds);
    connect(&delay_, &QTimer::timeout, this, &CommandPalette::ask);
    connect(field_, &QLineEdit::textChanged, this, [this] {
        entered_ = false;
        delay_.start();
    });
    connect(list_, &QListView::clicked, this, &CommandPalette::choose);
    connect(list_, &QListView::entered, this, [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable)) list_->setCurrentIndex(index);
    });
}

void CommandPalette::setProvider(Provider provider) {
    provider_ = std::move(provider);
}

void CommandPalette::open(const QRect& place) {
    const int width = qMax(place.width() + px(12), px(560));
    setFixedWidth(qMin(width, parentWidget()->width() - 2 * px(space::l)));
    move(parentWidget()->mapToGlobal(place.topLeft() - QPoint(px(6), px(6))));
    field_->clear();
    model_->setItems({});
    fitHeight();
    show();
    field_->setFocus();
    ask();
}

void CommandPalette::ask() {
    if (!provider_) return;
    const quint64 query = ++query_;
    answered_ = false;
    provider_(field_->text().trimmed(), [self = QPointer(this), query](std::vector<PaletteItem> items) {
        if (self && self->query_ == query) self->showItems(std::move(items));
    });
}

void CommandPalette::showItems(std::vector<PaletteItem> items) {
    answered_ = true;
    const bool nothing = items.empty() && !field_->text().trimmed().isEmpty();
    model_->setItems(items);
    note_->setText(nothing ? tr("Không tìm thấy. Gõ không dấu cũng được.")
                           : tr("↑↓ chọn · Enter mở · Esc đóng"));
    list_->setCurrentIndex(model_->index(model_->nextItem(-1, 1)));
    fitHeight();
    if (std::exchange(entered_, false)) choose(list_->currentIndex());
}

void CommandPalette::fitHeight() {
    int height = 0;
    for (int row = 0; row < qMin(model_->rowCount(), mostRowsShown); ++row)
        height += px(model_->index(row).data(PaletteModel::IsGroupRole).toBool() ? groupHeight : rowHeight);
    list_->setVisible(height > 0);
    list_->setFixedHeight(qMax(1, height));
    layout()->activate();
    adjustSize();
}

void CommandPalette::moveCurrent(int step) {
    const int from = list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
    const int to = model_->nextItem(from, step);
    if (to < 0) return;
    list_->setCurrentIndex(model_->index(to));
    list_->scrollTo(model_->index(to));
}

void CommandPalette::choose(const QModelIndex& index) {
    if (!index.flags().testFlag(Qt::ItemIsSelectable)) return;
    const QString key = index.data(PaletteModel::ItemKeyRole).toString();
    hide();
    Q_EMIT chosen(key);
}

// Never a row of what was typed before.
void CommandPalette::enter() {
    if (delay_.isActive()) {
        delay_.stop();
        entered_ = true;
        return ask();
    }
    if (answered_)
        choose(list_->currentIndex());
    else
        entered_ = true;
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), px(size::cardRadius), tokens().surface, tokens().control);
}

void CommandPalette::hideEvent(QHideEvent* event) {
    delay_.stop();
    ++query_;
    entered_ = false;
    QFrame::hideEvent(event);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != field_ || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            moveCurrent(1);
            return true;
        case Qt::Key_Up:
            moveCurrent(-1);
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            enter();
            return true;
        default:
            return false;
    }
}

}  // namespace taphuan
