#include "ui/pages/class_page/papers_tab.h"

#include "core/access/personal_data.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/permission_guard.h"
#include "ui/widgets/purpose_field.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QUrl>

namespace taphuan {

namespace {

constexpr int purposeWidth = 360;

}  // namespace

PapersTab::PapersTab(Workspace& workspace, QWidget* parent)
    : ClassTab(workspace, parent), purposeLine_(new QWidget), purpose_(new PurposeField) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::m));
    layout->addWidget(buildPurpose());
    layout->addWidget(buildPaper(ClassDocument::list, tr("Năm sinh, chức vụ, đơn vị; không có số CCCD.")));
    layout->addWidget(buildPaper(ClassDocument::attendance, tr("Mỗi buổi một cột để học viên ký.")));
    layout->addWidget(buildPaper(ClassDocument::marked, tr("Các dấu đã ghi, có mặt và vắng của từng buổi.")));
    layout->addWidget(
        buildPaper(ClassDocument::certificates, tr("Mỗi giấy một trang A4 ngang, đúng nội dung lúc cấp.")));
    layout->addStretch(1);
}

QWidget* PapersTab::buildPurpose() {
    auto* line = new QHBoxLayout(purposeLine_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(space::m));
    auto* word = makeLabel(tr("Mục đích"), TextStyle::strong);
    word->setBuddy(purpose_);
    purpose_->setFixedWidth(px(purposeWidth));
    line->addWidget(word);
    line->addWidget(purpose_);
    line->addWidget(makeLabel(tr("được ghi vào sổ truy cập mỗi lần xem, in hoặc lưu"), TextStyle::small), 1);
    purposeLine_->hide();
    connect(purpose_, &QComboBox::editTextChanged, this,
            [this](const QString& words) { purposes_.insert(classId().value, words); });
    return purposeLine_;
}

void PapersTab::showPurpose() {
    purposeLine_->setVisible(workspace().viewer().hasAccount());
    purpose_->setEditText(
        purposes_.value(classId().value, tr("Điểm danh, lập hồ sơ lớp %1").arg(row().record.code)));
}

QWidget* PapersTab::buildPaper(ClassDocument kind, const QString& facts) {
    auto* card = new Card;
    auto* line = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(makeLabel(wordOf(kind), TextStyle::strong));
    words->addWidget(makeLabel(facts, TextStyle::mute));
    auto* see = new QPushButton(tr("Xem và in"));
    auto* keep = new QPushButton(tr("Lưu PDF…"));
    see->setAccessibleName(tr("Xem và in: %1").arg(wordOf(kind)));
    keep->setAccessibleName(tr("Lưu PDF: %1").arg(wordOf(kind)));
    line->addLayout(words, 1);
    line->addWidget(see);
    line->addWidget(keep);
    card->body()->addLayout(line);
    connect(see, &QPushButton::clicked, this, [this, kind] { open(kind); });
    connect(keep, &QPushButton::clicked, this, [this, kind] { save(kind); });
    if (kind == ClassDocument::certificates) {
        certificates_ = keep;
        openCertificates_ = see;
    }
    return card;
}

void PapersTab::read() {
    showPurpose();
    const QString missing = row().issued > 0 ? QString() : tr("Lớp chưa cấp giấy nào");
    for (QPushButton* button : {certificates_, openCertificates_}) setUsable(*button, {missing});
    Q_EMIT loaded();
}

void PapersTab::save(ClassDocument kind) {
    const QString path = QFileDialog::getSaveFileName(this, wordOf(kind), fileNameOf(kind, row().record.code),
                                                      tr("Tệp PDF (*.pdf)"));
    if (!path.isEmpty()) write(kind, path, false);
}

void PapersTab::open(ClassDocument kind) {
    write(kind, QDir::temp().filePath(fileNameOf(kind, row().record.code)), true);
}

void PapersTab::write(ClassDocument kind, const QString& path, bool openAfter) {
    if (!workspace().viewer().hasAccount()) return writeFile(kind, path, openAfter);
    const QString purpose = purpose_->currentText();
    workspace().write<void>(
        this,
        [access = accessTo(kind, row(), purpose)](Database& database) {
            return recordAccess(database, access);
        },
        [this, kind, path, openAfter](const Status& recorded) {
            if (!recorded) return Q_EMIT failed(recorded.error());
            writeFile(kind, path, openAfter);
        });
}

void PapersTab::writeFile(ClassDocument kind, const QString& path, bool openAfter) {
    workspace().readLong<bool>(
        this,
        [id = classId(), kind, path](Connection& db) -> Result<bool> {
            TAPHUAN_TRY(writeClassDocument(db, id, kind, path));
            return true;
        },
        [this, path, openAfter](const Result<bool>& written) {
            if (!written) return Q_EMIT failed(written.error());
            if (openAfter && QDesktopServices::openUrl(QUrl::fromLocalFile(path))) return;
            Q_EMIT told(tr("Đã ghi %1").arg(QDir::toNativeSeparators(path)));
        });
}

}  // namespace taphuan
