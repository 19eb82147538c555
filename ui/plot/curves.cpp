#include "ui/plot/curves.h"

#include "ui/picture/paragraph.h"
#include "ui/picture/style.h"
#include "ui/plot/marks.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace ui {

namespace {

constexpr double curvesEdge = 16.0, curvesWidth = 720.0, stageHeight = 210.0, curvesLetters = 11.5;

struct CurveLine {
    std::vector<QPointF> points;  ///< epoch and value
    QColor colour;
    bool held = false;
};

/// Loss or accuracy of one stage.
struct CurveChart {
    QString name;
    CurveLine training, held;
    double high = 1.0;
    int epochs = 1;
    bool share = false;  ///< in percent
};

/// The smallest 1, 2, 4 or 8 times a power of ten that is at least `value`.
double niceTop(double value)
{
    const double unit = std::pow(10.0, std::floor(std::log10(std::max(value, 1e-6))));
    for (const double factor : {1.0, 2.0, 4.0, 8.0})
        if (value <= factor * unit)
            return factor * unit;
    return 10.0 * unit;
}

CurveChart chartOf(const std::vector<core::EpochReport>& reports, bool share, const Style& style)
{
    CurveChart chart{.name = share ? QCoreApplication::translate("ui::Curves", "Accuracy")
                                   : QCoreApplication::translate("ui::Curves", "Loss"),
                     .training = {},
                     .held = {}};
    chart.share = share;
    chart.training.colour = style.strategies[0];
    chart.held.colour = style.strategies[1];
    chart.held.held = true;
    double most = 0.0;
    for (const core::EpochReport& report : reports) {
        chart.training.points.emplace_back(report.epoch, share ? report.accuracy : report.loss);
        if (report.held)
            chart.held.points.emplace_back(report.epoch, share ? report.held->accuracy : report.held->loss);
        chart.epochs = std::max(chart.epochs, report.epochs);
    }
    for (const CurveLine* line : {&chart.training, &chart.held})
        for (const QPointF& point : line->points)
            most = std::max(most, point.y());
    chart.high = share ? 1.0 : niceTop(1.05 * most);
    return chart;
}

void paintAxes(QPainter& painter, const QRectF& box, const CurveChart& chart, const Style& style)
{
    const Text left{curvesLetters, false, style.muted, Qt::AlignRight | Qt::AlignVCenter};
    painter.fillRect(box, style.barGround);
    for (int step = 0; step <= 4; ++step) {
        const double value = chart.high * step / 4.0, y = box.bottom() - box.height() * step / 4.0;
        painter.setPen(QPen(style.line, 1.0));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        paintText(painter, {box.left() - 60.0, y - 8.0, 54.0, 16.0},
                  chart.share ? QStringLiteral("%1 %").arg(Words::significant(100.0 * value, 4))
                              : Words::significant(value, 4),
                  left, style);
    }
    const int every = std::max(1, static_cast<int>(std::ceil(chart.epochs / 8.0)));
    for (int epoch = 1; epoch <= chart.epochs; epoch += every) {
        const double x = box.left() + box.width() * (epoch - 0.5) / chart.epochs;
        paintText(painter, {x - 20.0, box.bottom() + 2.0, 40.0, 16.0}, QString::number(epoch),
                  {curvesLetters, false, style.muted, Qt::AlignCenter}, style);
    }
    paintText(painter, {box.left(), box.bottom() + 18.0, box.width(), 16.0},
              QCoreApplication::translate("ui::Curves", "epoch"), {curvesLetters, false, style.muted, Qt::AlignCenter},
              style);
}

void paintLine(QPainter& painter, const QRectF& box, const CurveChart& chart, const CurveLine& line)
{
    QPolygonF path;
    for (const QPointF& point : line.points)
        path << QPointF(box.left() + box.width() * (point.x() - 0.5) / chart.epochs,
                        box.bottom() - box.height() * std::clamp(point.y() / chart.high, 0.0, 1.0));
    QPen pen(line.colour, 1.8);
    if (line.held)
        pen.setDashPattern({4.0, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(path);
    for (const QPointF& point : path)
        paintMark(painter, point, 6.0, line.held ? core::MarkShape::Square : core::MarkShape::Circle, line.colour,
                  line.colour);
}

void paintChart(QPainter& painter, const QRectF& area, const CurveChart& chart, const Style& style)
{
    const QRectF box = area.adjusted(62.0, 22.0, -10.0, -40.0);
    paintText(painter, {area.left() + 16.0, area.top(), area.width() - 16.0, 18.0}, chart.name,
              {curvesLetters, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter}, style);
    paintAxes(painter, box, chart, style);
    for (const CurveLine* line : {&chart.training, &chart.held})
        paintLine(painter, box, chart, *line);
}

using Stages = std::vector<std::pair<core::StageId, std::vector<core::EpochReport>>>;

Stages stagesIn(const std::vector<core::StageEpoch>& epochs)
{
    std::map<core::StageId, std::vector<core::EpochReport>> sorted;
    for (const auto& [stage, report] : epochs)
        sorted[stage].push_back(report);
    for (auto& [stage, reports] : sorted)
        std::ranges::stable_sort(reports, {}, &core::EpochReport::epoch);
    return {sorted.begin(), sorted.end()};
}

QString curvesNote(const std::vector<core::StageEpoch>& epochs)
{
    const bool held =
        std::ranges::any_of(epochs, [](const core::StageEpoch& epoch) { return epoch.report.held.has_value(); });
    return held ? QCoreApplication::translate(
               "ui::Curves",
               "Solid, dots: training images during the epoch. Dashed, squares: held-out images after the "
               "epoch. Dropout can lower the training accuracy.")
                : QCoreApplication::translate(
                    "ui::Curves", "Training images during the epoch. Dropout can lower the training accuracy.");
}

void paintCurves(QPainter& painter, const std::vector<core::StageEpoch>& epochs, const QStringList& title,
                 const QStringList& note)
{
    Style style;
    style.ground = style.card = Qt::white;
    const double wide = curvesWidth - 2.0 * curvesEdge, half = wide / 2.0;
    double top = curvesEdge;
    const auto lay = [&](const QStringList& lines, const Text& text) {
        const double height = lineHeight(text.pixels, style) * static_cast<double>(lines.size());
        paintLines(painter, {curvesEdge, top, wide, height}, lines, text, style);
        top += height;
    };
    lay(title, {16.0, true, style.ink, Qt::AlignLeft | Qt::AlignTop});
    for (const auto& [stage, reports] : stagesIn(epochs)) {
        top += 6.0;
        lay({QString::fromStdString(toText(stage))}, {13.0, true, style.ink, Qt::AlignLeft | Qt::AlignTop});
        const QRectF row(curvesEdge, top, half, stageHeight - 28.0);
        paintChart(painter, row, chartOf(reports, false, style), style);
        paintChart(painter, row.translated(half, 0.0), chartOf(reports, true, style), style);
        top += stageHeight - 28.0;
    }
    lay(note, {curvesLetters, false, style.muted, Qt::AlignLeft | Qt::AlignTop});
}

}  // namespace

PaperPlot curvesPlot(std::vector<core::StageEpoch> epochs, const QString& title)
{
    const Style style;
    const double wide = curvesWidth - 2.0 * curvesEdge;
    const QStringList head = brokenLines(title, style.font(16.0, true), wide),
                      note = brokenLines(curvesNote(epochs), style.font(curvesLetters), wide);
    double height = 2.0 * curvesEdge + lineHeight(16.0, style) * static_cast<double>(head.size())
                  + lineHeight(curvesLetters, style) * static_cast<double>(note.size());
    height += static_cast<double>(stagesIn(epochs).size()) * (stageHeight - 28.0 + 6.0 + lineHeight(13.0, style));
    return {title, QSizeF(curvesWidth, std::ceil(height)).toSize(),
            [epochs = std::move(epochs), head, note](QPainter& painter) { paintCurves(painter, epochs, head, note); }};
}

}  // namespace ui
