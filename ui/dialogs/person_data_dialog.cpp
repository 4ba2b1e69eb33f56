#include "ui/dialogs/person_data_dialog.h"

#include "core/access/personal_data.h"
#include "core/documents/person_data_paper.h"
#include "ui/widgets/purpose_field.h"

#include <QFileDialog>

namespace taphuan {

PersonDataDialog::PersonDataDialog(Workspace& workspace, Id<Person> person, const QString& name,
                                   QWidget* parent)
    : FormDialog(workspace, tr("In toàn bộ dữ liệu của một người"), tr("Lưu PDF…"), parent),
      person_(person),
      name_(name),
      purpose_(new PurposeField) {
    setExplanation(
        tr("Mọi dữ liệu đang giữ của %1: các số đầy đủ, nơi công tác, lớp, điểm danh, kết quả, chứng nhận, "
           "nguồn và căn cứ, ai đã xem, ai đã sửa. Bản in để giao cho chính người đó; lần in này, cùng mục "
           "đích, được ghi vào sổ truy cập.")
            .arg(name));
    addField(tr("Mục đích"), purpose_);
    purpose_->setCurrentText(tr("Trả lời yêu cầu của chính người đó"));
    setSubmit([this] { askWhere(); });
}

void PersonDataDialog::askWhere() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Lưu bản in"), personDataFileName(name_),
                                                      tr("Tệp PDF (*.pdf)"));
    if (!path.isEmpty()) write(path);
}

void PersonDataDialog::write(const QString& path) {
    run<void>(
        [person = person_, words = purpose_->currentText(), path](Database& database) -> Status {
            TAPHUAN_ASSIGN(const PersonData held, takePersonData(database, person, words));
            return writePersonData(held, path);
        },
        [this, path](const Status&) { Q_EMIT written(path); });
}

}  // namespace taphuan
