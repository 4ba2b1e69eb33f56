#include "ui/pages/import_page/row_panel.h"

#include "core/text/identity.h"
#include "core/text/phone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace taphuan {

namespace {

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString bornText(const PartialDate& birth) {
    return birth.isNull() ? QString() : RowPanel::tr("sinh %1").arg(birth.vietnamese());
}

QString titleOf(const PlannedRow& row, const ImportLine& line) {
    const QString name = row.source.fullName;
    const int number = row.source.row + 1;
    switch (line.state) {
        case RowState::doubtful:
            return row.candidates.empty()
                       ? RowPanel::tr("Hàng %1: %2 có thể trùng một hàng khác").arg(number).arg(name)
                       : RowPanel::tr("Hàng %1: có phải cùng một người?").arg(number);
        case RowState::unitOpen:
            return RowPanel::tr("Hàng %1: %2 chưa rõ đơn vị").arg(number).arg(name);
        case RowState::refused:
            return RowPanel::tr("Hàng %1: %2 không nhập được").arg(number).arg(name);
        case RowState::skipped:
            return RowPanel::tr("Hàng %1: %2 được bỏ qua").arg(number).arg(name);
        case RowState::changed:
            return RowPanel::tr("Hàng %1: %2 đã có hồ sơ").arg(number).arg(name);
        case RowState::same:
            return RowPanel::tr("Hàng %1: %2 giống hồ sơ đã có").arg(number).arg(name);
        case RowState::added:
            break;
    }
    return RowPanel::tr("Hàng %1: %2 là hồ sơ mới").arg(number).arg(name);
}

// Whatever is to be said of the row, a sentence a line.
QStringList sentencesOf(const PlannedRow& row, const ImportLine& line, ImportPurpose purpose) {
    QStringList lines;
    for (const CellNote& note : row.source.refusals)
        lines += note.value.isEmpty() ? noteText(note)
                                      : RowPanel::tr("%1 (trong tệp: %2)").arg(noteText(note), note.value);
    if (line.state == RowState::refused)
        lines += RowPanel::tr(
            "Nhấp đúp hoặc bấm F2 vào ô để sửa ngay, hoặc xuất các hàng bị loại để gửi trả đơn vị.");
    for (const FieldChange& change : row.changes)
        lines += change.from.isEmpty()
                     ? RowPanel::tr("%1: thêm %2").arg(columnWord(change.field), change.to)
                     : RowPanel::tr("%1: %2 → %3").arg(columnWord(change.field), change.from, change.to);
    if (line.state == RowState::changed && purpose != ImportPurpose::people)
        lines += RowPanel::tr("Hồ sơ giữ nguyên; nhập từ trang Hồ sơ nếu muốn cập nhật.");
    if (row.verdict == RowVerdict::doubtful && row.candidates.empty()) lines += row.reasons;
    if (line.withoutAudience)
        lines += RowPanel::tr(
            "Chưa thuộc nhóm đối tượng nào nên không được tính vào chỉ tiêu; chọn nhóm ở bên phải.");
    return lines + line.warnings;
}

}  // namespace

RowPanel::RowPanel(ImportPurpose purpose, QWidget* parent)
    : QWidget(parent),
      purpose_(purpose),
      title_(new ElidedLabel({}, TextStyle::strong)),
      facts_(new ElidedLabel({}, TextStyle::mute)),
      audience_(new QComboBox),
      create_(new QPushButton(tr("Tạo hồ sơ mới"))),
      leaveOut_(new QPushButton(tr("Bỏ qua hàng này"))),
      again_(new QPushButton(tr("Chọn lại"))),
      asInFile_(new QPushButton(tr("Như trong tệp"))),
      body_(new QScrollArea) {
    auto* titles = new QVBoxLayout;
    titles->setSpacing(px(2));
    titles->addWidget(title_);
    titles->addWidget(facts_);
    auto* top = new QHBoxLayout;
    top->setSpacing(px(space::s));
    top->addLayout(titles, 1);
    audience_->setAccessibleName(tr("Nhóm đối tượng của hàng này"));
    audience_->setToolTip(audience_->accessibleName());
    audience_->setFixedWidth(px(210));
    top->addWidget(audience_);
    for (QPushButton* button : {create_, leaveOut_, again_, asInFile_}) top->addWidget(button);
    asInFile_->setToolTip(tr("Bỏ những gì đã sửa tay trong hàng này"));
    body_->setFrameShape(QFrame::NoFrame);
    body_->setWidgetResizable(true);
    body_->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::s));
    layout->addLayout(top);
    layout->addWidget(body_, 1);
    connect(create_, &QPushButton::clicked, this, [this] { Q_EMIT decided(row_, RowChoice{}); });
    connect(leaveOut_, &QPushButton::clicked, this, [this] { Q_EMIT decided(row_, RowChoice{true, {}}); });
    connect(again_, &QPushButton::clicked, this, [this] { Q_EMIT undecided(row_); });
    connect(asInFile_, &QPushButton::clicked, this, [this] { Q_EMIT correctionDropped(row_); });
    connect(audience_, &QComboBox::activated, this,
            [this] { Q_EMIT audienceChosen(row_, Id<Audience>(audience_->currentData().toLongLong())); });
}

void RowPanel::showRow(const ImportReading& reading, size_t index, const ImportChoices& choices) {
    const PlannedRow& row = reading.plan.rows[index];
    const ImportLine& line = reading.lines[index];
    const PersonRow& source = row.source;
    row_ = source.row;
    title_->setText(titleOf(row, line));
    facts_->setText(
        (line.corrected ? tr("Sau khi sửa tay: %1") : tr("Trong tệp: %1"))
            .arg(joined({source.fullName, bornText(source.birth), maskedIdentity(source.nationalId),
                         source.position, source.unit, source.department})));
    showActions(line, choices.rows.contains(row_));
    showAudiences(reading, index, choices);
    body_->setWidget(buildBody(row, line));
}

void RowPanel::takeFocus() {
    QList<QPushButton*> buttons = body_->widget()->findChildren<QPushButton*>();
    for (QPushButton* button : buttons << again_ << leaveOut_)
        if (button->isVisible()) return button->setFocus(Qt::TabFocusReason);
}

void RowPanel::showActions(const ImportLine& line, bool chosen) {
    create_->setVisible(line.state == RowState::doubtful);
    leaveOut_->setVisible(line.state != RowState::refused && line.state != RowState::skipped);
    again_->setVisible(chosen);
    asInFile_->setVisible(corrected_.contains(row_));
}

void RowPanel::showAudiences(const ImportReading& reading, size_t index, const ImportChoices& choices) {
    const RowState state = reading.lines[index].state;
    const QString name = reading.lines[index].audience;
    audience_->setVisible(state == RowState::added || state == RowState::changed || state == RowState::same);
    audience_->clear();
    audience_->addItem(name.isEmpty() ? tr("chưa có nhóm") : name, qint64(0));
    const Id<Audience> own = choices.audiences.value(row_);
    for (const Audience& audience : reading.audiences)
        if (audience.name != name || audience.id == own) audience_->addItem(audience.name, audience.id.value);
    if (!own.isNull()) {
        audience_->setItemText(0, tr("như cả danh sách"));
        audience_->setCurrentIndex(qMax(0, audience_->findData(own.value)));
    }
}

QPushButton* RowPanel::sameButton(const PersonCandidate& candidate) {
    auto* same = new QPushButton(tr("Là người này"));
    same->setAccessibleName(tr("Là người này: %1")
                                .arg(joined({candidate.fullName, bornText(candidate.birth),
                                             candidate.maskedNationalId, candidate.unit})));
    same->setToolTip(candidate.reasons.join(QStringLiteral("; ")));
    connect(same, &QPushButton::clicked, this, [this, id = candidate.person] {
        Q_EMIT decided(row_, RowChoice{false, id});
    });
    return same;
}

// The row above those it may be, field below field: what differs stands out, and is said to a reader.
QWidget* RowPanel::candidates(const PlannedRow& row) {
    const PersonRow& source = row.source;
    const QString number = source.nationalId.isEmpty() ? source.oldNationalId : source.nationalId;
    const QStringList own{source.fullName,
                          source.birth.vietnamese(),
                          maskedIdentity(number),
                          source.position,
                          row.unit.isEmpty() ? source.unit : row.unit,
                          maskedPhone(source.phone)};
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(space::m));
    grid->setVerticalSpacing(px(space::xs));
    grid->addWidget(makeLabel(tr("Trong tệp"), TextStyle::strong), 0, 0);
    for (int field = 0; field < own.size(); ++field)
        grid->addWidget(new ElidedLabel(own[field]), 0, field + 1);
    int line = 1;
    for (const PersonCandidate& candidate : row.candidates) {
        const QStringList known{
            candidate.fullName, candidate.birth.vietnamese(), candidate.maskedNationalId, candidate.position,
            candidate.unit,     candidate.maskedPhone};
        grid->addWidget(makeLabel(tr("Giống %1%").arg(candidate.score), TextStyle::strong), line, 0);
        for (int field = 0; field < own.size(); ++field) {
            const bool differs =
                known[field] != own[field] && !known[field].isEmpty() && !own[field].isEmpty();
            auto* text = new ElidedLabel(known[field].isEmpty() ? QStringLiteral("–") : known[field]);
            if (differs) {
                text->setProperty("differs", true);
                text->setAccessibleDescription(tr("khác trong tệp"));
            }
            grid->addWidget(text, line, field + 1);
        }
        grid->addWidget(new ElidedLabel(candidate.reasons.join(QStringLiteral("; ")), TextStyle::mute), line,
                        int(own.size()) + 1);
        grid->addWidget(sameButton(candidate), line, int(own.size()) + 2);
        ++line;
    }
    const int stretches[] = {0, 4, 2, 4, 4, 4, 3, 4, 0};
    for (int column = 0; column < int(std::size(stretches)); ++column)
        grid->setColumnStretch(column, stretches[column]);
    return table;
}

QWidget* RowPanel::buildBody(const PlannedRow& row, const ImportLine& line) {
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("pageBody"));
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::xs));
    if (line.state == RowState::doubtful && !row.candidates.empty()) layout->addWidget(candidates(row));
    for (const QString& sentence : sentencesOf(row, line, purpose_)) {
        QLabel* text = makeLabel(sentence, TextStyle::body);
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    layout->addStretch(1);
    return body;
}

}  // namespace taphuan
