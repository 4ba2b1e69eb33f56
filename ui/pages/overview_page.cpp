#include "ui/pages/overview_page.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/models/context.h"
#include "ui/models/workspace.h"
#include "ui/widgets/attention_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/stat_card.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace taphuan {

namespace {

// Rows that the two lists have at least, and what a further one and all that is not rows take of the page, in
// pixels of the design.
constexpr int fewestUnits = 12;
constexpr int unitRow = 27;
constexpr int besideUnits = 350;
constexpr int fewestItems = 3;
constexpr int itemRow = 46;
constexpr int besideItems = 555;
constexpr double million = 1e6;

const QString byLevel = QStringLiteral("level");
const QString byYear = QStringLiteral("year");

QString millions(qint64 amount) {
    return decimalText(double(amount) / million, 1);
}

QString placeOf(const Attention& item, const Plan& plan) {
    QString place = item.page;
    if (!item.key.isEmpty()) place += u':' % item.key;
    switch (item.kind) {
        case AttentionKind::session_unmarked:
            return item.key.isEmpty() ? QStringLiteral("classes")
                                      : QString(place % QStringLiteral("/attendance"));
        case AttentionKind::certificate_missing:
            return item.key.isEmpty() ? QStringLiteral("classes")
                                      : QString(place % QStringLiteral("/certificates"));
        case AttentionKind::duty_due:
            return QStringLiteral("plan:") % plan.code % QStringLiteral("/duties");
        case AttentionKind::unit_behind:
            return item.key.isEmpty() ? QStringLiteral("units") : place;
        case AttentionKind::headcount_missing:
            return place % QStringLiteral("#headcount=") % item.audience;
        case AttentionKind::request_due:
            return item.page;
        case AttentionKind::basis_missing:
            return item.page % QStringLiteral("/lists");
        case AttentionKind::unplaced:
            return item.page % QStringLiteral("?unplaced");
    }
    return place;
}

}  // namespace

OverviewPage::OverviewPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Tổng quan"), Scrolling::content, parent),
      workspace_(workspace),
      body_(new QStackedWidget),
      noPlan_(new EmptyState),
      attention_(new AttentionCard) {
    setReady(false);
    buildHeader();
    buildContent();
    connect(&workspace, &Workspace::closed, this, [this] { stale_ = true; });
    connect(&workspace, &Workspace::changed, this, &OverviewPage::readWhenSeen);
    connect(&workspace.context(), &Context::changed, this, &OverviewPage::readWhenSeen);
}

void OverviewPage::buildHeader() {
    newClass_ = header()->addButton(tr("Mở lớp mới"), Icon::add, ButtonKind::primary);
    connect(newClass_, &QPushButton::clicked, this,
            [this] { Q_EMIT openPlace(QStringLiteral("classes#new")); });
}

void OverviewPage::buildContent() {
    auto* figures = new QWidget;
    auto* rows = new QVBoxLayout(figures);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(space::l));
    rows->addWidget(buildFigures());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(px(space::l));
    columns->addWidget(buildUnits(), 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(px(space::l));
    right->addWidget(buildClasses());
    right->addWidget(attention_, 1);
    columns->addLayout(right, 2);
    rows->addLayout(columns, 1);
    body_->addWidget(figures);
    body_->addWidget(noPlan_);
    content()->addWidget(body_, 1);
    connect(attention_, &AttentionCard::activated, this, &OverviewPage::openPlace);
    connect(noPlan_, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT openPlace(QStringLiteral("plan")); });
}

QWidget* OverviewPage::buildFigures() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::l));
    for (StatCard** card : {&trained_, &classes_, &money_, &duty_}) {
        *card = new StatCard;
        layout->addWidget(*card);
    }
    const auto planPlace = [this](const QString& tab) {
        return QStringLiteral("plan:") % overview_.plan.code % tab;
    };
    connect(trained_, &StatCard::clicked, this, [this, planPlace] {
        const bool named = overview_.whole && !overview_.whole->unit.isNull();
        Q_EMIT openPlace(named
                             ? QString(QStringLiteral("coverage:") % overview_.indicator.text() % u'/' %
                                       overview_.whole->unit.text() % u'/' % QString::number(overview_.year))
                             : planPlace(QStringLiteral("/targets")));
    });
    connect(classes_, &StatCard::clicked, this, [this] { Q_EMIT openPlace(QStringLiteral("classes")); });
    connect(money_, &StatCard::clicked, this,
            [this, planPlace] { Q_EMIT openPlace(planPlace(QStringLiteral("/budget"))); });
    connect(duty_, &StatCard::clicked, this,
            [this, planPlace] { Q_EMIT openPlace(planPlace(QStringLiteral("/duties"))); });
    return row;
}

QWidget* OverviewPage::buildUnits() {
    unitCard_ = new Card;
    unitBody_ = new QStackedWidget;
    auto* shown = new QWidget;
    auto* rows = new QVBoxLayout(shown);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(space::s));
    unitChart_ = new ChartView;
    rows->addWidget(unitChart_);
    auto* below = new QHBoxLayout;
    below->addWidget(
        new ElidedLabel(tr("Xếp từ thấp lên. Bấm vào một thanh để xem tên người đã học và người còn thiếu."),
                        TextStyle::small),
        1);
    indicator_ = new QPushButton;
    setButtonKind(*indicator_, ButtonKind::quiet);
    indicators_ = new QMenu(indicator_);
    indicator_->setMenu(indicators_);
    below->addWidget(indicator_);
    rows->addStretch(1);
    rows->addLayout(below);
    unitEmpty_ = new EmptyState;
    connect(unitEmpty_, &EmptyState::actionTriggered, this, [this] {
        Q_EMIT openPlace(overview_.people == 0 ? QStringLiteral("people") : QStringLiteral("classes#new"));
    });
    unitBody_->addWidget(shown);
    unitBody_->addWidget(unitEmpty_);
    unitCard_->body()->addWidget(unitBody_, 1);
    connect(unitChart_, &ChartView::activated, this, [this](const QString& unit) {
        Q_EMIT openPlace(QStringLiteral("coverage:") % overview_.indicator.text() % u'/' % unit % u'/' %
                         QString::number(overview_.year));
    });
    return unitCard_;
}

QWidget* OverviewPage::buildClasses() {
    classCard_ = new Card(tr("Lớp theo kế hoạch"));
    classesBy_ = new ChipFilter;
    classesBy_->addChip(byLevel, tr("Theo cấp"));
    classesBy_->addChip(byYear, tr("Theo năm"));
    classCard_->addHeaderWidget(classesBy_);
    classChart_ = new ChartView;
    classCard_->body()->addWidget(classChart_);
    connect(classesBy_, &ChipFilter::currentChanged, this, &OverviewPage::showClasses);
    connect(classChart_, &ChartView::activated, this, [this](const QString& key) {
        const bool years = classesBy_->current() == byYear;
        Q_EMIT openPlace(QStringLiteral("classes?") %
                         (years ? QStringLiteral("year=") : QStringLiteral("level=")) % key);
    });
    return classCard_;
}

void OverviewPage::showPlace(const QString&) {
    if (stale_) read();
}

void OverviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (stale_) read();
}

void OverviewPage::readWhenSeen() {
    stale_ = true;
    if (isVisible()) read();
}

// One reading at a time; what changed meanwhile is read after it.
void OverviewPage::read() {
    if (reading_ || !workspace_.isOpen() || !workspace_.context().isKnown()) return;
    stale_ = false;
    if (workspace_.context().plan() == nullptr) return showNoPlan();
    reading_ = true;
    setReady(false);
    const OverviewQuery query{workspace_.context().planId(), workspace_.context().year(), wanted_};
    const auto cache = workspace_.coverageCache();
    const QDate today = workspace_.today();
    busy()->begin(tr("Đang tính số liệu…"));
    workspace_.readLong<Overview>(
        this,
        [query, cache, today](Connection& db) {
            Coverage coverage(db, *cache, today);
            return readOverview(coverage, query);
        },
        [this](Result<Overview> found) {
            reading_ = false;
            busy()->end();
            if (stale_ && isVisible()) return read();
            if (found) return take(std::move(found).value());
            showError(found.error());
            setReady(true);
        });
}

void OverviewPage::showNoPlan() {
    body_->setCurrentWidget(noPlan_);
    newClass_->hide();
    header()->setFacts({});
    noPlan_->setContent(Icon::plan, tr("Chưa có kế hoạch nào"),
                        tr("Số liệu của trang này đi từ chỉ tiêu, lớp và kinh phí của một kế hoạch."),
                        tr("Thêm kế hoạch"));
    setReady(true);
}

void OverviewPage::take(Overview overview) {
    overview_ = std::move(overview);
    body_->setCurrentIndex(0);
    banner()->hide();
    const QDate on = overview_.whole ? QDate::fromJulianDay(overview_.whole->closing) : overview_.today;
    header()->setFacts(tr("Đến ngày %1 · theo đơn vị tại thời điểm đó").arg(dateText(on)));
    newClass_->setVisible(workspace_.mayWrite(Permission::classesWrite));
    showFigures();
    showIndicators();
    showUnits();
    showClasses();
    std::vector<AttentionCard::Item> items;
    for (const Attention& each : overview_.attention) items.push_back({each, placeOf(each, overview_.plan)});
    attention_->setItems(std::move(items));
    setReady(true);
}

void OverviewPage::showFigures() {
    StatCard::Figure trained{tr("Đã qua đào tạo, bồi dưỡng"), QStringLiteral("–"), {}, tr("Chưa đủ số liệu")};
    if (overview_.whole && overview_.whole->people) {
        const CoverageRow& row = *overview_.whole;
        const QString people = groupedNumber(*row.people);
        const QString often = tr("%1 lượt người").arg(groupedNumber(row.attendances.value_or(0)));
        if (row.ratio) {
            trained.value = percentText(*row.ratio);
            trained.detail = tr("%1 / %2 người · %3").arg(people, groupedNumber(*row.denominator), often);
        } else {
            trained.value = people;
            trained.suffix = tr("người");
            trained.detail = tr("%1 · chưa có mẫu số").arg(often);
        }
    }
    trained_->setFigure(trained);

    const LevelProgress count = classesOf(overview_, overview_.year);
    StatCard::Figure classes{tr("Lớp đã tổ chức năm %1").arg(overview_.year), groupedNumber(count.held),
                             tr("lớp"), tr("kế hoạch không nêu số lớp")};
    if (count.planned) {
        classes.suffix = tr("/ %1 lớp").arg(groupedNumber(*count.planned));
        classes.detail = tr("%1 lớp đang học · %2 lớp chưa xếp lịch")
                             .arg(groupedNumber(overview_.underWay), groupedNumber(overview_.unscheduled));
    }
    classes_->setFigure(classes);

    const bool known = overview_.money.contains(AmountKind::spent);
    const bool planned = overview_.money.contains(AmountKind::planned);
    const qint64 spent = overview_.money.value(AmountKind::spent);
    const qint64 plan = overview_.money.value(AmountKind::planned);
    StatCard::Figure money{tr("Kinh phí năm %1").arg(overview_.year),
                           QStringLiteral("–"),
                           {},
                           tr("kế hoạch không nêu kinh phí")};
    if (known) {
        money.value = millions(spent);
        money.suffix = planned ? tr("/ %1 triệu").arg(millions(plan)) : tr("triệu đồng");
    } else if (planned) {
        money.value = millions(plan);
        money.suffix = tr("triệu đồng");
        money.detail = tr("dự kiến · chưa ghi số đã chi");
    }
    if (known && planned && plan > 0) {
        money.detail = tr("đã chi %1").arg(percentText(double(spent) / double(plan)));
        if (overview_.money.contains(AmountKind::committed))
            money.detail +=
                tr(" · cam kết thêm %1 triệu").arg(millions(overview_.money[AmountKind::committed]));
    }
    money_->setFigure(money);

    StatCard::Figure duty{
        tr("Báo cáo tiếp theo"), QStringLiteral("–"), {}, tr("kế hoạch không nêu hạn báo cáo")};
    if (overview_.nextDuty) {
        const qint64 days = overview_.today.daysTo(overview_.nextDuty->due);
        duty.value = days == 0 ? tr("hôm nay") : tr("còn %1 ngày").arg(days);
        duty.detail = tr("đến hết ngày %1 · %2")
                          .arg(dateText(overview_.nextDuty->due), overview_.nextDuty->duty.content);
    }
    duty_->setFigure(duty);
}

void OverviewPage::showIndicators() {
    indicators_->clear();
    for (const Indicator& each : overview_.indicators) {
        const QString words = each.code % QStringLiteral(" · ") % each.name;
        if (each.id == overview_.indicator) {
            indicator_->setText(tr("Chỉ tiêu %1").arg(each.code));
            indicator_->setToolTip(words);
        }
        QAction* action = indicators_->addAction(fontMetrics().elidedText(words, Qt::ElideRight, px(520)));
        action->setCheckable(true);
        action->setChecked(each.id == overview_.indicator);
        connect(action, &QAction::triggered, this, [this, id = each.id] {
            wanted_ = id;
            read();
        });
    }
    indicator_->setVisible(overview_.indicators.size() > 1);
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitRows();
}

// A tall window shows more of both lists, not more emptiness.
void OverviewPage::fitRows() {
    const int units = qMax(fewestUnits, (height() - px(besideUnits)) / px(unitRow));
    attention_->setFirst(size_t(qMax(fewestItems, (height() - px(besideItems)) / px(itemRow))));
    if (units == units_) return;
    units_ = units;
    if (!overview_.plan.id.isNull()) showUnits();
}

void OverviewPage::showUnits() {
    const ChartDescription chart = unitChart(overview_, qMax(units_, fewestUnits));
    unitBody_->setCurrentIndex(chart.labels.isEmpty() ? 1 : 0);
    if (!chart.labels.isEmpty()) return unitChart_->setChart(chart);
    if (overview_.people == 0)
        unitEmpty_->setContent(Icon::people, tr("Chưa có hồ sơ cá nhân nào"),
                               tr("Nhập danh sách cử học viên từ Excel: xem trước rồi mới ghi."),
                               tr("Nhập danh sách"));
    else
        unitEmpty_->setContent(Icon::chart, tr("Chưa có ai hoàn thành lớp nào được tính cho chỉ tiêu này"),
                               tr("Tỷ lệ theo đơn vị hiện ra khi lớp đầu tiên có kết quả."),
                               tr("Mở lớp mới"));
}

// The card's header has the chart's title, beside the choice between the two.
void OverviewPage::showClasses() {
    ChartDescription chart = classesBy_->current() == byYear ? yearChart(overview_) : levelChart(overview_);
    classCard_->setTitle(chart.title);
    chart.title.clear();
    classChart_->setChart(chart);
    classChart_->setAccessibleName(classCard_->accessibleName());
}

}  // namespace taphuan
