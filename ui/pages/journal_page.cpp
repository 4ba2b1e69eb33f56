#include "ui/pages/journal_page.h"

#include "core/commands/undo_commands.h"
#include "core/domain/operation_kinds.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/journal_model.h"
#include "ui/models/moment_text.h"
#include "ui/models/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_feed.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/permission_guard.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QUrlQuery>

namespace taphuan {

namespace {

constexpr qsizetype namedKept = 3;

TableCell kindCell(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::insert:
            return TableCell::ofTag(JournalPage::tr("thêm"), ColourRole::good);
        case ChangeKind::update:
            return TableCell::ofTag(JournalPage::tr("sửa"), ColourRole::done);
        case ChangeKind::remove:
            return TableCell::ofTag(JournalPage::tr("xóa"), ColourRole::refused);
        case ChangeKind::erase:
            return TableCell::ofTag(JournalPage::tr("xóa hẳn"), ColourRole::refused);
    }
    return {};
}

std::vector<TableRow> changeRows(const OperationChanges& changes) {
    std::vector<TableRow> rows;
    for (const ChangedRow& change : changes.rows) {
        const QString what =
            change.entity.isEmpty() ? JournalPage::tr("dữ liệu mà bản Tập Huấn này không biết")
            : change.name.isEmpty() ? change.entity
                                    : JournalPage::tr("%1: %2").arg(change.entity, change.name);
        const TableCell kind = kindCell(change.kind);
        if (change.fields.empty()) rows.push_back({{kind, TableCell::ofLongText(what)}, {}});
        for (const ChangedField& field : change.fields)
            rows.push_back({{kind,
                             TableCell::ofLongText(what),
                             {field.field},
                             TableCell::ofLongText(field.before),
                             TableCell::ofLongText(field.after)},
                            {}});
    }
    return rows;
}

struct Done {
    Undone undone;
    QStringList kept;  // the first of them, in words
};

Result<Done> undoAndName(Database& database, OperationName name, QDate today) {
    Done done;
    TAPHUAN_ASSIGN(done.undone, undoOperation(database, name));
    for (const KeptChange& kept : done.undone.kept) {
        if (done.kept.size() == namedKept) break;
        TAPHUAN_ASSIGN(const QString row, describeRow(database.connection(), {kept.entity, kept.row}, today));
        done.kept << JournalPage::tr("%1: %2").arg(row, kept.reason);
    }
    return done;
}

QDateEdit* newDateFilter(const QString& name) {
    auto* field = new QDateEdit;
    field->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    field->setCalendarPopup(true);
    field->setAccessibleName(name);
    field->setToolTip(name);
    field->setFixedWidth(px(118));
    return field;
}

}  // namespace

JournalPage::JournalPage(Workspace& workspace, QWidget* parent)
    : Page(tr("Nhật ký"), Scrolling::none, parent),
      workspace_(workspace),
      model_(new JournalModel(workspace, this)),
      feed_(new PageFeed(workspace, this, {}, [this] { read(); })),
      record_(new ChipFilter),
      list_(new DataTable),
      author_(new QComboBox),
      topic_(new QComboBox),
      from_(newDateFilter(tr("Từ ngày"))),
      to_(newDateFilter(tr("Đến ngày"))),
      what_(new ElidedLabel({}, TextStyle::strong)),
      facts_(new ElidedLabel({}, TextStyle::mute)),
      more_(new ElidedLabel({}, TextStyle::mute)),
      changes_(new DataTable),
      changeModel_(new CellTable({tr("Thay đổi"), tr("Bản ghi"), tr("Mục"), tr("Trước"), tr("Sau")}, this)),
      undo_(nullptr) {
    setReady(false);
    build();
    // Every operation adds a line here, whatever it changed.
    connect(&workspace, &Workspace::stateChanged, feed_, &PageFeed::refresh);
}

void JournalPage::build() {
    undo_ = header()->addButton(tr("Hoàn tác thao tác này"), Icon::undo);
    writesWith(undo_);
    showUndo(nullptr);
    connect(undo_, &QPushButton::clicked, this, &JournalPage::undo);
    content()->setSpacing(px(space::m));
    record_->hide();
    connect(record_, &ChipFilter::currentChanged, this, [this](const QString& key) {
        if (key.isEmpty()) Q_EMIT openPlace(QStringLiteral("journal"));
    });
    content()->addWidget(record_);
    buildFilters();
    buildList();
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(px(space::m));
    parts->addWidget(list_);
    parts->addWidget(buildDetail());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    content()->addWidget(parts, 1);
}

void JournalPage::buildFilters() {
    list_->setFilterPlaceholder(tr("Tìm việc, người làm"));
    list_->filter()->setFixedWidth(px(200));
    author_->setAccessibleName(tr("Người làm"));
    author_->setFixedWidth(px(150));
    topic_->setAccessibleName(tr("Loại việc"));
    topic_->setFixedWidth(px(190));
    topic_->addItem(tr("Mọi việc"));
    for (const JournalTopic& topic : journalTopics()) topic_->addItem(topic.word, topic.kinds);
    for (QComboBox* box : {author_, topic_}) {
        connect(box, &QComboBox::activated, this, &JournalPage::narrow);
        list_->addToolbarWidget(box);
    }
    list_->addToolbarWidget(from_);
    list_->addToolbarWidget(makeLabel(QStringLiteral("–"), TextStyle::mute));
    list_->addToolbarWidget(to_);
    for (QDateEdit* date : {from_, to_})
        connect(date, &QDateEdit::userDateChanged, this, &JournalPage::narrow);
}

void JournalPage::buildList() {
    list_->setCountNoun(tr("thao tác"));
    list_->setModel(model_, DataTable::Driver::model);
    list_->setColumns({{ColumnKind::date, false, 160},
                       {ColumnKind::muted, false, 150, false},
                       {ColumnKind::text, true, 0, false},
                       {ColumnKind::number, false, 96, false},
                       {ColumnKind::tag, false, 120, false}});
    list_->setWholeReader([this](auto done) { model_->readWhole(std::move(done)); });
    list_->sortBy(JournalModel::at, Qt::DescendingOrder);
    connect(list_, &DataTable::filterEdited, this, &JournalPage::narrow);
    connect(list_, &DataTable::selectionChanged, this, &JournalPage::choose);
    connect(list_, &DataTable::activated, this, [this] { changes_->view()->setFocus(); });
    connect(list_, &DataTable::emptyActionTriggered, this,
            [this] { Q_EMIT openPlace(QStringLiteral("journal")); });
    connect(model_, &JournalModel::loaded, this, &JournalPage::showList);
    connect(model_, &JournalModel::dataChanged, this, [this] {
        if (awaited_) choose();
    });
    connect(model_, &JournalModel::failed, this, [this](const Error& error) {
        showError(error);
        setReady(true);
    });
}

QWidget* JournalPage::buildDetail() {
    auto* detail = new QWidget;
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::xs));
    layout->addWidget(what_);
    layout->addWidget(facts_);
    layout->addSpacing(px(space::s));
    changes_->setFilterPlaceholder(tr("Tìm trong thay đổi"));
    changes_->filter()->setFixedWidth(px(200));
    changes_->addToolbarWidget(more_);
    changes_->setCountNoun(tr("mục"));
    changes_->setModel(changeModel_);
    changes_->setColumns({{ColumnKind::tag, false, 108},
                          {ColumnKind::text, true},
                          {ColumnKind::muted, false, 180},
                          {ColumnKind::muted, true},
                          {ColumnKind::text, true}});
    changes_->setEmptyContent(Icon::history, tr("Chọn một thao tác để xem trước và sau"));
    layout->addWidget(changes_, 1);
    return detail;
}

void JournalPage::showPlace(const QString& where) {
    const QUrlQuery query(where.section(u'?', 1));
    const EntitySchema* const schema = findSchema(query.queryItemValue(QStringLiteral("kind")));
    const auto row = RowId::parse(query.queryItemValue(QStringLiteral("id")));
    const auto wanted = schema && row ? std::optional(RowKey{schema->entity, *row}) : std::nullopt;
    if (wanted == wanted_) return;
    wanted_ = wanted;
    wantedName_.clear();
    chosen_ = 0;
    banner()->hide();
    feed_->refresh();
}

void JournalPage::read() {
    setReady(false);
    workspace_.readLong<Scope>(
        this,
        [wanted = wanted_, today = workspace_.today()](Connection& db) -> Result<Scope> {
            Scope scope;
            TAPHUAN_ASSIGN(scope.journal, journalScope(db));
            if (wanted) {
                TAPHUAN_ASSIGN(scope.record, describeRow(db, *wanted, today));
            }
            return scope;
        },
        [this, wanted = wanted_](Result<Scope> scope) {
            if (wanted != wanted_) return;
            if (!scope) {
                showError(scope.error());
                return setReady(true);
            }
            showScope(std::move(scope).value());
            search();
        });
}

void JournalPage::showScope(Scope scope) {
    const QString author = author_->currentIndex() > 0 ? author_->currentText() : QString();
    author_->clear();
    author_->addItem(tr("Mọi người"));
    author_->addItems(scope.journal.authors);
    author_->setCurrentIndex(qMax(0, author_->findText(author)));
    // The whole journal, as long as nobody narrowed it.
    const QDate today = workspace_.today();
    const QDate begins = scope.journal.begins.isValid() ? qMin(scope.journal.begins, today) : today;
    const bool fromStart = from_->date() == from_->minimumDate();
    const bool untilNow = to_->date() == to_->maximumDate();
    const bool first = from_->maximumDate() != today;
    for (QDateEdit* date : {from_, to_}) {
        const QSignalBlocker quiet(date);
        date->setDateRange(begins, today);
    }
    const QSignalBlocker quietFrom(from_), quietTo(to_);
    if (first || fromStart) from_->setDate(begins);
    if (first || untilNow) to_->setDate(today);
    wantedName_ = scope.record;
    showRecord();
}

void JournalPage::showRecord() {
    record_->setVisible(wanted_.has_value());
    if (!wanted_) return record_->setChoices({});
    record_->setChoices({{{}, tr("Mọi thao tác")}, {wantedName_, wantedName_}});
    record_->setCurrent(wantedName_);
}

JournalFilter JournalPage::filter() const {
    JournalFilter filter;
    if (author_->currentIndex() > 0) filter.author = author_->currentText();
    filter.kinds = topic_->currentData().toStringList();
    if (from_->date() > from_->minimumDate()) filter.from = from_->date();
    if (to_->date() < to_->maximumDate()) filter.to = to_->date();
    filter.text = list_->filter()->text().trimmed();
    filter.record = wanted_;
    filter.withParts = true;
    return filter;
}

bool JournalPage::isNarrowed() const {
    const JournalFilter narrowed = filter();
    return !narrowed.author.isEmpty() || !narrowed.kinds.isEmpty() || narrowed.from.isValid() ||
           narrowed.to.isValid() || narrowed.record;
}

void JournalPage::narrow() {
    banner()->hide();
    setReady(false);
    search();
}

void JournalPage::search() {
    if (isNarrowed())
        list_->setEmptyContent(Icon::history, tr("Không có thao tác nào như vậy"),
                               tr("Chọn người làm, loại việc hoặc khoảng ngày khác."));
    else
        list_->setEmptyContent(Icon::history, tr("Chưa có thao tác nào"),
                               tr("Mỗi thay đổi ghi vào đây ai làm, lúc nào, trước và sau ra sao."));
    model_->setFilter(filter());
}

void JournalPage::showList() {
    const QString count = groupedNumber(model_->rowCount());
    header()->setFacts(wanted_ ? tr("%1 thao tác đã sửa %2 và những gì thuộc về nó").arg(count, wantedName_)
                               : tr("Ai đã làm gì, lúc nào; chọn một thao tác để xem trước và sau"));
    if (model_->rowCount() == 0) {
        chosen_ = 0;
        showChanges({});
        what_->setText({});
        facts_->setText({});
        showUndo(nullptr);
        return setReady(true);
    }
    list_->view()->selectRow(qMax(0, model_->rowOf(chosen_)));
}

const OperationLine* JournalPage::chosen() const {
    const QList<int> rows = list_->selectedRows();
    return rows.size() == 1 ? model_->line(rows.front()) : nullptr;
}

void JournalPage::showUndo(const OperationLine* line) {
    setUsable(*undo_, {line == nullptr ? tr("Chọn một thao tác trước") : QString(),
                       line != nullptr && line->undoneBy ? tr("Thao tác này đã hoàn tác") : QString(),
                       line != nullptr && !hasUndo(line->header.kind)
                           ? tr("Thay đổi tài khoản, vai trò không hoàn tác được")
                           : QString()});
}

void JournalPage::choose() {
    const OperationLine* line = chosen();
    showUndo(line);
    awaited_ = line == nullptr && list_->selectedRows().size() == 1;
    if (line == nullptr) return;
    const OperationHeader& header = line->header;
    QStringList facts{momentText(header.at), header.author, header.office,
                      tr("%1 thay đổi").arg(groupedNumber(line->changes)),
                      tr("mã %1").arg(header.name.text())};
    if (line->undoneBy)
        facts << tr("đã hoàn tác lúc %1, %2").arg(momentText(line->undoneBy->at), line->undoneBy->author);
    facts.removeAll(QString());
    what_->setText(header.reason);
    facts_->setText(facts.join(QStringLiteral(" · ")));
    chosen_ = header.seq;
    setReady(false);
    workspace_.read<OperationChanges>(
        this, [seq = chosen_](Connection& db) { return operationChanges(db, seq); },
        [this, seq = chosen_](Result<OperationChanges> changes) {
            if (seq != chosen_) return;
            if (changes)
                showChanges(*changes);
            else
                showError(changes.error());
            setReady(true);
        });
}

void JournalPage::showChanges(const OperationChanges& changes) {
    changeModel_->setRows(changeRows(changes));
    more_->setText(changes.more > 0 ? tr("và %1 thay đổi nữa").arg(groupedNumber(changes.more)) : QString());
}

void JournalPage::undo() {
    const OperationLine* line = chosen();
    if (line == nullptr) return;
    const OperationHeader& header = line->header;
    auto* dialog = new FormDialog(workspace_, tr("Hoàn tác thao tác"), tr("Hoàn tác"), this);
    dialog->setExplanation(
        tr("%1\n%2, %3 · %4 thay đổi\n\nMỗi chỗ trở về như trước thao tác này. Chỗ nào đã sửa tiếp sau đó "
           "thì "
           "giữ nguyên và được nêu tên. Việc hoàn tác cũng nằm trong nhật ký và hoàn tác lại được.")
            .arg(header.reason, header.author, momentText(header.at), groupedNumber(line->changes)));
    dialog->setSubmit([this, dialog, name = header.name, today = workspace_.today()] {
        dialog->run<Done>(
            [name, today](Database& database) { return undoAndName(database, name, today); },
            [this](const Result<Done>& done) {
                QStringList kept = done->kept;
                if (const auto more = qsizetype(done->undone.kept.size()) - kept.size(); more > 0)
                    kept << tr("và %1 chỗ nữa").arg(more);
                showUndone(done->undone.undone.reason, done->undone.seq > 0 ? done->undone.changes : 0, kept);
            });
    });
    dialog->open();
}

void JournalPage::showUndone(const QString& reason, qint64 changes, const QStringList& kept) {
    const QString detail =
        kept.isEmpty() ? QString() : tr("Giữ nguyên %1").arg(kept.join(QStringLiteral("; ")));
    if (changes == 0)
        banner()->showMessage(ColourRole::neutral, tr("Không còn gì để hoàn tác"), detail);
    else
        banner()->showMessage(kept.isEmpty() ? ColourRole::good : ColourRole::behind,
                              tr("Đã hoàn tác: %1 (%2 thay đổi)").arg(reason, groupedNumber(changes)),
                              detail);
}

}  // namespace taphuan
