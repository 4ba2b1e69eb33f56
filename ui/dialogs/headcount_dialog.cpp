#include "ui/dialogs/headcount_dialog.h"

#include "core/commands/headcount_commands.h"
#include "core/storage/audience_store.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace taphuan {

namespace {

constexpr int fieldWidth = 110;
constexpr int listHeight = 360;

// "1.250" as "1250"; nothing for what is no whole number.
std::optional<qint64> parseCount(QString text) {
    bool whole = false;
    const qint64 number = text.remove(u'.').remove(u' ').toLongLong(&whole);
    return whole ? std::optional(number) : std::nullopt;
}

}  // namespace

HeadcountDialog::HeadcountDialog(Workspace& workspace, Id<Unit> unit, QDate day, const QString& audience,
                                 QWidget* parent)
    : CommandDialog(workspace, tr("Số người thuộc đối tượng"), tr("Lưu"), parent),
      unit_(unit),
      first_(audience),
      day_(new QDateEdit(day)),
      grid_(new QGridLayout),
      list_(new QScrollArea) {
    setMinimumWidth(px(640));
    day_->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    day_->setCalendarPopup(true);
    form()->addRow(tr("Tính đến ngày"), day_);
    connect(day_, &QDateEdit::dateChanged, this, &HeadcountDialog::showDay);
    grid_->setContentsMargins(0, 0, px(space::s), 0);
    grid_->setHorizontalSpacing(px(space::m));
    grid_->setVerticalSpacing(px(space::s));
    grid_->setColumnStretch(0, 1);
    auto* body = new QWidget;
    body->setLayout(grid_);
    list_->setWidget(body);
    list_->setWidgetResizable(true);
    body->setAutoFillBackground(false);
    list_->viewport()->setAutoFillBackground(false);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFixedHeight(px(listHeight));
    form()->addRow(list_);
    auto* count = new QPushButton(tr("Đếm từ hồ sơ…"));
    count->setAutoDefault(false);
    setButtonKind(*count, ButtonKind::quiet);
    count->setVisible(workspace.viewer().may(Permission::peopleRead));
    connect(count, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT countRequested(day_->date());
    });
    form()->addRow(count);
    acceptButton()->setEnabled(false);
    workspace.read<Reading>(
        this, [unit, day](Connection& db) { return read(db, unit, day); },
        [this](Result<Reading> reading) {
            if (!reading) return showError(reading.error());
            show(std::move(reading).value());
        });
    onAccept([this] { write(); });
}

Result<HeadcountDialog::Reading> HeadcountDialog::read(Connection& db, Id<Unit> unit, QDate day) {
    Reading reading;
    TAPHUAN_ASSIGN(reading.unitName, unitName(db, unit, day));
    TAPHUAN_ASSIGN(const AudienceCatalogue audiences, AudienceCatalogue::load(db));
    reading.audiences = audiences.all();
    TAPHUAN_ASSIGN(const auto all, select<Headcount>(db));
    std::copy_if(all.begin(), all.end(), std::back_inserter(reading.headcounts),
                 [unit](const Headcount& one) { return one.unit == unit; });
    std::sort(reading.headcounts.begin(), reading.headcounts.end(),
              [](const Headcount& a, const Headcount& b) { return a.asOf < b.asOf; });
    return reading;
}

void HeadcountDialog::show(Reading reading) {
    headcounts_ = std::move(reading.headcounts);
    setLead(tr("%1, kể cả các đơn vị trực thuộc. Để trống: chưa có số; số 0 là không có ai.")
                .arg(reading.unitName));
    for (const Audience& audience : reading.audiences) {
        const int row = grid_->rowCount();
        QLabel* name = makeLabel(audience.name, TextStyle::body);
        name->setWordWrap(true);
        auto* people = new QLineEdit;
        people->setObjectName(audience.code);
        people->setAccessibleName(audience.name);
        people->setAlignment(Qt::AlignRight);
        people->setFixedWidth(px(fieldWidth));
        name->setBuddy(people);
        QLabel* before = makeLabel({}, TextStyle::small);
        before->setMinimumWidth(px(170));
        grid_->addWidget(name, row, 0);
        grid_->addWidget(people, row, 1);
        grid_->addWidget(before, row, 2);
        lines_.push_back({audience, people, before});
    }
    grid_->setRowStretch(grid_->rowCount(), 1);
    showDay();
    acceptButton()->setEnabled(!lines_.empty());
    const auto first = std::find_if(lines_.begin(), lines_.end(),
                                    [this](const Line& line) { return line.audience.code == first_; });
    if (lines_.empty()) return;
    QLineEdit* field = first == lines_.end() ? lines_.front().people : first->people;
    field->show();
    field->setFocus();
    list_->ensureWidgetVisible(field);
}

// What was typed for another day stays: it may be the day that was wrong.
void HeadcountDialog::showDay() {
    for (const Line& line : lines_) {
        const Headcount* latest = nullptr;
        for (const Headcount& one : headcounts_)
            if (one.audience == line.audience.id && one.asOf < day_->date()) latest = &one;
        line.before->setText(
            latest ? tr("%1 người, %2").arg(groupedNumber(latest->people), dateText(latest->asOf))
                   : QString());
        if (line.people->isModified()) continue;
        const Headcount* here = stored(line.audience.id);
        line.people->setText(here ? groupedNumber(here->people) : QString());
    }
}

const Headcount* HeadcountDialog::stored(Id<Audience> audience) const {
    for (const Headcount& one : headcounts_)
        if (one.audience == audience && one.asOf == day_->date()) return &one;
    return nullptr;
}

void HeadcountDialog::write() {
    std::vector<Headcount> wanted;
    std::vector<Id<Headcount>> removed;
    for (const Line& line : lines_) {
        const QString text = line.people->text().trimmed();
        const Headcount* known = stored(line.audience.id);
        if (text.isEmpty()) {
            if (known) removed.push_back(known->id);
            continue;
        }
        const auto people = parseCount(text);
        if (!people) {
            line.people->setFocus();
            return showError(refused(tr("“%1” không phải là số người").arg(text), line.audience.name));
        }
        if (!known || known->people != *people)
            wanted.push_back(
                {{}, unit_, line.audience.id, day_->date(), *people, QStringLiteral("declared")});
    }
    if (wanted.empty() && removed.empty()) return reject();
    submit<Committed>(
        [wanted, removed](Database& database) { return setHeadcounts(database, wanted, removed); });
}

}  // namespace taphuan
