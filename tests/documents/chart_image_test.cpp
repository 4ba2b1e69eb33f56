#include "core/documents/chart_image.h"

#include "pdf_reading.h"

#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

ChartDescription coverageOf(int units) {
    ChartDescription chart;
    chart.title = u"Tỷ lệ cán bộ, công chức đã qua đào tạo, bồi dưỡng năm 2023"_s;
    chart.format = ChartDescription::Format::ratio;
    chart.target = 0.8;
    chart.targetName = u"Chỉ tiêu 80%"_s;
    chart.rightName = u"Còn thiếu"_s;
    ChartSeries done{u"Đạt"_s, ChartSeries::Role::done, {}};
    ChartSeries behind{u"Chưa đạt"_s, ChartSeries::Role::behind, {}};
    for (int i = 0; i < units; ++i) {
        chart.labels << u"Xã Hảo Đước %1"_s.arg(i + 1);
        chart.rightLabels << QString::number(i * 7);
        const double ratio = double(i % 10) / 10;
        done.values.push_back(ratio >= 0.8 ? std::optional(ratio) : std::nullopt);
        behind.values.push_back(i % 10 != 3 && ratio < 0.8 ? std::optional(ratio) : std::nullopt);
    }
    chart.series = {done, behind};
    return chart;
}

TEST(ChartImage, PdfHasEveryLabelAsText) {
    const QTemporaryDir folder;
    for (const int units : {9, 95}) {
        const QString path = folder.filePath(u"biểu đồ.pdf"_s);
        const ChartDescription chart = coverageOf(units);
        const Status status = writeChart(chart, path);
        ASSERT_TRUE(status) << status.error().text().toStdString();
        EXPECT_EQ(pdfPages(path), 1);
        EXPECT_EQ(pdfPageSize(path).endsWith(u"(A4)"_s), units == 9);
        const QString text = pdfText(path);
        EXPECT_TRUE(text.contains(chart.title)) << text.toStdString();
        for (const QString& label : chart.labels) EXPECT_TRUE(text.contains(label)) << label.toStdString();
        for (const QString& font : pdfFonts(path))
            EXPECT_TRUE(font.startsWith(u"LiberationSerif"_s)) << font.toStdString();
    }
}

TEST(ChartImage, PictureIsAsHighAsItsLabelsNeed) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"biểu đồ.png"_s);
    ASSERT_TRUE(writeChart(coverageOf(9), path));
    const QImage few(path);
    ASSERT_TRUE(writeChart(coverageOf(30), path));
    const QImage many(path);
    ASSERT_FALSE(few.isNull());
    EXPECT_EQ(few.width(), many.width());
    EXPECT_GT(many.height(), 2 * few.height());
    // Something is drawn up to the last row, and nothing in the margin.
    const auto inked = [&](int y) {
        for (int x = 0; x < many.width(); ++x)
            if (qGray(many.pixel(x, y)) < 128) return true;
        return false;
    };
    bool low = false;
    for (int y = many.height() * 9 / 10; y < many.height(); ++y) low = low || inked(y);
    EXPECT_TRUE(low);
    EXPECT_FALSE(inked(many.height() - 5));
}

TEST(ChartImage, OtherEndingOrUnknownLetterIsRefused) {
    const QTemporaryDir folder;
    EXPECT_EQ(writeChart(coverageOf(3), folder.filePath(u"a.gif"_s)).error().kind, ErrorKind::usage);
    ChartDescription chart = coverageOf(3);
    chart.labels[1] = u"漢"_s;
    EXPECT_FALSE(writeChart(chart, folder.filePath(u"a.png"_s)));
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(u"a.png"_s)));
}

}  // namespace

}  // namespace taphuan
