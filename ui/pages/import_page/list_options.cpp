#include "ui/pages/import_page/list_options.h"

#include "core/text/date_parse.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/workspace.h"
#include "ui/widgets/basis_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/unit_picker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>

namespace taphuan {

ListOptions::ListOptions(Workspace& workspace, const ListFile& file, const ImportChoices& choices,
                         ImportPurpose purpose, QWidget* parent)
    : QWidget(parent),
      sheet_(new QComboBox(this)),
      sender_(
          new UnitPicker(workspace, choices.on.isValid() ? choices.on : workspace.today(), tr("chưa chọn"))),
      date_(new QLineEdit(this)),
      audience_(new QComboBox),
      basis_(new BasisChoice),
      basisNote_(new QLineEdit(choices.basisNote)),
      chosenAudience_(choices.audience),
      chosenBasis_(choices.basis),
      on_(choices.on) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(space::s));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::s));
    rows->addLayout(row);
    sheet_->addItems(file.sheets);
    sheet_->setCurrentText(file.table->sheet);
    if (file.sheets.size() > 1) addField(*row, tr("Trang"), sheet_, 130);
    sheet_->setVisible(file.sheets.size() > 1);
    sender_->setUnit(choices.sender);
    addField(*row, tr("Đơn vị gửi danh sách"), sender_, 230);
    addField(*row, tr("Nhóm đối tượng"), audience_, 210);
    date_->setText(dateText(on_));
    date_->setPlaceholderText(tr("không nêu"));
    if (purpose == ImportPurpose::people) addField(*row, tr("Từ ngày"), date_, 104);
    date_->setVisible(purpose == ImportPurpose::people);
    row->addStretch(1);
    audience_->setToolTip(tr("Người trong danh sách được tính vào chỉ tiêu của nhóm này"));
    sender_->setToolTip(tr("Hàng không ghi đơn vị thuộc đơn vị này; tên đơn vị được tìm trong đó trước"));
    date_->setToolTip(tr("Người trong danh sách giữ chức vụ, làm ở đơn vị đã ghi từ ngày này"));
    setAudiences({});
    auto* rights = new QHBoxLayout;
    rights->setSpacing(px(space::s));
    rows->addLayout(rights);
    addField(*rights, tr("Căn cứ xử lý dữ liệu"), basis_, 210);
    addField(*rights, tr("Văn bản, nơi lưu"), basisNote_, 360);
    rights->addStretch(1);
    basis_->setToolTip(
        tr("Vì sao cơ quan được giữ dữ liệu của những người này (Luật Bảo vệ dữ liệu cá nhân)"));
    basis_->hintAt(*basisNote_);
    setUsualBasis(LegalBasis::unstated);
    connect(basis_, &QComboBox::activated, this, [this] {
        chosenBasis_ = basis_->basis();
        Q_EMIT basisChanged();
    });
    connect(basisNote_, &QLineEdit::textEdited, this, &ListOptions::basisChanged);
    connect(sheet_, &QComboBox::textActivated, this, &ListOptions::sheetChosen);
    connect(sender_, &UnitPicker::chosen, this, &ListOptions::changed);
    connect(audience_, &QComboBox::activated, this, [this] {
        chosenAudience_ = Id<Audience>(audience_->currentData().toLongLong());
        Q_EMIT changed();
    });
    connect(date_, &QLineEdit::editingFinished, this, &ListOptions::takeDate);
}

// What is no whole date is marked and changes nothing.
void ListOptions::takeDate() {
    const QString text = date_->text().trimmed();
    const auto written = parseDate(text);
    const bool good = text.isEmpty() || written;
    date_->setProperty("invalid", !good);
    date_->style()->unpolish(date_);
    date_->style()->polish(date_);
    const QDate on = written.value_or(QDate());
    if (!good || on == on_) return;
    on_ = on;
    date_->setText(dateText(on_));
    Q_EMIT changed();
}

void ListOptions::addField(QHBoxLayout& row, const QString& label, QWidget* field, int width) {
    auto* name = makeLabel(label, TextStyle::small);
    name->setBuddy(field);
    field->setAccessibleName(label);
    field->setFixedWidth(px(width));
    row.addWidget(name);
    row.addWidget(field);
    row.addSpacing(px(space::s));
}

void ListOptions::setAudiences(const std::vector<Audience>& audiences) {
    audience_->clear();
    audience_->addItem(tr("theo chức vụ"), qint64(0));
    for (const Audience& audience : audiences) audience_->addItem(audience.name, audience.id.value);
    audience_->setCurrentIndex(qMax(0, audience_->findData(chosenAudience_.value)));
}

void ListOptions::setUsualBasis(LegalBasis basis) {
    basis_->setBasis(chosenBasis_.value_or(basis));
}

void ListOptions::writeTo(ImportChoices& choices) const {
    choices.sender = sender_->unit();
    choices.audience = chosenAudience_;
    choices.on = on_;
    choices.basis = chosenBasis_;
    choices.basisNote = basisNote_->text();
}

}  // namespace taphuan
