#include "ui/dialogs/recovery_key_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QFrame>
#include <QGuiApplication>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QThreadPool>

#include <memory>

namespace taphuan {

namespace {

constexpr int keySize = 22;
constexpr int dialogWidth = 620;

QLabel* wrapped(const QString& text, TextStyle style) {
    auto* label = makeLabel(text, style);
    label->setWordWrap(true);
    return label;
}

// Two lines of four groups: as long as a line may be to be typed from.
QString onTwoLines(const QString& key) {
    const QChar separator = u'-';
    return key.section(separator, 0, 3) % separator % u'\n' % key.section(separator, 4);
}

QString paperOf(const QString& key, const QString& file) {
    return QStringLiteral("<h2>%1</h2><p>%2</p><pre style=\"font-size:20pt\">%3</pre><p>%4</p>")
        .arg(
            RecoveryKeyDialog::tr("Khóa khôi phục Tập Huấn").toHtmlEscaped(),
            RecoveryKeyDialog::tr("Cơ sở dữ liệu: %1").arg(file).toHtmlEscaped(), onTwoLines(key),
            RecoveryKeyDialog::tr("Ai có tờ giấy này và tên một tài khoản là mở được tệp. Cất vào két, không "
                                  "chụp ảnh, không gửi qua mạng.")
                .toHtmlEscaped());
}

}  // namespace

RecoveryKeyDialog::RecoveryKeyDialog(const QString& key, const QString& database, Of of, QWidget* parent)
    : QDialog(parent),
      key_(key),
      database_(database),
      banner_(new InlineBanner),
      putAway_(new QCheckBox(tr("Tôi đã cất khóa khôi phục"))),
      close_(new QPushButton(tr("Đăng nhập"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Khóa khôi phục"));
    setFixedWidth(px(dialogWidth));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(space::xl), px(20), px(space::xl), px(20));
    rows->setSpacing(px(space::l));
    rows->addWidget(makeLabel(tr("Cất khóa khôi phục này"), TextStyle::title));
    rows->addWidget(wrapped(tr("Nếu mọi mật khẩu đều quên, chỉ khóa này mở được dữ liệu. Nó hiện ra một lần "
                               "này thôi, chương trình không giữ bản nào. In ra và cất vào két."),
                            TextStyle::body));
    rows->addWidget(banner_);
    rows->addWidget(buildKey());
    rows->addWidget(
        wrapped(of == Of::file
                    ? tr("Từ nay mở tệp phải đăng nhập. Bản sao lưu cũ trong thư mục sao lưu đã thay bằng "
                         "bản mới; bản chép ở nơi khác vẫn chứa khóa để mở, hãy tự xóa.")
                    : tr("Mỗi người làm việc có một tài khoản: thêm ở trang Tài khoản. Khóa này mở được cả "
                         "bản sao lưu của dữ liệu trên máy chủ."),
                TextStyle::mute));
    rows->addWidget(putAway_);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close_);
    rows->addLayout(buttons);
    close_->setDefault(true);
    close_->setEnabled(false);
    banner_->hide();
    connect(putAway_, &QCheckBox::toggled, close_, &QWidget::setEnabled);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* RecoveryKeyDialog::buildKey() {
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(space::m));
    auto* shown = new QLabel(onTwoLines(key_));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(px(keySize));
    fixed.setWeight(QFont::DemiBold);
    shown->setFont(fixed);
    shown->setAlignment(Qt::AlignCenter);
    shown->setAccessibleName(tr("Khóa khôi phục: %1").arg(key_));
    shown->setFocusPolicy(Qt::TabFocus);
    shown->setFrameShape(QFrame::StyledPanel);
    shown->setMargin(px(space::l));
    rows->addWidget(shown);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::s));
    const auto add = [&](const QString& text, Icon which) {
        auto* button = new QPushButton(icon(which), text);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        return button;
    };
    connect(add(tr("In"), Icon::print), &QPushButton::clicked, this, &RecoveryKeyDialog::print);
    connect(add(tr("Chép"), Icon::copy), &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(key_); });
    buttons->addStretch(1);
    rows->addLayout(buttons);
    return whole;
}

void RecoveryKeyDialog::print() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(windowTitle());
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() != QDialog::Accepted) return;
    QThreadPool::globalInstance()->start([self = QPointer(this), printer, html = paperOf(key_, database_)] {
        QTextDocument document;
        document.setDefaultFont(QFont(QStringLiteral("Liberation Serif"), 12));
        document.setHtml(html);
        document.print(printer.get());
        if (printer->printerState() != QPrinter::Error) return;
        QMetaObject::invokeMethod(qApp, [self, name = printer->printerName()] {
            if (self)
                self->banner_->showError(badFile(tr("Không in được"), name, tr("Xem máy in rồi in lại")));
        });
    });
}

void RecoveryKeyDialog::showError(const Error& error) {
    banner_->showError(error);
}

void RecoveryKeyDialog::reject() {
    if (putAway_->isChecked()) QDialog::accept();
}

}  // namespace taphuan
