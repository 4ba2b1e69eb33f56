#include "ui/pages/units_page.h"

#include "core/domain/field_words.h"
#include "core/domain/unit_words.h"
#include "core/text/normalise.h"
#include "core/text/tax_code.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/headcount_dialog.h"
#include "ui/dialogs/unit_import_dialog.h"
#include "ui/models/context.h"
#include "ui/models/unit_tree_model.h"
#include "ui/models/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/permission_guard.h"
#include "ui/widgets/text_pane.h"
#include "ui/widgets/unit_picker.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

namespace taphuan {

namespace {

QString linkLines(const QString& title, const std::vector<UnitReading::Link>& links, const Tokens& t) {
    if (links.empty()) return {};
    QString made = html::heading(title, t);
    for (const UnitReading::Link& link : links) {
        const QString name =
            link.unit.isNull()
                ? UnitsPage::tr("không còn đơn vị kế tiếp").toHtmlEscaped()
                : QStringLiteral("<a href=\"unit:%1\" style=\"color:%2;text-decoration:none\">%3</a>")
                      .arg(link.unit.text(), t.accent.name(), link.name.toHtmlEscaped());
        made +=
            QStringLiteral("<p style=\"margin:0 0 2px 0\">%1 <span style=\"color:%2\">· %3 · %4</span></p>")
                .arg(name, t.mute.name(), wordOf(link.lineage.relation), dateText(link.lineage.effective));
        if (!link.lineage.basis.isEmpty()) made += html::muted(link.lineage.basis, t);
    }
    return made;
}

QString lifeLines(const UnitReading& reading, const Tokens& t) {
    QString made = html::heading(UnitsPage::tr("Tên gọi và hiệu lực"), t);
    for (const UnitVersion& version : reading.versions) {
        made += html::fact(
            validityText(version.validFrom, version.validTo),
            UnitsPage::tr("%1 · mã %2")
                .arg(version.name, version.code.isEmpty() ? UnitsPage::tr("chưa có") : version.code),
            t);
        if (!version.basisFrom.isEmpty())
            made += html::muted(UnitsPage::tr("Thành lập, đổi tên theo %1").arg(version.basisFrom), t);
        if (!version.basisTo.isEmpty())
            made += html::muted(UnitsPage::tr("Kết thúc theo %1").arg(version.basisTo), t);
    }
    return made;
}

QString detailText(const UnitReading& reading, QDate day, const Tokens& t) {
    const UnitVersion version = reading.version.value_or(UnitVersion());
    QString made = QStringLiteral("<p style=\"font-size:%1px;font-weight:600;margin:0 0 4px 0\">%2</p>")
                       .arg(QString::number(px(type::title)), version.name.toHtmlEscaped());
    made += html::muted(reading.path, t) + html::fact(UnitsPage::tr("Mã"), version.code, t) +
            html::fact(UnitsPage::tr("Loại"),
                       version.type.isEmpty() ? wordOf(reading.unit.kind) : version.type, t) +
            html::fact(UnitsPage::tr("Mã số thuế"), shownTaxCode(reading.unit.taxCode), t) +
            html::fact(UnitsPage::tr("Hiệu lực"), validityText(version.validFrom, version.validTo), t) +
            html::fact(UnitsPage::tr("Tên khác"), reading.aliases.join(QStringLiteral("; ")), t);
    if (reading.people)
        made += QStringLiteral(
                    "<p style=\"margin:0 0 3px 0\"><span style=\"color:%1\">%2</span>&nbsp;&nbsp;"
                    "<a href=\"people?unit=%3&on=%6\" style=\"color:%4;text-decoration:none\">%5</a></p>")
                    .arg(t.mute.name(), UnitsPage::tr("Hồ sơ"), reading.unit.id.text(), t.accent.name(),
                         UnitsPage::tr("%1 người").arg(groupedNumber(*reading.people)),
                         day.toString(Qt::ISODate));
    made += lifeLines(reading, t) + linkLines(UnitsPage::tr("Đơn vị cũ"), reading.predecessors, t) +
            linkLines(UnitsPage::tr("Đơn vị mới"), reading.successors, t);
    made += html::heading(UnitsPage::tr("Số người thuộc đối tượng"), t);
    if (reading.people)
        made += QStringLiteral(
                    "<p style=\"margin:0 0 4px 0\"><a href=\"headcounts:%1/%2\" "
                    "style=\"color:%3;text-decoration:none\">%4</a></p>")
                    .arg(reading.unit.id.text(), day.toString(Qt::ISODate), t.accent.name(),
                         UnitsPage::tr("Đếm từ hồ sơ…"));
    if (reading.headcounts.empty()) made += html::muted(UnitsPage::tr("Chưa nhập số nào"), t);
    for (const UnitReading::Count& count : reading.headcounts)
        made += html::fact(count.audience,
                           UnitsPage::tr("%1 người, ngày %2, %3")
                               .arg(groupedNumber(count.headcount.people), dateText(count.headcount.asOf),
                                    choiceText(Entity::headcount, "source", count.headcount.source)),
                           t);
    return made;
}

}  // namespace

UnitsPage::UnitsPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Đơn vị"), Scrolling::none, parent),
      workspace_(workspace),
      model_(new UnitTreeModel(workspace, this)),
      feed_(new PageFeed(
          workspace, this,
          {Entity::unit, Entity::unit_version, Entity::unit_alias, Entity::lineage, Entity::headcount},
          [this] { read(); })),
      tree_(new QTreeView),
      search_(new QLineEdit),
      day_(new QDateEdit(QDate::currentDate())),
      empty_(new EmptyState),
      detail_(new Card),
      text_(new TextPane) {
    setReady(false);
    build();
    connect(&workspace, &Workspace::opened, this, [this] { day_->setDate(workspace_.today()); });
    if (workspace.isOpen()) day_->setDate(workspace.today());
}

void UnitsPage::build() {
    history_ = new HistoryButton(workspace_);
    header()->addActionWidget(history_);
    connect(history_, &HistoryButton::placeRequested, this, &UnitsPage::openPlace);
    QPushButton* reform = header()->addButton(tr("Sắp xếp đơn vị…"));
    connect(reform, &QPushButton::clicked, this, [this] { Q_EMIT openPlace(QStringLiteral("reform")); });
    QPushButton* import = header()->addButton(tr("Nhập danh mục…"), Icon::import);
    connect(import, &QPushButton::clicked, this, &UnitsPage::importCatalogues);
    add_ = header()->addButton(tr("Thêm đơn vị"), Icon::add, ButtonKind::primary);
    connect(add_, &QPushButton::clicked, this, &UnitsPage::addUnitBelow);
    for (QPushButton* button : {import, add_}) writesWith(button, workspace_, Permission::plansWrite);
    buildTools();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(px(space::l));
    columns->addWidget(buildTree(), 5);
    columns->addWidget(buildDetail(), 6);
    content()->addLayout(columns, 1);
}

void UnitsPage::buildTools() {
    auto* tools = new QHBoxLayout;
    tools->setSpacing(px(space::s));
    search_->setPlaceholderText(tr("Tìm đơn vị theo tên, mã hoặc mã số thuế"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setProperty("leading", true);
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(Icon::search, IconTone::faint), QLineEdit::LeadingPosition);
    search_->setFixedWidth(px(320));
    auto* delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(150);
    connect(search_, &QLineEdit::textChanged, delay, [delay] { delay->start(); });
    connect(delay, &QTimer::timeout, this, [this] { model_->setNeedle(search_->text().trimmed()); });
    tools->addWidget(search_);
    tools->addSpacing(px(space::m));
    tools->addWidget(makeLabel(tr("Tại ngày"), TextStyle::mute));
    day_->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    day_->setCalendarPopup(true);
    day_->setAccessibleName(tr("Tại ngày"));
    day_->setMinimumWidth(px(128));
    connect(day_, &QDateEdit::dateChanged, this, [this](QDate day) {
        model_->setDay(day);
        readDetail();
    });
    tools->addWidget(day_);
    tools->addStretch(1);
    content()->addLayout(tools);
}

QWidget* UnitsPage::buildTree() {
    tree_->setModel(model_);
    tree_->setAccessibleName(tr("Cây đơn vị"));
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setUniformRowHeights(true);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setAlternatingRowColors(false);
    tree_->setIndentation(px(space::xl));
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    tree_->header()->resizeSection(1, px(84));
    connect(tree_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) choose(model_->unit(index));
            });
    connect(tree_, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { expanded_.insert(model_->unit(index)); });
    connect(tree_, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { expanded_.remove(model_->unit(index)); });
    connect(model_, &UnitTreeModel::rowsInserted, this, &UnitsPage::reopen);
    connect(model_, &UnitTreeModel::loaded, this, [this](int units) {
        empty_->setContent(Icon::units, tr("Không có đơn vị nào"),
                           tr("Bỏ tìm kiếm, chọn ngày khác, hoặc nhập danh mục đơn vị hành chính."),
                           workspace_.mayWrite(Permission::plansWrite) ? tr("Nhập danh mục…") : QString());
        empty_->setVisible(units == 0);
        tree_->setVisible(units > 0);
        if (search_->text().isEmpty() && units == 1) tree_->expand(model_->index(0, 0));
        reopen({}, 0, units - 1);
        if (unit_.isNull() && units > 0) tree_->setCurrentIndex(model_->index(0, 0));
        setReady(true);
    });
    connect(model_, &UnitTreeModel::failed, this, [this](const Error& error) {
        showError(error);
        setReady(true);
    });
    empty_->hide();
    connect(empty_, &EmptyState::actionTriggered, this, &UnitsPage::importCatalogues);
    auto* card = new Card;
    card->setPadding(space::s);
    card->body()->addWidget(tree_, 1);
    card->body()->addWidget(empty_, 1);
    return card;
}

QWidget* UnitsPage::buildDetail() {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::s));
    const auto addAction = [&](const QString& name, void (UnitsPage::*act)()) {
        auto* button = new QPushButton(name);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        actions_ << button;
        writesWith(button, workspace_, Permission::plansWrite);
    };
    addAction(tr("Đổi tên…"), &UnitsPage::rename);
    addAction(tr("Thêm tên khác…"), &UnitsPage::addAlias);
    addAction(tr("Kết thúc hoạt động…"), &UnitsPage::closeUnit);
    addAction(tr("Nối với đơn vị mới…"), &UnitsPage::linkToSuccessor);
    row->addStretch(1);
    headcounts_ = new QPushButton(tr("Nhập số người…"));
    connect(headcounts_, &QPushButton::clicked, this, [this] { editHeadcounts(day_->date(), {}); });
    row->addWidget(headcounts_);
    writesWith(headcounts_, workspace_, Permission::plansWrite);
    connect(text_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const QString place = link.toString();
        if (place.startsWith(QLatin1String("unit:")))
            showPlace(place);
        else
            Q_EMIT openPlace(place);
    });
    text_->setAccessibleName(tr("Chi tiết đơn vị"));
    detail_->body()->addWidget(text_, 1);
    detail_->body()->addLayout(row);
    detail_->hide();
    return detail_;
}

void UnitsPage::showPlace(const QString& where) {
    if (!where.startsWith(QLatin1String("unit:"))) return;
    const auto id = RowId::parse(where.mid(5).section(u'#', 0, 0));
    if (!id) return;
    choose(Id<Unit>(*id));
    // A unit that came from elsewhere is shown alone: the tree must not seem to point at it.
    if (tree_->currentIndex().isValid() && model_->unit(tree_->currentIndex()) != unit_)
        tree_->setCurrentIndex({});
    const QString wanted = where.section(QStringLiteral("#headcount="), 1);
    if (wanted.isEmpty()) return;
    // As of the end of the year that the figures are of, or of today while that year runs.
    const int year = workspace_.context().year();
    const QDate today = workspace_.today();
    editHeadcounts(year > 0 ? std::min(QDate(year, 12, 31), today) : today, wanted);
}

void UnitsPage::editHeadcounts(QDate day, const QString& audience) {
    if (!workspace_.mayWrite(Permission::plansWrite)) return;
    auto* dialog = new HeadcountDialog(workspace_, unit_, day, audience, this);
    connect(dialog, &HeadcountDialog::countRequested, this, [this, unit = unit_, audience](QDate on) {
        Q_EMIT openPlace(
            QStringLiteral("headcounts:%1/%2#%3").arg(unit.text(), on.toString(Qt::ISODate), audience));
    });
    dialog->open();
}

void UnitsPage::read() {
    setReady(false);
    model_->setDay(day_->date());
    model_->refresh();
    readDetail();
    workspace_.read<qint64>(
        this,
        [today = workspace_.today()](Connection& db) -> Result<qint64> {
            TAPHUAN_ASSIGN(const auto units, unitTree(db, {}, today));
            return qint64(units.size());
        },
        [this](Result<qint64> units) {
            if (!units) return showError(units.error());
            header()->setFacts(tr("%1 đơn vị đang hoạt động").arg(groupedNumber(*units)));
        });
}

// The tree is made anew with each reading: what was open opens again as its rows come, and the unit shown is
// selected again.
void UnitsPage::reopen(const QModelIndex& parent, int first, int last) {
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model_->index(row, 0, parent);
        if (expanded_.contains(model_->unit(index)) && search_->text().isEmpty()) tree_->expand(index);
        if (model_->unit(index) == unit_) tree_->setCurrentIndex(index);
    }
}

void UnitsPage::choose(Id<Unit> unit) {
    if (unit == unit_ && reading_.unit.id == unit) return;
    unit_ = unit;
    readDetail();
    showActions();
}

void UnitsPage::readDetail() {
    if (unit_.isNull() || !workspace_.isOpen()) return;
    workspace_.read<UnitReading>(
        this, [unit = unit_, on = day_->date()](Connection& db) { return readUnit(db, unit, on); },
        [this, unit = unit_](Result<UnitReading> reading) {
            if (unit != unit_) return;
            if (reading) return show(std::move(reading).value());
            detail_->hide();
            showError(reading.error());
        });
}

void UnitsPage::show(UnitReading reading) {
    reading_ = std::move(reading);
    detail_->show();
    text_->setContent([this](const Tokens& t) { return detailText(reading_, day_->date(), t); });
    showActions();
}

// Only for the unit whose detail is shown.
void UnitsPage::showActions() {
    const bool known = reading_.unit.id == unit_;
    const bool stands = known && reading_.version && holdsOn(*reading_.version, day_->date());
    const QString chosen = known ? QString() : tr("Chọn một đơn vị trước");
    const QString standing = stands ? QString() : tr("Đơn vị không hoạt động vào ngày đang xem");
    for (QPushButton* button : actions_) setUsable(*button, {chosen, standing});
    setUsable(*actions_.back(), {chosen});  // also of a unit that is no more
    for (QPushButton* button : {headcounts_, add_}) setUsable(*button, {chosen});
    history_->setRecord(known ? std::optional(RowKey{Entity::unit, unit_}) : std::nullopt);
}

void UnitsPage::addUnitBelow() {
    auto* dialog = new FormDialog(workspace_, tr("Thêm đơn vị"), tr("Thêm đơn vị"), this);
    const QString above = reading_.version ? reading_.version->name : tr("cấp cao nhất");
    dialog->setExplanation(tr("Đơn vị mới nằm dưới: %1").arg(above));
    QLineEdit* name = dialog->addText(tr("Tên"));
    QComboBox* kind = dialog->addChoice(tr("Loại"));
    for (const auto& [value, wire] : EnumText<UnitKind>::names)
        kind->addItem(wordOf(value), static_cast<int>(value));
    kind->setCurrentIndex(kind->findData(static_cast<int>(UnitKind::agency)));
    QLineEdit* code = dialog->addText(tr("Mã"), {}, tr("không bắt buộc"));
    QComboBox* form = dialog->addChoice(tr("Loại hình doanh nghiệp"));
    form->addItem(tr("không nêu"), QString());
    for (const auto value : {EnterpriseForm::state, EnterpriseForm::small, EnterpriseForm::cooperative,
                             EnterpriseForm::household})
        form->addItem(typeOf(value), typeOf(value));
    QLineEdit* taxCode = dialog->addText(tr("Mã số thuế"), {}, tr("của doanh nghiệp"));
    const auto onlyOfEnterprises = [kind, form, taxCode] {
        const bool enterprise = kind->currentData().toInt() == static_cast<int>(UnitKind::enterprise);
        form->setEnabled(enterprise);
        taxCode->setEnabled(enterprise);
    };
    connect(kind, &QComboBox::currentIndexChanged, dialog, onlyOfEnterprises);
    onlyOfEnterprises();
    QDateEdit* from = dialog->addDate(tr("Từ ngày"), day_->date());
    QLineEdit* basis = dialog->addText(tr("Căn cứ"), {}, tr("văn bản thành lập"));
    dialog->setSubmit(
        [this, dialog, name, kind, code, form, taxCode, from, basis, parent = reading_.unit.id] {
            Unit unit;
            unit.kind = static_cast<UnitKind>(kind->currentData().toInt());
            UnitVersion version;
            if (unit.kind == UnitKind::enterprise) {
                unit.taxCode = taxCode->text();
                version.type = form->currentData().toString();
            }
            version.name = normalised(name->text());
            version.code = normalised(code->text());
            version.parent = parent;
            version.validFrom = from->date();
            version.basisFrom = normalised(basis->text());
            dialog->run<Id<Unit>>(
                [unit, version](Database& database) { return addUnit(database, unit, version); });
        });
    dialog->open();
}

void UnitsPage::rename() {
    auto* dialog = new FormDialog(workspace_, tr("Đổi tên đơn vị"), tr("Đổi tên"), this);
    dialog->setExplanation(tr("Tên cũ vẫn đúng cho các ngày trước đó; số liệu đã có không thay đổi."));
    QLineEdit* name = dialog->addText(tr("Tên mới"), reading_.version->name);
    QDateEdit* from = dialog->addDate(tr("Từ ngày"), day_->date());
    QLineEdit* basis = dialog->addText(tr("Căn cứ"));
    dialog->setSubmit([this, dialog, name, from, basis, before = *reading_.version] {
        UnitVersion version = before;
        version.id = {};
        version.name = normalised(name->text());
        version.validFrom = from->date();
        version.basisFrom = normalised(basis->text());
        version.validTo = {};
        version.basisTo.clear();
        dialog->run<void>([version](Database& database) { return renameUnit(database, version); });
    });
    dialog->open();
}

void UnitsPage::closeUnit() {
    auto* dialog =
        new FormDialog(workspace_, tr("Kết thúc hoạt động"), tr("Kết thúc"), this, ButtonKind::danger);
    dialog->setExplanation(
        tr("%1 không còn từ ngày dưới đây. Hồ sơ và số liệu cũ giữ nguyên.").arg(reading_.version->name));
    QDateEdit* on = dialog->addDate(tr("Không còn từ ngày"), day_->date());
    QLineEdit* basis = dialog->addText(tr("Căn cứ"));
    dialog->setSubmit([this, dialog, on, basis, unit = reading_.unit.id] {
        dialog->run<void>([unit, day = on->date(), text = normalised(basis->text())](Database& database) {
            return taphuan::closeUnit(database, unit, day, text);
        });
    });
    dialog->open();
}

// Which unit took the shown one over, whole or in part; people then go there with a reform.
void UnitsPage::linkToSuccessor() {
    auto* dialog = new FormDialog(workspace_, tr("Nối với đơn vị mới"), tr("Nối"), this);
    const UnitVersion& last = reading_.versions.back();
    dialog->setExplanation(
        tr("%1 đã vào đơn vị dưới đây. Người của đơn vị cũ được chuyển ở trang Sắp xếp đơn vị.")
            .arg(last.name));
    const QDate day = last.validTo.isValid() ? last.validTo : day_->date();
    auto* to = new UnitPicker(workspace_, day, tr("Chọn đơn vị mới"));
    dialog->addField(tr("Đơn vị mới"), to);
    QComboBox* relation = dialog->addChoice(tr("Cách nối"));
    for (const UnitLink link : {UnitLink::whole, UnitLink::partial})
        relation->addItem(wordOf(link), static_cast<int>(link));
    QDateEdit* from = dialog->addDate(tr("Từ ngày"), day);
    QLineEdit* basis = dialog->addText(tr("Căn cứ"), last.basisTo);
    auto* alias = new QCheckBox(tr("Nhập danh sách ghi tên cũ thì lấy là đơn vị mới"));
    alias->setChecked(true);
    dialog->addField(tr("Tên cũ"), alias);
    QStringList names{last.name};
    names += reading_.aliases;
    dialog->setSubmit([this, dialog, to, relation, from, basis, alias, names, old = reading_.unit.id] {
        if (to->unit().isNull())
            return dialog->showError(
                refused(tr("Chưa chọn đơn vị mới"), {}, tr("Gõ tên đơn vị rồi chọn trong danh sách")));
        const bool whole = relation->currentData().toInt() == static_cast<int>(UnitLink::whole);
        const Lineage link{{},
                           old,
                           to->unit(),
                           whole ? UnitLink::whole : UnitLink::partial,
                           normalised(basis->text()),
                           from->date()};
        dialog->run<void>([link, aliases = alias->isChecked() ? names : QStringList()](Database& database) {
            return addLineage(database, link, aliases);
        });
    });
    dialog->open();
}

void UnitsPage::addAlias() {
    auto* dialog = new FormDialog(workspace_, tr("Thêm tên khác"), tr("Thêm"), this);
    dialog->setExplanation(tr("Cách viết tắt hoặc tên mà danh sách thường dùng; nhập danh sách sẽ nhận ra."));
    QLineEdit* alias = dialog->addText(tr("Tên khác"));
    dialog->setSubmit([this, dialog, alias, unit = reading_.unit.id] {
        dialog->run<void>([unit, text = normalised(alias->text())](Database& database) {
            return addUnitAlias(database, unit, text);
        });
    });
    dialog->open();
}

void UnitsPage::importCatalogues() {
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Chọn danh mục đơn vị"), {},
                                                            tr("Danh mục đơn vị (*.csv);;Mọi tệp (*)"));
    if (paths.isEmpty()) return;
    auto* dialog = new UnitImportDialog(workspace_, paths, this);
    connect(dialog, &UnitImportDialog::imported, this, &UnitsPage::reportImport);
    dialog->open();
}

void UnitsPage::reportImport(const UnitImport& done) {
    const QString what =
        tr("Đã nhập %1 đơn vị mới, %2 thay đổi, %3 liên kết đơn vị cũ – mới")
            .arg(groupedNumber(done.newUnits), groupedNumber(done.newVersions + done.changedVersions),
                 groupedNumber(done.newLinks));
    banner()->showMessage(done.leftOut.isEmpty() ? ColourRole::good : ColourRole::behind, what,
                          done.leftOut.mid(0, 3).join(QStringLiteral(" · ")));
}

}  // namespace taphuan
