#include "ui/pages/welcome_page.h"

#include "core/storage/server_address.h"
#include "ui/models/database_place.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>

namespace taphuan {

namespace {

constexpr int welcomeWidth = 900;

}  // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent),
      choices_(buildChoices()),
      banner_(new InlineBanner),
      progress_(new ProgressPanel),
      recent_(new QWidget),
      recentRows_(new QVBoxLayout(recent_)) {
    setAccessibleName(tr("Bắt đầu"));
    auto* column = new QWidget;
    column->setFixedWidth(px(welcomeWidth));
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, px(space::xl), 0, px(space::xl));
    rows->setSpacing(px(space::l));
    rows->addStretch(2);
    auto* name = makeLabel(tr("Tập Huấn"), TextStyle::title);
    name->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: 700").arg(px(type::figure)));
    rows->addWidget(name);
    auto* sentence = makeLabel(
        tr("Lập kế hoạch, tổ chức và chứng minh kết quả đào tạo, bồi dưỡng chuyển đổi số của tỉnh. "
           "Dữ liệu nằm trong một tệp trên máy này, không cần mạng, hoặc trên máy chủ của cơ quan."),
        TextStyle::mute);
    sentence->setWordWrap(true);
    rows->addWidget(sentence);
    rows->addSpacing(px(space::s));
    rows->addWidget(banner_);
    rows->addWidget(choices_);
    rows->addWidget(buildForm());
    rows->addWidget(progress_);
    recentRows_->setContentsMargins(0, 0, 0, 0);
    recentRows_->setSpacing(px(2));
    rows->addWidget(recent_);
    rows->addStretch(3);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("pageBody"));
    auto* centred = new QHBoxLayout(body);
    centred->addStretch(1);
    centred->addWidget(column);
    centred->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    outer->addWidget(scroll);
    progress_->hide();
    banner_->hide();
    connect(progress_, &ProgressPanel::cancelled, this, &WelcomePage::cancelRequested);
    setRecentFiles({});
}

QWidget* WelcomePage::buildChoices() {
    auto* both = new QWidget;
    auto* rows = new QVBoxLayout(both);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(space::s));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::l));
    auto* demo = new ChoiceCard(
        Icon::eye, tr("Xem thử với dữ liệu mẫu Tây Ninh"),
        tr("Kế hoạch 2022–2025, đơn vị thật, người được đặt tên ngẫu nhiên. Thử gì cũng được."));
    auto* create = new ChoiceCard(
        Icon::plan, tr("Tạo cơ sở dữ liệu mới từ kế hoạch"),
        tr("Bắt đầu với kế hoạch và danh mục đơn vị của tỉnh; danh sách người nhập sau từ Excel."));
    auto* open = new ChoiceCard(Icon::openFile, tr("Mở tệp"),
                                tr("Cơ sở dữ liệu .taphuan trên máy này hoặc trên USB."));
    for (ChoiceCard* card : {demo, create, open}) layout->addWidget(card);
    connect(demo, &QAbstractButton::clicked, this, &WelcomePage::demoRequested);
    connect(create, &QAbstractButton::clicked, this, &WelcomePage::showForm);
    connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested({}); });
    auto* server =
        new QPushButton(icon(Icon::database, IconTone::accent), tr("Mở cơ sở dữ liệu trên máy chủ…"));
    setButtonKind(*server, ButtonKind::quiet);
    connect(server, &QPushButton::clicked, this, &WelcomePage::serverRequested);
    rows->addWidget(row);
    rows->addWidget(server, 0, Qt::AlignLeft);
    return both;
}

QWidget* WelcomePage::buildForm() {
    form_ = new Card(tr("Cơ sở dữ liệu mới"));
    plan_ = new QComboBox;
    office_ = new QLineEdit;
    office_->setPlaceholderText(tr("Ví dụ: Sở Nội vụ tỉnh Tây Ninh"));
    path_ = new QLineEdit;
    auto* choose = new QPushButton(tr("Chọn…"));
    auto* file = new QHBoxLayout;
    file->setSpacing(px(space::s));
    file->addWidget(path_, 1);
    file->addWidget(choose);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(px(space::l));
    form->setVerticalSpacing(px(space::m));
    form->addRow(tr("Kế hoạch"), plan_);
    form->addRow(tr("Đơn vị sử dụng"), office_);
    form->addRow(tr("Tệp"), file);
    plan_->setAccessibleName(tr("Kế hoạch"));
    office_->setAccessibleName(tr("Đơn vị sử dụng"));
    path_->setAccessibleName(tr("Tệp"));
    choose->setAccessibleName(tr("Chọn nơi lưu tệp"));
    form_->body()->addLayout(form);
    auto* make = new QPushButton(tr("Tạo"));
    setButtonKind(*make, ButtonKind::primary);
    auto* cancel = new QPushButton(tr("Hủy"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::s));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    form_->body()->addLayout(buttons);
    form_->hide();
    form_->setEnabled(false);  // until the plans have come
    connect(plan_, &QComboBox::currentIndexChanged, this, &WelcomePage::proposePath);
    connect(path_, &QLineEdit::textEdited, this, [this] { pathByHand_ = true; });
    connect(choose, &QPushButton::clicked, this, &WelcomePage::choosePath);
    connect(make, &QPushButton::clicked, this, &WelcomePage::create);
    connect(office_, &QLineEdit::returnPressed, this, &WelcomePage::create);
    connect(cancel, &QPushButton::clicked, form_, &QWidget::hide);
    return form_;
}

void WelcomePage::setPlans(const std::vector<PlanChoice>& plans) {
    for (const PlanChoice& each : plans) plan_->addItem(each.name, each.code);
    form_->setEnabled(true);
    if (form_->isVisible()) office_->setFocus();
}

void WelcomePage::setCancellable(bool cancellable) {
    progress_->setCancellable(cancellable);
}

void WelcomePage::showForm() {
    banner_->hide();
    form_->show();
    proposePath();
    office_->setFocus();
}

void WelcomePage::proposePath() {
    if (pathByHand_) return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = plan_->currentData().toString().replace(u'_', u'-');
    path_->setText(QDir::toNativeSeparators(QDir(folder).filePath(name % QStringLiteral(".taphuan"))));
}

void WelcomePage::choosePath() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Lưu cơ sở dữ liệu mới"), path_->text(),
                                                      tr("Cơ sở dữ liệu Tập Huấn (*.taphuan)"));
    if (path.isEmpty()) return;
    pathByHand_ = true;
    path_->setText(QDir::toNativeSeparators(path));
}

void WelcomePage::create() {
    const QString office = office_->text().simplified();
    if (office.isEmpty()) {
        banner_->showError(refused(tr("Chưa nêu đơn vị sử dụng"), {},
                                   tr("Viết tên cơ quan giữ cơ sở dữ liệu này: tên đó in trên giấy tờ")));
        office_->setFocus();
        return;
    }
    QString path = QDir::fromNativeSeparators(path_->text().trimmed());
    if (!path.endsWith(QLatin1String(".taphuan"))) path += QStringLiteral(".taphuan");
    banner_->hide();
    Q_EMIT createRequested(plan_->currentData().toString(), office, path);
}

void WelcomePage::setRecentFiles(const QStringList& files) {
    while (QLayoutItem* item = recentRows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    recent_->setVisible(!files.isEmpty());
    if (files.isEmpty()) return;
    recentRows_->addWidget(makeLabel(tr("Mở gần đây"), TextStyle::strong));
    for (const QString& file : files) {
        const QString name = shownDatabase(file);
        const QString folder = isServerAddress(file) ? QString() : shownPlace(QFileInfo(file).absolutePath());
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(px(space::s));
        auto* button = new QPushButton(icon(Icon::database, IconTone::accent), name);
        setButtonKind(*button, ButtonKind::quiet);
        button->setAccessibleDescription(folder);
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT openRequested(file); });
        layout->addWidget(button);
        layout->addWidget(new ElidedLabel(folder, TextStyle::small), 1);
        recentRows_->addWidget(row);
    }
}

void WelcomePage::showProgress(int percent, const QString& what) {
    banner_->hide();
    choices_->setEnabled(false);
    form_->hide();
    recent_->hide();
    progress_->show();
    progress_->setTask(what);
    progress_->setProgress(percent, 100);
}

void WelcomePage::endProgress() {
    choices_->setEnabled(true);
    progress_->hide();
    recent_->setVisible(recentRows_->count() > 0);
}

void WelcomePage::showError(const Error& error) {
    endProgress();
    banner_->showError(error);
}

}  // namespace taphuan
