#pragma once

#include "core/coverage/chart.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace taphuan {

// Colours and fonts of a chart. Every size follows the fonts, so that one chart fits a screen and a page;
// fonts have pixel sizes, in the units of the painter.
struct ChartStyle {
    QColor ink, mute, line, track, background;
    QColor done, behind, planned, noData;
    QFont titleFont, labelFont, valueFont;
    bool showTitle = true;
};

// For paper and pictures: Liberation Serif on white, told apart without colour (blue is dark, amber light and
// hatched).
ChartStyle paperChartStyle(int textSize);

QColor chartColour(const ChartStyle& style, ChartSeries::Role role);

// Where a value stands in a painted chart.
struct ChartMark {
    int label = 0;
    int series = -1;  // -1: no value
    QRectF bar;       // what is filled
    QRectF area;  // what a click or the keyboard's ring takes: the whole row, or the column with its value
};

// The marks of the chart painted into the same rectangle, label by label.
std::vector<ChartMark> chartMarks(const QRectF& place, const ChartDescription& chart,
                                  const ChartStyle& style);

// What lies below the bars (tracks, base line), the bars, and what lies above them (words, target): the
// window may draw the bars by other means.
enum ChartPart { belowBars = 1, bars = 2, aboveBars = 4, wholeChart = 7 };

// Paints the chart, or the parts asked for, inside `place`. Text that does not fit is elided, nothing is
// painted outside.
void paintChart(QPainter& painter, const QRectF& place, const ChartDescription& chart,
                const ChartStyle& style, int parts = wholeChart);

// Where the values' axis runs, of the chart painted into `place`.
QRectF chartPlot(const QRectF& place, const ChartDescription& chart, const ChartStyle& style);

// The height at which the chart is well read at this width.
double chartHeight(const ChartDescription& chart, const ChartStyle& style, double width);

}  // namespace taphuan
