#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace taphuan {

// A chart described once, as data. The window draws it interactively, paper and pictures with chart_painter.

struct ChartSeries {
    // What a value says; its colour and pattern follow from it. `planned` is an outline, `noData` grey.
    enum class Role { done, planned, behind, noData };
    QString name;
    Role role = Role::done;
    // One per label. Nothing where there is no value: it is drawn as such, never as 0.
    std::vector<std::optional<double>> values;
};

struct ChartDescription {
    // horizontalBars: one bar per label, of the first series that has a value there; the scale starts at 0
    // and reaches at least the target. groupedColumns: the series side by side at each label.
    enum class Kind { horizontalBars, groupedColumns };
    // ratio: 0.875 is written 87,5%. number: whole numbers with "." between thousands.
    enum class Format { ratio, number };

    QString title;
    Kind kind = Kind::horizontalBars;
    Format format = Format::number;
    QStringList labels;
    std::vector<ChartSeries> series;
    // A dashed line across the bars, with the words that say whose target it is.
    std::optional<double> target;
    QString targetName;
    // Beside each bar, at the right, with the words above them: what is still missing.
    QStringList rightLabels;
    QString rightName;
    // What a click on a label's bar opens; empty, or one per label.
    QStringList keys;
};

// The value as the chart writes it; "–" where there is none.
QString chartValueText(const ChartDescription& chart, std::optional<double> value);

// The series whose value a horizontal bar shows; -1 where none has one.
int chartBarSeries(const ChartDescription& chart, int label);

// The upper end of the value axis: at least 1 for ratios, a round number otherwise, never 0.
double chartAxisEnd(const ChartDescription& chart);

// One sentence per label, for screen readers and tool tips.
QString chartLabelSentence(const ChartDescription& chart, int label);

}  // namespace taphuan
