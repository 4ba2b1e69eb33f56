#pragma once

#include "ui/models/table_text.h"
#include "ui/widgets/table_delegate.h"

#include <QTableView>

#include <vector>

namespace taphuan {

// How a column looks. The width is found from header and content unless given (design pixels); stretching
// columns share what is left over.
struct ColumnSpec {
    ColumnKind kind = ColumnKind::text;
    bool stretch = false;
    int width = 0;
    bool sortable = true;
};

// A table without vertical lines: rows of one height, sortable headers, columns fitted to the content until
// the user moves one. Enter or a double click activates a row. Ctrl+C asks for the selected rows to be
// copied.
class TableView : public QTableView {
    Q_OBJECT
  public:
    explicit TableView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    // One per column of the model; columns without one are text.
    void setColumns(std::vector<ColumnSpec> columns);
    void setDense(bool dense);

    QList<int> selectedRowNumbers() const;  // ascending
    // The columns shown, in the order shown.
    QStringList shownHeaders() const;
    TableText textOfRows(const QList<int>& rows) const;
    TableText wholeText() const;

  Q_SIGNALS:
    void copyRequested();
    // A letter typed where nothing is edited: find as you type.
    void typed(const QString& text);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void applyColumns();
    void fitLater();
    void fitColumns();
    int naturalWidth(int column) const;
    ColumnSpec specOf(int column) const;
    QList<int> shownColumns() const;

    std::vector<ColumnSpec> columns_;
    std::vector<TableDelegate*> delegates_;
    bool fitting_ = false;
    bool fitPending_ = false;
    bool movedByUser_ = false;
};

}  // namespace taphuan
