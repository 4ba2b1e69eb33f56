#include "ui/dialogs/roster_kind_dialog.h"

#include "core/base/interface_language.h"
#include "core/commands/roster_commands.h"
#include "core/domain/roster_words.h"
#include "ui/theme/tokens.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

namespace taphuan {

namespace {

constexpr int mostMembers = 100'000;
constexpr int unitListHeight = 220;

}  // namespace

RosterKindDialog::RosterKindDialog(Workspace& workspace, const RosterKind& kind,
                                   const std::vector<Level>& levels, QWidget* parent)
    : FormDialog(workspace,
                 kind.code.isEmpty() ? tr("Thêm loại mạng lưới, đội ngũ") : tr("Sửa loại: %1").arg(kind.name),
                 tr("Lưu"), parent),
      kind_(kind),
      code_(addText(tr("Mã"), kind.code, tr("chữ không dấu: data_team"))),
      name_(addText(tr("Tên"), kind.name)),
      nameEn_(addText(tr("Tên tiếng Anh"), kind.nameEn)),
      aliases_(addText(tr("Tên gọi khác"), kind.aliases.join(QStringLiteral("; ")),
                       tr("như danh sách ghi, cách nhau bằng dấu chấm phẩy"))),
      expected_(new QListWidget),
      least_(new QSpinBox),
      most_(new QSpinBox) {
    code_->setEnabled(kind.code.isEmpty());
    offerUnits(levels);
    expected_->setMinimumHeight(px(unitListHeight));
    addField(tr("Đơn vị phải có"), expected_);
    least_->setRange(0, mostMembers);
    least_->setValue(int(kind.least));
    addField(tr("Ít nhất (người)"), least_);
    most_->setRange(0, mostMembers);
    most_->setSpecialValueText(tr("không giới hạn"));
    most_->setValue(int(kind.most));
    addField(tr("Nhiều nhất (người)"), most_);
    setSubmit([this] { write(); });
    (kind.code.isEmpty() ? code_ : name_)->setFocus();
}

// What units are of every level, and those that the kind names besides.
void RosterKindDialog::offerUnits(const std::vector<Level>& levels) {
    QStringList all;
    for (const Level& level : levels)
        for (const UnitKind kind : {UnitKind::territory, UnitKind::agency, UnitKind::public_service,
                                    UnitKind::party, UnitKind::mass_organisation})
            if (!level.code.isEmpty()) all << enumText(kind) + u'/' + level.code;
    for (const UnitKind kind : {UnitKind::school, UnitKind::enterprise, UnitKind::press, UnitKind::hamlet})
        all << enumText(kind);
    for (const QString& named : kind_.expected)
        if (!all.contains(named)) all << named;
    for (const QString& text : all) {
        RosterKind one;
        one.expected = {text};
        auto* item = new QListWidgetItem(expectedText(one, levels), expected_);
        item->setData(Qt::UserRole, text);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(kind_.expected.contains(text) ? Qt::Checked : Qt::Unchecked);
    }
}

void RosterKindDialog::write() {
    RosterKind kind = kind_;
    kind.code = code_->text().trimmed();
    kind.name = name_->text();
    kind.nameEn = nameEn_->text();
    kind.aliases.clear();
    for (const QString& alias : aliases_->text().split(u';', Qt::SkipEmptyParts))
        kind.aliases << alias.trimmed();
    kind.expected.clear();
    for (int row = 0; row < expected_->count(); ++row)
        if (expected_->item(row)->checkState() == Qt::Checked)
            kind.expected << expected_->item(row)->data(Qt::UserRole).toString();
    kind.least = least_->value();
    kind.most = most_->value();
    run<Committed>([kind](Database& database) { return saveRosterKind(database, kind); },
                   [this, name = kind.name](const Result<Committed>& done) {
                       Q_EMIT written(tr("Đã ghi loại %1").arg(name), done->name);
                   });
}

}  // namespace taphuan
