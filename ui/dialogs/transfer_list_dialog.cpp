#include "ui/dialogs/transfer_list_dialog.h"

#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

constexpr int transferListWidth = 1200;
constexpr int transferListHeight = 560;

ListDialog::Kind transferKind() {
    return {TransferListDialog::tr("Chuyển theo danh sách: %1"),
            TransferListDialog::tr("Chuyển"),
            TransferListDialog::tr("Chuyển"),
            {{TransferListDialog::tr("Từ đơn vị"), {ColumnKind::muted, true}},
             {TransferListDialog::tr("Đến đơn vị"), {ColumnKind::text, true}},
             {TransferListDialog::tr("Chức vụ mới"), {ColumnKind::text, false, 130}},
             {TransferListDialog::tr("Từ ngày"), {ColumnKind::date, false, 100}},
             {TransferListDialog::tr("Nhóm đối tượng"), {ColumnKind::muted, true, 150}}}};
}

// "− Lãnh đạo, + Công chức"
QString audiencesText(const PlannedTransfer& row) {
    QStringList moves;
    for (const QString& name : row.endedAudiences) moves << QStringLiteral("− ") + name;
    for (const QString& name : row.begunAudiences) moves << QStringLiteral("+ ") + name;
    return moves.join(QStringLiteral(", "));
}

std::vector<TableCell> cellsOf(const PlannedTransfer& row) {
    return {TableCell::ofLongText(row.fromUnit), TableCell::ofLongText(row.toUnit),
            TableCell::ofLongText(row.transfer.position.value_or(QString())),
            TableCell::ofDate(row.transfer.from), TableCell::ofLongText(audiencesText(row))};
}

}  // namespace

TransferListDialog::TransferListDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : ListDialog(workspace, path, transferKind(), parent) {
    setMinimumSize(px(transferListWidth), px(transferListHeight));
    onAccept([this] { apply(); });
    begin();
}

void TransferListDialog::plan() {
    TransferListOptions options;
    options.today = workspace().today();
    options.rows = rowChoices();
    planAs<TransferPlan>(
        [options, path = path()](Connection& db, const Workbook& workbook, const Progress& progress) {
            return planTransfers(db, workbook, path, options, {}, progress);
        },
        [this](TransferPlan plan) { show(std::move(plan)); });
}

void TransferListDialog::show(TransferPlan plan) {
    plan_ = std::move(plan);
    std::vector<Shown> rows;
    for (const PlannedTransfer& row : plan_.rows) rows.push_back({&row, row.source.row, cellsOf(row)});
    const int people = countOf(plan_.rows, ListVerdict::taken);
    showPlan(std::move(rows), plan_.sheet, plan_.headerRow - 1,
             people > 0 ? tr("Chuyển %1 người").arg(groupedNumber(people)) : QString());
}

void TransferListDialog::apply() {
    const auto transfers = std::make_shared<const std::vector<Transfer>>(plan_.transfers());
    const auto people = qint64(transfers->size());
    write<Committed>(
        tr("Đang chuyển %1 người").arg(groupedNumber(people)), people,
        [transfers, name = fileName()](Database& database, const Progress& progress) {
            return transferPeople(database, *transfers, name, progress);
        },
        [this, people](const Committed& done) {
            Q_EMIT written(tr("Đã chuyển %1 người").arg(groupedNumber(people)), done.name);
        });
}

}  // namespace taphuan
