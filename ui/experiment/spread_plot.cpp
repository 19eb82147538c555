#include "ui/experiment/spread_plot.h"

#include "core/report/plot.h"
#include "core/strategy/marks.h"
#include "ui/experiment/experiment_words.h"
#include "ui/experiment/plot_colours.h"
#include "ui/picture/style.h"
#include "ui/train/section.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

using Shape = QScatterSeries::MarkerShape;
/// In the order of core::MarkShape.
constexpr std::array shapes{Shape::MarkerShapeCircle,           Shape::MarkerShapeRectangle, Shape::MarkerShapeTriangle,
                            Shape::MarkerShapeRotatedRectangle, Shape::MarkerShapePentagon,  Shape::MarkerShapeStar};

template <typename Key>
std::vector<std::string> distinct(const core::Table& table, Key key)
{
    std::vector<std::string> names;
    for (const core::TableRow& row : table.rows)
        if (const std::string name = key(row); std::ranges::find(names, name) == names.end())
            names.push_back(name);
    return names;
}

}  // namespace

/// One chart of one table; made anew with each table and each theme.
class SpreadPlot::Drawing {
public:
    Drawing(const core::Table& table, const Style& style, SpreadPlot& plot)
        : m_table(table),
          m_style(style),
          m_plot(plot)
    {
    }

    QChart* make()
    {
        m_chart->setBackgroundBrush(m_style.card);
        m_chart->setBackgroundPen(Qt::NoPen);
        m_chart->setBackgroundRoundness(0.0);
        m_chart->setMargins({2, 2, 2, 2});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_groups = distinct(
            m_table, [this](const core::TableRow& row) { return core::groupName(m_table, row.fraction, row.setting); });
        m_strategies = distinct(m_table, [](const core::TableRow& row) { return row.strategy; });
        if (m_groups.empty())
            return m_chart;
        addAxes();
        for (std::size_t place = 0; place < m_strategies.size(); ++place)
            addStrategy(place);
        QLegend* legend = m_chart->legend();
        legend->setAlignment(Qt::AlignRight);
        legend->setMarkerShape(QLegend::MarkerShapeFromSeries);
        legend->setFont(m_style.font(12.0));
        legend->setLabelColor(m_style.ink);
        return m_chart;
    }

private:
    void addAxes()
    {
        auto* groups = new QCategoryAxis;
        groups->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        groups->setRange(-0.5, static_cast<double>(m_groups.size()) - 0.5);
        for (std::size_t place = 0; place < m_groups.size(); ++place)
            groups->append(QString::fromStdString(m_groups[place]), static_cast<double>(place));
        groups->setGridLineVisible(false);
        groups->setTitleText(QString::fromStdString(core::groupsTitle(m_table)));
        QValueAxis* values = makeValues();
        for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{groups, values}) {
            axis->setLabelsFont(m_style.font(11.5));
            axis->setTitleFont(m_style.font(11.5));
            axis->setLabelsColor(m_style.muted);
            axis->setTitleBrush(m_style.muted);
            axis->setGridLineColor(m_style.line);
            axis->setLinePenColor(m_style.muted);
        }
        m_chart->addAxis(groups, Qt::AlignBottom);
        m_chart->addAxis(values, Qt::AlignLeft);
    }

    /// From a round number to a round number, and half a mark more on both ends, or marks at 0 and 100 % would be cut.
    QValueAxis* makeValues() const
    {
        double low = 100.0, high = 0.0;
        for (const core::TableRow& row : m_table.rows) {
            low = std::min(low, 100.0 * (row.mean - row.deviation.value_or(0.0)));
            high = std::max(high, 100.0 * (row.mean + row.deviation.value_or(0.0)));
        }
        const double step = core::niceStep(std::max(0.2, high - low));
        low = std::max(0.0, std::floor(low / step) * step);
        high = std::min(100.0, std::ceil(high / step) * step);
        const double room = 0.04 * (high - low);
        auto* values = new QValueAxis;
        values->setRange(low - room, high + room);
        values->setTickType(QValueAxis::TicksDynamic);
        values->setTickAnchor(0.0);
        values->setTickInterval(step);
        values->setLabelFormat(step < 0.095  ? QStringLiteral("%.2f")
                               : step < 0.95 ? QStringLiteral("%.1f")
                                             : QStringLiteral("%.0f"));
        values->setTitleText(QStringLiteral("%1, %").arg(ExperimentWords::measure(m_table.measure)));
        return values;
    }

    double xOf(const core::TableRow& row, std::size_t place) const
    {
        const std::string name = core::groupName(m_table, row.fraction, row.setting);
        const auto group = static_cast<double>(std::ranges::find(m_groups, name) - m_groups.begin());
        return group
             + 0.8 * ((static_cast<double>(place) + 1.0) / (static_cast<double>(m_strategies.size()) + 1.0) - 0.5);
    }

    void attach(QXYSeries* series)
    {
        m_chart->addSeries(series);
        for (QAbstractAxis* axis : m_chart->axes())
            series->attachAxis(axis);
    }

    void addStrategy(std::size_t place)
    {
        const std::string& id = m_strategies[place];
        const bool reference = std::ranges::any_of(
            m_table.rows, [&id](const core::TableRow& row) { return row.reference && row.strategy == id; });
        const QColor colour = reference ? m_style.ink : plotColour(id, m_style);
        auto* points = new QScatterSeries;
        points->setName(ExperimentWords::strategy(id));
        points->setMarkerShape(shapes[static_cast<std::size_t>(core::markOf(id).shape)]);
        points->setMarkerSize(11.0 * m_style.scale);
        points->setColor(reference ? m_style.card : colour);
        points->setBorderColor(colour);
        for (const core::TableRow& row : m_table.rows) {
            if (row.strategy != id)
                continue;
            addBar(row, xOf(row, place), colour);
            points->append(xOf(row, place), 100.0 * row.mean);
        }
        attach(points);
        explain(points, id);
    }

    /// Qt Charts has no error bars: one line, with its two ends, per point.
    void addBar(const core::TableRow& row, double x, const QColor& colour)
    {
        if (!row.deviation)
            return;
        const double low = 100.0 * (row.mean - *row.deviation), high = 100.0 * (row.mean + *row.deviation), half = 0.03;
        auto* bar = new QLineSeries;
        bar->setPen(QPen(colour, 1.6 * m_style.scale));
        for (const QPointF& point : {QPointF(x - half, low), QPointF(x + half, low), QPointF(x, low), QPointF(x, high),
                                     QPointF(x - half, high), QPointF(x + half, high)})
            bar->append(point);
        attach(bar);
        for (QLegendMarker* marker : m_chart->legend()->markers(bar))
            marker->setVisible(false);
    }

    void explain(QScatterSeries* points, const std::string& id)
    {
        QStringList words;
        for (const core::TableRow& row : m_table.rows) {
            if (row.strategy != id)
                continue;
            const QString spread = row.deviation
                                     ? QStringLiteral(" ± %1").arg(QString::number(100.0 * *row.deviation, 'f', 2))
                                     : QString();
            words << QStringLiteral("%1, %2: %3%4")
                         .arg(ExperimentWords::strategy(id),
                              QString::fromStdString(core::groupName(m_table, row.fraction, row.setting)),
                              ExperimentWords::percent(row.mean), spread);
        }
        QObject::connect(points, &QScatterSeries::hovered, &m_plot,
                         [points, words, plot = &m_plot](const QPointF& at, bool on) {
                             const auto place = points->points().indexOf(at);
                             QToolTip::showText(QCursor::pos(), on ? words.value(place) : QString(), plot);
                         });
    }

    const core::Table& m_table;
    Style m_style;
    SpreadPlot& m_plot;
    QChart* m_chart = new QChart;
    std::vector<std::string> m_groups, m_strategies;
};

SpreadPlot::SpreadPlot(QWidget* parent) : QWidget(parent), m_view(new QChartView(this))
{
    setAccessibleName(tr("Plot of the results"));
    m_view->setFocusPolicy(Qt::NoFocus);  // all of it is in the table, too
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    m_caption = makeNote({}, this);
    m_caption->setContentsMargins(10, 0, 10, 4);
    m_caption->setAutoFillBackground(true);  // one card with the plot
    m_caption->setBackgroundRole(QPalette::Base);
    column->addWidget(m_caption);
    draw();
}

SpreadPlot::~SpreadPlot() = default;

QSize SpreadPlot::minimumSizeHint() const
{
    const double scale = textScale(font());
    return {static_cast<int>(300 * scale), static_cast<int>(180 * scale)};
}

void SpreadPlot::show(const core::Table& table)
{
    m_table = table;
    const bool repeated =
        std::ranges::any_of(table.rows, [](const core::TableRow& row) { return row.deviation.has_value(); });
    m_caption->setText(repeated ? tr("Marks: mean of the trials. Bars: one standard deviation of the trials to each "
                                     "side; the table has the 95 % interval.")
                                : tr("One trial: the spread is unknown."));
    m_caption->setVisible(!table.rows.empty());
    setAccessibleDescription(
        table.rows.empty()
            ? QString()
            : tr("%1 by share or setting; the numbers are in the table").arg(ExperimentWords::measure(table.measure)));
    draw();
}

void SpreadPlot::draw()
{
    QChart* before = m_view->chart();
    const Style style = Style::of(palette()).scaled(textScale(font()));
    m_view->setChart(Drawing(m_table, style, *this).make());
    m_view->setBackgroundBrush(style.card);
    delete before;
}

void SpreadPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        draw();
}

}  // namespace ui
