#include "ui/widgets/password_field.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace taphuan {

PasswordField::PasswordField(const QString& name, QWidget* parent)
    : QWidget(parent), field_(new QLineEdit), eye_(new QToolButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::xs));
    layout->addWidget(field_, 1);
    layout->addWidget(eye_);
    field_->setAccessibleName(name);
    field_->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    eye_->setCheckable(true);
    eye_->setFocusPolicy(Qt::TabFocus);
    eye_->setIconSize(QSize(px(18), px(18)));
    connect(eye_, &QToolButton::toggled, this, &PasswordField::showAsChosen);
    setFocusProxy(field_);
    showAsChosen();
}

QString PasswordField::text() const {
    return field_->text();
}

void PasswordField::clear() {
    field_->clear();
    eye_->setChecked(false);
}

void PasswordField::showAsChosen() {
    const bool shown = eye_->isChecked();
    field_->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    eye_->setIcon(icon(shown ? Icon::eyeOff : Icon::eye));
    eye_->setToolTip(shown ? tr("Che mật khẩu") : tr("Hiện mật khẩu"));
    eye_->setAccessibleName(eye_->toolTip());
}

Result<QString> passwordTypedTwice(const PasswordField& first, const PasswordField& second) {
    if (first.text().isEmpty()) return refused(PasswordField::tr("Chưa gõ mật khẩu mới"));
    if (first.text() != second.text())
        return refused(PasswordField::tr("Hai lần gõ mật khẩu khác nhau"), {},
                       PasswordField::tr("Gõ lại cả hai ô"));
    return first.text();
}

}  // namespace taphuan
