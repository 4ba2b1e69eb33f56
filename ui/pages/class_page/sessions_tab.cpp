#include "ui/pages/class_page/sessions_tab.h"

#include "core/commands/class_commands.h"
#include "core/domain/training_words.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/models/attendance_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/history_button.h"
#include "ui/widgets/permission_guard.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace taphuan {

SessionsTab::SessionsTab(Workspace& workspace, QWidget* parent)
    : ClassTab(workspace, parent),
      model_({tr("Buổi"), tr("Ngày"), tr("Giờ"), tr("Tiết"), tr("Nội dung"), tr("Phòng"), tr("Giảng viên"),
              tr("Điểm danh")},
             nullptr),
      table_(new DataTable) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table_);
    table_->setColumns({{ColumnKind::number, false, 72},
                        {ColumnKind::date},
                        {ColumnKind::text},
                        {ColumnKind::number},
                        {ColumnKind::name, true},
                        {ColumnKind::muted},
                        {ColumnKind::text},
                        {ColumnKind::note}});
    table_->setModel(&model_);
    table_->setCountNoun(tr("buổi"));
    table_->setEmptyContent(Icon::calendar, tr("Lớp chưa có buổi học"),
                            tr("Mỗi buổi có ngày, số tiết; điểm danh theo từng buổi."), tr("Thêm buổi"));
    history_ = addHistory();
    edit_ = addAction(tr("Sửa buổi"));
    remove_ = addAction(tr("Xóa buổi"));
    add_ = addAction(tr("Thêm buổi"), ButtonKind::primary);
    connect(table_, &DataTable::selectionChanged, this, &SessionsTab::refreshActions);
    connect(table_, &DataTable::activated, this, [this](const QModelIndex& index) {
        if (edit_->isEnabled()) edit(sessions_[static_cast<size_t>(index.row())]);
    });
    connect(table_, &DataTable::emptyActionTriggered, this, [this] { edit(nextSession()); });
    connect(edit_, &QPushButton::clicked, this, [this] {
        if (current() != nullptr) edit(*current());
    });
    connect(remove_, &QPushButton::clicked, this, &SessionsTab::remove);
    connect(add_, &QPushButton::clicked, this, [this] { edit(nextSession()); });
}

void SessionsTab::read() {
    readFor<AttendanceGrid>(&readAttendanceGrid, [this](const AttendanceGrid& grid) { showSessions(grid); });
}

void SessionsTab::showSessions(const AttendanceGrid& grid) {
    sessions_ = grid.sessions;
    AttendanceModel counts;
    counts.setGrid(grid);
    std::vector<TableRow> rows;
    for (size_t i = 0; i < sessions_.size(); ++i) {
        const Session& session = sessions_[i];
        QString hours = sessionPartSpoken(session.part);
        if (!session.starts.isEmpty()) hours += u' ' + session.starts + u'–' + session.ends;
        rows.push_back({{TableCell::ofNumber(session.number), TableCell::ofDate(session.heldOn),
                         TableCell::ofText(hours.trimmed()), TableCell::ofNumber(session.hours),
                         TableCell::ofText(session.topic), TableCell::ofText(session.room),
                         TableCell::ofText(session.instructor),
                         TableCell::ofText(counts.countText(static_cast<int>(i)))},
                        session.id.text()});
    }
    model_.setRows(std::move(rows));
    refreshActions();
}

const Session* SessionsTab::current() const {
    const int row = table_->currentRow();
    return row < 0 ? nullptr : &sessions_[static_cast<size_t>(row)];
}

void SessionsTab::refreshActions() {
    const QString closed = againstChange(Permission::classesWrite);
    const QString chosen = current() != nullptr ? QString() : tr("Chọn một buổi trước");
    setUsable(*add_, {closed});
    setUsable(*edit_, {closed, chosen});
    setUsable(*remove_, {closed, chosen});
    history_->setRecord(current() ? std::optional(RowKey{Entity::session, current()->id}) : std::nullopt);
}

// After the last one: the afternoon of a morning, else the next day.
Session SessionsTab::nextSession() const {
    Session next;
    next.trainingClass = classId();
    next.heldOn = row().record.starts;
    const QString morningPart = sessionParts()[0], afternoonPart = sessionParts()[1];
    next.part = morningPart;
    next.hours = 4;
    if (sessions_.empty()) return next;
    const Session& last = sessions_.back();
    next.hours = last.hours;
    next.room = last.room;
    next.instructor = last.instructor;
    const bool morning = last.part.compare(morningPart, Qt::CaseInsensitive) == 0;
    next.part = morning ? afternoonPart : morningPart;
    next.heldOn = qMin(morning ? last.heldOn : last.heldOn.addDays(1), row().record.ends);
    return next;
}

void SessionsTab::edit(const Session& session) {
    const bool isNew = session.id.isNull();
    auto* dialog =
        new CommandDialog(workspace(), isNew ? tr("Thêm buổi học") : tr("Buổi %1").arg(session.number),
                          isNew ? tr("Thêm buổi") : tr("Lưu"), this);
    auto* day = new QDateEdit(session.heldOn);
    day->setCalendarPopup(true);
    day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    auto* part = new QComboBox;
    for (const QString& each : sessionParts()) part->addItem(sessionPartSpoken(each), each);
    if (!session.part.isEmpty() && part->findData(session.part) < 0)
        part->addItem(session.part, session.part);
    part->setCurrentIndex(part->findData(session.part));
    auto* hours = new QSpinBox;
    hours->setRange(1, 24);
    hours->setValue(static_cast<int>(session.hours));
    const auto line = [](const QString& text) { return new QLineEdit(text); };
    QLineEdit* starts = line(session.starts);
    QLineEdit* ends = line(session.ends);
    QLineEdit* topic = line(session.topic);
    QLineEdit* room = line(session.room);
    QLineEdit* instructor = line(session.instructor);
    starts->setPlaceholderText(QStringLiteral("07:30"));
    ends->setPlaceholderText(QStringLiteral("11:00"));
    dialog->form()->addRow(tr("Ngày"), day);
    dialog->form()->addRow(tr("Buổi"), part);
    dialog->form()->addRow(tr("Số tiết"), hours);
    dialog->form()->addRow(tr("Bắt đầu"), starts);
    dialog->form()->addRow(tr("Kết thúc"), ends);
    dialog->form()->addRow(tr("Nội dung"), topic);
    dialog->form()->addRow(tr("Phòng"), room);
    dialog->form()->addRow(tr("Giảng viên"), instructor);
    dialog->onAccept([=] {
        Session typed = session;
        typed.heldOn = day->date();
        typed.part = part->currentData().toString();
        typed.hours = hours->value();
        typed.starts = starts->text();
        typed.ends = ends->text();
        typed.topic = topic->text();
        typed.room = room->text();
        typed.instructor = instructor->text();
        dialog->submit<Committed>([typed, isNew](Database& database) {
            Session written = typed;
            return isNew ? addSession(database, written) : editSession(database, written);
        });
    });
    dialog->open();
}

void SessionsTab::remove() {
    if (current() == nullptr) return;
    run<Committed>([id = current()->id](Database& database) { return removeSession(database, id); },
                   [this](const Committed& done) {
                       if (done.changes > 0) Q_EMIT told(tr("Đã xóa buổi học"), done.name);
                   });
}

}  // namespace taphuan
