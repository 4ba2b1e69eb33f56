#include "ui/pages/open_error_page.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace taphuan {

namespace {

constexpr int columnWidth = 640;
constexpr int backupsHeight = 168;

QString backupText(const QString& file) {
    const QFileInfo info(file);
    const QDateTime at = info.lastModified();
    return QStringLiteral("%1 %2 · %3 · %4")
        .arg(dateText(at.date()), at.time().toString(QStringLiteral("HH:mm")),
             QLocale().formattedDataSize(info.size(), 1), info.completeBaseName());
}

}  // namespace

OpenErrorPage::OpenErrorPage(const Failure& failure, QWidget* parent) : QWidget(parent) {
    setAccessibleName(failure.error.text());
    auto* card = new Card;
    card->setPadding(space::xl);
    card->setFixedWidth(px(columnWidth));
    QVBoxLayout* rows = card->body();
    rows->setSpacing(px(space::m));
    auto* picture = new QLabel;
    picture->setPixmap(iconPixmap(Icon::warning, px(28), tokens().behind.bar));
    rows->addWidget(picture);
    const auto addText = [rows](const QString& text, TextStyle style) {
        if (text.isEmpty()) return;
        auto* label = makeLabel(text, style);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(label);
    };
    addText(failure.error.what, TextStyle::title);
    addText(failure.error.where, TextStyle::mute);
    addText(failure.error.next, TextStyle::body);
    if (failure.outcome == OpenOutcome::failed && !failure.readable && !failure.backups.isEmpty())
        rows->addWidget(buildBackups(failure.backups));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::s));
    const auto add = [&](const QString& text, ButtonKind kind, auto signal) {
        auto* button = new QPushButton(text);
        setButtonKind(*button, kind);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    if (failure.outcome == OpenOutcome::sealedBackup)
        add(tr("Khôi phục thành tệp…"), ButtonKind::primary, &OpenErrorPage::restoreElsewhereRequested);
    if (failure.readable) {
        add(tr("Mở chỉ để xem"), ButtonKind::primary, &OpenErrorPage::readOnlyRequested);
        if (!failure.needsLogIn)
            add(tr("Mở một bản sao…"), ButtonKind::secondary, &OpenErrorPage::copyRequested);
    }
    add(tr("Thử lại"), ButtonKind::secondary, &OpenErrorPage::retryRequested);
    add(tr("Chọn tệp khác…"), ButtonKind::secondary, &OpenErrorPage::otherFileRequested);
    buttons->addStretch(1);
    add(tr("Về màn hình bắt đầu"), ButtonKind::quiet, &OpenErrorPage::backRequested);
    rows->addSpacing(px(space::s));
    rows->addLayout(buttons);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(card, 0, Qt::AlignCenter);
}

QWidget* OpenErrorPage::buildBackups(const QStringList& backups) {
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(space::s));
    rows->addWidget(makeLabel(tr("Bản sao lưu có trên máy này"), TextStyle::strong));
    auto* list = new QListWidget;
    list->setMaximumHeight(px(backupsHeight));
    list->setAccessibleName(tr("Bản sao lưu có trên máy này"));
    for (const QString& file : backups) {
        auto* item = new QListWidgetItem(backupText(file), list);
        item->setData(Qt::UserRole, file);
        item->setToolTip(file);
    }
    list->setCurrentRow(0);
    rows->addWidget(list);
    auto* note =
        makeLabel(tr("Tệp hiện có được giữ lại thành một bản sao lưu trước khi khôi phục nếu còn đọc được."),
                  TextStyle::small);
    note->setWordWrap(true);
    rows->addWidget(note);
    auto* restore = new QPushButton(tr("Khôi phục bản đã chọn"));
    setButtonKind(*restore, ButtonKind::primary);
    rows->addWidget(restore, 0, Qt::AlignLeft);
    connect(restore, &QPushButton::clicked, this, [this, list] {
        if (list->currentItem() != nullptr)
            Q_EMIT restoreRequested(list->currentItem()->data(Qt::UserRole).toString());
    });
    return whole;
}

}  // namespace taphuan
