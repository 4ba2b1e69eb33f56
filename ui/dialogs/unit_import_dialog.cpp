#include "ui/dialogs/unit_import_dialog.h"

#include "core/import/unit_file.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_pane.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>

namespace taphuan {

namespace {

constexpr qsizetype shownLeftOut = 12;
constexpr int summaryHeight = 300;

QString summaryText(const UnitContent& content, const UnitImport& changes, const Tokens& t) {
    QString made = html::heading(UnitImportDialog::tr("Tệp"), t);
    for (const UnitFileContent& file : content.catalogues)
        made += html::fact(
            QFileInfo(file.file).fileName(),
            UnitImportDialog::tr("danh mục, %1 dòng").arg(groupedNumber(qint64(file.units.size()))), t);
    if (!content.linkFile.isEmpty())
        made += html::fact(
            QFileInfo(content.linkFile).fileName(),
            UnitImportDialog::tr("đơn vị cũ – mới, %1 dòng").arg(groupedNumber(qint64(content.links.size()))),
            t);
    made += html::heading(UnitImportDialog::tr("Sẽ ghi"), t);
    const auto count = [&](const QString& label, qint64 number) {
        made += html::fact(label, groupedNumber(number), t);
    };
    count(UnitImportDialog::tr("Đơn vị mới"), changes.newUnits);
    count(UnitImportDialog::tr("Tên gọi, hiệu lực mới"), changes.newVersions);
    count(UnitImportDialog::tr("Thay đổi"), changes.changedVersions);
    count(UnitImportDialog::tr("Giữ nguyên"), changes.sameVersions);
    count(UnitImportDialog::tr("Liên kết cũ – mới được thêm"), changes.newLinks);
    if (changes.leftOut.isEmpty()) return made;
    made += html::heading(
        UnitImportDialog::tr("Không ghi %1 dòng").arg(groupedNumber(changes.leftOut.size())), t);
    for (const QString& line : changes.leftOut.mid(0, shownLeftOut)) made += html::paragraph(line);
    if (changes.leftOut.size() > shownLeftOut)
        made += html::muted(
            UnitImportDialog::tr("và %1 dòng khác").arg(groupedNumber(changes.leftOut.size() - shownLeftOut)),
            t);
    return made;
}

bool changesNothing(const UnitImport& changes) {
    return changes.newUnits + changes.newVersions + changes.changedVersions + changes.newLinks == 0;
}

}  // namespace

UnitImportDialog::UnitImportDialog(Workspace& workspace, const QStringList& paths, QWidget* parent)
    : CommandDialog(workspace, tr("Nhập danh mục đơn vị"), tr("Nhập"), parent), summary_(new TextPane) {
    setMinimumWidth(px(600));
    setLead(tr("Đang đọc tệp…"));
    summary_->setFixedHeight(px(summaryHeight));
    summary_->setAccessibleName(tr("Những gì sẽ ghi"));
    form()->addRow(summary_);
    acceptButton()->setEnabled(false);
    workspace.write<Looked>(
        this, [paths](Database& database) { return look(database, paths); },
        [this](Result<Looked> looked) {
            setLead({});
            if (!looked) return showError(looked.error());
            show(*looked);
        });
    onAccept([this] {
        submit<UnitImport>(
            [content = content_](Database& database) { return importUnits(database, *content); },
            [this](const UnitImport& done) { Q_EMIT imported(done); });
    });
}

Result<UnitImportDialog::Looked> UnitImportDialog::look(Database& database, const QStringList& paths) {
    TAPHUAN_ASSIGN(const SortedUnitFiles files, sortUnitFiles(paths));
    TAPHUAN_ASSIGN(UnitContent content, readUnitContent(files.catalogues, files.links));
    Looked looked;
    TAPHUAN_ASSIGN(looked.changes, previewUnits(database, content));
    looked.content = std::make_shared<const UnitContent>(std::move(content));
    return looked;
}

void UnitImportDialog::show(const Looked& looked) {
    content_ = looked.content;
    const bool nothing = changesNothing(looked.changes);
    if (nothing) setLead(tr("Cơ sở dữ liệu đã có đúng nội dung này."));
    summary_->setContent(
        [looked](const Tokens& t) { return summaryText(*looked.content, looked.changes, t); });
    acceptButton()->setEnabled(!nothing);
}

}  // namespace taphuan
