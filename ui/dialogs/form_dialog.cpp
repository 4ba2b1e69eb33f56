#include "ui/dialogs/form_dialog.h"

#include "ui/dialogs/conflict_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace taphuan {

FormDialog::FormDialog(Workspace& workspace, const QString& title, const QString& action, QWidget* parent,
                       ButtonKind kind)
    : QDialog(parent),
      workspace_(workspace),
      base_{workspace.settledHead(), {}, {}},
      fields_(new QFormLayout),
      buttons_(new QHBoxLayout),
      banner_(new InlineBanner),
      submitButton_(new QPushButton(action)),
      cancel_(new QPushButton(tr("Hủy"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(space::xl), px(20), px(space::xl), px(20));
    layout->setSpacing(px(space::l));
    layout->addWidget(makeLabel(title, TextStyle::title));
    layout->addWidget(banner_);
    fields_->setHorizontalSpacing(px(space::l));
    fields_->setVerticalSpacing(px(space::m));
    fields_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(fields_);
    layout->addStretch(1);
    buttons_->setSpacing(px(space::s));
    buttons_->addStretch(1);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    buttons_->addWidget(cancel_);
    setButtonKind(*submitButton_, kind);
    submitButton_->setDefault(true);
    connect(submitButton_, &QPushButton::clicked, this, [this] {
        if (submit_) submit_();
    });
    buttons_->addWidget(submitButton_);
    layout->addLayout(buttons_);
    setMinimumWidth(px(520));
}

void FormDialog::setExplanation(const QString& text) {
    QLabel* label = makeLabel(text, TextStyle::mute);
    label->setWordWrap(true);
    fields_->insertRow(0, label);
}

QLineEdit* FormDialog::addText(const QString& label, const QString& value, const QString& placeholder) {
    auto* field = new QLineEdit(value);
    field->setPlaceholderText(placeholder);
    addField(label, field);
    return field;
}

QComboBox* FormDialog::addChoice(const QString& label) {
    auto* field = new QComboBox;
    addField(label, field);
    return field;
}

QDateEdit* FormDialog::addDate(const QString& label, QDate value) {
    auto* field = new QDateEdit(value);
    field->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    field->setCalendarPopup(true);
    field->setMinimumWidth(px(128));
    addField(label, field);
    return field;
}

void FormDialog::addField(const QString& label, QWidget* field) {
    field->setAccessibleName(label);
    fields_->addRow(label, field);
    // The keyboard begins in the fields: Enter then does what the dialog is for.
    setTabOrder(field, cancel_);
    setTabOrder(cancel_, submitButton_);
}

void FormDialog::addWide(QWidget* widget) {
    fields_->addRow(widget);
}

QPushButton* FormDialog::addOtherAction(const QString& text) {
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    buttons_->insertWidget(0, button);
    setTabOrder(submitButton_, button);
    otherActions_ += button;
    return button;
}

void FormDialog::showError(const Error& error) {
    banner_->showError(error);
    // What it says pushes no field out of sight.
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height()) resize(width(), needed);
}

void FormDialog::askWhose(const EditBase& base, const EditConflict& conflict,
                          std::function<void(const EditBase&)> chosen) {
    taphuan::askWhose(workspace_, base, conflict, this, std::move(chosen),
                      [this](const Error& error) { showError(error); });
}

void FormDialog::setWorking(bool working) {
    working_ = working;
    submitButton_->setEnabled(!working);
    cancel_->setEnabled(!working);
    for (QPushButton* other : otherActions_) other->setEnabled(!working);
}

void FormDialog::reject() {
    if (!working_) QDialog::reject();
}

}  // namespace taphuan
