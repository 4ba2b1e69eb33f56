#include "ui/dialogs/person_dialog.h"

#include "core/commands/people_commands.h"
#include "core/import/ethnic_groups.h"
#include "core/text/date_parse.h"
#include "core/text/identity.h"
#include "core/text/normalise.h"
#include "ui/widgets/unit_picker.h"

#include <QComboBox>
#include <QLineEdit>

namespace taphuan {

namespace {

QString maskedOr(const QString& masked, const QString& otherwise) {
    return masked.isEmpty() ? otherwise : PersonDialog::tr("%1 (để trống: giữ nguyên)").arg(masked);
}

}  // namespace

PersonDialog::PersonDialog(Workspace& workspace, QWidget* parent)
    : PersonDialog(workspace, {}, tr("Thêm hồ sơ"), tr("Thêm hồ sơ"), parent) {
    position_ = addText(tr("Chức vụ"));
    unit_ = new UnitPicker(workspace, workspace.today(), tr("Chưa rõ đơn vị"));
    addField(tr("Đơn vị"), unit_);
    setSubmit([this] { add(); });
}

PersonDialog::PersonDialog(Workspace& workspace, const Person& person, QWidget* parent)
    : PersonDialog(workspace, person, tr("Sửa hồ sơ"), tr("Lưu"), parent) {
    setSubmit([this] { save(); });
}

PersonDialog::PersonDialog(Workspace& workspace, const Person& person, const QString& title,
                           const QString& action, QWidget* parent)
    : FormDialog(workspace, title, action, parent),
      person_(person),
      name_(addText(tr("Họ và tên"), person.fullName)),
      birth_(addText(tr("Ngày sinh"), person.birth.vietnamese(), tr("dd/MM/yyyy, tháng/năm hoặc năm"))),
      sex_(addChoice(tr("Giới tính"))),
      nationalId_(addText(tr("Số CCCD"), {}, maskedOr(maskedIdentity(person.nationalId), tr("12 chữ số")))),
      staffCode_(addText(tr("Mã cán bộ"), person.staffCode)),
      phone_(addText(tr("Điện thoại"), {}, maskedOr(maskedPhone(person.phone), {}))),
      email_(addText(tr("Thư điện tử"), person.email)) {
    sex_->addItem(tr("Chưa rõ"), static_cast<int>(Sex::unknown));
    sex_->addItem(tr("Nữ"), static_cast<int>(Sex::female));
    sex_->addItem(tr("Nam"), static_cast<int>(Sex::male));
    sex_->setCurrentIndex(sex_->findData(static_cast<int>(person.sex)));
    if (!workspace.viewer().may(Permission::ethnicityShow)) return;
    ethnicity_ = addChoice(tr("Dân tộc"));
    ethnicity_->addItem(tr("Không ghi"), QString());
    for (const EthnicGroup& group : ethnicGroups()) ethnicity_->addItem(group.name, group.name);
    ethnicity_->setCurrentIndex(qMax(0, ethnicity_->findData(person.ethnicity)));
}

bool PersonDialog::take(Person& person) {
    person = person_;
    person.fullName = normalised(name_->text());
    person.sex = static_cast<Sex>(sex_->currentData().toInt());
    person.staffCode = normalised(staffCode_->text());
    person.email = normalised(email_->text());
    if (ethnicity_ != nullptr) person.ethnicity = ethnicity_->currentData().toString();
    person.birth = {};
    if (const QString birth = normalised(birth_->text()); !birth.isEmpty()) {
        const auto date = parsePartialDate(birth);
        if (!date) return showError(refused(tr("Không có ngày sinh “%1”").arg(birth))), false;
        person.birth = *date;
    }
    if (const QString number = normalised(nationalId_->text()); !number.isEmpty()) {
        const auto identity = parseIdentity(number);
        if (!identity)
            return showError(refused(tr("Số CCCD có 12 chữ số, số CMND có 9 chữ số"), number)), false;
        (identity->kind == IdentityNumber::citizen ? person.nationalId : person.oldNationalId) =
            identity->number;
    }
    if (const QString number = normalised(phone_->text()); !number.isEmpty()) {
        const auto phone = parsePhone(number);
        if (!phone) return showError(refused(tr("Không đọc được số điện thoại"), number)), false;
        person.phone = *phone;
    }
    return true;
}

void PersonDialog::add() {
    Person person;
    if (!take(person)) return;
    std::optional<Membership> membership;
    if (const Id<Unit> unit = unit_->unit(); !unit.isNull()) {
        membership.emplace();
        membership->unit = unit;
        membership->position = normalised(position_->text());
        membership->isMain = true;
    }
    auto made = std::make_shared<Person>(person);
    run<Committed>([made, membership](Database& database) { return addPerson(database, *made, membership); },
                   [this, made](const Result<Committed>&) { Q_EMIT added(made->id.text()); });
}

void PersonDialog::save() {
    Person person;
    if (!take(person)) return;
    run<Committed>([person](Database& database) { return editPerson(database, person); });
}

MembershipDialog::MembershipDialog(Workspace& workspace, const Membership& membership, QWidget* parent)
    : FormDialog(workspace, tr("Sửa nơi công tác đang ghi"), tr("Lưu"), parent) {
    setExplanation(
        tr("Dùng khi ghi sai: nơi công tác đang ghi được thay, kể từ ngày nó bắt đầu. Người đổi đơn vị, chức "
           "vụ thì chọn Chuyển đơn vị."));
    auto* unit = new UnitPicker(workspace, workspace.today(), tr("Chọn đơn vị"));
    unit->setUnit(membership.unit);
    addField(tr("Đơn vị"), unit);
    QLineEdit* position = addText(tr("Chức vụ"), membership.position);
    QLineEdit* department = addText(tr("Phòng, bộ phận"), membership.department);
    setSubmit([this, membership, unit, position, department] {
        Membership put;
        put.person = membership.person;
        // A unit that is no more is not offered; it stays where no other is chosen.
        put.unit = unit->unit().isNull() ? membership.unit : unit->unit();
        put.position = position->text();
        put.department = department->text();
        if (put.unit.isNull()) return showError(refused(tr("Chưa chọn đơn vị")));
        run<Committed>([put](Database& database) { return setMembership(database, put); });
    });
}

}  // namespace taphuan
