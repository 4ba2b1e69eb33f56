#include "ui/dialogs/roster_list_dialog.h"

#include "core/base/interface_language.h"
#include "core/text/date_parse.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/widgets/unit_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace taphuan {

namespace {

constexpr int rosterListWidth = 1240;
constexpr int rosterListHeight = 620;

ListDialog::Kind rosterKind() {
    return {RosterListDialog::tr("Mạng lưới, đội ngũ: %1"),
            RosterListDialog::tr("Nhập"),
            RosterListDialog::tr("Nhận"),
            {{RosterListDialog::tr("Hồ sơ, thay đổi"), {ColumnKind::muted, true, 110}},
             {RosterListDialog::tr("Mạng lưới"), {ColumnKind::text, true, 150}},
             {RosterListDialog::tr("Đơn vị"), {ColumnKind::muted, true, 120}},
             {RosterListDialog::tr("Vai trò"), {ColumnKind::text, false, 96}},
             {RosterListDialog::tr("Quyết định"), {ColumnKind::text, false, 112}},
             {RosterListDialog::tr("Từ ngày"), {ColumnKind::date, false, 100}}},
            Permission::peopleWrite,
            true};
}

QString fieldName(const QString& field) {
    if (field == QLatin1String("role")) return RosterListDialog::tr("vai trò");
    if (field == QLatin1String("decision")) return RosterListDialog::tr("số quyết định");
    if (field == QLatin1String("decided")) return RosterListDialog::tr("ngày quyết định");
    if (field == QLatin1String("since")) return RosterListDialog::tr("từ ngày");
    return RosterListDialog::tr("đến hết ngày");
}

// Whether somebody new has a record, or what a row changes of an entry.
QString whatIsNew(const PlannedMember& row) {
    if (row.isNew())
        return row.newPerson ? RosterListDialog::tr("hồ sơ mới") : RosterListDialog::tr("đã có hồ sơ");
    QStringList parts;
    for (const FieldChange& change : row.changes)
        parts << RosterListDialog::tr("%1: %2 → %3")
                     .arg(fieldName(change.field), change.from.isEmpty() ? QStringLiteral("–") : change.from,
                          change.to);
    return parts.join(QStringLiteral("; "));
}

std::vector<TableCell> cellsOf(const PlannedMember& row) {
    return {TableCell::ofLongText(whatIsNew(row)),  TableCell::ofLongText(row.kind),
            TableCell::ofLongText(row.unit),        TableCell::ofLongText(row.member.role),
            TableCell::ofText(row.member.decision), TableCell::ofDate(row.member.validFrom)};
}

}  // namespace

RosterListDialog::RosterListDialog(Workspace& workspace, const QString& path,
                                   const std::vector<RosterKind>& kinds, Id<RosterKind> kind, QWidget* parent)
    : ListDialog(workspace, path, rosterKind(), parent),
      kind_(new QComboBox),
      unit_(new UnitPicker(workspace, workspace.today(), tr("đơn vị gửi: chưa nêu"))),
      decision_(new QLineEdit),
      decided_(new QLineEdit),
      from_(new QLineEdit),
      replacing_(new QCheckBox(tr("Thay người đang giữ"))) {
    options_.people.today = workspace.today();
    options_.people.withEthnicity = workspace.viewer().may(Permission::ethnicityShow);
    options_.people.sender = workspace.viewer().home;
    options_.kind = kind;
    setMinimumSize(px(rosterListWidth), px(rosterListHeight));
    buildChoices(kinds);
    onAccept([this] { apply(); });
    begin();
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
    options_.people.rows = rowChoices();
    planAs<RosterPlan>(
        [options = options_, path = path()](Connection& db, const Workbook& workbook,
                                            const Progress& progress) {
            return planRoster(db, workbook, path, options, {}, progress);
        },
        [this](RosterPlan plan) { show(std::move(plan)); });
}

void RosterListDialog::show(RosterPlan plan) {
    plan_ = std::move(plan);
    std::vector<Shown> rows;
    for (const PlannedMember& row : plan_.rows) rows.push_back({&row, row.personRow, cellsOf(row)});
    setLead(tr("%1 người mới trong mạng lưới · %2 thay đổi · %3 hồ sơ mới. Hồ sơ đã có giữ nguyên.")
                .arg(groupedNumber(plan_.added()), groupedNumber(plan_.changed()),
                     groupedNumber(plan_.newPeople())));
    const int taken = countOf(plan_.rows, ListVerdict::taken);
    const PeopleTable& table = plan_.people.table;
    showPlan(std::move(rows), table.sheet, table.headerFirstRow,
             taken > 0 ? tr("Nhập %1 người").arg(groupedNumber(taken)) : QString());
}

void RosterListDialog::apply() {
    RosterList roster = plan_.list(fileName());
    DataList list;
    list.name = roster.fileName;
    list.unit = options_.people.sender;
    list.receivedOn = workspace().today();
    list.people = qint64(roster.people.people.size());
    list.basis = plan_.people.usualBasis();
    roster.people.batch.list = list;
    const auto entries = qint64(roster.entries.size());
    write<ImportedRoster>(
        tr("Đang ghi mạng lưới, đội ngũ"), entries,
        [roster = std::make_shared<const RosterList>(std::move(roster))](Database& database,
                                                                         const Progress& progress) {
            return importRoster(database, *roster, progress);
        },
        [this](const ImportedRoster& done) {
            Q_EMIT written(tr("Đã ghi %1 người vào mạng lưới, đội ngũ, sửa %2 dòng")
                               .arg(groupedNumber(done.added), groupedNumber(done.changed)),
                           done.committed.name);
        });
}

}  // namespace taphuan
