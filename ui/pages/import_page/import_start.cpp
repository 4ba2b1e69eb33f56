#include "ui/pages/import_page/import_start.h"

#include "core/text/vietnamese_numbers.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace taphuan {

namespace {

constexpr int mostRecent = 6;
constexpr int dropHeight = 300;

}  // namespace

// The dashed place that asks for a file.
class DropCard : public QFrame {
  public:
    explicit DropCard(QWidget* content) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(px(space::l), px(space::l), px(space::l), px(space::l));
        layout->addWidget(content);
        setMinimumHeight(px(dropHeight));
    }
    void setDropping(bool dropping) {
        dropping_ = dropping;
        update();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(dropping_ ? t.accentTint : t.surface);
        painter.setPen(QPen(dropping_ ? t.accent : t.control, dropping_ ? 2 : 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(size::cardRadius),
                                px(size::cardRadius));
    }

  private:
    bool dropping_ = false;
};

ImportStart::ImportStart(QWidget* parent) : QWidget(parent), recent_(new Card) {
    auto* ask = new EmptyState;
    ask->setContent(Icon::excel, tr("Thả tệp danh sách vào đây"),
                    tr("Excel (.xlsx), LibreOffice (.ods) hoặc .csv. Chương trình tự tìm dòng tiêu đề và các "
                       "cột; chưa ghi gì cho đến khi bạn xem trước và bấm Nhập."),
                    tr("Chọn tệp…"));
    connect(ask, &EmptyState::actionTriggered, this, &ImportStart::browseRequested);
    drop_ = new DropCard(ask);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::l));
    layout->addWidget(drop_);
    layout->addWidget(recent_);
    layout->addStretch(1);
    recent_->hide();
}

void ImportStart::setDropping(bool dropping) {
    drop_->setDropping(dropping);
}

void ImportStart::setRecent(const QString& folder, const QList<QFileInfo>& files) {
    delete files_;
    files_ = new QWidget;
    auto* rows = new QVBoxLayout(files_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(2));
    for (const QFileInfo& file : files) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(space::m));
        auto* open = new QPushButton(icon(Icon::excel, IconTone::accent), file.fileName());
        setButtonKind(*open, ButtonKind::quiet);
        open->setAccessibleName(tr("Nhập tệp %1").arg(file.fileName()));
        connect(open, &QPushButton::clicked, this,
                [this, path = file.absoluteFilePath()] { Q_EMIT fileChosen(path); });
        row->addWidget(open);
        row->addStretch(1);
        row->addWidget(
            makeLabel(tr("%1 · %2").arg(dateText(file.lastModified().date()),
                                        QLocale(QLocale::Vietnamese).formattedDataSize(file.size(), 0)),
                      TextStyle::small));
        rows->addLayout(row);
    }
    recent_->setTitle(tr("Trong thư mục %1").arg(QDir::toNativeSeparators(folder)));
    recent_->body()->addWidget(files_);
    recent_->setVisible(!files.isEmpty());
}

QList<QFileInfo> spreadsheetsIn(const QString& folder) {
    const QStringList patterns{QStringLiteral("*.xlsx"), QStringLiteral("*.xls"), QStringLiteral("*.ods"),
                               QStringLiteral("*.csv")};
    return QDir(folder).entryInfoList(patterns, QDir::Files | QDir::Readable, QDir::Time).mid(0, mostRecent);
}

}  // namespace taphuan
