#include "ui/dialogs/data_list_dialog.h"

#include "core/commands/data_list_commands.h"
#include "core/domain/data_rights_words.h"
#include "ui/widgets/basis_choice.h"

#include <QDateEdit>
#include <QLineEdit>

namespace taphuan {

DataListDialog::DataListDialog(Workspace& workspace, const DataList& list, QWidget* parent)
    : FormDialog(workspace, tr("Căn cứ của danh sách"), tr("Lưu"), parent),
      list_(list),
      name_(addText(tr("Danh sách"), list.name)),
      source_(addText(tr("Nơi gửi"), list.source)),
      receivedOn_(addDate(tr("Ngày nhận"), list.receivedOn)),
      basis_(new BasisChoice) {
    setExplanation(
        tr("Theo Luật Bảo vệ dữ liệu cá nhân, mỗi danh sách phải có căn cứ: nhiệm vụ theo luật, sự "
           "đồng ý của từng người, hợp đồng hoặc căn cứ khác."));
    basis_->setBasis(list.basis);
    addField(tr("Căn cứ"), basis_);
    note_ = addText(tr("Văn bản, nơi lưu"), list.basisNote);
    basis_->hintAt(*note_);
    setSubmit([this] { write(); });
}

void DataListDialog::write() {
    DataList list = list_;
    list.name = name_->text();
    list.source = source_->text();
    list.receivedOn = receivedOn_->date();
    list.basis = basis_->basis();
    list.basisNote = note_->text();
    run<Committed>([list](Database& database) { return editDataList(database, list); },
                   [this, list](const Result<Committed>& done) {
                       Q_EMIT written(tr("Đã ghi căn cứ của %1: %2").arg(list.name, wordOf(list.basis)),
                                      done->name);
                   });
}

}  // namespace taphuan
