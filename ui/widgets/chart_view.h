#pragma once

#include "core/documents/chart_painter.h"

#include <QWidget>

namespace taphuan {

class ChartCanvas;

// A chart in the window. A click on a bar or its label opens its key; so do the arrow keys and Enter. A tool
// tip and the accessible description say in words what a bar says.
class ChartView : public QWidget {
    Q_OBJECT
  public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(const ChartDescription& chart);
    const ChartDescription& chart() const { return chart_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void activated(const QString& key);

  protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    int labelAt(const QPointF& at) const;
    void setMarked(int label);
    void open(int label);

    ChartDescription chart_;
    ChartCanvas* canvas_;
    int marked_ = -1;
};

}  // namespace taphuan
