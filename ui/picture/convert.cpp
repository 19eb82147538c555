#include "ui/picture/convert.h"

#include "core/base/error.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// The brightness of the visible part and its share of the picture, both in [0, 1].
struct Visible {
    double brightness = 0.0;
    double share = 0.0;
};

Visible visibleOf(const QImage& picture)
{
    const QImage small =
        picture.scaled(picture.size().boundedTo({512, 512}), Qt::IgnoreAspectRatio, Qt::FastTransformation)
            .convertToFormat(QImage::Format_ARGB32);
    double brightness = 0.0, opaque = 0.0;
    for (int y = 0; y < small.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(small.constScanLine(y));
        for (int x = 0; x < small.width(); ++x) {
            const double alpha = qAlpha(line[x]) / 255.0;
            brightness += alpha * (0.299 * qRed(line[x]) + 0.587 * qGreen(line[x]) + 0.114 * qBlue(line[x])) / 255.0;
            opaque += alpha;
        }
    }
    return {opaque > 0.0 ? brightness / opaque : 0.0, opaque / (static_cast<double>(small.width()) * small.height())};
}

int level(float value)
{
    return static_cast<int>(std::lround(255.0F * std::clamp(value, 0.0F, 1.0F)));
}

}  // namespace

QImage flattened(const QImage& picture)
{
    if (!picture.hasAlphaChannel())
        return picture;
    const Visible visible = visibleOf(picture);
    const bool isInk = visible.share <= 0.5;
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill((visible.brightness < 0.5) == isInk ? Qt::white : Qt::black);
    QPainter painter(&flat);
    painter.drawImage(QRect(QPoint(0, 0), picture.size()), picture);
    return flat;
}

core::Image toCoreImage(const QImage& picture)
{
    core::expects(!picture.isNull(), "a picture to convert");
    const QImage flat = flattened(picture).convertToFormat(QImage::Format_RGB32);
    const int height = flat.height();
    const int width = flat.width();
    const auto plane = static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    std::vector<float> values(3 * plane);
    for (int y = 0; y < height; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(flat.constScanLine(y));
        for (int x = 0; x < width; ++x) {
            const std::size_t at =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
            values[at] = static_cast<float>(qRed(line[x])) / 255.0F;
            values[plane + at] = static_cast<float>(qGreen(line[x])) / 255.0F;
            values[2 * plane + at] = static_cast<float>(qBlue(line[x])) / 255.0F;
        }
    }
    return core::Image({3, height, width}, std::move(values));
}

core::Image toGreyOrColour(const QImage& picture)
{
    core::Image colour = toCoreImage(picture);
    if (!picture.allGray())
        return colour;
    const auto red = colour.row(0);
    return core::Image({1, colour.extent(1), colour.extent(2)}, std::vector<float>(red.begin(), red.end()));
}

QImage toQImage(const core::Image& image)
{
    core::expects(image.shape().size() == 3 && (image.extent(0) == 1 || image.extent(0) == 3),
                  "an image (1 or 3, h, w)");
    const int height = static_cast<int>(image.extent(1));
    const int width = static_cast<int>(image.extent(2));
    const std::size_t plane = static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    const std::size_t green = image.extent(0) == 3 ? plane : 0;
    const auto values = image.values();
    QImage picture(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const std::size_t at =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
            line[x] = qRgb(level(values[at]), level(values[at + green]), level(values[at + 2 * green]));
        }
    }
    return picture;
}

QImage toQImage(const core::Dataset& dataset, std::int64_t index, std::span<const QRgb> greys)
{
    core::expects(dataset.imageShape.size() == 3 && greys.size() == 256, "a data set of (C, h, w), 256 greys");
    const int height = static_cast<int>(dataset.imageShape[1]);
    const int width = static_cast<int>(dataset.imageShape[2]);
    const std::size_t plane = static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    const bool grey = dataset.imageShape[0] == 1;
    const std::uint8_t* at = dataset.bytes(index).data();
    QImage picture(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < width; ++x, ++at)
            line[x] = grey ? greys[*at] : qRgb(at[0], at[plane], at[2 * plane]);
    }
    return picture;
}

}  // namespace ui
