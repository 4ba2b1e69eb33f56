#include "ui/dialogs/past_training_dialog.h"

#include "core/base/interface_language.h"
#include "core/domain/training_words.h"
#include "core/storage/class_store.h"
#include "core/tables/read_workbook.h"
#include "core/text/date_parse.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/models/class_facts.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/unit_picker.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace taphuan {

namespace {

struct PastPart {
    PastVerdict verdict;
    const char* key;
    ColourRole role;
};
constexpr std::array<PastPart, 4> pastParts{{{PastVerdict::added, "added", ColourRole::good},
                                             {PastVerdict::same, "same", ColourRole::neutral},
                                             {PastVerdict::doubtful, "doubtful", ColourRole::behind},
                                             {PastVerdict::refused, "refused", ColourRole::refused}}};
constexpr int progressInterval = 100;  // ms

QString pastWord(PastVerdict verdict) {
    switch (verdict) {
        case PastVerdict::added:
            return PastTrainingDialog::tr("Mới");
        case PastVerdict::same:
            return PastTrainingDialog::tr("Như cũ");
        case PastVerdict::doubtful:
            return PastTrainingDialog::tr("Chưa chắc");
        case PastVerdict::refused:
            return PastTrainingDialog::tr("Không nhận");
    }
    return {};
}

const PastPart& pastPartOf(PastVerdict verdict) {
    for (const PastPart& part : pastParts)
        if (part.verdict == verdict) return part;
    return pastParts.front();
}

QString personText(const PlannedPast& row) {
    if (row.verdict != PastVerdict::added) return {};
    return row.newPerson ? PastTrainingDialog::tr("hồ sơ mới") : PastTrainingDialog::tr("đã có hồ sơ");
}

TableRow pastRowOf(const PlannedPast& row, const PlannedPastClass* held) {
    return {
        {TableCell::ofNumber(row.source.row + 1),
         TableCell::ofTag(pastWord(row.verdict), pastPartOf(row.verdict).role),
         TableCell::ofName(row.source.fullName), TableCell::ofText(personText(row)),
         TableCell::ofLongText(row.unit), TableCell::ofLongText(held ? held->record.name : QString()),
         held ? TableCell{daysText(held->record.starts, held->record.ends), held->record.starts}
              : TableCell(),
         TableCell::ofText(held ? wordOf(row.result.outcome) : QString()),
         TableCell::ofText(row.result.number), TableCell::ofLongText(row.reasons.join(QStringLiteral("; ")))},
        QString::number(row.source.row)};
}

}  // namespace

PastTrainingDialog::PastTrainingDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : CommandDialog(workspace, tr("Kết quả các lớp đã tổ chức: %1").arg(QFileInfo(path).fileName()),
                    tr("Nhập"), parent),
      workspace_(workspace),
      path_(path),
      rows_({tr("Hàng"), tr("Kết quả"), tr("Họ và tên"), tr("Hồ sơ"), tr("Đơn vị"), tr("Lớp"),
             tr("Thời gian"), tr("Hoàn thành"), tr("Số chứng nhận"), tr("Nội dung")},
            nullptr),
      table_(new DataTable),
      chips_(new ChipFilter),
      who_(new QComboBox),
      className_(new QLineEdit),
      course_(new QComboBox),
      level_(new QComboBox),
      from_(new QLineEdit),
      to_(new QLineEdit),
      busy_(new BusyOverlay(table_)) {
    options_.people.today = workspace.today();
    options_.people.withEthnicity = workspace.viewer().may(Permission::ethnicityShow);
    setMinimumSize(px(1240), px(620));
    setLead(tr("Đang đọc tệp…"));
    buildChoices();
    buildTable();
    readChoices();
    plan();
    onAccept([this] { apply(); });
}

// What the list need not say.
void PastTrainingDialog::buildChoices() {
    auto* classLine = new QHBoxLayout;
    classLine->setSpacing(px(space::s));
    classLine->addWidget(className_, 2);
    classLine->addWidget(course_, 3);
    classLine->addWidget(level_, 1);
    auto* timeLine = new QHBoxLayout;
    timeLine->setSpacing(px(space::s));
    unitPlace_ = new QHBoxLayout;
    timeLine->addLayout(unitPlace_, 4);
    timeLine->addWidget(from_, 1);
    timeLine->addWidget(to_, 1);
    form()->addRow(tr("Lớp, chương trình, cấp"), classLine);
    form()->addRow(tr("Đơn vị tổ chức, từ, đến ngày"), timeLine);
    className_->setAccessibleName(tr("Tên lớp"));
    className_->setPlaceholderText(tr("tên lớp: theo danh sách"));
    course_->setAccessibleName(tr("Chương trình"));
    course_->addItem(tr("chương trình: theo danh sách"));
    course_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    level_->setAccessibleName(tr("Cấp của học viên"));
    level_->addItem(tr("cấp: theo danh sách"));
    from_->setAccessibleName(tr("Từ ngày"));
    from_->setPlaceholderText(tr("từ ngày"));
    to_->setAccessibleName(tr("Đến ngày"));
    to_->setPlaceholderText(tr("đến ngày"));
    for (QLineEdit* text : {className_, from_, to_})
        connect(text, &QLineEdit::editingFinished, this, &PastTrainingDialog::takeChoices);
    for (QComboBox* box : {course_, level_})
        connect(box, &QComboBox::activated, this, &PastTrainingDialog::takeChoices);
    offerUnits(options_.people.today);
}

void PastTrainingDialog::offerUnits(QDate on) {
    const Id<taphuan::Unit> chosen = unit_ ? unit_->unit() : Id<taphuan::Unit>();
    delete unit_;
    unit_ = new UnitPicker(workspace_, on, tr("đơn vị tổ chức: theo danh sách"));
    unit_->setUnit(chosen);
    unit_->setAccessibleName(tr("Đơn vị tổ chức"));
    unit_->setToolTip(
        tr("Đơn vị tổ chức các lớp mà danh sách không ghi; tên đơn vị của học viên được tìm "
           "trong đó trước"));
    unitPlace_->addWidget(unit_);
    setTabOrder(level_, unit_);
    setTabOrder(unit_, from_);
    connect(unit_, &UnitPicker::chosen, this, &PastTrainingDialog::takeChoices);
}

void PastTrainingDialog::buildTable() {
    chips_->setAccessibleName(tr("Lọc theo kết quả"));
    chips_->addChip(QStringLiteral("all"), tr("Tất cả"));
    connect(chips_, &ChipFilter::currentChanged, this, &PastTrainingDialog::showRows);
    table_->addToolbarWidget(chips_);
    table_->setFilterPlaceholder(tr("Tìm trong danh sách"));
    table_->setCountNoun(tr("hàng"));
    table_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setModel(&rows_);
    table_->setColumns({{ColumnKind::number, false, 48},
                        {ColumnKind::tag},
                        {ColumnKind::name, false, 140},
                        {ColumnKind::muted, false, 88},
                        {ColumnKind::muted, true, 110},
                        {ColumnKind::text, true, 170},
                        {ColumnKind::date, false, 122},
                        {ColumnKind::text, false, 132},
                        {ColumnKind::text, false, 100},
                        {ColumnKind::note, true, 130}});
    table_->setMinimumHeight(px(360));
    new ListRecorder(workspace_, *table_, [this] { return QFileInfo(path_).fileName(); });
    connect(table_, &DataTable::selectionChanged, this, &PastTrainingDialog::showCandidates);
    form()->addRow(table_);
    who_->setAccessibleName(tr("Là người nào"));
    form()->addRow(tr("Là người nào"), who_);
    connect(who_, &QComboBox::activated, this, &PastTrainingDialog::decide);
    acceptButton()->setEnabled(false);
}

void PastTrainingDialog::readChoices() {
    workspace_.read<PastChoices>(
        this,
        [](Connection& db) -> Result<PastChoices> {
            PastChoices choices;
            TAPHUAN_ASSIGN(choices.courses, listCourses(db));
            TAPHUAN_ASSIGN(choices.levels, listLevels(db));
            return choices;
        },
        [this](Result<PastChoices> choices) {
            if (!choices) return showError(choices.error());
            for (const CourseRow& row : choices->courses)
                course_->addItem(row.course.code + QStringLiteral(" · ") + row.course.name, row.course.code);
            for (const Level& level : choices->levels)
                level_->addItem(nameSpoken(level.name, level.nameEn), level.code);
        });
}

void PastTrainingDialog::takeChoices() {
    PastTrainingOptions wanted = options_;
    wanted.className = className_->text().trimmed();
    wanted.course = course_->currentData().toString();
    wanted.level = level_->currentData().toString();
    wanted.people.sender = unit_->unit();
    for (const auto& [field, day] : {std::pair{from_, &wanted.from}, std::pair{to_, &wanted.to}}) {
        const auto typed = parseDate(field->text());
        if (!typed && !field->text().trimmed().isEmpty())
            return showError(refused(tr("Không đọc được ngày “%1”").arg(field->text()), {},
                                     tr("Ghi ngày như 12/06/2023")));
        *day = typed.value_or(QDate());
        if (typed) field->setText(dateText(*typed));
    }
    const auto said = [](const PastTrainingOptions& options) {
        return std::tuple(options.className, options.course, options.level, options.people.sender,
                          options.from, options.to);
    };
    hideError();
    if (said(wanted) == said(options_)) return;
    const bool otherDay = wanted.from != options_.from;
    options_ = std::move(wanted);
    if (otherDay) offerUnits(options_.from.isValid() ? options_.from : options_.people.today);
    plan();
}

void PastTrainingDialog::plan() {
    acceptButton()->setEnabled(false);
    workspace_.readLong<Read>(
        this,
        [path = path_, options = options_, known = read_.workbook](Connection& db) -> Result<Read> {
            Read read{known, {}};
            if (!read.workbook) {
                TAPHUAN_ASSIGN(Workbook workbook, readWorkbook(path));
                read.workbook = std::make_shared<const Workbook>(std::move(workbook));
            }
            TAPHUAN_ASSIGN(read.plan, planPastTraining(db, *read.workbook, path, options));
            return read;
        },
        [this, asked = ++asked_](Result<Read> read) {
            if (asked != asked_) return;
            setLead({});
            if (!read) return showError(read.error());
            show(std::move(read).value());
        });
}

void PastTrainingDialog::show(Read read) {
    read_ = std::move(read);
    const PastTrainingPlan& plan = read_.plan;
    QList<ChipFilter::Choice> choices{
        {QStringLiteral("all"), tr("Tất cả"), ColourRole::neutral, qint64(plan.rows.size())}};
    for (const PastPart& part : pastParts)
        if (const int count = plan.count(part.verdict); count > 0)
            choices.append({QString::fromLatin1(part.key), pastWord(part.verdict), part.role, count});
    chips_->setChoices(choices);
    setLead(tr("%1 kết quả mới · %2 lớp mới · %3 hồ sơ mới. Hồ sơ đã có giữ nguyên.")
                .arg(groupedNumber(plan.count(PastVerdict::added)), groupedNumber(plan.newClasses()),
                     groupedNumber(plan.newPeople())));
    showRows();
    const int results = plan.count(PastVerdict::added);
    acceptButton()->setText(results > 0 ? tr("Nhập %1 kết quả").arg(groupedNumber(results))
                                        : tr("Không có gì để nhập"));
    acceptButton()->setEnabled(results > 0 && workspace_.mayWrite(Permission::classesWrite));
}

void PastTrainingDialog::showRows() {
    shown_.clear();
    std::vector<TableRow> rows;
    for (size_t i = 0; i < read_.plan.rows.size(); ++i) {
        const PlannedPast& row = read_.plan.rows[i];
        if (chips_->current() != QLatin1String("all") &&
            chips_->current() != QLatin1String(pastPartOf(row.verdict).key))
            continue;
        shown_.push_back(i);
        rows.push_back(pastRowOf(row, row.inClass < 0 ? nullptr : &read_.plan.classes[size_t(row.inClass)]));
    }
    rows_.setRows(std::move(rows));
    showCandidates();
}

const PlannedPast* PastTrainingDialog::current() const {
    const int row = table_->view()->selectionModel()->hasSelection() ? table_->currentRow() : -1;
    return row >= 0 && size_t(row) < shown_.size() ? &read_.plan.rows[shown_[size_t(row)]] : nullptr;
}

// Whom the chosen row may be, while that is open or was decided here.
void PastTrainingDialog::showCandidates() {
    who_->clear();
    const PlannedPast* const row = current();
    const bool open = row && (!row->candidates.empty() || options_.people.rows.contains(row->personRow));
    who_->setEnabled(open);
    who_->addItem(!row                     ? tr("Chọn một hàng")
                  : open                   ? tr("Chưa quyết")
                  : row->reasons.isEmpty() ? tr("Đã rõ")
                                           : row->reasons.front());
    if (!open) return;
    for (const PersonCandidate& one : row->candidates) {
        QStringList parts{one.fullName, one.birth.vietnamese(), one.maskedNationalId, one.unit};
        parts.removeAll(QString());
        who_->addItem(parts.join(QStringLiteral(" · ")), one.person.value);
    }
    who_->addItem(tr("Người mới, chưa có hồ sơ"), qint64(-2));
    who_->addItem(tr("Bỏ qua người này"), qint64(-1));
}

void PastTrainingDialog::decide() {
    const PlannedPast* const row = current();
    if (!row) return;
    const qint64 person = who_->currentData().toLongLong();
    options_.people.rows.remove(row->personRow);
    if (person != 0)
        options_.people.rows.insert(row->personRow, {person == -1, Id<Person>(std::max<qint64>(person, 0))});
    plan();
}

void PastTrainingDialog::apply() {
    PastTraining past = read_.plan.past(QFileInfo(path_).fileName());
    DataList list;
    list.name = past.fileName;
    list.unit = options_.people.sender;
    list.receivedOn = workspace_.today();
    list.people = qint64(past.people.people.size());
    list.basis = read_.plan.people.usualBasis();
    past.people.batch.list = list;
    progress_ = std::make_shared<WorkProgress>();
    busy_->begin(tr("Đang ghi kết quả các lớp"));
    followProgress();
    submit<ImportedPast>(
        [past = std::make_shared<const PastTraining>(std::move(past)), work = progress_](Database& database) {
            Result<ImportedPast> done = importPastTraining(database, *past, WorkProgress::reporter(work));
            work->stop = true;  // nobody can ask for it: it tells that the writing has ended
            return done;
        },
        [this](const ImportedPast& done) {
            Q_EMIT written(tr("Đã nhập %1 kết quả của các lớp đã tổ chức, thêm %2 lớp")
                               .arg(groupedNumber(done.added), groupedNumber(done.classes)),
                           done.committed.name);
        });
}

void PastTrainingDialog::followProgress() {
    busy_->setProgress(progress_->done, read_.plan.count(PastVerdict::added));
    if (progress_->stop) return busy_->end();
    QTimer::singleShot(progressInterval, this, &PastTrainingDialog::followProgress);
}

}  // namespace taphuan
