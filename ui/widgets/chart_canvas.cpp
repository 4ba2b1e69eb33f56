#include "ui/widgets/chart_canvas.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace taphuan {

ChartStyle screenChartStyle() {
    const Tokens& t = tokens();
    ChartStyle style;
    style.ink = t.ink;
    style.mute = t.mute;
    style.line = t.line;
    style.track = t.soft;
    style.background = t.surface;
    style.done = t.done.bar;
    style.behind = t.behind.bar;
    style.planned = t.faint;
    style.noData = t.control;
    style.titleFont = uiFont(type::lead, QFont::DemiBold);
    style.labelFont = uiFont(type::small);
    style.valueFont = uiFont(type::small, QFont::Medium);
    return style;
}

void paintChartMark(QPainter& painter, const std::vector<ChartMark>& marks, int label) {
    QRectF area;
    for (const ChartMark& mark : marks)
        if (mark.label == label) area = area.united(mark.area);
    if (area.isValid()) paintFocusRing(painter, area, px(space::xs));
}

#ifndef TAPHUAN_QT_CHARTS

namespace {

class PaintedCanvas : public ChartCanvas {
  public:
    using ChartCanvas::ChartCanvas;

    void setChart(const ChartDescription& chart, const ChartStyle& style) override {
        chart_ = chart;
        style_ = style;
        update();
    }

    void setMarked(int label) override {
        marked_ = label;
        update();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintChart(painter, QRectF(rect()), chart_, style_);
        if (marked_ >= 0) paintChartMark(painter, chartMarks(QRectF(rect()), chart_, style_), marked_);
    }

  private:
    ChartDescription chart_;
    ChartStyle style_;
    int marked_ = -1;
};

}  // namespace

ChartCanvas* makeChartCanvas(QWidget* parent) {
    return new PaintedCanvas(parent);
}

#endif

}  // namespace taphuan
