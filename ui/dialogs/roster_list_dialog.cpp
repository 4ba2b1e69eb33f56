#include "ui/dialogs/roster_list_dialog.h"

#include "core/base/interface_language.h"
#include "core/tables/read_workbook.h"
#include "core/text/date_parse.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/unit_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace taphuan {

namespace {

struct RosterPart {
    RosterVerdict verdict;
    const char* key;
    ColourRole role;
};
constexpr std::array<RosterPart, 5> rosterParts{{{RosterVerdict::added, "added", ColourRole::good},
                                                 {RosterVerdict::changed, "changed", ColourRole::done},
                                                 {RosterVerdict::same, "same", ColourRole::neutral},
                                                 {RosterVerdict::doubtful, "doubtful", ColourRole::behind},
                                                 {RosterVerdict::refused, "refused", ColourRole::refused}}};
constexpr int rosterProgressInterval = 100;  // ms

QString rosterWord(RosterVerdict verdict) {
    switch (verdict) {
        case RosterVerdict::added:
            return RosterListDialog::tr("Mới");
        case RosterVerdict::changed:
            return RosterListDialog::tr("Thay đổi");
        case RosterVerdict::same:
            return RosterListDialog::tr("Như cũ");
        case RosterVerdict::doubtful:
            return RosterListDialog::tr("Chưa chắc");
        case RosterVerdict::refused:
            return RosterListDialog::tr("Không nhận");
    }
    return {};
}

const RosterPart& rosterPartOf(RosterVerdict verdict) {
    for (const RosterPart& part : rosterParts)
        if (part.verdict == verdict) return part;
    return rosterParts.front();
}

QString fieldName(const QString& field) {
    if (field == QLatin1String("role")) return RosterListDialog::tr("vai trò");
    if (field == QLatin1String("decision")) return RosterListDialog::tr("số quyết định");
    if (field == QLatin1String("decided")) return RosterListDialog::tr("ngày quyết định");
    if (field == QLatin1String("since")) return RosterListDialog::tr("từ ngày");
    return RosterListDialog::tr("đến hết ngày");
}

// Why a row is not taken, or what of a known entry it changes.
QString contentOf(const PlannedMember& row) {
    QStringList parts = row.reasons;
    for (const FieldChange& change : row.changes)
        parts << RosterListDialog::tr("%1: %2 → %3")
                     .arg(fieldName(change.field), change.from.isEmpty() ? QStringLiteral("–") : change.from,
                          change.to);
    return parts.join(QStringLiteral("; "));
}

QString personText(const PlannedMember& row) {
    if (row.verdict != RosterVerdict::added) return {};
    return row.newPerson ? RosterListDialog::tr("hồ sơ mới") : RosterListDialog::tr("đã có hồ sơ");
}

TableRow memberRow(const PlannedMember& row) {
    return {{TableCell::ofNumber(row.source.row + 1),
             TableCell::ofTag(rosterWord(row.verdict), rosterPartOf(row.verdict).role),
             TableCell::ofName(row.source.fullName), TableCell::ofText(personText(row)),
             TableCell::ofLongText(row.kind), TableCell::ofLongText(row.unit),
             TableCell::ofLongText(row.member.role), TableCell::ofText(row.member.decision),
             TableCell::ofDate(row.member.validFrom), TableCell::ofLongText(contentOf(row))},
            QString::number(row.source.row)};
}

}  // namespace

RosterListDialog::RosterListDialog(Workspace& workspace, const QString& path, std::vector<RosterKind> kinds,
                                   Id<RosterKind> kind, QWidget* parent)
    : CommandDialog(workspace, tr("Mạng lưới, đội ngũ: %1").arg(QFileInfo(path).fileName()), tr("Nhập"),
                    parent),
      workspace_(workspace),
      path_(path),
      rows_({tr("Hàng"), tr("Kết quả"), tr("Họ và tên"), tr("Hồ sơ"), tr("Mạng lưới"), tr("Đơn vị"),
             tr("Vai trò"), tr("Quyết định"), tr("Từ ngày"), tr("Nội dung")},
            nullptr),
      table_(new DataTable),
      chips_(new ChipFilter),
      who_(new QComboBox),
      kind_(new QComboBox),
      unit_(new UnitPicker(workspace, workspace.today(), tr("đơn vị gửi: chưa nêu"))),
      decision_(new QLineEdit),
      decided_(new QLineEdit),
      from_(new QLineEdit),
      replacing_(new QCheckBox(tr("Thay người đang giữ"))),
      busy_(new BusyOverlay(table_)) {
    options_.people.today = workspace.today();
    options_.people.withEthnicity = workspace.viewer().may(Permission::ethnicityShow);
    options_.people.sender = workspace.viewer().home;
    options_.kind = kind;
    setMinimumSize(px(1240), px(620));
    setLead(tr("Đang đọc tệp…"));
    buildChoices(kinds);
    buildTable();
    plan();
    onAccept([this] { apply(); });
}

// What the list need not say.
void RosterListDialog::buildChoices(const std::vector<RosterKind>& kinds) {
    auto* kindLine = new QHBoxLayout;
    kindLine->setSpacing(px(space::s));
    kindLine->addWidget(kind_, 3);
    kindLine->addWidget(unit_, 3);
    auto* actLine = new QHBoxLayout;
    actLine->setSpacing(px(space::s));
    for (QLineEdit* text : {decision_, decided_, from_}) {
        actLine->addWidget(text, 1);
        connect(text, &QLineEdit::editingFinished, this, &RosterListDialog::takeChoices);
    }
    actLine->addWidget(replacing_);
    form()->addRow(tr("Mạng lưới, đơn vị gửi"), kindLine);
    form()->addRow(tr("Quyết định, từ ngày"), actLine);
    kind_->setAccessibleName(tr("Mạng lưới, đội ngũ"));
    kind_->addItem(tr("mạng lưới: theo danh sách"), qint64(0));
    for (const RosterKind& kind : kinds) kind_->addItem(nameSpoken(kind.name, kind.nameEn), kind.id.value);
    kind_->setCurrentIndex(std::max(0, kind_->findData(options_.kind.value)));
    unit_->setAccessibleName(tr("Đơn vị gửi danh sách"));
    unit_->setToolTip(
        tr("Tên đơn vị trong danh sách được tìm trong đơn vị này trước; người không ghi đơn vị "
           "thuộc đơn vị này"));
    unit_->setUnit(options_.people.sender);
    decision_->setAccessibleName(tr("Số quyết định"));
    decision_->setPlaceholderText(tr("số quyết định: theo danh sách"));
    decided_->setAccessibleName(tr("Ngày quyết định"));
    decided_->setPlaceholderText(tr("ngày quyết định"));
    from_->setAccessibleName(tr("Từ ngày"));
    from_->setPlaceholderText(tr("từ ngày: theo danh sách"));
    replacing_->setToolTip(
        tr("Người đang giữ chỗ của đơn vị thôi từ ngày người mới bắt đầu, với mạng lưới có hạn số người"));
    connect(kind_, &QComboBox::activated, this, &RosterListDialog::takeChoices);
    connect(unit_, &UnitPicker::chosen, this, &RosterListDialog::takeChoices);
    connect(replacing_, &QCheckBox::toggled, this, &RosterListDialog::takeChoices);
}

void RosterListDialog::buildTable() {
    chips_->setAccessibleName(tr("Lọc theo kết quả"));
    chips_->addChip(QStringLiteral("all"), tr("Tất cả"));
    connect(chips_, &ChipFilter::currentChanged, this, &RosterListDialog::showRows);
    table_->addToolbarWidget(chips_);
    table_->setFilterPlaceholder(tr("Tìm trong danh sách"));
    table_->setCountNoun(tr("hàng"));
    table_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setModel(&rows_);
    table_->setColumns({{ColumnKind::number, false, 48},
                        {ColumnKind::tag, false, 106},
                        {ColumnKind::name, false, 140},
                        {ColumnKind::muted, false, 88},
                        {ColumnKind::text, true, 150},
                        {ColumnKind::muted, true, 120},
                        {ColumnKind::text, false, 96},
                        {ColumnKind::text, false, 112},
                        {ColumnKind::date, false, 100},
                        {ColumnKind::note, true, 180}});
    table_->setMinimumHeight(px(360));
    new ListRecorder(workspace_, *table_, [this] { return QFileInfo(path_).fileName(); });
    connect(table_, &DataTable::selectionChanged, this, &RosterListDialog::showCandidates);
    form()->addRow(table_);
    who_->setAccessibleName(tr("Là người nào"));
    form()->addRow(tr("Là người nào"), who_);
    connect(who_, &QComboBox::activated, this, &RosterListDialog::decide);
    acceptButton()->setEnabled(false);
}

void RosterListDialog::takeChoices() {
    RosterListOptions wanted = options_;
    wanted.kind = Id<RosterKind>(kind_->currentData().toLongLong());
    wanted.people.sender = unit_->unit();
    wanted.decision = decision_->text().trimmed();
    wanted.replacing = replacing_->isChecked() ? Replacing::yes : Replacing::no;
    for (const auto& [field, day] :
         {std::pair{decided_, &wanted.decidedOn}, std::pair{from_, &wanted.from}}) {
        const auto typed = parseDate(field->text());
        if (!typed && !field->text().trimmed().isEmpty())
            return showError(refused(tr("Không đọc được ngày “%1”").arg(field->text()), {},
                                     tr("Ghi ngày như 12/06/2023")));
        *day = typed.value_or(QDate());
        if (typed) field->setText(dateText(*typed));
    }
    const auto said = [](const RosterListOptions& options) {
        return std::tuple(options.kind, options.people.sender, options.decision, options.decidedOn,
                          options.from, options.replacing);
    };
    hideError();
    if (said(wanted) == said(options_)) return;
    options_ = std::move(wanted);
    plan();
}

void RosterListDialog::plan() {
    acceptButton()->setEnabled(false);
    workspace_.readLong<Read>(
        this,
        [path = path_, options = options_, known = read_.workbook](Connection& db) -> Result<Read> {
            Read read{known, {}};
            if (!read.workbook) {
                TAPHUAN_ASSIGN(Workbook workbook, readWorkbook(path));
                read.workbook = std::make_shared<const Workbook>(std::move(workbook));
            }
            TAPHUAN_ASSIGN(read.plan, planRoster(db, *read.workbook, path, options));
            return read;
        },
        [this, asked = ++asked_](Result<Read> read) {
            if (asked != asked_) return;
            setLead({});
            if (!read) return showError(read.error());
            show(std::move(read).value());
        });
}

void RosterListDialog::show(Read read) {
    read_ = std::move(read);
    const RosterPlan& plan = read_.plan;
    QList<ChipFilter::Choice> choices{
        {QStringLiteral("all"), tr("Tất cả"), ColourRole::neutral, qint64(plan.rows.size())}};
    for (const RosterPart& part : rosterParts)
        if (const int count = plan.count(part.verdict); count > 0)
            choices.append({QString::fromLatin1(part.key), rosterWord(part.verdict), part.role, count});
    chips_->setChoices(choices);
    setLead(tr("%1 người mới trong mạng lưới · %2 thay đổi · %3 hồ sơ mới. Hồ sơ đã có giữ nguyên.")
                .arg(groupedNumber(plan.count(RosterVerdict::added)),
                     groupedNumber(plan.count(RosterVerdict::changed)), groupedNumber(plan.newPeople())));
    showRows();
    const int taken = plan.count(RosterVerdict::added) + plan.count(RosterVerdict::changed);
    acceptButton()->setText(taken > 0 ? tr("Nhập %1 người").arg(groupedNumber(taken))
                                      : tr("Không có gì để nhập"));
    acceptButton()->setEnabled(taken > 0 && workspace_.mayWrite(Permission::peopleWrite));
}

void RosterListDialog::showRows() {
    shown_.clear();
    std::vector<TableRow> rows;
    for (size_t i = 0; i < read_.plan.rows.size(); ++i) {
        const PlannedMember& row = read_.plan.rows[i];
        if (chips_->current() != QLatin1String("all") &&
            chips_->current() != QLatin1String(rosterPartOf(row.verdict).key))
            continue;
        shown_.push_back(i);
        rows.push_back(memberRow(row));
    }
    rows_.setRows(std::move(rows));
    showCandidates();
}

const PlannedMember* RosterListDialog::current() const {
    const int row = table_->view()->selectionModel()->hasSelection() ? table_->currentRow() : -1;
    return row >= 0 && size_t(row) < shown_.size() ? &read_.plan.rows[shown_[size_t(row)]] : nullptr;
}

// Whom the chosen row may be, while that is open or was decided here.
void RosterListDialog::showCandidates() {
    who_->clear();
    const PlannedMember* const row = current();
    const bool open = row && (!row->candidates.empty() || options_.people.rows.contains(row->personRow));
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
    who_->addItem(tr("Người mới, chưa có hồ sơ"), qint64(-2));
    who_->addItem(tr("Bỏ qua người này"), qint64(-1));
}

void RosterListDialog::decide() {
    const PlannedMember* const row = current();
    if (!row) return;
    const qint64 person = who_->currentData().toLongLong();
    options_.people.rows.remove(row->personRow);
    if (person != 0)
        options_.people.rows.insert(row->personRow, {person == -1, Id<Person>(std::max<qint64>(person, 0))});
    plan();
}

void RosterListDialog::apply() {
    RosterList roster = read_.plan.list(QFileInfo(path_).fileName());
    DataList list;
    list.name = roster.fileName;
    list.unit = options_.people.sender;
    list.receivedOn = workspace_.today();
    list.people = qint64(roster.people.people.size());
    list.basis = read_.plan.people.usualBasis();
    roster.people.batch.list = list;
    progress_ = std::make_shared<WorkProgress>();
    busy_->begin(tr("Đang ghi mạng lưới, đội ngũ"));
    followProgress();
    submit<ImportedRoster>(
        [roster = std::make_shared<const RosterList>(std::move(roster)),
         work = progress_](Database& database) {
            Result<ImportedRoster> done = importRoster(database, *roster, WorkProgress::reporter(work));
            work->stop = true;  // nobody can ask for it: it tells that the writing has ended
            return done;
        },
        [this](const ImportedRoster& done) {
            Q_EMIT written(tr("Đã ghi %1 người vào mạng lưới, đội ngũ, sửa %2 dòng")
                               .arg(groupedNumber(done.added), groupedNumber(done.changed)),
                           done.committed.name);
        });
}

void RosterListDialog::followProgress() {
    busy_->setProgress(progress_->done,
                       read_.plan.count(RosterVerdict::added) + read_.plan.count(RosterVerdict::changed));
    if (progress_->stop) return busy_->end();
    QTimer::singleShot(rosterProgressInterval, this, &RosterListDialog::followProgress);
}

}  // namespace taphuan
