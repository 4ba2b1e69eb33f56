#include "ui/dialogs/list_recorder.h"

#include "ui/dialogs/form_dialog.h"
#include "ui/models/workspace.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/purpose_field.h"
#include "ui/widgets/table_output.h"

namespace taphuan {

ListRecorder::ListRecorder(Workspace& workspace, DataTable& table, std::function<QString()> name)
    : ListRecorder(workspace, static_cast<QWidget&>(table), std::move(name)) {
    table.setRecorder([this](AccessKind kind, qint64 rows, std::function<void()> then) {
        record(kind, rows, std::move(then));
    });
}

ListRecorder::ListRecorder(Workspace& workspace, QWidget& list, std::function<QString()> name)
    : QObject(&list), workspace_(workspace), list_(list), name_(std::move(name)) {}

Access ListRecorder::access(AccessKind kind, qint64 rows, const QString& purpose) const {
    return {kind, purpose, name_(), person_ ? 1 : rows, person_ ? person_() : Id<Person>()};
}

void ListRecorder::record(AccessKind kind, qint64 rows, std::function<void()> then) {
    if (!workspace_.viewer().hasAccount()) return then();
    const QString purpose = purposes_.value(name_());
    if (purpose.isEmpty()) return ask(kind, rows, std::move(then));
    workspace_.write<void>(
        this,
        [access = access(kind, rows, purpose)](Database& database) { return recordAccess(database, access); },
        [this, then = std::move(then)](const Status& recorded) {
            if (recorded) return then();
            TableOutput::begin(list_, {});
            TableOutput::end(list_, recorded);
        });
}

void ListRecorder::ask(AccessKind kind, qint64 rows, std::function<void()> then) {
    auto* dialog = new FormDialog(workspace_, tr("Đưa danh sách ra ngoài"), tr("Tiếp tục"), list_.window());
    dialog->setExplanation(
        tr("%1. Việc này, cùng mục đích, được ghi vào sổ truy cập; lần sau của danh sách này không hỏi lại.")
            .arg(name_()));
    auto* purpose = new PurposeField;
    if (proposed_) purpose->setEditText(proposed_());
    dialog->addField(tr("Mục đích"), purpose);
    dialog->setSubmit([this, dialog, purpose, kind, rows, name = name_(), then = std::move(then)] {
        const QString words = purpose->currentText();
        dialog->run<void>([access = access(kind, rows, words)](
                              Database& database) { return recordAccess(database, access); },
                          [this, words, name, then](const Status&) {
                              purposes_.insert(name, words);
                              then();
                          });
    });
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
}

}  // namespace taphuan
