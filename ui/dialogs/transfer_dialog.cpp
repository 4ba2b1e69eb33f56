#include "ui/dialogs/transfer_dialog.h"

#include "core/storage/unit_store.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/unit_picker.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

namespace taphuan {

namespace {

// The day on which the last of the units ended of those who are all in ended ones; null: some unit stands.
Result<QDate> lastEndOf(Connection& db, const std::vector<Id<Unit>>& units, QDate today) {
    QDate last;
    for (const Id<Unit> unit : units) {
        TAPHUAN_ASSIGN(const auto version, versionOn(db, unit, today));
        if (!version || !version->validTo.isValid() || version->validTo > today) return QDate();
        last = std::max(last, version->validTo);
    }
    return last;
}

constexpr int previewAfter = 250;  // ms after the last key

QString changesText(const std::vector<AudienceChange>& changes) {
    QStringList begun, ended;
    for (const AudienceChange& change : changes) {
        const auto counted = [&](qint64 people) -> QString {
            return TransferDialog::tr("%1 (%2 người)").arg(change.audience, groupedNumber(people));
        };
        if (change.ended > 0) ended << counted(change.ended);
        if (change.begun > 0) begun << counted(change.begun);
    }
    QStringList parts;
    if (!ended.isEmpty()) parts << TransferDialog::tr("thôi %1").arg(ended.join(QStringLiteral(", ")));
    if (!begun.isEmpty()) parts << TransferDialog::tr("vào %1").arg(begun.join(QStringLiteral(", ")));
    return parts.isEmpty() ? TransferDialog::tr("Nhóm đối tượng theo chức vụ: không đổi.")
                           : TransferDialog::tr("Nhóm đối tượng theo chức vụ, từ ngày chuyển: %1.")
                                 .arg(parts.join(QStringLiteral("; ")));
}

}  // namespace

TransferDialog::TransferDialog(Workspace& workspace, const std::vector<PersonSummary>& people,
                               QWidget* parent)
    : FormDialog(workspace,
                 people.size() == 1 ? tr("Chuyển đơn vị: %1").arg(people.front().fullName)
                                    : tr("Chuyển đơn vị %1 người").arg(people.size()),
                 tr("Chuyển"), parent) {
    setExplanation(tr("Nơi công tác trước kết thúc hôm trước; số liệu, lớp đã học giữ nguyên."));
    auto* place = new QWidget;
    unitPlace_ = new QVBoxLayout(place);
    unitPlace_->setContentsMargins(0, 0, 0, 0);
    addField(tr("Đơn vị mới"), place);
    day_ = addDate(tr("Từ ngày"), workspace.today());
    position_ = addText(tr("Chức vụ mới"), {}, tr("để trống: giữ nguyên chức vụ"));
    reason_ = addText(tr("Lý do"), {}, tr("quyết định số…"));
    audiences_ = makeLabel(tr("Nhóm đối tượng theo chức vụ: chọn đơn vị để xem thay đổi."), TextStyle::mute);
    audiences_->setWordWrap(true);
    addWide(audiences_);
    previewDelay_.setSingleShot(true);
    previewDelay_.setInterval(previewAfter);
    connect(&previewDelay_, &QTimer::timeout, this, &TransferDialog::previewAudiences);
    connect(position_, &QLineEdit::textChanged, this, [this] { previewDelay_.start(); });
    offerUnits(day_->date());
    // A change of position mostly leaves the unit as it is.
    if (people.size() == 1) unit_->setUnit(people.front().unit);
    connect(day_, &QDateEdit::dateChanged, this, &TransferDialog::offerUnits);
    std::vector<Id<Unit>> units;
    for (const PersonSummary& person : people) {
        people_.push_back(person.id);
        if (std::find(units.begin(), units.end(), person.unit) == units.end()) units.push_back(person.unit);
    }
    workspace.read<QDate>(
        this, [units, today = workspace.today()](Connection& db) { return lastEndOf(db, units, today); },
        [this](Result<QDate> day) {
            if (day && day->isValid()) day_->setDate(*day);
        });
    setSubmit([this] { submit(); });
}

// The units of the day; the one chosen stays so where it stands.
void TransferDialog::offerUnits(QDate on) {
    const Id<Unit> chosen = unit_ ? unit_->unit() : Id<Unit>();
    delete unit_;
    unit_ = new UnitPicker(workspace(), on, tr("Chọn đơn vị mới"));
    unit_->setAccessibleName(tr("Đơn vị mới"));
    unit_->setUnit(chosen);
    unitPlace_->addWidget(unit_);
    setTabOrder(unit_, day_);
    connect(unit_, &UnitPicker::chosen, this, [this] { previewDelay_.start(); });
    previewDelay_.start();
}

std::vector<Transfer> TransferDialog::transfers() const {
    std::vector<Transfer> all;
    const QString position = normalised(position_->text());
    for (const Id<Person> person : people_)
        all.push_back({person, unit_->unit(), position.isEmpty() ? std::nullopt : std::optional(position),
                       day_->date()});
    return all;
}

void TransferDialog::previewAudiences() {
    if (unit_->unit().isNull()) return;
    workspace().read<std::vector<AudienceChange>>(
        this, [planned = transfers()](Connection& db) { return audiencesAfter(db, planned); },
        [this, asked = ++asked_](Result<std::vector<AudienceChange>> changes) {
            if (asked != asked_ || !changes) return;
            audiences_->setText(changesText(*changes));
        });
}

void TransferDialog::submit() {
    const Id<Unit> unit = unit_->unit();
    if (unit.isNull())
        return showError(
            refused(tr("Chưa chọn đơn vị mới"), {}, tr("Gõ tên đơn vị rồi chọn trong danh sách")));
    run<Committed>(
        [transfers = transfers(), reason = reason_->text()](Database& database) {
            return transferPeople(database, transfers, reason);
        },
        [this, to = unit_->currentText()](const Result<Committed>& done) {
            Q_EMIT written(tr("Đã chuyển %1 người đến %2").arg(people_.size()).arg(to), done->name);
        });
}

}  // namespace taphuan
