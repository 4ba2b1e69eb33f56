#include "core/documents/chart_layout.h"

#include <QFontMetricsF>

#include <algorithm>

namespace taphuan {

namespace {

double widestOf(const QStringList& texts, const QFont& font) {
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString& text : texts) widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

// The words of the legend; empty where there is nothing to explain.
QStringList legendWords(const ChartDescription& chart) {
    QStringList words;
    for (const ChartSeries& series : chart.series) words += series.name;
    if (chart.target) words += chart.targetName;
    words += chart.rightName;
    words.removeAll(QString());
    return words;
}

struct Head {
    double title = 0, legend = 0;
    bool oneLine = false;
    double gap = 0;  // between the two where they stand below one another

    double height() const { return oneLine ? std::max(title, legend) : title + gap + legend; }
};

Head headOf(const ChartDescription& chart, const ChartStyle& style, double width) {
    Head head;
    const QFontMetricsF titles(style.titleFont);
    const QFontMetricsF labels(style.labelFont);
    double used = 0;
    if (style.showTitle && !chart.title.isEmpty()) {
        head.title = titles.height();
        used = titles.horizontalAdvance(chart.title);
    }
    const QStringList words = legendWords(chart);
    if (!words.isEmpty()) head.legend = labels.height();
    for (const QString& word : words) used += labels.horizontalAdvance(word) + 2.5 * chartUnit(style);
    head.oneLine = used <= width;
    if (head.title > 0 && head.legend > 0) head.gap = 0.6 * chartUnit(style);
    return head;
}

void layOutBars(ChartLayout& layout, const ChartDescription& chart, const ChartStyle& style,
                const QRectF& below) {
    const double u = layout.unit;
    QStringList values;
    for (int label = 0; label < chart.labels.size(); ++label) {
        const int series = chartBarSeries(chart, label);
        values += chartValueText(
            chart, series < 0 ? std::nullopt
                              : chart.series[static_cast<size_t>(series)].values[static_cast<size_t>(label)]);
    }
    layout.valueWidth = widestOf(values, style.valueFont) + 1;
    layout.rightWidth = chart.rightLabels.isEmpty() ? 0 : widestOf(chart.rightLabels, style.labelFont) + u;
    const double labels =
        std::min(widestOf(chart.labels, style.labelFont) + 1, below.width() * 0.36) + 0.7 * u;
    const double right = 0.7 * u + layout.valueWidth + layout.rightWidth;
    layout.plot = below.adjusted(labels, 0.3 * u, -right, -0.3 * u);
    const double row =
        chart.labels.isEmpty() ? 0 : std::min(layout.plot.height() / chart.labels.size(), 2.9 * u);
    layout.plot.setHeight(row * chart.labels.size());
    for (int label = 0; label < chart.labels.size(); ++label) {
        const int series = chartBarSeries(chart, label);
        const double value =
            series < 0
                ? 0
                : chart.series[static_cast<size_t>(series)].values[static_cast<size_t>(label)].value_or(0);
        const double top = layout.plot.top() + label * row;
        const double thick = std::min(row * 0.5, 1.1 * u);
        const double length = std::clamp(value / layout.axisEnd, 0.0, 1.0) * layout.plot.width();
        layout.marks.push_back({label, series,
                                QRectF(layout.plot.left(), top + (row - thick) / 2, length, thick),
                                QRectF(below.left(), top, below.width(), row)});
    }
}

void layOutColumns(ChartLayout& layout, const ChartDescription& chart, const QRectF& below) {
    const double u = layout.unit;
    layout.plot = below.adjusted(0, 1.6 * u, 0, -2.4 * u);
    const auto labels = static_cast<int>(chart.labels.size());
    const auto series = static_cast<int>(chart.series.size());
    const double slot = labels == 0 ? 0 : layout.plot.width() / labels;
    const double column = series == 0 ? 0 : std::min(2.4 * u, slot * 0.7 / series);
    for (int label = 0; label < labels; ++label) {
        const double left = layout.plot.left() + label * slot;
        layout.columnLabels.push_back(QRectF(left, layout.plot.bottom() + 0.5 * u, slot, 1.6 * u));
        const double start = left + (slot - series * column) / 2;
        for (int i = 0; i < series; ++i) {
            const auto& values = chart.series[static_cast<size_t>(i)].values;
            const auto at = static_cast<size_t>(label);
            const auto value = at < values.size() ? values[at] : std::nullopt;
            const double tall =
                std::clamp(value.value_or(0) / layout.axisEnd, 0.0, 1.0) * layout.plot.height();
            const QRectF bar(start + i * column, layout.plot.bottom() - tall, column, tall);
            layout.marks.push_back({label, value ? i : -1, bar, bar.adjusted(0, -1.6 * u, 0, 0)});
        }
    }
}

}  // namespace

double chartUnit(const ChartStyle& style) {
    return QFontMetricsF(style.labelFont).height() * 0.68;
}

double chartHeadHeight(const ChartDescription& chart, const ChartStyle& style, double width) {
    const double lines = headOf(chart, style, width).height();
    return lines + (lines > 0 ? 0.8 * chartUnit(style) : 0);
}

ChartLayout layOutChart(const QRectF& place, const ChartDescription& chart, const ChartStyle& style) {
    ChartLayout layout;
    layout.whole = place;
    layout.unit = chartUnit(style);
    layout.axisEnd = chartAxisEnd(chart);
    const Head head = headOf(chart, style, place.width());
    const double line = std::max(head.title, head.legend);
    layout.title = QRectF(place.left(), place.top(), place.width(), head.oneLine ? line : head.title);
    layout.legend = QRectF(place.left(), place.top() + (head.oneLine ? 0 : head.title + head.gap),
                           place.width(), head.oneLine ? line : head.legend);
    const QRectF below = place.adjusted(0, chartHeadHeight(chart, style, place.width()), 0, 0);
    if (chart.kind == ChartDescription::Kind::horizontalBars)
        layOutBars(layout, chart, style, below);
    else
        layOutColumns(layout, chart, below);
    return layout;
}

}  // namespace taphuan
