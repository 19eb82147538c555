#include "ui/train/line_chart.h"

#include "ui/picture/style.h"
#include "ui/words/words.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// The smallest 1, 2, 4 or 8 times a power of ten that is at least `value`. Its quarter is a round number for an axis.
double roundUp(double value)
{
    const double unit = std::pow(10.0, std::floor(std::log10(std::max(value, 1e-6))));
    for (const double factor : {1.0, 2.0, 4.0, 8.0})
        if (value <= factor * unit)
            return factor * unit;
    return 10.0 * unit;
}

double extreme(const QList<QPointF>& one, const QList<QPointF>& other, bool largest)
{
    double found = one.isEmpty() ? 0.0 : one.front().y();
    for (const QList<QPointF>* line : {&one, &other})
        for (const QPointF& point : *line)
            found = largest ? std::max(found, point.y()) : std::min(found, point.y());
    return found;
}

}  // namespace

struct LineChart::Parts {
    QChart* chart = new QChart;
    QLineSeries* trainingLine = new QLineSeries;
    QLineSeries* heldLine = new QLineSeries;
    QScatterSeries* trainingDots = new QScatterSeries;
    QScatterSeries* heldDots = new QScatterSeries;
    QValueAxis* across = new QValueAxis;
    QValueAxis* up = new QValueAxis;
    QChartView* view = nullptr;
};

LineChart::LineChart(const QString& title, Scale scale, QWidget* parent)
    : QWidget(parent),
      m_scale(scale),
      m_parts(std::make_unique<Parts>())
{
    setAccessibleName(title);
    Parts& p = *m_parts;
    p.trainingLine->setName(tr("training"));
    p.heldLine->setName(tr("held out"));
    for (QXYSeries* series : std::initializer_list<QXYSeries*>{p.trainingLine, p.heldLine, p.trainingDots, p.heldDots})
        p.chart->addSeries(series);
    p.chart->addAxis(p.across, Qt::AlignBottom);
    p.chart->addAxis(p.up, Qt::AlignLeft);
    for (QAbstractSeries* series : p.chart->series()) {
        series->attachAxis(p.across);
        series->attachAxis(p.up);
    }
    p.trainingDots->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    p.heldDots->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    for (QScatterSeries* dots : {p.trainingDots, p.heldDots})
        for (QLegendMarker* marker : p.chart->legend()->markers(dots))
            marker->setVisible(false);
    p.chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    p.chart->legend()->setAlignment(Qt::AlignTop);
    p.chart->setLocalizeNumbers(true);
    p.chart->setMargins({});
    p.chart->layout()->setContentsMargins(0, 0, 0, 0);
    p.chart->setBackgroundRoundness(0.0);
    // Qt 6.4 writes no localized number without a precision, and keeps "%%" as it is.
    p.across->setLabelFormat(QStringLiteral("%.0f"));
    p.across->setTitleText(tr("epoch"));
    p.across->setTickType(QValueAxis::TicksDynamic);
    p.up->setTitleText(title);
    p.up->setLabelFormat(scale == Scale::Share ? QStringLiteral("%.6g %") : QStringLiteral("%.6g"));
    p.view = new QChartView(p.chart, this);
    p.view->setFrameShape(QFrame::NoFrame);
    p.view->setRenderHint(QPainter::Antialiasing);
    p.view->setFocusPolicy(Qt::NoFocus);
    // The chart is only looked at. QChartView of Qt 6.4 crashes if a press is at a place without an item.
    p.view->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(p.view);
    setMinimumSize(180, 150);
    setLines({}, {}, 1);
    restyle();
}

LineChart::~LineChart() = default;

void LineChart::setLines(const QList<QPointF>& training, const QList<QPointF>& held, int epochs)
{
    const double unit = m_scale == Scale::Share ? 100.0 : 1.0;
    const auto inUnit = [unit](QList<QPointF> points) {
        for (QPointF& point : points)
            point.ry() *= unit;
        return points;
    };
    Parts& p = *m_parts;
    const QList<QPointF> one = inUnit(training), other = inUnit(held);
    p.trainingLine->replace(one);
    p.trainingDots->replace(one);
    p.heldLine->replace(other);
    p.heldDots->replace(other);
    const int last = std::max(2, epochs);
    p.across->setRange(0.7, last + 0.3);
    p.across->setTickAnchor(1.0);
    p.across->setTickInterval(std::max(1.0, std::ceil(last / 8.0)));
    double low = 0.0, high = 1.0;
    if (m_scale == Scale::Share) {
        low = one.isEmpty() ? 0.0 : std::max(0.0, 100.0 - roundUp(1.05 * (100.0 - extreme(one, other, false)) + 0.1));
        high = 100.0;
    } else if (!one.isEmpty()) {
        high = roundUp(1.05 * extreme(one, other, true));
    }
    p.up->setRange(low, high);
    p.up->setTickCount(5);
    for (QLegendMarker* marker : p.chart->legend()->markers(p.heldLine))
        marker->setVisible(!other.isEmpty());
    p.chart->legend()->layout()->invalidate();  // Qt does not update the layout when a marker appears
    p.chart->legend()->layout()->activate();
    const QString words =
        one.isEmpty()
            ? tr("no epoch yet")
            : tr("%1 after %n epochs", nullptr, Words::quantity(one.size())).arg(Words::significant(one.back().y(), 3));
    setAccessibleDescription(
        other.isEmpty() ? words : tr("%1, held-out images %2").arg(words, Words::significant(other.back().y(), 3)));
}

QList<QPointF> LineChart::training() const
{
    return m_parts->trainingLine->points();
}

QList<QPointF> LineChart::held() const
{
    return m_parts->heldLine->points();
}

void LineChart::restyle()
{
    Parts& p = *m_parts;
    const double scale = textScale(font());
    const Style style = Style::of(palette()).scaled(scale);
    p.chart->setBackgroundBrush(style.card);
    p.chart->setPlotAreaBackgroundVisible(false);
    p.view->setBackgroundBrush(style.card);
    p.chart->legend()->setFont(style.font(11.5));
    p.chart->legend()->setLabelColor(style.muted);
    const QColor blue = style.strategies[0], orange = style.strategies[1];
    p.trainingLine->setPen(QPen(blue, 2.0 * scale));
    QPen dashed(orange, 2.0 * scale, Qt::CustomDashLine);
    dashed.setDashPattern({4.0, 2.5});
    p.heldLine->setPen(dashed);
    for (auto [dots, colour] : {std::pair{p.trainingDots, blue}, std::pair{p.heldDots, orange}}) {
        dots->setColor(colour);
        dots->setBorderColor(style.card);
        dots->setMarkerSize(8.0 * scale);
    }
    for (QValueAxis* axis : {p.across, p.up}) {
        axis->setLabelsFont(style.font(11.0));
        axis->setLabelsColor(style.muted);
        axis->setTitleFont(style.font(11.0));
        axis->setTitleBrush(style.muted);
        axis->setLinePenColor(style.line);
        axis->setGridLinePen(QPen(style.hairline, 1.0));
    }
    p.across->setGridLineVisible(false);
}

void LineChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_parts && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        restyle();
}

}  // namespace ui
