#include "ui/widgets/data_table.h"

#include "core/storage/access_log.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/table_proxy.h"
#include "ui/models/table_roles.h"
#include "ui/theme/paint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_output.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace taphuan {

namespace {

constexpr int filterDelayMilliseconds = 120;

// Rounds the corners of what fills a card: covers only the four corners, in the canvas's colour.
class CornerMask : public QWidget {
  public:
    explicit CornerMask(QWidget* card) : QWidget(card) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        card->installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Resize) {
            resize(parentWidget()->size());
            const int side = px(size::cardRadius) + 1;
            QRegion corners;
            for (const int x : {0, width() - side})
                for (const int y : {0, height() - side}) corners += QRect(x, y, side, side);
            setMask(corners);
            raise();
        }
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside;
        outside.addRect(QRectF(rect()));
        QPainterPath card;
        card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(size::cardRadius),
                            px(size::cardRadius));
        painter.fillPath(outside.subtracted(card), tokens().canvas);
        painter.setPen(QPen(tokens().line, 1));
        painter.drawPath(card);
    }
};

}  // namespace

DataTable::DataTable(QWidget* parent)
    : QWidget(parent),
      proxy_(new TableProxy(this)),
      toolbar_(new QWidget),
      tools_(new QHBoxLayout(toolbar_)),
      filter_(new QLineEdit),
      count_(makeLabel({}, TextStyle::small)),
      view_(new TableView),
      empty_(new EmptyState(view_->viewport())) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(space::m));
    buildToolbar();
    layout->addWidget(toolbar_);
    buildCard();
    filterDelay_.setSingleShot(true);
    filterDelay_.setInterval(filterDelayMilliseconds);
    connect(&filterDelay_, &QTimer::timeout, this, &DataTable::applyFilter);
    setCountNoun(tr("dòng"));
}

void DataTable::buildToolbar() {
    tools_->setContentsMargins(0, 0, 0, 0);
    tools_->setSpacing(px(space::s));
    filter_->setClearButtonEnabled(true);
    filter_->setProperty("leading", true);
    filter_->setFixedWidth(px(260));
    filter_->addAction(icon(Icon::search, IconTone::faint), QLineEdit::LeadingPosition);
    filter_->installEventFilter(this);
    setFilterPlaceholder(tr("Lọc danh sách"));
    connect(filter_, &QLineEdit::textChanged, this, [this] { filterDelay_.start(); });
    tools_->addWidget(filter_);
    tools_->addStretch(1);
    tools_->addWidget(count_);
    QToolButton* copy = addTool(Icon::copy, tr("Sao chép để dán vào Excel (Ctrl+C)"));
    connect(copy, &QToolButton::clicked, this, &DataTable::copy);
    connect(addTool(Icon::excel, tr("Xuất ra tệp Excel (.xlsx)")), &QToolButton::clicked, this,
            &DataTable::askWhereToExport);
    connect(addTool(Icon::print, tr("In danh sách")), &QToolButton::clicked, this, &DataTable::askHowToPrint);
}

QToolButton* DataTable::addTool(Icon which, const QString& name) {
    auto* button = new QToolButton;
    button->setIcon(icon(which));
    button->setIconSize(QSize(px(18), px(18)));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    tools_->addWidget(button);
    return button;
}

void DataTable::buildCard() {
    auto* card = new Card;
    card->setPadding(0);
    card->body()->addWidget(view_);
    new CornerMask(card);
    layout()->addWidget(card);
    view_->setSortingEnabled(false);
    view_->viewport()->installEventFilter(this);
    view_->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(icon(Icon::copy), tr("Sao chép"), view_);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DataTable::copy);
    connect(view_, &TableView::copyRequested, this, &DataTable::copy);
    view_->addAction(copy);
    connect(view_, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(toSource(index)); });
    connect(view_, &TableView::typed, this, [this](const QString& text) {
        if (toolbar_->isHidden()) return;
        filter_->setFocus();
        filter_->setText(filter_->text() % text);
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, filter_, [this] { filter_->setFocus(Qt::ShortcutFocusReason); });
    connect(empty_, &EmptyState::actionTriggered, this, [this] {
        if (filter_->text().isEmpty())
            Q_EMIT emptyActionTriggered();
        else
            filter_->clear();
    });
}

void DataTable::setModel(QAbstractItemModel* model, Driver driver) {
    for (const QMetaObject::Connection& connection : std::as_const(sourceConnections_))
        disconnect(connection);
    sourceConnections_.clear();
    source_ = model;
    driver_ = driver;
    proxy_->setSourceModel(driver == Driver::table ? model : nullptr);
    QAbstractItemModel* shown = driver == Driver::table ? static_cast<QAbstractItemModel*>(proxy_) : model;
    view_->setModel(shown);
    view_->setSortingEnabled(true);
    view_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const auto refresh = [this] { refreshState(); };
    for (QAbstractItemModel* watched : {shown, model}) {
        if (watched == nullptr) continue;
        sourceConnections_ += connect(watched, &QAbstractItemModel::modelReset, this, refresh);
        sourceConnections_ += connect(watched, &QAbstractItemModel::rowsInserted, this, refresh);
        sourceConnections_ += connect(watched, &QAbstractItemModel::rowsRemoved, this, refresh);
        sourceConnections_ += connect(watched, &QAbstractItemModel::layoutChanged, this, refresh);
    }
    if (shown != nullptr)
        sourceConnections_ += connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                                      &DataTable::selectionChanged);
    refreshState();
}

void DataTable::setColumns(std::vector<ColumnSpec> columns) {
    view_->setColumns(std::move(columns));
}

void DataTable::sortBy(int column, Qt::SortOrder order) {
    view_->sortByColumn(column, order);
}

void DataTable::setRowCondition(std::function<bool(int)> accepts) {
    proxy_->setRowCondition(std::move(accepts));
    refreshState();
}

void DataTable::setEmptyContent(Icon which, const QString& sentence, const QString& detail,
                                const QString& action) {
    emptyContent_ = {which, sentence, detail, action};
    refreshState();
}

void DataTable::setFilterPlaceholder(const QString& text) {
    filter_->setPlaceholderText(text);
    filter_->setAccessibleName(text);
}

void DataTable::setToolbarVisible(bool visible) {
    toolbar_->setVisible(visible);
}

void DataTable::addToolbarWidget(QWidget* widget) {
    const int stretch = tools_->indexOf(count_) - 1;
    tools_->insertWidget(stretch, widget);
}

void DataTable::setCountNoun(const QString& noun) {
    noun_ = noun;
    view_->setAccessibleName(tr("Danh sách %1").arg(noun));
    refreshState();
}

// A page of the list that is not there yet has no keys.
bool DataTable::holds(const QList<int>& rows) const {
    return std::all_of(rows.begin(), rows.end(), [this](int row) {
        return !wholeReader_ || view_->model()->index(row, 0).data(KeyRole).isValid();
    });
}

void DataTable::withWholeText(std::function<void(const TableText&)> use) {
    if (view_->model() == nullptr) return;
    if (!wholeReader_) return use(view_->wholeText());
    TableOutput::begin(*this, tr("Đang đọc %1 %2…").arg(groupedNumber(view_->model()->rowCount()), noun_));
    wholeReader_([this, use = std::move(use)](const Result<TableText>& whole) {
        TableOutput::end(*this, whole ? Status() : Status(whole.error()));
        if (whole) use(*whole);
    });
}

void DataTable::whenRecorded(AccessKind kind, qsizetype rows, std::function<void()> then) {
    if (recorder_ && rows > 0)
        recorder_(kind, rows, std::move(then));
    else
        then();
}

void DataTable::copy() {
    const QList<int> rows = view_->selectedRowNumbers();
    constexpr qsizetype few = 1000;
    if (!rows.isEmpty() && rows.size() <= few && holds(rows))
        return whenRecorded(AccessKind::list, rows.size(),
                            [text = view_->textOfRows(rows)] { copyTable(text); });
    withWholeText([this, rows](const TableText& whole) {
        TableText chosen{whole.headers, {}};
        for (const int row : rows)
            if (row < whole.rows.size()) chosen.rows += whole.rows[row];
        const TableText text = rows.isEmpty() ? whole : chosen;
        whenRecorded(AccessKind::list, text.rows.size(), [text] { copyTable(text); });
    });
}

void DataTable::exportTo(const QString& path) {
    withWholeText([this, path](const TableText& whole) {
        whenRecorded(AccessKind::list, whole.rows.size(),
                     [this, whole, path] { TableOutput::write(*this, whole, path); });
    });
}

void DataTable::print(std::shared_ptr<QPrinter> printer) {
    withWholeText([this, printer](const TableText& whole) {
        whenRecorded(AccessKind::paper, whole.rows.size(),
                     [this, whole, printer] { TableOutput::print(*this, whole, printer); });
    });
}

void DataTable::askWhereToExport() {
    if (const QString path = TableOutput::askPath(*this); !path.isEmpty()) exportTo(path);
}

void DataTable::askHowToPrint() {
    if (view_->model() == nullptr) return;
    if (auto printer = TableOutput::askPrinter(*this, view_->shownHeaders().size()))
        print(std::move(printer));
}

QModelIndex DataTable::toSource(const QModelIndex& index) const {
    return driver_ == Driver::table ? proxy_->mapToSource(index) : index;
}

int DataTable::currentRow() const {
    return toSource(view_->currentIndex()).row();
}

QList<int> DataTable::selectedRows() const {
    QList<int> rows;
    if (view_->selectionModel() == nullptr) return rows;
    for (const QModelIndex& index : view_->selectionModel()->selectedRows()) rows += toSource(index).row();
    return rows;
}

QList<int> DataTable::shownRows() const {
    QList<int> rows;
    const QAbstractItemModel* const shown = view_->model();
    if (shown == nullptr) return rows;
    for (int row = 0; row < shown->rowCount(); ++row) rows += toSource(shown->index(row, 0)).row();
    return rows;
}

void DataTable::applyFilter() {
    if (driver_ == Driver::table) proxy_->setNeedle(filter_->text());
    Q_EMIT filterEdited(filter_->text());
    refreshState();
}

void DataTable::refreshState() {
    const int all = source_ != nullptr ? source_->rowCount() : 0;
    const int shown = view_->model() != nullptr ? view_->model()->rowCount() : 0;
    count_->setText(shown == all ? tr("%1 %2").arg(groupedNumber(all), noun_)
                                 : tr("%1 / %2 %3").arg(groupedNumber(shown), groupedNumber(all), noun_));
    if (shown == 0 && !filter_->text().isEmpty())
        empty_->setContent(Icon::search, tr("Không tìm thấy “%1”").arg(filter_->text()),
                           tr("Thử ít chữ hơn; gõ không dấu cũng được."), tr("Bỏ lọc"));
    else
        empty_->setContent(emptyContent_.icon, emptyContent_.sentence, emptyContent_.detail,
                           emptyContent_.action);
    empty_->setVisible(shown == 0);
    placeEmptyState();
    Q_EMIT shownChanged();
}

void DataTable::placeEmptyState() {
    empty_->setGeometry(view_->viewport()->rect());
}

bool DataTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_->viewport() && event->type() == QEvent::Resize) placeEmptyState();
    if (watched == filter_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !filter_->text().isEmpty()) {
            filter_->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            applyFilter();
            view_->setFocus();
            if (!view_->currentIndex().isValid() && view_->model() != nullptr &&
                view_->model()->rowCount() > 0)
                view_->selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DataTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) view_->viewport()->update();
    QWidget::changeEvent(event);
}

}  // namespace taphuan
