#include "core/coverage/chart.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

ChartDescription twoSeries() {
    ChartDescription chart;
    chart.format = ChartDescription::Format::ratio;
    chart.labels = {QStringLiteral("Huyện Châu Thành"), QStringLiteral("Xã Thái Bình"),
                    QStringLiteral("Xã Hảo Đước")};
    chart.series = {{{}, ChartSeries::Role::behind, {0.49, std::nullopt, std::nullopt}},
                    {{}, ChartSeries::Role::done, {std::nullopt, 1.0}}};
    chart.rightLabels = {QStringLiteral("147"), QStringLiteral("0")};
    chart.rightName = QStringLiteral("còn thiếu");
    return chart;
}

TEST(Chart, SaysWhichSeriesABarShows) {
    const ChartDescription chart = twoSeries();
    EXPECT_EQ(chartBarSeries(chart, 0), 0);
    EXPECT_EQ(chartBarSeries(chart, 1), 1);
    EXPECT_EQ(chartBarSeries(chart, 2), -1);
}

TEST(Chart, NeverWritesAMissingValueAsZero) {
    const ChartDescription chart = twoSeries();
    EXPECT_EQ(chartValueText(chart, std::nullopt), QStringLiteral("–"));
    EXPECT_EQ(chartValueText(chart, 0.0), QStringLiteral("0%"));
    EXPECT_EQ(chartLabelSentence(chart, 0), QStringLiteral("Huyện Châu Thành: 49,0%, còn thiếu 147"));
    EXPECT_EQ(chartLabelSentence(chart, 2), QStringLiteral("Xã Hảo Đước: chưa đủ số liệu"));
}

TEST(Chart, AxisReachesEveryValueAndTheTarget) {
    ChartDescription chart = twoSeries();
    EXPECT_EQ(chartAxisEnd(chart), 1.0);
    chart.format = ChartDescription::Format::number;
    chart.series = {{{}, ChartSeries::Role::done, {0, 0}}};
    EXPECT_EQ(chartAxisEnd(chart), 1.0);
    chart.series[0].values = {12};
    EXPECT_EQ(chartAxisEnd(chart), 15.0);
    chart.target = 24;
    EXPECT_EQ(chartAxisEnd(chart), 30.0);
    for (double most = 1; most < 1e9; most *= 1.37) {
        chart.target = most;
        EXPECT_GE(chartAxisEnd(chart), most);
        EXPECT_LE(chartAxisEnd(chart), 15 + 2 * most);
    }
}

}  // namespace
}  // namespace taphuan
