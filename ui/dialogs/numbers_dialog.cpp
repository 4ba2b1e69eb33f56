#include "ui/dialogs/numbers_dialog.h"

#include "ui/widgets/purpose_field.h"

namespace taphuan {

NumbersDialog::NumbersDialog(Workspace& workspace, Id<Person> person, const QString& name, QWidget* parent)
    : FormDialog(workspace, tr("Xem số đầy đủ"), tr("Xem số"), parent) {
    setExplanation(
        tr("Số định danh và số điện thoại của %1. Lần xem này, cùng mục đích, được ghi vào sổ truy cập.")
            .arg(name));
    auto* purpose = new PurposeField;
    addField(tr("Mục đích"), purpose);
    setSubmit([this, person, purpose] {
        run<PersonNumbers>([person, words = purpose->currentText()](
                               Database& database) { return showNumbers(database, person, words); },
                           [this](const Result<PersonNumbers>& numbers) { Q_EMIT shown(*numbers); });
    });
}

}  // namespace taphuan
