#include "core/coverage/coverage_charts.h"

#include "core/base/say.h"
#include "core/text/vietnamese_numbers.h"

#include <algorithm>

namespace taphuan {

namespace {

void addColumns(ChartDescription& chart, const QString& label, const QString& key,
                const LevelProgress& progress) {
    chart.labels << label;
    chart.keys << key;
    chart.series[0].values.push_back(progress.planned ? std::optional(double(*progress.planned))
                                                      : std::nullopt);
    chart.series[1].values.push_back(double(progress.held));
}

ChartDescription emptyColumns(const QString& title) {
    ChartDescription chart;
    chart.title = title;
    chart.kind = ChartDescription::Kind::groupedColumns;
    chart.series = {{say("core", "Số lớp theo kế hoạch"), ChartSeries::Role::planned, {}},
                    {say("core", "Số lớp đã mở"), ChartSeries::Role::done, {}}};
    return chart;
}

}  // namespace

bool isFarBehind(const CoverageRow& row) {
    return row.ratio && row.targetPeople && row.denominator && *row.targetPeople > 0 &&
           double(row.people.value_or(0)) < behindShare * double(*row.targetPeople);
}

ChartDescription coverageByUnitChart(const std::vector<CoverageRow>& rows, const QString& title) {
    std::vector<CoverageRow> units;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(units),
                 [](const CoverageRow& row) { return row.place == CoveragePlace::unit; });
    std::stable_sort(units.begin(), units.end(), [](const CoverageRow& a, const CoverageRow& b) {
        return a.ratio.has_value() != b.ratio.has_value() ? a.ratio.has_value()
                                                          : a.ratio.value_or(0) < b.ratio.value_or(0);
    });
    return coverageChart(units, title, [](const CoverageRow& row) { return row.unitName; });
}

ChartDescription coverageChart(const std::vector<CoverageRow>& rows, const QString& title,
                               const std::function<QString(const CoverageRow&)>& label) {
    ChartDescription chart;
    chart.title = title;
    chart.format = ChartDescription::Format::ratio;
    chart.series = {{say("core", "Tỷ lệ đã qua đào tạo, bồi dưỡng"), ChartSeries::Role::done, {}},
                    {say("core", "Còn cách xa mức phải đạt"), ChartSeries::Role::behind, {}}};
    chart.rightName = say("core", "Còn thiếu");
    for (const CoverageRow& row : rows) {
        const bool behind = isFarBehind(row);
        chart.labels << label(row);
        chart.keys << row.unit.text();
        chart.series[0].values.push_back(behind ? std::nullopt : row.ratio);
        chart.series[1].values.push_back(behind ? row.ratio : std::nullopt);
        chart.rightLabels << (row.gap ? groupedNumber(*row.gap) : QStringLiteral("–"));
        if (row.targetValue && row.ratio && !chart.target) {
            chart.target = double(*row.targetValue) / 100;
            chart.targetName = row.own ? say("core", "Mức do đơn vị tự đặt") : say("core", "Mức phải đạt");
        }
    }
    // Where nothing has to be reached, nothing is far from it and nobody is missing.
    if (!chart.target) {
        chart.series.pop_back();
        chart.rightName.clear();
        chart.rightLabels.clear();
    }
    return chart;
}

ChartDescription classesByLevelChart(const PlanProgress& progress, int year, const QStringList& levelOrder,
                                     const QHash<QString, QString>& levelNames) {
    ChartDescription chart = emptyColumns(say("core", "Lớp theo cấp, năm %1").arg(year));
    const auto found = progress.byYear.find(year);
    if (found == progress.byYear.end()) return chart;
    QStringList order = levelOrder;
    for (const auto& [level, count] : found->second)
        if (!order.contains(level)) order << level;
    for (const QString& level : order) {
        const auto count = found->second.find(level);
        if (count == found->second.end()) continue;
        addColumns(chart, level.isEmpty() ? say("core", "Không theo cấp") : levelNames.value(level, level),
                   level, count->second);
    }
    return chart;
}

ChartDescription classesByYearChart(const PlanProgress& progress) {
    ChartDescription chart = emptyColumns(say("core", "Lớp theo năm"));
    for (const auto& [year, levels] : progress.byYear) {
        LevelProgress sum;
        for (const auto& [level, count] : levels) {
            if (count.planned) sum.planned = sum.planned.value_or(0) + *count.planned;
            sum.held += count.held;
        }
        addColumns(chart, QString::number(year), QString::number(year), sum);
    }
    return chart;
}

}  // namespace taphuan
