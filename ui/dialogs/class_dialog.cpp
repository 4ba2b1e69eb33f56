#include "ui/dialogs/class_dialog.h"

#include "core/base/interface_language.h"
#include "core/commands/class_commands.h"
#include "core/storage/class_store.h"
#include "core/storage/plan_store.h"
#include "core/storage/unit_store.h"
#include "ui/dialogs/course_dialog.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace taphuan {

struct ClassDialog::Choices {
    std::vector<CourseRow> courses;
    std::vector<Level> levels;
    std::vector<UnitNode> units;
    std::vector<BudgetLine> lines;
};

namespace {

QDateEdit* dateField(QDate date) {
    auto* field = new QDateEdit(date);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    return field;
}

// A list in which any part of an entry finds it.
void makeSearchable(QComboBox& box) {
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void choose(QComboBox& box, const QVariant& value) {
    box.setCurrentIndex(qMax(0, box.findData(value)));
}

}  // namespace

ClassDialog::ClassDialog(Workspace& workspace, TrainingClass record, QWidget* parent)
    : CommandDialog(workspace, record.id.isNull() ? tr("Mở lớp mới") : tr("Sửa lớp %1").arg(record.code),
                    record.id.isNull() ? tr("Mở lớp") : tr("Lưu"), parent),
      workspace_(workspace),
      record_(std::move(record)) {
    setMinimumWidth(px(560));
    buildFields();
    readChoices();
    onAccept([this] { write(); });
}

void ClassDialog::buildFields() {
    code_ = new QLineEdit(record_.code);
    name_ = new QLineEdit(record_.name);
    course_ = new QComboBox;
    level_ = new QComboBox;
    unit_ = new QComboBox;
    line_ = new QComboBox;
    makeSearchable(*unit_);
    const QDate today = workspace_.today();
    starts_ = dateField(record_.starts.isValid() ? record_.starts : today);
    ends_ = dateField(record_.ends.isValid() ? record_.ends : today.addDays(1));
    place_ = new QLineEdit(record_.place);
    secretary_ = new QLineEdit(record_.secretary);
    capacity_ = new QSpinBox;
    capacity_->setRange(0, 5000);
    capacity_->setSpecialValueText(tr("không giới hạn"));
    capacity_->setValue(static_cast<int>(record_.capacity.value_or(0)));
    sessions_ = new QSpinBox;
    sessions_->setRange(0, 200);
    sessions_->setSpecialValueText(tr("theo số tiết của chương trình"));
    course_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    course_->setAccessibleName(tr("Chương trình"));
    auto* add = new QPushButton(tr("Thêm chương trình…"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ClassDialog::addNewCourse);
    auto* course = new QHBoxLayout;
    course->setSpacing(px(space::s));
    course->addWidget(course_, 1);
    course->addWidget(add);
    form()->addRow(tr("Chương trình"), course);
    form()->addRow(tr("Mã lớp"), code_);
    form()->addRow(tr("Tên lớp"), name_);
    form()->addRow(tr("Cấp của học viên"), level_);
    form()->addRow(tr("Đơn vị tổ chức"), unit_);
    form()->addRow(tr("Nhiệm vụ, dòng kinh phí"), line_);
    form()->addRow(tr("Từ ngày"), starts_);
    form()->addRow(tr("Đến ngày"), ends_);
    if (record_.id.isNull()) form()->addRow(tr("Số buổi"), sessions_);
    form()->addRow(tr("Số chỗ"), capacity_);
    form()->addRow(tr("Địa điểm"), place_);
    form()->addRow(tr("Thư ký lớp"), secretary_);
    sessions_->setParent(this);
    sessions_->setVisible(record_.id.isNull());
    name_->setPlaceholderText(tr("để trống: lấy tên chương trình"));
    connect(starts_, &QDateEdit::dateChanged, ends_, [this](QDate day) {
        if (ends_->date() < day) ends_->setDate(day);
    });
    acceptButton()->setEnabled(false);
}

void ClassDialog::readChoices() {
    workspace_.read<Choices>(
        this,
        [on = starts_->date()](Connection& db) -> Result<Choices> {
            Choices choices;
            TAPHUAN_ASSIGN(choices.courses, listCourses(db));
            TAPHUAN_ASSIGN(choices.levels, listLevels(db));
            TAPHUAN_ASSIGN(choices.units, unitTree(db, {}, on));
            TAPHUAN_ASSIGN(const auto all, plans(db));
            for (const Plan& plan : all) {
                TAPHUAN_ASSIGN(const PlanBudget budget, planBudget(db, plan.id));
                for (const BudgetRow& row : budget.rows) choices.lines.push_back(row.line);
            }
            return choices;
        },
        [this](Result<Choices> choices) {
            if (!choices) return showError(choices.error());
            showChoices(*choices);
        });
}

void ClassDialog::showChoices(const Choices& choices) {
    level_->addItem(tr("không theo cấp"), QString());
    for (const Level& level : choices.levels) level_->addItem(nameSpoken(level.name, level.nameEn), level.code);
    for (const UnitNode& node : choices.units)
        unit_->addItem(QString(node.depth * 3, u' ') + node.version.name, node.version.unit.value);
    line_->addItem(tr("không"), -1);
    for (const BudgetLine& line : choices.lines) {
        line_->addItem(line.code + QStringLiteral(" · ") + line.name, static_cast<qlonglong>(line.id.value));
        lines_.emplace_back(line.id, line.task);
    }
    choose(*level_, record_.level);
    choose(*unit_, record_.unit.value);
    choose(*line_, record_.line.isNull() ? QVariant(-1) : QVariant(record_.line.value));
    showCourses(choices.courses, record_.course);
    if (record_.course.isNull()) {
        proposeCourse();
        connect(line_, &QComboBox::currentIndexChanged, this, &ClassDialog::proposeCourse);
    }
    code_->setFocus();
}

void ClassDialog::showCourses(const std::vector<CourseRow>& courses, Id<Course> chosen) {
    courses_ = courses;
    course_->clear();
    for (const CourseRow& row : courses_)
        course_->addItem(tr("%1 · %2 (%3 tiết)").arg(row.course.code, row.course.name).arg(row.course.hours),
                         row.course.id.value);
    choose(*course_, chosen.value);
    acceptButton()->setEnabled(!courses_.empty());
    if (courses_.empty())
        showError(refused(tr("Chưa có chương trình, chuyên đề nào"), {},
                          tr("Bấm “Thêm chương trình…” để khai chương trình của lớp")));
}

void ClassDialog::proposeCourse() {
    const int line = line_->currentIndex() - 1;
    if (line < 0) return;
    for (const CourseRow& row : courses_)
        if (row.course.line == lines_[static_cast<size_t>(line)].first)
            return choose(*course_, row.course.id.value);
}

void ClassDialog::addNewCourse() {
    Course course;
    const int line = line_->currentIndex() - 1;
    if (line >= 0) course.line = lines_[static_cast<size_t>(line)].first;
    auto* dialog = new CourseDialog(workspace_, course, this);
    connect(dialog, &CourseDialog::written, this, [this](Id<Course> id) {
        workspace_.read<std::vector<CourseRow>>(
            this, [](Connection& db) { return listCourses(db); },
            [this, id](Result<std::vector<CourseRow>> courses) {
                if (!courses) return showError(courses.error());
                hideError();
                showCourses(*courses, id);
            });
    });
    dialog->open();
}

TrainingClass ClassDialog::typed() const {
    TrainingClass made = record_;
    made.code = code_->text();
    made.name = name_->text();
    made.course = Id<Course>(course_->currentData().toLongLong());
    made.level = level_->currentData().toString();
    // A text that is none of the list names no unit.
    const bool known = unit_->currentText() == unit_->itemText(unit_->currentIndex());
    made.unit = known ? Id<taphuan::Unit>(unit_->currentData().toLongLong()) : Id<taphuan::Unit>();
    const int line = line_->currentIndex() - 1;
    made.line = line < 0 ? Id<BudgetLine>() : lines_[static_cast<size_t>(line)].first;
    made.task = line < 0 ? Id<Task>() : lines_[static_cast<size_t>(line)].second;
    made.starts = starts_->date();
    made.ends = ends_->date();
    made.place = place_->text();
    made.secretary = secretary_->text();
    made.capacity = capacity_->value() > 0 ? std::optional<qint64>(capacity_->value()) : std::nullopt;
    return made;
}

void ClassDialog::write() {
    const TrainingClass wanted = typed();
    const std::optional<qint64> sessions =
        sessions_->value() > 0 ? std::optional<qint64>(sessions_->value()) : std::nullopt;
    submit<Id<TrainingClass>>(
        [wanted, sessions](Database& database) -> Result<Id<TrainingClass>> {
            TrainingClass made = wanted;
            if (!made.id.isNull()) {
                TAPHUAN_TRY(editClass(database, made));
                return made.id;
            }
            TAPHUAN_TRY(addClass(database, made, sessions));
            return made.id;
        },
        [this](const Id<TrainingClass>& id) { Q_EMIT written(id); });
}

}  // namespace taphuan
