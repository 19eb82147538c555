#include "ui/picture/stroke_painter.h"

#include "core/image/pen.h"
#include "ui/picture/canvas_edge.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double leastStep = 0.006;  ///< minimum distance of samples, relative to the canvas side
constexpr double evenly = 0.02;      ///< a smaller variation of pen pressure is painted with one width

bool isNear(const core::InkPoint& one, const core::InkPoint& other)
{
    return std::hypot(one.x - other.x, one.y - other.y) < leastStep;
}

/// One piece of the cubic curve through the samples (centripetal Catmull-Rom: no loops, little overshoot).
struct Bend {
    QPointF control1, control2, end;
};

/// The bend from points[at] to points[at + 1].
Bend bendAt(const std::vector<QPointF>& points, std::size_t at)
{
    const auto knot = [](const QPointF& from, const QPointF& to) {
        return std::sqrt(std::hypot(to.x() - from.x(), to.y() - from.y()));
    };
    const QPointF& from = points[at];
    const QPointF& to = points[at + 1];
    const double middle = knot(from, to);
    const double before = at > 0 ? knot(points[at - 1], from) : 0.0;
    const double after = at + 2 < points.size() ? knot(to, points[at + 2]) : 0.0;
    Bend bend{from + (to - from) / 3.0, to - (to - from) / 3.0, to};
    if (before > 0.0 && middle > 0.0)
        bend.control1 = (before * before * to - middle * middle * points[at - 1]
                         + (2.0 * before * before + 3.0 * before * middle + middle * middle) * from)
                      / (3.0 * before * (before + middle));
    if (after > 0.0 && middle > 0.0)
        bend.control2 = (after * after * from - middle * middle * points[at + 2]
                         + (2.0 * after * after + 3.0 * after * middle + middle * middle) * to)
                      / (3.0 * after * (after + middle));
    return bend;
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

void StrokeLine::follow(const core::Stroke& stroke)
{
    m_width = stroke.width;
    for (; m_taken < stroke.points.size(); ++m_taken) {
        const std::size_t count = m_samples.size();
        if (count > 1 && isNear(m_samples[count - 2], m_samples.back()))
            m_samples.back() = stroke.points[m_taken];
        else
            m_samples.push_back(stroke.points[m_taken]);
    }
}

std::size_t StrokeLine::finishedPieces() const
{
    // The last sample may still move, and a bend depends on the sample after its end.
    return m_samples.size() < 3 ? 0 : (m_samples.size() - 3) / pieceBends;
}

QRectF StrokeLine::end() const
{
    constexpr std::size_t changing = 4;  // samples of the bends that the next sample can change
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (std::size_t at = m_samples.size() - std::min(changing, m_samples.size()); at < m_samples.size(); ++at) {
        left = std::min(left, m_samples[at].x), right = std::max(right, m_samples[at].x);
        top = std::min(top, m_samples[at].y), bottom = std::max(bottom, m_samples[at].y);
    }
    if (m_samples.empty())
        return {};
    const double swing =
        0.25 * std::max(right - left, bottom - top);  // the curve extends slightly beyond the box of its samples
    const double margin = m_width / 2.0 + swing + leastStep;
    return QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-margin, -margin, margin, margin);
}

void paintPiece(QPainter& painter, const core::Stroke& stroke, const StrokeLine& line, std::size_t piece,
                const CanvasPlace& place, const Style& style)
{
    const std::vector<core::InkPoint>& samples = line.samples();
    if (samples.empty())
        return;
    const QColor colour = stroke.erases ? style.canvas : style.canvasInk;
    const auto width = [&](const core::InkPoint& point) {
        return std::max(0.5, core::penWidth(stroke, point) * place.side);
    };
    const std::size_t first = piece * StrokeLine::pieceBends;
    const std::size_t last = std::min(first + StrokeLine::pieceBends, line.bends());
    const std::size_t from = first > 0 ? first - 1 : 0;  // include a neighbour on each side
    std::vector<QPointF> points;
    for (std::size_t at = from; at < std::min(last + 2, samples.size()); ++at)
        points.push_back(place.origin + QPointF(samples[at].x, samples[at].y) * place.side);
    if (samples.size() == 1 || (samples.size() == 2 && points.front() == points.back())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(points.front(), width(samples[0]) / 2.0, width(samples[0]) / 2.0);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    const auto setPen = [&](double wide) {
        painter.setPen(QPen(colour, wide, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    const bool even = std::all_of(
        samples.begin() + static_cast<std::ptrdiff_t>(first), samples.begin() + static_cast<std::ptrdiff_t>(last + 1),
        [&](const core::InkPoint& point) { return std::abs(point.pressure - samples[first].pressure) < evenly; });
    QPainterPath path(points[first - from]);
    for (std::size_t at = first; at < last; ++at) {
        const Bend bend = bendAt(points, at - from);
        path.cubicTo(bend.control1, bend.control2, bend.end);
        if (even)
            continue;
        setPen((width(samples[at]) + width(samples[at + 1])) / 2.0);
        painter.drawPath(path);
        path = QPainterPath(bend.end);
    }
    if (even) {
        setPen(width(samples[first]));
        painter.drawPath(path);
    }
}

void paintStroke(QPainter& painter, const core::Stroke& stroke, const CanvasPlace& place, const Style& style)
{
    const StrokeLine line(stroke);
    for (std::size_t piece = 0; piece < line.pieces(); ++piece)
        paintPiece(painter, stroke, line, piece, place, style);
}

QRectF picturePlace(const QRectF& canvas, const QSize& size)
{
    const QSizeF fitted = QSizeF(size).scaled(canvas.adjusted(8.0, 8.0, -8.0, -8.0).size(), Qt::KeepAspectRatio);
    return {canvas.center() - QPointF(fitted.width(), fitted.height()) / 2.0, fitted};
}

void paintSurface(QPainter& painter, const QRectF& area, const QImage& picture, const Style& style)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.canvas);
    painter.drawRoundedRect(area, 8.0, 8.0);
    if (picture.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(picturePlace(area, picture.size()), picture);
}

void paintDrawing(QPainter& painter, const QRectF& area, const Drawing& drawing, const Style& style)
{
    paintSurface(painter, area, drawing.picture, style);
    if (!drawing.picture.isNull())
        return paintCanvasEdge(painter, area, 8.0, style);
    const double side = std::min(area.width(), area.height());
    if (painter.paintEngine()->type() == QPaintEngine::SVG && leavesCanvas(drawing.ink)) {
        // QSvgGenerator ignores clipping, so clip in a picture first.
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
        paintStroke(painter, stroke, {area.topLeft(), side}, style);
    painter.restore();
    paintCanvasEdge(painter, area, 8.0, style);
}

QImage pictureOf(const Drawing& drawing, int side)
{
    if (!drawing.picture.isNull())
        return drawing.picture;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Style::light().canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, image.rect(), drawing, Style::light());
    return image;
}

}  // namespace ui
