#include "ui/widgets/chart_canvas.h"

#ifdef TAPHUAN_QT_CHARTS

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

namespace taphuan {

namespace {

// Qt Charts draws the bars, on the same grid as the painter, which writes the words around them.
class BarsView : public QChartView {
  public:
    explicit BarsView(QWidget* parent) : QChartView(new QChart, parent) {
        setFrameShape(QFrame::NoFrame);
        setBackgroundBrush(Qt::NoBrush);
        setStyleSheet(QStringLiteral("background: transparent"));
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        chart()->setBackgroundVisible(false);
        chart()->setMargins(QMargins());
        chart()->legend()->hide();
    }

    void setDescription(const ChartDescription& description, const ChartStyle& style) {
        description_ = description;
        style_ = style;
        build();
        place();
    }

    void setMarked(int label) {
        marked_ = label;
        viewport()->update();
    }

  protected:
    void drawBackground(QPainter* painter, const QRectF&) override {
        paintChart(*painter, area(), description_, style_, belowBars);
    }

    void drawForeground(QPainter* painter, const QRectF&) override {
        paintChart(*painter, area(), description_, style_, aboveBars);
        if (marked_ >= 0) paintChartMark(*painter, chartMarks(area(), description_, style_), marked_);
    }

    void resizeEvent(QResizeEvent* event) override {
        QChartView::resizeEvent(event);
        place();
    }

  private:
    QRectF area() const { return QRectF(viewport()->rect()); }
    bool horizontal() const { return description_.kind == ChartDescription::Kind::horizontalBars; }

    void build() {
        chart()->removeAllSeries();
        for (QAbstractAxis* axis : chart()->axes()) {
            chart()->removeAxis(axis);
            delete axis;
        }
        bars_ = horizontal() ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
                             : static_cast<QAbstractBarSeries*>(new QBarSeries);
        for (size_t i = 0; i < description_.series.size(); ++i) bars_->append(makeSet(i));
        chart()->addSeries(bars_);
        auto* labels = new QBarCategoryAxis;
        // Categories must differ, names of units need not: they are numbered here and written by the painter.
        for (int label = 0; label < description_.labels.size(); ++label)
            labels->append(QString::number(label));
        auto* values = new QValueAxis;
        values->setRange(0, chartAxisEnd(description_));
        for (QAbstractAxis* axis :
             {static_cast<QAbstractAxis*>(labels), static_cast<QAbstractAxis*>(values)}) {
            axis->setVisible(false);
            const bool alongBars = (axis == values) == horizontal();
            chart()->addAxis(axis, alongBars ? Qt::AlignBottom : Qt::AlignLeft);
            bars_->attachAxis(axis);
        }
    }

    QBarSet* makeSet(size_t at) const {
        const ChartSeries& series = description_.series[at];
        auto* set = new QBarSet(series.name);
        for (int i = 0; i < description_.labels.size(); ++i) {
            // Qt Charts counts rows from the bottom.
            const int label = horizontal() ? static_cast<int>(description_.labels.size()) - 1 - i : i;
            const bool shown = !horizontal() || chartBarSeries(description_, label) == static_cast<int>(at);
            const auto row = static_cast<size_t>(label);
            const auto value = row < series.values.size() ? series.values[row] : std::nullopt;
            set->append(shown ? value.value_or(0) : 0);
        }
        const bool outline = series.role == ChartSeries::Role::planned;
        const QColor colour = chartColour(style_, series.role);
        set->setPen(outline ? QPen(colour, 1) : QPen(Qt::NoPen));
        set->setBrush(outline ? QBrush(Qt::NoBrush) : QBrush(colour));
        return set;
    }

    void place() {
        if (bars_ == nullptr || area().isEmpty()) return;
        const QRectF plot = chartPlot(area(), description_, style_);
        if (plot.width() <= 0 || plot.height() <= 0) return;
        chart()->setPlotArea(plot);
        const auto labels = static_cast<double>(description_.labels.size());
        for (const ChartMark& mark : chartMarks(area(), description_, style_)) {
            const double slot = (horizontal() ? plot.height() : plot.width()) / labels;
            const double thick = horizontal()
                                     ? mark.bar.height()
                                     : mark.bar.width() * static_cast<double>(description_.series.size());
            bars_->setBarWidth(thick / slot);
            break;
        }
    }

    ChartDescription description_;
    ChartStyle style_;
    QAbstractBarSeries* bars_ = nullptr;
    int marked_ = -1;
};

class QtChartCanvas : public ChartCanvas {
  public:
    explicit QtChartCanvas(QWidget* parent) : ChartCanvas(parent), view_(new BarsView(this)) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(view_);
    }

    void setChart(const ChartDescription& chart, const ChartStyle& style) override {
        view_->setDescription(chart, style);
    }
    void setMarked(int label) override { view_->setMarked(label); }

  private:
    BarsView* view_;
};

}  // namespace

ChartCanvas* makeChartCanvas(QWidget* parent) {
    return new QtChartCanvas(parent);
}

}  // namespace taphuan

#endif
