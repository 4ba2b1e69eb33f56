#include "ui/pages/plan_page.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/amount_dialog.h"
#include "ui/dialogs/output_dialog.h"
#include "ui/dialogs/plan_import_dialog.h"
#include "ui/dialogs/target_dialog.h"
#include "ui/models/context.h"
#include "ui/models/plan_tables.h"
#include "ui/models/table_roles.h"
#include "ui/models/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/permission_guard.h"
#include "ui/widgets/plan_texts.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/text_pane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace taphuan {

namespace {

constexpr int detailHeight = 190;

const QStringList& planTabs() {
    static const QStringList names{QStringLiteral("targets"), QStringLiteral("budget"),
                                   QStringLiteral("classes"), QStringLiteral("duties"),
                                   QStringLiteral("text")};
    return names;
}

const QList<Entity>& shownEntities() {
    static const QList<Entity> shown{Entity::plan,          Entity::plan_note,      Entity::task,
                                     Entity::task_party,    Entity::task_audience,  Entity::budget_line,
                                     Entity::budget_amount, Entity::funding_source, Entity::output,
                                     Entity::quota,         Entity::staffing_rule,  Entity::agency_duty,
                                     Entity::duty,          Entity::duty_party,     Entity::agency_duty_party,
                                     Entity::indicator,     Entity::target,         Entity::level,
                                     Entity::audience,      Entity::training_class, Entity::course};
    return shown;
}

// The row of that key again, where it is still shown, after the table was filled anew.
void selectKey(const DataTable& table, const QString& key) {
    const QAbstractItemModel* model = table.view()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (!key.isEmpty() && model->index(row, 0).data(KeyRole).toString() == key)
            return table.view()->selectRow(row);
}

}  // namespace

PlanPage::PlanPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Kế hoạch"), Scrolling::none, parent),
      workspace_(workspace),
      feed_(new PageFeed(workspace, this, shownEntities(), [this] { read(); })),
      states_(new QStackedWidget),
      empty_(new EmptyState),
      tabs_(new TabBar),
      bodies_(new QStackedWidget),
      chooser_(new QComboBox),
      years_(new ChipFilter),
      budgetNote_(makeLabel({}, TextStyle::mute)),
      targetNote_(makeLabel({}, TextStyle::mute)),
      document_(new TextPane) {
    document_->setMaximumTextWidth(px(860));
    document_->setAccessibleName(tr("Văn bản của kế hoạch"));
    setReady(false);
    build();
    connect(&workspace.context(), &Context::changed, this, [this] { feed_->refresh(); });
    connect(&workspace, &Workspace::closed, this, [this] { show({}); });
}

void PlanPage::build() {
    buildHeader();
    connect(empty_, &EmptyState::actionTriggered, this, &PlanPage::importPlanFile);
    auto* filled = new QWidget;
    auto* layout = new QVBoxLayout(filled);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::l));
    for (const QString& title : {tr("Chỉ tiêu"), tr("Nhiệm vụ và kinh phí"), tr("Lớp theo kế hoạch"),
                                 tr("Chế độ báo cáo"), tr("Văn bản")})
        tabs_->addTab(title);
    auto* top = new QHBoxLayout;
    top->setSpacing(px(space::l));
    top->addWidget(tabs_, 1);
    top->addWidget(chooser_);
    layout->addLayout(top);
    layout->addWidget(bodies_, 1);
    buildTargets();
    buildBudget();
    buildClasses();
    buildDuties();
    buildText();
    connect(tabs_, &QTabBar::currentChanged, bodies_, &QStackedWidget::setCurrentIndex);
    tabs_->setCurrentIndex(budget);
    states_->addWidget(filled);
    states_->addWidget(empty_);
    content()->addWidget(states_, 1);
}

void PlanPage::buildHeader() {
    header()->setBreadcrumb({tr("Kế hoạch")});
    connect(header(), &PageHeader::crumbActivated, this, [this] { setTab(budget); });
    chooser_->setAccessibleName(tr("Chọn kế hoạch"));
    chooser_->setFixedWidth(px(420));
    chooser_->hide();
    connect(chooser_, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && static_cast<size_t>(index) < reading_.plans.size())
            workspace_.context().setPlan(reading_.plans[static_cast<size_t>(index)].id);
    });
    QPushButton* add = header()->addButton(tr("Nhập kế hoạch…"), Icon::import);
    connect(add, &QPushButton::clicked, this, &PlanPage::importPlanFile);
    writesWith(add, workspace_, Permission::plansWrite);
}

PlanPage::ListTab PlanPage::addListTab(const QString& name, const QString& noun) {
    ListTab tab;
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::m));
    tab.table = new DataTable;
    tab.table->setObjectName(name);
    tab.model = new CellTable(tab.table);
    tab.detail = new DetailCard;
    tab.detail->setFixedHeight(px(detailHeight));
    tab.table->setCountNoun(noun);
    tab.table->setModel(tab.model);
    layout->addWidget(tab.table, 1);
    layout->addWidget(tab.detail);
    bodies_->addWidget(body);
    return tab;
}

HistoryButton* PlanPage::addHistory(DetailCard& detail) {
    auto* button = new HistoryButton(workspace_);
    detail.addAction(button);
    connect(button, &HistoryButton::placeRequested, this, &PlanPage::openPlace);
    return button;
}

void PlanPage::buildTargets() {
    targets_ = addListTab(QStringLiteral("targets"), tr("chỉ tiêu"));
    targets_.table->addToolbarWidget(targetNote_);
    targets_.table->setEmptyContent(Icon::target, tr("Kế hoạch không nêu chỉ tiêu"),
                                    tr("Số lớp, số người và kinh phí theo kế hoạch vẫn được theo dõi."));
    setTarget_ = targets_.detail->addAction(tr("Đặt mức của đơn vị…"));
    connect(setTarget_, &QPushButton::clicked, this, &PlanPage::setTarget);
    targetHistory_ = addHistory(*targets_.detail);
    connect(targets_.table, &DataTable::activated, this, &PlanPage::setTarget);
    connect(targets_.table, &DataTable::selectionChanged, this, &PlanPage::showTargetDetail);
}

void PlanPage::buildBudget() {
    budget_ = addListTab(QStringLiteral("budget"), tr("dòng"));
    budget_.table->addToolbarWidget(years_);
    budget_.table->addToolbarWidget(budgetNote_);
    budget_.table->setFilterPlaceholder(tr("Lọc nhiệm vụ"));
    budget_.table->filter()->setFixedWidth(px(180));
    budget_.table->setEmptyContent(Icon::money, tr("Kế hoạch chưa có nhiệm vụ nào"));
    connect(years_, &ChipFilter::currentChanged, this, [this](const QString& year) {
        if (year != QLatin1String("0")) workspace_.context().setYear(year.toInt());
        showBudget();
    });
    recordAmount_ = budget_.detail->addAction(tr("Ghi kinh phí…"));
    recordDone_ = budget_.detail->addAction(tr("Ghi sản phẩm…"));
    removeRecorded_ = budget_.detail->addAction(tr("Xóa khoản đã ghi…"));
    lineHistory_ = addHistory(*budget_.detail);
    connect(recordAmount_, &QPushButton::clicked, this, &PlanPage::recordAmount);
    connect(recordDone_, &QPushButton::clicked, this, &PlanPage::recordDone);
    connect(removeRecorded_, &QPushButton::clicked, this, &PlanPage::removeRecorded);
    connect(budget_.table, &DataTable::selectionChanged, this, &PlanPage::showBudgetDetail);
    connect(budget_.table, &DataTable::activated, this, [this](const QModelIndex& index) {
        const QString key = budget_.model->key(index.row());
        if (key.startsWith(QLatin1String("line:"))) openClassesOf(key);
    });
}

void PlanPage::buildClasses() {
    classes_ = addListTab(QStringLiteral("classes"), tr("dòng"));
    classes_.table->setFilterPlaceholder(tr("Lọc lớp theo kế hoạch"));
    classes_.table->setEmptyContent(Icon::classes, tr("Kế hoạch không nêu số lớp"),
                                    tr("Lớp vẫn mở được; khi đó không có số theo kế hoạch để so."));
    connect(classes_.table, &DataTable::activated, this, [this](const QModelIndex& index) {
        const QString key = classes_.model->key(index.row());
        if (!key.isEmpty()) openClassesOf(key);
    });
}

// `key`: "line:<code>", as the tables have it.
void PlanPage::openClassesOf(const QString& key) {
    for (const BudgetRow& row : reading_.budget.rows)
        if (row.line.code == key.mid(5))
            Q_EMIT openPlace(QStringLiteral("classes?line=") % row.line.id.text());
}

void PlanPage::buildDuties() {
    duties_ = addListTab(QStringLiteral("duties"), tr("báo cáo"));
    duties_.table->setEmptyContent(Icon::reports, tr("Kế hoạch không nêu chế độ báo cáo"));
    connect(duties_.table, &DataTable::selectionChanged, this, &PlanPage::showDutyDetail);
}

void PlanPage::buildText() {
    auto* card = new Card;
    card->body()->addWidget(document_);
    bodies_->addWidget(card);
}

void PlanPage::showPlace(const QString& where) {
    const QString place = where.startsWith(QLatin1String("plan:")) ? where.mid(5) : QString();
    const QString code = place.section(QLatin1Char('/'), 0, 0);
    if (const int tab = static_cast<int>(planTabs().indexOf(place.section(QLatin1Char('/'), 1))); tab >= 0)
        setTab(tab);
    if (code.isEmpty()) return;
    for (const Plan& plan : workspace_.context().plans())
        if (plan.code == code) return workspace_.context().setPlan(plan.id);
    wanted_ = code;
    feed_->refresh();
}

void PlanPage::setTab(int tab) {
    tabs_->setCurrentIndex(tab);
}

void PlanPage::read() {
    setReady(false);
    const Plan* chosen = workspace_.context().plan();
    QString code = chosen != nullptr ? chosen->code : QString();
    if (!wanted_.isEmpty()) code = wanted_;
    workspace_.read<PlanReading>(
        this, [code, today = workspace_.today()](Connection& db) { return readPlan(db, code, today); },
        taking<PlanReading>([this](PlanReading reading) {
            banner()->hide();
            show(std::move(reading));
        }));
}

void PlanPage::show(PlanReading reading) {
    reading_ = std::move(reading);
    if (!reading_.plan) return showEmpty();
    if (reading_.plan->code == wanted_) {
        wanted_.clear();
        workspace_.context().setPlan(reading_.plan->id);
    }
    states_->setCurrentIndex(0);
    showHeader();
    showTargets();
    showBudget();
    const PlanTable quota = quotaTable(reading_);
    classes_.model->setTable(quota.headers, quota.rows);
    std::vector<ColumnSpec> columns{{ColumnKind::text}, {ColumnKind::text, true}, {ColumnKind::muted}};
    columns.resize(static_cast<size_t>(quota.headers.size()), {ColumnKind::number});
    classes_.table->setColumns(columns);
    classes_.table->view()->setSortingEnabled(false);
    const PlanTable owed = dutyTable(reading_);
    duties_.model->setTable(owed.headers, owed.rows);
    duties_.table->setColumns({{ColumnKind::text, true},
                               {ColumnKind::text},
                               {ColumnKind::number},
                               {ColumnKind::muted},
                               {ColumnKind::muted},
                               {ColumnKind::date},
                               {ColumnKind::tag}});
    tabs_->setCount(targets, static_cast<qint64>(reading_.indicators.size()));
    tabs_->setCount(duties, static_cast<qint64>(reading_.duties.size()));
    document_->setContent(
        [this](const Tokens& t) { return reading_.plan ? planDocumentText(reading_, t) : QString(); });
    duties_.table->view()->selectRow(0);
    showDutyDetail();
}

void PlanPage::showEmpty() {
    states_->setCurrentIndex(1);
    header()->setTitle(tr("Kế hoạch"));
    header()->setFacts({});
    header()->setBreadcrumb({});
    empty_->setContent(
        Icon::plan, tr("Chưa có kế hoạch nào"),
        tr("Kế hoạch cho biết chỉ tiêu, số lớp, kinh phí và hạn báo cáo; mọi số liệu khác dựa vào đó."),
        workspace_.mayWrite(Permission::plansWrite) ? tr("Nhập kế hoạch…") : QString());
    chooser_->hide();
}

void PlanPage::showHeader() {
    const Plan& plan = *reading_.plan;
    header()->setBreadcrumb({tr("Kế hoạch")});
    header()->setTitle(plan.shortName);
    header()->setFacts(planFacts(plan));
    chooser_->setVisible(reading_.plans.size() > 1);
    chooser_->clear();
    for (const Plan& each : reading_.plans) chooser_->addItem(each.shortName);
    for (size_t i = 0; i < reading_.plans.size(); ++i)
        if (reading_.plans[i].code == plan.code) chooser_->setCurrentIndex(static_cast<int>(i));
}

void PlanPage::showBudget() {
    showYears();
    const PlanTable table = budgetTable(reading_, years_->current().toLongLong());
    const QString chosen = budget_.model->key(budget_.table->currentRow());
    budget_.model->setTable(table.headers, table.rows);
    selectKey(*budget_.table, chosen);
    fitBudgetColumns(table.unused);
    budget_.table->view()->setSortingEnabled(false);
    const QString lead = onlyLead(reading_);
    QStringList notes;
    if (!lead.isEmpty()) notes << tr("Chủ trì: %1").arg(lead);
    notes << tr("Đơn vị: đồng");
    budgetNote_->setText(reading_.budget.total.isEmpty() ? tr("Kế hoạch không nêu số kinh phí")
                                                         : notes.join(QStringLiteral(" · ")));
    showBudgetDetail();
}

void PlanPage::showYears() {
    const QList<qint64> years = planYears(*reading_.plan);
    const bool whole = years_->current() == QLatin1String("0") || years.isEmpty();
    QList<ChipFilter::Choice> choices;
    for (const qint64 year : years) choices += {QString::number(year), QString::number(year)};
    choices += {QStringLiteral("0"), tr("Cả giai đoạn")};
    years_->setChoices(choices);
    const qint64 year = whole ? 0 : workspace_.context().year();
    years_->setCurrent(QString::number(years.contains(year) ? year : 0));
}

void PlanPage::fitBudgetColumns(const QList<int>& unused) {
    for (int column = 0; column < budget_.model->columnCount(); ++column)
        budget_.table->view()->setColumnHidden(column, unused.contains(column));
    budget_.table->setColumns({{ColumnKind::text},
                               {ColumnKind::text, true},
                               {ColumnKind::muted},
                               {ColumnKind::text},
                               {ColumnKind::number},
                               {ColumnKind::number},
                               {ColumnKind::number},
                               {ColumnKind::number},
                               {ColumnKind::number},
                               {ColumnKind::bar}});
}

void PlanPage::showBudgetDetail() {
    const QString key = budget_.model->key(budget_.table->currentRow());
    if (key.isEmpty() || budget_.table->selectedRows().isEmpty()) return budget_.detail->setContent({});
    const BudgetLine* line = chosenLine();
    const QString against = againstWriting(workspace_, Permission::plansWrite);
    const bool takesMoney = line != nullptr && !line->isSum;
    const bool holdsMoney = line != nullptr && std::any_of(reading_.recorded.begin(), reading_.recorded.end(),
                                                           [line](const BudgetAmount& amount) {
                                                               return amount.line == line->id;
                                                           });
    setUsable(*recordAmount_,
              {against, takesMoney ? QString() : tr("Kinh phí ghi ở từng dòng, không ghi ở dòng cộng")});
    setUsable(*recordDone_,
              {against,
               chosenOutputs().empty() ? tr("Kế hoạch không nêu sản phẩm ở đây trong năm này") : QString()});
    setUsable(*removeRecorded_, {against, holdsMoney ? QString() : tr("Chưa ghi khoản nào ở đây")});
    lineHistory_->setRecord(chosenRecord());
    budget_.detail->setContent([this, key](const Tokens& t) { return budgetRowText(reading_, key, t); });
}

void PlanPage::showTargets() {
    const PlanTable table = targetTable(reading_);
    const QString chosen = targets_.model->key(targets_.table->currentRow());
    targets_.model->setTable(table.headers, table.rows);
    std::vector<ColumnSpec> columns{
        {ColumnKind::muted}, {ColumnKind::text, true}, {ColumnKind::muted, true, 230}};
    columns.resize(static_cast<size_t>(table.headers.size()) - 3, {ColumnKind::text});
    columns.push_back({ColumnKind::text});
    columns.push_back({ColumnKind::tag});
    columns.push_back({ColumnKind::muted});
    targets_.table->setColumns(columns);
    const bool stated = std::any_of(reading_.indicators.begin(), reading_.indicators.end(),
                                    [](const IndicatorRow& row) { return !row.targets.empty(); });
    targetNote_->setText(stated ? QString()
                                : tr("Kế hoạch không nêu mức phải đạt; các chỉ tiêu suy ra từ nhiệm vụ"));
    targets_.table->view()->selectRow(0);
    selectKey(*targets_.table, chosen);
    showTargetDetail();
}

void PlanPage::showTargetDetail() {
    const IndicatorRow* chosen = chosenIndicator();
    if (chosen == nullptr) return targets_.detail->setContent({});
    const QString code = chosen->indicator.code;
    setUsable(*setTarget_, {againstWriting(workspace_, Permission::plansWrite)});
    targetHistory_->setRecord(RowKey{Entity::indicator, chosen->indicator.id});
    targets_.detail->setContent([this, code](const Tokens& t) {
        for (const IndicatorRow& row : reading_.indicators)
            if (row.indicator.code == code) return indicatorText(row, t);
        return QString();
    });
}

void PlanPage::showDutyDetail() {
    const QString code = duties_.model->key(duties_.table->currentRow());
    if (code.isEmpty() || duties_.table->selectedRows().isEmpty()) return duties_.detail->setContent({});
    duties_.detail->setContent([this, code](const Tokens& t) {
        for (const DutyByUnit& owed : reading_.duties)
            if (owed.duty.code == code && reading_.plan)
                return dutyText(owed, *reading_.plan, reading_.today, t);
        return QString();
    });
}

const IndicatorRow* PlanPage::chosenIndicator() const {
    if (targets_.table->selectedRows().isEmpty()) return nullptr;
    const QString code = targets_.model->key(targets_.table->currentRow());
    for (const IndicatorRow& row : reading_.indicators)
        if (row.indicator.code == code) return &row;
    return nullptr;
}

const BudgetLine* PlanPage::chosenLine() const {
    if (budget_.table->selectedRows().isEmpty()) return nullptr;
    const QString key = budget_.model->key(budget_.table->currentRow());
    for (const BudgetRow& row : reading_.budget.rows)
        if (key == QStringLiteral("line:") % row.line.code) return &row.line;
    return nullptr;
}

// The chosen line or task.
std::optional<RowKey> PlanPage::chosenRecord() const {
    if (const BudgetLine* line = chosenLine()) return RowKey{Entity::budget_line, line->id};
    const QString key = budget_.model->key(budget_.table->currentRow());
    for (const TaskRow& row : reading_.tasks)
        if (key == QStringLiteral("task:") % row.task.code) return RowKey{Entity::task, row.task.id};
    return std::nullopt;
}

// Of the chosen line or task, in the year that is shown.
std::vector<Output> PlanPage::chosenOutputs() const {
    std::vector<Output> outputs;
    if (budget_.table->selectedRows().isEmpty()) return outputs;
    const QString key = budget_.model->key(budget_.table->currentRow());
    const qint64 year = years_->current().toLongLong();
    for (const OutputRow& row : reading_.outputs) {
        const bool ofLine = row.line && key == QStringLiteral("line:") % row.line->code;
        const bool ofTask = !row.line && row.task && key == QStringLiteral("task:") % row.task->code;
        if ((ofLine || ofTask) && (year == 0 || row.output.year == year)) outputs.push_back(row.output);
    }
    return outputs;
}

void PlanPage::setTarget() {
    const IndicatorRow* row = chosenIndicator();
    if (row == nullptr || !workspace_.mayWrite(Permission::plansWrite)) return;
    (new TargetDialog(workspace_, *reading_.plan, *row, workspace_.context().year(), this))->open();
}

void PlanPage::recordAmount() {
    if (const BudgetLine* line = chosenLine())
        (new AmountDialog(workspace_, reading_, *line, workspace_.context().year(), this))->open();
}

void PlanPage::removeRecorded() {
    if (const BudgetLine* line = chosenLine())
        (new RemoveAmountDialog(workspace_, reading_, *line, this))->open();
}

void PlanPage::recordDone() {
    std::vector<Output> outputs = chosenOutputs();
    if (outputs.empty()) return;
    const QString name =
        budget_.model->index(budget_.table->currentRow(), int(BudgetColumn::task)).data().toString();
    (new OutputDialog(workspace_, name, std::move(outputs), this))->open();
}

void PlanPage::importPlanFile() {
    auto* dialog = new PlanImportDialog(workspace_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlanImportDialog::imported, this, [this](const QString& code) {
        wanted_ = code;
        feed_->refresh();
    });
    dialog->open();
}

}  // namespace taphuan
