#include "ui/pages/settings_page/retention_tab.h"

#include "core/commands/retention_commands.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/models/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/permission_guard.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace taphuan {

RetentionTab::RetentionTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      policy_(new FactList),
      table_(new DataTable),
      model_({tr("Họ và tên"), tr("Công tác đến"), tr("Học lần cuối"), tr("Hết hạn từ")}, nullptr),
      edit_(new QPushButton(tr("Đặt thời hạn…"))),
      erase_(new QPushButton(tr("Xóa dữ liệu liên hệ…"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::l));
    layout->addWidget(buildPolicy());
    table_->setFilterPlaceholder(tr("Lọc người hết hạn"));
    table_->addToolbarWidget(erase_);
    table_->setCountNoun(tr("người"));
    table_->setModel(&model_);
    table_->setColumns(
        {{ColumnKind::name, true}, {ColumnKind::date}, {ColumnKind::date}, {ColumnKind::date}});
    new ListRecorder(workspace, *table_, [] { return tr("Người hết hạn lưu giữ dữ liệu liên hệ"); });
    for (QPushButton* button : {edit_, erase_})
        new PermissionGuard(workspace, button, Permission::peopleErase);
    connect(edit_, &QPushButton::clicked, this, &RetentionTab::editPolicy);
    connect(table_, &DataTable::emptyActionTriggered, this, &RetentionTab::editPolicy);
    connect(table_, &DataTable::selectionChanged, this, &RetentionTab::refreshActions);
    connect(table_, &DataTable::shownChanged, this, &RetentionTab::refreshActions);
    connect(erase_, &QPushButton::clicked, this, &RetentionTab::erase);
    layout->addWidget(table_, 1);
}

QWidget* RetentionTab::buildPolicy() {
    auto* card = new Card(tr("Lưu giữ dữ liệu cá nhân"));
    card->addHeaderWidget(edit_);
    card->body()->addWidget(policy_);
    auto* note = makeLabel(
        tr("Người đã thôi công tác và không còn học: hết hạn thì xóa hẳn số định danh, điện thoại, thư điện "
           "tử, "
           "dân tộc và ghi chú. Họ tên, ngày sinh, lớp, kết quả và chứng nhận ở lại vì sổ cấp phải lưu trữ."),
        TextStyle::mute);
    note->setWordWrap(true);
    card->body()->addWidget(note);
    return card;
}

void RetentionTab::read() {
    if (!workspace_.viewer().may(Permission::peopleErase)) return show({});
    workspace_.readLong<Reading>(
        this,
        [today = workspace_.today()](Connection& db) -> Result<Reading> {
            Reading read;
            TAPHUAN_ASSIGN(read.policy, retentionPolicy(db, today));
            if (read.policy.years == 0) return read;
            TAPHUAN_ASSIGN(read.due, pastPeople(db, today.addYears(-int(read.policy.years)), today));
            return read;
        },
        [this](Result<Reading> read) {
            if (read)
                show(std::move(read).value());
            else
                Q_EMIT failed(read.error());
        });
}

void RetentionTab::show(Reading reading) {
    reading_ = std::move(reading);
    const RetentionPolicy& policy = reading_.policy;
    const bool isSet = policy.years > 0;
    policy_->setFacts(
        {{tr("Thời hạn"),
          isSet ? tr("%1 năm từ ngày công tác hoặc học cuối cùng").arg(policy.years) : tr("chưa đặt")},
         {tr("Căn cứ"), policy.source}});
    std::vector<TableRow> rows;
    for (const PastPerson& past : reading_.due)
        rows.push_back({{TableCell::ofName(past.fullName), TableCell::ofDate(past.lastService),
                         TableCell::ofDate(past.lastTraining),
                         TableCell::ofDate(past.lastKnown.addYears(int(policy.years)))},
                        past.person.text(),
                        false});
    model_.setRows(std::move(rows));  // before anything that tells which rows are shown
    if (!workspace_.viewer().may(Permission::peopleErase))
        table_->setEmptyContent(Icon::lock, tr("Vai trò của tài khoản không xem phần này"),
                                tr("Người quản trị xóa dữ liệu hết hạn lưu giữ."));
    else if (isSet)
        table_->setEmptyContent(Icon::people, tr("Chưa ai hết hạn lưu giữ"),
                                tr("Người còn công tác, còn học trong thời hạn không nằm ở đây."));
    else
        table_->setEmptyContent(Icon::people, tr("Chưa đặt thời hạn lưu giữ"),
                                tr("Luật không ấn định số năm: cơ quan đặt, theo văn bản nào."),
                                tr("Đặt thời hạn…"));
    refreshActions();
}

void RetentionTab::refreshActions() {
    const size_t people = chosen().size();
    erase_->setText(people > 0 ? tr("Xóa dữ liệu liên hệ của %1 người…").arg(people)
                               : tr("Xóa dữ liệu liên hệ…"));
    erase_->setEnabled(people > 0 && workspace_.isWritable());
    edit_->setEnabled(workspace_.isWritable());
}

void RetentionTab::editPolicy() {
    auto* dialog = new FormDialog(workspace_, tr("Thời hạn lưu giữ dữ liệu liên hệ"), tr("Lưu"), this);
    dialog->setExplanation(
        tr("Tính từ ngày công tác hoặc ngày học cuối cùng của mỗi người. Chưa xóa gì: người "
           "hết hạn hiện thành danh sách để xem trước khi xóa."));
    auto* years = new QSpinBox;
    years->setRange(0, int(longestRetention));
    years->setSuffix(tr(" năm"));
    years->setSpecialValueText(tr("không đặt"));
    years->setValue(int(reading_.policy.years));
    years->setAccessibleName(tr("Thời hạn"));
    dialog->addField(tr("Thời hạn"), years);
    QLineEdit* source =
        dialog->addText(tr("Căn cứ"), reading_.policy.source, tr("Văn bản quy định thời hạn"));
    dialog->setSubmit([dialog, years, source] {
        dialog->run<Committed>([policy = RetentionPolicy{years->value(), source->text()}](
                                   Database& database) { return setRetention(database, policy); });
    });
    dialog->open();
}

std::vector<Id<Person>> RetentionTab::chosen() const {
    std::vector<Id<Person>> people;
    const QList<int> selected = table_->selectedRows();
    for (const int row : selected.isEmpty() ? table_->shownRows() : selected)
        people.push_back(reading_.due[size_t(row)].person);
    return people;
}

void RetentionTab::erase() {
    const std::vector<Id<Person>> people = chosen();
    if (people.empty()) return;
    auto* dialog = new FormDialog(workspace_, tr("Xóa dữ liệu liên hệ của %1 người").arg(people.size()),
                                  tr("Xóa hẳn"), this, ButtonKind::danger);
    const QString backups =
        isServerAddress(workspace_.path())
            ? tr("Bản sao lưu của máy chủ do người quản trị máy chủ xóa.")
            : tr("Các bản sao lưu trong thư mục sao lưu được thay ngay bằng một bản mới; bản đã chép đi nơi "
                 "khác thì cơ quan tự xóa.");
    dialog->setExplanation(
        tr("Mất hẳn, không hoàn tác được: số định danh, số CMND cũ, điện thoại, thư điện tử, "
           "dân tộc, ghi chú, cả trong nhật ký. Ở lại: họ tên, ngày sinh, nơi công tác, lớp, "
           "kết quả, chứng nhận. %1")
            .arg(backups));
    QLineEdit* reason =
        dialog->addText(tr("Lý do"), tr("Hết hạn lưu giữ theo %1").arg(reading_.policy.source));
    dialog->setSubmit([this, dialog, people, reason] {
        dialog->run<Anonymised>(
            [people, words = reason->text()](Database& database) {
                return anonymise(database, people, words);
            },
            [this](const Result<Anonymised>& done) {
                if (!done->leftBehind.what.isEmpty()) Q_EMIT failed(done->leftBehind);
                Q_EMIT erased(tr("Đã xóa hẳn dữ liệu liên hệ của %1 hồ sơ").arg(done->people));
            });
    });
    dialog->open();
}

}  // namespace taphuan
