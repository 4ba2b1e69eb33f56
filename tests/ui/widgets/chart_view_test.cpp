#include "ui/widgets/chart_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chart_canvas.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

class ChartViewTest : public testing::Test {
  protected:
    ChartViewTest() {
        applyTheme(*qApp, ThemeMode::light);
        chart.title = QStringLiteral("Tỷ lệ đã qua đào tạo");
        chart.format = ChartDescription::Format::ratio;
        chart.labels = {QStringLiteral("Huyện Châu Thành"), QStringLiteral("Huyện Tân Châu"),
                        QStringLiteral("Sở Nội vụ")};
        chart.series = {{{}, ChartSeries::Role::behind, {0.2, std::nullopt, std::nullopt}},
                        {{}, ChartSeries::Role::done, {std::nullopt, 0.6, 1.0}}};
        chart.keys = {QStringLiteral("u1"), QStringLiteral("u2"), QString()};
        view.resize(640, 300);
        view.setChart(chart);
        view.show();
    }

    std::vector<ChartMark> marks() const {
        return chartMarks(QRectF(view.rect()), chart, screenChartStyle());
    }

    ChartDescription chart;
    ChartView view;
};

TEST_F(ChartViewTest, DrawsEachBarWhereItsMarkIs) {
    QApplication::processEvents();
    const QImage image = view.grab().toImage();
    const QRectF plot = chartPlot(QRectF(view.rect()), chart, screenChartStyle());
    for (const ChartMark& mark : marks()) {
        const QColor expected =
            chartColour(screenChartStyle(), chart.series[static_cast<size_t>(mark.series)].role);
        // Amber may be hatched, blue must be plain.
        const QColor found = image.pixelColor(qRound(plot.left()) + 8, qRound(mark.bar.center().y()));
        if (mark.series == 1)
            EXPECT_EQ(found, expected) << "label " << mark.label;
        else
            EXPECT_GT(found.red(), found.blue()) << "label " << mark.label;
        if (mark.bar.right() < plot.right() - 8) {
            EXPECT_EQ(image.pixelColor(qRound(mark.bar.right()) + 6, qRound(mark.bar.center().y())),
                      tokens().soft);
        }
    }
}

TEST_F(ChartViewTest, OpensTheKeyOfTheBarClicked) {
    QSignalSpy spy(&view, &ChartView::activated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, marks()[1].bar.center().toPoint());
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].toString(), QStringLiteral("u2"));
    QTest::mouseClick(&view, Qt::LeftButton, {}, marks()[2].bar.center().toPoint());
    EXPECT_EQ(spy.count(), 1);  // nothing to open there
}

TEST_F(ChartViewTest, IsWalkedByKeyboardAndSpeaks) {
    QSignalSpy spy(&view, &ChartView::activated);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_TRUE(view.accessibleName().contains(QStringLiteral("Huyện Châu Thành: 20,0%")));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].toString(), QStringLiteral("u2"));
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("Sở Nội vụ: 100%")));
}

}  // namespace
}  // namespace taphuan
