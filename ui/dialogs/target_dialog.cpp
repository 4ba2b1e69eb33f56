#include "ui/dialogs/target_dialog.h"

#include "core/commands/target_commands.h"
#include "core/text/normalise.h"
#include "ui/models/plan_tables.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace taphuan {

TargetDialog::TargetDialog(Workspace& workspace, const Plan& plan, const IndicatorRow& row, int year,
                           QWidget* parent)
    : FormDialog(workspace, tr("Mức phải đạt của đơn vị, chỉ tiêu %1").arg(row.indicator.code), tr("Đặt mức"),
                 parent),
      row_(row),
      year_(addChoice(tr("Năm"))),
      comparison_(addChoice(tr("So sánh"))),
      value_(new QSpinBox) {
    setExplanation(tr("%1. Mức tự đặt đứng cạnh mức của kế hoạch và luôn được ghi rõ là tự đặt.")
                       .arg(row.indicator.name));
    for (const qint64 each : planYears(plan)) year_->addItem(QString::number(each), each);
    if (plan.visionYear && *plan.visionYear > plan.yearTo)
        year_->addItem(QString::number(*plan.visionYear), *plan.visionYear);
    comparison_->addItem(tr("ít nhất (≥)"), static_cast<int>(Operator::at_least));
    comparison_->addItem(tr("đúng bằng (=)"), static_cast<int>(Operator::equal));
    comparison_->addItem(tr("trên (>)"), static_cast<int>(Operator::above));
    const bool percent = row.indicator.measure == QLatin1String("%");
    const bool yesNo = row.indicator.measure.contains(QStringLiteral("có/không"));
    value_->setRange(1, yesNo ? 1 : percent ? 100 : 10'000'000);
    if (yesNo)
        value_->setSpecialValueText(tr("có"));
    else
        value_->setSuffix(u' ' + row.indicator.measure);
    addField(tr("Mức phải đạt"), value_);
    adoptedFrom_ = addText(tr("Lấy theo văn bản"), {}, tr("không bắt buộc"));
    remove_ = new QPushButton(tr("Bỏ mức tự đặt năm này"));
    remove_->setAutoDefault(false);
    addField({}, remove_);
    connect(remove_, &QPushButton::clicked, this, &TargetDialog::remove);
    year_->setCurrentIndex(qMax(0, year_->findData(qint64(year))));
    connect(year_, &QComboBox::currentIndexChanged, this, &TargetDialog::showYear);
    showYear();
    setSubmit([this] { write(); });
}

const Target* TargetDialog::own() const {
    for (const Target& target : row_.targets)
        if (target.own && target.year == year_->currentData().toLongLong()) return &target;
    return nullptr;
}

void TargetDialog::showYear() {
    const Target* target = own();
    remove_->setVisible(target != nullptr);
    if (target == nullptr) return;
    comparison_->setCurrentIndex(comparison_->findData(static_cast<int>(target->comparison)));
    value_->setValue(static_cast<int>(target->value));
    adoptedFrom_->setText(target->adoptedFrom);
}

void TargetDialog::write() {
    OwnTarget target;
    target.indicator = row_.indicator.id;
    target.year = year_->currentData().toInt();
    target.comparison = static_cast<Operator>(comparison_->currentData().toInt());
    target.value = value_->value();
    target.adoptedFrom = normalised(adoptedFrom_->text());
    run<Committed>([target](Database& database) { return setOwnTarget(database, target); });
}

void TargetDialog::remove() {
    if (const Target* target = own())
        run<Committed>([id = target->id](Database& database) { return removeOwnTarget(database, id); });
}

}  // namespace taphuan
