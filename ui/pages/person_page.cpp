#include "ui/pages/person_page.h"

#include "core/base/interface_language.h"
#include "core/commands/people_commands.h"
#include "core/domain/completion_reason.h"
#include "core/domain/data_rights_words.h"
#include "core/domain/qualification_words.h"
#include "core/storage/audience_store.h"
#include "core/storage/data_list_store.h"
#include "core/storage/data_request_store.h"
#include "core/text/identity.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/leave_dialog.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/numbers_dialog.h"
#include "ui/dialogs/person_data_dialog.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/request_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/models/cell_table.h"
#include "ui/models/workspace.h"
#include "ui/pages/person_page/qualification_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/history_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/permission_guard.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/tag.h"

#include <QBoxLayout>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace taphuan {

namespace {

constexpr int numbersShownFor = 60'000;  // ms

void clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString sexText(Sex sex) {
    return sex == Sex::female ? PersonPage::tr("Nữ") : sex == Sex::male ? PersonPage::tr("Nam") : QString();
}

QString spanText(QDate from, QDate to) {
    if (!from.isValid() && !to.isValid()) return PersonPage::tr("hiện nay");
    if (!to.isValid()) return PersonPage::tr("từ %1").arg(dateText(from));
    const QString last = dateText(to.addDays(-1));
    return from.isValid() ? PersonPage::tr("%1 – %2").arg(dateText(from), last)
                          : PersonPage::tr("đến %1").arg(last);
}

QString leavingText(const Membership& membership) {
    return membership.leaving ? QString(QStringLiteral(" · ") + wordOf(*membership.leaving)) : QString();
}

TableCell outcomeCell(const std::optional<TrainingResult>& result) {
    if (!result || result->outcome == Outcome::pending)
        return TableCell::ofTag(PersonPage::tr("chưa có kết quả"), ColourRole::neutral);
    if (result->outcome == Outcome::completed)
        return TableCell::ofTag(PersonPage::tr("hoàn thành"), ColourRole::good);
    return TableCell::ofTag(PersonPage::tr("chưa hoàn thành"), ColourRole::behind);
}

TableRow trainingRow(const TrainingLine& line) {
    TableCell hours;
    if (line.result) {
        hours.text =
            PersonPage::tr("%1/%2 tiết")
                .arg(groupedNumber(line.result->hoursAttended), groupedNumber(line.result->hoursPlanned));
        hours.sort = line.result->hoursAttended;
    }
    TableCell outcome = outcomeCell(line.result);
    if (line.result) outcome.tip = reasonText(line.result->reason);
    return {{{line.classCode},
             {line.className.isEmpty() ? line.courseName : line.className},
             TableCell::ofDate(line.starts),
             TableCell::ofDate(line.ends),
             hours,
             outcome,
             {line.certificate}},
            line.enrolment.trainingClass.text(),
            false};
}

QString erasedText(const std::vector<Erasure>& erasures) {
    if (erasures.empty()) return {};
    return PersonPage::tr("ngày %1: %2").arg(dateText(erasures.front().erasedOn), erasures.front().reason);
}

}  // namespace

PersonPage::PersonPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Hồ sơ"), Scrolling::none, parent),
      workspace_(workspace),
      feed_(new PageFeed(workspace, this,
                         {Entity::person, Entity::membership, Entity::person_audience, Entity::person_link,
                          Entity::qualification, Entity::audience, Entity::unit_version, Entity::enrolment,
                          Entity::result, Entity::training_class, Entity::certificate, Entity::data_list,
                          Entity::data_request, Entity::roster_member, Entity::roster_kind},
                         [this] { read(); })),
      facts_(new FactList),
      memberships_(new FactList),
      audiences_(new QVBoxLayout),
      duplicates_(new Card(tr("Có thể là cùng một người"))),
      duplicateRows_(new QVBoxLayout),
      training_(new DataTable),
      trainingModel_(new CellTable({tr("Mã lớp"), tr("Lớp"), tr("Từ ngày"), tr("Đến ngày"), tr("Dự"),
                                    tr("Kết quả"), tr("Số chứng nhận")},
                                   this)),
      qualifications_(new QualificationList(workspace)),
      tabs_(new TabBar),
      bodies_(new QStackedWidget),
      history_(new HistoryButton(workspace)),
      addAudience_(new QPushButton(tr("Thêm nhóm"))),
      seeNumbers_(new QPushButton(tr("Xem số đầy đủ…"))) {
    setReady(false);
    mask_.setSingleShot(true);
    mask_.setInterval(numbersShownFor);
    connect(&mask_, &QTimer::timeout, this, &PersonPage::maskNumbers);
    build();
}

void PersonPage::build() {
    header()->setBreadcrumb({tr("Hồ sơ")});
    connect(header(), &PageHeader::crumbActivated, this,
            [this] { Q_EMIT openPlace(QStringLiteral("people")); });
    header()->addActionWidget(history_);
    connect(history_, &HistoryButton::placeRequested, this, &PersonPage::openPlace);
    addDataMenu();
    QPushButton* drop = header()->addButton(tr("Xóa…"), Icon::remove);
    connect(drop, &QPushButton::clicked, this, &PersonPage::remove);
    addWorkMenu();
    QPushButton* edit = header()->addButton(tr("Sửa hồ sơ"), Icon::edit, ButtonKind::primary);
    connect(edit, &QPushButton::clicked, this, [this] {
        auto* dialog = new PersonDialog(workspace_, reading_.details.person, this);
        dialog->open();
    });
    for (QPushButton* button : {drop, edit, addAudience_})
        writesWith(button, workspace_, Permission::peopleWrite);
    setButtonKind(*seeNumbers_, ButtonKind::quiet);
    writesWith(seeNumbers_, workspace_, Permission::numbersShow);
    connect(seeNumbers_, &QPushButton::clicked, this, &PersonPage::askForNumbers);
    buildCards();
    duplicateRows_->setSpacing(px(space::s));
    duplicates_->body()->addLayout(duplicateRows_);
    duplicates_->hide();
    content()->addWidget(duplicates_);
    buildLists();
}

void PersonPage::buildCards() {
    auto* cards = new QHBoxLayout;
    cards->setSpacing(px(space::l));
    const auto addCard = [&](const QString& title, QWidget* body, int stretch) {
        auto* card = new Card(title);
        card->body()->addWidget(body);
        card->body()->addStretch(1);
        cards->addWidget(card, stretch);
        return card;
    };
    addCard(tr("Thông tin"), facts_, 4)->addHeaderWidget(seeNumbers_);
    // As high as the headers beside it, which have buttons.
    auto* strut = new QWidget;
    strut->setFixedHeight(addAudience_->sizeHint().height());
    addCard(tr("Nơi công tác, mạng lưới tham gia"), memberships_, 5)->addHeaderWidget(strut);
    auto* audienceBody = new QWidget;
    audienceBody->setLayout(audiences_);
    audiences_->setContentsMargins(0, 0, 0, 0);
    audiences_->setSpacing(px(space::s));
    setButtonKind(*addAudience_, ButtonKind::quiet);
    addCard(tr("Nhóm đối tượng"), audienceBody, 4)->addHeaderWidget(addAudience_);
    content()->addLayout(cards);
}

// What somebody learnt here, and before or elsewhere.
void PersonPage::buildLists() {
    tabs_->setAccessibleName(tr("Quá trình đào tạo và trình độ"));
    tabs_->addTab(tr("Quá trình đào tạo, bồi dưỡng"));
    tabs_->addTab(tr("Trình độ, văn bằng, chứng chỉ"));
    bodies_->addWidget(training_);
    bodies_->addWidget(qualifications_);
    connect(tabs_, &QTabBar::currentChanged, bodies_, &QStackedWidget::setCurrentIndex);
    content()->setSpacing(px(space::m));
    content()->addWidget(tabs_);
    connect(qualifications_, &QualificationList::openPlace, this, &PersonPage::openPlace);
    connect(qualifications_, &QualificationList::told, this, &PersonPage::told);
    connect(qualifications_, &QualificationList::failed, this,
            [this](const Error& error) { showError(error); });
    auto* learnt = new ListRecorder(workspace_, *qualifications_->table(), [this]() -> QString {
        return tr("Trình độ, văn bằng, chứng chỉ của %1").arg(reading_.details.person.fullName);
    });
    learnt->setPerson([this] { return reading_.details.person.id; });
    training_->setFilterPlaceholder(tr("Lọc quá trình đào tạo"));
    training_->setCountNoun(tr("lớp đã dự"));
    auto* recorder = new ListRecorder(workspace_, *training_, [this]() -> QString {
        return tr("Quá trình đào tạo của %1").arg(reading_.details.person.fullName);
    });
    recorder->setPerson([this] { return reading_.details.person.id; });
    training_->setModel(trainingModel_);
    training_->setColumns({{ColumnKind::muted},
                           {ColumnKind::name, true},
                           {ColumnKind::date},
                           {ColumnKind::date},
                           {ColumnKind::number},
                           {ColumnKind::tag},
                           {ColumnKind::text}});
    training_->setEmptyContent(Icon::classes, tr("Chưa dự lớp nào"),
                               tr("Lớp đã dự, kết quả và chứng nhận sẽ hiện ở đây."));
    connect(training_, &DataTable::activated, this, [this](const QModelIndex& index) {
        Q_EMIT openPlace(QStringLiteral("class:") + trainingModel_->key(index.row()));
    });
    content()->addWidget(bodies_, 1);
}

void PersonPage::addWorkMenu() {
    QPushButton* button = header()->addButton(tr("Công tác"));
    auto* menu = new QMenu(button);
    menu->addAction(tr("Chuyển đơn vị, chức vụ…"), this, &PersonPage::transfer);
    QAction* end = menu->addAction(tr("Thôi công tác…"), this, &PersonPage::leave);
    menu->addSeparator();
    QAction* correct = menu->addAction(tr("Sửa nơi công tác đang ghi…"), this, [this] {
        if (const MembershipLine* const work = currentWork())
            (new MembershipDialog(workspace_, work->membership, this))->open();
    });
    connect(menu, &QMenu::aboutToShow, this, [this, end, correct] {
        for (QAction* action : {end, correct}) action->setEnabled(currentWork() != nullptr);
    });
    button->setMenu(menu);
    writesWith(button, workspace_, Permission::peopleWrite);
}

const MembershipLine* PersonPage::currentWork() const {
    for (const MembershipLine& line : reading_.details.memberships)
        if (line.membership.isMain && !line.membership.validTo.isValid()) return &line;
    return nullptr;
}

void PersonPage::transfer() {
    const MembershipLine* const work = currentWork();
    PersonSummary person;
    person.id = work ? work->membership.person : reading_.details.root;
    person.fullName = reading_.details.person.fullName;
    if (work) person.unit = work->membership.unit;
    auto* dialog = new TransferDialog(workspace_, {person}, this);
    connect(dialog, &TransferDialog::written, this, &PersonPage::told);
    dialog->open();
}

void PersonPage::leave() {
    const MembershipLine* const work = currentWork();
    if (!work) return;
    auto* dialog = new LeaveDialog(workspace_, {work->membership.person},
                                   tr("Thôi công tác: %1").arg(reading_.details.person.fullName), this);
    connect(dialog, &LeaveDialog::written, this, &PersonPage::told);
    dialog->open();
}

void PersonPage::addDataMenu() {
    QPushButton* button = header()->addButton(tr("Quyền về dữ liệu"), Icon::lock);
    auto* menu = new QMenu(button);
    QAction* print = menu->addAction(tr("In toàn bộ dữ liệu của người này…"));
    QAction* ask = menu->addAction(tr("Ghi yêu cầu của người này…"));
    connect(print, &QAction::triggered, this, &PersonPage::printData);
    connect(ask, &QAction::triggered, this, &PersonPage::addRequest);
    connect(menu, &QMenu::aboutToShow, this, [this, print, ask] {
        print->setEnabled(workspace_.mayWrite(Permission::numbersShow));
        ask->setEnabled(workspace_.mayWrite(Permission::peopleWrite));
    });
    button->setMenu(menu);
    writesWith(button);
}

void PersonPage::addRequest() {
    const Person& person = reading_.details.person;
    if (person.id.isNull()) return;
    DataRequest request;
    request.person = person.id;
    request.name = person.fullName;
    auto* dialog = new RequestDialog(workspace_, request, this);
    connect(dialog, &RequestDialog::written, this, &PersonPage::told);
    dialog->open();
}

void PersonPage::printData() {
    const Person& person = reading_.details.person;
    if (person.id.isNull()) return;
    auto* dialog = new PersonDataDialog(workspace_, person.id, person.fullName, this);
    connect(dialog, &PersonDataDialog::written, this, [this](const QString& path) {
        Q_EMIT told(tr("Đã ghi %1").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

void PersonPage::showPlace(const QString& where) {
    const QString place = where.section(QLatin1Char(':'), 1);
    const auto id = RowId::parse(place.section(QLatin1Char('/'), 0, 0));
    if (!id) return;
    const QString tab = place.section(QLatin1Char('/'), 1);
    if (!tab.isEmpty()) tabs_->setCurrentIndex(tab == QLatin1String("qualifications") ? 1 : 0);
    person_ = Id<Person>(*id);
    history_->setRecord(RowKey{Entity::person, person_});
    maskNumbers();
    setReady(false);
    feed_->refresh();
}

Result<std::optional<PersonPage::Reading>> PersonPage::readAll(Connection& db, Id<Person> id, QDate today) {
    TAPHUAN_ASSIGN(auto details, personDetails(db, id, today));
    if (!details) return std::optional<Reading>();
    Reading reading;
    reading.details = std::move(*details);
    TAPHUAN_ASSIGN(const AudienceCatalogue catalogue, AudienceCatalogue::load(db));
    reading.audiences = catalogue.all();
    TAPHUAN_ASSIGN(reading.alike, duplicatesOf(db, reading.details.root, today));
    TAPHUAN_ASSIGN(reading.lists, listsBehind(db, {id}));
    RosterFilter theirRosters;
    theirRosters.on = today;
    theirRosters.person = id;
    TAPHUAN_ASSIGN(reading.rosters, listRosters(db, theirRosters));
    if (db.viewer().mayRead(Entity::data_request)) {
        RequestFilter theirs;
        theirs.person = id;
        TAPHUAN_ASSIGN(reading.requests, listRequests(db, today, theirs));
    }
    return std::optional<Reading>(std::move(reading));
}

void PersonPage::read() {
    if (person_.isNull()) return;
    setReady(false);
    workspace_.readLong<std::optional<Reading>>(
        this, [id = person_, today = workspace_.today()](Connection& db) { return readAll(db, id, today); },
        [this, id = person_](Result<std::optional<Reading>> found) {
            if (id != person_) return;
            if (!found)
                showError(found.error());
            else if (!*found)
                showError(refused(tr("Hồ sơ này không còn"), {}, tr("Có thể nó vừa bị xóa hoặc hoàn tác")));
            else
                show(**found);
            setReady(true);
        });
}

void PersonPage::show(const Reading& reading) {
    banner()->hide();
    reading_ = reading;
    showFacts();
    showMemberships();
    showAudiences();
    showTraining();
    showQualifications();
    showDuplicates();
}

void PersonPage::showFacts() {
    const Person& person = reading_.details.person;
    header()->setTitle(person.fullName);
    QStringList facts{person.birth.vietnamese(), sexText(person.sex)};
    if (const MembershipLine* const work = currentWork())
        facts << work->membership.position << work->unitName;
    else if (!reading_.details.memberships.empty())
        facts << tr("đã thôi công tác");
    facts.removeAll(QString());
    header()->setFacts(facts.join(QStringLiteral(" · ")));
    facts_->setFacts(
        {{tr("Ngày sinh"), person.birth.vietnamese()},
         {tr("Giới tính"), sexText(person.sex)},
         {tr("Số CCCD"), numbers_ ? numbers_->nationalId : maskedIdentity(person.nationalId)},
         {tr("Số CMND cũ"), numbers_ ? numbers_->oldNationalId : maskedIdentity(person.oldNationalId)},
         {tr("Điện thoại"), numbers_ ? numbers_->phone : maskedPhone(person.phone)},
         {tr("Thư điện tử"), person.email},
         {tr("Mã cán bộ"), person.staffCode},
         {tr("Dân tộc"), person.ethnicity},
         {tr("Ghi chú"), person.note},
         {tr("Đã xóa dữ liệu liên hệ"), erasedText(reading_.details.erasures)},
         {tr("Nguồn dữ liệu"), listsText()},
         {tr("Yêu cầu"), requestsText()}});
}

QString PersonPage::listsText() const {
    QStringList lines;
    for (const DataList& list : reading_.lists)
        lines << tr("%1 (căn cứ: %2)").arg(list.name, wordOf(list.basis));
    return lines.join(u'\n');
}

QString PersonPage::requestsText() const {
    QStringList lines;
    for (const DataRequest& request : reading_.requests) {
        const RequestState state = stateOf(request, workspace_.today());
        lines << (state == RequestState::answered
                      ? tr("%1: %2 ngày %3")
                            .arg(wordOf(request.kind), wordOf(*request.outcome), dateText(request.answeredOn))
                      : tr("%1: %2, hạn %3")
                            .arg(wordOf(request.kind), wordOf(state), dateText(nextDue(request))));
    }
    return lines.join(u'\n');
}

void PersonPage::askForNumbers() {
    if (numbers_) return maskNumbers();
    const Person& person = reading_.details.person;
    if (person.id.isNull()) return;
    auto* dialog = new NumbersDialog(workspace_, person.id, person.fullName, this);
    connect(dialog, &NumbersDialog::shown, this,
            [this, id = person.id](const PersonNumbers& numbers) { showNumbers(id, numbers); });
    dialog->open();
}

void PersonPage::showNumbers(Id<Person> person, const PersonNumbers& numbers) {
    if (person != reading_.details.person.id || !isVisible()) return;
    numbers_ = numbers;
    mask_.start();
    seeNumbers_->setText(tr("Che lại"));
    showFacts();
}

void PersonPage::maskNumbers() {
    mask_.stop();
    if (!numbers_) return;
    numbers_.reset();
    seeNumbers_->setText(tr("Xem số đầy đủ…"));
    showFacts();
}

void PersonPage::hideEvent(QHideEvent* event) {
    maskNumbers();
    Page::hideEvent(event);
}

void PersonPage::showMemberships() {
    QList<FactList::Fact> facts;
    for (const MembershipLine& line : reading_.details.memberships) {
        const Membership& membership = line.membership;
        QStringList parts{membership.position, membership.department, line.unitName};
        parts.removeAll(QString());
        const QString side = membership.isMain ? QString() : tr(" (kiêm nhiệm)");
        facts << FactList::Fact{spanText(membership.validFrom, membership.validTo),
                                parts.join(QStringLiteral(" · ")) + side + leavingText(membership)};
    }
    if (facts.isEmpty())
        facts << FactList::Fact{tr("Chưa rõ"), tr("Hồ sơ chưa có đơn vị nên chưa tính vào đâu.")};
    for (const RosterLine& line : reading_.rosters) {
        QStringList parts{nameSpoken(line.kindName, line.kindNameEn), line.member.role, servedText(line)};
        parts.removeAll(QString());
        facts << FactList::Fact{spanText(line.member.validFrom, line.member.validTo),
                                parts.join(QStringLiteral(" · "))};
    }
    memberships_->setFacts(facts);
}

void PersonPage::showAudiences() {
    clear(*audiences_);
    for (const AudienceLine& line : reading_.details.audiences) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* name = makeLabel(line.name, TextStyle::body);
        name->setWordWrap(true);
        layout->addWidget(name, 1);
        const bool ended = line.belongs.validTo.isValid();
        if (ended || line.belongs.source == QLatin1String("rule"))
            layout->addWidget(
                new Tag(ended ? spanText(line.belongs.validFrom, line.belongs.validTo) : tr("theo chức vụ")));
        if (!ended && workspace_.mayWrite(Permission::peopleWrite)) {
            auto* drop = new QPushButton(tr("Bỏ"));
            setButtonKind(*drop, ButtonKind::quiet);
            drop->setAccessibleName(tr("Bỏ nhóm %1").arg(line.name));
            connect(drop, &QPushButton::clicked, this, [this, id = line.belongs.id] {
                write<Committed>([id](Database& database) { return removeAudience(database, id); });
            });
            layout->addWidget(drop);
        }
        audiences_->addWidget(row);
    }
    if (reading_.details.audiences.empty()) {
        auto* none = makeLabel(tr("Chưa thuộc nhóm nào nên chưa được tính vào chỉ tiêu."), TextStyle::mute);
        none->setWordWrap(true);
        audiences_->addWidget(none);
    }
    addAudienceMenu(addAudience_);
}

void PersonPage::addAudienceMenu(QPushButton* button) {
    auto* menu = new QMenu(button);
    for (const Audience& audience : reading_.audiences) {
        QAction* action = menu->addAction(audience.name);
        connect(action, &QAction::triggered, this, [this, id = audience.id] {
            write<Committed>(
                [person = person_, id](Database& database) { return addAudience(database, person, id); });
        });
    }
    if (button->menu() != nullptr) button->menu()->deleteLater();
    button->setMenu(menu);
    setUsable(*button,
              {reading_.audiences.empty() ? tr("Chưa có nhóm đối tượng nào trong danh mục") : QString()});
}

void PersonPage::showTraining() {
    std::vector<TableRow> rows;
    for (const TrainingLine& line : reading_.details.training) rows.push_back(trainingRow(line));
    trainingModel_->setRows(std::move(rows));
    tabs_->setCount(0, qint64(reading_.details.training.size()));
}

void PersonPage::showQualifications() {
    qualifications_->show(reading_.details.root, reading_.details.qualifications);
    tabs_->setCount(1, qint64(reading_.details.qualifications.size()));
}

void PersonPage::showDuplicates() {
    clear(*duplicateRows_);
    const auto addRow = [this](const QString& text,
                               const QList<QPair<QString, std::function<void()>>>& actions) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(px(space::s));
        layout->addWidget(new ElidedLabel(text), 1);
        for (const auto& [name, run] : actions) {
            auto* button = new QPushButton(name);
            connect(button, &QPushButton::clicked, this, [run = run] { run(); });
            layout->addWidget(button);
        }
        duplicateRows_->addWidget(row);
    };
    for (const PersonSummary& other : reading_.alike) {
        QStringList parts{other.fullName, other.birth.vietnamese(), other.maskedNationalId, other.position,
                          other.unitName};
        parts.removeAll(QString());
        const Id<Person> kept = reading_.details.root;
        QList<QPair<QString, std::function<void()>>> actions{
            {tr("Mở"), [this, id = other.id] { Q_EMIT openPlace(QStringLiteral("person:") + id.text()); }}};
        if (workspace_.mayWrite(Permission::peopleWrite))
            actions.emplace_back(tr("So sánh, gộp…"), [this, kept, id = other.id] {
                askMerge(
                    workspace_, kept, id, this,
                    [this](const QString& sentence, OperationName written) {
                        Q_EMIT told(sentence, written);
                    },
                    [this](const Error& error) { showError(error); });
            });
        addRow(parts.join(QStringLiteral(" · ")), actions);
    }
    for (const LinkedRecord& linked : reading_.details.links) {
        const QString said = linked.link.kind == LinkKind::same ? tr("Đã gộp với: %1 (mã %2)")
                                                                : tr("Không phải một người với: %1 (mã %2)");
        addRow(said.arg(linked.fullName, linked.person.text()),
               {{tr("Mở"),
                 [this, id = linked.person] { Q_EMIT openPlace(QStringLiteral("person:") + id.text()); }}});
    }
    duplicates_->setTitle(reading_.alike.empty() ? tr("Hồ sơ liên quan") : tr("Có thể là cùng một người"));
    duplicates_->setVisible(!reading_.alike.empty() || !reading_.details.links.empty());
}

void PersonPage::remove() {
    auto* dialog = new FormDialog(workspace_, tr("Xóa hồ sơ"), tr("Xóa"), this, ButtonKind::danger);
    dialog->setExplanation(
        tr("Xóa hồ sơ của %1? Hồ sơ đã có trong lớp thì không xóa được. Có thể hoàn tác bằng Ctrl+Z.")
            .arg(reading_.details.person.fullName));
    dialog->setSubmit([this, dialog, id = person_] {
        dialog->run<Committed>([id](Database& database) { return deletePerson(database, id); });
    });
    connect(dialog, &QDialog::accepted, this, [this] {
        person_ = {};
        Q_EMIT openPlace(QStringLiteral("people"));
    });
    dialog->open();
}

template <class T>
void PersonPage::write(std::function<Result<T>(Database&)> command) {
    writeAsking<T>(workspace_, this, {workspace_.settledHead(), {}, {}}, std::move(command),
                   [this](Result<T> done) {
                       if (!done) showError(done.error());
                   });
}

}  // namespace taphuan
