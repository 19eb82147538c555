#include "ui/canvas/ink_layer.h"

#include "ui/picture/canvas_edge.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ui {

namespace {

// Count work instead of time, so that a slice does not depend on the load of the computer.
/// Limit for one slice, in device pixels below the pen, plus a fixed cost per bend
constexpr double mostWork = 1e6;
constexpr double workOfABend = 1500.0;

double workOf(const StrokeLine& line, std::size_t piece, double pen, double side)
{
    const auto& samples = line.samples();
    const std::size_t first = piece * StrokeLine::pieceBends;
    double length = pen;
    for (std::size_t at = first; at < std::min(first + StrokeLine::pieceBends, line.bends()); ++at)
        length += std::hypot(samples[at + 1].x - samples[at].x, samples[at + 1].y - samples[at].y) * side;
    return workOfABend * StrokeLine::pieceBends / 8.0 + length * pen;
}

QPainterPath edgeOf(const QRectF& area)
{
    QPainterPath edge;
    edge.addRoundedRect(area, 8.0, 8.0);
    return edge;
}

}  // namespace

void InkLayer::begin(const Drawing& drawing, quint64 revision, const View& view)
{
    m_revision = revision;
    m_view = view;
    m_stroke = m_piece = 0;
    m_line = {};
    m_pixels = QPixmap((view.size * view.ratio).toSize().expandedTo({1, 1}));
    m_pixels.setDevicePixelRatio(view.ratio);
    m_pixels.fill(Qt::transparent);
    QPainter painter(&m_pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(QPointF(0.0, 0.0), view.size);
    paintSurface(painter, area, drawing.picture, view.style);
    paintCanvasEdge(painter, area, 8.0, view.style);
}

void InkLayer::paintPieces(QPainter& painter, const core::Stroke& stroke, std::size_t end, double& work)
{
    const CanvasPlace place{{0.0, 0.0}, m_view.size.width()};
    for (; m_piece < end && work < mostWork; ++m_piece) {
        paintPiece(painter, stroke, m_line, m_piece, place, m_view.style);
        work += workOf(m_line, m_piece, stroke.width * place.side * m_view.ratio, place.side * m_view.ratio);
    }
}

bool InkLayer::follow(const Drawing& drawing, quint64 revision, const View& view)
{
    const bool same = !m_pixels.isNull() && revision == m_revision && view.size == m_view.size
                   && view.ratio == m_view.ratio && view.style.canvas == m_view.style.canvas
                   && view.style.canvasInk == m_view.style.canvasInk
                   && canvasEdge(view.style) == canvasEdge(m_view.style);
    const auto& strokes = drawing.ink.strokes;
    if (!same || m_stroke > strokes.size())
        begin(drawing, revision, view);
    if (m_stroke >= strokes.size())
        return false;
    QPainter painter(&m_pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(edgeOf(QRectF(QPointF(0.0, 0.0), view.size)));
    for (double work = 0.0; work < mostWork;) {
        const core::Stroke& stroke = strokes[m_stroke];
        m_line.follow(stroke);
        const bool isLast = m_stroke + 1 == strokes.size();
        const std::size_t end = isLast ? m_line.finishedPieces() : m_line.pieces();
        paintPieces(painter, stroke, end, work);
        if (m_piece < end)
            return true;
        if (isLast)
            return false;
        ++m_stroke;
        m_piece = 0;
        m_line = {};
    }
    return true;
}

void InkLayer::paint(QPainter& painter, const QPointF& origin, const Drawing& drawing) const
{
    painter.drawPixmap(origin, m_pixels);
    if (m_stroke + 1 != drawing.ink.strokes.size() || m_piece < m_line.finishedPieces())
        return;
    painter.save();
    painter.setClipPath(edgeOf(QRectF(origin, m_view.size)), Qt::IntersectClip);
    for (std::size_t piece = m_piece; piece < m_line.pieces(); ++piece)
        paintPiece(painter, drawing.ink.strokes.back(), m_line, piece, {origin, m_view.size.width()}, m_view.style);
    painter.restore();
    paintCanvasEdge(painter, QRectF(origin, m_view.size), 8.0, m_view.style);
}

}  // namespace ui
