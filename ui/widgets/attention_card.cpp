#include "ui/widgets/attention_card.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tag.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace taphuan {

namespace {

constexpr int lineHeight = 38;

// One line with a thin rule below it.
class Line : public QWidget {
  public:
    using QWidget::QWidget;

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
    }
};

ColourRole roleOf(AttentionSeverity severity) {
    switch (severity) {
        case AttentionSeverity::urgent:
            return ColourRole::refused;
        case AttentionSeverity::warning:
            return ColourRole::behind;
        case AttentionSeverity::note:
            return ColourRole::neutral;
    }
    return ColourRole::neutral;
}

}  // namespace

AttentionCard::AttentionCard(QWidget* parent) : Card(tr("Cần xử lý"), parent), place_(new QWidget) {
    auto* layout = new QVBoxLayout(place_);
    layout->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(place_, 1);
}

void AttentionCard::setItems(std::vector<Item> items) {
    items_ = std::move(items);
    all_ = false;
    rebuild();
}

void AttentionCard::setFirst(size_t count) {
    if (count == first_) return;
    first_ = count;
    rebuild();
}

void AttentionCard::rebuild() {
    delete lines_;
    lines_ = new QWidget;
    auto* layout = new QVBoxLayout(lines_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (items_.empty()) {
        auto* nothing = new EmptyState;
        nothing->setContent(Icon::ok, tr("Không có việc nào đang chờ"),
                            tr("Buổi chưa điểm danh, chứng nhận chưa cấp, báo cáo đến hạn sẽ hiện ở đây."));
        layout->addWidget(nothing);
    }
    const size_t shown = all_ || items_.size() == first_ + 1 ? items_.size() : qMin(first_, items_.size());
    for (size_t i = 0; i < shown; ++i) layout->addWidget(line(items_[i]));
    if (shown < items_.size()) {
        auto* more = new QPushButton(tr("Xem thêm %1 việc").arg(items_.size() - shown));
        setButtonKind(*more, ButtonKind::quiet);
        connect(
            more, &QPushButton::clicked, this,
            [this] {
                all_ = true;
                rebuild();
            },
            Qt::QueuedConnection);
        layout->addWidget(more, 0, Qt::AlignLeft);
    }
    layout->addStretch(1);
    place_->layout()->addWidget(lines_);
}

QWidget* AttentionCard::line(const Item& item) {
    const auto [word, action] = [&]() -> std::pair<QString, QString> {
        switch (item.attention.kind) {
            case AttentionKind::duty_due:
                return {tr("Báo cáo"), tr("Xem hạn")};
            case AttentionKind::session_unmarked:
                return {tr("Việc"), tr("Điểm danh")};
            case AttentionKind::unit_behind:
                return {tr("Chậm"), tr("Mở đơn vị")};
            case AttentionKind::certificate_missing:
                return {tr("Việc"), tr("Cấp")};
            case AttentionKind::headcount_missing:
                return {tr("Thiếu"), tr("Nhập số")};
            case AttentionKind::request_due:
                return {tr("Yêu cầu"), tr("Xem yêu cầu")};
            case AttentionKind::basis_missing:
                return {tr("Thiếu"), tr("Nêu căn cứ")};
            case AttentionKind::unplaced:
                return {tr("Việc"), tr("Xếp đơn vị")};
        }
        return {};
    }();
    auto* widget = new Line;
    widget->setMinimumHeight(px(lineHeight));
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(px(space::s));
    layout->addWidget(new Tag(word, roleOf(item.attention.severity)));
    auto* sentence = makeLabel(item.attention.sentence, TextStyle::body);
    sentence->setWordWrap(true);
    layout->addWidget(sentence, 1);
    auto* button = new QPushButton(action);
    button->setAccessibleDescription(item.attention.sentence);
    setButtonKind(*button, ButtonKind::quiet);
    connect(button, &QPushButton::clicked, this, [this, place = item.place] { Q_EMIT activated(place); });
    layout->addWidget(button);
    return widget;
}

}  // namespace taphuan
