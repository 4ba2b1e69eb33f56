#include "ui/pages/data_page/lists_tab.h"

#include "core/domain/data_rights_words.h"
#include "ui/dialogs/data_list_dialog.h"
#include "ui/models/cell_table.h"
#include "ui/models/workspace.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace taphuan {

namespace {

const QString openPart = QStringLiteral("unstated");

TableCell basisCell(const DataList& list) {
    if (list.basis == LegalBasis::unstated) return TableCell::ofTag(wordOf(list.basis), ColourRole::behind);
    return TableCell::ofTag(wordOf(list.basis), ColourRole::neutral);
}

TableRow listRow(const ReceivedList& row) {
    const DataList& list = row.list;
    const QString from = list.source.isEmpty() ? row.unitName : list.source;
    return {{{list.name, {}, {}, {}, list.name},
             {from, {}, {}, {}, row.unitName},
             TableCell::ofDate(list.receivedOn),
             TableCell::ofNumber(list.people),
             basisCell(list),
             {list.basisNote, {}, {}, {}, list.basisNote}},
            list.id.text(),
            false};
}

}  // namespace

ListsTab::ListsTab(Workspace& workspace, Page& page)
    : workspace_(workspace),
      table_(new DataTable),
      model_(new CellTable({tr("Danh sách"), tr("Nơi gửi"), tr("Ngày nhận"), tr("Số người"), tr("Căn cứ"),
                            tr("Văn bản, nơi lưu")},
                           this)),
      parts_(new ChipFilter),
      edit_(new QPushButton(tr("Sửa căn cứ…"))) {
    build(page);
}

void ListsTab::build(Page& page) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table_);
    parts_->setAccessibleName(tr("Lọc theo căn cứ"));
    parts_->addChip(QStringLiteral("all"), tr("Tất cả"));
    parts_->addChip(openPart, tr("Chưa nêu căn cứ"), ColourRole::behind);
    connect(parts_, &ChipFilter::currentChanged, this, &ListsTab::applyPart);
    table_->addToolbarWidget(parts_);
    table_->addToolbarWidget(edit_);
    page.writesWith(edit_, workspace_, Permission::peopleWrite);
    connect(edit_, &QPushButton::clicked, this, &ListsTab::edit);
    table_->setFilterPlaceholder(tr("Tìm danh sách, nơi gửi, văn bản"));
    table_->setCountNoun(tr("danh sách"));
    table_->setModel(model_);
    table_->setColumns({{ColumnKind::name, true},
                        {ColumnKind::muted},
                        {ColumnKind::date},
                        {ColumnKind::number},
                        {ColumnKind::tag},
                        {ColumnKind::note, true}});
    table_->setEmptyContent(Icon::import, tr("Chưa nhận danh sách nào"),
                            tr("Mỗi danh sách người được nhập hiện ở đây cùng căn cứ xử lý dữ liệu của nó."),
                            workspace_.mayWrite(Permission::peopleWrite) ? tr("Nhập danh sách") : QString());
    connect(table_, &DataTable::emptyActionTriggered, this,
            [this] { Q_EMIT openPlace(QStringLiteral("import")); });
    connect(table_, &DataTable::activated, this, &ListsTab::edit);
    connect(table_, &DataTable::selectionChanged, this, [this] {
        showActions();
        Q_EMIT selectionChanged();
    });
    showActions();
}

void ListsTab::show(std::vector<ReceivedList> lists) {
    lists_ = std::move(lists);
    std::vector<TableRow> rows;
    for (const ReceivedList& row : lists_) rows.push_back(listRow(row));
    model_->setRows(std::move(rows));
    parts_->setCount(openPart, std::count_if(lists_.begin(), lists_.end(), [](const ReceivedList& row) {
                         return row.list.basis == LegalBasis::unstated;
                     }));
    applyPart();
}

void ListsTab::applyPart() {
    const bool open = parts_->current() == openPart;
    table_->setRowCondition([this, open](int row) {
        return !open || lists_[static_cast<size_t>(row)].list.basis == LegalBasis::unstated;
    });
    showActions();
}

const DataList* ListsTab::current() const {
    const int row = table_->selectedRows().size() == 1 ? table_->currentRow() : -1;
    return row < 0 ? nullptr : &lists_[static_cast<size_t>(row)].list;
}

void ListsTab::showActions() {
    if (!workspace_.mayWrite(Permission::peopleWrite)) return;
    edit_->setEnabled(current() != nullptr);
    edit_->setToolTip(current() != nullptr ? QString() : tr("Chọn một danh sách"));
}

void ListsTab::edit() {
    const DataList* list = current();
    if (list == nullptr || !workspace_.mayWrite(Permission::peopleWrite)) return;
    auto* dialog = new DataListDialog(workspace_, *list, this);
    connect(dialog, &DataListDialog::written, this, &ListsTab::told);
    dialog->open();
}

}  // namespace taphuan
