#include "ui/dialogs/qualification_dialog.h"

#include "core/commands/qualification_commands.h"
#include "core/domain/qualification_words.h"
#include "core/text/date_parse.h"
#include "core/text/normalise.h"
#include "ui/models/class_facts.h"

#include <QComboBox>
#include <QLineEdit>

namespace taphuan {

QualificationDialog::QualificationDialog(Workspace& workspace, const Qualification& qualification,
                                         QWidget* parent)
    : FormDialog(workspace,
                 qualification.id.isNull() ? tr("Thêm trình độ, văn bằng, chứng chỉ")
                                           : tr("Sửa trình độ, văn bằng, chứng chỉ"),
                 qualification.id.isNull() ? tr("Thêm") : tr("Lưu"), parent),
      qualification_(qualification),
      kind_(addChoice(tr("Loại"))),
      level_(addChoice(tr("Trình độ"))),
      speciality_(addText(tr("Chuyên ngành"), qualification.speciality, tr("Công nghệ thông tin"))),
      issuer_(addText(tr("Nơi cấp"), qualification.issuer, tr("trường, trung tâm"))),
      issued_(addText(tr("Ngày, năm cấp"), qualification.issued.vietnamese(),
                      tr("dd/MM/yyyy, tháng/năm hoặc năm"))),
      number_(addText(tr("Số hiệu"), qualification.number)),
      note_(addText(tr("Ghi chú"), qualification.note)) {
    for (const auto& [kind, name] : EnumText<QualificationKind>::names)
        kind_->addItem(capitalised(wordOf(kind)), static_cast<int>(kind));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(qualification.kind)));
    offerLevels();
    level_->setCurrentIndex(qMax(0, level_->findData(static_cast<int>(qualification.level))));
    connect(kind_, &QComboBox::currentIndexChanged, this, &QualificationDialog::offerLevels);
    setSubmit([this] { submit(); });
}

// Those of the kind; the level chosen stays where the kind has it too.
void QualificationDialog::offerLevels() {
    const QVariant chosen = level_->currentData();
    level_->clear();
    level_->addItem(tr("Chưa rõ"), static_cast<int>(QualificationLevel::unknown));
    const auto kind = static_cast<QualificationKind>(kind_->currentData().toInt());
    for (const QualificationLevel level : levelsOf(kind))
        level_->addItem(capitalised(wordOf(level)), static_cast<int>(level));
    level_->setCurrentIndex(qMax(0, level_->findData(chosen)));
    level_->setEnabled(level_->count() > 1);
}

void QualificationDialog::submit() {
    Qualification made = qualification_;
    made.kind = static_cast<QualificationKind>(kind_->currentData().toInt());
    made.level = static_cast<QualificationLevel>(level_->currentData().toInt());
    made.speciality = speciality_->text();
    made.issuer = issuer_->text();
    made.number = number_->text();
    made.note = note_->text();
    made.issued = {};
    if (const QString written = normalised(issued_->text()); !written.isEmpty()) {
        const auto issued = parsePartialDate(written);
        if (!issued) return showError(refused(tr("Không có ngày “%1”").arg(written)));
        made.issued = *issued;
    }
    run<Committed>(
        [made](Database& database) {
            Qualification saved = made;
            return saveQualification(database, saved);
        },
        [this, title = titleOf(made)](const Result<Committed>& done) {
            Q_EMIT written(tr("Đã ghi: %1").arg(title), done->name);
        });
}

}  // namespace taphuan
