#include "core/documents/chart_image.h"

#include "core/base/say.h"
#include "core/documents/chart_painter.h"
#include "core/documents/pdf_file.h"
#include "core/documents/typesetter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace taphuan {

namespace {

constexpr double points = 11;
constexpr double pictureDotsPerInch = 200;
constexpr double pictureWidth = mm(190);
constexpr double pictureMargin = mm(7);

// That the font of documents has every letter of the chart.
Status checkTexts(const ChartDescription& chart) {
    QStringList texts{chart.title, chart.targetName, chart.rightName};
    texts << chart.labels << chart.rightLabels;
    for (const ChartSeries& series : chart.series) texts << series.name;
    Typesetter typesetter;
    for (const QString& text : texts) typesetter.widthOf(text, {points, false, false});
    if (typesetter.failure()) return *typesetter.failure();
    return {};
}

Status writePicture(const ChartDescription& chart, const ChartStyle& style, const QString& path) {
    const double scale = pictureDotsPerInch / unitsPerInch;
    const double width = pictureWidth - 2 * pictureMargin;
    const QRectF place(pictureMargin, pictureMargin, width, chartHeight(chart, style, width));
    const double height = place.height() + 2 * pictureMargin;
    QImage image(int(std::ceil(pictureWidth * scale)), int(std::ceil(height * scale)), QImage::Format_RGB32);
    if (image.isNull())
        return refused(say("core", "Biểu đồ quá dài, không vẽ được thành ảnh"), {},
                       say("core", "Ghi biểu đồ ra tệp .pdf hoặc chọn ít đơn vị hơn"));
    image.setDotsPerMeterX(qRound(pictureDotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(pictureDotsPerInch / 0.0254));
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintChart(painter, place, chart, style);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) return refused(say("core", "Không tạo được tệp ảnh PNG"));
    return writeWholeFile(buffer.data(), path);
}

Status writePage(const ChartDescription& chart, const ChartStyle& style, const QString& path) {
    const PageSetup page;
    const double height = chartHeight(chart, style, mm(page.contentWidth()));
    QPageLayout layout = a4(false);
    if (height > mm(page.contentHeight())) {
        const double tall = height / mm(1) + page.top + page.bottom;
        layout.setPageSize(QPageSize(QSizeF(210, tall), QPageSize::Millimeter));
    }
    const auto paint = [&](QPdfWriter&, QPainter& painter) -> Status {
        paintChart(painter, {mm(page.left), mm(page.top), mm(page.contentWidth()), height}, chart, style);
        return {};
    };
    TAPHUAN_ASSIGN(const QByteArray bytes, paintPdf(chart.title, layout, paint));
    return writeWholeFile(bytes, path);
}

}  // namespace

Status writeChart(const ChartDescription& chart, const QString& path) {
    TAPHUAN_TRY(checkTexts(chart));
    const QString ending = QFileInfo(path).suffix().toLower();
    const ChartStyle style = paperChartStyle(qRound(pt(points)));
    if (ending == QLatin1String("png")) return writePicture(chart, style, path);
    if (ending == QLatin1String("pdf")) return writePage(chart, style, path);
    return wrongUsage(say("core", "Biểu đồ chỉ ghi được ra tệp .png hoặc .pdf"), path,
                      say("core", "Đặt lại tên tệp có đuôi .png hoặc .pdf"));
}

}  // namespace taphuan
