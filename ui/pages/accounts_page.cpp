#include "ui/pages/accounts_page.h"

#include "core/commands/account_commands.h"
#include "core/domain/account_words.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/account_dialog.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/recovery_key_dialog.h"
#include "ui/models/cell_table.h"
#include "ui/models/database_place.h"
#include "ui/models/workspace.h"
#include "ui/pages/accounts_page/role_grid.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/permission_guard.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace taphuan {

namespace {

constexpr int noAccountsWidth = 640;

enum AccountsState { noAccounts, someAccounts };

TableCell accountState(const AccountRow& row) {
    if (row.account.closedOn.isValid())
        return TableCell::ofTag(AccountsPage::tr("đóng từ %1").arg(dateText(row.account.closedOn)),
                                ColourRole::neutral);
    if (!row.hasPassword) return TableCell::ofTag(AccountsPage::tr("chưa có mật khẩu"), ColourRole::behind);
    return TableCell::ofTag(AccountsPage::tr("đang dùng"), ColourRole::good);
}

TableRow accountRow(const AccountRow& row) {
    const QString scope = row.account.everywhere ? AccountsPage::tr("toàn bộ dữ liệu")
                                                 : row.scopeNames.join(QStringLiteral(", "));
    return {{TableCell::ofText(row.account.name),
             TableCell::ofName(row.account.fullName),
             TableCell::ofText(nameSpoken(row.role)),
             {scope, {}, {}, {}, scope},
             accountState(row)},
            row.account.id.text(),
            false};
}

}  // namespace

AccountsPage::AccountsPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Tài khoản"), Scrolling::none, parent),
      workspace_(workspace),
      feed_(nullptr),
      tabs_(new TabBar),
      bodies_(new QStackedWidget),
      states_(new QStackedWidget),
      none_(new EmptyState),
      table_(new DataTable),
      model_(new CellTable(
          {tr("Tên tài khoản"), tr("Họ và tên"), tr("Vai trò"), tr("Phạm vi"), tr("Tình trạng")}, this)),
      grid_(new RoleGrid),
      roleNote_(makeLabel({}, TextStyle::mute)),
      edit_(new QPushButton(tr("Sửa…"))),
      password_(new QPushButton(tr("Đặt mật khẩu…"))),
      close_(new QPushButton(tr("Đóng tài khoản…"))) {
    setReady(false);
    build();
    feed_ = new PageFeed(workspace, this, {Entity::account, Entity::account_scope, Entity::role},
                         [this] { read(); });
}

void AccountsPage::build() {
    add_ = header()->addButton(tr("Thêm tài khoản"), Icon::add, ButtonKind::primary);
    connect(add_, &QPushButton::clicked, this, &AccountsPage::add);
    writesWith(add_);
    add_->hide();
    tabs_->setAccessibleName(tr("Tài khoản và vai trò"));
    tabs_->addTab(tr("Tài khoản"));
    tabs_->addTab(tr("Các vai trò"));
    bodies_->addWidget(buildAccounts());
    bodies_->addWidget(buildRoles());
    connect(tabs_, &QTabBar::currentChanged, bodies_, &QStackedWidget::setCurrentIndex);
    content()->setSpacing(px(space::m));
    content()->addWidget(tabs_);
    content()->addWidget(bodies_, 1);
}

QWidget* AccountsPage::buildAccounts() {
    none_->setContent(Icon::accounts, tr("Chưa có tài khoản nào"),
                      tr("Ai mở được tệp này đều làm được mọi việc. Số định danh và số điện thoại chỉ được "
                         "che chứ chưa được bảo vệ. Khi có tài khoản, mở tệp phải có mật khẩu, mỗi người chỉ "
                         "thấy phần của mình, và các số ấy được mã hóa."),
                      tr("Tạo tài khoản quản trị đầu tiên"));
    connect(none_, &EmptyState::actionTriggered, this, &AccountsPage::add);
    for (QPushButton* button : {edit_, password_, close_}) {
        table_->addToolbarWidget(button);
        writesWith(button);
    }
    table_->setFilterPlaceholder(tr("Tìm tài khoản"));
    table_->setCountNoun(tr("tài khoản"));
    table_->setModel(model_);
    table_->setColumns({{ColumnKind::name},
                        {ColumnKind::text},
                        {ColumnKind::text},
                        {ColumnKind::muted, true},
                        {ColumnKind::tag}});
    connect(table_, &DataTable::activated, this, &AccountsPage::edit);
    connect(table_, &DataTable::selectionChanged, this, &AccountsPage::showActions);
    connect(edit_, &QPushButton::clicked, this, &AccountsPage::edit);
    connect(password_, &QPushButton::clicked, this, &AccountsPage::setPasswordOfChosen);
    connect(close_, &QPushButton::clicked, this, &AccountsPage::closeChosen);
    auto* narrow = new QWidget;
    auto* centred = new QHBoxLayout(narrow);
    none_->setMaximumWidth(px(noAccountsWidth));
    centred->addWidget(none_);
    states_->insertWidget(noAccounts, narrow);
    states_->insertWidget(someAccounts, table_);
    states_->setCurrentIndex(someAccounts);
    showActions();
    return states_;
}

QWidget* AccountsPage::buildRoles() {
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("pageBody"));
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(space::m));
    roleNote_->setWordWrap(true);
    rows->addWidget(roleNote_);
    auto* card = new Card;
    card->body()->addWidget(grid_);
    rows->addWidget(card);
    rows->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    connect(grid_, &RoleGrid::edited, this, [this](Id<Role> role, const Permissions& permissions) {
        writeAsking<Committed>(
            workspace_, this, {workspace_.settledHead(), {}, {}},
            [role, permissions](Database& database) { return editRole(database, role, permissions); },
            [this](const Result<Committed>& done) {
                if (done) return Q_EMIT told(tr("Đã sửa vai trò; có hiệu lực từ lần đăng nhập sau"));
                showError(done.error());
                grid_->setRoles(reading_.roles, isWritable());
            });
    });
    return scroll;
}

void AccountsPage::showPlace(const QString& where) {
    tabs_->setCurrentIndex(where.section(u'/', 1) == QLatin1String("roles") ? 1 : 0);
}

Result<AccountsPage::Reading> AccountsPage::readAll(Connection& db, QDate today) {
    TAPHUAN_TRY(refuseUnlessMay(db.viewer(), Permission::accountsWrite));
    Reading reading;
    TAPHUAN_ASSIGN(reading.accounts, listAccounts(db, today));
    TAPHUAN_ASSIGN(reading.roles, listRoles(db));
    reading.rolesWritten = !reading.roles.empty();
    if (!reading.rolesWritten) reading.roles = standardRoles();
    return reading;
}

void AccountsPage::read() {
    setReady(false);
    workspace_.read<Reading>(
        this, [today = workspace_.today()](Connection& db) { return readAll(db, today); },
        taking<Reading>([this](Reading reading) { show(std::move(reading)); }));
}

void AccountsPage::show(Reading reading) {
    reading_ = std::move(reading);
    banner()->hide();
    const auto& accounts = reading_.accounts;
    const auto open = std::count_if(accounts.begin(), accounts.end(),
                                    [](const AccountRow& row) { return !row.account.closedOn.isValid(); });
    states_->setCurrentIndex(accounts.empty() ? noAccounts : someAccounts);
    header()->setFacts(
        accounts.empty()
            ? tr("Chưa có tài khoản")
            : tr("%1 tài khoản đang dùng, %2 đã đóng")
                  .arg(groupedNumber(open), groupedNumber(static_cast<qint64>(accounts.size()) - open)));
    add_->setVisible(!accounts.empty() && isWritable());
    std::vector<TableRow> rows;
    for (const AccountRow& row : accounts) rows.push_back(accountRow(row));
    model_->setRows(std::move(rows));
    grid_->setRoles(reading_.roles, reading_.rolesWritten && isWritable());
    roleNote_->setText(
        reading_.rolesWritten
            ? tr("Đánh dấu là ghi ngay; có hiệu lực từ lần đăng nhập sau của người có vai trò đó.")
            : tr("Các vai trò có sẵn; sửa được sau khi có tài khoản đầu tiên."));
    showActions();
}

const AccountRow* AccountsPage::current() const {
    const int row = table_->selectedRows().size() == 1 ? table_->currentRow() : -1;
    return row < 0 ? nullptr : &reading_.accounts[static_cast<size_t>(row)];
}

void AccountsPage::showActions() {
    const AccountRow* row = current();
    const bool open = row != nullptr && !row->account.closedOn.isValid();
    const QString against = row == nullptr ? tr("Chọn một tài khoản trước")
                            : open         ? QString()
                                           : tr("Tài khoản này đã đóng");
    for (QPushButton* button : {edit_, password_, close_}) setUsable(*button, {against});
}

void AccountsPage::add() {
    if (!isWritable()) return;
    const auto kind = reading_.accounts.empty() ? AccountDialog::Kind::first : AccountDialog::Kind::another;
    auto* dialog = new AccountDialog(workspace_, reading_.roles, kind, this);
    connect(dialog, &AccountDialog::added, this,
            [this](const QString& name, const QString& password, const AddedAccount& account) {
                if (!account.recoveryKey.isEmpty()) return showRecoveryKey({name, password}, account);
                Q_EMIT told(tr("Đã thêm tài khoản %1").arg(name));
            });
    dialog->open();
}

void AccountsPage::showRecoveryKey(const Credentials& credentials, const AddedAccount& account) {
    auto* dialog = new RecoveryKeyDialog(account.recoveryKey, placeName(workspace_.path()),
                                         RecoveryKeyDialog::Of::file, this);
    if (!account.leftBehind.what.isEmpty()) dialog->showError(account.leftBehind);
    connect(dialog, &QDialog::accepted, this, [this, credentials] { Q_EMIT begun(credentials); });
    dialog->open();
}

void AccountsPage::edit() {
    const AccountRow* row = current();
    if (row == nullptr || !isWritable() || row->account.closedOn.isValid()) return;
    auto* dialog = new AccountDialog(workspace_, reading_.roles, *row, this);
    connect(dialog, &AccountDialog::edited, this,
            [this](const QString& name) { Q_EMIT told(tr("Đã sửa tài khoản %1").arg(name)); });
    dialog->open();
}

void AccountsPage::setPasswordOfChosen() {
    const AccountRow* row = current();
    if (row == nullptr) return;
    auto* dialog = new PasswordDialog(workspace_, row->account.id, row->account.name, this);
    connect(dialog, &PasswordDialog::changed, this, [this, name = row->account.name] {
        feed_->refresh();
        Q_EMIT told(tr("Đã đặt mật khẩu mới cho %1").arg(name));
    });
    dialog->open();
}

void AccountsPage::closeChosen() {
    const AccountRow* row = current();
    if (row == nullptr) return;
    auto* dialog = new FormDialog(workspace_, tr("Đóng tài khoản %1").arg(row->account.name),
                                  tr("Đóng tài khoản"), this, ButtonKind::danger);
    dialog->setExplanation(
        tr("Người này không đăng nhập được nữa. Việc đã làm vẫn mang tên họ trong nhật ký. "
           "Không hoàn tác được."));
    dialog->setSubmit([this, dialog, account = row->account] {
        dialog->run<Committed>([id = account.id](Database& database) { return closeAccount(database, id); },
                               [this, name = account.name](const Result<Committed>&) {
                                   Q_EMIT told(tr("Đã đóng tài khoản %1").arg(name));
                               });
    });
    dialog->open();
}

}  // namespace taphuan
