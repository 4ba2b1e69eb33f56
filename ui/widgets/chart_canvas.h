#pragma once

#include "core/documents/chart_painter.h"

#include <QWidget>

namespace taphuan {

// What draws a chart in the window: Qt Charts where the program is built with it, else the painter of paper.
class ChartCanvas : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    virtual void setChart(const ChartDescription& chart, const ChartStyle& style) = 0;
    // The label under the keyboard, ringed; -1 for none.
    virtual void setMarked(int label) = 0;
};

ChartCanvas* makeChartCanvas(QWidget* parent);

// The chart's look in the theme in force.
ChartStyle screenChartStyle();

// The ring around a label's marks.
void paintChartMark(QPainter& painter, const std::vector<ChartMark>& marks, int label);

}  // namespace taphuan
