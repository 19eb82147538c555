#include "ui/picture/seen.h"

#include "ui/picture/canvas_edge.h"
#include "ui/picture/convert.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

QImage pixelPicture(const core::Image& image, const Style& style)
{
    QImage pixels = toQImage(image);
    if (image.extent(0) == 1)
        for (int y = 0; y < pixels.height(); ++y)
            for (int x = 0; x < pixels.width(); ++x)
                pixels.setPixelColor(x, y, mixed(style.canvas, style.canvasInk, pixels.pixelColor(x, y).redF()));
    // Scale by whole pixels: SVG and PDF viewers interpolate small images.
    return pixels.scaled(pixels.size() * 16, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

QRectF seenPlace(const QRectF& area, const core::Image& image, const Style& style)
{
    const double s = style.scale;
    const double margin = image.extent(0) == 1 ? 0.0 : 4.0 * s;
    const QRectF frame = area.adjusted(margin, margin, -margin, -margin);
    const QSizeF size = QSizeF(static_cast<double>(image.extent(2)), static_cast<double>(image.extent(1)))
                            .scaled(frame.size(), Qt::KeepAspectRatio);
    return QRectF(frame.center() - QPointF(size.width(), size.height()) / 2.0, size)
        .adjusted(2.0 * s, 2.0 * s, -2.0 * s, -2.0 * s);
}

void paintSeen(QPainter& painter, const QRectF& area, const std::optional<core::Image>& image, const Style& style)
{
    const double s = style.scale;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.canvas);
    painter.drawRoundedRect(area, 6.0 * s, 6.0 * s);
    paintCanvasEdge(painter, area, 6.0 * s, style);
    if (!image)
        return;
    const QImage large = pixelPicture(*image, style);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(seenPlace(area, *image, style), large);
}

void paintOtherWay(QPainter& painter, const QRectF& area, const OtherWay& otherWay, const Style& style)
{
    const double s = style.scale;
    const QString words = Words::otherWay(otherWay.normalized);
    const bool below = area.height() > 40.0 * s;  // the answers go below the text
    const double line = below ? area.height() / 2.0 : area.height();
    const double wide = textWidth(words, style.font(11.5)) + 8.0 * s;
    paintText(painter, {area.left(), area.top(), below ? area.width() : wide, line}, words, {11.5, false, style.muted},
              style);
    if (otherWay.other.empty())
        return paintText(painter, {area.left() + wide, area.top(), area.width() - wide, line}, QStringLiteral("–"),
                         {11.5, false, style.muted}, style);
    const double gap = 4.0 * s;
    const auto count = static_cast<double>(otherWay.other.size());
    const QRectF row =
        below ? QRectF(area.left(), area.top() + line, area.width(), line) : area.adjusted(wide, 0.0, 0.0, 0.0);
    const double cell = (row.width() - gap * (count - 1.0)) / count;
    for (std::size_t place = 0; place < otherWay.other.size(); ++place) {
        const core::Verdict& verdict = otherWay.other[place];
        const QRectF tile(row.left() + static_cast<double>(place) * (cell + gap), row.top(), cell, row.height());
        const bool same =
            place < otherWay.verdicts.size() && Words::said(verdict) == Words::said(otherWay.verdicts[place]);
        const QColor colour = style.colour(verdict.strategy);
        painter.setPen(Qt::NoPen);
        painter.setBrush(same ? style.barGround : mixed(style.card, colour, 0.22));
        painter.drawRoundedRect(tile, 4.0 * s, 4.0 * s);
        paintText(painter, tile.adjusted(3.0 * s, 0.0, -3.0 * s, 0.0), Words::answer(verdict, otherWay.names),
                  {13.0, !same, same ? style.muted : colour, Qt::AlignCenter, true, 0.6}, style);
    }
}

}  // namespace ui
