#pragma once

#include <QHeaderView>
#include <QSet>

namespace taphuan {

// The header of our tables: small quiet words aligned as their column, a chevron beside the sorted one.
class TableHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit TableHeader(QWidget* parent = nullptr);
    void setAlignments(const QList<Qt::Alignment>& alignments);
    // A click on one of these columns sorts nothing.
    void setUnsortable(const QSet<int>& columns) { unsortable_ = columns; }
    // Width that the title of a column needs, with room for the chevron.
    int titleWidth(int column) const;
    QSize sizeHint() const override;

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    QSet<int> unsortable_;
    QList<Qt::Alignment> alignments_;
};

}  // namespace taphuan
