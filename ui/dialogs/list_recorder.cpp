#include "ui/dialogs/list_recorder.h"

#include "ui/dialogs/form_dialog.h"
#include "ui/models/workspace.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/purpose_field.h"
#include "ui/widgets/table_output.h"

namespace taphuan {

ListRecorder::ListRecorder(Workspace& workspace, DataTable& table, std::function<QString()> name)
    : QObject(&table), workspace_(workspace), table_(table), name_(std::move(name)) {
    table.setRecorder([this](AccessKind kind, qint64 rows, std::function<void()> then) {
        if (!workspace_.viewer().hasAccount()) return then();
        if (purpose_.isEmpty()) return ask(kind, rows, std::move(then));
        record(kind, rows, std::move(then));
    });
}

void ListRecorder::ask(AccessKind kind, qint64 people, std::function<void()> then) {
    auto* dialog = new FormDialog(workspace_, tr("Đưa danh sách ra ngoài"), tr("Tiếp tục"), table_.window());
    dialog->setExplanation(
        tr("%1. Việc này, cùng mục đích, được ghi vào sổ truy cập; lần sau của danh sách này không hỏi lại.")
            .arg(name_()));
    auto* purpose = new PurposeField;
    dialog->addField(tr("Mục đích"), purpose);
    dialog->setSubmit([this, dialog, purpose, kind, people, then = std::move(then)] {
        const QString words = purpose->currentText();
        dialog->run<void>([access = Access{kind, words, name_(), people, {}}](
                              Database& database) { return recordAccess(database, access); },
                          [this, words, then](const Status&) {
                              purpose_ = words;
                              then();
                          });
    });
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
}

void ListRecorder::record(AccessKind kind, qint64 people, std::function<void()> then) {
    workspace_.write<void>(
        this,
        [access = Access{kind, purpose_, name_(), people, {}}](Database& database) {
            return recordAccess(database, access);
        },
        [this, then = std::move(then)](const Status& recorded) {
            if (recorded) return then();
            TableOutput::begin(table_, {});
            TableOutput::end(table_, recorded);
        });
}

}  // namespace taphuan
