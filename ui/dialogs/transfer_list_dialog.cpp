#include "ui/dialogs/transfer_list_dialog.h"

#include "core/tables/read_workbook.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>

namespace taphuan {

namespace {

struct VerdictPart {
    TransferVerdict verdict;
    const char* key;
    ColourRole role;
};
constexpr std::array<VerdictPart, 4> verdictParts{
    {{TransferVerdict::ready, "ready", ColourRole::good},
     {TransferVerdict::same, "same", ColourRole::neutral},
     {TransferVerdict::doubtful, "doubtful", ColourRole::behind},
     {TransferVerdict::refused, "refused", ColourRole::refused}}};

QString transferWord(TransferVerdict verdict) {
    switch (verdict) {
        case TransferVerdict::ready:
            return TransferListDialog::tr("Chuyển");
        case TransferVerdict::same:
            return TransferListDialog::tr("Như cũ");
        case TransferVerdict::doubtful:
            return TransferListDialog::tr("Chưa chắc");
        case TransferVerdict::refused:
            return TransferListDialog::tr("Không nhận");
    }
    return {};
}

const VerdictPart& partOf(TransferVerdict verdict) {
    for (const VerdictPart& part : verdictParts)
        if (part.verdict == verdict) return part;
    return verdictParts.front();
}

TableRow rowOf(const PlannedTransfer& row) {
    return {
        {TableCell::ofNumber(row.source.row + 1),
         TableCell::ofTag(transferWord(row.verdict), partOf(row.verdict).role),
         TableCell::ofName(row.source.fullName), TableCell::ofLongText(row.fromUnit),
         TableCell::ofLongText(row.toUnit), TableCell::ofLongText(row.transfer.position.value_or(QString())),
         TableCell::ofDate(row.transfer.from), TableCell::ofLongText(row.reasons.join(QStringLiteral("; ")))},
        row.transfer.person.text()};
}

}  // namespace

TransferListDialog::TransferListDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : CommandDialog(workspace, tr("Chuyển theo danh sách: %1").arg(QFileInfo(path).fileName()), tr("Chuyển"),
                    parent),
      workspace_(workspace),
      path_(path),
      rows_({tr("Hàng"), tr("Kết quả"), tr("Họ và tên"), tr("Từ đơn vị"), tr("Đến đơn vị"), tr("Chức vụ mới"),
             tr("Từ ngày"), tr("Nội dung")},
            nullptr),
      table_(new DataTable),
      chips_(new ChipFilter),
      who_(new QComboBox) {
    options_.today = workspace.today();
    build();
    plan();
    onAccept([this] {
        const std::vector<Transfer> transfers = read_.plan.transfers();
        submit<Committed>([transfers, name = QFileInfo(path_).fileName()](
                              Database& database) { return transferPeople(database, transfers, name); },
                          [this, people = transfers.size()](const Committed& done) {
                              Q_EMIT written(tr("Đã chuyển %1 người").arg(people), done.name);
                          });
    });
}

void TransferListDialog::build() {
    setMinimumSize(px(1080), px(560));
    setLead(tr("Đang đọc tệp…"));
    chips_->setAccessibleName(tr("Lọc theo kết quả"));
    chips_->addChip(QStringLiteral("all"), tr("Tất cả"));
    connect(chips_, &ChipFilter::currentChanged, this, &TransferListDialog::showRows);
    table_->addToolbarWidget(chips_);
    table_->setFilterPlaceholder(tr("Tìm trong danh sách"));
    table_->setCountNoun(tr("hàng"));
    table_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setModel(&rows_);
    table_->setColumns({{ColumnKind::number, false, 56},
                        {ColumnKind::tag},
                        {ColumnKind::name, false, 160},
                        {ColumnKind::muted, true},
                        {ColumnKind::text, true},
                        {ColumnKind::text, false, 130},
                        {ColumnKind::date, false, 100},
                        {ColumnKind::note, true, 180}});
    new ListRecorder(workspace_, *table_, [this] { return QFileInfo(path_).fileName(); });
    connect(table_, &DataTable::selectionChanged, this, &TransferListDialog::showCandidates);
    form()->addRow(table_);
    who_->setAccessibleName(tr("Là người nào"));
    form()->addRow(tr("Là người nào"), who_);
    connect(who_, &QComboBox::activated, this, &TransferListDialog::decide);
    acceptButton()->setEnabled(false);
}

void TransferListDialog::plan() {
    workspace_.readLong<Read>(
        this,
        [path = path_, options = options_, known = read_.workbook](Connection& db) -> Result<Read> {
            Read read{known, {}};
            if (!read.workbook) {
                TAPHUAN_ASSIGN(Workbook workbook, readWorkbook(path));
                read.workbook = std::make_shared<const Workbook>(std::move(workbook));
            }
            TAPHUAN_ASSIGN(read.plan, planTransfers(db, *read.workbook, path, options));
            return read;
        },
        [this](Result<Read> read) {
            setLead({});
            if (!read) return showError(read.error());
            show(std::move(read).value());
        });
}

void TransferListDialog::show(Read read) {
    read_ = std::move(read);
    QList<ChipFilter::Choice> choices{
        {QStringLiteral("all"), tr("Tất cả"), ColourRole::neutral, qint64(read_.plan.rows.size())}};
    for (const VerdictPart& part : verdictParts)
        if (const int count = read_.plan.count(part.verdict); count > 0)
            choices.append({QString::fromLatin1(part.key), transferWord(part.verdict), part.role, count});
    chips_->setChoices(choices);
    showRows();
    const int people = read_.plan.count(TransferVerdict::ready);
    acceptButton()->setText(people > 0 ? tr("Chuyển %1 người").arg(groupedNumber(people))
                                       : tr("Không có gì để chuyển"));
    acceptButton()->setEnabled(people > 0 && workspace_.mayWrite(Permission::peopleWrite));
}

void TransferListDialog::showRows() {
    shown_.clear();
    std::vector<TableRow> rows;
    for (size_t i = 0; i < read_.plan.rows.size(); ++i) {
        const PlannedTransfer& row = read_.plan.rows[i];
        if (chips_->current() != QLatin1String("all") &&
            chips_->current() != QLatin1String(partOf(row.verdict).key))
            continue;
        shown_.push_back(i);
        rows.push_back(rowOf(row));
    }
    rows_.setRows(std::move(rows));
    showCandidates();
}

const PlannedTransfer* TransferListDialog::current() const {
    const int row = table_->view()->selectionModel()->hasSelection() ? table_->currentRow() : -1;
    return row >= 0 && size_t(row) < shown_.size() ? &read_.plan.rows[shown_[size_t(row)]] : nullptr;
}

// Whom the chosen row may be, while that is open or was decided here.
void TransferListDialog::showCandidates() {
    who_->clear();
    const PlannedTransfer* const row = current();
    const bool open = row && (!row->candidates.empty() || options_.rows.contains(row->source.row));
    who_->setEnabled(open);
    who_->addItem(!row                     ? tr("Chọn một hàng")
                  : open                   ? tr("Chưa quyết")
                  : row->reasons.isEmpty() ? tr("Đã rõ")
                                           : row->reasons.front());
    if (!open) return;
    for (const PersonCandidate& one : row->candidates) {
        QStringList parts{one.fullName, one.birth.vietnamese(), one.maskedNationalId, one.unit};
        parts.removeAll(QString());
        who_->addItem(parts.join(QStringLiteral(" · ")), one.person.value);
    }
    who_->addItem(tr("Bỏ qua hàng này"), qint64(-1));
}

void TransferListDialog::decide() {
    const PlannedTransfer* const row = current();
    if (!row) return;
    const qint64 person = who_->currentData().toLongLong();
    options_.rows.remove(row->source.row);
    if (person != 0)
        options_.rows.insert(row->source.row, {person < 0, Id<Person>(std::max<qint64>(person, 0))});
    plan();
}

}  // namespace taphuan
