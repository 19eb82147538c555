#include "ui/picture/seen.h"

#include "ui/convert.h"

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
    // Grown by whole pixels, so that SVG and PDF viewers, which like to smooth, show squares too.
    return pixels.scaled(pixels.size() * 16, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

void paintSeen(QPainter& painter, const QRectF& area, const std::optional<core::Image>& image, const Style& style)
{
    const double s = style.scale;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.canvas);
    painter.drawRoundedRect(area, 6.0 * s, 6.0 * s);
    if (!image)
        return;
    const QImage large = pixelPicture(*image, style);
    const double margin = image->extent(0) == 1 ? 0.0 : 4.0 * s;
    const QRectF frame = area.adjusted(margin, margin, -margin, -margin);
    const QSizeF size = QSizeF(large.size()).scaled(frame.size(), Qt::KeepAspectRatio);
    const QRectF place(frame.center() - QPointF(size.width(), size.height()) / 2.0, size);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(place.adjusted(2.0 * s, 2.0 * s, -2.0 * s, -2.0 * s), large);
}

}  // namespace ui
