#include "ui/dialogs/course_dialog.h"

#include "core/commands/course_commands.h"
#include "core/storage/course_store.h"
#include "core/storage/plan_store.h"
#include "core/text/normalise.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace taphuan {

namespace {

constexpr int usualAttendance = 80;  // what a new course proposes; the programme itself decides
constexpr int usualPass = 50;        // Thông tư 03/2023/TT-BNV, Điều 6
constexpr int shownIndicators = 5;
constexpr int indicatorHeight = 26;

QSpinBox* percentField(qint64 value) {
    auto* field = new QSpinBox;
    field->setRange(0, 100);
    field->setSuffix(QStringLiteral(" %"));
    field->setValue(static_cast<int>(value));
    return field;
}

}  // namespace

CourseDialog::CourseDialog(Workspace& workspace, Course record, QWidget* parent)
    : CommandDialog(workspace,
                    record.id.isNull() ? tr("Thêm chương trình, chuyên đề")
                                       : tr("Sửa chương trình %1").arg(record.code),
                    record.id.isNull() ? tr("Thêm chương trình") : tr("Lưu"), parent),
      workspace_(workspace),
      record_(std::move(record)) {
    setMinimumWidth(px(600));
    if (record_.id.isNull()) {
        record_.attendancePercent = usualAttendance;
        record_.passPercent = usualPass;
    }
    buildFields();
    acceptButton()->setEnabled(false);
    workspace_.read<Choices>(
        this, [id = record_.id](Connection& db) { return readChoices(db, id); },
        [this](Result<Choices> choices) {
            if (!choices) return showError(choices.error());
            showChoices(std::move(choices).value());
        });
    onAccept([this] { write(); });
}

void CourseDialog::buildFields() {
    line_ = new QComboBox;
    line_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    code_ = new QLineEdit(record_.code);
    name_ = new QLineEdit(record_.name);
    hours_ = new QSpinBox;
    hours_->setRange(0, 2000);
    hours_->setSpecialValueText(tr("chưa nêu"));
    hours_->setSuffix(tr(" tiết"));
    hours_->setValue(static_cast<int>(record_.hours));
    attendance_ = percentField(record_.attendancePercent);
    excused_ = new QCheckBox(tr("Vắng có phép tính là dự"));
    excused_->setChecked(record_.excusedCounts);
    assessment_ = new QCheckBox(tr("Phải qua kiểm tra mới hoàn thành"));
    assessment_->setChecked(record_.needsAssessment);
    pass_ = percentField(record_.passPercent);
    pass_->setEnabled(record_.needsAssessment);
    connect(assessment_, &QCheckBox::toggled, pass_, &QWidget::setEnabled);
    indicators_ = new QListWidget;
    indicators_->setFixedHeight(px(indicatorHeight) * shownIndicators + px(space::s));
    indicators_->setTextElideMode(Qt::ElideRight);
    indicators_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    note_ = new QLineEdit(record_.note);
    form()->addRow(tr("Dòng kinh phí"), line_);
    form()->addRow(tr("Mã chương trình"), code_);
    form()->addRow(tr("Tên chương trình"), name_);
    form()->addRow(tr("Thời lượng"), hours_);
    form()->addRow(tr("Dự ít nhất"), attendance_);
    form()->addRow({}, excused_);
    form()->addRow({}, assessment_);
    form()->addRow(tr("Điểm đạt từ"), pass_);
    form()->addRow(tr("Tính cho chỉ tiêu"), indicators_);
    form()->addRow(tr("Ghi chú"), note_);
    indicators_->setAccessibleName(tr("Tính cho chỉ tiêu"));
    attendance_->setToolTip(tr("Số tiết đã dự trên số tiết của lớp"));
    pass_->setToolTip(tr("Phần trăm của điểm cao nhất"));
}

Result<CourseDialog::Choices> CourseDialog::readChoices(Connection& db, Id<Course> course) {
    Choices choices;
    TAPHUAN_ASSIGN(const auto all, plans(db));
    for (const Plan& plan : all) {
        const QString suffix = all.size() > 1 ? QStringLiteral(" · ") + plan.shortName : QString();
        TAPHUAN_ASSIGN(const PlanBudget budget, planBudget(db, plan.id));
        for (const BudgetRow& row : budget.rows) {
            if (row.line.isSum) continue;
            Line line{row.line, row.line.code + QStringLiteral(" · ") + row.line.name + suffix, {}};
            TAPHUAN_ASSIGN(line.indicators, indicatorsOfAudience(db, plan.id, row.line.audience));
            choices.lines.push_back(std::move(line));
        }
        TAPHUAN_ASSIGN(const auto indicators, planTargets(db, plan.id));
        for (const IndicatorRow& row : indicators)
            if (row.indicator.source == Measures::enrolments) choices.indicators.push_back(row.indicator);
    }
    if (course.isNull()) return choices;
    TAPHUAN_ASSIGN(const auto links, indicatorsOfCourse(db, course));
    for (const IndicatorCourse& link : links) choices.chosen.push_back(link.indicator);
    return choices;
}

void CourseDialog::showChoices(Choices choices) {
    lines_ = std::move(choices.lines);
    line_->addItem(tr("không theo dòng nào của kế hoạch"));
    for (const Line& line : lines_) {
        line_->addItem(line.text);
        line_->setItemData(line_->count() - 1, line.text, Qt::ToolTipRole);
        if (line.line.id == record_.line) line_->setCurrentIndex(line_->count() - 1);
    }
    for (const Indicator& indicator : choices.indicators) {
        auto* item = new QListWidgetItem(indicator.code + QStringLiteral(" · ") + indicator.name);
        item->setToolTip(indicator.name);
        item->setSizeHint(QSize(0, px(indicatorHeight)));
        item->setData(Qt::UserRole, indicator.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        indicators_->addItem(item);
    }
    check(choices.chosen);
    indicators_->setEnabled(!choices.indicators.empty());
    // What is already stored of a course is not filled in anew.
    if (record_.id.isNull()) {
        lineChosen(line_->currentIndex());
        connect(line_, &QComboBox::currentIndexChanged, this, &CourseDialog::lineChosen);
    }
    acceptButton()->setEnabled(true);
    line_->setFocus();
}

// Fills what nobody has typed into.
void CourseDialog::lineChosen(int index) {
    if (index < 1) return;
    const Line& line = lines_[static_cast<size_t>(index) - 1];
    if (!code_->isModified()) code_->setText(QStringLiteral("CT-") + line.line.code);
    if (!name_->isModified()) name_->setText(line.line.name);
    check(line.indicators);
}

void CourseDialog::check(const std::vector<Id<Indicator>>& indicators) {
    for (int row = 0; row < indicators_->count(); ++row) {
        QListWidgetItem* item = indicators_->item(row);
        const Id<Indicator> id(item->data(Qt::UserRole).toLongLong());
        const bool on = std::find(indicators.begin(), indicators.end(), id) != indicators.end();
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<Id<Indicator>> CourseDialog::checkedIndicators() const {
    std::vector<Id<Indicator>> checked;
    for (int row = 0; row < indicators_->count(); ++row)
        if (indicators_->item(row)->checkState() == Qt::Checked)
            checked.emplace_back(indicators_->item(row)->data(Qt::UserRole).toLongLong());
    return checked;
}

Course CourseDialog::typed() const {
    Course made = record_;
    const int line = line_->currentIndex();
    made.line = line < 1 ? Id<BudgetLine>() : lines_[static_cast<size_t>(line) - 1].line.id;
    made.code = normalised(code_->text());
    made.name = normalised(name_->text());
    made.hours = hours_->value();
    made.attendancePercent = attendance_->value();
    made.excusedCounts = excused_->isChecked();
    made.needsAssessment = assessment_->isChecked();
    made.passPercent = pass_->value();
    made.note = note_->text();
    return made;
}

void CourseDialog::write() {
    submit<Id<Course>>(
        [wanted = typed(), indicators = checkedIndicators()](Database& database) -> Result<Id<Course>> {
            Course made = wanted;
            if (made.id.isNull()) {
                TAPHUAN_TRY(addCourse(database, made, indicators));
            } else {
                TAPHUAN_TRY(editCourse(database, made, indicators));
            }
            return made.id;
        },
        [this](const Id<Course>& id) { Q_EMIT written(id); });
}

}  // namespace taphuan
