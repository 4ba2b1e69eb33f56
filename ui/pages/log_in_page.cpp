#include "ui/pages/log_in_page.h"

#include "core/storage/server_address.h"
#include "ui/models/database_place.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/password_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace taphuan {

namespace {

constexpr int logInWidth = 420;

void setInvalid(QWidget& field, bool invalid) {
    field.setProperty("invalid", invalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

}  // namespace

LogInPage::LogInPage(Purpose purpose, const QString& file, const QString& account, QWidget* parent)
    : QWidget(parent),
      purpose_(purpose),
      file_(file),
      picture_(new QLabel),
      account_(new QLineEdit(account)),
      password_(new PasswordField(tr("Mật khẩu"))),
      keep_(new QCheckBox(tr("Nhớ mật khẩu trên máy này"))),
      error_(makeLabel({}, TextStyle::error)),
      enter_(new QPushButton(purpose == Purpose::open ? tr("Đăng nhập") : tr("Mở khóa"))) {
    auto* card = new Card;
    card->setPadding(space::xl);
    card->setFixedWidth(px(logInWidth));
    QVBoxLayout* rows = card->body();
    rows->setSpacing(px(space::s));
    buildWords(*rows);
    buildFields(*rows);
    buildWaysOut(*rows);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(card, 0, Qt::AlignCenter);
    setFocusProxy(account.isEmpty() ? static_cast<QWidget*>(account_) : password_);
    connect(account_, &QLineEdit::returnPressed, password_->field(), qOverload<>(&QWidget::setFocus));
    connect(password_->field(), &QLineEdit::returnPressed, this, &LogInPage::submit);
    connect(account_, &QLineEdit::textEdited, this, &LogInPage::dropKept);
    connect(password_->field(), &QLineEdit::textEdited, this, [this] { kept_ = false; });
    connect(enter_, &QPushButton::clicked, this, &LogInPage::submit);
}

void LogInPage::buildWords(QVBoxLayout& rows) {
    const QString title = purpose_ == Purpose::open ? tr("Đăng nhập") : tr("Đã khóa màn hình");
    setAccessibleName(title);
    rows.addWidget(picture_);
    showIcon();
    rows.addWidget(makeLabel(title, TextStyle::title));
    auto* where = new ElidedLabel(placeName(file_), TextStyle::mute);
    where->setToolTip(shownPlace(file_));
    rows.addWidget(where);
    if (purpose_ == Purpose::unlock) {
        auto* kept = makeLabel(tr("Việc đang làm dở vẫn còn nguyên phía sau."), TextStyle::mute);
        kept->setWordWrap(true);
        rows.addWidget(kept);
    }
    rows.addSpacing(px(space::s));
}

void LogInPage::buildFields(QVBoxLayout& rows) {
    account_->setAccessibleName(tr("Tên tài khoản"));
    account_->setReadOnly(purpose_ == Purpose::unlock);
    account_->setFocusPolicy(purpose_ == Purpose::unlock ? Qt::NoFocus : Qt::StrongFocus);
    account_->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    const auto addField = [&rows](const QString& name, QWidget* field) {
        rows.addWidget(makeLabel(name, TextStyle::mute));
        rows.addWidget(field);
        rows.addSpacing(px(space::xs));
    };
    addField(tr("Tên tài khoản"), account_);
    addField(tr("Mật khẩu"), password_);
    keep_->setToolTip(
        tr("Mật khẩu nằm trong kho mật khẩu của máy, không trong tệp nào của chương trình. Ai dùng được "
           "phiên làm việc này của máy thì đăng nhập được."));
    keep_->hide();
    rows.addWidget(keep_);
    error_->setWordWrap(true);
    error_->hide();
    rows.addWidget(error_);
    auto* hint = makeLabel(isServerAddress(file_) ? tr("Quên mật khẩu? Người quản trị đặt mật khẩu khác.")
                                                  : tr("Quên mật khẩu? Gõ khóa khôi phục vào ô mật khẩu."),
                           TextStyle::small);
    hint->setWordWrap(true);
    rows.addWidget(hint);
    rows.addSpacing(px(space::s));
    setButtonKind(*enter_, ButtonKind::primary);
    rows.addWidget(enter_);
}

void LogInPage::buildWaysOut(QVBoxLayout& rows) {
    auto* ways = new QHBoxLayout;
    ways->setSpacing(px(space::s));
    const auto add = [&](const QString& text, auto signal) {
        auto* button = new QPushButton(text);
        setButtonKind(*button, ButtonKind::quiet);
        connect(button, &QPushButton::clicked, this, signal);
        ways->addWidget(button);
    };
    if (purpose_ == Purpose::open) {
        add(tr("Chọn tệp khác…"), &LogInPage::otherFileRequested);
        ways->addStretch(1);
        add(tr("Về màn hình bắt đầu"), &LogInPage::backRequested);
    } else {
        ways->addStretch(1);
        add(tr("Đổi người dùng…"), &LogInPage::switchRequested);
    }
    rows.addLayout(ways);
}

void LogInPage::showIcon() {
    picture_->setPixmap(iconPixmap(Icon::lock, px(28), tokens().accent));
}

void LogInPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) showIcon();
    QWidget::changeEvent(event);
}

QString LogInPage::typedAccount() const {
    return account_->text().trimmed().toLower();
}

void LogInPage::offerKeeping() {
    keep_->show();
}

void LogInPage::fillKept(const QString& account, const QString& password) {
    if (typedAccount() != account || !password_->text().isEmpty() || !enter_->isEnabled()) return;
    password_->field()->setText(password);
    password_->field()->selectAll();
    keep_->setChecked(true);
    kept_ = true;
}

bool LogInPage::keepsPassword() const {
    return keep_->isVisibleTo(this) && keep_->isChecked();
}

void LogInPage::dropKept() {
    if (!std::exchange(kept_, false)) return;
    password_->clear();
    keep_->setChecked(false);
}

void LogInPage::submit() {
    if (!enter_->isEnabled()) return;
    const QString account = typedAccount();
    if (account.isEmpty() || password_->text().isEmpty()) {
        showError(refused(tr("Nhập tên tài khoản và mật khẩu")));
        return;
    }
    setWaiting(true);
    Q_EMIT submitted(account, password_->text());
}

void LogInPage::setWaiting(bool waiting) {
    enter_->setEnabled(!waiting);
    account_->setEnabled(!waiting);
    password_->setEnabled(!waiting);
    keep_->setEnabled(!waiting);
    if (!waiting) return;
    error_->hide();
    setInvalid(*password_->field(), false);
}

void LogInPage::showError(const Error& error) {
    setWaiting(false);
    error_->setText(error.text());
    error_->show();
    setInvalid(*password_->field(), true);
    password_->field()->setAccessibleDescription(error.text());
    QWidget* next = account_->text().isEmpty() ? static_cast<QWidget*>(account_) : password_;
    next->setFocus();
    password_->field()->selectAll();
}

}  // namespace taphuan
