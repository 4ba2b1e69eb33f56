#include "ui/dialogs/plan_import_dialog.h"

#include "core/import/catalogue_file.h"
#include "core/import/plan_file.h"
#include "core/import/province_setup.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_pane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace taphuan {

namespace {

QString changesText(const PlanContent& content, const PlanImport& changes, const Tokens& t) {
    QString made = html::subheading(content.plan.title, t);
    made += html::muted(
        PlanImportDialog::tr("%1 · %2").arg(content.plan.issuer, dateText(content.plan.signedOn)), t);
    const auto count = [&](const QString& label, size_t number) {
        made += html::fact(label,
                           number == 0 ? PlanImportDialog::tr("kế hoạch không nêu")
                                       : groupedNumber(static_cast<qint64>(number)),
                           t);
    };
    count(PlanImportDialog::tr("Nhiệm vụ"), content.tasks.size());
    count(PlanImportDialog::tr("Dòng kinh phí"), content.lines.size());
    count(PlanImportDialog::tr("Chỉ tiêu"), content.indicators.size());
    count(PlanImportDialog::tr("Chế độ báo cáo"), content.duties.size());
    if (changes.changesNothing())
        made += html::paragraph(PlanImportDialog::tr("Cơ sở dữ liệu đã có đúng nội dung này."));
    else
        made +=
            html::paragraph(PlanImportDialog::tr("Sẽ thêm %1, thay đổi %2, bỏ %3 dòng.")
                                .arg(groupedNumber(changes.rows.added), groupedNumber(changes.rows.changed),
                                     groupedNumber(changes.rows.removed)));
    if (!changes.unmatched.empty())
        made += html::muted(PlanImportDialog::tr("Chưa có trong danh mục đơn vị: %1")
                                .arg(changes.unmatchedNames().join(QStringLiteral("; "))),
                            t);
    return made;
}

}  // namespace

PlanImportDialog::PlanImportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      file_(new QComboBox),
      summary_(new TextPane),
      banner_(new InlineBanner),
      import_(new QPushButton(tr("Nhập kế hoạch"))),
      cancel_(new QPushButton(tr("Hủy"))) {
    setWindowTitle(tr("Nhập kế hoạch"));
    build();
    connect(file_, &QComboBox::currentIndexChanged, this, &PlanImportDialog::look);
    listStandardPlans();
}

// A plan file of ours that cannot be read is a fault of the build; the others still serve.
void PlanImportDialog::listStandardPlans() {
    using Plans = std::vector<std::pair<QString, QString>>;
    workspace_.readLong<Plans>(
        this,
        [](Connection&) -> Result<Plans> {
            Plans plans;
            for (const QString& path : standardPlanFiles())
                if (const auto content = readPlanFile(path))
                    plans.emplace_back(content->plan.shortName, path);
            return plans;
        },
        [this](Result<Plans> plans) {
            if (!plans) return banner_->showError(plans.error());
            const bool chosen = file_->count() > 0;
            for (const auto& [name, path] : *plans) file_->addItem(name, path);
            if (chosen) return;
            file_->setCurrentIndex(0);
        });
}

void PlanImportDialog::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(space::xl), px(20), px(space::xl), px(20));
    layout->setSpacing(px(space::m));
    layout->addWidget(makeLabel(tr("Chọn kế hoạch có sẵn hoặc mở tệp kế hoạch (.json)"), TextStyle::mute));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::s));
    file_->setAccessibleName(tr("Kế hoạch"));
    summary_->setAccessibleName(tr("Nội dung sẽ nhập"));
    row->addWidget(file_, 1);
    auto* browse = new QPushButton(tr("Mở tệp…"));
    connect(browse, &QPushButton::clicked, this, &PlanImportDialog::browse);
    row->addWidget(browse);
    layout->addLayout(row);
    layout->addWidget(banner_);
    auto* card = new Card;
    card->body()->addWidget(summary_);
    layout->addWidget(card, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::s));
    buttons->addStretch(1);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel_);
    setButtonKind(*import_, ButtonKind::primary);
    import_->setDefault(true);
    import_->setEnabled(false);
    connect(import_, &QPushButton::clicked, this, &PlanImportDialog::write);
    buttons->addWidget(import_);
    layout->addLayout(buttons);
    resize(px(620), px(480));
}

void PlanImportDialog::browse() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Mở tệp kế hoạch"), {},
                                                      tr("Tệp kế hoạch (*.json);;Mọi tệp (*)"));
    if (!path.isEmpty()) chooseFile(path);
}

void PlanImportDialog::chooseFile(const QString& path) {
    int at = file_->findData(path);
    if (at < 0) {
        file_->addItem(QFileInfo(path).fileName(), path);
        at = file_->count() - 1;
    }
    file_->setCurrentIndex(at);
}

void PlanImportDialog::look() {
    import_->setEnabled(false);
    content_.reset();
    const QString path = file_->currentData().toString();
    if (path.isEmpty()) return;
    workspace_.write<Looked>(
        this,
        [path](Database& database) -> Result<Looked> {
            TAPHUAN_ASSIGN(PlanContent content, readPlanFile(path));
            TAPHUAN_ASSIGN(const PlanSurroundings surroundings, standardSurroundings(content.plan));
            TAPHUAN_ASSIGN(PlanImport changes, previewPlan(database, content, surroundings));
            return Looked{std::move(content), std::move(changes)};
        },
        [this, path](Result<Looked> looked) {
            if (path == file_->currentData().toString()) showLooked(looked);
        });
}

void PlanImportDialog::showLooked(const Result<Looked>& looked) {
    if (!looked) {
        banner_->showError(looked.error());
        summary_->setContent([](const Tokens&) { return QString(); });
        return;
    }
    banner_->hide();
    content_ = looked->content;
    import_->setEnabled(!looked->changes.changesNothing());
    summary_->setContent(
        [value = *looked](const Tokens& t) { return changesText(value.content, value.changes, t); });
}

// Not while it writes, so that a refusal is seen.
void PlanImportDialog::reject() {
    if (!writing_) QDialog::reject();
}

void PlanImportDialog::write() {
    if (!content_) return;
    const auto setWriting = [this](bool writing) {
        writing_ = writing;
        import_->setEnabled(!writing);
        cancel_->setEnabled(!writing);
    };
    setWriting(true);
    workspace_.write<PlanImport>(
        this,
        [content = *content_](Database& database) -> Result<PlanImport> {
            TAPHUAN_ASSIGN(const PlanSurroundings surroundings, standardSurroundings(content.plan));
            return importPlan(database, content, surroundings);
        },
        [this, setWriting](Result<PlanImport> done) {
            setWriting(false);
            if (!done) return banner_->showError(done.error());
            Q_EMIT imported(content_->plan.code);
            accept();
        });
}

}  // namespace taphuan
