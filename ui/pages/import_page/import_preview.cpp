#include "ui/pages/import_page/import_preview.h"

#include "core/text/fold.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/workspace.h"
#include "ui/pages/import_page/list_options.h"
#include "ui/pages/import_page/row_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/unit_choice_panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace taphuan {

namespace {

constexpr int panelHeight = 148;

const QString allPart = QStringLiteral("all");
const QString warnedPart = QStringLiteral("warned");
const QString withoutAudiencePart = QStringLiteral("without-audience");
const QString unitsPart = QStringLiteral("units");
const QString leftOutPart = QStringLiteral("left-out");

const std::vector<std::pair<RowState, QString>>& stateParts() {
    static const std::vector<std::pair<RowState, QString>> parts{
        {RowState::added, QStringLiteral("added")},        {RowState::changed, QStringLiteral("changed")},
        {RowState::same, QStringLiteral("same")},          {RowState::doubtful, QStringLiteral("doubtful")},
        {RowState::unitOpen, QStringLiteral("unit-open")}, {RowState::skipped, QStringLiteral("skipped")},
        {RowState::refused, QStringLiteral("refused")}};
    return parts;
}

// As wide as its chips where there is room; where there is not, they scroll.
class ChipPlace : public QScrollArea {
  public:
    explicit ChipPlace(QWidget* chips) {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        viewport()->setAutoFillBackground(false);
        chips->setObjectName(QStringLiteral("pageBody"));
        setWidget(chips);
    }
    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override { return {px(160), widget()->sizeHint().height()}; }

  protected:
    // Chips that were added are measured once they are laid out.
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
    void wheelEvent(QWheelEvent* event) override {
        QScrollBar* bar = horizontalScrollBar();
        bar->setValue(bar->value() - event->angleDelta().y() - event->angleDelta().x());
    }
};

QList<KeyHints::Hint> columnHints(const PeopleTable& table) {
    QMap<int, QString> byColumn;
    for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
        byColumn.insert(column.value(), columnWord(column.key()));
    QList<KeyHints::Hint> hints;
    for (auto column = byColumn.begin(); column != byColumn.end(); ++column)
        hints += {columnName(column.key()), column.value()};
    return hints;
}

}  // namespace

ImportPreview::ImportPreview(Workspace& workspace, const ListFile& file, ImportPurpose purpose,
                             const ImportChoices& choices, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      purpose_(purpose),
      choices_(choices),
      rows_(purpose),
      units_({tr("Tên trong tệp"), tr("Số hàng"), tr("Có thể là"), tr("Quyết định")}, nullptr),
      leftOut_({tr("Hàng"), tr("Nội dung"), tr("Vì sao không phải người")}, nullptr),
      options_(new ListOptions(workspace, file, choices, purpose)),
      chips_(new ChipFilter),
      chipPlace_(new ChipPlace(chips_)),
      table_(new DataTable) {
    build(file);
}

void ImportPreview::build(const ListFile& file) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(10));
    layout->addWidget(options_);
    layout->addWidget(buildColumns(file));
    buildTable();
    layout->addWidget(table_, 1);
    layout->addWidget(buildPanels());
    connect(options_, &ListOptions::sheetChosen, this, &ImportPreview::sheetChosen);
    connect(options_, &ListOptions::changed, this, [this] {
        options_->writeTo(choices_);
        Q_EMIT choicesChanged();
    });
    connect(options_, &ListOptions::basisChanged, this, [this] { options_->writeTo(choices_); });
}

QWidget* ImportPreview::buildColumns(const ListFile& file) {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::s));
    auto* columns = new KeyHints(columnHints(*file.table));
    columns->setToolTip(tr("Các cột được nhận ra trong tệp"));
    layout->addWidget(columns, 1);
    if (!file.profile.isEmpty()) {
        layout->addWidget(
            new ElidedLabel(tr("Đọc theo cách đã lưu “%1”").arg(file.profile), TextStyle::mute));
        auto* drop = new QPushButton(tr("Không dùng"));
        drop->setAccessibleName(tr("Không đọc theo cách đã lưu “%1”").arg(file.profile));
        setButtonKind(*drop, ButtonKind::quiet);
        layout->addWidget(drop);
        connect(drop, &QPushButton::clicked, this, &ImportPreview::profileDropped);
    }
    auto* edit = new QPushButton(tr("Cột…"));
    edit->setToolTip(tr("Xem và sửa mỗi cột của tệp là gì"));
    edit->setAccessibleName(tr("Sửa các cột được nhận ra"));
    setButtonKind(*edit, ButtonKind::quiet);
    layout->addWidget(edit, 0, Qt::AlignTop);
    connect(edit, &QPushButton::clicked, this, &ImportPreview::columnsRequested);
    return line;
}

void ImportPreview::setCorrected(const QMap<int, QMap<QString, QString>>& corrections) {
    rowPanel_->setCorrected(QSet<int>(corrections.keyBegin(), corrections.keyEnd()));
}

void ImportPreview::buildDecisions() {
    decisions_ = new QPushButton(tr("Quyết định tất cả…"));
    decisions_->setToolTip(tr("Quyết định một lần cho mọi hàng đang lọc"));
    decisions_->setMenu(new QMenu(decisions_));
    table_->addToolbarWidget(decisions_);
    connect(decisions_->menu(), &QMenu::aboutToShow, this, &ImportPreview::showDecisions);
}

// The state whose rows alone are shown.
std::optional<RowState> ImportPreview::shownState() const {
    for (const auto& [state, key] : stateParts())
        if (key == chips_->current()) return state;
    return std::nullopt;
}

void ImportPreview::addBest(QMenu& menu, const QString& text, int leastScore) {
    const auto before = choices_.rows.size();
    const auto rows = decideAll(*reading_, RowState::doubtful, BulkDecision::best, leastScore, choices_.rows);
    const qint64 people = rows.size() - before;
    QAction* action = menu.addAction(text.arg(groupedNumber(people)));
    action->setEnabled(people > 0);
    connect(action, &QAction::triggered, this,
            [this, leastScore] { decideAllRows(BulkDecision::best, leastScore); });
}

void ImportPreview::showDecisions() {
    QMenu& menu = *decisions_->menu();
    menu.clear();
    const auto state = shownState();
    if (state == RowState::doubtful) {
        addBest(menu, tr("Là người giống nhất, nếu giống từ 80% (%1 hàng)"), 80);
        addBest(menu, tr("Là người giống nhất, nếu giống từ 50% (%1 hàng)"), 50);
        connect(menu.addAction(tr("Tạo hồ sơ mới cho tất cả")), &QAction::triggered, this,
                [this] { decideAllRows(BulkDecision::create); });
        menu.addSeparator();
    }
    if (state && *state != RowState::skipped && *state != RowState::refused)
        connect(menu.addAction(state == RowState::changed ? tr("Bỏ qua tất cả, giữ nguyên hồ sơ đã có")
                                                          : tr("Bỏ qua tất cả")),
                &QAction::triggered, this, [this] { decideAllRows(BulkDecision::leaveOut); });
    QAction* again = menu.addAction(tr("Bỏ mọi quyết định đã chọn (%1 hàng)").arg(choices_.rows.size()));
    again->setEnabled(!choices_.rows.isEmpty());
    connect(again, &QAction::triggered, this, [this] {
        choices_.rows.clear();
        Q_EMIT choicesChanged();
    });
}

void ImportPreview::decideAllRows(BulkDecision decision, int leastScore) {
    const auto state = shownState();
    if (!state) return;
    choices_.rows = decideAll(*reading_, *state, decision, leastScore, choices_.rows);
    Q_EMIT choicesChanged();
}

void ImportPreview::buildTable() {
    chips_->setAccessibleName(tr("Lọc theo kết quả"));
    table_->filter()->setFixedWidth(px(170));
    table_->setFilterPlaceholder(tr("Tìm trong danh sách"));
    table_->addToolbarWidget(chipPlace_);
    buildDecisions();
    table_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->view()->setAccessibleName(tr("Các hàng của danh sách"));
    connect(chips_, &ChipFilter::currentChanged, this, [this] {
        applyPart();
        select(-1, 0);
    });
    connect(table_, &DataTable::filterEdited, &rows_, &ImportRowsModel::setText);
    connect(table_, &DataTable::selectionChanged, this, &ImportPreview::showPanel);
    table_->view()->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    connect(&rows_, &ImportRowsModel::typed, this, &ImportPreview::corrected);
    connect(table_, &DataTable::activated, this, [this] {
        if (!panel_->isHidden()) focusPanel();
    });
}

QWidget* ImportPreview::buildPanels() {
    panel_ = new Card;
    panels_ = new QStackedWidget;
    rowPanel_ = new RowPanel(purpose_);
    unitPanel_ = new UnitChoicePanel(
        workspace_, choices_.on.isValid() ? choices_.on : workspace_.today(),
        {tr("Chọn một lần cho mọi hàng ghi như vậy."), tr("Sẽ tạo đơn vị mới cùng lúc với hồ sơ."),
         tr("Không nhận các hàng này"), tr("Các hàng này không được nhập.")});
    panels_->addWidget(rowPanel_);
    panels_->addWidget(unitPanel_);
    panel_->setPadding(space::m);
    panel_->body()->addWidget(panels_);
    panel_->setFixedHeight(px(panelHeight));
    panel_->hide();
    connect(rowPanel_, &RowPanel::decided, this, [this](int row, const RowChoice& choice) {
        choices_.rows.insert(row, choice);
        decided();
    });
    connect(rowPanel_, &RowPanel::undecided, this, [this](int row) {
        choices_.rows.remove(row);
        decided();
    });
    connect(rowPanel_, &RowPanel::correctionDropped, this, &ImportPreview::correctionDropped);
    connect(rowPanel_, &RowPanel::audienceChosen, this, [this](int row, Id<Audience> audience) {
        choices_.audiences.remove(row);
        if (!audience.isNull()) choices_.audiences.insert(row, audience);
        decided();
    });
    connect(unitPanel_, &UnitChoicePanel::decided, this,
            [this](const QString& key, const UnitChoice& decision) {
                choices_.units.insert(key, decision);
                decided();
            });
    connect(unitPanel_, &UnitChoicePanel::undecided, this, [this](const QString& key) {
        choices_.units.remove(key);
        decided();
    });
    return panel_;
}

void ImportPreview::focusPanel() {
    if (panels_->currentWidget() == rowPanel_)
        rowPanel_->takeFocus();
    else
        unitPanel_->takeFocus();
}

void ImportPreview::decided() {
    decidedInPanel_ = panel_->isAncestorOf(QApplication::focusWidget());
    Q_EMIT choicesChanged();
}

void ImportPreview::showReading(std::shared_ptr<const ImportReading> reading) {
    const bool first = reading_ == nullptr;
    const int row = table_->currentRow();
    const bool ofRows = shown_ == &rows_ && row >= 0;
    const int sheetRow = ofRows ? reading_->plan.rows[rows_.lineAt(row)].source.row : -1;
    reading_ = std::move(reading);
    if (first) options_->setAudiences(reading_->audiences);
    options_->setUsualBasis(reading_->plan.usualBasis());
    addChips();
    rows_.setReading(reading_);
    fillUnits();
    fillLeftOut();
    applyPart();
    select(first ? firstUndecided() : sheetRow, first ? -1 : row);
    if (decidedInPanel_ && !panel_->isHidden()) focusPanel();
    decidedInPanel_ = false;
}

void ImportPreview::addChips() {
    QList<ChipFilter::Choice> parts;
    const auto add = [&parts](const QString& key, const QString& word, ColourRole role, qint64 count) {
        if (count > 0 || key == allPart) parts.append({key, word, role, count});
    };
    add(allPart, tr("Tất cả"), ColourRole::neutral, static_cast<qint64>(reading_->lines.size()));
    for (const auto& [state, key] : stateParts())
        add(key, stateWord(state, purpose_), stateRole(state), reading_->count(state));
    add(warnedPart, tr("Cảnh báo"), ColourRole::behind, reading_->warned());
    add(withoutAudiencePart, tr("Chưa có nhóm"), ColourRole::behind,
        static_cast<qint64>(reading_->plan.withoutAudience.size()));
    add(unitsPart, tr("Đơn vị lạ"), ColourRole::behind, static_cast<qint64>(reading_->plan.openUnits.size()));
    add(leftOutPart, tr("Không phải người"), ColourRole::neutral,
        static_cast<qint64>(reading_->plan.table.leftOut.size()));
    chips_->setChoices(parts);
    chipPlace_->updateGeometry();
}

void ImportPreview::fillUnits() {
    std::vector<TableRow> rows;
    for (const OpenUnit& unit : reading_->plan.openUnits) {
        rows.push_back(
            {{TableCell::ofText(unit.text), TableCell::ofNumber(static_cast<qint64>(unit.rows.size())),
              TableCell::ofText(unit.candidateNames.join(QStringLiteral("; "))),
              unitChoiceCell(unit.choice, tr("Không nhận"))},
             matchKey(unit.text)});
    }
    units_.setRows(std::move(rows));
}

void ImportPreview::fillLeftOut() {
    std::vector<TableRow> rows;
    for (const LeftOutRow& row : reading_->plan.table.leftOut)
        rows.push_back(
            {{TableCell::ofNumber(row.row + 1), TableCell::ofText(row.text), TableCell::ofText(row.reason)},
             {}});
    leftOut_.setRows(std::move(rows));
}

void ImportPreview::showPart(const QString& key) {
    chips_->setCurrent(key);
    applyPart();
    select(-1, 0);
}

void ImportPreview::applyPart() {
    const QString part = chips_->current();
    if (part == unitsPart) return showTable(units_, 2);
    if (part == leftOutPart) return showTable(leftOut_, 1);
    if (part == warnedPart) return showRows([](const ImportLine& line) { return !line.warnings.isEmpty(); });
    if (part == withoutAudiencePart)
        return showRows([](const ImportLine& line) { return line.withoutAudience; });
    for (const auto& [state, key] : stateParts())
        if (key == part)
            return showRows([wanted = state](const ImportLine& line) { return line.state == wanted; });
    showRows({});
}

void ImportPreview::showRows(ImportRowsModel::Condition condition) {
    rows_.setCondition(std::move(condition));
    if (shown_ == &rows_) return;
    shown_ = &rows_;
    table_->setCountNoun(tr("hàng"));
    table_->setEmptyContent(Icon::people, tr("Không có hàng nào ở đây"));
    table_->setModel(&rows_, DataTable::Driver::model);
    table_->setColumns({{ColumnKind::number, false, 52},
                        {ColumnKind::tag},
                        {ColumnKind::name, false, 144},
                        {ColumnKind::date, false, 104},
                        {ColumnKind::muted, false, 120},
                        {ColumnKind::text},
                        {ColumnKind::muted},
                        {ColumnKind::muted, false, 106},
                        {ColumnKind::muted, false, 118},
                        {ColumnKind::muted, false, 130},
                        {ColumnKind::muted, false, 112},
                        {ColumnKind::note, true, 180}});
    // Telephones where the list has them; numbers of identity always, unless telephones stand for them. Of
    // enterprises what tells them apart and where they are, also where the list does not say the latter.
    const QMap<QString, int>& columns = reading_->plan.table.columns;
    const bool phones = columns.contains(QStringLiteral("phone"));
    const bool numbers = columns.contains(QStringLiteral("national_id")) ||
                         columns.contains(QStringLiteral("old_national_id"));
    table_->view()->setColumnHidden(ImportRowsModel::phone, !phones);
    table_->view()->setColumnHidden(ImportRowsModel::nationalId, phones && !numbers);
    const bool taxCodes = columns.contains(QStringLiteral("tax_code"));
    const bool territories = taxCodes || columns.contains(QStringLiteral("territory"));
    table_->view()->setColumnHidden(ImportRowsModel::taxCode, !taxCodes);
    table_->view()->setColumnHidden(ImportRowsModel::territory, !territories);
}

void ImportPreview::showTable(CellTable& model, int stretched) {
    if (shown_ == &model) return;
    shown_ = &model;
    std::vector<ColumnSpec> columns(static_cast<size_t>(model.columnCount()));
    columns[static_cast<size_t>(stretched)].stretch = true;
    if (&model == &units_) columns.back().kind = ColumnKind::tag;
    table_->setCountNoun(&model == &units_ ? tr("tên đơn vị") : tr("hàng"));
    table_->setModel(&model);
    table_->setColumns(std::move(columns));
}

int ImportPreview::firstUndecided() const {
    for (size_t i = 0; i < reading_->lines.size(); ++i) {
        const RowState state = reading_->lines[i].state;
        if (state == RowState::doubtful || state == RowState::unitOpen)
            return reading_->plan.rows[i].source.row;
    }
    return -1;
}

void ImportPreview::select(int sheetRow, int otherwise) {
    const int found = shown_ == &rows_ && sheetRow >= 0 ? rows_.rowOf(sheetRow) : -1;
    const int last = table_->view()->model()->rowCount() - 1;
    const int row = found >= 0 ? found : qMin(otherwise, last);
    if (row >= 0) {
        table_->view()->selectRow(row);
        table_->view()->scrollTo(table_->view()->model()->index(row, 0));
    }
    showPanel();
}

void ImportPreview::showPanel() {
    const int row = table_->view()->selectionModel()->hasSelection() ? table_->currentRow() : -1;
    panel_->setVisible(row >= 0 && shown_ != &leftOut_);
    if (panel_->isHidden()) return;
    if (shown_ == &rows_) return showPanelOfRow(row);
    showUnit(reading_->plan.openUnits[static_cast<size_t>(row)]);
    panels_->setCurrentWidget(unitPanel_);
}

void ImportPreview::showUnit(const OpenUnit& unit) {
    unitPanel_->showUnit(unit, tr("%1 hàng").arg(groupedNumber(static_cast<qint64>(unit.rows.size()))),
                         unit.choice, choices_.sender);
}

// A row whose unit is open asks for the unit first.
void ImportPreview::showPanelOfRow(int row) {
    const size_t line = rows_.lineAt(row);
    const PlannedRow& planned = reading_->plan.rows[line];
    if (reading_->lines[line].state == RowState::unitOpen)
        for (const OpenUnit& unit : reading_->plan.openUnits)
            if (matchKey(unit.text) == matchKey(planned.source.unit)) {
                showUnit(unit);
                return panels_->setCurrentWidget(unitPanel_);
            }
    rowPanel_->showRow(*reading_, line, choices_);
    panels_->setCurrentWidget(rowPanel_);
}

}  // namespace taphuan
