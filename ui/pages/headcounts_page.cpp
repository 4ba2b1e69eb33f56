#include "ui/pages/headcounts_page.h"

#include "core/commands/headcount_commands.h"
#include "core/domain/field_words.h"
#include "core/storage/unit_store.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/models/context.h"
#include "ui/models/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/permission_guard.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace taphuan {

namespace {

struct ComparedPart {
    HeadcountState state;
    ColourRole role;
};
constexpr std::array<ComparedPart, 3> comparedParts{{{HeadcountState::different, ColourRole::behind},
                                                     {HeadcountState::unstated, ColourRole::done},
                                                     {HeadcountState::same, ColourRole::neutral}}};

QString stateWord(HeadcountState state) {
    switch (state) {
        case HeadcountState::different:
            return HeadcountsPage::tr("Lệch");
        case HeadcountState::unstated:
            return HeadcountsPage::tr("Chưa khai");
        case HeadcountState::same:
            return HeadcountsPage::tr("Khớp");
    }
    return {};
}

ColourRole roleOfState(HeadcountState state) {
    for (const ComparedPart& part : comparedParts)
        if (part.state == state) return part.role;
    return ColourRole::neutral;
}

// "+12" and "-3": more people in the register than stated, or fewer.
TableCell differenceCell(std::optional<qint64> difference) {
    TableCell cell = TableCell::ofNumber(difference);
    if (difference.value_or(0) == 0) return cell;
    if (*difference > 0) cell.text.prepend(u'+');
    cell.meaning = *difference > 0 ? ColourRole::done : ColourRole::refused;
    return cell;
}

TableRow rowOf(const CountedHeadcount& row) {
    const Headcount stated = row.stated.value_or(Headcount());
    return {{{row.unitName,
              {},
              {},
              {},
              row.unitCode.isEmpty() ? row.unitName : row.unitCode + u" · " + row.unitName},
             TableCell::ofLongText(row.parentName),
             TableCell::ofLongText(row.audienceName),
             TableCell::ofNumber(row.stated ? std::optional(stated.people) : std::nullopt),
             TableCell::ofDate(stated.asOf),
             TableCell::ofLongText(choiceText(Entity::headcount, "source", stated.source)),
             TableCell::ofNumber(row.counted.people),
             differenceCell(row.difference()),
             TableCell::ofTag(stateWord(row.state()), roleOfState(row.state()))},
            row.counted.unit.text()};
}

}  // namespace

HeadcountsPage::HeadcountsPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Đếm mẫu số từ hồ sơ"), Scrolling::none, parent),
      workspace_(workspace),
      table_(new DataTable),
      model_(new CellTable({tr("Đơn vị"), tr("Thuộc"), tr("Nhóm đối tượng"), tr("Mẫu số"), tr("Ngày"),
                            tr("Nguồn"), tr("Đếm được"), tr("Chênh lệch"), tr("So sánh")},
                           this)),
      chips_(new ChipFilter),
      day_(new QDateEdit(QDate::currentDate())) {
    setReady(false);
    build();
    new PageFeed(workspace, this,
                 {Entity::headcount, Entity::person, Entity::membership, Entity::person_audience,
                  Entity::person_link, Entity::audience, Entity::unit, Entity::unit_version, Entity::lineage},
                 [this] { read(); });
}

void HeadcountsPage::build() {
    header()->setBreadcrumb({tr("Đơn vị", "trang")});
    connect(header(), &PageHeader::crumbActivated, this, [this] {
        Q_EMIT openPlace(unit_.isNull() ? QStringLiteral("units") : QStringLiteral("unit:") + unit_.text());
    });
    everywhere_ = header()->addButton(tr("Mọi đơn vị"));
    connect(everywhere_, &QPushButton::clicked, this, [this] {
        unit_ = {};
        read();
    });
    take_ = header()->addButton(tr("Lấy số đếm được"), ButtonKind::primary);
    connect(take_, &QPushButton::clicked, this, &HeadcountsPage::takeOver);
    writesWith(take_, workspace_, Permission::peopleWrite);
    buildTools();
    new ListRecorder(workspace_, *table_, [] { return tr("Mẫu số đếm từ hồ sơ"); });
    table_->setFilterPlaceholder(tr("Tìm đơn vị, nhóm đối tượng"));
    table_->setCountNoun(tr("số"));
    table_->setModel(model_);
    table_->setColumns({{ColumnKind::name, true, 150},
                        {ColumnKind::muted, true, 112},
                        {ColumnKind::text, true, 216},
                        {ColumnKind::number, false, 76},
                        {ColumnKind::date, false, 98},
                        {ColumnKind::muted, false, 116},
                        {ColumnKind::number, false, 84},
                        {ColumnKind::number, false, 92},
                        {ColumnKind::tag, false, 120}});
    connect(table_, &DataTable::selectionChanged, this, &HeadcountsPage::showActions);
    connect(table_, &DataTable::activated, this, [this](const QModelIndex& row) {
        Q_EMIT openPlace(QStringLiteral("unit:") + model_->key(row.row()));
    });
    content()->addWidget(table_, 1);
    showActions();
}

void HeadcountsPage::buildTools() {
    QLabel* label = makeLabel(tr("Tại ngày"), TextStyle::mute);
    label->setBuddy(day_);
    day_->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    day_->setCalendarPopup(true);
    day_->setAccessibleName(tr("Tại ngày"));
    day_->setMinimumWidth(px(128));
    connect(day_, &QDateEdit::dateChanged, this, &HeadcountsPage::read);
    table_->addToolbarWidget(label);
    table_->addToolbarWidget(day_);
    chips_->setAccessibleName(tr("Lọc theo kết quả so sánh"));
    connect(chips_, &ChipFilter::currentChanged, this, &HeadcountsPage::filterRows);
    table_->addToolbarWidget(chips_);
    showChips();
}

void HeadcountsPage::showPlace(const QString& where) {
    const QStringList parts = where.section(u'#', 0, 0).section(u':', 1).split(u'/');
    const auto unit = RowId::parse(parts.value(0));
    unit_ = unit ? Id<Unit>(*unit) : Id<Unit>();
    audience_ = where.section(u'#', 1);
    table_->filter()->clear();
    // Without a day the end of the year that the figures are of, or today while that year runs.
    const int year = workspace_.context().year();
    const QDate today = workspace_.today();
    const QDate asked = QDate::fromString(parts.value(1), Qt::ISODate);
    {
        const QSignalBlocker quiet(day_);
        day_->setMaximumDate(today);
        day_->setDate(std::min(asked.isValid() ? asked : year > 0 ? QDate(year, 12, 31) : today, today));
    }
    read();
}

Result<HeadcountsPage::Reading> HeadcountsPage::count(Coverage& coverage, const HeadcountQuestion& asked,
                                                      const QString& audience) {
    Reading reading;
    TAPHUAN_ASSIGN(reading.rows, countedHeadcounts(coverage, asked));
    if (!asked.unit.isNull()) {
        TAPHUAN_ASSIGN(reading.unitName, unitName(coverage.connection(), asked.unit, asked.on));
    }
    TAPHUAN_ASSIGN(const auto base, coverage.base());
    for (const Audience& one : base->audiences)
        if (one.code == audience) reading.audienceName = one.name;
    reading.cells.reserve(reading.rows.size());
    for (const CountedHeadcount& row : reading.rows) reading.cells.push_back(rowOf(row));
    return reading;
}

void HeadcountsPage::read() {
    if (!workspace_.isOpen()) return;
    setReady(false);
    busy()->begin(tr("Đang đếm…"));
    HeadcountQuestion asked;
    asked.unit = unit_;
    asked.on = day_->date();
    workspace_.readLong<Reading>(
        this,
        [cache = workspace_.coverageCache(), today = workspace_.today(), asked,
         audience = std::exchange(audience_, {})](Connection& db) {
            Coverage coverage(db, *cache, today);
            return count(coverage, asked, audience);
        },
        [this](Result<Reading> reading) {
            busy()->end();
            show(reading ? std::move(reading).value() : Reading());
            if (!reading) {
                showError(reading.error());
                header()->setFacts({});
                table_->setEmptyContent(Icon::people, reading.error().what, reading.error().next);
            }
            setReady(true);
        });
}

void HeadcountsPage::show(Reading reading) {
    banner()->hide();
    rows_ = std::move(reading.rows);
    everywhere_->setVisible(!unit_.isNull());
    header()->setFacts(
        tr("%1 · theo nơi công tác chính và nhóm đối tượng của từng hồ sơ ngày %2; mỗi số gồm "
           "cả các đơn vị trực thuộc")
            .arg(reading.unitName.isEmpty() ? tr("Mọi đơn vị") : reading.unitName, dateText(day_->date())));
    if (!reading.audienceName.isEmpty()) table_->filter()->setText(reading.audienceName);
    table_->setEmptyContent(
        Icon::people, tr("Chưa có gì để đếm"),
        tr("Không hồ sơ nào thuộc một nhóm đối tượng vào ngày này. Nhập danh sách ở trang "
           "Hồ sơ, hoặc chọn ngày khác."));
    showChips();
    model_->setRows(std::move(reading.cells));
    showActions();
}

void HeadcountsPage::showChips() {
    QList<ChipFilter::Choice> choices{
        {QStringLiteral("all"), tr("Tất cả"), ColourRole::neutral, qint64(rows_.size())}};
    for (const ComparedPart& part : comparedParts)
        choices.append({enumText(part.state), stateWord(part.state), part.role,
                        std::count_if(rows_.begin(), rows_.end(), [&](const CountedHeadcount& row) {
                            return row.state() == part.state;
                        })});
    chips_->setChoices(choices);
}

void HeadcountsPage::filterRows() {
    const auto wanted = enumFromText<HeadcountState>(chips_->current());
    table_->setRowCondition([this, wanted](int row) {
        return !wanted || (size_t(row) < rows_.size() && rows_[size_t(row)].state() == *wanted);
    });
}

std::vector<Headcount> HeadcountsPage::chosen() const {
    std::vector<Headcount> news;
    for (const int row : table_->selectedRows())
        if (size_t(row) < rows_.size() && rows_[size_t(row)].isNews())
            news.push_back(rows_[size_t(row)].counted);
    return news;
}

void HeadcountsPage::showActions() {
    const auto news = qint64(chosen().size());
    take_->setText(news > 0 ? tr("Lấy %1 số đếm được").arg(groupedNumber(news)) : tr("Lấy số đếm được"));
    QString against;
    if (table_->selectedRows().isEmpty())
        against = tr("Chọn các dòng cần lấy số (Ctrl+A: tất cả)");
    else if (news == 0)
        against = tr("Các dòng đã chọn không có số nào khác mẫu số đang có, hoặc chưa có hồ sơ");
    setUsable(*take_, {againstWriting(workspace_, Permission::peopleWrite), against});
}

void HeadcountsPage::takeOver() {
    const std::vector<Headcount> taken = chosen();
    if (taken.empty()) return;
    workspace_.write<Committed>(
        this, [taken](Database& database) { return setHeadcounts(database, taken); },
        [this, count = qint64(taken.size())](const Result<Committed>& done) {
            if (!done) return showError(done.error());
            Q_EMIT told(tr("Đã lấy %1 mẫu số đếm từ hồ sơ").arg(groupedNumber(count)), done->name);
        });
}

}  // namespace taphuan
