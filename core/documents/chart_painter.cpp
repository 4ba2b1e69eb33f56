#include "core/documents/chart_painter.h"

#include "core/documents/chart_layout.h"
#include "core/documents/fonts.h"

#include <QPainter>

namespace taphuan {

namespace {

class ChartPainter {
  public:
    ChartPainter(QPainter& painter, const QRectF& place, const ChartDescription& chart,
                 const ChartStyle& style, int parts)
        : parts_(parts),
          painter_(painter),
          chart_(chart),
          style_(style),
          layout_(layOutChart(place, chart, style)) {}

    void paint() {
        painter_.save();
        painter_.setClipRect(layout_.whole);
        painter_.setRenderHint(QPainter::Antialiasing);
        if (parts_ & aboveBars) {
            if (style_.showTitle)
                text(layout_.title, style_.titleFont, style_.ink, Qt::AlignLeft, chart_.title);
            paintLegend();
        }
        if (chart_.kind == ChartDescription::Kind::horizontalBars)
            paintBars();
        else
            paintColumns();
        painter_.restore();
    }

  private:
    void text(const QRectF& place, const QFont& font, const QColor& colour, Qt::Alignment side,
              const QString& words) {
        painter_.setFont(font);
        painter_.setPen(colour);
        const QFontMetricsF metrics(font);
        painter_.drawText(place, side | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(words, Qt::ElideRight, place.width() + 0.5));
    }

    void fill(const QRectF& bar, ChartSeries::Role role) {
        const double radius = qMin(layout_.unit / 6, qMin(bar.width(), bar.height()) / 2);
        const double thin = layout_.unit / 10;
        if (role == ChartSeries::Role::planned) {
            painter_.setPen(QPen(style_.planned, thin));
            painter_.setBrush(Qt::NoBrush);
            painter_.drawRoundedRect(bar.adjusted(thin / 2, thin / 2, -thin / 2, -thin / 2), radius, radius);
            return;
        }
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(chartColour(style_, role));
        painter_.drawRoundedRect(bar, radius, radius);
        if (role != ChartSeries::Role::behind) return;
        // Hatched as well, so that it is told from blue without colour.
        painter_.setBrush(QBrush(style_.background, Qt::BDiagPattern));
        painter_.setOpacity(0.35);
        painter_.drawRoundedRect(bar, radius, radius);
        painter_.setOpacity(1);
    }

    // From the right: the series with a name, the target, what the right-hand labels are.
    void paintLegend() {
        const QFontMetricsF metrics(style_.labelFont);
        const double swatch = layout_.unit * 0.9;
        const double gap = layout_.unit;
        double right = layout_.legend.right();
        const auto words = [&](const QString& said) {
            const double width = metrics.horizontalAdvance(said) + 1;
            text(QRectF(right - width, layout_.legend.top(), width, layout_.legend.height()),
                 style_.labelFont, style_.mute, Qt::AlignLeft, said);
            right -= width;
        };
        if (!chart_.rightName.isEmpty()) {
            words(chart_.rightName);
            right -= gap;
        }
        if (chart_.target && !chart_.targetName.isEmpty()) {
            words(chart_.targetName);
            right -= swatch * 0.7;
            dashed(QPointF(right, layout_.legend.center().y() - swatch / 2),
                   QPointF(right, layout_.legend.center().y() + swatch / 2));
            right -= gap;
        }
        for (auto series = chart_.series.rbegin(); series != chart_.series.rend(); ++series) {
            if (series->name.isEmpty()) continue;
            words(series->name);
            right -= swatch * 1.4;
            fill(QRectF(right, layout_.legend.center().y() - swatch / 2, swatch, swatch), series->role);
            right -= gap;
        }
    }

    void dashed(const QPointF& from, const QPointF& to) {
        QPen pen(style_.ink, layout_.unit / 7);
        pen.setDashPattern({2, 1.5});
        pen.setCapStyle(Qt::FlatCap);
        painter_.setPen(pen);
        painter_.drawLine(from, to);
    }

    ChartSeries::Role roleOf(const ChartMark& mark) const {
        return mark.series < 0 ? ChartSeries::Role::noData
                               : chart_.series[static_cast<size_t>(mark.series)].role;
    }

    std::optional<double> valueOf(const ChartMark& mark) const {
        if (mark.series < 0) return std::nullopt;
        return chart_.series[static_cast<size_t>(mark.series)].values[static_cast<size_t>(mark.label)];
    }

    void paintBars() {
        for (const ChartMark& mark : layout_.marks) {
            const QRectF& row = mark.area;
            const double gap = layout_.unit * 0.7;
            if (parts_ & belowBars)
                painter_.fillRect(
                    QRectF(layout_.plot.left(), mark.bar.top(), layout_.plot.width(), mark.bar.height()),
                    style_.track);
            if ((parts_ & bars) && mark.bar.width() > 0) fill(mark.bar, roleOf(mark));
            if (!(parts_ & aboveBars)) continue;
            text(QRectF(row.left(), row.top(), layout_.plot.left() - row.left() - gap, row.height()),
                 style_.labelFont, style_.ink, Qt::AlignRight, chart_.labels.value(mark.label));
            const double left = layout_.plot.right() + gap;
            text(QRectF(left, row.top(), layout_.valueWidth, row.height()), style_.valueFont,
                 mark.series < 0 ? style_.mute : style_.ink, Qt::AlignRight,
                 chartValueText(chart_, valueOf(mark)));
            text(QRectF(row.right() - layout_.rightWidth, row.top(), layout_.rightWidth, row.height()),
                 style_.labelFont, style_.mute, Qt::AlignRight, chart_.rightLabels.value(mark.label));
        }
        if (!chart_.target || !(parts_ & aboveBars)) return;
        const double x = layout_.plot.left() + *chart_.target / layout_.axisEnd * layout_.plot.width();
        dashed(QPointF(x, layout_.plot.top() - layout_.unit / 3),
               QPointF(x, layout_.plot.bottom() + layout_.unit / 3));
    }

    void paintColumns() {
        if (parts_ & belowBars)
            painter_.fillRect(
                QRectF(layout_.plot.left(), layout_.plot.bottom(), layout_.plot.width(), layout_.unit / 12),
                style_.line);
        int labelled = -1;
        for (const ChartMark& mark : layout_.marks) {
            if ((parts_ & bars) && mark.bar.height() > 0) fill(mark.bar, roleOf(mark));
            if (!(parts_ & aboveBars)) continue;
            const bool planned = roleOf(mark) == ChartSeries::Role::planned;
            const double height = layout_.unit * 1.5;
            text(QRectF(mark.area.left() - layout_.unit, mark.bar.top() - height,
                        mark.area.width() + 2 * layout_.unit, height),
                 style_.valueFont, planned || mark.series < 0 ? style_.mute : style_.ink, Qt::AlignHCenter,
                 chartValueText(chart_, valueOf(mark)));
            if (mark.label == labelled) continue;
            labelled = mark.label;
            text(layout_.columnLabels[static_cast<size_t>(mark.label)], style_.labelFont, style_.mute,
                 Qt::AlignHCenter, chart_.labels.value(mark.label));
        }
        if (!chart_.target || !(parts_ & aboveBars)) return;
        const double y = layout_.plot.bottom() - *chart_.target / layout_.axisEnd * layout_.plot.height();
        dashed(QPointF(layout_.plot.left(), y), QPointF(layout_.plot.right(), y));
    }

    const int parts_;
    QPainter& painter_;
    const ChartDescription& chart_;
    const ChartStyle& style_;
    const ChartLayout layout_;
};

}  // namespace

QColor chartColour(const ChartStyle& style, ChartSeries::Role role) {
    switch (role) {
        case ChartSeries::Role::done:
            return style.done;
        case ChartSeries::Role::behind:
            return style.behind;
        case ChartSeries::Role::planned:
            return style.planned;
        case ChartSeries::Role::noData:
            return style.noData;
    }
    return style.noData;
}

ChartStyle paperChartStyle(int textSize) {
    ChartStyle style;
    style.ink = Qt::black;
    style.mute = QColor(0x44, 0x4b, 0x54);
    style.line = QColor(0x99, 0xa0, 0xa8);
    style.track = QColor(0xf0, 0xf1, 0xf3);
    style.background = Qt::white;
    style.done = QColor(0x2a, 0x6f, 0xb0);
    style.behind = QColor(0xc9, 0x82, 0x0a);
    style.planned = QColor(0x5f, 0x6b, 0x7a);
    style.noData = QColor(0xc4, 0xca, 0xd1);
    style.titleFont = paperFont(10, QFont::Bold);
    style.titleFont.setPixelSize(textSize * 6 / 5);
    style.labelFont = paperFont(10);
    style.labelFont.setPixelSize(textSize);
    style.valueFont = style.labelFont;
    return style;
}

std::vector<ChartMark> chartMarks(const QRectF& place, const ChartDescription& chart,
                                  const ChartStyle& style) {
    return layOutChart(place, chart, style).marks;
}

void paintChart(QPainter& painter, const QRectF& place, const ChartDescription& chart,
                const ChartStyle& style, int parts) {
    ChartPainter(painter, place, chart, style, parts).paint();
}

QRectF chartPlot(const QRectF& place, const ChartDescription& chart, const ChartStyle& style) {
    return layOutChart(place, chart, style).plot;
}

double chartHeight(const ChartDescription& chart, const ChartStyle& style, double width) {
    const double unit = chartUnit(style);
    const double head = chartHeadHeight(chart, style, width);
    if (chart.kind == ChartDescription::Kind::groupedColumns) return head + 15 * unit;
    return head + (2.7 * static_cast<double>(chart.labels.size()) + 0.6) * unit;
}

}  // namespace taphuan
