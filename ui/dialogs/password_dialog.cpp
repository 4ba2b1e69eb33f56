#include "ui/dialogs/password_dialog.h"

#include "core/commands/account_commands.h"
#include "core/crypto/password.h"
#include "ui/widgets/password_field.h"

namespace taphuan {

PasswordDialog::PasswordDialog(Workspace& workspace, Id<Account> account, const QString& name,
                               QWidget* parent)
    : FormDialog(workspace, tr("Mật khẩu mới của %1").arg(name), tr("Đổi mật khẩu"), parent) {
    setExplanation(
        tr("Ít nhất %1 ký tự. Mật khẩu không xem lại được; quên thì người quản trị đặt mật khẩu khác.")
            .arg(shortestPassword));
    auto* first = new PasswordField(tr("Mật khẩu mới"));
    auto* second = new PasswordField(tr("Gõ lại mật khẩu mới"));
    addField(tr("Mật khẩu mới"), first);
    addField(tr("Gõ lại mật khẩu mới"), second);
    setSubmit([this, account, first, second] {
        const auto password = passwordTypedTwice(*first, *second);
        if (!password) return showError(password.error());
        run<void>([account,
                   typed = *password](Database& database) { return setPassword(database, account, typed); },
                  [this](const Status&) { Q_EMIT changed(); });
    });
}

}  // namespace taphuan
