#pragma once

#include <QStyledItemDelegate>

namespace taphuan {

// What stands in a column: decides alignment, weight, colour and a sensible width.
enum class ColumnKind { text, name, muted, note, number, date, tag, bar };

Qt::Alignment alignmentOf(ColumnKind kind);

// Paints a cell of our tables: tint of the selected row, thin line below, text by the column's kind, elided
// with the whole text as tool tip. Base of the delegates that paint more than text.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit TableDelegate(ColumnKind kind, QObject* parent = nullptr);

    ColumnKind kind() const { return kind_; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

  protected:
    // The content of the cell inside its padding.
    virtual void paintContent(QPainter& painter, const QRectF& place, const QModelIndex& index) const;
    virtual int contentWidth(const QModelIndex& index) const;

  private:
    QFont fontOf(const QModelIndex& index) const;

    ColumnKind kind_;
};

// The text as a tag, in the colours of MeaningRole.
class TagDelegate : public TableDelegate {
    Q_OBJECT
  public:
    explicit TagDelegate(QObject* parent = nullptr) : TableDelegate(ColumnKind::tag, parent) {}

  protected:
    void paintContent(QPainter& painter, const QRectF& place, const QModelIndex& index) const override;
    int contentWidth(const QModelIndex& index) const override;
};

// A thin progress bar of ShareRole in the colour of MeaningRole, with the text, where there is one, at its
// right.
class BarDelegate : public TableDelegate {
    Q_OBJECT
  public:
    explicit BarDelegate(QObject* parent = nullptr) : TableDelegate(ColumnKind::bar, parent) {}

  protected:
    void paintContent(QPainter& painter, const QRectF& place, const QModelIndex& index) const override;
    int contentWidth(const QModelIndex& index) const override;
};

// The delegate for a kind of column.
TableDelegate* makeDelegate(ColumnKind kind, QObject* parent);

}  // namespace taphuan
