#include "ui/pages/duplicates_page.h"

#include "core/commands/people_commands.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/models/cell_table.h"
#include "ui/models/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"

#include <QBoxLayout>
#include <QPushButton>

namespace taphuan {

namespace {

// As many as one looks through in a day; what is decided makes room for the next.
constexpr qint64 shownPairs = 500;

TableRow pairRow(const DuplicatePair& pair) {
    const TableCell why =
        pair.sameNationalId ? TableCell::ofTag(DuplicatesPage::tr("cùng số định danh"), ColourRole::refused)
                            : TableCell::ofTag(DuplicatesPage::tr("cùng tên, ngày sinh"), ColourRole::behind);
    return {{TableCell::ofName(pair.first.fullName), TableCell::ofPartialDate(pair.first.birth),
             TableCell::ofLongText(pair.first.unitName), TableCell::ofName(pair.second.fullName),
             TableCell::ofPartialDate(pair.second.birth), TableCell::ofLongText(pair.second.unitName), why},
            pair.first.id.text(),
            false};
}

}  // namespace

DuplicatesPage::DuplicatesPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Hồ sơ trùng"), Scrolling::none, parent),
      workspace_(workspace),
      feed_(new PageFeed(workspace, this,
                         {Entity::person, Entity::person_link, Entity::membership, Entity::unit_version},
                         [this] { read(); })),
      table_(new DataTable),
      model_(new CellTable({tr("Họ và tên"), tr("Ngày sinh"), tr("Đơn vị"), tr("Hồ sơ kia"), tr("Ngày sinh"),
                            tr("Đơn vị"), tr("Vì sao")},
                           this)),
      compare_(new QPushButton(tr("So sánh, gộp…"))),
      apart_(new QPushButton(tr("Không phải một người"))) {
    setReady(false);
    build();
}

void DuplicatesPage::build() {
    header()->setBreadcrumb({tr("Hồ sơ")});
    connect(header(), &PageHeader::crumbActivated, this,
            [this] { Q_EMIT openPlace(QStringLiteral("people")); });
    new ListRecorder(workspace_, *table_, [] { return tr("Hồ sơ có thể trùng"); });
    for (QPushButton* button : {compare_, apart_}) {
        table_->addToolbarWidget(button);
        writesWith(button, workspace_, Permission::peopleWrite);
    }
    connect(compare_, &QPushButton::clicked, this, &DuplicatesPage::compare);
    connect(apart_, &QPushButton::clicked, this, &DuplicatesPage::tellApart);
    table_->setFilterPlaceholder(tr("Tìm tên, đơn vị"));
    table_->setCountNoun(tr("cặp"));
    table_->setModel(model_);
    table_->setColumns({{ColumnKind::name},
                        {ColumnKind::date},
                        {ColumnKind::muted, true},
                        {ColumnKind::name},
                        {ColumnKind::date},
                        {ColumnKind::muted, true},
                        {ColumnKind::tag}});
    table_->setEmptyContent(
        Icon::checkAll, tr("Không có hồ sơ nào có vẻ trùng"),
        tr("Hai hồ sơ cùng số định danh, hoặc cùng tên và ngày sinh, hiện ở đây để gộp hoặc "
           "ghi là hai người."));
    connect(table_, &DataTable::activated, this, &DuplicatesPage::compare);
    connect(table_, &DataTable::selectionChanged, this, &DuplicatesPage::showActions);
    content()->addWidget(table_, 1);
    showActions();
}

void DuplicatesPage::read() {
    setReady(false);
    workspace_.readLong<std::vector<DuplicatePair>>(
        this,
        [today = workspace_.today()](Connection& db) { return duplicatePeople(db, today, shownPairs + 1); },
        taking<std::vector<DuplicatePair>>(
            [this](std::vector<DuplicatePair> pairs) { show(std::move(pairs)); }));
}

void DuplicatesPage::show(std::vector<DuplicatePair> pairs) {
    banner()->hide();
    const bool more = pairs.size() > size_t(shownPairs);
    if (more) pairs.resize(size_t(shownPairs));
    pairs_ = std::move(pairs);
    header()->setFacts(more ? tr("Chỉ hiện %1 cặp đầu tiên").arg(groupedNumber(shownPairs))
                            : tr("Điều đã ghi về một cặp được nhớ: cặp đó không được hỏi lại"));
    std::vector<TableRow> rows;
    rows.reserve(pairs_.size());
    for (const DuplicatePair& pair : pairs_) rows.push_back(pairRow(pair));
    model_->setRows(std::move(rows));
    showActions();
}

void DuplicatesPage::showActions() {
    if (!workspace_.mayWrite(Permission::peopleWrite)) return;
    const qsizetype chosen = table_->selectedRows().size();
    compare_->setEnabled(chosen == 1);
    compare_->setToolTip(chosen == 1 ? QString() : tr("Chọn một cặp"));
    apart_->setEnabled(chosen > 0);
    apart_->setToolTip(chosen > 0 ? QString() : tr("Chọn một hay nhiều cặp"));
}

void DuplicatesPage::compare() {
    const QList<int> chosen = table_->selectedRows();
    if (chosen.size() != 1 || !workspace_.mayWrite(Permission::peopleWrite)) return;
    const DuplicatePair& pair = pairs_[size_t(chosen.front())];
    askMerge(
        workspace_, pair.first.id, pair.second.id, this,
        [this](const QString& sentence, OperationName written) { Q_EMIT told(sentence, written); },
        [this](const Error& error) { showError(error); });
}

void DuplicatesPage::tellApart() {
    std::vector<PersonPair> chosen;
    for (const int row : table_->selectedRows())
        chosen.emplace_back(pairs_[size_t(row)].first.id, pairs_[size_t(row)].second.id);
    if (chosen.empty()) return;
    workspace_.write<Committed>(
        this, [chosen](Database& database) { return markDistinct(database, chosen); },
        [this, count = qint64(chosen.size())](const Result<Committed>& done) {
            if (!done) return showError(done.error());
            Q_EMIT told(tr("Đã ghi %1 cặp không phải một người").arg(groupedNumber(count)), done->name);
        });
}

}  // namespace taphuan
