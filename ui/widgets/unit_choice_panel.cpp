#include "ui/widgets/unit_choice_panel.h"

#include "core/domain/unit_words.h"
#include "core/text/fold.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/unit_picker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace taphuan {

namespace {

QHBoxLayout* rowIn(QWidget* place) {
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::s));
    return row;
}

QString decisionText(const std::optional<UnitChoice>& choice, const UnitChoiceWords& words) {
    if (!choice) return words.question;
    switch (choice->kind) {
        case UnitChoice::create:
            return words.created;
        case UnitChoice::match:
            return UnitChoicePanel::tr("Đã chọn một đơn vị có trong danh mục.");
        case UnitChoice::refuse:
            break;
    }
    return words.refused;
}

}  // namespace

UnitChoicePanel::UnitChoicePanel(Workspace& workspace, QDate on, UnitChoiceWords words, QWidget* parent)
    : QWidget(parent),
      words_(std::move(words)),
      title_(new ElidedLabel({}, TextStyle::strong)),
      facts_(new ElidedLabel({}, TextStyle::mute)),
      candidates_(new QComboBox),
      candidateRow_(buildCandidates()),
      known_(new UnitPicker(workspace, on, tr("Tìm trong danh mục"))),
      kind_(new QComboBox),
      parent_(new UnitPicker(workspace, on, tr("Trực thuộc"))),
      refuse_(new QPushButton(words_.refuse)),
      again_(new QPushButton(tr("Chọn lại"))) {
    auto* titles = new QVBoxLayout;
    titles->setSpacing(px(2));
    titles->addWidget(title_);
    titles->addWidget(facts_);
    auto* top = new QHBoxLayout;
    top->setSpacing(px(space::s));
    top->addLayout(titles, 1);
    top->addWidget(refuse_);
    top->addWidget(again_);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(px(space::xl));
    choices->addWidget(buildMatch());
    choices->addWidget(buildCreate());
    choices->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::s));
    layout->addLayout(top);
    layout->addWidget(candidateRow_);
    layout->addLayout(choices);
    layout->addStretch(1);
    connect(refuse_, &QPushButton::clicked, this, [this] {
        Q_EMIT decided(key_, UnitChoice{UnitChoice::refuse, {}});
    });
    connect(again_, &QPushButton::clicked, this, [this] { Q_EMIT undecided(key_); });
}

QWidget* UnitChoicePanel::buildCandidates() {
    auto* place = new QWidget;
    QHBoxLayout* row = rowIn(place);
    candidates_->setAccessibleName(tr("Các đơn vị cùng tên"));
    candidates_->setFixedWidth(px(400));
    auto* match = new QPushButton(tr("Là đơn vị này"));
    row->addWidget(makeLabel(tr("Có thể là"), TextStyle::small));
    row->addWidget(candidates_);
    row->addWidget(match);
    row->addStretch(1);
    connect(match, &QPushButton::clicked, this, [this] {
        const Id<Unit> unit(candidates_->currentData().toLongLong());
        Q_EMIT decided(key_, UnitChoice{UnitChoice::match, unit});
    });
    return place;
}

QWidget* UnitChoicePanel::buildMatch() {
    auto* place = new QWidget;
    QHBoxLayout* row = rowIn(place);
    known_->setAccessibleName(tr("Đơn vị trong danh mục"));
    known_->setFixedWidth(px(240));
    auto* match = new QPushButton(tr("Là đơn vị này"));
    match->setEnabled(false);
    row->addWidget(known_);
    row->addWidget(match);
    connect(known_, &QComboBox::currentTextChanged, match,
            [this, match] { match->setEnabled(!known_->unit().isNull()); });
    connect(match, &QPushButton::clicked, this, [this] {
        Q_EMIT decided(key_, UnitChoice{UnitChoice::match, known_->unit()});
    });
    return place;
}

QWidget* UnitChoicePanel::buildCreate() {
    auto* place = new QWidget;
    QHBoxLayout* row = rowIn(place);
    for (const auto& [kind, wire] : EnumText<UnitKind>::names)
        kind_->addItem(wordOf(kind), static_cast<int>(kind));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(UnitKind::agency)));
    kind_->setAccessibleName(tr("Loại đơn vị mới"));
    kind_->setFixedWidth(px(160));
    parent_->setAccessibleName(tr("Đơn vị mới trực thuộc"));
    parent_->setFixedWidth(px(220));
    auto* create = new QPushButton(tr("Tạo đơn vị mới"));
    row->addWidget(kind_);
    row->addWidget(parent_);
    row->addWidget(create);
    create->setEnabled(false);
    connect(parent_, &QComboBox::currentTextChanged, create,
            [this, create] { create->setEnabled(!parent_->unit().isNull()); });
    connect(create, &QPushButton::clicked, this, [this] {
        Q_EMIT decided(
            key_,
            {UnitChoice::create, {}, parent_->unit(), static_cast<UnitKind>(kind_->currentData().toInt())});
    });
    return place;
}

void UnitChoicePanel::showUnit(const UnitQuestion& unit, const QString& detail,
                               const std::optional<UnitChoice>& choice, Id<Unit> parent) {
    const QString key = matchKey(unit.text);
    const QString title = unit.candidates.empty() ? tr("“%1” không có trong danh mục đơn vị")
                                                  : tr("“%1” có thể là nhiều đơn vị");
    title_->setText(detail.isEmpty() ? title.arg(unit.text)
                                     : QString(title.arg(unit.text) + QStringLiteral(" · ") + detail));
    facts_->setText(decisionText(choice, words_));
    refuse_->setVisible(!choice || choice->kind != UnitChoice::refuse);
    again_->setVisible(choice.has_value());
    if (key != key_) {
        const UnitChoice decided = choice.value_or(UnitChoice{});
        known_->setUnit(decided.unit);
        parent_->setUnit(decided.parent.isNull() ? parent : decided.parent);
        const UnitKind kind = decided.kind == UnitChoice::create ? decided.unitKind : unit.likelyKind;
        kind_->setCurrentIndex(kind_->findData(static_cast<int>(kind)));
    }
    key_ = key;
    candidates_->clear();
    for (size_t i = 0; i < unit.candidates.size(); ++i)
        candidates_->addItem(unit.candidateNames[static_cast<qsizetype>(i)], unit.candidates[i].value);
    candidateRow_->setVisible(!unit.candidates.empty());
}

void UnitChoicePanel::takeFocus() {
    QWidget* field = candidateRow_->isVisible() ? candidates_ : known_;
    field->setFocus(Qt::TabFocusReason);
}

TableCell unitChoiceCell(const std::optional<UnitChoice>& choice, const QString& refused) {
    if (!choice) return TableCell::ofTag(UnitChoicePanel::tr("Chưa chọn"), ColourRole::behind);
    switch (choice->kind) {
        case UnitChoice::create:
            return TableCell::ofTag(UnitChoicePanel::tr("Tạo mới"), ColourRole::good);
        case UnitChoice::match:
            return TableCell::ofTag(UnitChoicePanel::tr("Đã khớp"), ColourRole::done);
        case UnitChoice::refuse:
            break;
    }
    return TableCell::ofTag(refused, ColourRole::neutral);
}

}  // namespace taphuan
