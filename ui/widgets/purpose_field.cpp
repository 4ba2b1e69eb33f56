#include "ui/widgets/purpose_field.h"

#include <QLineEdit>

namespace taphuan {

PurposeField::PurposeField(QWidget* parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addItems({tr("Đối chiếu hồ sơ, giấy tờ"), tr("Liên hệ người học về lớp"),
              tr("Lập hồ sơ lớp, cấp chứng nhận"), tr("Báo cáo cơ quan cấp trên"),
              tr("Trả lời yêu cầu của chính người đó"), tr("Phục vụ thanh tra, kiểm tra")});
    setCurrentIndex(-1);
    lineEdit()->setPlaceholderText(tr("Gõ hoặc chọn mục đích"));
    setAccessibleName(tr("Mục đích"));
}

}  // namespace taphuan
