#include "ui/pages/settings_page.h"

#include "core/commands/audience_rule_commands.h"
#include "core/domain/unit_words.h"
#include "core/storage/check.h"
#include "core/storage/select.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/cell_table.h"
#include "ui/models/database_place.h"
#include "ui/models/moment_text.h"
#include "ui/models/workspace.h"
#include "ui/pages/settings_page/retention_tab.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/permission_guard.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/text_pane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>

namespace taphuan {

namespace {

constexpr int firstRulePriority = 100;

const QStringList& settingsTabs() {
    static const QStringList names{QStringLiteral("look"), QStringLiteral("data"),
                                   QStringLiteral("retention"), QStringLiteral("rules"),
                                   QStringLiteral("about")};
    return names;
}

QString sizeText(qint64 bytes) {
    constexpr double megabyte = 1024.0 * 1024.0;
    return SettingsPage::tr("%1 MB").arg(decimalText(double(bytes) / megabyte, 1));
}

// A page of a tab: its widgets below one another.
QVBoxLayout* column(QWidget& widget) {
    auto* layout = new QVBoxLayout(&widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::l));
    return layout;
}

}  // namespace

SettingsPage::SettingsPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Cài đặt"), Scrolling::none, parent),
      workspace_(workspace),
      feed_(nullptr),
      tabs_(new TabBar),
      bodies_(new QStackedWidget),
      language_(new QComboBox),
      theme_(new QComboBox),
      lock_(new QSpinBox),
      file_(new FactList),
      backUp_(new QPushButton),
      backups_(new DataTable),
      retention_(new RetentionTab(workspace)),
      backupNote_(makeLabel({}, TextStyle::mute)),
      noBackups_(makeLabel(
          tr("Dữ liệu nằm trên máy chủ: người quản trị máy chủ sao lưu và khôi phục. Bản sao "
             "lưu thành tệp ở đây được mã hóa toàn bộ; khôi phục được trên máy này, không cần mạng."),
          TextStyle::mute)),
      backupModel_(new CellTable({tr("Bản sao lưu"), tr("Lúc"), tr("Dung lượng")}, this)),
      findings_(new TextPane),
      findingsCard_(nullptr),
      rules_(new DataTable),
      ruleModel_(new CellTable(
          {tr("Thứ tự"), tr("Chức vụ có chữ"), tr("Ở loại đơn vị"), tr("Nhóm đối tượng")}, this)),
      restore_(new QPushButton(tr("Khôi phục bản này…"))),
      editRule_(new QPushButton(tr("Sửa…"))),
      removeRule_(new QPushButton(tr("Bỏ"))) {
    build();
    feed_ = new PageFeed(workspace, this, {Entity::audience_rule, Entity::audience}, [this] { read(); });
    connect(&workspace, &Workspace::stateChanged, feed_, &PageFeed::refresh);
    connect(retention_, &RetentionTab::failed, this, [this](const Error& error) { showError(error); });
    connect(retention_, &RetentionTab::erased, this,
            [this](const QString& sentence) { banner()->showMessage(ColourRole::good, sentence); });
}

void SettingsPage::build() {
    const auto addTab = [&](const QString& title, QWidget* body) {
        tabs_->addTab(title);
        bodies_->addWidget(body);
    };
    addTab(tr("Hiển thị"), buildLook());
    addTab(tr("Dữ liệu và sao lưu"), buildData());
    addTab(tr("Lưu giữ dữ liệu cá nhân"), retention_);
    addTab(tr("Quy tắc nhóm đối tượng"), buildRules());
    addTab(tr("Giới thiệu"), buildAbout());
    connect(tabs_, &QTabBar::currentChanged, bodies_, &QStackedWidget::setCurrentIndex);
    content()->addWidget(tabs_);
    content()->addWidget(bodies_, 1);
}

QWidget* SettingsPage::buildLook() {
    auto* body = new QWidget;
    QVBoxLayout* layout = column(*body);
    auto* card = new Card(tr("Hiển thị"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(px(space::xl));
    form->setVerticalSpacing(px(space::m));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    language_->addItem(QStringLiteral("Tiếng Việt"), QStringLiteral("vi"));
    language_->addItem(QStringLiteral("English"), QStringLiteral("en"));
    theme_->addItem(tr("Theo hệ thống"), QStringLiteral("system"));
    theme_->addItem(tr("Sáng"), QStringLiteral("light"));
    theme_->addItem(tr("Tối"), QStringLiteral("dark"));
    for (QComboBox* box : {language_, theme_}) box->setMinimumWidth(px(220));
    connect(language_, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(language_->currentData().toString()); });
    connect(theme_, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(theme_->currentData().toString()); });
    language_->setAccessibleName(tr("Ngôn ngữ"));
    theme_->setAccessibleName(tr("Giao diện"));
    form->addRow(tr("Ngôn ngữ"), language_);
    form->addRow(tr("Giao diện"), theme_);
    card->body()->addLayout(form);
    layout->addWidget(card);
    layout->addWidget(buildLock());
    layout->addStretch(1);
    return body;
}

QWidget* SettingsPage::buildLock() {
    constexpr int longest = 240;
    auto* card = new Card(tr("Khóa màn hình"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(px(space::xl));
    form->setVerticalSpacing(px(space::m));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    lock_->setRange(0, longest);
    lock_->setSuffix(tr(" phút"));
    lock_->setSpecialValueText(tr("không bao giờ"));
    lock_->setMinimumWidth(px(220));
    lock_->setAccessibleName(tr("Khóa khi không dùng sau"));
    connect(lock_, &QSpinBox::valueChanged, this, &SettingsPage::lockMinutesChosen);
    form->addRow(tr("Khóa khi không dùng sau"), lock_);
    card->body()->addLayout(form);
    auto* note = makeLabel(tr("Chỉ khi tệp đang mở có tài khoản. Việc đang làm dở vẫn còn sau khi mở khóa."),
                           TextStyle::mute);
    note->setWordWrap(true);
    card->body()->addWidget(note);
    return card;
}

QWidget* SettingsPage::buildData() {
    auto* body = new QWidget;
    QVBoxLayout* layout = column(*body);
    auto* card = new Card(tr("Cơ sở dữ liệu"));
    auto* check = new QPushButton(tr("Kiểm tra"));
    connect(backUp_, &QPushButton::clicked, this, &SettingsPage::backUpNow);
    connect(check, &QPushButton::clicked, this, &SettingsPage::checkNow);
    card->addHeaderWidget(check);
    card->addHeaderWidget(backUp_);
    card->body()->addWidget(file_);
    layout->addWidget(card);
    auto* findings = new Card(tr("Kết quả kiểm tra"));
    findings_->setAccessibleName(tr("Kết quả kiểm tra"));
    findings->body()->addWidget(findings_);
    findings->setFixedHeight(px(170));
    findings->hide();
    findingsCard_ = findings;
    layout->addWidget(findings);
    backups_->setFilterPlaceholder(tr("Lọc bản sao lưu"));
    backups_->addToolbarWidget(restore_);
    writesWith(restore_, workspace_, Permission::accountsWrite);
    backups_->setCountNoun(tr("bản sao lưu"));
    backups_->setModel(backupModel_);
    backups_->setColumns({{ColumnKind::text, true}, {ColumnKind::date}, {ColumnKind::number}});
    backups_->setEmptyContent(
        Icon::database, tr("Chưa có bản sao lưu nào"),
        tr("Mỗi ngày, lần mở đầu tiên tạo một bản; giữ %1 bản gần nhất.").arg(keptBackups),
        tr("Sao lưu ngay"));
    connect(backups_, &DataTable::emptyActionTriggered, this, &SettingsPage::backUpNow);
    connect(backups_, &DataTable::selectionChanged, this, &SettingsPage::showActions);
    connect(restore_, &QPushButton::clicked, this, &SettingsPage::restoreChosen);
    backupNote_->setWordWrap(true);
    layout->addWidget(backupNote_);
    layout->addWidget(backups_, 1);
    noBackups_->setWordWrap(true);
    noBackups_->setAlignment(Qt::AlignTop);
    noBackups_->hide();
    layout->addWidget(noBackups_, 1);
    return body;
}

QWidget* SettingsPage::buildRules() {
    rules_->setFilterPlaceholder(tr("Lọc quy tắc"));
    auto* add = new QPushButton(tr("Thêm quy tắc…"));
    for (QPushButton* button : {add, editRule_, removeRule_}) {
        rules_->addToolbarWidget(button);
        writesWith(button, workspace_, Permission::plansWrite);
    }
    rules_->setCountNoun(tr("quy tắc"));
    rules_->setModel(ruleModel_);
    rules_->setColumns(
        {{ColumnKind::number}, {ColumnKind::name, true}, {ColumnKind::muted}, {ColumnKind::text}});
    rules_->setEmptyContent(Icon::people, tr("Chưa có quy tắc nào"),
                            tr("Quy tắc cho biết chức vụ nào thuộc nhóm đối tượng nào khi nhập danh sách."));
    connect(rules_, &DataTable::selectionChanged, this, &SettingsPage::showActions);
    connect(add, &QPushButton::clicked, this, [this] {
        AudienceRule rule;
        rule.priority = firstRulePriority;
        editRule(rule);
    });
    connect(editRule_, &QPushButton::clicked, this, [this] {
        if (const AudienceRule* rule = chosenRule()) editRule(*rule);
    });
    connect(rules_, &DataTable::activated, this, [this] {
        if (const AudienceRule* rule = chosenRule();
            rule != nullptr && workspace_.mayWrite(Permission::plansWrite))
            editRule(*rule);
    });
    connect(removeRule_, &QPushButton::clicked, this, &SettingsPage::removeRule);
    return rules_;
}

QWidget* SettingsPage::buildAbout() {
    auto* card = new Card(tr("Tập Huấn"));
    auto* text = new TextPane;
    text->setAccessibleName(tr("Giới thiệu"));
    text->setContent([](const Tokens& t) -> QString {
        return html::paragraph(tr("Lập kế hoạch, tổ chức và chứng minh kết quả đào tạo, bồi dưỡng chuyển đổi "
                                  "số của một tỉnh.")) +
               html::fact(tr("Phiên bản"), QCoreApplication::applicationVersion(), t) +
               html::fact(tr("Giấy phép"), QStringLiteral("GNU GPL 3"), t) +
               html::heading(tr("Thành phần đi kèm"), t) +
               html::paragraph(
                   QStringLiteral("Qt 6 (LGPL 3), SQLite, libsodium (ISC), libzip (BSD), expat (MIT), "
                                  "libxlsxwriter (BSD)")) +
               html::paragraph(
                   tr("Phông chữ: Inter, Liberation Serif, Material Design Icons (SIL OFL, Apache 2.0)")) +
               html::paragraph(tr("Danh mục đơn vị hành chính: các bộ dữ liệu công khai theo giấy phép MIT"));
    });
    card->body()->addWidget(text);
    return card;
}

void SettingsPage::setChoices(const QString& language, const QString& theme) {
    language_->setCurrentIndex(qMax(0, language_->findData(language)));
    theme_->setCurrentIndex(qMax(0, theme_->findData(theme)));
}

void SettingsPage::setLockMinutes(int minutes) {
    const QSignalBlocker quiet(lock_);
    lock_->setValue(minutes);
}

void SettingsPage::showPlace(const QString& where) {
    if (const auto tab = settingsTabs().indexOf(where.section(QLatin1Char('/'), 1)); tab >= 0)
        tabs_->setCurrentIndex(static_cast<int>(tab));
}

Result<SettingsPage::Reading> SettingsPage::readAll(Connection& db, const QString& path) {
    Reading reading;
    const bool isFile = !isServerAddress(path);
    if (isFile) reading.fileSize = QFileInfo(path).size();
    for (const QString& backup : isFile ? Database::backupsOf(path) : QStringList()) {
        const QFileInfo file(backup);
        reading.backups.push_back({backup, file.lastModified(), file.size()});
    }
    TAPHUAN_ASSIGN(reading.rules, select<AudienceRule>(db));
    TAPHUAN_ASSIGN(reading.audiences, select<Audience>(db));
    return reading;
}

void SettingsPage::read() {
    setReady(false);
    workspace_.read<Reading>(
        this, [path = workspace_.path()](Connection& db) { return readAll(db, path); },
        taking<Reading>([this](Reading reading) { show(std::move(reading)); }));
}

void SettingsPage::show(Reading reading) {
    reading_ = std::move(reading);
    showFile();
    showBackups();
    showRules();
    retention_->read();
}

void SettingsPage::showFile() {
    const QString place = workspace_.path();
    const bool onServer = isServerAddress(place);
    backUp_->setText(onServer ? tr("Lưu bản sao thành tệp…") : tr("Sao lưu ngay"));
    backups_->setVisible(!onServer);
    noBackups_->setVisible(onServer);
    backupNote_->setVisible(!onServer);
    backupNote_->setText(workspace_.viewer().hasAccount()
                             ? tr("Bản sao lưu được mã hóa toàn bộ: mở bằng mật khẩu của tài khoản lúc sao "
                                  "lưu, hoặc khóa khôi phục.")
                             : tr("Chưa có tài khoản nên bản sao lưu không được mã hóa: ai có tệp cũng đọc "
                                  "được. Lập tài khoản ở "
                                  "trang Tài khoản thì các bản sao lưu được thay bằng bản mã hóa."));
    file_->setFacts(
        {{onServer ? tr("Máy chủ") : tr("Tệp"), shownPlace(wholePlace(place))},
         {tr("Dung lượng"), onServer ? QString() : sizeText(reading_.fileSize)},
         {tr("Lưu lần cuối"), workspace_.savedAt().isValid() ? momentText(workspace_.savedAt()) : QString()},
         {tr("Chế độ"), workspace_.isWritable() ? tr("đọc và ghi") : tr("chỉ đọc")}});
    header()->setFacts(placeName(place));
}

void SettingsPage::showBackups() {
    std::vector<TableRow> rows;
    for (const Backup& backup : reading_.backups)
        rows.push_back({{{QFileInfo(backup.path).fileName(), {}, {}, {}, backup.path},
                         {momentText(backup.at), backup.at},
                         {sizeText(backup.size), backup.size}},
                        backup.path,
                        false});
    backupModel_->setRows(std::move(rows));
    showActions();
}

void SettingsPage::showRules() {
    QHash<RowId, QString> names;
    for (const Audience& audience : reading_.audiences) names.insert(audience.id, audience.name);
    std::sort(reading_.rules.begin(), reading_.rules.end(),
              [](const AudienceRule& a, const AudienceRule& b) { return a.priority < b.priority; });
    std::vector<TableRow> rows;
    for (const AudienceRule& rule : reading_.rules)
        rows.push_back({{TableCell::ofNumber(rule.priority),
                         {rule.pattern},
                         {rule.unitKind ? wordOf(*rule.unitKind) : tr("mọi loại")},
                         {names.value(rule.audience)}},
                        rule.id.text(),
                        false});
    ruleModel_->setRows(std::move(rows));
    showActions();
}

void SettingsPage::showActions() {
    setUsable(*restore_, {backups_->selectedRows().isEmpty() ? tr("Chọn một bản sao lưu trước") : QString()});
    for (QPushButton* button : {editRule_, removeRule_})
        setUsable(*button, {chosenRule() == nullptr ? tr("Chọn một quy tắc trước") : QString()});
}

void SettingsPage::backUpNow() {
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString target = isServerAddress(workspace_.path())
                               ? chooseCopy()
                               : Database::backupFolderOf(workspace_.path()) + QLatin1Char('/') + stamp +
                                     QStringLiteral("-thu-cong.taphuan");
    if (target.isEmpty()) return;
    workspace_.write<void>(
        this,
        [target](Database& database) -> Status {
            if (!QDir().mkpath(QFileInfo(target).path()))
                return badFile(tr("Không tạo được thư mục sao lưu"), QFileInfo(target).path());
            if (QFileInfo::exists(target))
                return refused(tr("Đã có tệp này"), QDir::toNativeSeparators(target), tr("Chọn tên khác"));
            return database.backup(target);
        },
        [this, target](Status done) {
            if (!done) return showError(done.error());
            banner()->showMessage(ColourRole::good, tr("Đã sao lưu"), QDir::toNativeSeparators(target));
            feed_->refresh();
        });
}

QString SettingsPage::chooseCopy() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString day = workspace_.today().toString(Qt::ISODate);
    const QString name = shownDatabase(workspace_.path()).section(u' ', 0, 0) % u'-' % day;
    return QFileDialog::getSaveFileName(
        this, tr("Lưu bản sao thành tệp"), QDir(folder).filePath(name % QStringLiteral(".taphuan")),
        tr("Cơ sở dữ liệu Tập Huấn (*.taphuan)"), nullptr, QFileDialog::DontConfirmOverwrite);
}

void SettingsPage::checkNow() {
    busy()->begin(tr("Đang kiểm tra cơ sở dữ liệu"));
    workspace_.readLong<QStringList>(
        this, [](Connection& db) { return checkDatabase(db); },
        [this](Result<QStringList> findings) {
            busy()->end();
            if (!findings) return showError(findings.error());
            findingsCard_->setVisible(!findings->isEmpty());
            findings_->setContent([lines = *findings](const Tokens&) {
                QString made;
                for (const QString& line : lines) made += html::paragraph(line);
                return made;
            });
            if (findings->isEmpty())
                banner()->showMessage(ColourRole::good, tr("Dữ liệu nguyên vẹn"),
                                      tr("Tệp, nhật ký và các quy tắc đều đúng"));
            else
                banner()->showMessage(ColourRole::refused, tr("Có %1 điểm cần xem").arg(findings->size()));
        });
}

void SettingsPage::restoreChosen() {
    const QString backup = backupModel_->key(backups_->currentRow());
    if (backup.isEmpty()) return;
    auto* dialog =
        new FormDialog(workspace_, tr("Khôi phục bản sao lưu"), tr("Khôi phục"), this, ButtonKind::danger);
    dialog->setExplanation(tr("Dữ liệu hiện nay được thay bằng bản lúc %1. Bản hiện nay được sao lưu trước "
                              "khi thay. Sổ cấp chứng nhận "
                              "đóng lại cho đến khi xác nhận số cuối.")
                               .arg(momentText(QFileInfo(backup).lastModified())));
    dialog->setSubmit([this, dialog, backup] {
        dialog->accept();
        Q_EMIT restoreRequested(backup);
    });
    dialog->open();
}

const AudienceRule* SettingsPage::chosenRule() const {
    if (rules_->selectedRows().size() != 1) return nullptr;
    const QString id = ruleModel_->key(rules_->currentRow());
    for (const AudienceRule& rule : reading_.rules)
        if (rule.id.text() == id) return &rule;
    return nullptr;
}

void SettingsPage::editRule(AudienceRule rule) {
    auto* dialog = new FormDialog(workspace_, tr("Quy tắc nhóm đối tượng"), tr("Lưu"), this);
    dialog->setExplanation(
        tr("Chức vụ có chữ dưới đây thì thuộc nhóm đã chọn; số thứ tự nhỏ được xét trước."));
    QLineEdit* pattern = dialog->addText(tr("Chức vụ có chữ"), rule.pattern);
    QComboBox* kind = dialog->addChoice(tr("Ở loại đơn vị"));
    kind->addItem(tr("mọi loại"));
    for (const auto& [each, wire] : EnumText<UnitKind>::names)
        kind->addItem(wordOf(each), static_cast<int>(each));
    if (rule.unitKind) kind->setCurrentIndex(kind->findData(static_cast<int>(*rule.unitKind)));
    QComboBox* audience = dialog->addChoice(tr("Nhóm đối tượng"));
    for (const Audience& each : reading_.audiences) audience->addItem(each.name, each.id.value);
    audience->setCurrentIndex(audience->findData(rule.audience.value));
    auto* priority = new QSpinBox;
    priority->setRange(0, 100000);
    priority->setValue(static_cast<int>(rule.priority));
    dialog->addField(tr("Thứ tự"), priority);
    dialog->setSubmit([this, dialog, pattern, kind, audience, priority, rule]() mutable {
        rule.pattern = normalised(pattern->text());
        rule.unitKind.reset();
        if (const QVariant chosen = kind->currentData(); chosen.isValid())
            rule.unitKind = static_cast<UnitKind>(chosen.toInt());
        rule.audience = Id<Audience>(audience->currentData().toLongLong());
        rule.priority = priority->value();
        dialog->run<Committed>([rule](Database& database) { return saveAudienceRule(database, rule); });
    });
    dialog->open();
}

void SettingsPage::removeRule() {
    const AudienceRule* rule = chosenRule();
    if (rule == nullptr) return;
    writeAsking<Committed>(
        workspace_, this, {workspace_.settledHead(), {}, {}},
        [id = rule->id](Database& database) { return removeAudienceRule(database, id); },
        [this](Result<Committed> done) {
            if (!done) showError(done.error());
        });
}

}  // namespace taphuan
