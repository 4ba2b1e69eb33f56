#include "ui/dialogs/server_dialog.h"

#include "ui/models/database_place.h"
#include "ui/widgets/password_field.h"

#include <QLineEdit>
#include <QSpinBox>

namespace taphuan {

namespace {

constexpr int lastPort = 65535;

}  // namespace

ServerDialog::ServerDialog(Workspace& workspace, QWidget* parent)
    : FormDialog(workspace, tr("Mở cơ sở dữ liệu trên máy chủ"), tr("Mở"), parent),
      host_(addText(tr("Máy chủ"), {}, tr("ví dụ: may-chu.tayninh.gov.vn hoặc 10.0.0.5"))),
      port_(new QSpinBox),
      database_(nullptr),
      account_(nullptr),
      password_(new PasswordField(tr("Mật khẩu"))) {
    setExplanation(
        tr("Người quản trị máy chủ cho biết tên máy chủ và tên cơ sở dữ liệu. Cơ sở dữ liệu còn trống thì "
           "bước sau hỏi để tạo mới. Mật khẩu không được lưu lại."));
    port_->setRange(1, lastPort);
    port_->setValue(usualServerPort);
    addField(tr("Cổng"), port_);
    database_ = addText(tr("Tên cơ sở dữ liệu"), {}, tr("ví dụ: taphuan"));
    account_ = addText(tr("Tài khoản"));
    for (QLineEdit* field : {host_, database_, account_})
        field->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    addField(tr("Mật khẩu"), password_);
    setSubmit([this] { choose(); });
    host_->setFocus();
}

void ServerDialog::choose() {
    const QString host = host_->text().trimmed();
    const QString account = account_->text().trimmed().toLower();
    if (host.isEmpty()) {
        host_->setFocus();
        return showError(refused(tr("Chưa nêu máy chủ")));
    }
    const QString database = database_->text().trimmed();
    if (database.isEmpty()) {
        database_->setFocus();
        return showError(refused(tr("Chưa nêu tên cơ sở dữ liệu")));
    }
    const auto address = serverPlace(host, port_->value(), database);
    if (!address) return showError(address.error());
    if (account.isEmpty() || password_->text().isEmpty()) {
        (account.isEmpty() ? static_cast<QWidget*>(account_) : password_->field())->setFocus();
        return showError(refused(tr("Nhập tên tài khoản và mật khẩu")));
    }
    Q_EMIT chosen(*address, {account, password_->text()});
    accept();
}

}  // namespace taphuan
