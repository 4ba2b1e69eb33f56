#include "ui/dialogs/roster_member_dialog.h"

#include "core/base/interface_language.h"
#include "core/commands/roster_commands.h"
#include "core/domain/roster_words.h"
#include "core/text/date_parse.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/widgets/person_field.h"
#include "ui/widgets/unit_picker.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace taphuan {

RosterMemberDialog::RosterMemberDialog(Workspace& workspace, std::vector<RosterKind> kinds,
                                       const RosterMember& member, const QString& name, QWidget* parent)
    : FormDialog(workspace,
                 member.id.isNull() ? tr("Cử người vào mạng lưới, đội ngũ")
                                    : tr("Sửa thành viên mạng lưới, đội ngũ"),
                 member.id.isNull() ? tr("Cử người") : tr("Lưu"), parent),
      kinds_(std::move(kinds)),
      member_(member) {
    build(name);
}

RosterMemberDialog::RosterMemberDialog(Workspace& workspace, std::vector<RosterKind> kinds,
                                       std::vector<PersonSummary> people, QWidget* parent)
    : FormDialog(workspace, tr("Cử %1 người vào mạng lưới, đội ngũ").arg(people.size()), tr("Cử người"),
                 parent),
      kinds_(std::move(kinds)),
      people_(std::move(people)) {
    build({});
}

void RosterMemberDialog::build(const QString& name) {
    kind_ = addChoice(tr("Mạng lưới, đội ngũ"));
    for (const RosterKind& kind : kinds_) kind_->addItem(nameSpoken(kind.name, kind.nameEn), kind.id.value);
    kind_->setCurrentIndex(std::max(0, kind_->findData(member_.kind.value)));
    if (people_.empty()) {
        person_ = new PersonField(workspace());
        person_->setPerson(member_.person, name);
        addField(tr("Người được cử"), person_);
    }
    auto* place = new QWidget;
    unitPlace_ = new QVBoxLayout(place);
    unitPlace_->setContentsMargins(0, 0, 0, 0);
    addField(tr("Đơn vị"), place);
    role_ = addText(tr("Vai trò"), member_.role, tr("tổ trưởng, thành viên…"));
    decision_ = addText(tr("Số quyết định"), member_.decision, tr("12/QĐ-UBND"));
    decided_ = addText(tr("Ngày quyết định"), dateText(member_.decidedOn), tr("dd/mm/yyyy"));
    from_ = addText(tr("Từ ngày"), dateText(member_.validFrom), tr("để trống: không rõ"));
    until_ = addText(tr("Đến hết ngày"),
                     member_.validTo.isValid() ? dateText(member_.validTo.addDays(-1)) : QString(),
                     tr("để trống: đến khi thôi"));
    replacing_ = new QCheckBox(tr("Người đang giữ thôi từ ngày này"));
    addField({}, replacing_);
    replacing_->setAccessibleName(replacing_->text());
    offerUnits();
    connect(from_, &QLineEdit::editingFinished, this, &RosterMemberDialog::offerUnits);
    connect(kind_, &QComboBox::currentIndexChanged, this, &RosterMemberDialog::showWhetherReplacing);
    showWhetherReplacing();
    setSubmit([this] { write(); });
    if (person_ && member_.person.isNull())
        person_->setFocus();
    else
        role_->setFocus();
}

// The units of the first day; the one chosen stays so where it stands.
void RosterMemberDialog::offerUnits() {
    const auto typed = parseDate(from_->text());
    const Id<Unit> chosen = unit_ ? unit_->unit() : member_.unit;
    delete unit_;
    unit_ = new UnitPicker(workspace(), typed.value_or(workspace().today()),
                           people_.empty() ? tr("Chọn đơn vị") : tr("Đơn vị công tác của từng người"));
    unit_->setAccessibleName(tr("Đơn vị"));
    unit_->setUnit(chosen);
    unitPlace_->addWidget(unit_);
    setTabOrder(person_ ? static_cast<QWidget*>(person_) : kind_, unit_);
    setTabOrder(unit_, role_);
}

void RosterMemberDialog::showWhetherReplacing() {
    const int row = kind_->currentIndex();
    const bool limited = row >= 0 && kinds_[size_t(row)].most > 0;
    replacing_->setVisible(limited && member_.id.isNull());
    if (row >= 0) kind_->setToolTip(numberText(kinds_[size_t(row)]));
}

std::optional<QDate> RosterMemberDialog::dayIn(QLineEdit& field) {
    const QString text = field.text().trimmed();
    if (text.isEmpty()) return QDate();
    const auto day = parseDate(text);
    if (day) return day;
    field.setFocus();
    showError(refused(tr("Không đọc được ngày “%1”").arg(text), {}, tr("Ghi ngày như 12/06/2023")));
    return std::nullopt;
}

std::optional<RosterMember> RosterMemberDialog::typed() {
    RosterMember member = member_;
    member.kind = Id<RosterKind>(kind_->currentData().toLongLong());
    member.role = role_->text();
    member.decision = decision_->text();
    const auto decided = dayIn(*decided_);
    const auto from = decided ? dayIn(*from_) : std::nullopt;
    const auto until = from ? dayIn(*until_) : std::nullopt;
    if (!until) return std::nullopt;
    member.decidedOn = *decided;
    member.validFrom = *from;
    member.validTo = until->isValid() ? until->addDays(1) : QDate();
    return member;
}

void RosterMemberDialog::write() {
    std::optional<RosterMember> member = typed();
    if (!member) return;
    // That of an entry need not stand on the day whose units are offered.
    member->unit = unit_->unit().isNull() ? member_.unit : unit_->unit();
    std::vector<RosterMember> members;
    if (person_) {
        member->person = person_->person();
        if (member->person.isNull())
            return showError(
                refused(tr("Chưa chọn người"), {},
                        tr("Gõ tên rồi chọn trong danh sách; người mới thì thêm ở trang Hồ sơ trước")));
        members.push_back(*member);
    }
    for (const PersonSummary& person : people_) {
        members.push_back(*member);
        members.back().person = person.id;
        if (member->unit.isNull()) members.back().unit = person.unit;
    }
    for (const RosterMember& one : members)
        if (one.unit.isNull())
            return showError(
                refused(tr("Chưa chọn đơn vị"), {}, tr("Gõ tên đơn vị rồi chọn trong danh sách")));
    const Replacing replacing =
        replacing_->isChecked() && !replacing_->isHidden() ? Replacing::yes : Replacing::no;
    run<Committed>(
        [members, replacing](Database& database) -> Result<Committed> {
            if (!members.front().id.isNull()) return editRosterMember(database, members.front());
            std::vector<RosterMember> added = members;
            return addRosterMembers(database, added, replacing);
        },
        [this, made = member_.id.isNull(), count = members.size()](const Result<Committed>& done) {
            const QString kind = kind_->currentText();
            if (!person_) return Q_EMIT written(tr("Đã cử %1 người: %2").arg(count).arg(kind), done->name);
            const QString pattern = made ? tr("Đã cử %1: %2") : tr("Đã sửa %1: %2");
            Q_EMIT written(pattern.arg(person_->name(), kind), done->name);
        });
}

RosterEndDialog::RosterEndDialog(Workspace& workspace, std::vector<RosterLine> lines, QWidget* parent)
    : FormDialog(workspace,
                 lines.size() == 1 ? tr("Thôi tham gia: %1").arg(lines.front().fullName)
                                   : tr("%1 người thôi tham gia").arg(lines.size()),
                 tr("Ghi thôi tham gia"), parent) {
    setExplanation(tr("Ngày đầu tiên không còn tham gia; thời gian trước đó giữ nguyên."));
    QDateEdit* day = addDate(tr("Thôi từ ngày"), workspace.today());
    setSubmit([this, day, lines = std::move(lines)] {
        std::vector<Id<RosterMember>> ids;
        for (const RosterLine& line : lines) ids.push_back(line.member.id);
        run<Committed>(
            [ids, on = day->date()](Database& database) { return endRosterMembers(database, ids, on); },
            [this, count = ids.size()](const Result<Committed>& done) {
                Q_EMIT written(tr("%1 người thôi tham gia").arg(count), done->name);
            });
    });
}

}  // namespace taphuan
