#include "ui/picture/filters.h"

#include "ui/picture/convert.h"
#include "ui/picture/seen.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

/// Equal squares in an area, as large as `count` squares can be.
struct Tiles {
    QRectF area;
    int columns = 1;
    double side = 0.0, gap = 0.0;

    QRectF at(int place) const
    {
        const int row = place / columns, column = place % columns;
        return {area.left() + column * (side + gap), area.top() + row * (side + gap), side, side};
    }
};

Tiles tilesFor(const QRectF& area, int count, double gap)
{
    Tiles best{area, 1, 0.0, gap};
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double side = std::floor(std::min((area.width() + gap) / columns, (area.height() + gap) / rows) - gap);
        if (side > best.side) {
            best.columns = columns;
            best.side = side;
        }
    }
    return best;
}

void paintPixels(QPainter& painter, const QRectF& tile, const QImage& picture)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(tile, picture.scaled(picture.size() * 8, Qt::IgnoreAspectRatio, Qt::FastTransformation));
}

}  // namespace

QColor weightColour(double share, const Style& style)
{
    return mixed(style.barGround, share > 0.0 ? style.strategies[1] : style.strategies[0], std::abs(share));
}

float largestValue(std::span<const float> values)
{
    float most = 0.0F;
    for (const float value : values)
        most = std::max(most, std::abs(value));
    return most;
}

QImage filterPicture(std::span<const float> weights, const core::Shape& shape, float most, const Style& style)
{
    const auto size = static_cast<std::size_t>(shape[2] * shape[3]);
    const auto share = [&](std::size_t place) { return most > 0.0F ? weights[place] / most : 0.0F; };
    QImage picture(static_cast<int>(shape[3]), static_cast<int>(shape[2]), QImage::Format_RGB32);
    for (std::size_t i = 0; i < size; ++i) {
        const auto shade = [&](std::size_t channel) {
            return std::clamp(static_cast<int>(127.5F + 127.5F * share(channel * size + i)), 0, 255);
        };
        picture.setPixelColor(static_cast<int>(i) % picture.width(), static_cast<int>(i) / picture.width(),
                              shape[1] == 3 ? QColor(shade(0), shade(1), shade(2)) : weightColour(share(i), style));
    }
    return picture;
}

QImage mapPicture(std::span<const float> values, const core::Shape& shape, float most, const Style& style)
{
    std::array<QRgb, 256> colours{};
    for (std::size_t level = 0; level < colours.size(); ++level)
        colours[level] = mixed(style.canvas, style.canvasInk, static_cast<double>(level) / 255.0).rgb();
    QImage picture(static_cast<int>(shape[2]), static_cast<int>(shape[1]), QImage::Format_RGB32);
    const float scale = most > 0.0F ? 255.0F / most : 0.0F;
    auto value = values.begin();
    for (int y = 0; y < picture.height(); ++y)
        for (auto *pixel = reinterpret_cast<QRgb*>(picture.scanLine(y)), *end = pixel + picture.width(); pixel != end;)
            *pixel++ = colours[static_cast<std::size_t>(std::clamp(*value++ * scale + 0.5F, 0.0F, 255.0F))];
    return picture;
}

void paintFilters(QPainter& painter, const QRectF& area, const core::Tensor& filters, const Style& style)
{
    const auto count = static_cast<int>(filters.extent(0));
    const Tiles tiles = tilesFor(area, count, 5.0 * style.scale);
    for (int place = 0; place < count; ++place) {
        paintPixels(painter, tiles.at(place),
                    filterPicture(filters.row(place), filters.shape(), largestValue(filters.row(place)), style));
        painter.setPen(QPen(style.line, style.scale));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(tiles.at(place));
    }
}

void paintMaps(QPainter& painter, const QRectF& area, const core::FirstLayer& layer, const core::Image& image,
               const Style& style)
{
    constexpr int shown = 7;
    const int count = 1 + std::min(shown, static_cast<int>(layer.maps.extent(0)));
    const Tiles tiles = tilesFor(area, count, 5.0 * style.scale);
    paintPixels(painter, tiles.at(0), pixelPicture(image, style));
    float most = 0.0F;
    for (int map = 0; map + 1 < count; ++map)
        for (const float value : layer.maps.row(map))
            most = std::max(most, value);
    for (int map = 0; map + 1 < count; ++map)
        paintPixels(painter, tiles.at(map + 1), mapPicture(layer.maps.row(map), layer.maps.shape(), most, style));
    painter.setPen(QPen(style.strategies[0], 2.0 * style.scale));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(tiles.at(0));
}

}  // namespace ui
