#include "ui/pages/courses_page.h"

#include "core/commands/course_commands.h"
#include "core/text/sort_key.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/course_dialog.h"
#include "ui/models/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/history_button.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/permission_guard.h"

#include <QBoxLayout>
#include <QPushButton>

namespace taphuan {

namespace {

QString ruleText(const Course& course) {
    QString text = CoursesPage::tr("dự từ %1%").arg(course.attendancePercent);
    if (course.excusedCounts) text += CoursesPage::tr(", vắng có phép tính là dự");
    if (course.needsAssessment) text += CoursesPage::tr(", điểm từ %1%").arg(course.passPercent);
    return text;
}

TableRow rowOf(const CourseRow& row) {
    const Course& course = row.course;
    return {{{course.code, textSortKey(course.code)},
             {course.name, {}, {}, {}, course.note},
             TableCell::ofNumber(course.hours),
             TableCell::ofText(ruleText(course)),
             TableCell::ofText(row.lineCode),
             TableCell::ofText(row.indicatorCodes.join(QStringLiteral(", "))),
             TableCell::ofNumber(row.classes)},
            course.id.text()};
}

}  // namespace

CoursesPage::CoursesPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Chương trình, chuyên đề"), Scrolling::none, parent),
      workspace_(workspace),
      model_({tr("Mã"), tr("Tên chương trình"), tr("Số tiết"), tr("Hoàn thành khi"), tr("Dòng kinh phí"),
              tr("Tính cho chỉ tiêu"), tr("Số lớp")},
             nullptr),
      table_(new DataTable),
      edit_(new QPushButton(tr("Sửa…"))),
      remove_(new QPushButton(tr("Xóa"))),
      history_(new HistoryButton(workspace)) {
    setReady(false);
    build();
    feed_ = new PageFeed(workspace, this,
                         {Entity::course, Entity::indicator_course, Entity::training_class, Entity::indicator,
                          Entity::budget_line},
                         [this] { read(); });
}

void CoursesPage::build() {
    header()->setBreadcrumb({tr("Lớp")});
    connect(header(), &PageHeader::crumbActivated, this,
            [this] { Q_EMIT openPlace(QStringLiteral("classes")); });
    add_ = header()->addButton(tr("Thêm chương trình"), Icon::add, ButtonKind::primary);
    connect(add_, &QPushButton::clicked, this, &CoursesPage::add);
    connect(edit_, &QPushButton::clicked, this, &CoursesPage::edit);
    connect(remove_, &QPushButton::clicked, this, &CoursesPage::remove);
    table_->addToolbarWidget(edit_);
    table_->addToolbarWidget(remove_);
    table_->addToolbarWidget(history_);
    connect(history_, &HistoryButton::placeRequested, this, &CoursesPage::openPlace);
    table_->setColumns({{ColumnKind::name},
                        {ColumnKind::text, true},
                        {ColumnKind::number},
                        {ColumnKind::muted},
                        {ColumnKind::text},
                        {ColumnKind::text},
                        {ColumnKind::number}});
    table_->setModel(&model_);
    table_->setCountNoun(tr("chương trình"));
    table_->setFilterPlaceholder(tr("Tìm mã, tên"));
    connect(table_, &DataTable::emptyActionTriggered, this, &CoursesPage::add);
    connect(table_, &DataTable::activated, this, &CoursesPage::edit);
    connect(table_, &DataTable::selectionChanged, this, &CoursesPage::showActions);
    content()->addWidget(table_, 1);
    showActions();
}

void CoursesPage::read() {
    setReady(false);
    workspace_.read<std::vector<CourseRow>>(
        this, [](Connection& db) { return listCourses(db); },
        taking<std::vector<CourseRow>>([this](std::vector<CourseRow> courses) { show(std::move(courses)); }));
}

void CoursesPage::show(std::vector<CourseRow> courses) {
    courses_ = std::move(courses);
    banner()->hide();
    std::vector<TableRow> rows;
    for (const CourseRow& row : courses_) rows.push_back(rowOf(row));
    table_->setEmptyContent(
        Icon::book, tr("Chưa có chương trình, chuyên đề nào"),
        tr("Mỗi lớp học một chương trình: số tiết, điều kiện hoàn thành và chỉ tiêu được tính."),
        workspace_.mayWrite(Permission::plansWrite) ? tr("Thêm chương trình") : QString());
    model_.setRows(std::move(rows));
    setUsable(*add_, {againstWriting(workspace_, Permission::plansWrite)});
    showActions();
}

const CourseRow* CoursesPage::current() const {
    const int row = table_->selectedRows().size() == 1 ? table_->currentRow() : -1;
    return row < 0 ? nullptr : &courses_[static_cast<size_t>(row)];
}

void CoursesPage::showActions() {
    const CourseRow* row = current();
    const QString against = againstWriting(workspace_, Permission::plansWrite);
    const QString chosen = row != nullptr ? QString() : tr("Chọn một chương trình trước");
    for (QPushButton* button : {edit_, remove_}) setUsable(*button, {against, chosen});
    history_->setRecord(row ? std::optional(RowKey{Entity::course, row->course.id}) : std::nullopt);
}

void CoursesPage::add() {
    if (workspace_.mayWrite(Permission::plansWrite)) (new CourseDialog(workspace_, {}, this))->open();
}

void CoursesPage::edit() {
    if (const CourseRow* row = current(); row != nullptr && workspace_.mayWrite(Permission::plansWrite))
        (new CourseDialog(workspace_, row->course, this))->open();
}

void CoursesPage::remove() {
    const CourseRow* row = current();
    if (row == nullptr) return;
    writeAsking<Committed>(
        workspace_, this, {workspace_.settledHead(), {}, {}},
        [id = row->course.id](Database& database) { return removeCourse(database, id); },
        [this, code = row->course.code](Result<Committed> done) {
            if (!done) return showError(done.error());
            if (done->changes > 0) Q_EMIT told(tr("Đã xóa chương trình %1").arg(code), done->name);
        });
}

}  // namespace taphuan
