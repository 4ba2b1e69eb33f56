#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/table_view.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPrinter;
class QToolButton;

namespace taphuan {

class EmptyState;
enum class AccessKind;
class TableProxy;

// A list as the pages show it: above, the filter, what the page adds to it, the number of rows and the
// table's actions; below, the table on a card, or what to do where it is empty.
class DataTable : public QWidget {
    Q_OBJECT
  public:
    explicit DataTable(QWidget* parent = nullptr);

    // Who filters and sorts: the table over all rows of the model, or the model itself (a list read page by
    // page), which then answers filterEdited() and sort().
    enum class Driver { table, model };
    // The model stays the caller's.
    void setModel(QAbstractItemModel* model, Driver driver = Driver::table);
    void setColumns(std::vector<ColumnSpec> columns);
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    // A condition beside the filter's words, on rows of the source model; only where the table drives.
    void setRowCondition(std::function<bool(int sourceRow)> accepts);

    // Shown where the model has no rows. The action emits emptyActionTriggered().
    void setEmptyContent(Icon icon, const QString& sentence, const QString& detail = {},
                         const QString& action = {});
    void setFilterPlaceholder(const QString& text);
    // Without a toolbar it is only the card.
    void setToolbarVisible(bool visible);
    // Beside the filter, from left to right; the table owns them.
    void addToolbarWidget(QWidget* widget);
    // What is counted: "học viên", "lớp"; without it "dòng".
    void setCountNoun(const QString& noun);
    // Where the model holds only pages of the list: how the whole of it is read to be copied, written or
    // printed. Its columns are the model's.
    void setWholeReader(WholeTableReader reader) { wholeReader_ = std::move(reader); }

    // Where rows may leave the program only once that is recorded: it records how many go and how, and then
    // calls the function; where it is not recorded, it does not. The recorder is no longer called once the
    // table is gone.
    using Recorder = std::function<void(AccessKind kind, qint64 rows, std::function<void()> then)>;
    void setRecorder(Recorder recorder) { recorder_ = std::move(recorder); }

    TableView* view() const { return view_; }
    QLineEdit* filter() const { return filter_; }
    // Of the source model; -1 where there is none.
    int currentRow() const;
    QList<int> selectedRows() const;
    // The source's rows as they are shown; of a list that is read page by page those that are there.
    QList<int> shownRows() const;

    // The rows as shown (filtered, sorted), as the buttons above the table and Ctrl+C take them. copy() takes
    // the selected rows, or all where none is. What fails is said in the page around the table.
    void copy();
    void exportTo(const QString& path);
    void print(std::shared_ptr<QPrinter> printer);

  Q_SIGNALS:
    // Enter or double click; an index of the source model.
    void activated(const QModelIndex& index);
    void selectionChanged();
    // Other rows are shown.
    void shownChanged();
    void filterEdited(const QString& text);
    void emptyActionTriggered();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void buildToolbar();
    void withWholeText(std::function<void(const TableText&)> use);
    void whenRecorded(AccessKind kind, qsizetype rows, std::function<void()> then);
    bool holds(const QList<int>& rows) const;
    void askWhereToExport();
    void askHowToPrint();
    void buildCard();
    QToolButton* addTool(Icon which, const QString& name);
    void applyFilter();
    void refreshState();
    void placeEmptyState();
    QModelIndex toSource(const QModelIndex& index) const;

    struct EmptyContent {
        Icon icon = Icon::empty;
        QString sentence, detail, action;
    };

    TableProxy* proxy_;
    QAbstractItemModel* source_ = nullptr;
    Driver driver_ = Driver::table;
    QWidget* toolbar_;
    QHBoxLayout* tools_;
    QLineEdit* filter_;
    QLabel* count_;
    TableView* view_;
    EmptyState* empty_;
    EmptyContent emptyContent_;
    QString noun_;
    WholeTableReader wholeReader_;
    Recorder recorder_;
    QTimer filterDelay_;
    QList<QMetaObject::Connection> sourceConnections_;
};

}  // namespace taphuan
