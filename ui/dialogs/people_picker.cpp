#include "ui/dialogs/people_picker.h"

#include "core/commands/nomination_commands.h"
#include "core/storage/find_people.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/data_table.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace taphuan {

namespace {

constexpr int waitMilliseconds = 150;
constexpr int mostFound = 100;

}  // namespace

PeoplePicker::PeoplePicker(Workspace& workspace, const TrainingClass& record, QWidget* parent)
    : CommandDialog(workspace, tr("Thêm người vào lớp %1").arg(record.code), tr("Đưa vào lớp"), parent),
      workspace_(workspace),
      record_(record),
      search_(new QLineEdit),
      table_(new DataTable),
      nominateOnly_(new QCheckBox(tr("Chỉ cử tham gia, chờ duyệt"))),
      model_({tr("Họ và tên"), tr("Ngày sinh"), tr("Chức vụ"), tr("Đơn vị"), tr("CCCD")}, nullptr) {
    resize(px(760), px(520));
    search_->setPlaceholderText(tr("Tên, đơn vị, số CCCD hoặc mã cán bộ"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    table_->setToolbarVisible(false);
    table_->setColumns({{ColumnKind::name},
                        {ColumnKind::date},
                        {ColumnKind::text},
                        {ColumnKind::muted, true},
                        {ColumnKind::muted}});
    table_->setModel(&model_);
    table_->setMinimumHeight(px(300));
    table_->setEmptyContent(Icon::search, tr("Gõ vài chữ của tên để tìm"),
                            tr("Có dấu hay không dấu đều được."));
    form()->addRow(search_);
    form()->addRow(table_);
    form()->addRow(nominateOnly_);
    delay_.setSingleShot(true);
    delay_.setInterval(waitMilliseconds);
    connect(search_, &QLineEdit::textChanged, &delay_, qOverload<>(&QTimer::start));
    connect(&delay_, &QTimer::timeout, this, &PeoplePicker::find);
    connect(table_, &DataTable::activated, this, &PeoplePicker::write);
    connect(table_, &DataTable::selectionChanged, this, [this] {
        const qsizetype chosen = table_->selectedRows().size();
        acceptButton()->setEnabled(chosen > 0);
        acceptButton()->setText(chosen > 1 ? tr("Đưa %1 người vào lớp").arg(chosen) : tr("Đưa vào lớp"));
    });
    acceptButton()->setEnabled(false);
    onAccept([this] { write(); });
    search_->setFocus();
}

bool PeoplePicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && model_.rowCount() > 0) {
        table_->view()->setFocus();
        table_->view()->selectRow(0);
        return true;
    }
    return CommandDialog::eventFilter(watched, event);
}

void PeoplePicker::find() {
    const QString text = search_->text().trimmed();
    const int search = ++searches_;
    if (text.isEmpty()) return showFound({});
    PeopleFilter filter;
    filter.on = record_.starts;
    workspace_.read<std::vector<PersonSummary>>(
        this, [text, filter](Connection& db) { return findPeople(db, text, filter, mostFound); },
        [this, search](Result<std::vector<PersonSummary>> found) {
            if (search != searches_) return;
            if (!found) return showError(found.error());
            showFound(std::move(found).value());
        });
}

void PeoplePicker::showFound(std::vector<PersonSummary> found) {
    found_ = std::move(found);
    std::vector<TableRow> rows;
    for (const PersonSummary& person : found_)
        rows.push_back({{TableCell::ofName(person.fullName), TableCell::ofPartialDate(person.birth),
                         TableCell::ofText(person.position), TableCell::ofText(person.unitName),
                         TableCell::ofText(person.maskedNationalId)},
                        person.id.text()});
    if (search_->text().trimmed().isEmpty())
        table_->setEmptyContent(Icon::search, tr("Gõ vài chữ của tên để tìm"),
                                tr("Có dấu hay không dấu đều được."));
    else
        table_->setEmptyContent(Icon::search, tr("Không có ai tên như vậy"),
                                tr("Thêm hồ sơ mới hoặc nhập danh sách từ bảng tính."));
    model_.setRows(std::move(rows));
    acceptButton()->setEnabled(false);
}

void PeoplePicker::write() {
    std::vector<Id<Person>> people;
    std::vector<Nominee> nominees;
    for (const int row : table_->selectedRows()) {
        const PersonSummary& person = found_[static_cast<size_t>(row)];
        people.push_back(person.id);
        nominees.push_back({person.id, person.unit});
    }
    if (people.empty()) return;
    if (nominateOnly_->isChecked())
        return submit<Nominated>(
            [id = record_.id, nominees](Database& database) { return nominate(database, id, nominees); },
            [this](const Nominated& outcome) {
                Q_EMIT done(
                    tr("Đã cử %1 người, %2 người đã có từ trước").arg(outcome.added).arg(outcome.already),
                    outcome.committed.name);
            });
    submit<Enrolled>(
        [id = record_.id, people](Database& database) { return enrolPeople(database, id, people); },
        [this](const Enrolled& outcome) {
            Q_EMIT done(tr("Đã đưa %1 người vào lớp, %2 người đã có từ trước")
                            .arg(outcome.added)
                            .arg(outcome.already),
                        outcome.committed.name);
        });
}

}  // namespace taphuan
