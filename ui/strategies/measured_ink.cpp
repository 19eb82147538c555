#include "ui/strategies/measured_ink.h"

#include "ui/picture/seen.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace ui {

namespace {

/// Sums over a square of pixels; pixels outside the image count as 0.
struct Around {
    double ink = 0.0, x = 0.0, y = 0.0;
};

Around around(const core::Image& image, int row, int column, int reach)
{
    const auto height = static_cast<int>(image.extent(1)), width = static_cast<int>(image.extent(2));
    Around sums;
    for (int y = std::max(0, row - reach); y <= std::min(height - 1, row + reach); ++y)
        for (int x = std::max(0, column - reach); x <= std::min(width - 1, column + reach); ++x) {
            const auto ink =
                static_cast<double>(image.values()[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                                                   + static_cast<std::size_t>(x)]);
            sums.ink += ink;
            sums.x += ink * (x + 0.5);
            sums.y += ink * (y + 0.5);
        }
    return sums;
}

QPointF middleOf(const Around& sums, const QPointF& without)
{
    return sums.ink > 1e-6 ? QPointF(sums.x / sums.ink, sums.y / sums.ink) : without;
}

/// Whether the pixel is on the middle line of a stroke: no neighbour has more ink around it.
bool isRidge(const core::Image& image, int row, int column)
{
    const double own = around(image, row, column, 1).ink;
    for (int y = row - 1; y <= row + 1; ++y)
        for (int x = column - 1; x <= column + 1; ++x)
            if (around(image, y, x, 1).ink > own)
                return false;
    return own >= 2.0;
}

/// The longest such line inside `place`. Vector pictures cannot be clipped.
QLineF slanted(const QRectF& place, const QPointF& through, double degrees)
{
    const double angle = std::clamp(degrees, -89.0, 89.0) * std::numbers::pi / 180.0;
    const double up = std::cos(angle), right = std::sin(angle);
    const auto reach = [&](double above, double beside) {
        return std::min(up > 1e-9 ? above / up : 1e9, std::abs(right) > 1e-9 ? beside / std::abs(right) : 1e9);
    };
    const double toRight = place.right() - through.x(), toLeft = through.x() - place.left();
    const double top = reach(through.y() - place.top(), right > 0.0 ? toRight : toLeft);
    const double bottom = reach(place.bottom() - through.y(), right > 0.0 ? toLeft : toRight);
    const QPointF step(right, -up);
    return {through + step * top, through - step * bottom};
}

QPen dashes(double width, const Style& style)
{
    QPen pen(style.canvasInk, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2.5, 2.5});
    return pen;
}

}  // namespace

QPointF middleOf(const core::Image& image)
{
    const QPointF centre(static_cast<double>(image.extent(2)) / 2.0, static_cast<double>(image.extent(1)) / 2.0);
    return middleOf(around(image, 0, 0, static_cast<int>(std::max(image.extent(1), image.extent(2)))), centre);
}

QPointF typicalPlace(const core::Image& image)
{
    struct Place {
        double crowd;
        QPointF middle;
    };
    std::vector<Place> places;
    for (int row = 0; row < image.extent(1); ++row)
        for (int column = 0; column < image.extent(2); ++column)
            if (isRidge(image, row, column))
                places.push_back({around(image, row, column, 3).ink, middleOf(around(image, row, column, 1), {})});
    if (places.empty())
        return middleOf(image);
    const auto half = places.begin() + static_cast<std::ptrdiff_t>(places.size() / 2);
    std::ranges::nth_element(places, half, {}, &Place::crowd);
    return half->middle;
}

void paintMeasuredInk(QPainter& painter, const QRectF& area, const MeasuredInk& ink, const Style& style)
{
    const double s = style.scale;
    paintSeen(painter, area, ink.image, style);
    const QRectF place = seenPlace(area, ink.image, style);
    const double pixel = place.width() / static_cast<double>(ink.image.extent(2));
    const auto at = [&](const QPointF& pixels) { return place.topLeft() + pixels * pixel; };
    const QRectF inside = place.adjusted(4.0 * s, 4.0 * s, -4.0 * s, -4.0 * s);
    const QPointF middle = at(middleOf(ink.image)), stroke = at(typicalPlace(ink.image));
    const auto radius = [&](double width) { return std::clamp(width, 0.3, 12.0) * pixel / 2.0; };
    const double thick = std::clamp(2.2 * s, 1.5, 6.0);

    const double thin = thick * 0.6;
    const QLineF stated = slanted(inside, middle, ink.stated.slant);
    const double wide = radius(ink.stated.strokeWidth);
    // an edge makes the lines visible on ink
    const auto edge = [&](double width) { return QPen(style.canvas, width + 2.0 * s, Qt::SolidLine, Qt::RoundCap); };
    painter.setPen(edge(thick));
    painter.drawLine(stated);
    if (ink.measured) {
        painter.setPen(edge(thin));
        painter.drawLine(slanted(inside, middle, ink.measured->slant));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(stroke, radius(ink.measured->strokeWidth), radius(ink.measured->strokeWidth));
    }
    painter.setPen(QPen(ink.colour, thick, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(stated);
    painter.setPen(QPen(style.canvas, 1.2 * s));
    painter.setBrush(ink.colour);
    painter.drawEllipse(stroke, wide, wide);
    if (!ink.measured)
        return;
    painter.setPen(dashes(thin, style));
    painter.drawLine(slanted(inside, middle, ink.measured->slant));
    painter.setBrush(Qt::NoBrush);
    const double ring = radius(ink.measured->strokeWidth);
    painter.drawEllipse(stroke, ring, ring);
}

}  // namespace ui
