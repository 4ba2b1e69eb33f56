#include "ui/widgets/table_view.h"

#include "ui/models/table_roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/table_header.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSet>

#include <numeric>

namespace taphuan {

namespace {

constexpr int sampledRows = 200;
constexpr int widestText = 380;
constexpr int narrowestText = 120;
constexpr int narrowestStretch = 216;

bool flexible(ColumnKind kind) {
    return kind == ColumnKind::text || kind == ColumnKind::name || kind == ColumnKind::muted ||
           kind == ColumnKind::note;
}

}  // namespace

TableView::TableView(QWidget* parent) : QTableView(parent) {
    auto* header = new TableHeader(this);
    setHorizontalHeader(header);
    // From or to nothing is a column that was shown or hidden.
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        movedByUser_ = movedByUser_ || (!fitting_ && before > 0 && after > 0);
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::fitLater);  // the arrow needs room
    connect(header, &QHeaderView::sectionMoved, this, [this] { viewport()->update(); });
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setDense(false);
}

void TableView::setDense(bool dense) {
    const int height = px(dense ? size::denseRow : size::row);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void TableView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    movedByUser_ = false;
    if (model == nullptr) return;
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitLater);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::fitLater);
    connect(model, &QAbstractItemModel::columnsInserted, this, [this] { applyColumns(); });
    applyColumns();
}

void TableView::setColumns(std::vector<ColumnSpec> columns) {
    columns_ = std::move(columns);
    applyColumns();
}

ColumnSpec TableView::specOf(int column) const {
    const auto at = static_cast<size_t>(column);
    return at < columns_.size() ? columns_[at] : ColumnSpec{};
}

void TableView::applyColumns() {
    if (model() == nullptr) return;
    for (TableDelegate* delegate : delegates_) delegate->deleteLater();
    delegates_.clear();
    QList<Qt::Alignment> alignments;
    for (int column = 0; column < model()->columnCount(); ++column) {
        TableDelegate* delegate = makeDelegate(specOf(column).kind, this);
        delegates_.push_back(delegate);
        setItemDelegateForColumn(column, delegate);
        alignments += alignmentOf(specOf(column).kind);
    }
    auto* header = static_cast<TableHeader*>(horizontalHeader());
    header->setAlignments(alignments);
    QSet<int> fixed;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!specOf(column).sortable) fixed += column;
    header->setUnsortable(fixed);
    fitLater();
}

// Once per turn of the event loop, however many rows arrive.
void TableView::fitLater() {
    if (fitPending_) return;
    fitPending_ = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            fitPending_ = false;
            fitColumns();
        },
        Qt::QueuedConnection);
}

int TableView::naturalWidth(int column) const {
    const ColumnSpec spec = specOf(column);
    int width = static_cast<TableHeader*>(horizontalHeader())->titleWidth(column);
    if (spec.width > 0) return qMax(px(spec.width), width);
    const QStyleOptionViewItem option;
    for (int row = 0; row < qMin(model()->rowCount(), sampledRows); ++row)
        width =
            qMax(width, itemDelegateForColumn(column)->sizeHint(option, model()->index(row, column)).width());
    return qMin(width, px(widestText));
}

void TableView::fitColumns() {
    if (model() == nullptr || movedByUser_ || !isVisible()) return;
    std::vector<int> widths;
    std::vector<int> stretching;
    std::vector<int> shrinking;
    for (int column = 0; column < model()->columnCount(); ++column) {
        widths.push_back(isColumnHidden(column) ? 0 : naturalWidth(column));
        if (isColumnHidden(column)) continue;
        if (specOf(column).stretch) stretching.push_back(column);
        if (flexible(specOf(column).kind) && specOf(column).width == 0) shrinking.push_back(column);
    }
    int left = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    // Too narrow: the words with most room over what can still be read give way first.
    const auto spare = [&](int column) {
        const int least = specOf(column).stretch ? narrowestStretch : narrowestText;
        return widths[static_cast<size_t>(column)] - px(least);
    };
    while (left < 0 && !shrinking.empty()) {
        const auto roomiest = *std::max_element(shrinking.begin(), shrinking.end(),
                                                [&](int a, int b) { return spare(a) < spare(b); });
        int& width = widths[static_cast<size_t>(roomiest)];
        if (spare(roomiest) <= 0) break;
        const int step = qMin(qMin(-left, spare(roomiest)), px(12));
        width -= step;
        left += step;
    }
    for (size_t i = 0; left > 0 && i < stretching.size(); ++i) {
        const int share = left / static_cast<int>(stretching.size() - i);
        widths[static_cast<size_t>(stretching[i])] += share;
        left -= share;
    }
    fitting_ = true;
    for (size_t column = 0; column < widths.size(); ++column)
        if (widths[column] > 0) setColumnWidth(static_cast<int>(column), widths[column]);
    fitting_ = false;
}

QList<int> TableView::shownColumns() const {
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns += column;
    return columns;
}

QStringList TableView::shownHeaders() const {
    QStringList headers;
    for (const int column : shownColumns()) headers += model()->headerData(column, Qt::Horizontal).toString();
    return headers;
}

TableText TableView::textOfRows(const QList<int>& rows) const {
    TableText text{shownHeaders(), {}};
    const QList<int> columns = shownColumns();
    for (const int row : rows) {
        QVariantList cells;
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            const QVariant exported = index.data(ExportRole);
            cells += exported.isValid() ? exported : index.data(Qt::DisplayRole);
        }
        text.rows += cells;
    }
    return text;
}

QList<int> TableView::selectedRowNumbers() const {
    QList<int> rows;
    if (selectionModel() == nullptr) return rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

TableText TableView::wholeText() const {
    if (model() == nullptr) return {};
    QList<int> rows(model()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return textOfRows(rows);
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return Q_EMIT copyRequested();
    const Qt::KeyboardModifiers held = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString text = event->text();
    if (held == Qt::NoModifier && !text.isEmpty() && text[0].isLetterOrNumber() && state() != EditingState) {
        Q_EMIT typed(text);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitLater();
}

void TableView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitLater();
}

}  // namespace taphuan
