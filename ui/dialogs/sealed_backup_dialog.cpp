#include "ui/dialogs/sealed_backup_dialog.h"

#include "core/storage/sealed_backup.h"
#include "ui/widgets/password_field.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QThreadPool>

namespace taphuan {

SealedBackupDialog::SealedBackupDialog(Workspace& workspace, const QString& backup, QWidget* parent)
    : FormDialog(workspace, tr("Mở bản sao lưu"), tr("Khôi phục"), parent),
      backup_(backup),
      account_(addText(tr("Tài khoản"))),
      password_(new PasswordField(tr("Mật khẩu hoặc khóa khôi phục"))) {
    setExplanation(
        tr("%1 được mã hóa. Dùng tài khoản và mật khẩu lúc sao lưu; với khóa khôi phục thì không cần "
           "tên tài khoản.")
            .arg(QFileInfo(backup).fileName()));
    addField(tr("Mật khẩu hoặc khóa khôi phục"), password_);
    setSubmit([this] { tryIt(); });
}

void SealedBackupDialog::tryIt() {
    if (trying_) return;
    trying_ = true;
    const Credentials typed{account_->text(), password_->text()};
    QThreadPool::globalInstance()->start([self = QPointer(this), backup = backup_, typed] {
        const auto found = std::make_shared<Status>(checkBackup(backup, typed));
        QMetaObject::invokeMethod(qApp, [self, typed, found] {
            if (!self) return;
            self->trying_ = false;
            if (!*found) return self->showError(found->error());
            self->accept();
            Q_EMIT self->opens(typed);
        });
    });
}

}  // namespace taphuan
