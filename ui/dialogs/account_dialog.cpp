#include "ui/dialogs/account_dialog.h"

#include "core/crypto/password.h"
#include "core/domain/account_words.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/scope_picker.h"

#include <QComboBox>
#include <QLineEdit>

namespace taphuan {

namespace {

const QString administrator = QStringLiteral("administrator");

// The first account's role, of those that the office gets with it.
Result<Id<Role>> administratorRole(Database& database) {
    TAPHUAN_TRY(ensureRoles(database));
    TAPHUAN_ASSIGN(const auto roles, listRoles(database.connection()));
    for (const Role& role : roles)
        if (role.code == administrator) return role.id;
    return refused(AccountDialog::tr("Không có vai trò quản trị"));
}

}  // namespace

AccountDialog::AccountDialog(Workspace& workspace, const QString& title, const QString& action,
                             QWidget* parent)
    : FormDialog(workspace, title, action, parent),
      name_(addText(tr("Tên tài khoản"), {}, tr("ví dụ: lan.nguyen"))),
      fullName_(addText(tr("Họ và tên"))) {
    setMinimumWidth(px(600));
}

AccountDialog::AccountDialog(Workspace& workspace, const std::vector<Role>& roles, Kind kind, QWidget* parent)
    : AccountDialog(workspace, kind == Kind::first ? tr("Tài khoản quản trị đầu tiên") : tr("Thêm tài khoản"),
                    kind == Kind::first ? tr("Tạo tài khoản") : tr("Thêm"), parent) {
    kind_ = kind;
    if (kind == Kind::first) {
        setExplanation(tr(
            "Tài khoản này quản lý các tài khoản khác và làm được mọi việc trên toàn bộ dữ liệu. Từ khi có "
            "nó, ai mở tệp cũng phải đăng nhập; số định danh và số điện thoại được mã hóa."));
    } else {
        addRoles(roles, {});
        scope_ = new ScopePicker(workspace);
        addField(tr("Phạm vi"), scope_);
    }
    addPasswords();
    setSubmit([this] { add(); });
}

AccountDialog::AccountDialog(Workspace& workspace, const std::vector<Role>& roles, const AccountRow& row,
                             QWidget* parent)
    : AccountDialog(workspace, tr("Sửa tài khoản %1").arg(row.account.name), tr("Lưu"), parent) {
    name_->setText(row.account.name);
    name_->setReadOnly(true);
    fullName_->setText(row.account.fullName);
    fullName_->setFocus();
    addRoles(roles, row.account.role);
    scope_ = new ScopePicker(workspace);
    scope_->setScope(row.account.everywhere, row.scopes);
    addField(tr("Phạm vi"), scope_);
    setSubmit([this, id = row.account.id] { save(id); });
}

void AccountDialog::addRoles(const std::vector<Role>& roles, Id<Role> chosen) {
    role_ = addChoice(tr("Vai trò"));
    for (const Role& role : roles) role_->addItem(nameSpoken(role), role.id.value);
    role_->setCurrentIndex(chosen.isNull() ? -1 : role_->findData(chosen.value));
    role_->setPlaceholderText(tr("Chọn vai trò"));
}

void AccountDialog::addPasswords() {
    password_ = new PasswordField(tr("Mật khẩu"));
    password_->field()->setPlaceholderText(tr("ít nhất %1 ký tự").arg(shortestPassword));
    again_ = new PasswordField(tr("Gõ lại mật khẩu"));
    addField(tr("Mật khẩu"), password_);
    addField(tr("Gõ lại mật khẩu"), again_);
}

AccountWish AccountDialog::typed() const {
    AccountWish wish;
    wish.name = name_->text();
    wish.fullName = fullName_->text();
    wish.everywhere = scope_ == nullptr || scope_->everywhere();
    if (role_ != nullptr) wish.role = Id<Role>(role_->currentData().toLongLong());
    if (scope_ != nullptr && !wish.everywhere) {
        wish.units = scope_->units();
        wish.classes = scope_->classes();
    }
    return wish;
}

void AccountDialog::add() {
    const auto password = passwordTypedTwice(*password_, *again_);
    if (!password) return showError(password.error());
    const AccountWish wish = typed();
    if (role_ != nullptr && wish.role.isNull()) return showError(refused(tr("Chưa chọn vai trò")));
    run<AddedAccount>(
        [wish, password = *password,
         first = kind_ == Kind::first](Database& database) -> Result<AddedAccount> {
            AccountWish made = wish;
            if (first) {
                TAPHUAN_ASSIGN(made.role, administratorRole(database));
            }
            return addAccount(database, made, password);
        },
        [this, name = wish.name.trimmed().toLower(), password = *password](const Result<AddedAccount>& done) {
            Q_EMIT added(name, password, *done);
        });
}

void AccountDialog::save(Id<Account> account) {
    const AccountWish wish = typed();
    run<Committed>([account, wish](Database& database) { return editAccount(database, account, wish); },
                   [this, name = wish.name](const Result<Committed>&) { Q_EMIT edited(name); });
}

}  // namespace taphuan
