#include "ui/canvas/stroke_painter.h"

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

/// Quadratic curves through the middles between samples, whose control points are the samples: smooth, never far off.
QPainterPath smoothPath(const std::vector<QPointF>& points)
{
    QPainterPath path(points.front());
    if (points.size() == 2)
        path.lineTo(points.back());
    for (std::size_t at = 1; at + 1 < points.size(); ++at) {
        const bool last = at + 2 == points.size();
        path.quadTo(points[at], last ? points[at + 1] : (points[at] + points[at + 1]) / 2.0);
    }
    return path;
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
    const auto width = [&](std::size_t at) { return std::max(0.5, stroke.width * stroke.points[at].pressure * side); };
    if (std::all_of(points.begin(), points.end(), [&](const QPointF& point) { return point == points.front(); })) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(points.front(), width(0) / 2.0, width(0) / 2.0);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    if (evenPressure(stroke)) {
        painter.setPen(QPen(colour, width(0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(smoothPath(points));
        return;
    }
    for (std::size_t at = 0; at + 1 < points.size(); ++at) {
        painter.setPen(QPen(colour, (width(at) + width(at + 1)) / 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(points[at], points[at + 1]);
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
