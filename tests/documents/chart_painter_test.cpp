#include "core/documents/chart_layout.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

constexpr QRectF place(0, 0, 640, 360);

bool inside(const QRectF& bar) {
    const QRectF room = place.adjusted(-0.01, -0.01, 0.01, 0.01);
    return room.contains(bar.topLeft()) && room.contains(bar.bottomRight());
}

QImage painted(const ChartDescription& chart) {
    QImage image(place.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, place, chart, paperChartStyle(14));
    return image;
}

ChartDescription bars() {
    ChartDescription chart;
    chart.title = QStringLiteral("Tỷ lệ đã qua đào tạo theo đơn vị");
    chart.format = ChartDescription::Format::ratio;
    chart.labels = {QStringLiteral("Huyện Châu Thành"), QStringLiteral("Huyện Tân Châu"),
                    QStringLiteral("Xã Thái Bình")};
    chart.series = {{{}, ChartSeries::Role::done, {0.25, 0.75, std::nullopt}}};
    chart.target = 1.0;
    chart.targetName = QStringLiteral("mức tự đặt");
    return chart;
}

TEST(ChartPainter, BarsAreAsLongAsTheirValues) {
    const auto marks = chartMarks(place, bars(), paperChartStyle(14));
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_NEAR(marks[1].bar.width(), 3 * marks[0].bar.width(), 0.01);
    EXPECT_EQ(marks[2].series, -1);
    EXPECT_EQ(marks[2].bar.width(), 0);
    EXPECT_LT(marks[0].bar.bottom(), marks[1].bar.top());
}

TEST(ChartPainter, PaintsWhatTheMarksSay) {
    const ChartDescription chart = bars();
    const QImage image = painted(chart);
    const ChartStyle style = paperChartStyle(14);
    for (const ChartMark& mark : chartMarks(place, chart, style)) {
        const QPoint start(qRound(chartPlot(place, chart, style).left()) + 6, qRound(mark.bar.center().y()));
        const QPoint beyond(qRound(mark.bar.right()) + 6, start.y());
        EXPECT_EQ(image.pixelColor(start) == style.done, mark.series == 0);
        EXPECT_EQ(image.pixelColor(beyond), style.track);
    }
}

TEST(ChartPainter, TheLegendStandsClearOfTheTitle) {
    ChartDescription chart = bars();
    chart.series.front().name = QStringLiteral("Tỷ lệ đã qua đào tạo, bồi dưỡng");
    const ChartStyle style = paperChartStyle(14);
    const ChartLayout wide = layOutChart(QRectF(0, 0, 2000, 360), chart, style);
    EXPECT_EQ(wide.legend.top(), wide.title.top());
    const ChartLayout narrow = layOutChart(QRectF(0, 0, 420, 360), chart, style);
    EXPECT_GT(narrow.legend.top(), narrow.title.bottom());
    EXPECT_GT(narrow.plot.top(), narrow.legend.bottom());
}

TEST(ChartPainter, StaysInsideItsPlaceAndSurvivesOddCharts) {
    ChartDescription none;
    EXPECT_FALSE(painted(none).isNull());
    ChartDescription many = bars();
    for (int i = 0; i < 100; ++i)
        many.labels += QStringLiteral("Đơn vị có cái tên rất dài mà không chỗ nào viết hết được");
    for (const ChartMark& mark : chartMarks(place, many, paperChartStyle(14))) EXPECT_TRUE(inside(mark.bar));
    many.kind = ChartDescription::Kind::groupedColumns;
    for (const ChartMark& mark : chartMarks(place, many, paperChartStyle(14))) EXPECT_TRUE(inside(mark.bar));
    EXPECT_FALSE(painted(many).isNull());
}

}  // namespace
}  // namespace taphuan
