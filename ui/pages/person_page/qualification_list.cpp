#include "ui/pages/person_page/qualification_list.h"

#include "core/commands/qualification_commands.h"
#include "core/domain/qualification_words.h"
#include "core/storage/database.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/qualification_dialog.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/history_button.h"
#include "ui/widgets/permission_guard.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace taphuan {

namespace {

TableRow rowOf(const Qualification& one) {
    TableCell title = TableCell::ofLongText(titleOf(one));
    title.sort = static_cast<int>(one.kind) * 100 - static_cast<int>(one.level);
    const ColourRole role = one.kind == QualificationKind::it_degree ? ColourRole::done : ColourRole::neutral;
    // What is called by its note needs it no second time.
    const QString note = one.note == title.text ? QString() : one.note;
    return {
        {std::move(title), TableCell::ofTag(wordOf(one.kind), role), TableCell::ofLongText(one.issuer),
         TableCell::ofPartialDate(one.issued), TableCell::ofCode(one.number), TableCell::ofLongText(note)},
        one.id.text(),
        false};
}

}  // namespace

QualificationList::QualificationList(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      model_({tr("Trình độ, chuyên ngành"), tr("Loại"), tr("Nơi cấp"), tr("Ngày, năm cấp"), tr("Số hiệu"),
              tr("Ghi chú")},
             nullptr),
      table_(new DataTable),
      add_(new QPushButton(tr("Thêm…"))),
      edit_(new QPushButton(tr("Sửa…"))),
      remove_(new QPushButton(tr("Bỏ"))),
      history_(new HistoryButton(workspace)) {
    build();
}

void QualificationList::build() {
    add_->setAccessibleName(tr("Thêm trình độ, văn bằng, chứng chỉ"));
    edit_->setAccessibleName(tr("Sửa trình độ, văn bằng, chứng chỉ được chọn"));
    remove_->setAccessibleName(tr("Bỏ trình độ, văn bằng, chứng chỉ được chọn"));
    for (QWidget* button : QList<QWidget*>{add_, edit_, remove_, history_}) table_->addToolbarWidget(button);
    connect(add_, &QPushButton::clicked, this, &QualificationList::add);
    connect(edit_, &QPushButton::clicked, this, &QualificationList::edit);
    connect(remove_, &QPushButton::clicked, this, &QualificationList::remove);
    connect(history_, &HistoryButton::placeRequested, this, &QualificationList::openPlace);
    table_->setFilterPlaceholder(tr("Lọc văn bằng, chứng chỉ"));
    table_->setCountNoun(tr("văn bằng, chứng chỉ"));
    table_->setModel(&model_);
    table_->setColumns({{ColumnKind::name, true},
                        {ColumnKind::tag},
                        {ColumnKind::muted, true},
                        {ColumnKind::date},
                        {ColumnKind::text},
                        {ColumnKind::muted, true}});
    table_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(table_, &DataTable::activated, this, &QualificationList::edit);
    connect(table_, &DataTable::selectionChanged, this, &QualificationList::showActions);
    connect(table_, &DataTable::emptyActionTriggered, this, &QualificationList::add);
    auto* drop = new QShortcut(QKeySequence::Delete, table_->view());
    drop->setContext(Qt::WidgetShortcut);
    connect(drop, &QShortcut::activated, this, &QualificationList::remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table_);
    showActions();
}

void QualificationList::show(Id<Person> person, std::vector<Qualification> qualifications) {
    person_ = person;
    qualifications_ = std::move(qualifications);
    std::vector<TableRow> rows;
    for (const Qualification& one : qualifications_) rows.push_back(rowOf(one));
    table_->setEmptyContent(
        Icon::book, tr("Chưa ghi trình độ, văn bằng, chứng chỉ nào"),
        tr("Trình độ CNTT, chứng chỉ tin học có từ trước: thêm ở đây, hoặc nhập từ cột “Trình độ CNTT”, "
           "“Chứng chỉ tin học” của danh sách."),
        workspace_.mayWrite(Permission::peopleWrite) ? tr("Thêm trình độ, văn bằng") : QString());
    model_.setRows(std::move(rows));
    showActions();
}

const Qualification* QualificationList::current() const {
    const int row = table_->selectedRows().size() == 1 ? table_->currentRow() : -1;
    return row < 0 ? nullptr : &qualifications_[static_cast<size_t>(row)];
}

void QualificationList::showActions() {
    const Qualification* const chosen = current();
    const QString against = againstWriting(workspace_, Permission::peopleWrite);
    const QString none = chosen != nullptr ? QString() : tr("Chọn một dòng trước");
    setUsable(*add_, {against});
    for (QPushButton* button : {edit_, remove_}) setUsable(*button, {against, none});
    history_->setRecord(chosen ? std::optional(RowKey{Entity::qualification, chosen->id}) : std::nullopt);
}

void QualificationList::open(const Qualification& qualification) {
    if (!workspace_.mayWrite(Permission::peopleWrite)) return;
    auto* dialog = new QualificationDialog(workspace_, qualification, this);
    connect(dialog, &QualificationDialog::written, this, &QualificationList::told);
    dialog->open();
}

void QualificationList::add() {
    Qualification fresh;
    fresh.person = person_;
    open(fresh);
}

void QualificationList::edit() {
    if (const Qualification* const chosen = current()) open(*chosen);
}

void QualificationList::remove() {
    const Qualification* const chosen = current();
    if (chosen == nullptr || !workspace_.mayWrite(Permission::peopleWrite)) return;
    writeAsking<Committed>(
        workspace_, this, {workspace_.settledHead(), {}, {}},
        [id = chosen->id](Database& database) { return removeQualification(database, id); },
        [this, title = titleOf(*chosen)](Result<Committed> done) {
            if (!done) return Q_EMIT failed(done.error());
            Q_EMIT told(tr("Đã bỏ: %1").arg(title), done->name);
        });
}

}  // namespace taphuan
