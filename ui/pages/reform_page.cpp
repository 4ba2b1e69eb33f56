#include "ui/pages/reform_page.h"

#include "core/import/transfer_plan.h"
#include "core/tables/read_workbook.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/workspace.h"
#include "ui/pages/reform_page/reform_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/permission_guard.h"

#include <QAbstractProxyModel>
#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace taphuan {

namespace {

constexpr int pollInterval = 100;

const QString workPart = QStringLiteral("work");
const QString everyPart = QStringLiteral("all");

struct FatePart {
    ReformFate fate;
    const char* key;
    ColourRole role;
};
constexpr std::array<FatePart, 4> fateParts{{{ReformFate::asked, "asked", ColourRole::done},
                                             {ReformFate::waiting, "waiting", ColourRole::behind},
                                             {ReformFate::carried, "carried", ColourRole::good},
                                             {ReformFate::moved, "moved", ColourRole::neutral}}};

ColourRole roleOf(ReformFate fate) {
    for (const FatePart& part : fateParts)
        if (part.fate == fate) return part.role;
    return ColourRole::neutral;
}

bool hasWork(const ReformedUnit& unit) {
    return unit.changesUnit || !unit.moves.empty();
}

bool isInPart(const ReformedUnit& unit, const QString& part) {
    if (part == everyPart) return true;
    if (!hasWork(unit)) return false;
    for (const FatePart& known : fateParts)
        if (part == QLatin1String(known.key)) return unit.fate == known.fate;
    return true;
}

// What a list says, and how many of its rows are not clear.
struct PlacedPeople {
    QHash<RowId, Id<Unit>> people;
    int unclear = 0;
    QStringList reasons;
};

}  // namespace

ReformPage::ReformPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Sắp xếp đơn vị"), Scrolling::none, parent),
      workspace_(workspace),
      feed_(new PageFeed(
          workspace, this,
          {Entity::unit, Entity::unit_version, Entity::lineage, Entity::membership, Entity::person_link},
          [this] { plan(); })),
      day_(new QComboBox),
      chips_(new ChipFilter),
      seat_(new QPushButton(tr("Đơn vị bị chia: theo mã, tên giữ lại"))),
      units_({tr("Đơn vị cũ"), tr("Thuộc"), tr("Thế nào"), tr("Đơn vị mới"), tr("Chuyển"), tr("Chưa quyết")},
             nullptr),
      table_(new DataTable),
      card_(new Card),
      panel_(new ReformPanel(workspace)) {
    setReady(false);
    build();
    connect(&workspace, &Workspace::closed, this, &ReformPage::startOver);
    poll_.setInterval(pollInterval);
    connect(&poll_, &QTimer::timeout, this,
            [this] { busy()->setProgress(work_->done, plan_ ? plan_->decided() : 0); });
}

void ReformPage::build() {
    header()->setBreadcrumb({tr("Đơn vị")});
    connect(header(), &PageHeader::crumbActivated, this,
            [this] { Q_EMIT openPlace(QStringLiteral("units")); });
    list_ = header()->addButton(tr("Nơi đến theo danh sách…"), Icon::import);
    apply_ = header()->addButton(tr("Chuyển"), ButtonKind::primary);
    list_->setToolTip(tr("Bảng tính có họ tên và đơn vị mới của từng người"));
    connect(list_, &QPushButton::clicked, this, &ReformPage::browse);
    connect(apply_, &QPushButton::clicked, this, &ReformPage::apply);
    for (QPushButton* button : {list_, apply_}) writesWith(button, workspace_, Permission::plansWrite);
    connect(busy(), &BusyOverlay::cancelled, this, [this] {
        if (work_) work_->stop = true;
    });
    connect(banner(), &InlineBanner::actionTriggered, this,
            [this] { Q_EMIT openPlace(QStringLiteral("people?unplaced")); });
    buildTools();
    auto* parts = new QHBoxLayout;
    parts->addWidget(chips_);
    parts->addStretch(1);
    content()->addLayout(parts);
    content()->addWidget(buildColumns(), 1);
}

void ReformPage::buildTools() {
    auto* tools = new QHBoxLayout;
    tools->setSpacing(px(space::s));
    tools->addWidget(makeLabel(tr("Ngày hiệu lực"), TextStyle::mute));
    day_->setAccessibleName(tr("Ngày hiệu lực"));
    day_->setMinimumWidth(px(260));
    day_->addItem(tr("Mọi lần sắp xếp đến hôm nay"), QDate());
    connect(day_, &QComboBox::activated, this, &ReformPage::plan);
    tools->addWidget(day_);
    seat_->setCheckable(true);
    seat_->setToolTip(tr("Người của đơn vị bị chia đến đơn vị mới giữ mã, không thì giữ tên của đơn vị cũ"));
    connect(seat_, &QPushButton::clicked, this, &ReformPage::plan);
    tools->addWidget(seat_);
    tools->addStretch(1);
    content()->addLayout(tools);
}

QWidget* ReformPage::buildColumns() {
    chips_->setAccessibleName(tr("Lọc theo kết quả"));
    chips_->addChip(workPart, tr("Có việc"));
    connect(chips_, &ChipFilter::currentChanged, this, &ReformPage::showRows);
    table_->filter()->setFixedWidth(px(150));
    table_->setFilterPlaceholder(tr("Tìm đơn vị"));
    table_->setCountNoun(tr("đơn vị"));
    table_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->view()->setAccessibleName(tr("Các đơn vị cũ"));
    table_->setModel(&units_);
    table_->setColumns({{ColumnKind::name, true, 140},
                        {ColumnKind::muted, true, 110},
                        {ColumnKind::tag, false, 128},
                        {ColumnKind::text, true, 130},
                        {ColumnKind::number, false, 74},
                        {ColumnKind::number, false, 96}});
    connect(table_, &DataTable::selectionChanged, this, &ReformPage::showPanel);
    connect(table_, &DataTable::activated, this, [this] { panel_->takeFocus(); });
    card_->setPadding(space::m);
    card_->body()->addWidget(panel_);
    card_->setFixedWidth(px(372));
    card_->hide();
    connect(panel_, &ReformPanel::failed, this, [this](const Error& error) { showError(error); });
    connect(panel_, &ReformPanel::personRequested, this,
            [this](const QString& id) { Q_EMIT openPlace(QStringLiteral("person:") + id); });
    connect(panel_, &ReformPanel::unitDecided, this, [this](Id<Unit> to) {
        if (const ReformedUnit* unit = current()) whole_.insert(unit->unit, to);
        plan();
    });
    connect(panel_, &ReformPanel::positionDecided, this, [this](const QString& words, Id<Unit> to) {
        if (const ReformedUnit* unit = current()) words_.push_back({unit->unit, words, to});
        plan();
    });
    connect(panel_, &ReformPanel::peopleDecided, this, [this](const QList<RowId>& people, Id<Unit> to) {
        for (const RowId person : people) people_.insert(person, to);
        plan();
    });
    connect(panel_, &ReformPanel::undecided, this, [this] {
        if (const ReformedUnit* unit = current()) forget(*unit);
        plan();
    });
    auto* columns = new QWidget;
    auto* layout = new QHBoxLayout(columns);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::m));
    layout->addWidget(table_, 1);
    layout->addWidget(card_);
    return columns;
}

void ReformPage::showPlace(const QString&) {
    feed_->refresh();
}

void ReformPage::startOver() {
    ++asked_;
    words_.clear();
    whole_.clear();
    people_.clear();
    seat_->setChecked(false);
    plan_.reset();
    shown_.clear();
    units_.setRows({});
    card_->hide();
}

ReformOptions ReformPage::options() const {
    ReformOptions options;
    options.until = workspace_.today();
    if (const QDate day = day_->currentData().toDate(); day.isValid()) options.on = day;
    options.people = people_;
    options.rules = words_;
    for (auto unit = whole_.cbegin(); unit != whole_.cend(); ++unit)
        options.rules.push_back({Id<Unit>(unit.key()), {}, unit.value()});
    if (seat_->isChecked()) options.rules.push_back({});
    return options;
}

void ReformPage::plan() {
    if (work_ || !workspace_.isOpen()) return;
    setReady(false);
    busy()->begin(tr("Đang xem các đơn vị cũ"));
    workspace_.readLong<Plan>(
        this,
        [options = options()](Connection& db) -> Result<Plan> {
            TAPHUAN_ASSIGN(ReformPlan plan, planReform(db, options));
            return std::make_shared<const ReformPlan>(std::move(plan));
        },
        [this, task = ++asked_](Result<Plan> made) {
            if (task != asked_) return;
            busy()->end();
            if (made)
                show(std::move(made).value());
            else
                showError(made.error());
            setReady(true);
        });
}

void ReformPage::show(Plan made) {
    plan_ = std::move(made);
    if (!day_->currentData().toDate().isValid()) showDays();
    showChips();
    showRows();
    showApply();
    QStringList facts;
    facts << tr("%1 người cần quyết định").arg(groupedNumber(plan_->undecided(ReformFate::asked)))
          << tr("%1 người chờ xếp đơn vị mới").arg(groupedNumber(plan_->undecided(ReformFate::waiting)));
    if (const qint64 changed = plan_->changedUnits(); changed > 0)
        facts << tr("%1 đơn vị kết thúc hoặc đổi cấp trên").arg(groupedNumber(changed));
    facts << tr("số liệu cũ giữ nguyên");
    header()->setFacts(facts.join(QStringLiteral(" · ")));
}

// The days on which something took effect, the latest first.
void ReformPage::showDays() {
    std::map<QDate, int> days;
    for (const ReformedUnit& unit : plan_->units) ++days[unit.on];
    while (day_->count() > 1) day_->removeItem(1);
    for (auto day = days.rbegin(); day != days.rend(); ++day)
        day_->addItem(tr("%1 (%2 đơn vị)").arg(dateText(day->first)).arg(day->second), day->first);
}

void ReformPage::showChips() {
    const auto count = [this](const QString& part) {
        return qint64(std::count_if(plan_->units.begin(), plan_->units.end(),
                                    [&](const ReformedUnit& unit) { return isInPart(unit, part); }));
    };
    QList<ChipFilter::Choice> choices{{workPart, tr("Có việc"), ColourRole::neutral, count(workPart)}};
    for (const FatePart& part : fateParts) {
        const QString key = QString::fromLatin1(part.key);
        if (count(key) == 0) continue;
        QString word = wordOf(part.fate);
        word[0] = word[0].toUpper();
        choices.append({key, word, part.role, count(key)});
    }
    choices.append({everyPart, tr("Tất cả"), ColourRole::neutral, count(everyPart)});
    chips_->setChoices(choices);
}

void ReformPage::showRows() {
    if (!plan_) return;
    const auto kept = chosen_;
    int asked = -1;  // the first that wants a decision
    shown_.clear();
    std::vector<TableRow> rows;
    int selected = -1;
    for (size_t i = 0; i < plan_->units.size(); ++i) {
        const ReformedUnit& unit = plan_->units[i];
        if (!isInPart(unit, chips_->current())) continue;
        if (kept == std::pair(unit.unit, unit.on)) selected = int(rows.size());
        if (asked < 0 && unit.fate == ReformFate::asked && unit.undecided() > 0) asked = int(rows.size());
        shown_.push_back(i);
        TableCell name = TableCell::ofLongText(unit.name);
        if (!unit.code.isEmpty())
            name.tip = tr("%1 · mã %2 · %3").arg(unit.name, unit.code, dateText(unit.on));
        rows.push_back({{name, TableCell::ofLongText(unit.parent),
                         TableCell::ofTag(wordOf(unit.fate), roleOf(unit.fate)),
                         TableCell::ofLongText(unit.successorNames.join(QStringLiteral(", "))),
                         TableCell::ofNumber(unit.decided()), TableCell::ofNumber(unit.undecided())},
                        unit.unit.text()});
    }
    units_.setRows(std::move(rows));
    table_->setEmptyContent(
        Icon::ok, tr("Không có đơn vị nào ở đây"),
        tr("Người của các đơn vị cũ đã ở đơn vị mới, hoặc chưa có liên kết đơn vị cũ – mới."));
    if (kept.first.isNull()) selected = asked;
    if (selected >= 0) {
        const auto* const sorted = qobject_cast<QAbstractProxyModel*>(table_->view()->model());
        const QModelIndex row = sorted->mapFromSource(units_.index(selected, 0));
        table_->view()->selectRow(row.row());
        table_->view()->scrollTo(row, QAbstractItemView::PositionAtCenter);
    }
    showPanel();
}

const ReformedUnit* ReformPage::current() const {
    const int row = table_->view()->selectionModel()->hasSelection() ? table_->currentRow() : -1;
    return plan_ && row >= 0 && size_t(row) < shown_.size() ? &plan_->units[shown_[size_t(row)]] : nullptr;
}

bool ReformPage::isDecided(const ReformedUnit& unit) const {
    if (whole_.contains(unit.unit)) return true;
    const auto ofUnit = [&](const ReformRule& rule) { return rule.from == unit.unit; };
    if (std::any_of(words_.begin(), words_.end(), ofUnit)) return true;
    return std::any_of(unit.moves.begin(), unit.moves.end(),
                       [this](const ReformMove& move) { return people_.contains(move.person); });
}

void ReformPage::forget(const ReformedUnit& unit) {
    whole_.remove(unit.unit);
    std::erase_if(words_, [&](const ReformRule& rule) { return rule.from == unit.unit; });
    for (const ReformMove& move : unit.moves) people_.remove(move.person);
}

void ReformPage::showPanel() {
    const ReformedUnit* const unit = current();
    card_->setVisible(unit != nullptr);
    chosen_ = unit ? std::pair(unit->unit, unit->on) : std::pair(Id<Unit>(), QDate());
    if (unit) panel_->showUnit(*unit, isDecided(*unit));
}

void ReformPage::showApply() {
    const qint64 people = plan_ ? plan_->decided() : 0;
    const bool something = plan_ && !plan_->changesNothing();
    apply_->setText(people > 0  ? tr("Chuyển %1 người").arg(groupedNumber(people))
                    : something ? tr("Ghi sắp xếp")
                                : tr("Không có gì để chuyển"));
    setUsable(*apply_, {againstWriting(workspace_, Permission::plansWrite),
                        something ? QString() : tr("Không có gì để chuyển")});
}

void ReformPage::browse() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Chọn danh sách nơi đến"), {}, tr("Bảng tính (*.xlsx *.xls *.ods *.csv);;Mọi tệp (*)"));
    if (!path.isEmpty()) takeList(path);
}

void ReformPage::takeList(const QString& path) {
    TransferListOptions list;
    list.today = workspace_.today();
    const QDate day = day_->currentData().toDate();
    list.on = day.isValid() ? day : QDate();
    workspace_.readLong<PlacedPeople>(
        this,
        [path, list](Connection& db) -> Result<PlacedPeople> {
            TAPHUAN_ASSIGN(const Workbook workbook, readWorkbook(path));
            TAPHUAN_ASSIGN(const TransferPlan read, planTransfers(db, workbook, path, list));
            PlacedPeople placed;
            placed.people = read.destinations();
            for (const PlannedTransfer& row : read.rows) {
                if (row.verdict != ListVerdict::doubtful && row.verdict != ListVerdict::refused)
                    continue;
                ++placed.unclear;
                if (placed.reasons.size() < 3)
                    placed.reasons << ReformPage::tr("Hàng %1, %2: %3")
                                          .arg(row.source.row + 1)
                                          .arg(row.source.fullName, row.reasons.join(QStringLiteral("; ")));
            }
            return placed;
        },
        [this, path](Result<PlacedPeople> placed) {
            if (!placed) return showError(placed.error());
            for (auto person = placed->people.cbegin(); person != placed->people.cend(); ++person)
                people_.insert(person.key(), person.value());
            const QString what = tr("%1: nơi đến của %2 người")
                                     .arg(QFileInfo(path).fileName(), groupedNumber(placed->people.size()));
            if (placed->unclear == 0)
                banner()->showMessage(ColourRole::good, what);
            else
                banner()->showMessage(ColourRole::behind,
                                      what + tr(", %1 hàng chưa rõ").arg(groupedNumber(placed->unclear)),
                                      placed->reasons.join(QStringLiteral(" · ")));
            plan();
        });
}

void ReformPage::apply() {
    if (work_ || !plan_) return;
    banner()->hide();
    setReady(false);
    work_ = std::make_shared<WorkProgress>();
    busy()->begin(tr("Đang chuyển %1 người").arg(groupedNumber(plan_->decided())), true);
    poll_.start();
    workspace_.write<ReformDone>(
        this,
        [options = options(), progress = WorkProgress::reporter(work_)](Database& database) {
            return applyReform(database, {}, options, progress);
        },
        [this](Result<ReformDone> done) {
            const bool stopped = work_->stop;
            work_.reset();
            poll_.stop();
            busy()->end();
            if (done)
                sayApplied(*done);
            else if (stopped)
                banner()->showMessage(ColourRole::neutral, tr("Đã dừng theo yêu cầu"), tr("Chưa ghi gì."));
            else
                showError(done.error());
            plan();
        });
}

void ReformPage::sayApplied(const ReformDone& done) {
    const QString what = tr("Đã chuyển %1 người của các đơn vị cũ").arg(groupedNumber(done.plan.decided()));
    const qint64 open = done.plan.undecided(ReformFate::asked) + done.plan.undecided(ReformFate::waiting);
    if (open > 0)
        banner()->showMessage(ColourRole::behind, tr("%1 người chưa xếp đơn vị mới").arg(groupedNumber(open)),
                              tr("Quyết định ở đây, hoặc chuyển theo danh sách khi có quyết định."),
                              tr("Xem danh sách"));
    whole_.clear();
    words_.clear();
    people_.clear();
    Q_EMIT told(what, done.committed.name);
}

}  // namespace taphuan
