#include "ui/dialogs/new_server_dialog.h"

#include "core/storage/server_address.h"

#include <QComboBox>
#include <QLineEdit>

namespace taphuan {

NewServerDialog::NewServerDialog(Workspace& workspace, const QString& address, const QString& account,
                                 QWidget* parent)
    : FormDialog(workspace, tr("Tạo cơ sở dữ liệu mới trên máy chủ"), tr("Tạo"), parent),
      plan_(addChoice(tr("Kế hoạch"))),
      office_(addText(tr("Đơn vị sử dụng"), {}, tr("Ví dụ: Sở Nội vụ tỉnh Tây Ninh"))) {
    setExplanation(
        tr("%1 đang trống. Tạo mới tại đó với danh mục đơn vị và kế hoạch của tỉnh. %2 thành tài khoản quản "
           "trị đầu tiên, mật khẩu vẫn là mật khẩu vừa đăng nhập; khóa khôi phục hiện ra một lần sau khi "
           "tạo.")
            .arg(shownPlace(address), account));
    plan_->setEnabled(false);
    setSubmit([this] { choose(); });
    office_->setFocus();
}

void NewServerDialog::setPlans(const std::vector<PlanChoice>& plans) {
    for (const PlanChoice& each : plans) plan_->addItem(each.name, each.code);
    plan_->setEnabled(true);
}

void NewServerDialog::choose() {
    const QString office = office_->text().simplified();
    if (!plan_->isEnabled()) return;
    if (office.isEmpty()) {
        office_->setFocus();
        return showError(refused(tr("Chưa nêu đơn vị sử dụng"), {},
                                 tr("Viết tên cơ quan giữ cơ sở dữ liệu này: tên đó in trên giấy tờ")));
    }
    Q_EMIT chosen(plan_->currentData().toString(), office);
    accept();
}

}  // namespace taphuan
