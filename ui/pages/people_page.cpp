#include "ui/pages/people_page.h"

#include "core/domain/qualification_words.h"
#include "core/storage/audience_store.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/leave_dialog.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/roster_member_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/dialogs/transfer_list_dialog.h"
#include "ui/models/class_facts.h"
#include "ui/models/people_model.h"
#include "ui/models/table_roles.h"
#include "ui/models/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/unit_picker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrlQuery>

namespace taphuan {

PeoplePage::PeoplePage(Workspace& workspace, QWidget* parent)
    : Page(tr("Hồ sơ"), Scrolling::none, parent),
      workspace_(workspace),
      model_(new PeopleModel(workspace, this)),
      feed_(new PageFeed(workspace, this,
                         {Entity::person, Entity::membership, Entity::person_audience, Entity::person_link,
                          Entity::audience, Entity::qualification, Entity::unit_version},
                         [this] { read(); })),
      table_(new DataTable),
      kinds_(new ChipFilter),
      audience_(new QComboBox),
      qualification_(new QComboBox),
      day_(new QDateEdit(QDate::currentDate())),
      unitPlace_(new QWidget) {
    setReady(false);
    build();
    connect(&workspace, &Workspace::opened, this, &PeoplePage::readChoices);
    if (workspace.isOpen()) readChoices();
}

void PeoplePage::build() {
    QPushButton* duplicates = header()->addButton(tr("Hồ sơ trùng"), Icon::copy);
    connect(duplicates, &QPushButton::clicked, this,
            [this] { Q_EMIT openPlace(QStringLiteral("duplicates")); });
    QPushButton* import = header()->addButton(tr("Nhập từ bảng tính"), Icon::import);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT openPlace(QStringLiteral("import")); });
    QPushButton* moves = header()->addButton(tr("Chuyển, thôi công tác"));
    addMoves(moves);
    QPushButton* create = header()->addButton(tr("Thêm hồ sơ"), Icon::add, ButtonKind::primary);
    connect(create, &QPushButton::clicked, this, &PeoplePage::add);
    for (QPushButton* button : {import, moves, create})
        writesWith(button, workspace_, Permission::peopleWrite);
    new ListRecorder(workspace_, *table_, [] { return tr("Danh sách hồ sơ"); });
    buildFilters();
    table_->setFilterPlaceholder(tr("Tìm tên, đơn vị, số CCCD, điện thoại"));
    table_->setCountNoun(tr("người"));
    table_->setModel(model_, DataTable::Driver::model);
    table_->setColumns({{ColumnKind::name, false, 200},
                        {ColumnKind::date, false, 104},
                        {ColumnKind::text, false, 84},
                        {ColumnKind::muted, false, 132, false},
                        {ColumnKind::text, true, 210, false},
                        {ColumnKind::muted, true, 300}});
    table_->setWholeReader([this](auto done) { model_->readWhole(std::move(done)); });
    table_->view()->horizontalHeader()->setSortIndicator(PeopleModel::name, Qt::AscendingOrder);
    connect(table_, &DataTable::emptyActionTriggered, this, [this] {
        if (!isNarrowed()) Q_EMIT openPlace(QStringLiteral("import"));
    });
    connect(table_, &DataTable::filterEdited, this, &PeoplePage::search);
    connect(table_, &DataTable::activated, this, [this](const QModelIndex& index) {
        const QString id = index.data(KeyRole).toString();
        if (!id.isEmpty()) Q_EMIT openPlace(QStringLiteral("person:") + id);
    });
    connect(model_, &PeopleModel::loaded, this, [this](int people, bool cutOff) {
        banner()->hide();
        const QDate day = wantedDay();
        header()->setFacts(cutOff ? tr("Chỉ hiện %1 người khớp đầu tiên; gõ thêm để thu hẹp").arg(people)
                           : day.isValid()
                               ? tr("Đơn vị, chức vụ, nhóm đối tượng tại ngày %1").arg(dateText(day))
                               : tr("Bấm đúp để mở hồ sơ; số định danh luôn được che"));
        setReady(true);
    });
    connect(model_, &PeopleModel::failed, this, [this](const Error& error) {
        showError(error);
        table_->setEmptyContent(Icon::lock, error.what, error.next);
        setReady(true);
    });
    content()->addWidget(table_, 1);
}

void PeoplePage::buildFilters() {
    auto* place = new QHBoxLayout(unitPlace_);
    place->setContentsMargins(0, 0, 0, 0);
    table_->filter()->setFixedWidth(px(220));
    unitPlace_->setFixedWidth(px(190));
    table_->addToolbarWidget(unitPlace_);
    audience_->setAccessibleName(tr("Nhóm đối tượng"));
    audience_->setFixedWidth(px(170));
    connect(audience_, &QComboBox::activated, this, &PeoplePage::search);
    table_->addToolbarWidget(audience_);
    qualification_->setAccessibleName(tr("Trình độ, chứng chỉ"));
    qualification_->setFixedWidth(px(210));
    offerQualifications();
    connect(qualification_, &QComboBox::activated, this, &PeoplePage::search);
    table_->addToolbarWidget(qualification_);
    kinds_->addChip(QStringLiteral("all"), tr("Tất cả"));
    kinds_->addChip(QStringLiteral("unplaced"), tr("Chưa xếp đơn vị mới"), ColourRole::behind);
    kinds_->addChip(QStringLiteral("no-unit"), tr("Chưa có đơn vị"), ColourRole::behind);
    kinds_->addChip(QStringLiteral("no-audience"), tr("Chưa có nhóm"), ColourRole::behind);
    kinds_->addChip(QStringLiteral("left"), tr("Đã thôi công tác"));
    connect(kinds_, &ChipFilter::currentChanged, this, &PeoplePage::search);
    day_->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    day_->setCalendarPopup(true);
    day_->setAccessibleName(tr("Tại ngày"));
    day_->setMinimumWidth(px(128));
    connect(day_, &QDateEdit::dateChanged, this, [this] {
        offerUnits();
        search();
    });
    auto* dayName = makeLabel(tr("Tại ngày"), TextStyle::mute);
    dayName->setBuddy(day_);
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(px(space::s));
    kinds->addWidget(kinds_);
    kinds->addStretch(1);
    kinds->addWidget(dayName);
    kinds->addWidget(day_);
    content()->addLayout(kinds);
}

// By kind, and of each kind from a level on.
void PeoplePage::offerQualifications() {
    qualification_->addItem(tr("Mọi trình độ"), QString());
    const auto offer = [this](const QualificationAtLeast& wanted) {
        qualification_->addItem(capitalised(wordOf(wanted)), textOf(wanted));
    };
    using enum QualificationLevel;
    for (const QualificationLevel level : {unknown, intermediate, college, university, master})
        offer({QualificationKind::it_degree, level});
    for (const QualificationLevel level : {unknown, basic, advanced})
        offer({QualificationKind::it_certificate, level});
    offer({QualificationKind::digital_skill, unknown});
    for (const QualificationLevel level : {unknown, university, master})
        offer({QualificationKind::degree, level});
    qualification_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QDate PeoplePage::wantedDay() const {
    return day_->date() == workspace_.today() ? QDate() : day_->date();
}

void PeoplePage::offerUnits() {
    delete unit_;
    unit_ = new UnitPicker(workspace_, day_->date(), tr("Mọi đơn vị"));
    unit_->setAccessibleName(tr("Đơn vị"));
    unit_->setUnit(wantedUnit_);
    unitPlace_->layout()->addWidget(unit_);
    connect(unit_, &UnitPicker::chosen, this, [this] {
        wantedUnit_ = unit_->unit();
        search();
    });
}

void PeoplePage::readChoices() {
    {
        const QSignalBlocker blocked(day_);
        day_->setDate(workspace_.today());
    }
    offerUnits();
    workspace_.read<AudienceCatalogue>(
        this, [](Connection& db) { return AudienceCatalogue::load(db); },
        [this](Result<AudienceCatalogue> found) {
            audience_->clear();
            audience_->addItem(tr("Mọi nhóm đối tượng"), qint64(0));
            if (!found) return showError(found.error());
            for (const Audience& audience : found->all())
                audience_->addItem(audience.name, audience.id.value);
        });
}

bool PeoplePage::isNarrowed() const {
    return !wantedUnit_.isNull() || audience_->currentIndex() > 0 || qualification_->currentIndex() > 0 ||
           kinds_->current() != QLatin1String("all") || !table_->filter()->text().isEmpty();
}

void PeoplePage::read() {
    setReady(false);
    search();
}

void PeoplePage::search() {
    PeopleModel::Query query;
    query.text = table_->filter()->text().trimmed();
    query.under = wantedUnit_;
    query.audience = Id<Audience>(audience_->currentData().toLongLong());
    query.qualification = qualificationAtLeast(qualification_->currentData().toString());
    query.on = wantedDay();
    query.left = kinds_->current() == QLatin1String("left");
    query.withoutUnit = kinds_->current() == QLatin1String("no-unit");
    query.unplaced = kinds_->current() == QLatin1String("unplaced");
    query.withoutAudience = kinds_->current() == QLatin1String("no-audience");
    if (isNarrowed())
        table_->setEmptyContent(Icon::people, tr("Không có ai ở đây"),
                                tr("Chọn đơn vị, nhóm, trình độ hoặc ngày khác."));
    else
        table_->setEmptyContent(
            Icon::people, tr("Chưa có hồ sơ nào"),
            tr("Nhập danh sách từ bảng tính; bản xem trước cho biết ai mới, ai đã có."),
            workspace_.mayWrite(Permission::peopleWrite) ? tr("Nhập từ bảng tính") : QString());
    model_->setQuery(query);
}

void PeoplePage::showPlace(const QString& where) {
    const int mark = static_cast<int>(where.indexOf(QLatin1Char('?')));
    if (mark < 0) return;
    const QUrlQuery wanted(where.mid(mark + 1));
    wantedUnit_ = Id<Unit>(RowId::parse(wanted.queryItemValue(QStringLiteral("unit"))).value_or(RowId{}));
    if (unit_ != nullptr) unit_->setUnit(wantedUnit_);
    if (const QDate day = QDate::fromString(wanted.queryItemValue(QStringLiteral("on")), Qt::ISODate);
        day.isValid())
        day_->setDate(day);
    for (const char* kind : {"unplaced", "no-unit", "no-audience", "left"})
        if (wanted.hasQueryItem(QLatin1String(kind))) kinds_->setCurrent(QLatin1String(kind));
    table_->filter()->setText(wanted.queryItemValue(QStringLiteral("text"), QUrl::FullyDecoded));
    feed_->refresh();
}

void PeoplePage::addMoves(QPushButton* button) {
    auto* menu = new QMenu(button);
    QAction* transfer = menu->addAction(tr("Chuyển đơn vị…"), this, &PeoplePage::transferChosen);
    QAction* leave = menu->addAction(tr("Thôi công tác…"), this, &PeoplePage::endChosen);
    QAction* appoint = menu->addAction(tr("Cử vào mạng lưới, đội ngũ…"), this, &PeoplePage::appointChosen);
    menu->addSeparator();
    menu->addAction(tr("Chuyển theo danh sách…"), this, &PeoplePage::transferByList);
    connect(menu, &QMenu::aboutToShow, this, [this, transfer, leave, appoint] {
        const auto people = table_->selectedRows().size();
        transfer->setText(people > 0 ? tr("Chuyển đơn vị %1 người được chọn…").arg(people)
                                     : tr("Chuyển đơn vị (chọn người trước)"));
        leave->setText(people > 0 ? tr("%1 người được chọn thôi công tác…").arg(people)
                                  : tr("Thôi công tác (chọn người trước)"));
        appoint->setText(people > 0 ? tr("Cử %1 người được chọn vào mạng lưới, đội ngũ…").arg(people)
                                    : tr("Cử vào mạng lưới, đội ngũ (chọn người trước)"));
        for (QAction* action : {transfer, leave, appoint}) action->setEnabled(people > 0);
    });
    button->setMenu(menu);
}

void PeoplePage::withChosen(std::function<void(std::vector<PersonSummary>)> use) {
    model_->readPeople(table_->selectedRows(),
                       [this, use = std::move(use)](Result<std::vector<PersonSummary>> people) {
                           if (!people) return showError(people.error());
                           if (!people->empty()) use(std::move(people).value());
                       });
}

void PeoplePage::transferChosen() {
    withChosen([this](std::vector<PersonSummary> people) {
        auto* dialog = new TransferDialog(workspace_, people, this);
        connect(dialog, &TransferDialog::written, this, &PeoplePage::told);
        dialog->open();
    });
}

void PeoplePage::endChosen() {
    withChosen([this](std::vector<PersonSummary> people) {
        std::vector<Id<Person>> ids;
        for (const PersonSummary& person : people) ids.push_back(person.id);
        const QString title = people.size() == 1 ? tr("Thôi công tác: %1").arg(people.front().fullName)
                                                 : tr("%1 người thôi công tác").arg(ids.size());
        auto* dialog = new LeaveDialog(workspace_, std::move(ids), title, this);
        connect(dialog, &LeaveDialog::written, this, &PeoplePage::told);
        dialog->open();
    });
}

void PeoplePage::appointChosen() {
    withChosen([this](std::vector<PersonSummary> people) {
        workspace_.read<std::vector<RosterKind>>(
            this, [](Connection& db) { return rosterKinds(db); },
            [this, people = std::move(people)](Result<std::vector<RosterKind>> kinds) {
                if (!kinds) return showError(kinds.error());
                if (kinds->empty())
                    return showError(refused(tr("Chưa có loại mạng lưới, đội ngũ nào"), {},
                                             tr("Lấy các loại có sẵn ở trang Mạng lưới, đội ngũ")));
                auto* dialog = new RosterMemberDialog(workspace_, std::move(kinds).value(), people, this);
                connect(dialog, &RosterMemberDialog::written, this, &PeoplePage::told);
                dialog->open();
            });
    });
}

void PeoplePage::transferByList() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Chọn danh sách chuyển"), {}, tr("Bảng tính (*.xlsx *.xls *.ods *.csv);;Mọi tệp (*)"));
    if (path.isEmpty()) return;
    auto* dialog = new TransferListDialog(workspace_, path, this);
    connect(dialog, &TransferListDialog::written, this, &PeoplePage::told);
    dialog->open();
}

void PeoplePage::add() {
    auto* dialog = new PersonDialog(workspace_, this);
    connect(dialog, &PersonDialog::added, this,
            [this](const QString& id) { Q_EMIT openPlace(QStringLiteral("person:") + id); });
    dialog->open();
}

}  // namespace taphuan
