#include "core/coverage/chart.h"

#include "core/base/say.h"
#include "core/text/vietnamese_numbers.h"

#include <algorithm>
#include <cmath>

namespace taphuan {

namespace {

std::optional<double> valueAt(const ChartSeries& series, int label) {
    const auto at = static_cast<size_t>(label);
    return at < series.values.size() ? series.values[at] : std::nullopt;
}

// The next of 1, 2, 5, 10, 20, … at or above `value`.
double roundUp(double value) {
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 8.0})
        if (value <= step * power) return step * power;
    return 10 * power;
}

}  // namespace

QString chartValueText(const ChartDescription& chart, std::optional<double> value) {
    if (!value) return QStringLiteral("–");
    if (chart.format == ChartDescription::Format::ratio) return percentText(*value);
    return groupedNumber(std::llround(*value));
}

int chartBarSeries(const ChartDescription& chart, int label) {
    for (size_t i = 0; i < chart.series.size(); ++i)
        if (valueAt(chart.series[i], label)) return static_cast<int>(i);
    return -1;
}

double chartAxisEnd(const ChartDescription& chart) {
    double most = chart.target.value_or(0);
    for (const ChartSeries& series : chart.series)
        for (const auto& value : series.values) most = std::max(most, value.value_or(0));
    if (chart.format == ChartDescription::Format::ratio) return std::max(1.0, most);
    return most > 0 ? roundUp(most) : 1;
}

QString chartLabelSentence(const ChartDescription& chart, int label) {
    QStringList parts;
    for (const ChartSeries& series : chart.series) {
        const auto value = valueAt(series, label);
        if (!value && chart.kind == ChartDescription::Kind::horizontalBars) continue;
        const QString text = value ? chartValueText(chart, value) : say("core", "chưa đủ số liệu");
        parts += series.name.isEmpty() ? text : QString(series.name % QStringLiteral(" ") % text);
    }
    if (parts.isEmpty()) parts += say("core", "chưa đủ số liệu");
    if (label < chart.rightLabels.size() && !chart.rightLabels[label].isEmpty())
        parts += QString(chart.rightName % QStringLiteral(" ") % chart.rightLabels[label]).trimmed();
    return chart.labels.value(label) % QStringLiteral(": ") % parts.join(QStringLiteral(", "));
}

}  // namespace taphuan
