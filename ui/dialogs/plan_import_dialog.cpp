#include "ui/dialogs/plan_import_dialog.h"

#include "core/commands/plan_units.h"
#include "core/import/catalogue_file.h"
#include "core/import/plan_file.h"
#include "core/import/province_setup.h"
#include "core/text/fold.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_pane.h"
#include "ui/widgets/unit_choice_panel.h"

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
    return made;
}

}  // namespace

PlanImportDialog::PlanImportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      file_(new QComboBox),
      summary_(new TextPane),
      units_(new QWidget),
      unitsLayout_(new QVBoxLayout(units_)),
      unitRows_({tr("Tên trong kế hoạch"), tr("Có thể là"), tr("Sẽ làm")}, nullptr),
      unitTable_(new DataTable),
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
    buildUnits();
    layout->addWidget(units_, 1);
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
    resize(px(860), px(640));
}

void PlanImportDialog::buildUnits() {
    unitsLayout_->setContentsMargins(0, 0, 0, 0);
    unitsLayout_->setSpacing(px(space::s));
    unitsLayout_->addWidget(makeLabel(tr("Cơ quan kế hoạch nêu mà danh mục chưa có (không bắt buộc chọn ngay)"),
                                      TextStyle::mute));
    unitTable_->setModel(&unitRows_);
    unitTable_->setColumns({{ColumnKind::text, true}, {ColumnKind::muted, false, 300}, {ColumnKind::tag}});
    unitTable_->setToolbarVisible(false);
    unitTable_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    unitTable_->view()->setAccessibleName(tr("Cơ quan chưa có trong danh mục"));
    connect(unitTable_, &DataTable::selectionChanged, this, &PlanImportDialog::showUnit);
    connect(unitTable_, &DataTable::activated, this, [this] { unitPanel_->takeFocus(); });
    unitsLayout_->addWidget(unitTable_, 1);
    units_->hide();
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
    questions_.clear();
    choices_.clear();
    units_->hide();
    const QString path = file_->currentData().toString();
    if (path.isEmpty()) return;
    workspace_.write<Looked>(
        this,
        [path](Database& database) { return lookAt(database, path); },
        [this, path](Result<Looked> looked) {
            if (path == file_->currentData().toString()) showLooked(looked);
        });
}

Result<PlanImportDialog::Looked> PlanImportDialog::lookAt(Database& database, const QString& path) {
    Looked looked;
    TAPHUAN_ASSIGN(looked.content, readPlanFile(path));
    TAPHUAN_ASSIGN(const PlanSurroundings surroundings, standardSurroundings(looked.content.plan));
    TAPHUAN_ASSIGN(looked.changes, previewPlan(database, looked.content, surroundings));
    TAPHUAN_ASSIGN(const PlanUnits standing, PlanUnits::load(database.connection(), looked.content.plan));
    looked.province = standing.province();
    for (const UnitQuestion& asked : looked.changes.unmatched) {
        UnitQuestion question{asked.text, asked.likelyKind, {}, {}};
        for (const Id<Unit> unit : asked.candidates) {
            if (standing.nameOf(unit).isEmpty()) continue;
            question.candidates.push_back(unit);
            question.candidateNames << standing.nameOf(unit);
        }
        looked.questions.push_back(std::move(question));
    }
    return looked;
}

void PlanImportDialog::showLooked(const Result<Looked>& looked) {
    if (!looked) {
        banner_->showError(looked.error());
        summary_->setContent([](const Tokens&) { return QString(); });
        return;
    }
    banner_->hide();
    content_ = looked->content;
    questions_ = looked->questions;
    province_ = looked->province;
    changesNothing_ = looked->changes.changesNothing();
    import_->setEnabled(!changesNothing_);
    if (!questions_.empty()) askUnits();
    summary_->setContent(
        [value = *looked](const Tokens& t) { return changesText(value.content, value.changes, t); });
}

void PlanImportDialog::askUnits() {
    delete unitPanel_;
    unitPanel_ = new UnitChoicePanel(
        workspace_, content_->plan.signedOn,
        {tr("Chọn một lần cho mọi chỗ kế hoạch ghi như vậy."), tr("Sẽ tạo đơn vị mới cùng lúc với kế hoạch."),
         tr("Không gắn đơn vị"), tr("Chỉ giữ tên như kế hoạch ghi, không gắn với đơn vị nào.")});
    connect(unitPanel_, &UnitChoicePanel::decided, this, [this](const QString& key, const UnitChoice& choice) {
        choices_.insert(key, choice);
        fillUnits();
    });
    connect(unitPanel_, &UnitChoicePanel::undecided, this, [this](const QString& key) {
        choices_.remove(key);
        fillUnits();
    });
    unitsLayout_->addWidget(unitPanel_);
    units_->show();
    fillUnits();
}

// Keeps the selected name selected.
void PlanImportDialog::fillUnits() {
    const int row = qMax(0, unitTable_->currentRow());
    std::vector<TableRow> rows;
    for (const UnitQuestion& one : questions_) {
        const QString key = matchKey(one.text);
        const auto choice = choices_.constFind(key);
        rows.push_back({{TableCell::ofText(one.text),
                         TableCell::ofText(one.candidateNames.join(QStringLiteral("; "))),
                         unitChoiceCell(choice == choices_.constEnd() ? std::nullopt : std::optional(*choice),
                                        tr("Không gắn"))},
                        key});
    }
    unitRows_.setRows(std::move(rows));
    unitTable_->view()->selectRow(row);
    import_->setEnabled(!changesNothing_ || !choices_.isEmpty());
}

void PlanImportDialog::showUnit() {
    const int row = unitTable_->currentRow();
    if (!unitPanel_ || row < 0 || row >= static_cast<int>(questions_.size())) return;
    const UnitQuestion& question = questions_[static_cast<size_t>(row)];
    const auto choice = choices_.constFind(matchKey(question.text));
    unitPanel_->showUnit(question, {},
                         choice == choices_.constEnd() ? std::nullopt : std::optional(*choice), province_);
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
        [content = *content_, choices = choices_](Database& database) -> Result<PlanImport> {
            TAPHUAN_ASSIGN(const PlanSurroundings surroundings, standardSurroundings(content.plan));
            return importPlan(database, content, surroundings, choices);
        },
        [this, setWriting](Result<PlanImport> done) {
            setWriting(false);
            if (!done) return banner_->showError(done.error());
            Q_EMIT imported(content_->plan.code);
            accept();
        });
}

}  // namespace taphuan
