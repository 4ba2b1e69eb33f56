#include "ui/pages/rosters_page.h"

#include "core/base/interface_language.h"
#include "core/commands/catalogue_commands.h"
#include "core/commands/roster_commands.h"
#include "core/domain/roster_words.h"
#include "core/import/catalogue_file.h"
#include "core/storage/class_store.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/dialogs/roster_kind_dialog.h"
#include "ui/dialogs/roster_list_dialog.h"
#include "ui/dialogs/roster_member_dialog.h"
#include "ui/models/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/history_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/permission_guard.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/unit_picker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QUrlQuery>

namespace taphuan {

namespace {

enum RosterTab { membersAt, missingAt };
constexpr int positionColumn = 1, kindColumn = 2, untilColumn = 7;  // of the members
constexpr int missingKindColumn = 0;                                // of the units that lack some

ColourRole roleOf(RosterState state) {
    switch (state) {
        case RosterState::serving:
            return ColourRole::good;
        case RosterState::reappoint:
            return ColourRole::behind;
        case RosterState::coming:
            return ColourRole::done;
        case RosterState::ended:
            break;
    }
    return ColourRole::neutral;
}

// Of a member in the table: with those who have ended, or those to be appointed anew alone.
bool isIn(const RosterLine& line, const QString& chip) {
    if (chip == QLatin1String("reappoint")) return line.state == RosterState::reappoint;
    if (chip == QLatin1String("ended")) return line.state == RosterState::ended;
    return line.state != RosterState::ended;
}
bool isIn(const RosterPlace& place, const QString& chip) {
    return chip == QLatin1String("over") ? place.surplus() > 0 : place.missing() > 0;
}

TableRow lineRow(const RosterLine& line) {
    const RosterMember& member = line.member;
    TableCell name = TableCell::ofName(line.fullName), position = TableCell::ofLongText(line.position);
    QStringList whole{line.fullName, line.position, line.workUnit};
    whole.removeAll(QString());
    name.tip = whole.join(QStringLiteral(" · "));
    position.tip = name.tip;
    TableCell decision = TableCell::ofText(member.decision);
    if (member.decidedOn.isValid())
        decision.tip = RostersPage::tr("%1, ngày %2").arg(member.decision, dateText(member.decidedOn));
    return {{name, position, TableCell::ofLongText(nameSpoken(line.kindName, line.kindNameEn)),
             TableCell::ofLongText(servedText(line)), TableCell::ofLongText(member.role), decision,
             TableCell::ofDate(member.validFrom),
             TableCell::ofDate(member.validTo.isValid() ? member.validTo.addDays(-1) : QDate()),
             TableCell::ofTag(wordOf(line.state), roleOf(line.state))},
            member.person.text()};
}

TableRow placeRow(const RosterPlace& place, const QString& kind) {
    const TableCell lack =
        place.surplus() > 0
            ? TableCell::ofTag(RostersPage::tr("thừa %1").arg(place.surplus()), ColourRole::refused)
            : TableCell::ofTag(RostersPage::tr("thiếu %1").arg(place.missing()), ColourRole::behind);
    return {{TableCell::ofLongText(kind),
             {place.unitName,
              {},
              {},
              {},
              place.unitCode.isEmpty() ? place.unitName : place.unitCode + u" · " + place.unitName},
             TableCell::ofLongText(place.parentName),
             TableCell::ofNumber(place.people),
             TableCell::ofNumber(place.most > 0 ? place.most : place.least),
             lack,
             TableCell::ofNumber(place.reappoint > 0 ? std::optional(place.reappoint) : std::nullopt)},
            place.unit.text()};
}

}  // namespace

RostersPage::RostersPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Mạng lưới, đội ngũ"), Scrolling::none, parent),
      workspace_(workspace),
      kind_(new QComboBox),
      kindMenu_(new QPushButton(tr("Loại"))),
      day_(new QDateEdit(workspace.today())),
      tabs_(new TabBar),
      bodies_(new QStackedWidget),
      members_(new DataTable),
      memberModel_(new CellTable(
          {tr("Họ và tên"), tr("Chức vụ"), tr("Mạng lưới, đội ngũ"), tr("Đơn vị"), tr("Vai trò"),
           tr("Quyết định"), tr("Từ ngày"), tr("Đến hết ngày"), tr("Tình trạng")},
          this)),
      states_(new ChipFilter),
      missing_(new DataTable),
      missingModel_(new CellTable({tr("Mạng lưới, đội ngũ"), tr("Đơn vị"), tr("Thuộc"), tr("Đang có"),
                                   tr("Phải có"), tr("So với yêu cầu"), tr("Người của đơn vị cũ")},
                                  this)),
      lacks_(new ChipFilter),
      edit_(new QPushButton(tr("Sửa…"))),
      end_(new QPushButton(tr("Thôi tham gia…"))),
      remove_(new QPushButton(tr("Xóa"))),
      appoint_(new QPushButton(tr("Cử người cho đơn vị này…"))),
      history_(new HistoryButton(workspace)) {
    setReady(false);
    buildHeader();
    buildScope();
    buildMembers();
    buildMissing();
    connect(tabs_, &QTabBar::currentChanged, this, &RostersPage::showTab);
    showTab();
    feed_ = new PageFeed(workspace, this,
                         {Entity::roster_kind, Entity::roster_member, Entity::person, Entity::person_link,
                          Entity::membership, Entity::unit, Entity::unit_version, Entity::lineage},
                         [this] { read(); });
}

void RostersPage::buildHeader() {
    header()->addActionWidget(history_);
    connect(history_, &HistoryButton::placeRequested, this, &RostersPage::openPlace);
    import_ = header()->addButton(tr("Nhập từ bảng tính"), Icon::import);
    add_ = header()->addButton(tr("Cử người"), Icon::add, ButtonKind::primary);
    connect(import_, &QPushButton::clicked, this, &RostersPage::importList);
    connect(add_, &QPushButton::clicked, this, [this] {
        RosterMember member;
        member.kind = kind();
        if (unit_) member.unit = unit_->unit();
        add(member);
    });
    for (QPushButton* button : {import_, add_}) writesWith(button, workspace_, Permission::peopleWrite);
}

void RostersPage::buildScope() {
    auto* line = new QHBoxLayout;
    line->setSpacing(px(space::s));
    kind_->setAccessibleName(tr("Mạng lưới, đội ngũ"));
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kind_->addItem(tr("Mọi mạng lưới, đội ngũ"), qint64(0));
    connect(kind_, &QComboBox::activated, this, [this] {
        showMembers();
        showMissing();
        showFacts();
    });
    auto* place = new QWidget;
    unitPlace_ = new QHBoxLayout(place);
    unitPlace_->setContentsMargins(0, 0, 0, 0);
    QLabel* label = makeLabel(tr("Tại ngày"), TextStyle::mute);
    label->setBuddy(day_);
    day_->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    day_->setCalendarPopup(true);
    day_->setAccessibleName(tr("Tại ngày"));
    day_->setMinimumWidth(px(128));
    connect(day_, &QDateEdit::dateChanged, this, [this] {
        offerUnits();
        read();
    });
    line->addWidget(kind_, 3);
    line->addWidget(kindMenu_);
    addKindMenu();
    line->addWidget(place, 2);
    line->addWidget(label);
    line->addWidget(day_);
    content()->setSpacing(px(space::m));
    content()->addLayout(line);
    tabs_->setAccessibleName(tr("Thành viên và đơn vị còn thiếu"));
    tabs_->addTab(tr("Thành viên"));
    tabs_->addTab(tr("Đơn vị thiếu, thừa người"));
    content()->addWidget(tabs_);
    bodies_->addWidget(members_);
    bodies_->addWidget(missing_);
    content()->addWidget(bodies_, 1);
}

void RostersPage::addKindMenu() {
    auto* menu = new QMenu(kindMenu_);
    QAction* edit = menu->addAction(tr("Sửa loại đang chọn…"), this, [this] {
        if (const auto kind = chosenKind()) editKind(*kind);
    });
    QAction* drop = menu->addAction(tr("Bỏ loại đang chọn"), this, &RostersPage::removeKind);
    menu->addSeparator();
    menu->addAction(tr("Thêm loại…"), this, [this] {
        RosterKind kind;
        kind.rank = qint64(reading_.survey.kinds.size()) + 1;
        editKind(kind);
    });
    menu->addAction(tr("Lấy các loại có sẵn"), this, &RostersPage::takeStandardKinds);
    connect(menu, &QMenu::aboutToShow, this, [this, edit, drop] {
        for (QAction* action : {edit, drop}) action->setEnabled(chosenKind().has_value());
    });
    kindMenu_->setMenu(menu);
    kindMenu_->setAccessibleName(tr("Sửa, thêm loại mạng lưới, đội ngũ"));
    writesWith(kindMenu_, workspace_, Permission::plansWrite);
}

void RostersPage::editKind(const RosterKind& kind) {
    auto* dialog = new RosterKindDialog(workspace_, kind, reading_.levels, this);
    connect(dialog, &RosterKindDialog::written, this, &RostersPage::told);
    dialog->open();
}

void RostersPage::removeKind() {
    const auto kind = chosenKind();
    if (!kind) return;
    writeAsking<Committed>(
        workspace_, this, {workspace_.settledHead(), {}, {}},
        [id = kind->id](Database& database) { return removeRosterKind(database, id); },
        [this, name = kind->name](Result<Committed> done) {
            if (!done) return showError(done.error());
            if (done->changes > 0) Q_EMIT told(tr("Đã bỏ loại %1").arg(name), done->name);
        });
}

void RostersPage::buildMembers() {
    states_->setAccessibleName(tr("Lọc theo tình trạng"));
    connect(states_, &ChipFilter::currentChanged, this, &RostersPage::showMembers);
    members_->addToolbarWidget(states_);
    for (QPushButton* button : {edit_, end_, remove_}) {
        members_->addToolbarWidget(button);
        writesWith(button, workspace_, Permission::peopleWrite);
    }
    connect(edit_, &QPushButton::clicked, this, &RostersPage::edit);
    connect(end_, &QPushButton::clicked, this, &RostersPage::end);
    connect(remove_, &QPushButton::clicked, this, &RostersPage::remove);
    members_->setObjectName(QStringLiteral("members"));
    new ListRecorder(workspace_, *members_, [this]() -> QString {
        return kind().isNull() ? tr("Thành viên mạng lưới, đội ngũ") : kind_->currentText();
    });
    members_->setFilterPlaceholder(tr("Tìm tên, đơn vị, vai trò"));
    members_->setCountNoun(tr("dòng"));
    members_->setModel(memberModel_);
    members_->setColumns({{ColumnKind::name, false, 146},
                          {ColumnKind::muted, false, 150},
                          {ColumnKind::text, false, 212},
                          {ColumnKind::text, true, 150},
                          {ColumnKind::text, false, 84},
                          {ColumnKind::text, false, 114},
                          {ColumnKind::date, false, 99},
                          {ColumnKind::date, false, 104},
                          {ColumnKind::tag, false, 114}});
    connect(members_, &DataTable::selectionChanged, this, &RostersPage::showActions);
    connect(members_, &DataTable::activated, this, [this](const QModelIndex& row) {
        Q_EMIT openPlace(QStringLiteral("person:") + memberModel_->key(row.row()));
    });
    connect(members_, &DataTable::emptyActionTriggered, this, [this] {
        if (reading_.survey.kinds.empty())
            takeStandardKinds();
        else
            importList();
    });
}

void RostersPage::buildMissing() {
    lacks_->setAccessibleName(tr("Lọc đơn vị thiếu hoặc thừa"));
    connect(lacks_, &ChipFilter::currentChanged, this, &RostersPage::showMissing);
    missing_->addToolbarWidget(lacks_);
    missing_->addToolbarWidget(appoint_);
    writesWith(appoint_, workspace_, Permission::peopleWrite);
    connect(appoint_, &QPushButton::clicked, this, &RostersPage::addForPlace);
    missing_->setObjectName(QStringLiteral("missing"));
    missing_->setFilterPlaceholder(tr("Tìm đơn vị"));
    missing_->setCountNoun(tr("đơn vị"));
    missing_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    missing_->setModel(missingModel_);
    missing_->setColumns({{ColumnKind::muted, true, 200},
                          {ColumnKind::name, true, 220},
                          {ColumnKind::muted, true, 160},
                          {ColumnKind::number, false, 84},
                          {ColumnKind::number, false, 84},
                          {ColumnKind::tag, false, 132},
                          {ColumnKind::number, false, 156}});
    missing_->setEmptyContent(Icon::checkAll, tr("Không đơn vị nào còn thiếu"),
                              tr("Mỗi đơn vị phải có người đều đã có đủ trong ngày này."));
    connect(missing_, &DataTable::selectionChanged, this, &RostersPage::showActions);
    connect(missing_, &DataTable::activated, this, &RostersPage::addForPlace);
}

// The units of the day; the one chosen stays so where it stands.
void RostersPage::offerUnits() {
    const Id<Unit> chosen = unit_ ? unit_->unit() : Id<Unit>();
    delete unit_;
    unit_ = new UnitPicker(workspace_, day_->date(), tr("Mọi đơn vị"));
    unit_->setAccessibleName(tr("Đơn vị"));
    unit_->setUnit(chosen);
    unitPlace_->addWidget(unit_);
    connect(unit_, &UnitPicker::chosen, this, &RostersPage::read);
}

void RostersPage::showPlace(const QString& where) {
    const QString place = where.section(u'?', 0, 0);
    wantedKind_ = QUrlQuery(where.section(u'?', 1)).queryItemValue(QStringLiteral("kind"));
    tabs_->setCurrentIndex(place.section(u'/', 1) == QLatin1String("missing") ? missingAt : membersAt);
    {
        const QSignalBlocker quiet(day_);
        day_->setDate(workspace_.today());
    }
    feed_->refresh();
}

void RostersPage::read() {
    if (!workspace_.isOpen()) return;
    if (!unit_) offerUnits();
    setReady(false);
    workspace_.readLong<Reading>(
        this,
        [on = day_->date(), unit = unit_->unit()](Connection& db) -> Result<Reading> {
            Reading reading;
            TAPHUAN_ASSIGN(reading.survey, surveyRosters(db, on, unit));
            RosterFilter filter;
            filter.on = on;
            filter.within = unit;
            TAPHUAN_ASSIGN(reading.lines, listRosters(db, filter));
            TAPHUAN_ASSIGN(reading.levels, listLevels(db));
            return reading;
        },
        taking<Reading>([this](Reading reading) { show(std::move(reading)); }));
}

void RostersPage::show(Reading reading) {
    banner()->hide();
    reading_ = std::move(reading);
    offerKinds();
    showMembers();
    showMissing();
    showFacts();
}

std::vector<RosterKind> RostersPage::kinds() const {
    std::vector<RosterKind> all;
    for (const RosterKindCount& count : reading_.survey.kinds) all.push_back(count.kind);
    return all;
}

Id<RosterKind> RostersPage::kind() const {
    return Id<RosterKind>(kind_->currentData().toLongLong());
}

std::optional<RosterKind> RostersPage::chosenKind() const {
    for (const RosterKind& each : kinds())
        if (each.id == kind()) return each;
    return std::nullopt;
}

void RostersPage::offerKinds() {
    qint64 chosen = kind().value;
    kind_->clear();
    kind_->addItem(tr("Mọi mạng lưới, đội ngũ"), qint64(0));
    for (const RosterKindCount& count : reading_.survey.kinds) {
        QStringList parts{nameSpoken(count.kind.name, count.kind.nameEn),
                          tr("%1 người").arg(groupedNumber(count.people))};
        if (count.lacking > 0) parts << tr("%1 đơn vị thiếu").arg(groupedNumber(count.lacking));
        kind_->addItem(parts.join(QStringLiteral(" · ")), count.kind.id.value);
        if (count.kind.code == wantedKind_) chosen = count.kind.id.value;
    }
    wantedKind_.clear();
    kind_->setCurrentIndex(std::max(0, kind_->findData(chosen)));
}

void RostersPage::showMembers() {
    const Id<RosterKind> wanted = kind();
    const auto isWanted = [wanted](const RosterLine& line) {
        return wanted.isNull() || line.member.kind == wanted;
    };
    const auto count = [&](const char* chip) {
        return std::count_if(reading_.lines.begin(), reading_.lines.end(), [&](const RosterLine& line) {
            return isWanted(line) && isIn(line, QLatin1String(chip));
        });
    };
    states_->setChoices(
        {{QStringLiteral("now"), tr("Hiện nay"), ColourRole::neutral, count("now")},
         {QStringLiteral("reappoint"), tr("Cần cử lại"), ColourRole::behind, count("reappoint")},
         {QStringLiteral("ended"), tr("Đã thôi"), ColourRole::neutral, count("ended")}});
    tabs_->setCount(membersAt, count("now"));
    shownLines_.clear();
    std::vector<TableRow> rows;
    bool anyEnds = false;
    for (size_t i = 0; i < reading_.lines.size(); ++i) {
        if (!isWanted(reading_.lines[i]) || !isIn(reading_.lines[i], states_->current())) continue;
        anyEnds |= reading_.lines[i].member.validTo.isValid();
        shownLines_.push_back(i);
        rows.push_back(lineRow(reading_.lines[i]));
    }
    const bool mayWrite = workspace_.mayWrite(Permission::peopleWrite);
    if (reading_.survey.kinds.empty())
        members_->setEmptyContent(
            Icon::network, tr("Chưa có loại mạng lưới, đội ngũ nào"),
            tr("Lấy các loại có sẵn: nhân sự phụ trách, mạng lưới chuyển đổi số, tổ công nghệ số cộng đồng, "
               "ứng "
               "cứu sự cố, chuyên gia."),
            workspace_.mayWrite(Permission::plansWrite) ? tr("Lấy các loại có sẵn") : QString());
    else if (states_->current() != QLatin1String("now"))
        members_->setEmptyContent(Icon::network, tr("Không có ai ở đây"));
    else
        members_->setEmptyContent(Icon::network, tr("Chưa có ai"),
                                  tr("Nhập danh sách kèm theo quyết định, hoặc cử từng người đã có hồ sơ."),
                                  mayWrite ? tr("Nhập từ bảng tính") : QString());
    memberModel_->setRows(std::move(rows));
    // There is room for one of them.
    members_->view()->setColumnHidden(positionColumn, wanted.isNull());
    members_->view()->setColumnHidden(kindColumn, !wanted.isNull());
    members_->view()->setColumnHidden(untilColumn, !anyEnds);
    showActions();
}

void RostersPage::showMissing() {
    const Id<RosterKind> wanted = kind();
    const auto count = [&](const char* chip) {
        return std::count_if(
            reading_.survey.places.begin(), reading_.survey.places.end(), [&](const RosterPlace& place) {
                return (wanted.isNull() || place.kind == wanted) && isIn(place, QLatin1String(chip));
            });
    };
    lacks_->setChoices({{QStringLiteral("lacking"), tr("Thiếu người"), ColourRole::behind, count("lacking")},
                        {QStringLiteral("over"), tr("Thừa người"), ColourRole::neutral, count("over")}});
    tabs_->setCount(missingAt, count("lacking") + count("over"));
    QHash<qint64, QString> names;
    for (const RosterKind& one : kinds()) names.insert(one.id.value, nameSpoken(one.name, one.nameEn));
    shownPlaces_.clear();
    std::vector<TableRow> rows;
    for (size_t i = 0; i < reading_.survey.places.size(); ++i) {
        const RosterPlace& place = reading_.survey.places[i];
        if ((!wanted.isNull() && place.kind != wanted) || !isIn(place, lacks_->current())) continue;
        shownPlaces_.push_back(i);
        rows.push_back(placeRow(place, names.value(place.kind.value)));
    }
    missingModel_->setRows(std::move(rows));
    missing_->view()->setColumnHidden(missingKindColumn, !wanted.isNull());
    showActions();
}

void RostersPage::showFacts() {
    const RosterSurvey& survey = reading_.survey;
    qint64 people = survey.people, reappoint = survey.reappoint, lacking = 0;
    QString rule;
    for (const RosterKindCount& count : survey.kinds) {
        if (kind().isNull()) lacking += count.lacking;
        if (count.kind.id != kind()) continue;
        people = count.people;
        reappoint = count.reappoint;
        lacking = count.lacking;
        rule = numberText(count.kind);
    }
    QStringList facts{tr("%1 người").arg(groupedNumber(people))};
    if (reappoint > 0) facts << tr("%1 cần cử lại sau sắp xếp đơn vị").arg(groupedNumber(reappoint));
    if (lacking == 0)
        facts << tr("không đơn vị nào thiếu");
    else
        facts << (kind().isNull() ? tr("%1 chỗ còn thiếu người") : tr("%1 đơn vị còn thiếu"))
                     .arg(groupedNumber(lacking));
    if (!rule.isEmpty()) facts << tr("mỗi đơn vị %1").arg(rule);
    header()->setFacts(survey.kinds.empty() ? QString() : facts.join(QStringLiteral(" · ")));
}

void RostersPage::showTab() {
    bodies_->setCurrentIndex(tabs_->currentIndex());
    showActions();
}

std::vector<RosterLine> RostersPage::chosen() const {
    std::vector<RosterLine> lines;
    for (const int row : members_->selectedRows())
        if (size_t(row) < shownLines_.size()) lines.push_back(reading_.lines[shownLines_[size_t(row)]]);
    return lines;
}

const RosterPlace* RostersPage::chosenPlace() const {
    const auto rows = missing_->selectedRows();
    if (rows.size() != 1 || size_t(rows.front()) >= shownPlaces_.size()) return nullptr;
    return &reading_.survey.places[shownPlaces_[size_t(rows.front())]];
}

void RostersPage::showActions() {
    const QString against = againstWriting(workspace_, Permission::peopleWrite);
    const auto lines = chosen();
    const bool ended = std::any_of(lines.begin(), lines.end(),
                                   [](const RosterLine& line) { return line.state == RosterState::ended; });
    const QString none = lines.empty() ? tr("Chọn người trước") : QString();
    setUsable(*edit_, {against, lines.size() == 1 ? QString() : tr("Chọn một người")});
    setUsable(*end_, {against, none, ended ? tr("Có người đã thôi tham gia") : QString()});
    setUsable(*remove_, {against, none});
    setUsable(*appoint_, {against, chosenPlace() ? QString() : tr("Chọn một đơn vị")});
    const bool noKinds = reading_.survey.kinds.empty();
    for (QPushButton* button : {add_, import_})
        setUsable(*button, {against, noKinds ? tr("Chưa có loại mạng lưới, đội ngũ nào") : QString()});
    const bool one = tabs_->currentIndex() == membersAt && lines.size() == 1;
    history_->setRecord(one ? std::optional(RowKey{Entity::roster_member, lines.front().member.id})
                            : std::nullopt);
}

void RostersPage::takeStandardKinds() {
    workspace_.write<Committed>(
        this,
        [](Database& database) -> Result<Committed> {
            TAPHUAN_ASSIGN(const CatalogueContent catalogue, readStandardCatalogue());
            return importCatalogue(database, catalogue);
        },
        [this](const Result<Committed>& done) {
            if (!done) return showError(done.error());
            Q_EMIT told(tr("Đã lấy các loại mạng lưới, đội ngũ có sẵn"), done->name);
        });
}

void RostersPage::add(const RosterMember& member) {
    if (!workspace_.mayWrite(Permission::peopleWrite)) return;
    auto* dialog = new RosterMemberDialog(workspace_, kinds(), member, {}, this);
    connect(dialog, &RosterMemberDialog::written, this, &RostersPage::told);
    dialog->open();
}

void RostersPage::addForPlace() {
    const RosterPlace* const place = chosenPlace();
    if (!place) return;
    RosterMember member;
    member.kind = place->kind;
    member.unit = place->unit;
    add(member);
}

void RostersPage::edit() {
    const auto lines = chosen();
    if (lines.size() != 1 || !workspace_.mayWrite(Permission::peopleWrite)) return;
    auto* dialog =
        new RosterMemberDialog(workspace_, kinds(), lines.front().member, lines.front().fullName, this);
    connect(dialog, &RosterMemberDialog::written, this, &RostersPage::told);
    dialog->open();
}

void RostersPage::end() {
    auto lines = chosen();
    if (lines.empty() || !workspace_.mayWrite(Permission::peopleWrite)) return;
    auto* dialog = new RosterEndDialog(workspace_, std::move(lines), this);
    connect(dialog, &RosterEndDialog::written, this, &RostersPage::told);
    dialog->open();
}

void RostersPage::remove() {
    std::vector<Id<RosterMember>> ids;
    for (const RosterLine& line : chosen()) ids.push_back(line.member.id);
    if (ids.empty()) return;
    writeAsking<Committed>(
        workspace_, this, {workspace_.settledHead(), {}, {}},
        [ids](Database& database) { return removeRosterMembers(database, ids); },
        [this, count = ids.size()](Result<Committed> done) {
            if (!done) return showError(done.error());
            if (done->changes > 0) Q_EMIT told(tr("Đã xóa %1 dòng").arg(count), done->name);
        });
}

void RostersPage::importList() {
    if (!workspace_.mayWrite(Permission::peopleWrite)) return;
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Chọn danh sách mạng lưới, đội ngũ"), {},
                                     tr("Bảng tính (*.xlsx *.xls *.ods *.csv);;Mọi tệp (*)"));
    if (path.isEmpty()) return;
    auto* dialog = new RosterListDialog(workspace_, path, kinds(), kind(), this);
    connect(dialog, &RosterListDialog::written, this, &RostersPage::told);
    dialog->open();
}

}  // namespace taphuan
