#include "ui/strategies/why_picture.h"

#include "ui/picture/canvas_edge.h"
#include "ui/picture/stroke_painter.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace ui {

namespace {

constexpr double faint = 0.42;     ///< brightness of ink without evidence
constexpr double leastInk = 0.05;  ///< a pixel with less is background
constexpr double legendHeight = 26.0;
constexpr double legendGap = 6.0;

QColor coloured(const Style& style, double brightness, double evidence)
{
    const QColor base = mixed(style.canvas, style.canvasInk, faint * brightness);
    // The root makes weak evidence visible.
    return mixed(base, evidenceColour(evidence > 0.0), std::sqrt(std::min(std::abs(evidence), 1.0)));
}

double brightnessOf(const core::Image& image, std::size_t place)
{
    const auto plane = static_cast<std::size_t>(image.extent(1) * image.extent(2));
    double sum = 0.0;
    for (std::int64_t channel = 0; channel < image.extent(0); ++channel)
        sum += static_cast<double>(image.values()[static_cast<std::size_t>(channel) * plane + place]);
    return std::clamp(sum / static_cast<double>(image.extent(0)), 0.0, 1.0);
}

/// The evidence that gets the full colour: exceeded by one of a hundred pixels of the picture.
double fullColour(const core::Tensor& pixels)
{
    std::vector<float> sizes;
    for (const float value : pixels.values())
        sizes.push_back(std::abs(value));
    if (sizes.empty())
        return 1.0;
    const auto place = static_cast<std::ptrdiff_t>(sizes.size() - 1 - sizes.size() / 100);
    std::ranges::nth_element(sizes, sizes.begin() + place);
    const float most = *std::max_element(sizes.begin() + place, sizes.end());
    const double usual = static_cast<double>(sizes[static_cast<std::size_t>(place)]);
    return usual > 0.0 ? usual : std::max(static_cast<double>(most), 1e-9);
}

void paintLegend(QPainter& painter, const QRectF& area, const EvidencePicture& picture, const Style& style)
{
    const double s = style.scale, bar = std::min(64.0 * s, area.width() * 0.3);
    const QRectF place(area.center().x() - bar / 2.0, area.center().y() - 4.0 * s, bar, 8.0 * s);
    QLinearGradient colours(place.topLeft(), place.topRight());
    colours.setColorAt(0.0, evidenceColour(false));
    colours.setColorAt(0.5, coloured(style, 1.0, 0.0));
    colours.setColorAt(1.0, evidenceColour(true));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours);
    painter.drawRoundedRect(place, 3.0 * s, 3.0 * s);
    const double gap = 7.0 * s;
    paintText(painter, {area.left(), area.top(), place.left() - gap - area.left(), area.height()},
              picture.speaksAgainst, {11.5, false, style.ink, Qt::AlignRight | Qt::AlignVCenter, true}, style);
    paintText(painter, {place.right() + gap, area.top(), area.right() - place.right() - gap, area.height()},
              picture.speaksFor, {11.5, false, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
}

Style withInk(const Style& style, const QColor& colour)
{
    Style changed = style;
    changed.canvasInk = colour;
    return changed;
}

QPainterPath pathOf(const core::Stroke& stroke, const CanvasPlace& place)
{
    QPainterPath path;
    for (std::size_t i = 0; i < stroke.points.size(); ++i) {
        const QPointF point = place.origin + place.side * QPointF(stroke.points[i].x, stroke.points[i].y);
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    return path;
}

/// A stroke of a ghost: its ink in a dark shade of the colour, and its middle line bright.
void paintGhost(QPainter& painter, const core::Stroke& stroke, const CanvasPlace& place, bool erased,
                const Style& style)
{
    const QColor colour = evidenceColour(!erased);
    paintStroke(painter, stroke, place, withInk(style, mixed(style.canvas, colour, 0.45)));
    QPen pen(colour, std::max(1.5, 0.012 * place.side), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (erased)
        pen.setDashPattern({2.0, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(stroke, place));
}

/// The place of the canvas so that the ink fills the square, with a margin.
CanvasPlace closeUp(const QRectF& square, const core::Ink& ink)
{
    QRectF box;
    for (const core::Stroke& stroke : ink.strokes)
        if (!stroke.erases)
            for (const core::InkPoint& point : stroke.points) {
                const double reach = stroke.width / 2.0 + 0.02;
                box |= QRectF(point.x - reach, point.y - reach, 2.0 * reach, 2.0 * reach);
            }
    if (box.isEmpty())
        return {square.topLeft(), square.width()};
    const double side = std::min(0.88 * square.width() / std::max(box.width(), box.height()), 3.0 * square.width());
    return {square.center() - side * box.center(), side};
}

}  // namespace

QColor evidenceColour(bool speaksFor)
{
    return speaksFor ? QColor(0x56b4e9) : QColor(0xff9440);
}

QImage evidencePixels(const EvidencePicture& picture, const Style& style)
{
    const auto height = static_cast<int>(picture.image.extent(1)), width = static_cast<int>(picture.image.extent(2));
    const double full = fullColour(picture.pixels);
    const bool ink = picture.image.extent(0) == 1;
    QImage pixels(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const std::size_t place =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
            const double brightness = brightnessOf(picture.image, place);
            const double share = ink ? std::clamp(2.0 * (brightness - leastInk), 0.0, 1.0) : 1.0;
            pixels.setPixelColor(
                x, y, coloured(style, brightness, share * static_cast<double>(picture.pixels.values()[place]) / full));
        }
    return pixels.scaled(pixels.size() * 16, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

QRectF evidencePlace(const QRectF& area, const Style& style)
{
    const double below = (legendHeight + legendGap) * style.scale;
    const double side = std::max(0.0, std::min(area.width(), area.height() - below));
    return {area.center().x() - side / 2.0, area.top() + std::max(0.0, area.height() - below - side) / 2.0, side, side};
}

void paintEvidence(QPainter& painter, const QRectF& area, const EvidencePicture& picture, const Style& style)
{
    const QRectF square = evidencePlace(area, style);
    const double s = style.scale;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.canvas);
    painter.drawRoundedRect(square, 6.0 * s, 6.0 * s);
    const QRectF inside = square.adjusted(2.0 * s, 2.0 * s, -2.0 * s, -2.0 * s);
    const QSizeF size =
        QSizeF(static_cast<double>(picture.image.extent(2)), static_cast<double>(picture.image.extent(1)))
            .scaled(inside.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRectF(inside.center() - QPointF(size.width(), size.height()) / 2.0, size),
                      evidencePixels(picture, style));
    paintCanvasEdge(painter, square, 6.0 * s, style);
    if (style.canWrite(11.5))
        paintLegend(painter, {area.left(), square.bottom() + legendGap * s, area.width(), legendHeight * s}, picture,
                    style);
}

void paintChange(QPainter& painter, const QRectF& area, const core::Ink& ink, const core::InkChange* change,
                 const Style& style)
{
    const double side = std::min(area.width(), area.height());
    const QRectF square(area.center().x() - side / 2.0, area.center().y() - side / 2.0, side, side);
    const core::Ink rest = change ? core::inkWithout(ink, change->erased) : ink;
    core::Ink whole = ink;
    if (change)
        whole.strokes.insert(whole.strokes.end(), change->added.begin(), change->added.end());
    paintSurface(painter, square, {}, style);
    painter.save();
    painter.setClipRect(square);  // for erasing strokes, which may be larger than the ink
    const CanvasPlace place = closeUp(square, whole);
    for (const core::Stroke& stroke : rest.strokes)
        paintStroke(painter, stroke, place, style);
    if (change)
        for (const core::Stroke& stroke : core::inkOf(ink, *change).strokes)
            paintGhost(painter, stroke, place, change->added.empty(), style);
    painter.restore();
    paintCanvasEdge(painter, square, 8.0, style);
}

void paintWhy(QPainter& painter, const QRectF& area, const WhyShown& shown, const QStringList& names,
              const Style& style)
{
    if (shown.evidence) {
        const core::Question& question = shown.evidence->margin.question;
        return paintEvidence(painter, area,
                             {shown.image, shown.evidence->pixels, WhyWords::speaksFor(question, names),
                              WhyWords::speaksAgainst(question, names)},
                             style);
    }
    const std::optional<core::CounterChange> change = shownChange(shown);
    paintChange(painter, area, shown.ink, change ? &change->change : nullptr, style);
}

}  // namespace ui
