#include "ui/dialogs/output_dialog.h"

#include "core/commands/budget_commands.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"

#include <QLineEdit>

namespace taphuan {

namespace {

QString labelOf(const Output& output) {
    const QString planned = output.planned
                                ? OutputDialog::tr("kế hoạch %1").arg(groupedNumber(*output.planned))
                                : OutputDialog::tr("kế hoạch không nêu số");
    return OutputDialog::tr("%1, năm %2 (%3)").arg(output.measure, QString::number(output.year), planned);
}

}  // namespace

OutputDialog::OutputDialog(Workspace& workspace, const QString& title, std::vector<Output> outputs,
                           QWidget* parent)
    : FormDialog(workspace, tr("Ghi sản phẩm đã làm"), tr("Ghi"), parent), outputs_(std::move(outputs)) {
    setExplanation(tr("%1. Để trống số lượng: chưa có số liệu.").arg(title));
    for (const Output& output : outputs_) {
        Fields fields;
        fields.done = addText(labelOf(output), output.done ? groupedNumber(*output.done) : QString());
        fields.evidence = addText(tr("Minh chứng"), output.evidence, tr("đường dẫn, số văn bản, nơi lưu"));
        fields.evidence->setAccessibleName(tr("Minh chứng: %1").arg(labelOf(output)));
        fields_.push_back(fields);
    }
    setSubmit([this] { write(); });
}

void OutputDialog::write() {
    for (size_t i = 0; i < outputs_.size(); ++i) {
        QString text = normalised(fields_[i].done->text());
        outputs_[i].evidence = normalised(fields_[i].evidence->text());
        outputs_[i].done.reset();
        if (text.isEmpty()) continue;
        bool whole = false;
        outputs_[i].done = text.remove(u'.').toLongLong(&whole);
        if (!whole) {
            fields_[i].done->setFocus();
            return showError(refused(tr("“%1” không phải là số lượng").arg(fields_[i].done->text()),
                                     labelOf(outputs_[i])));
        }
    }
    run<Committed>([outputs = outputs_](Database& database) { return recordOutputs(database, outputs); });
}

}  // namespace taphuan
