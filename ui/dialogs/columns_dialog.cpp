#include "ui/dialogs/columns_dialog.h"

#include "core/commands/import_profile_commands.h"
#include "core/import/people_columns.h"
#include "core/storage/import_profile_store.h"
#include "ui/models/cell_table.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

namespace taphuan {

namespace {

constexpr int dialogWidth = 860;
constexpr int columnsHeight = 348;
constexpr int profilesHeight = 112;
constexpr int lastHeaderRow = 60;

}  // namespace

ColumnsDialog::ColumnsDialog(Workspace& workspace, const ListFile& file, QWidget* parent)
    : CommandDialog(workspace, tr("Các cột của danh sách"), tr("Đọc lại danh sách"), parent),
      workspace_(workspace),
      file_(file),
      before_(file.layout),
      header_(new QSpinBox),
      columns_(new QScrollArea),
      remember_(new QCheckBox(tr("Nhớ cho các tệp cùng dạng, tên gọi"))),
      name_(new QLineEdit(file.profile.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.profile)),
      profileRows_(new CellTable({tr("Cách đọc đã lưu"), tr("Cột"), tr("Dạng tiêu đề")}, this)),
      profiles_(new DataTable) {
    build();
    showColumns();
    showProfiles();
}

void ColumnsDialog::build() {
    setMinimumWidth(px(dialogWidth));
    setLead(
        tr("%1. Chọn mỗi cột là gì; danh sách được đọc và đối chiếu lại, chưa ghi gì.").arg(file_.name()));
    form()->addRow(buildHeaderLine());
    columns_->setFixedHeight(px(columnsHeight));
    columns_->setWidgetResizable(true);
    columns_->setFrameShape(QFrame::NoFrame);
    columns_->viewport()->setAutoFillBackground(false);
    columns_->setAccessibleName(tr("Các cột của tệp"));
    form()->addRow(columns_);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(remember_);
    layout->addWidget(name_, 1);
    name_->setAccessibleName(tr("Tên của cách đọc này"));
    form()->addRow(line);
    remember_->setChecked(true);
    connect(remember_, &QCheckBox::toggled, this, &ColumnsDialog::showRemember);
    form()->addRow(buildProfiles());
    onAccept([this] { accepted(); });
    showRemember();
}

QWidget* ColumnsDialog::buildHeaderLine() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = makeLabel(tr("Tiêu đề bắt đầu ở hàng"), TextStyle::body);
    label->setBuddy(header_);
    header_->setRange(1, lastHeaderRow);
    header_->setKeyboardTracking(false);
    header_->setAccessibleName(label->text());
    layout->addWidget(label);
    layout->addWidget(header_);
    layout->addStretch(1);
    connect(header_, &QSpinBox::valueChanged, this, [this](int row) { lookAtHeader(row - 1); });
    return line;
}

QWidget* ColumnsDialog::buildProfiles() {
    profileBox_ = new QWidget;
    auto* layout = new QHBoxLayout(profileBox_);
    layout->setContentsMargins(0, 0, 0, 0);
    profiles_->setToolbarVisible(false);
    profiles_->setModel(profileRows_);
    profiles_->setColumns(
        {{ColumnKind::name, false, 210}, {ColumnKind::text, true}, {ColumnKind::muted, true}});
    profiles_->setFixedHeight(px(profilesHeight));
    profiles_->view()->setAccessibleName(tr("Những cách đọc danh sách đã lưu"));
    profiles_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* remove = new QPushButton(tr("Bỏ cách đọc này"));
    remove->setAutoDefault(false);
    remove->setEnabled(false);
    layout->addWidget(profiles_, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    profileBox_->hide();
    connect(profiles_, &DataTable::selectionChanged, this, [this, remove] {
        remove->setEnabled(profiles_->currentRow() >= 0 && workspace_.mayWrite(Permission::peopleWrite));
    });
    connect(remove, &QPushButton::clicked, this, &ColumnsDialog::removeProfile);
    return profileBox_;
}

void ColumnsDialog::showColumns() {
    const QSignalBlocker quiet(header_);
    header_->setValue(file_.shape.headerFirstRow + 1);
    fields_.clear();
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("pageBody"));
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, px(space::s), 0);
    grid->setHorizontalSpacing(px(space::m));
    grid->setVerticalSpacing(px(space::xs));
    const QStringList titles{tr("Cột"), tr("Tiêu đề trong tệp"), tr("Giá trị đầu tiên"), tr("Bảng mã"),
                             tr("Là")};
    for (int i = 0; i < titles.size(); ++i) grid->addWidget(makeLabel(titles[i], TextStyle::small), 0, i);
    int line = 1;
    for (const ListColumn& column : file_.shape.columns) addColumn(*grid, line++, column);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 4);
    grid->setRowStretch(line, 1);
    columns_->setWidget(body);
}

void ColumnsDialog::addColumn(QGridLayout& grid, int line, const ListColumn& column) {
    const QString letter = columnName(column.column);
    auto* field = new QComboBox;
    field->addItem(tr("không dùng"), QString());
    for (const QString& key : peopleFields()) field->addItem(columnWord(key), key);
    field->setCurrentIndex(qMax(0, field->findData(column.field)));
    field->setAccessibleName(tr("Cột %1, %2, là").arg(letter, column.caption));
    field->setMinimumWidth(px(200));
    grid.addWidget(makeLabel(letter, TextStyle::strong), line, 0);
    grid.addWidget(new ElidedLabel(column.caption), line, 1);
    grid.addWidget(new ElidedLabel(column.samples.join(QStringLiteral(" · ")), TextStyle::mute), line, 2);
    grid.addWidget(lettersOf(column), line, 3);
    grid.addWidget(field, line, 4);
    fields_.insert(column.column, field);
    connect(field, &QComboBox::activated, this,
            [this, field, at = column.column] { takeField(at, field->currentData().toString()); });
}

// One column of a field: the one that had it before has none.
void ColumnsDialog::takeField(int column, const QString& field) {
    file_.layout.fields.insert(column, field);
    for (auto other = fields_.begin(); other != fields_.end(); ++other) {
        if (field.isEmpty() || other.key() == column || other.value()->currentData().toString() != field)
            continue;
        other.value()->setCurrentIndex(0);
        file_.layout.fields.insert(other.key(), QString());
    }
    showRemember();
}

QComboBox* ColumnsDialog::lettersOf(const ListColumn& column) {
    auto* letters = new QComboBox;
    for (const auto& [value, wire] : EnumText<Letters>::names)
        letters->addItem(lettersName(value), static_cast<int>(value));
    letters->setCurrentIndex(letters->findData(static_cast<int>(column.letters)));
    letters->setFixedWidth(px(132));
    letters->setAccessibleName(tr("Bảng mã của cột %1").arg(columnName(column.column)));
    connect(letters, &QComboBox::activated, this, [this, letters, at = column.column] {
        takeLetters(at, static_cast<Letters>(letters->currentData().toInt()));
    });
    return letters;
}

void ColumnsDialog::takeLetters(int column, Letters letters) {
    ListLayout layout = file_.layout;
    layout.letters.insert(column, letters);
    readWith(layout);
}

// Columns that were put right under one header say nothing of those under another.
void ColumnsDialog::lookAtHeader(int row) {
    ListLayout layout;
    layout.headerRow = row;
    layout.letters = file_.layout.letters;
    layout.corrections = file_.layout.corrections;
    readWith(layout);
}

void ColumnsDialog::readWith(const ListLayout& layout) {
    const ListRequest request{file_.path, file_.shape.sheet, layout, false, file_.profile};
    workspace_.read<ListFile>(
        this,
        [request, today = workspace_.today()](Connection& db) { return readListFile(db, request, today); },
        [this](Result<ListFile> read) {
            if (!read) return showError(read.error());
            hideError();
            file_ = std::move(*read);
            showColumns();
            showRemember();
        });
}

bool ColumnsDialog::isChanged() const {
    return file_.layout.fields != before_.fields || file_.layout.headerRow != before_.headerRow ||
           file_.layout.letters != before_.letters;
}

void ColumnsDialog::showRemember() {
    const bool may = workspace_.mayWrite(Permission::peopleWrite);
    remember_->setEnabled(may && isChanged());
    name_->setEnabled(remember_->isEnabled() && remember_->isChecked());
    acceptButton()->setEnabled(isChanged());
}

void ColumnsDialog::accepted() {
    if (!remember_->isEnabled() || !remember_->isChecked()) {
        Q_EMIT chosen(file_.shape.sheet, file_.layout, {});
        return done(Accepted);
    }
    const ImportProfile profile{
        {}, name_->text().trimmed(), file_.shape.captions, profileColumns(file_.layout)};
    submit<Committed>([profile](Database& database) { return saveImportProfile(database, profile); },
                      [this, name = profile.name](const Committed&) {
                          Q_EMIT chosen(file_.shape.sheet, file_.layout, name);
                      });
}

void ColumnsDialog::showProfiles() {
    workspace_.read<std::vector<ImportProfile>>(
        this, [](Connection& db) { return listImportProfiles(db); },
        [this](Result<std::vector<ImportProfile>> profiles) {
            if (!profiles) return showError(profiles.error());
            kept_ = std::move(*profiles);
            std::vector<TableRow> rows;
            for (const ImportProfile& profile : kept_) {
                QStringList columns;
                for (const QString& text : profile.columns) {
                    if (const auto choice = columnChoice(text))
                        columns += tr("%1: %2").arg(
                            columnName(choice->first),
                            choice->second.isEmpty() ? tr("không dùng") : columnWord(choice->second));
                    if (const auto choice = lettersChoice(text))
                        columns += tr("%1: %2").arg(columnName(choice->first), lettersName(choice->second));
                }
                rows.push_back({{TableCell::ofText(profile.name),
                                 TableCell::ofLongText(columns.join(QStringLiteral(", "))),
                                 TableCell::ofLongText(profile.captions)},
                                profile.id.text()});
            }
            profileRows_->setRows(std::move(rows));
            profileBox_->setVisible(!kept_.empty());
        });
}

void ColumnsDialog::removeProfile() {
    const int row = profiles_->currentRow();
    if (row < 0) return;
    workspace_.write<Committed>(
        this,
        [id = kept_[static_cast<size_t>(row)].id](Database& database) {
            return removeImportProfile(database, id);
        },
        [this](Result<Committed> done) {
            if (!done) return showError(done.error());
            showProfiles();
        });
}

}  // namespace taphuan
