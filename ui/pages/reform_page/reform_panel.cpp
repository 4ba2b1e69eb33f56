#include "ui/pages/reform_page/reform_panel.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/models/table_roles.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/unit_picker.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace taphuan {

namespace {

// Of a larger unit nobody decides by name.
constexpr size_t mostShown = 2000;
constexpr size_t mostLikely = 4;

}  // namespace

ReformPanel::ReformPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      title_(makeLabel({}, TextStyle::lead)),
      facts_(makeLabel({}, TextStyle::mute)),
      pickerPlace_(new QWidget),
      all_(new QPushButton(tr("Cả đơn vị"))),
      some_(new QPushButton(tr("Người được chọn"))),
      words_(new QLineEdit),
      byWords_(new QPushButton(tr("Theo chức vụ"))),
      again_(new QPushButton(tr("Bỏ quyết định"))),
      people_({tr("Họ và tên"), tr("Chức vụ"), tr("Đến")}, nullptr),
      table_(new DataTable) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::s));
    title_->setWordWrap(true);
    facts_->setWordWrap(true);
    layout->addWidget(title_);
    layout->addWidget(facts_);
    layout->addWidget(buildTarget());
    layout->addWidget(buildActions());
    table_->setFilterPlaceholder(tr("Tìm người"));
    table_->setCountNoun(tr("người"));
    table_->view()->setAccessibleName(tr("Người của đơn vị cũ"));
    table_->setModel(&people_);
    table_->filter()->setFixedWidth(px(120));
    table_->setColumns(
        {{ColumnKind::name, true, 110}, {ColumnKind::text, true, 110}, {ColumnKind::muted, true, 90}});
    table_->setEmptyContent(Icon::people, tr("Không có ai ở đây"));
    new ListRecorder(workspace, *table_, [this] { return tr("Người của %1").arg(unit_.name); });
    connect(table_, &DataTable::selectionChanged, this, &ReformPanel::refreshActions);
    connect(table_, &DataTable::activated, this,
            [this](const QModelIndex& index) { Q_EMIT personRequested(index.data(KeyRole).toString()); });
    layout->addWidget(table_, 1);
}

QWidget* ReformPanel::buildTarget() {
    auto* target = new QWidget;
    auto* layout = new QVBoxLayout(target);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::xs));
    layout->addWidget(makeLabel(tr("Chuyển đến"), TextStyle::mute));
    auto* place = new QVBoxLayout(pickerPlace_);
    place->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pickerPlace_);
    likelyPlace_ = new QVBoxLayout;
    layout->addLayout(likelyPlace_);
    return target;
}

QWidget* ReformPanel::buildActions() {
    auto* actions = new QWidget;
    auto* layout = new QVBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::s));
    auto* first = new QHBoxLayout;
    first->setSpacing(px(space::s));
    setButtonKind(*again_, ButtonKind::quiet);
    for (QPushButton* button : {all_, some_, again_}) first->addWidget(button);
    first->addStretch(1);
    layout->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(px(space::s));
    words_->setPlaceholderText(tr("Chức vụ, bộ phận có chữ…"));
    words_->setAccessibleName(tr("Chức vụ, bộ phận có chữ"));
    second->addWidget(words_, 1);
    second->addWidget(byWords_);
    layout->addLayout(second);
    connect(words_, &QLineEdit::textChanged, this, &ReformPanel::refreshActions);
    connect(words_, &QLineEdit::returnPressed, byWords_, &QPushButton::click);
    connect(all_, &QPushButton::clicked, this, [this] { Q_EMIT unitDecided(picker_->unit()); });
    connect(some_, &QPushButton::clicked, this, [this] { Q_EMIT peopleDecided(chosen(), picker_->unit()); });
    connect(byWords_, &QPushButton::clicked, this,
            [this] { Q_EMIT positionDecided(words_->text().trimmed(), picker_->unit()); });
    connect(again_, &QPushButton::clicked, this, &ReformPanel::undecided);
    return actions;
}

void ReformPanel::showUnit(const ReformedUnit& unit, bool decidedHere) {
    const bool other = unit.unit != unit_.unit || unit.on != unit_.on;
    unit_ = unit;
    title_->setText(unit.parent.isEmpty() ? unit.name
                                          : QString(unit.name + QStringLiteral(", ") + unit.parent));
    QStringList facts{tr("%1: %2").arg(dateText(unit.on), wordOf(unit.fate))};
    if (unit.fate != ReformFate::moved)
        facts << tr("%1 người, %2 chưa quyết")
                     .arg(groupedNumber(qint64(unit.moves.size())), groupedNumber(unit.undecided()));
    if (unit.left > 0) facts << tr("%1 người vào sau ngày này, không đổi").arg(groupedNumber(unit.left));
    if (!unit.basis.isEmpty()) facts << unit.basis;
    facts_->setText(facts.join(QStringLiteral(" · ")));
    again_->setVisible(decidedHere);
    if (other) {
        words_->clear();
        people_.setRows({});
        showTargets();
    }
    readPeople();
    refreshActions();
}

void ReformPanel::takeFocus() {
    if (picker_) picker_->setFocus();
}

// The units of the day, and those it likely is within one press.
void ReformPanel::showTargets() {
    if (picker_ == nullptr || pickerDay_ != unit_.on) {
        delete picker_;
        pickerDay_ = unit_.on;
        picker_ = new UnitPicker(workspace_, pickerDay_, tr("Chọn đơn vị mới"));
        picker_->setAccessibleName(tr("Chuyển đến"));
        pickerPlace_->layout()->addWidget(picker_);
        setTabOrder(picker_, all_);
        connect(picker_, &UnitPicker::chosen, this, &ReformPanel::refreshActions);
        connect(picker_, &QComboBox::editTextChanged, this, &ReformPanel::refreshActions);
    }
    const bool one = unit_.successors.size() == 1;
    picker_->setUnit(one ? unit_.successors.front() : Id<Unit>());
    delete likely_;
    likely_ = new QWidget;
    auto* layout = new QVBoxLayout(likely_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (unit_.fate == ReformFate::asked && unit_.successors.size() <= mostLikely)
        for (size_t i = 0; i < unit_.successors.size(); ++i) {
            auto* button = new QPushButton(unit_.successorNames.value(qsizetype(i)));
            setButtonKind(*button, ButtonKind::quiet);
            button->setAccessibleDescription(tr("Chuyển đến"));
            connect(button, &QPushButton::clicked, this, [this, id = unit_.successors[i]] {
                picker_->setUnit(id);
                refreshActions();
            });
            layout->addWidget(button, 0, Qt::AlignLeft);
        }
    likelyPlace_->addWidget(likely_);
}

void ReformPanel::readPeople() {
    std::vector<Id<Person>> ids;
    for (const ReformMove& move : unit_.moves)
        if (ids.size() < mostShown) ids.push_back(move.person);
    workspace_.read<std::vector<PersonSummary>>(
        this,
        [ids, day = unit_.on.addDays(-1)](Connection& db) -> Result<std::vector<PersonSummary>> {
            if (ids.empty()) return std::vector<PersonSummary>();
            return peopleById(db, ids, day);
        },
        [this, unit = unit_.unit, on = unit_.on](Result<std::vector<PersonSummary>> people) {
            if (unit != unit_.unit || on != unit_.on) return;
            if (!people) {
                Q_EMIT failed(people.error());
                return;
            }
            showPeople(*people);
        });
}

void ReformPanel::showPeople(const std::vector<PersonSummary>& people) {
    QHash<RowId, Id<Unit>> destinations;
    for (const ReformMove& move : unit_.moves) destinations.insert(move.person, move.to);
    std::vector<RowId> wanted;
    for (const auto& [person, unit] : destinations.asKeyValueRange())
        if (!unit.isNull() && std::find(wanted.begin(), wanted.end(), RowId(unit)) == wanted.end())
            wanted.push_back(unit);
    workspace_.read<QHash<RowId, QString>>(
        this,
        [wanted, day = unit_.on](Connection& db) -> Result<QHash<RowId, QString>> {
            QHash<RowId, QString> names;
            for (const RowId unit : wanted) {
                TAPHUAN_ASSIGN(const QString name, unitName(db, Id<Unit>(unit), day));
                names.insert(unit, name);
            }
            return names;
        },
        [this, people, destinations, unit = unit_.unit](Result<QHash<RowId, QString>> names) {
            if (!names || unit != unit_.unit) return;
            std::vector<TableRow> rows;
            for (const PersonSummary& person : people) {
                const Id<Unit> to = destinations.value(person.id);
                const QString what =
                    person.department.isEmpty()
                        ? person.position
                        : QString(person.position + QStringLiteral(" · ") + person.department);
                rows.push_back({{TableCell::ofName(person.fullName), TableCell::ofLongText(what),
                                 TableCell::ofLongText(to.isNull() ? tr("chưa quyết") : names->value(to))},
                                person.id.text()});
            }
            people_.setRows(std::move(rows));
            refreshActions();
        });
}

QList<RowId> ReformPanel::chosen() const {
    QList<RowId> people;
    for (const int row : table_->selectedRows())
        if (const auto id = RowId::parse(people_.key(row))) people << *id;
    return people;
}

void ReformPanel::refreshActions() {
    const bool target = picker_ != nullptr && !picker_->unit().isNull();
    const bool movable = unit_.fate != ReformFate::moved && !unit_.moves.empty();
    const auto some = table_->selectedRows().size();
    some_->setText(some > 0 ? tr("%1 người được chọn").arg(some) : tr("Người được chọn"));
    all_->setEnabled(target && movable);
    some_->setEnabled(target && movable && some > 0);
    byWords_->setEnabled(target && movable && !words_->text().trimmed().isEmpty());
}

}  // namespace taphuan
