#include "ui/pages/classes_page.h"

#include "core/base/interface_language.h"
#include "core/domain/training_words.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/class_dialog.h"
#include "ui/dialogs/past_training_dialog.h"
#include "ui/models/class_facts.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QPushButton>
#include <QUrlQuery>

namespace taphuan {

namespace {

const QList<Entity> entitiesOfClasses{Entity::training_class, Entity::session,    Entity::nomination,
                                      Entity::enrolment,      Entity::attendance, Entity::result,
                                      Entity::certificate,    Entity::course,     Entity::unit_version};

TableCell partCell(qint64 part, std::optional<qint64> whole) {
    const QString text = whole ? QStringLiteral("%1/%2").arg(part).arg(*whole) : QString::number(part);
    return {text, part};
}

TableRow rowOf(const ClassRow& row) {
    const TrainingClass& record = row.record;
    return {{TableCell::ofCode(record.code),
             TableCell::ofText(record.name.isEmpty() ? row.courseName : record.name),
             row.levelName.isEmpty() ? TableCell() : TableCell::ofTag(row.levelName, ColourRole::neutral),
             TableCell::ofText(row.unitName),
             {daysText(record.starts, record.ends), record.starts},
             TableCell::ofTag(wordOf(record.state), roleOf(record.state)),
             partCell(row.enrolled, record.capacity),
             partCell(row.markedSessions, row.sessions),
             TableCell::ofNumber(row.completed),
             TableCell::ofNumber(row.issued)},
            record.id.text()};
}

}  // namespace

ClassesPage::ClassesPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Lớp"), Scrolling::none, parent),
      workspace_(workspace),
      model_({tr("Mã lớp"), tr("Tên lớp"), tr("Cấp"), tr("Đơn vị tổ chức"), tr("Thời gian"), tr("Tình trạng"),
              tr("Học viên"), tr("Điểm danh"), tr("Hoàn thành"), tr("Đã cấp")},
             nullptr),
      table_(new DataTable),
      years_(new ChipFilter),
      states_(new ChipFilter),
      narrowed_(new ChipFilter) {
    setReady(false);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(px(space::xl));
    chips->addWidget(years_);
    chips->addWidget(states_);
    chips->addWidget(narrowed_);
    chips->addStretch(1);
    content()->setSpacing(px(space::m));
    content()->addLayout(chips);
    content()->addWidget(table_, 1);
    table_->setColumns({{ColumnKind::name},
                        {ColumnKind::text, true},
                        {ColumnKind::tag},
                        {ColumnKind::muted},
                        {ColumnKind::date},
                        {ColumnKind::tag},
                        {ColumnKind::number},
                        {ColumnKind::number},
                        {ColumnKind::number},
                        {ColumnKind::number}});
    table_->setModel(&model_);
    table_->setCountNoun(tr("lớp"));
    table_->setFilterPlaceholder(tr("Tìm mã, tên, đơn vị"));
    auto* courses = header()->addButton(tr("Chương trình, chuyên đề"), Icon::book);
    connect(courses, &QPushButton::clicked, this, [this] { Q_EMIT openPlace(QStringLiteral("courses")); });
    auto* past = header()->addButton(tr("Nhập kết quả các lớp đã tổ chức…"), Icon::import);
    connect(past, &QPushButton::clicked, this, &ClassesPage::importPast);
    auto* create = header()->addButton(tr("Mở lớp mới"), Icon::add, ButtonKind::primary);
    connect(create, &QPushButton::clicked, this, &ClassesPage::addClass);
    connect(table_, &DataTable::emptyActionTriggered, this, &ClassesPage::addClass);
    connect(table_, &DataTable::activated, this, [this](const QModelIndex& index) {
        Q_EMIT openPlace(QStringLiteral("class:") + model_.key(index.row()));
    });
    connect(years_, &ChipFilter::currentChanged, this, [this](const QString& key) {
        year_ = key;
        narrow();
    });
    connect(states_, &ChipFilter::currentChanged, this, [this](const QString& key) {
        state_ = key;
        narrow();
    });
    connect(narrowed_, &ChipFilter::currentChanged, this, [this](const QString& key) {
        if (!key.isEmpty()) return;
        narrowedByLevel_ = false;
        line_ = {};
        showChips();
        narrow();
    });
    writesWith(create, workspace_, Permission::classesWrite);
    writesWith(past, workspace_, Permission::classesWrite);
    feed_ = new PageFeed(workspace, this, entitiesOfClasses, [this] { read(); });
    setReady(false);
}

void ClassesPage::showPlace(const QString& where) {
    const QUrlQuery query(where.section(u'#', 0, 0).section(u'?', 1));
    year_ = query.queryItemValue(QStringLiteral("year"));
    state_ = query.queryItemValue(QStringLiteral("state"));
    level_ = query.queryItemValue(QStringLiteral("level"));
    narrowedByLevel_ = query.hasQueryItem(QStringLiteral("level"));
    const auto line = RowId::parse(query.queryItemValue(QStringLiteral("line")));
    line_ = line ? Id<BudgetLine>(*line) : Id<BudgetLine>();
    lineCode_.clear();
    if (line) feed_->refresh();
    showChips();
    narrow();
    if (where.endsWith(QLatin1String("#new"))) addClass();
}

void ClassesPage::read() {
    setReady(false);
    workspace_.read<Reading>(
        this,
        [line = line_](Connection& db) -> Result<Reading> {
            Reading reading;
            TAPHUAN_ASSIGN(reading.classes, listClasses(db));
            TAPHUAN_ASSIGN(reading.levels, listLevels(db));
            if (!line.isNull()) {
                TAPHUAN_ASSIGN(reading.line, taphuan::find(db, line));
            }
            return reading;
        },
        taking<Reading>([this](Reading reading) { show(std::move(reading)); }));
}

void ClassesPage::show(Reading reading) {
    classes_ = std::move(reading.classes);
    levels_ = std::move(reading.levels);
    if (reading.line && reading.line->id == line_) lineCode_ = reading.line->code;
    std::vector<TableRow> rows;
    for (const ClassRow& row : classes_) rows.push_back(rowOf(row));
    table_->setEmptyContent(Icon::classes, tr("Chưa có lớp nào"),
                            tr("Mở lớp theo kế hoạch: chương trình, ngày học, số buổi, số chỗ."),
                            workspace_.mayWrite(Permission::classesWrite) ? tr("Mở lớp mới") : QString());
    model_.setRows(std::move(rows));
    showChips();
    narrow();
}

void ClassesPage::showChips() {
    QMap<int, int> years;
    QMap<ClassState, int> states;
    for (const ClassRow& row : classes_) {
        ++years[row.record.starts.year()];
        ++states[row.record.state];
    }
    // What is asked for stands among the chips also where no class is of it.
    if (!year_.isEmpty()) years[year_.toInt()] += 0;
    if (const auto state = enumFromText<ClassState>(state_)) states[*state] += 0;
    QList<ChipFilter::Choice> choices{
        {{}, tr("Mọi năm"), ColourRole::neutral, static_cast<int>(classes_.size())}};
    for (const auto& [year, count] : years.asKeyValueRange())
        choices += {QString::number(year), QString::number(year), ColourRole::neutral, count};
    years_->setChoices(choices);
    choices = {{{}, tr("Mọi tình trạng")}};
    for (const auto& [state, count] : states.asKeyValueRange())
        choices += {enumText(state), capitalised(wordOf(state)), roleOf(state), count};
    states_->setChoices(choices);
    years_->setCurrent(year_);
    states_->setCurrent(state_);
    years_->setVisible(!classes_.empty());
    states_->setVisible(!classes_.empty());
    showNarrowed();
}

void ClassesPage::showNarrowed() {
    QString words;
    if (!line_.isNull()) words = tr("Dòng kinh phí %1").arg(lineCode_);
    if (narrowedByLevel_) words = tr("Không theo cấp");
    for (const Level& level : levels_)
        if (narrowedByLevel_ && level.code == level_) words = nameSpoken(level.name, level.nameEn);
    narrowed_->setVisible(!words.isEmpty());
    if (words.isEmpty()) return narrowed_->setChoices({});
    narrowed_->setChoices({{{}, tr("Mọi lớp")}, {words, words}});
    narrowed_->setCurrent(words);
}

bool ClassesPage::accepts(const ClassRow& row) const {
    return (line_.isNull() || row.record.line == line_) &&
           (year_.isEmpty() || row.record.starts.year() == year_.toInt()) &&
           (state_.isEmpty() || enumText(row.record.state) == state_) &&
           (!narrowedByLevel_ || row.record.level == level_);
}

void ClassesPage::narrow() {
    table_->setRowCondition([this](int row) { return accepts(classes_[static_cast<size_t>(row)]); });
    showFacts();
}

void ClassesPage::showFacts() {
    qint64 enrolled = 0, completed = 0, issued = 0;
    int count = 0;
    for (const ClassRow& row : classes_) {
        if (!accepts(row)) continue;
        ++count;
        enrolled += row.enrolled;
        completed += row.completed;
        issued += row.issued;
    }
    header()->setFacts(tr("%1 lớp · %2 lượt học viên · %3 lượt hoàn thành · %4 giấy đã cấp")
                           .arg(groupedNumber(count), groupedNumber(enrolled), groupedNumber(completed),
                                groupedNumber(issued)));
}

void ClassesPage::addClass() {
    if (!workspace_.mayWrite(Permission::classesWrite)) return;
    TrainingClass record;
    record.line = line_;
    auto* dialog = new ClassDialog(workspace_, record, this);
    connect(dialog, &ClassDialog::written, this,
            [this](Id<TrainingClass> id) { Q_EMIT openPlace(QStringLiteral("class:") + id.text()); });
    dialog->open();
}

void ClassesPage::importPast() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Chọn danh sách kết quả các lớp đã tổ chức"), {},
                                     tr("Bảng tính (*.xlsx *.xls *.ods *.csv);;Mọi tệp (*)"));
    if (path.isEmpty()) return;
    auto* dialog = new PastTrainingDialog(workspace_, path, this);
    connect(dialog, &PastTrainingDialog::written, this, &ClassesPage::told);
    dialog->open();
}

}  // namespace taphuan
