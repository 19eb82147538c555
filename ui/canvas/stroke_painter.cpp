#include "ui/canvas/stroke_painter.h"

#include "core/image/pen.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

bool evenPressure(const core::Stroke& stroke)
{
    return std::all_of(stroke.points.begin(), stroke.points.end(),
                       [&](const core::InkPoint& point) { return std::abs(point.pressure - stroke.points.front().pressure) < 0.02; });
}

/// One piece of the cubic curve through the samples (centripetal Catmull-Rom: no loops, little overshoot).
struct Bend {
    QPointF control1, control2, end;
};

std::vector<Bend> bendsThrough(const std::vector<QPointF>& points)
{
    const auto knot = [](const QPointF& from, const QPointF& to) { return std::sqrt(std::hypot(to.x() - from.x(), to.y() - from.y())); };
    std::vector<Bend> bends;
    for (std::size_t at = 0; at + 1 < points.size(); ++at) {
        const QPointF& from = points[at];
        const QPointF& to = points[at + 1];
        const double middle = knot(from, to);
        const double before = at > 0 ? knot(points[at - 1], from) : 0.0;
        const double after = at + 2 < points.size() ? knot(to, points[at + 2]) : 0.0;
        Bend bend{from + (to - from) / 3.0, to - (to - from) / 3.0, to};
        if (before > 0.0 && middle > 0.0)
            bend.control1 = (before * before * to - middle * middle * points[at - 1] + (2.0 * before * before + 3.0 * before * middle + middle * middle) * from)
                          / (3.0 * before * (before + middle));
        if (after > 0.0 && middle > 0.0)
            bend.control2 = (after * after * from - middle * middle * points[at + 2] + (2.0 * after * after + 3.0 * after * middle + middle * middle) * to)
                          / (3.0 * after * (after + middle));
        bends.push_back(bend);
    }
    return bends;
}

bool leavesCanvas(const core::Ink& ink)
{
    for (const core::Stroke& stroke : ink.strokes)
        for (const core::InkPoint& point : stroke.points)
            if (std::min({point.x, point.y, 1.0 - point.x, 1.0 - point.y}) < stroke.width / 2.0)
                return true;
    return false;
}

}  // namespace

void paintStroke(QPainter& painter, const core::Stroke& stroke, const QPointF& origin, double side, const Style& style)
{
    if (stroke.points.empty())
        return;
    const QColor colour = stroke.erases ? style.canvas : style.canvasInk;
    std::vector<QPointF> points;
    for (const core::InkPoint& point : stroke.points)
        points.push_back(origin + QPointF(point.x, point.y) * side);
    const auto width = [&](std::size_t at) { return std::max(0.5, core::penWidth(stroke, stroke.points[at]) * side); };
    if (std::all_of(points.begin(), points.end(), [&](const QPointF& point) { return point == points.front(); })) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(points.front(), width(0) / 2.0, width(0) / 2.0);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    const std::vector<Bend> bends = bendsThrough(points);
    QPainterPath path(points.front());
    const bool even = evenPressure(stroke);
    for (std::size_t at = 0; at < bends.size(); ++at) {
        path.cubicTo(bends[at].control1, bends[at].control2, bends[at].end);
        if (even)
            continue;
        painter.setPen(QPen(colour, (width(at) + width(at + 1)) / 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        path = QPainterPath(bends[at].end);
    }
    if (even) {
        painter.setPen(QPen(colour, width(0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
}

void paintDrawing(QPainter& painter, const QRectF& area, const Drawing& drawing, const Style& style)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.canvas);
    painter.drawRoundedRect(area, 8.0, 8.0);
    if (!drawing.picture.isNull()) {
        const QSizeF size = QSizeF(drawing.picture.size()).scaled(area.adjusted(8.0, 8.0, -8.0, -8.0).size(), Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(area.center() - QPointF(size.width(), size.height()) / 2.0, size), drawing.picture);
        return;
    }
    const double side = std::min(area.width(), area.height());
    if (painter.paintEngine()->type() == QPaintEngine::SVG && leavesCanvas(drawing.ink)) {
        // QSvgGenerator ignores clipping: what crosses the edge is cut in a picture first.
        QImage cut((area.size() * 4.0).toSize(), QImage::Format_ARGB32_Premultiplied);
        cut.fill(Qt::transparent);
        QPainter inner(&cut);
        inner.setRenderHint(QPainter::Antialiasing);
        inner.scale(4.0, 4.0);
        paintDrawing(inner, QRectF(QPointF(0.0, 0.0), area.size()), drawing, style);
        inner.end();
        painter.drawImage(area, cut);
        return;
    }
    painter.save();
    QPainterPath edge;
    edge.addRoundedRect(area, 8.0, 8.0);
    painter.setClipPath(edge, Qt::IntersectClip);
    for (const core::Stroke& stroke : drawing.ink.strokes)
        paintStroke(painter, stroke, area.topLeft(), side, style);
    painter.restore();
}

}  // namespace ui
