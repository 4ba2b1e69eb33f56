#pragma once

#include "core/documents/chart_painter.h"

namespace taphuan {

// The places of a chart's parts; the painter and the marks for clicks share them.
struct ChartLayout {
    double unit = 0;  // height of the label font's capital, the measure of every gap
    QRectF whole, title, legend, plot;
    double axisEnd = 1;
    double valueWidth = 0, rightWidth = 0;
    std::vector<QRectF> columnLabels;
    std::vector<ChartMark> marks;
};

ChartLayout layOutChart(const QRectF& place, const ChartDescription& chart, const ChartStyle& style);

// Height of title and legend above the plot: on one line where both fit.
double chartHeadHeight(const ChartDescription& chart, const ChartStyle& style, double width);
double chartUnit(const ChartStyle& style);

}  // namespace taphuan
