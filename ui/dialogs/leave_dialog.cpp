#include "ui/dialogs/leave_dialog.h"

#include "core/commands/transfer_commands.h"
#include "core/domain/qualification_words.h"
#include "ui/models/class_facts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace taphuan {

LeaveDialog::LeaveDialog(Workspace& workspace, std::vector<Id<Person>> people, const QString& title,
                         QWidget* parent)
    : FormDialog(workspace, title, tr("Ghi"), parent), people_(std::move(people)) {
    setExplanation(
        tr("Hồ sơ, quá trình công tác và đào tạo giữ nguyên; số liệu trước ngày này không đổi. Người trở lại "
           "thì ghi bằng Chuyển đơn vị."));
    why_ = addChoice(tr("Vì"));
    for (const auto& [why, name] : EnumText<Leaving>::names)
        why_->addItem(capitalised(wordOf(why)), static_cast<int>(why));
    day_ = addDate(tr("Thôi từ ngày"), workspace.today());
    reason_ = addText(tr("Căn cứ"), {}, tr("quyết định số…"));
    setSubmit([this] { submit(); });
}

void LeaveDialog::submit() {
    const auto why = static_cast<Leaving>(why_->currentData().toInt());
    run<Committed>([people = people_, day = day_->date(), why, reason = reason_->text()](
                       Database& database) { return endMemberships(database, people, day, why, reason); },
                   [this](const Result<Committed>& done) {
                       Q_EMIT written(tr("%1 người đã thôi công tác").arg(people_.size()), done->name);
                   });
}

}  // namespace taphuan
