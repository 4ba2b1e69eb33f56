#include "ui/pages/class_page/people_tab.h"

#include "core/commands/nomination_commands.h"
#include "core/domain/completion_reason.h"
#include "core/domain/completion_rules.h"
#include "core/domain/training_words.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/dialogs/people_picker.h"
#include "ui/models/class_facts.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/permission_guard.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace taphuan {

namespace {

QString enrolledNote(const ClassPerson& person, const TrainingClass& record) {
    const QDate left = withdrawnOn(person.enrolment, record);
    if (left.isValid()) return PeopleTab::tr("không học từ ngày %1").arg(dateText(left));
    if (person.result && person.result->outcome == Outcome::not_completed)
        return reasonText(person.result->reason);
    return person.certificate ? person.certificate->number : QString();
}

}  // namespace

PeopleTab::PeopleTab(Workspace& workspace, QWidget* parent)
    : ClassTab(workspace, parent),
      model_({tr("STT"), tr("Họ và tên"), tr("Ngày sinh"), tr("Chức vụ"), tr("Đơn vị"), tr("Tình trạng"),
              tr("Ghi chú")},
             nullptr),
      table_(new DataTable),
      chips_(new ChipFilter) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table_);
    table_->setColumns({{ColumnKind::number, false, 48},
                        {ColumnKind::name},
                        {ColumnKind::date},
                        {ColumnKind::text},
                        {ColumnKind::muted},
                        {ColumnKind::tag},
                        {ColumnKind::note, true}});
    new ListRecorder(this->workspace(), *table_,
                     [this]() -> QString { return tr("Học viên lớp %1").arg(row().record.code); });
    table_->setModel(&model_);
    table_->setCountNoun(tr("người"));
    table_->setFilterPlaceholder(tr("Tìm trong lớp"));
    table_->setEmptyContent(Icon::people, tr("Lớp chưa có ai"),
                            tr("Thêm người từ hồ sơ, hoặc nhập danh sách các đơn vị gửi về."),
                            tr("Thêm người"));
    table_->addToolbarWidget(chips_);
    connect(table_, &DataTable::emptyActionTriggered, this, &PeopleTab::addPeople);
    connect(table_, &DataTable::activated, this, [this](const QModelIndex& index) {
        Q_EMIT openPlace(QStringLiteral("person:") + lines_[static_cast<size_t>(index.row())].person.text());
    });
    connect(table_, &DataTable::selectionChanged, this, &PeopleTab::refreshActions);
    connect(chips_, &ChipFilter::currentChanged, this, [this](const QString& key) {
        table_->setRowCondition(key.isEmpty() ? std::function<bool(int)>()
                                              : [this, key](int row) { return model_.key(row) == key; });
    });
    buildActions();
}

void PeopleTab::buildActions() {
    const auto tool = [this](const QString& text) {
        auto* button = new QPushButton(text);
        setButtonKind(*button, ButtonKind::quiet);
        table_->addToolbarWidget(button);
        button->hide();
        return button;
    };
    approve_ = tool(tr("Duyệt"));
    reserve_ = tool(tr("Dự bị"));
    refuse_ = tool(tr("Không duyệt…"));
    withdraw_ = tool(tr("Rút khỏi lớp…"));
    import_ = addAction(tr("Nhập danh sách"));
    auto* lists = new QMenu(import_);
    for (const auto& [word, name] : {std::pair(QStringLiteral("nominate"), tr("Danh sách cử tham gia…")),
                                     std::pair(QStringLiteral("enrol"), tr("Danh sách học viên…"))})
        connect(lists->addAction(name), &QAction::triggered, this,
                [this, word = word] { Q_EMIT openPlace(word + u':' + classId().text()); });
    import_->setMenu(lists);
    acceptAll_ = addAction(tr("Duyệt tất cả"));
    add_ = addAction(tr("Thêm người"), ButtonKind::primary);
    connect(approve_, &QPushButton::clicked, this,
            [this] { decide(selectedNominations(), NominationState::approved); });
    connect(reserve_, &QPushButton::clicked, this,
            [this] { decide(selectedNominations(), NominationState::reserve); });
    connect(refuse_, &QPushButton::clicked, this, &PeopleTab::refuse);
    connect(withdraw_, &QPushButton::clicked, this, &PeopleTab::withdraw);
    connect(acceptAll_, &QPushButton::clicked, this, [this] {
        if (!pending_.empty()) return decide(pending_, NominationState::approved);
        run<Enrolled>([id = classId()](Database& database) { return enrolApproved(database, id); },
                      [this](const Enrolled& done) {
                          Q_EMIT told(tr("Đã đưa %1 người vào lớp").arg(done.added), done.committed.name);
                      });
    });
    connect(add_, &QPushButton::clicked, this, &PeopleTab::addPeople);
}

void PeopleTab::read() {
    readFor<People>(
        [record = row().record](Connection& db, Id<TrainingClass> id) -> Result<People> {
            People people;
            TAPHUAN_ASSIGN(people.enrolled, listClassPeople(db, id));
            TAPHUAN_ASSIGN(people.nominated, listNominations(db, id));
            TAPHUAN_ASSIGN(people.seats, seatsOf(db, record));
            return people;
        },
        [this](const People& people) { showPeople(people); });
}

void PeopleTab::showPeople(const People& people) {
    lines_.clear();
    pending_.clear();
    approvedLeft_ = false;
    std::vector<TableRow> rows;
    for (const ClassPerson& person : people.enrolled) {
        const bool left = withdrawnOn(person.enrolment, row().record).isValid();
        lines_.push_back({person.person.id, person.enrolment.id, {}, person.person.fullName, left});
        rows.push_back(
            {{TableCell::ofNumber(person.enrolment.number), TableCell::ofName(person.person.fullName),
              TableCell::ofPartialDate(person.person.birth), TableCell::ofText(person.position),
              TableCell::ofText(person.unitName),
              left ? TableCell::ofTag(tr("Xin rút"), ColourRole::neutral)
                   : TableCell::ofTag(tr("Học viên"), ColourRole::good),
              TableCell::ofText(enrolledNote(person, row().record))},
             QStringLiteral("enrolled")});
    }
    for (const NominationRow& person : people.nominated) {
        if (person.enrolled) continue;
        const NominationState state = person.nomination.state;
        if (state == NominationState::pending) pending_.push_back(person.nomination.id);
        approvedLeft_ = approvedLeft_ || state == NominationState::approved;
        lines_.push_back({person.nomination.person, {}, person.nomination.id, person.fullName, false});
        rows.push_back({{{},
                         TableCell::ofName(person.fullName),
                         TableCell::ofPartialDate(person.birth),
                         TableCell::ofText(person.position),
                         TableCell::ofText(person.unitName),
                         TableCell::ofTag(wordOf(state), roleOf(state)),
                         TableCell::ofText(person.nomination.reason)},
                        enumText(state)});
    }
    model_.setRows(std::move(rows));
    showChips(people);
    refreshActions();
}

void PeopleTab::showChips(const People& people) {
    QMap<QString, int> counts;
    for (int line = 0; line < model_.rowCount(); ++line) ++counts[model_.key(line)];
    QList<ChipFilter::Choice> choices{{{}, tr("Tất cả"), ColourRole::neutral, model_.rowCount()}};
    const QString enrolled = QStringLiteral("enrolled");
    if (counts.contains(enrolled))
        choices += {enrolled, tr("Học viên"), ColourRole::good, counts.value(enrolled)};
    for (const auto& [state, name] : EnumText<NominationState>::names) {
        const QString key = QLatin1String(name);
        if (counts.contains(key))
            choices += {key, capitalised(wordOf(state)), roleOf(state), counts.value(key)};
    }
    chips_->setChoices(choices);
    chips_->setToolTip(people.seats.left() ? tr("Còn %1 chỗ").arg(*people.seats.left()) : QString());
}

std::vector<Id<Nomination>> PeopleTab::selectedNominations() const {
    std::vector<Id<Nomination>> found;
    for (const int line : table_->selectedRows())
        if (const Id<Nomination> id = lines_[static_cast<size_t>(line)].nomination; !id.isNull())
            found.push_back(id);
    return found;
}

const PeopleTab::Line* PeopleTab::selectedEnrolment() const {
    const QList<int> rows = table_->selectedRows();
    if (rows.size() != 1) return nullptr;
    const Line& line = lines_[static_cast<size_t>(rows.first())];
    return line.enrolment.isNull() || line.left ? nullptr : &line;
}

void PeopleTab::refreshActions() {
    const bool open = againstChange(Permission::classesWrite).isEmpty();
    const bool nominations = open && !selectedNominations().empty();
    for (QPushButton* button : {approve_, reserve_, refuse_}) button->setVisible(nominations);
    withdraw_->setVisible(open && selectedEnrolment() != nullptr);
    acceptAll_->setVisible(!pending_.empty() || approvedLeft_);
    acceptAll_->setText(pending_.empty() ? tr("Đưa vào lớp người đã duyệt")
                                         : tr("Duyệt tất cả (%1)").arg(pending_.size()));
    for (QPushButton* button : {import_, acceptAll_, add_})
        setUsable(*button, {againstChange(Permission::classesWrite)});
}

void PeopleTab::decide(const std::vector<Id<Nomination>>& nominations, NominationState state) {
    run<Decided>(
        [id = classId(), nominations, state](Database& database) {
            return decideNominations(database, id, nominations, state, {},
                                     state == NominationState::approved);
        },
        [this](const Decided& done) {
            Q_EMIT told(done.reserved > 0 ? tr("Đã duyệt %1 người; hết chỗ nên %2 người vào danh sách dự bị")
                                                .arg(done.approved)
                                                .arg(done.reserved)
                                          : tr("Đã ghi quyết định cho %1 người").arg(done.changed),
                        done.committed.name);
        });
}

void PeopleTab::refuse() {
    const auto nominations = selectedNominations();
    askReason(workspace(), tr("Không duyệt %1 người").arg(nominations.size()), {}, tr("Không duyệt"), {},
              this,
              [id = classId(), nominations](CommandDialog& dialog, const QString& reason, const QString&) {
                  dialog.submit<Decided>([=](Database& database) {
                      return decideNominations(database, id, nominations, NominationState::refused, reason);
                  });
              });
}

void PeopleTab::withdraw() {
    const Line* line = selectedEnrolment();
    if (line == nullptr) return;
    auto* dialog =
        new CommandDialog(workspace(), tr("Rút khỏi lớp: %1").arg(line->name), tr("Rút khỏi lớp"), this);
    dialog->setLead(
        tr("Điểm danh trước ngày ghi dưới đây vẫn còn. Từ ngày đó người này không tính trong lớp."));
    auto* day = new QDateEdit(qBound(row().record.starts, workspace().today(), row().record.ends));
    day->setCalendarPopup(true);
    day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    auto* reason = new QLineEdit;
    dialog->form()->addRow(tr("Từ ngày"), day);
    dialog->form()->addRow(tr("Lý do"), reason);
    dialog->onAccept([dialog, day, reason, id = line->enrolment] {
        dialog->submit<Committed>([id, on = day->date(), why = reason->text()](Database& database) {
            return withdrawEnrolment(database, id, on, why);
        });
    });
    dialog->open();
}

void PeopleTab::addPeople() {
    auto* picker = new PeoplePicker(workspace(), row().record, this);
    connect(picker, &PeoplePicker::done, this, &PeopleTab::told);
    picker->open();
}

}  // namespace taphuan
