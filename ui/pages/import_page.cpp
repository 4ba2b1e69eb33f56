#include "ui/pages/import_page.h"

#include "core/storage/class_store.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/columns_dialog.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/models/import_work.h"
#include "ui/models/workspace.h"
#include "ui/pages/import_page/import_preview.h"
#include "ui/pages/import_page/import_start.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace taphuan {

namespace {

// The one file that is dragged; empty where it is none or several.
QString draggedFile(const QDropEvent& event) {
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

QString className(const TrainingClass& record) {
    return record.name.isEmpty() ? record.code : record.code + QStringLiteral(" · ") + record.name;
}

}  // namespace

ImportPage::ImportPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Nhập danh sách người"), Scrolling::none, parent),
      workspace_(workspace),
      feed_(new PageFeed(
          workspace, this,
          {Entity::person, Entity::membership, Entity::person_audience, Entity::person_link, Entity::audience,
           Entity::audience_rule, Entity::unit, Entity::unit_version, Entity::unit_alias},
          [this] { plan(); })),
      work_(new ImportWork(workspace, this)),
      start_(new ImportStart),
      recorder_(new ListRecorder(
          workspace, *this, [this]() -> QString { return tr("Hàng bị loại của %1").arg(file_.name()); })),
      folder_(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)) {
    build();
    showHeader();
}

void ImportPage::build() {
    setAcceptDrops(true);
    other_ = header()->addButton(tr("Chọn tệp khác"), Icon::openFile);
    export_ = header()->addButton(tr("Trả lại hàng bị loại (.xlsx)"), Icon::excel);
    apply_ = header()->addButton(tr("Nhập"), ButtonKind::primary);
    content()->setSpacing(px(space::m));
    content()->addWidget(start_, 1);
    recorder_->propose([] { return tr("Trả lại đơn vị gửi danh sách để sửa"); });
    connect(other_, &QPushButton::clicked, this, &ImportPage::browse);
    connect(export_, &QPushButton::clicked, this, &ImportPage::askWhereToExport);
    connect(apply_, &QPushButton::clicked, this, &ImportPage::apply);
    connect(start_, &ImportStart::browseRequested, this, &ImportPage::browse);
    connect(start_, &ImportStart::fileChosen, this, [this](const QString& path) { chooseFile(path); });
    connect(banner(), &InlineBanner::actionTriggered, this, [this] {
        if (bannerAction_) bannerAction_();
    });
    connect(header(), &PageHeader::crumbActivated, this, [this](int step) {
        if (purpose_ == ImportPurpose::people)
            Q_EMIT openPlace(QStringLiteral("people"));
        else if (step == 0)
            Q_EMIT openPlace(QStringLiteral("classes"));
        else
            Q_EMIT openPlace(QStringLiteral("class:") + class_.id.text() + QStringLiteral("/people"));
    });
    connect(&workspace_, &Workspace::closed, this, &ImportPage::startOver);
    connectWork();
}

void ImportPage::connectWork() {
    connect(busy(), &BusyOverlay::cancelled, work_, &ImportWork::stop);
    connect(work_, &ImportWork::began, this, [this](const QString& task, bool stoppable) {
        setReady(false);
        busy()->begin(task, stoppable);
    });
    connect(work_, &ImportWork::progressed, busy(), &BusyOverlay::setProgress);
    connect(work_, &ImportWork::ended, this, [this] {
        busy()->end();
        showApply();
        setReady(true);
    });
    connect(work_, &ImportWork::fileRead, this, [this](const ListFile& file) {
        if (file.problem)
            offerColumns(file);
        else
            showFile(file);
    });
    connect(work_, &ImportWork::planned, this, &ImportPage::showReading);
    connect(work_, &ImportWork::applied, this, &ImportPage::sayApplied);
    connect(work_, &ImportWork::enlisted, this, &ImportPage::sayEnlisted);
    connect(work_, &ImportWork::exported, this, [this](const QString& path) {
        bannerAction_ = {};
        banner()->showMessage(ColourRole::good, tr("Đã lưu %1 hàng bị loại").arg(refusedRows(*reading_)),
                              QDir::toNativeSeparators(path));
    });
    connect(work_, &ImportWork::failed, this, &ImportPage::failed);
    connect(work_, &ImportWork::stopped, this, [this](bool writing) {
        if (!writing) return startOver();
        bannerAction_ = {};
        banner()->showMessage(ColourRole::neutral, tr("Đã dừng theo yêu cầu"), tr("Chưa ghi gì."));
    });
}

void ImportPage::showPlace(const QString& where) {
    const auto id = RowId::parse(where.section(u':', 1));
    if (!id) return setPurpose(ImportPurpose::people, {});
    setPurpose(where.startsWith(QLatin1String("enrol")) ? ImportPurpose::enrol : ImportPurpose::nominate,
               Id<TrainingClass>(*id));
}

void ImportPage::setPurpose(ImportPurpose purpose, Id<TrainingClass> trainingClass) {
    if (purpose != purpose_ || trainingClass != class_.id) {
        purpose_ = purpose;
        class_ = {};
        class_.id = trainingClass;
        startOver();
    }
    if (!class_.id.isNull()) readClass();
    if (!preview_) listFolder();
}

void ImportPage::readClass() {
    workspace_.read<ClassRow>(
        this, [id = class_.id](Connection& db) { return taphuan::readClass(db, id); },
        [this](Result<ClassRow> row) {
            if (!row) return failed(row.error());
            if (row->record.id != class_.id) return;
            class_ = row->record;
            showHeader();
        });
}

void ImportPage::showHeader() {
    const bool register_ = purpose_ == ImportPurpose::people;
    header()->setBreadcrumb(register_ ? QStringList{tr("Hồ sơ")} : QStringList{tr("Lớp"), class_.code});
    QString title = register_ ? tr("Nhập danh sách người")
                    : purpose_ == ImportPurpose::nominate
                        ? tr("Nhập danh sách cử: %1").arg(className(class_))
                        : tr("Nhập danh sách học viên: %1").arg(className(class_));
    QString facts = tr("Xem trước rồi mới ghi; hoàn tác được");
    if (preview_) {
        const PeopleTable& table = *file_.table;
        const QString rows =
            table.headerFirstRow == table.headerLastRow
                ? QString::number(table.headerFirstRow + 1)
                : QStringLiteral("%1–%2").arg(table.headerFirstRow + 1).arg(table.headerLastRow + 1);
        QStringList parts;
        if (!table.sheet.isEmpty()) parts += tr("Trang “%1”").arg(table.sheet);
        parts += tr("tiêu đề ở hàng %1").arg(rows);
        parts += tr("bỏ qua %1 hàng không phải người")
                     .arg(groupedNumber(static_cast<qint64>(table.leftOut.size())));
        if (reading_ && reading_->taken(purpose_) > 0) parts += tr("chưa ghi gì vào cơ sở dữ liệu");
        parts.front()[0] = parts.front()[0].toUpper();
        facts = parts.join(QStringLiteral(" · "));
        if (register_)
            title = file_.name();
        else
            facts.prepend(file_.name() + QStringLiteral(" · "));
    }
    header()->setTitle(title);
    header()->setFacts(facts);
    showApply();
}

void ImportPage::startOver() {
    work_->drop();
    if (preview_) preview_->deleteLater();
    preview_ = nullptr;
    reading_.reset();
    file_ = {};
    unread_ = {};
    banner()->hide();
    start_->show();
    showHeader();
}

void ImportPage::setFolder(const QString& folder) {
    if (!folder.isEmpty()) folder_ = folder;
}

void ImportPage::listFolder() {
    workspace_.read<QList<QFileInfo>>(
        this, [folder = folder_](Connection&) -> Result<QList<QFileInfo>> { return spreadsheetsIn(folder); },
        [this, folder = folder_](Result<QList<QFileInfo>> files) {
            if (files) start_->setRecent(folder, *files);
        });
}

void ImportPage::browse() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Chọn danh sách"), folder_, tr("Bảng tính (*.xlsx *.xls *.ods *.csv);;Mọi tệp (*)"));
    if (!path.isEmpty()) chooseFile(path);
}

void ImportPage::chooseFile(const QString& path, const QString& sheet) {
    if (work_->isWriting()) return;
    banner()->hide();
    work_->readFile({path, sheet, {}, true});
}

void ImportPage::useLayout(const QString& sheet, const ListLayout& layout, const QString& profile) {
    if (work_->isWriting()) return;
    banner()->hide();
    work_->readFile({preview_ ? file_.path : unread_.path, sheet, layout, true, profile});
}

void ImportPage::readAgain(const ListLayout& layout) {
    work_->readFile({file_.path, file_.shape.sheet, layout, true, file_.profile});
}

void ImportPage::correct(int row, const QString& field, const QString& text) {
    ListLayout layout = file_.layout;
    layout.corrections[row].insert(field, text);
    readAgain(layout);
}

void ImportPage::takeBack(int row) {
    ListLayout layout = file_.layout;
    layout.corrections.remove(row);
    readAgain(layout);
}

void ImportPage::editColumns() {
    const ListFile& file = preview_ ? file_ : unread_;
    if (file.path.isEmpty() || work_->isWriting()) return;
    auto* dialog = new ColumnsDialog(workspace_, file, this);
    connect(dialog, &ColumnsDialog::chosen, this, &ImportPage::useLayout);
    dialog->open();
}

// A file in which no list was found may hold one under other captions.
void ImportPage::offerColumns(const ListFile& file) {
    if (preview_) return failed(*file.problem);
    unread_ = file;
    bannerAction_ = [this] { editColumns(); };
    showError(*file.problem, tr("Chỉ các cột…"));
}

// Of the same list only cells were put right: what was decided on its rows still holds.
bool ImportPage::isSameList(const ListFile& file) const {
    return preview_ && file.path == file_.path && file.modified == file_.modified &&
           file.shape.sheet == file_.shape.sheet && file.layout.fields == file_.layout.fields &&
           file.layout.letters == file_.layout.letters &&
           file.shape.headerFirstRow == file_.shape.headerFirstRow && file.profile == file_.profile;
}

void ImportPage::showFile(const ListFile& file) {
    const bool corrected = !file.layout.corrections.isEmpty() && preview_ && file.path == file_.path;
    if (corrected && file.modified != file_.modified) {
        ListLayout uncorrected = file.layout;
        uncorrected.corrections.clear();
        file_.modified = {};
        bannerAction_ = {};
        banner()->showMessage(ColourRole::behind, tr("Tệp đã thay đổi từ lúc xem trước"),
                              tr("Đã đọc lại từ đầu; các ô sửa tay được bỏ."));
        return work_->readFile({file.path, file.shape.sheet, uncorrected, true});
    }
    if (isSameList(file)) {
        file_ = file;
        preview_->setCorrected(file_.layout.corrections);
        return plan();
    }
    const bool otherSheet = preview_ && file.path == file_.path;
    ImportChoices choices = otherSheet ? preview_->choices() : ImportChoices();
    choices.rows.clear();
    choices.units.clear();
    choices.audiences.clear();
    if (purpose_ != ImportPurpose::people) choices.on = class_.starts;
    if (preview_) preview_->deleteLater();
    file_ = file;
    reading_.reset();
    toldWithoutAudience_ = 0;
    folder_ = QFileInfo(file_.path).absolutePath();
    Q_EMIT folderUsed(folder_);
    preview_ = new ImportPreview(workspace_, file_, purpose_, choices);
    connect(preview_, &ImportPreview::choicesChanged, this, &ImportPage::plan);
    connect(preview_, &ImportPreview::corrected, this, &ImportPage::correct);
    connect(preview_, &ImportPreview::correctionDropped, this, &ImportPage::takeBack);
    connect(preview_, &ImportPreview::columnsRequested, this, &ImportPage::editColumns);
    connect(preview_, &ImportPreview::profileDropped, this, [this] {
        work_->readFile({file_.path, file_.shape.sheet, {}, false});
    });
    connect(preview_, &ImportPreview::sheetChosen, this,
            [this](const QString& sheet) { chooseFile(file_.path, sheet); });
    start_->hide();
    content()->addWidget(preview_, 1);
    preview_->table()->view()->setFocus();
    showHeader();
    plan();
}

void ImportPage::plan() {
    if (!preview_ || work_->isWriting()) return;
    work_->plan(file_.table, preview_->choices());
}

void ImportPage::showReading(const std::shared_ptr<const ImportReading>& reading) {
    reading_ = reading;
    preview_->showReading(reading_);
    sayWithoutAudience();
    showHeader();
}

// Said once for each number of them: who closed the message has read it.
void ImportPage::sayWithoutAudience() {
    const size_t people = reading_->plan.withoutAudience.size();
    const bool news = people != toldWithoutAudience_;
    toldWithoutAudience_ = people;
    if (people == 0 || !news || purpose_ != ImportPurpose::people) return;
    bannerAction_ = [this] {
        if (preview_) preview_->showPart(QStringLiteral("without-audience"));
    };
    banner()->showMessage(
        ColourRole::behind,
        tr("%1 người chưa thuộc nhóm đối tượng nào nên không được tính vào chỉ tiêu nào").arg(people),
        tr("Chọn nhóm cho cả danh sách, hoặc cho từng hàng."), tr("Xem %1 hàng").arg(people));
}

QString ImportPage::applyText(int people) const {
    const QString number = groupedNumber(people);
    switch (purpose_) {
        case ImportPurpose::nominate:
            return tr("Cử %1 người").arg(number);
        case ImportPurpose::enrol:
            return tr("Đưa %1 người vào lớp").arg(number);
        case ImportPurpose::people:
            break;
    }
    return tr("Nhập %1 hồ sơ").arg(number);
}

void ImportPage::showApply() {
    const int people = reading_ ? reading_->taken(purpose_) : 0;
    other_->setVisible(!preview_.isNull());
    apply_->setVisible(reading_ != nullptr);
    apply_->setText(people > 0 ? applyText(people) : tr("Không có gì để nhập"));
    const auto needed =
        purpose_ == ImportPurpose::people ? Permission::peopleWrite : Permission::classesWrite;
    apply_->setEnabled(people > 0 && workspace_.mayWrite(needed));
    apply_->setToolTip(!workspace_.isWritable()      ? tr("Cơ sở dữ liệu đang mở chỉ để xem")
                       : workspace_.mayWrite(needed) ? QString()
                                                     : tr("Vai trò của bạn không cho nhập danh sách"));
    export_->setVisible(reading_ && refusedRows(*reading_) > 0);
}

void ImportPage::apply() {
    if (work_->isWriting()) return;
    banner()->hide();
    switch (purpose_) {
        case ImportPurpose::people:
            return work_->apply(reading_, receivedList());
        case ImportPurpose::nominate:
            return work_->nominate(reading_, receivedList(), class_, preview_->choices().sender);
        case ImportPurpose::enrol:
            return work_->enrol(reading_, receivedList(), class_);
    }
}

DataList ImportPage::receivedList() const {
    const ImportChoices& choices = preview_->choices();
    DataList list;
    list.name = file_.name();
    list.receivedOn = workspace_.today();
    list.unit = choices.sender;
    list.basis = choices.basis.value_or(reading_->plan.usualBasis());
    list.basisNote = choices.basisNote;
    list.people = reading_->taken(purpose_);
    return list;
}

// What was written shows as being there; what is left is said.
void ImportPage::sayApplied(int people, OperationName written) {
    const int open = reading_->count(RowState::doubtful) + reading_->count(RowState::unitOpen);
    const int refused = refusedRows(*reading_);
    const QString done = tr("Đã nhập %1 hồ sơ từ %2").arg(groupedNumber(people), file_.name());
    QStringList left;
    if (open > 0) left += tr("còn %1 hàng chưa quyết định").arg(groupedNumber(open));
    if (refused > 0) left += tr("%1 hàng không nhập").arg(groupedNumber(refused));
    bannerAction_ = [this] { Q_EMIT openPlace(QStringLiteral("people")); };
    toldWithoutAudience_ = reading_->plan.withoutAudience.size();
    banner()->showMessage(ColourRole::good, done, left.join(QStringLiteral("; ")), tr("Xem hồ sơ"));
    Q_EMIT told(done, written);
    plan();
}

void ImportPage::sayEnlisted(qint64 added, qint64 already, OperationName written) {
    const QString pattern = purpose_ == ImportPurpose::nominate
                                ? tr("Lớp %1: đã cử %2 người, %3 người đã có từ trước")
                                : tr("Lớp %1: đã đưa vào %2 người, %3 người đã có từ trước");
    Q_EMIT told(pattern.arg(class_.code, groupedNumber(added), groupedNumber(already)), written);
    Q_EMIT openPlace(QStringLiteral("class:") + class_.id.text() + QStringLiteral("/people"));
}

void ImportPage::askWhereToExport() {
    const QString name = QFileInfo(file_.path).completeBaseName() + QStringLiteral("-tra-lai.xlsx");
    QString path = QFileDialog::getSaveFileName(this, tr("Lưu các hàng bị loại"),
                                                QDir(folder_).filePath(name), tr("Bảng tính Excel (*.xlsx)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) path += QStringLiteral(".xlsx");
    recorder_->record(AccessKind::list, refusedRows(*reading_), [this, path] { exportRefused(path); });
}

void ImportPage::exportRefused(const QString& path) {
    work_->exportRefused(path, file_, reading_);
}

void ImportPage::failed(const Error& error) {
    bannerAction_ = [this] { browse(); };
    showError(error, error.kind == ErrorKind::file ? tr("Chọn tệp khác") : QString());
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    if (draggedFile(*event).isEmpty() || work_->isWriting()) return;
    event->acceptProposedAction();
    start_->setDropping(true);
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent*) {
    start_->setDropping(false);
}

void ImportPage::dropEvent(QDropEvent* event) {
    start_->setDropping(false);
    event->acceptProposedAction();
    chooseFile(draggedFile(*event));
}

}  // namespace taphuan
