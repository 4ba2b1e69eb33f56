#include "ui/dialogs/command_dialog.h"

#include "ui/dialogs/conflict_dialog.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace taphuan {

CommandDialog::CommandDialog(Workspace& workspace, const QString& title, const QString& action,
                             QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      base_{workspace.settledHead(), {}, {}},
      banner_(new InlineBanner),
      form_(new QFormLayout),
      lead_(makeLabel({}, TextStyle::mute)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(px(480));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(space::xl), px(space::l), px(space::xl), px(space::l));
    layout->setSpacing(px(space::m));
    layout->addWidget(lead_);
    layout->addWidget(banner_);
    form_->setHorizontalSpacing(px(space::l));
    form_->setVerticalSpacing(px(space::m));
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form_);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    accept_ = buttons->button(QDialogButtonBox::Ok);
    accept_->setText(action);
    accept_->setDefault(true);
    cancel_ = buttons->button(QDialogButtonBox::Cancel);
    cancel_->setText(tr("Thôi"));
    cancel_->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    lead_->setWordWrap(true);
    lead_->hide();
}

void CommandDialog::setLead(const QString& text) {
    lead_->setText(text);
    lead_->setVisible(!text.isEmpty());
}

void CommandDialog::showError(const Error& error) {
    banner_->showError(error);
}

void CommandDialog::hideError() {
    banner_->hide();
}

void CommandDialog::accept() {
    if (accept_->isEnabled() && accepted_) accepted_();
}

void CommandDialog::reject() {
    if (!waiting_) QDialog::reject();
}

void CommandDialog::askWhose(const EditBase& base, const EditConflict& conflict,
                             std::function<void(const EditBase&)> chosen) {
    taphuan::askWhose(workspace_, base, conflict, this, std::move(chosen),
                      [this](const Error& error) { showError(error); });
}

void CommandDialog::setWaiting(bool waiting) {
    waiting_ = waiting;
    accept_->setEnabled(!waiting);
    cancel_->setEnabled(!waiting);
    if (waiting) banner_->hide();
}

void askReason(Workspace& workspace, const QString& title, const QString& lead, const QString& action,
               const QString& documentLabel, QWidget* parent,
               std::function<void(CommandDialog&, const QString& reason, const QString& document)> submit) {
    auto* dialog = new CommandDialog(workspace, title, action, parent);
    dialog->setLead(lead);
    auto* reason = new QLineEdit;
    dialog->form()->addRow(CommandDialog::tr("Lý do"), reason);
    auto* document = new QLineEdit;
    if (!documentLabel.isEmpty())
        dialog->form()->addRow(documentLabel, document);
    else
        document->setParent(dialog), document->hide();
    dialog->onAccept([dialog, reason, document, submit = std::move(submit)] {
        submit(*dialog, reason->text(), document->text());
    });
    dialog->open();
}

}  // namespace taphuan
