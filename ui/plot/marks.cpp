#include "ui/plot/marks.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace ui {

namespace {

/// `points` corners at `outer` from the centre and as many between them at `inner`; the first one at the top.
QPolygonF star(const QPointF& centre, int points, double outer, double inner)
{
    QPolygonF corners;
    for (int corner = 0; corner < 2 * points; ++corner) {
        const double turn = std::numbers::pi * corner / points, radius = corner % 2 == 0 ? outer : inner;
        corners << centre + QPointF(radius * std::sin(turn), -radius * std::cos(turn));
    }
    return corners;
}

QPolygonF regular(const QPointF& centre, int points, double radius)
{
    return star(centre, points, radius, radius * std::cos(std::numbers::pi / points));
}

}  // namespace

QColor plotColour(const core::Contestant& contestant, const Style& style)
{
    if (const auto id = contestant.registered(); id && contestant.drop == 0)
        return style.colour(*id);
    return legible(QColor(QLatin1String(core::markOf(contestant).colour)), style.card, 3.0);
}

void paintMark(QPainter& painter, const QPointF& centre, double size, core::MarkShape shape, const QColor& fill,
               const QColor& line)
{
    painter.setBrush(fill);
    painter.setPen(QPen(line, size / 5.5));
    const double half = size / 2.0;
    switch (shape) {
    case core::MarkShape::Circle:
        painter.drawEllipse(centre, half, half);
        break;
    case core::MarkShape::Square:
        painter.drawRect(QRectF(centre.x() - 0.88 * half, centre.y() - 0.88 * half, 1.76 * half, 1.76 * half));
        break;
    case core::MarkShape::Triangle:
        painter.drawPolygon(regular(centre + QPointF(0.0, 0.2 * half), 3, 1.25 * half));
        break;
    case core::MarkShape::Diamond:
        painter.drawPolygon(regular(centre, 4, 1.2 * half));
        break;
    case core::MarkShape::Pentagon:
        painter.drawPolygon(regular(centre, 5, 1.1 * half));
        break;
    case core::MarkShape::Star:
        painter.drawPolygon(star(centre, 5, 1.3 * half, 0.55 * half));
        break;
    }
}

}  // namespace ui
