#include "ui/dialogs/amount_dialog.h"

#include "core/commands/budget_commands.h"
#include "core/domain/plan_words.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/plan_tables.h"

#include <QComboBox>
#include <QLineEdit>

namespace taphuan {

AmountDialog::AmountDialog(Workspace& workspace, const PlanReading& reading, const BudgetLine& line, int year,
                           QWidget* parent)
    : FormDialog(workspace, tr("Ghi kinh phí dòng %1").arg(line.code), tr("Ghi"), parent),
      line_(line.id),
      kind_(addChoice(tr("Khoản"))),
      year_(addChoice(tr("Năm"))),
      amount_(addText(tr("Số tiền (đồng)"), {}, tr("ví dụ 53.900.000"))),
      source_(addChoice(tr("Nguồn kinh phí"))),
      class_(addChoice(tr("Lớp"))),
      note_(addText(tr("Ngày, chứng từ"), {}, tr("ví dụ ngày 12/06/2023, phiếu chi số 15"))) {
    setExplanation(line.name);
    for (const AmountKind kind : {AmountKind::spent, AmountKind::committed, AmountKind::allocated})
        kind_->addItem(wordOf(kind), static_cast<int>(kind));
    for (const qint64 each : planYears(*reading.plan)) year_->addItem(QString::number(each), each);
    year_->setCurrentIndex(qMax(0, year_->findData(qint64(year))));
    source_->addItem(tr("không nêu"), 0);
    for (const FundingSource& source : reading.sources) source_->addItem(source.name, source.id.value);
    class_->addItem(tr("không theo lớp"), 0);
    for (const TrainingClass& each : reading.classes)
        if (each.line == line.id)
            class_->addItem(each.code + QStringLiteral(" · ") + each.name, each.id.value);
    setSubmit([this] { write(); });
    amount_->setFocus();
}

void AmountDialog::write() {
    const auto money = parseMoney(normalised(amount_->text()));
    if (!money) {
        amount_->setFocus();
        return showError(refused(tr("Không đọc được số tiền “%1”").arg(amount_->text()), {},
                                 tr("Viết số đồng, ví dụ 53.900.000")));
    }
    BudgetAmount amount;
    amount.line = line_;
    amount.year = year_->currentData().toLongLong();
    amount.kind = static_cast<AmountKind>(kind_->currentData().toInt());
    amount.amount = *money;
    amount.source = Id<FundingSource>(source_->currentData().toLongLong());
    amount.trainingClass = Id<TrainingClass>(class_->currentData().toLongLong());
    amount.note = normalised(note_->text());
    run<Committed>([amount](Database& database) { return recordAmounts(database, {amount}); });
}

RemoveAmountDialog::RemoveAmountDialog(Workspace& workspace, const PlanReading& reading,
                                       const BudgetLine& line, QWidget* parent)
    : FormDialog(workspace, tr("Xóa khoản đã ghi, dòng %1").arg(line.code), tr("Xóa khoản này"), parent,
                 ButtonKind::danger) {
    QComboBox* amounts = addChoice(tr("Khoản đã ghi"));
    for (const BudgetAmount& amount : reading.recorded)
        if (amount.line == line.id) amounts->addItem(amountText(reading, amount), amount.id.value);
    setSubmit([this, amounts] {
        const Id<BudgetAmount> id(amounts->currentData().toLongLong());
        run<Committed>([id](Database& database) { return removeAmount(database, id); });
    });
}

}  // namespace taphuan
