#include "ui/pages/class_page/attendance_tab.h"

#include "core/import/attendance_file.h"
#include "core/tables/read_workbook.h"
#include "ui/dialogs/attendance_file_dialog.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/widgets/attendance_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/permission_guard.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace taphuan {

AttendanceTab::AttendanceTab(Workspace& workspace, QWidget* parent)
    : ClassTab(workspace, parent),
      view_(new AttendanceView(model_)),
      empty_(new EmptyState),
      filled_(new QWidget),
      counts_(makeLabel({}, TextStyle::small)),
      note_(makeLabel({}, TextStyle::small)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QVBoxLayout(filled_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(px(space::m));
    auto* card = new Card;
    card->setPadding(0);
    card->body()->addWidget(view_);
    inner->addWidget(card, 1);
    inner->addWidget(buildFoot());
    layout->addWidget(filled_, 1);
    layout->addWidget(empty_, 1);
    empty_->hide();

    addAction(tr("In bảng điểm danh"))->setObjectName(QStringLiteral("printSheet"));
    connect(actions()->findChild<QPushButton*>(QStringLiteral("printSheet")), &QPushButton::clicked, this,
            [this] {
                Q_EMIT openPlace(QStringLiteral("class:") + classId().text() + QStringLiteral("/papers"));
            });
    import_ = addAction(tr("Nhập từ bảng tính"));
    allPresent_ = addAction(tr("Cả lớp có mặt"), ButtonKind::primary);
    allPresent_->setToolTip(tr("Mọi người chưa điểm danh trong buổi đang chọn có mặt (Ctrl+A)"));
    connect(import_, &QPushButton::clicked, this, &AttendanceTab::importSheet);
    connect(allPresent_, &QPushButton::clicked, this, [this] {
        allPresent(view_->currentSession());
        view_->setFocus();
    });
    auto* recorder = new ListRecorder(this->workspace(), *view_, [this]() -> QString {
        return tr("Điểm danh lớp %1").arg(row().record.code);
    });
    recorder->propose([this]() -> QString { return tr("Điểm danh lớp %1").arg(row().record.code); });
    view_->setRecorder([recorder](AccessKind kind, qint64 rows, std::function<void()> then) {
        recorder->record(kind, rows, std::move(then));
    });
    connect(view_, &AttendanceView::marksEntered, this, &AttendanceTab::enter);
    connect(view_, &AttendanceView::allPresentRequested, this, &AttendanceTab::allPresent);
    connect(view_, &AttendanceView::currentSessionChanged, this, &AttendanceTab::showCounts);
    connect(view_, &AttendanceView::told, note_, &QLabel::setText);
    connect(view_, &AttendanceView::numberTyped, this, [this](const QString& digits) {
        note_->setText(digits.isEmpty() ? QString() : tr("Học viên số %1 …").arg(digits));
    });
    connect(&model_, &QAbstractItemModel::dataChanged, this, &AttendanceTab::showCounts);
    connect(&model_, &QAbstractItemModel::modelReset, this, &AttendanceTab::showCounts);
}

QWidget* AttendanceTab::buildFoot() {
    auto* foot = new QWidget;
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::s));
    auto* line = new QHBoxLayout;
    line->addWidget(counts_, 1);
    line->addWidget(note_);
    layout->addLayout(line);
    layout->addWidget(new KeyHints({{QStringLiteral("C"), tr("có mặt")},
                                    {QStringLiteral("M"), tr("muộn")},
                                    {QStringLiteral("S"), tr("về sớm")},
                                    {QStringLiteral("P"), tr("vắng có phép")},
                                    {QStringLiteral("K"), tr("vắng không phép")},
                                    {QStringLiteral("Delete"), tr("xóa")},
                                    {QStringLiteral("↑↓←→"), tr("di chuyển")},
                                    {tr("số + chữ"), tr("tới học viên và chấm, ví dụ 23K")},
                                    {QStringLiteral("Ctrl A"), tr("cả lớp có mặt")},
                                    {QStringLiteral("Ctrl V"), tr("dán từ Excel")}}));
    return foot;
}

void AttendanceTab::read() {
    const quint64 before = written_;
    readFor<AttendanceGrid>(&readAttendanceGrid, [this, before](AttendanceGrid grid) {
        // Marks were written while this was read: it may not have them yet.
        if (before != written_) return read();
        showGrid(std::move(grid));
    });
}

void AttendanceTab::showGrid(AttendanceGrid grid) {
    const bool people = !grid.rows.empty();
    const bool ready = people && !grid.sessions.empty();
    model_.setGrid(std::move(grid));
    const QString against = againstChange(Permission::marksWrite);
    const QString missing = ready ? QString() : tr("Lớp chưa có học viên hoặc buổi học");
    for (QPushButton* button : {import_, allPresent_}) setUsable(*button, {against, missing});
    view_->setMarkable(against.isEmpty());
    filled_->setVisible(ready);
    empty_->setVisible(!ready);
    if (!people)
        empty_->setContent(Icon::people, tr("Lớp chưa có học viên"),
                           tr("Đưa người vào lớp ở thẻ Học viên rồi quay lại điểm danh."));
    else if (!ready)
        empty_->setContent(Icon::calendar, tr("Lớp chưa có buổi học"),
                           tr("Thêm buổi ở thẻ Buổi học rồi quay lại điểm danh."));
    showCounts();
}

void AttendanceTab::showCounts() {
    QStringList parts;
    const int current = view_->currentSession();
    if (current >= 0 && current < model_.sessions())
        parts += tr("Buổi %1 (%2): %3")
                     .arg(model_.grid().sessions[static_cast<size_t>(current)].number)
                     .arg(model_.sessionName(current), model_.countText(current));
    const int open = model_.firstOpenSession();
    if (open >= 0 && open != current && !model_.allPresent(open).empty())
        parts += tr("Buổi %1: %2")
                     .arg(model_.grid().sessions[static_cast<size_t>(open)].number)
                     .arg(model_.countText(open));
    counts_->setText(parts.join(QStringLiteral("  ·  ")));
}

void AttendanceTab::write(const std::vector<MarkEntry>& shown,
                          std::function<Result<Committed>(Database&)> command) {
    const EditBase base{workspace().settledHead(), {}, model_.seen(shown)};
    const qint64 ticket = model_.show(shown);
    writeAsking<Committed>(workspace(), this, base, std::move(command),
                           [this, ticket](Result<Committed> done) {
                               ++written_;
                               if (done && done->changes > 0) return model_.settle(ticket);
                               model_.takeBack(ticket);
                               if (!done) Q_EMIT failed(done.error());
                               // What others made of it stays, or is to be seen before it is written over.
                               read();
                           });
}

void AttendanceTab::enter(const std::vector<MarkEntry>& marks) {
    note_->clear();
    write(marks, [id = classId(), marks](Database& database) { return setMarks(database, id, marks); });
}

void AttendanceTab::allPresent(int session) {
    if (session < 0) return;
    const std::vector<MarkEntry> marks = model_.allPresent(session);
    if (marks.empty()) {
        note_->setText(tr("Buổi này đã điểm danh đủ"));
        return;
    }
    note_->setText(
        tr("%1 học viên có mặt. Sửa riêng người vắng bằng số và chữ, ví dụ 23K").arg(marks.size()));
    write(marks, [id = marks.front().session](Database& database) { return markAllPresent(database, id); });
}

void AttendanceTab::importSheet() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Chọn bảng điểm danh"), {},
                                                      tr("Bảng tính (*.xlsx *.xls *.ods *.csv)"));
    if (path.isEmpty()) return;
    workspace().readLong<AttendancePlan>(
        this,
        [path, grid = model_.grid()](Connection&) -> Result<AttendancePlan> {
            TAPHUAN_ASSIGN(const Workbook workbook, readUnicodeWorkbook(path));
            return planAttendance(workbook, QFileInfo(path).fileName(), grid);
        },
        [this, path](Result<AttendancePlan> plan) {
            if (!plan) return Q_EMIT failed(plan.error());
            auto* dialog = new AttendanceFileDialog(QFileInfo(path).fileName(), *plan, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, marks = plan->marks] { enter(marks); });
            dialog->open();
        });
}

}  // namespace taphuan
