#include "ui/dialogs/list_dialog.h"

#include "core/import/refused_rows.h"
#include "core/tables/read_workbook.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace taphuan {

namespace {

constexpr int progressInterval = 100;  // ms
constexpr qint64 somebodyNew = -2;
constexpr qint64 nobody = -1;

struct VerdictLook {
    ListVerdict verdict;
    const char* key;
    ColourRole role;
};
constexpr std::array<VerdictLook, 4> verdictLooks{{{ListVerdict::taken, "taken", ColourRole::good},
                                                   {ListVerdict::same, "same", ColourRole::neutral},
                                                   {ListVerdict::doubtful, "doubtful", ColourRole::behind},
                                                   {ListVerdict::refused, "refused", ColourRole::refused}}};

const VerdictLook& lookOf(ListVerdict verdict) {
    return *std::find_if(verdictLooks.begin(), verdictLooks.end(),
                         [&](const VerdictLook& look) { return look.verdict == verdict; });
}

QStringList headersOf(const ListDialog::Kind& kind) {
    QStringList headers{ListDialog::tr("Hàng"), ListDialog::tr("Kết quả"), ListDialog::tr("Họ và tên")};
    for (const ListDialog::Column& column : kind.columns) headers += column.header;
    return headers += ListDialog::tr("Nội dung");
}

}  // namespace

ListDialog::ListDialog(Workspace& workspace, const QString& path, const Kind& kind, QWidget* parent)
    : CommandDialog(workspace, kind.title.arg(QFileInfo(path).fileName()), kind.action, parent),
      workspace_(workspace),
      path_(path),
      kind_(kind),
      cells_(headersOf(kind), nullptr),
      table_(new DataTable),
      chips_(new ChipFilter),
      who_(new QComboBox),
      export_(new QPushButton(tr("Trả lại hàng không nhận (.xlsx)"))),
      recorder_(new ListRecorder(workspace, *table_, [this] { return fileName(); })),
      busy_(new BusyOverlay(table_)) {
    poll_.setInterval(progressInterval);
    connect(&poll_, &QTimer::timeout, this, [this] { busy_->setProgress(work_->done, total_); });
    connect(busy_, &BusyOverlay::cancelled, this, [this] {
        if (work_) work_->stop = true;
    });
}

QString ListDialog::fileName() const {
    return QFileInfo(path_).fileName();
}

void ListDialog::begin() {
    chips_->setAccessibleName(tr("Lọc theo kết quả"));
    chips_->addChip(QStringLiteral("all"), tr("Tất cả"));
    connect(chips_, &ChipFilter::currentChanged, this, &ListDialog::showRows);
    table_->addToolbarWidget(chips_);
    export_->setAutoDefault(false);
    export_->hide();
    connect(export_, &QPushButton::clicked, this, &ListDialog::askWhereToExport);
    table_->addToolbarWidget(export_);
    table_->filter()->setFixedWidth(px(170));
    table_->setFilterPlaceholder(tr("Tìm trong danh sách"));
    table_->setCountNoun(tr("hàng"));
    table_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setModel(&cells_);
    std::vector<ColumnSpec> columns{
        {ColumnKind::number, false, 48}, {ColumnKind::tag}, {ColumnKind::name, false, 150}};
    for (const Column& column : kind_.columns) columns.push_back(column.spec);
    columns.push_back({ColumnKind::note, true, 150});
    table_->setColumns(std::move(columns));
    table_->setMinimumHeight(px(360));
    connect(table_, &DataTable::selectionChanged, this, &ListDialog::showCandidates);
    form()->addRow(table_);
    // What room there is belongs to the rows.
    qobject_cast<QBoxLayout*>(layout())->setStretchFactor(form(), 100);
    who_->setAccessibleName(tr("Là người nào"));
    form()->addRow(tr("Là người nào"), who_);
    connect(who_, &QComboBox::activated, this, &ListDialog::decide);
    plan();
}

Status ListDialog::readOnce(const QString& path, std::shared_ptr<const Workbook>& workbook) {
    if (workbook) return {};
    TAPHUAN_ASSIGN(Workbook read, readWorkbook(path));
    workbook = std::make_shared<const Workbook>(std::move(read));
    return {};
}

void ListDialog::beginPlanning() {
    acceptButton()->setEnabled(false);
    hideError();
    ++asked_;
    beginWork(workbook_ ? tr("Đang đối chiếu với hồ sơ đã có") : tr("Đang đọc tệp"), qint64(rows_.size()));
}

void ListDialog::beginWork(const QString& task, qint64 total) {
    if (work_) work_->stop = true;
    work_ = std::make_shared<WorkProgress>();
    total_ = total;
    busy_->begin(task, true);
    poll_.start();
}

void ListDialog::endWork() {
    poll_.stop();
    work_.reset();
    busy_->end();
}

void ListDialog::setWaiting(bool waiting) {
    CommandDialog::setWaiting(waiting);
    if (!waiting) endWork();
}

QString ListDialog::verdictWord(ListVerdict verdict) const {
    switch (verdict) {
        case ListVerdict::taken:
            return kind_.taken;
        case ListVerdict::same:
            return tr("Như cũ");
        case ListVerdict::doubtful:
            return tr("Chưa chắc");
        case ListVerdict::refused:
            return tr("Không nhận");
    }
    return {};
}

TableRow ListDialog::tableRow(const Shown& shown) const {
    const PlannedListRow& row = *shown.row;
    TableRow line{{TableCell::ofNumber(row.source.row + 1),
                   TableCell::ofTag(verdictWord(row.verdict), lookOf(row.verdict).role),
                   TableCell::ofName(row.source.fullName)},
                  QString::number(row.source.row)};
    line.cells.insert(line.cells.end(), shown.cells.begin(), shown.cells.end());
    line.cells.push_back(TableCell::ofLongText(row.reasons.join(QStringLiteral("; "))));
    return line;
}

void ListDialog::showPlan(std::vector<Shown> rows, const QString& sheet, int headerRow,
                          const QString& accept) {
    rows_ = std::move(rows);
    sheet_ = sheet;
    headerRow_ = headerRow;
    showChips();
    showRows();
    const bool some = !accept.isEmpty();
    acceptButton()->setText(some ? accept : tr("Không có gì để ghi"));
    acceptButton()->setEnabled(some && workspace_.mayWrite(kind_.needed));
    export_->setVisible(refusedRows() > 0);
}

void ListDialog::showChips() {
    QList<ChipFilter::Choice> choices{
        {QStringLiteral("all"), tr("Tất cả"), ColourRole::neutral, qint64(rows_.size())}};
    for (const VerdictLook& look : verdictLooks) {
        const auto count = std::count_if(rows_.begin(), rows_.end(), [&](const Shown& shown) {
            return shown.row->verdict == look.verdict;
        });
        if (count > 0)
            choices.append({QString::fromLatin1(look.key), verdictWord(look.verdict), look.role, count});
    }
    chips_->setChoices(choices);
}

void ListDialog::showRows() {
    listed_.clear();
    std::vector<TableRow> lines;
    const QString wanted = chips_->current();
    for (size_t i = 0; i < rows_.size(); ++i) {
        if (wanted != QLatin1String("all") && wanted != QLatin1String(lookOf(rows_[i].row->verdict).key))
            continue;
        listed_.push_back(i);
        lines.push_back(tableRow(rows_[i]));
    }
    cells_.setRows(std::move(lines));
    showCandidates();
}

const ListDialog::Shown* ListDialog::current() const {
    const int row = table_->view()->selectionModel()->hasSelection() ? table_->currentRow() : -1;
    return row >= 0 && size_t(row) < listed_.size() ? &rows_[listed_[size_t(row)]] : nullptr;
}

// Whom the chosen row may be, while that is open or was decided here.
void ListDialog::showCandidates() {
    who_->clear();
    const Shown* const shown = current();
    const bool open = shown && (!shown->row->candidates.empty() || choices_.contains(shown->choiceRow));
    who_->setEnabled(open);
    who_->addItem(!shown                          ? tr("Chọn một hàng")
                  : open                          ? tr("Chưa quyết")
                  : shown->row->reasons.isEmpty() ? tr("Đã rõ")
                                                  : shown->row->reasons.front());
    if (!open) return;
    for (const PersonCandidate& one : shown->row->candidates) {
        QStringList parts{one.fullName, one.birth.vietnamese(), one.maskedNationalId, one.unit};
        parts.removeAll(QString());
        who_->addItem(parts.join(QStringLiteral(" · ")), one.person.value);
    }
    if (kind_.newPeople) who_->addItem(tr("Người mới, chưa có hồ sơ"), somebodyNew);
    who_->addItem(tr("Bỏ qua hàng này"), nobody);
}

void ListDialog::decide() {
    const Shown* const shown = current();
    if (!shown) return;
    const qint64 person = who_->currentData().toLongLong();
    choices_.remove(shown->choiceRow);
    if (person != 0)
        choices_.insert(shown->choiceRow, {person == nobody, Id<Person>(std::max<qint64>(person, 0))});
    plan();
}

// Those left out by choice too.
bool ListDialog::isRefused(const Shown& shown) const {
    return shown.row->verdict == ListVerdict::refused || choices_.value(shown.choiceRow).leaveOut;
}

int ListDialog::refusedRows() const {
    return int(
        std::count_if(rows_.begin(), rows_.end(), [this](const Shown& shown) { return isRefused(shown); }));
}

void ListDialog::askWhereToExport() {
    const QFileInfo file(path_);
    const QString name = file.completeBaseName() + QStringLiteral("-tra-lai.xlsx");
    QString chosen = QFileDialog::getSaveFileName(this, tr("Lưu các hàng không nhận"),
                                                  file.dir().filePath(name), tr("Bảng tính Excel (*.xlsx)"));
    if (chosen.isEmpty()) return;
    if (!chosen.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) chosen += QStringLiteral(".xlsx");
    recorder_->record(AccessKind::list, refusedRows(), [this, chosen] { exportRefused(chosen); });
}

void ListDialog::exportRefused(const QString& path) {
    std::vector<RefusedRow> refused;
    for (const Shown& shown : rows_)
        if (isRefused(shown))
            refused.push_back({shown.row->source.row, shown.row->reasons.join(QStringLiteral("; "))});
    const int count = int(refused.size());
    workspace_.readLong<QString>(
        this,
        [path, refused = std::move(refused), list = path_, name = fileName(), sheet = sheet_,
         header = headerRow_, workbook = workbook_](Connection&) -> Result<QString> {
            ListLayout layout;
            layout.headerRow = header;
            TAPHUAN_ASSIGN(const ListSheet found, sheetOfList(*workbook, list, sheet, layout));
            TAPHUAN_TRY(writeRefusedRows(path, name, found, shapeOf(found, layout), refused));
            return path;
        },
        [this, count](Result<QString> done) {
            if (!done) return showError(done.error());
            setLead(tr("Đã lưu %1 hàng không nhận vào %2")
                        .arg(groupedNumber(count), QFileInfo(*done).fileName()));
        });
}

}  // namespace taphuan
