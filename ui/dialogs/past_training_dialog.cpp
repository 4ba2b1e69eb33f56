#include "ui/dialogs/past_training_dialog.h"

#include "core/base/interface_language.h"
#include "core/domain/training_words.h"
#include "core/storage/class_store.h"
#include "core/text/date_parse.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/class_facts.h"
#include "ui/widgets/unit_picker.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace taphuan {

namespace {

constexpr int pastListWidth = 1240;
constexpr int pastListHeight = 620;

ListDialog::Kind pastKind() {
    return {PastTrainingDialog::tr("Kết quả các lớp đã tổ chức: %1"),
            PastTrainingDialog::tr("Nhập"),
            PastTrainingDialog::tr("Mới"),
            {{PastTrainingDialog::tr("Hồ sơ"), {ColumnKind::muted, false, 88}},
             {PastTrainingDialog::tr("Đơn vị"), {ColumnKind::muted, true, 110}},
             {PastTrainingDialog::tr("Lớp"), {ColumnKind::text, true, 170}},
             {PastTrainingDialog::tr("Thời gian"), {ColumnKind::date, false, 122}},
             {PastTrainingDialog::tr("Hoàn thành"), {ColumnKind::text, false, 132}},
             {PastTrainingDialog::tr("Số chứng nhận"), {ColumnKind::text, false, 100}}},
            Permission::classesWrite,
            true};
}

QString personText(const PlannedPast& row) {
    if (row.verdict != ListVerdict::taken) return {};
    return row.newPerson ? PastTrainingDialog::tr("hồ sơ mới") : PastTrainingDialog::tr("đã có hồ sơ");
}

std::vector<TableCell> cellsOf(const PlannedPast& row, const PlannedPastClass* held) {
    return {
        TableCell::ofText(personText(row)),
        TableCell::ofLongText(row.unit),
        TableCell::ofLongText(held ? held->record.name : QString()),
        held ? TableCell{daysText(held->record.starts, held->record.ends), held->record.starts} : TableCell(),
        TableCell::ofText(held ? wordOf(row.result.outcome) : QString()),
        TableCell::ofText(row.result.number)};
}

}  // namespace

PastTrainingDialog::PastTrainingDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : ListDialog(workspace, path, pastKind(), parent),
      className_(new QLineEdit),
      course_(new QComboBox),
      level_(new QComboBox),
      from_(new QLineEdit),
      to_(new QLineEdit) {
    options_.people.today = workspace.today();
    options_.people.withEthnicity = workspace.viewer().may(Permission::ethnicityShow);
    setMinimumSize(px(pastListWidth), px(pastListHeight));
    buildChoices();
    readChoices();
    onAccept([this] { apply(); });
    begin();
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
    unit_ = new UnitPicker(workspace(), on, tr("đơn vị tổ chức: theo danh sách"));
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

void PastTrainingDialog::readChoices() {
    workspace().read<PastChoices>(
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
    options_.people.rows = rowChoices();
    planAs<PastTrainingPlan>(
        [options = options_, path = path()](Connection& db, const Workbook& workbook,
                                            const Progress& progress) {
            return planPastTraining(db, workbook, path, options, {}, progress);
        },
        [this](PastTrainingPlan plan) { show(std::move(plan)); });
}

void PastTrainingDialog::show(PastTrainingPlan plan) {
    plan_ = std::move(plan);
    std::vector<Shown> rows;
    for (const PlannedPast& row : plan_.rows) {
        const bool known = row.inClass >= 0;
        rows.push_back(
            {&row, row.personRow, cellsOf(row, known ? &plan_.classes[size_t(row.inClass)] : nullptr)});
    }
    const int results = countOf(plan_.rows, ListVerdict::taken);
    setLead(tr("%1 kết quả mới · %2 lớp mới · %3 hồ sơ mới. Hồ sơ đã có giữ nguyên.")
                .arg(groupedNumber(results), groupedNumber(plan_.newClasses()),
                     groupedNumber(plan_.newPeople())));
    const PeopleTable& table = plan_.people.table;
    showPlan(std::move(rows), table.sheet, table.headerFirstRow,
             results > 0 ? tr("Nhập %1 kết quả").arg(groupedNumber(results)) : QString());
}

void PastTrainingDialog::apply() {
    PastTraining past = plan_.past(fileName());
    DataList list;
    list.name = past.fileName;
    list.unit = options_.people.sender;
    list.receivedOn = workspace().today();
    list.people = qint64(past.people.people.size());
    list.basis = plan_.people.usualBasis();
    past.people.batch.list = list;
    const auto results = qint64(past.results.size());
    write<ImportedPast>(
        tr("Đang ghi kết quả các lớp"), results,
        [past = std::make_shared<const PastTraining>(std::move(past))](Database& database,
                                                                       const Progress& progress) {
            return importPastTraining(database, *past, progress);
        },
        [this](const ImportedPast& done) {
            Q_EMIT written(tr("Đã nhập %1 kết quả của các lớp đã tổ chức, thêm %2 lớp")
                               .arg(groupedNumber(done.added), groupedNumber(done.classes)),
                           done.committed.name);
        });
}

}  // namespace taphuan
