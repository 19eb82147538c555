#include "core/image/frame.h"
#include "core/image/pen.h"
#include "core/image/picture.h"
#include "core/image/specks.h"

#include <cmath>

namespace core {

namespace {

constexpr double fatPenOfFrame = 3.2 / 28.0;  ///< a stroke as wide as this is blurred or drawn with a brush
constexpr int workSize = 256;                 ///< a larger raster is scaled down first if its lines survive

Plane planeOf(const Image& image)
{
    return {image.values(), static_cast<int>(image.extent(1)), static_cast<int>(image.extent(2))};
}

Extent inkExtent(const Plane& plane, float level)
{
    std::vector<float> columns(plane.width, 0.0F);
    std::vector<float> rows(plane.height, 0.0F);
    for (int y = 0; y < plane.height; ++y)
        for (int x = 0; x < plane.width; ++x) {
            const float value = plane.values[static_cast<std::size_t>(y) * plane.width + x];
            columns[x] = std::max(columns[x], value);
            rows[y] = std::max(rows[y], value);
        }
    Extent extent;
    for (int x = 0; x < plane.width; ++x)
        if (columns[x] > level)
            extent.left = std::min(extent.left, static_cast<double>(x)), extent.right = x + 1.0;
    for (int y = 0; y < plane.height; ++y)
        if (rows[y] > level)
            extent.top = std::min(extent.top, static_cast<double>(y)), extent.bottom = y + 1.0;
    return extent;
}

/// Mean width of the strokes in pixels: twice the area over the perimeter (the total variation of a soft raster).
double strokeWidth(const Plane& plane)
{
    double area = 0.0;
    double perimeter = 0.0;
    const auto at = [&](int y, int x) {
        return y < plane.height && x < plane.width ? plane.values[static_cast<std::size_t>(y) * plane.width + x] : 0.0F;
    };
    for (int y = 0; y < plane.height; ++y)
        for (int x = 0; x < plane.width; ++x) {
            const float dx = at(y, x + 1) - at(y, x);
            const float dy = at(y + 1, x) - at(y, x);
            area += at(y, x);
            perimeter += std::sqrt(dx * dx + dy * dy);
        }
    return perimeter > 0.0 ? 2.0 * area / perimeter : 0.0;
}

/// Whether the raster is already normalized, such as an image of a data set. Normalizing it again costs accuracy (2.5
/// points for a nearest neighbour).
bool isNormalized(const Image& raster, const Preprocessing& rule)
{
    if (raster.extent(1) != rule.height || raster.extent(2) != rule.width)
        return false;
    const Extent extent = inkExtent(planeOf(raster), 0.1F);
    if (extent.empty() || std::abs(extent.longer() - rule.box) > 1.5
        || *std::ranges::max_element(raster.values()) < 0.8F)
        return false;
    if (rule.centring == Preprocessing::Centring::Box)
        return std::abs(extent.left + extent.right - static_cast<double>(rule.width)) <= 3.0
            && std::abs(extent.top + extent.bottom - static_cast<double>(rule.height)) <= 3.0;
    const Mass mass = massOf(planeOf(raster));
    return std::abs(mass.x - middle(rule.width, rule.centring)) <= 1.1
        && std::abs(mass.y - middle(rule.height, rule.centring)) <= 1.1;
}

/// The part of `raster` inside `extent` with a margin of `margin` background pixels.
Image cropTo(const Image& raster, const Extent& extent, int margin)
{
    const int left = static_cast<int>(extent.left) - margin;
    const int top = static_cast<int>(extent.top) - margin;
    const int width = static_cast<int>(extent.right) + margin - left;
    const int height = static_cast<int>(extent.bottom) + margin - top;
    Image part({1, height, width});
    const Plane source = planeOf(raster);
    for (int y = std::max(top, 0); y < std::min(top + height, source.height); ++y) {
        const int from = std::max(left, 0);
        const int to = std::min(left + width, source.width);
        std::copy_n(source.values.begin() + static_cast<std::ptrdiff_t>(y) * source.width + from, to - from,
                    part.values().begin() + static_cast<std::ptrdiff_t>(y - top) * width + from - left);
    }
    return part;
}

/// Scales the values so that the cores of strokes reach 1, as in MNIST.
void stretch(std::span<float> values)
{
    std::vector<float> ink;
    for (const float value : values)
        if (value > 0.15F)
            ink.push_back(value);
    if (ink.empty())
        return;
    const auto place = ink.begin() + static_cast<std::ptrdiff_t>(ink.size() * 3 / 4);
    std::ranges::nth_element(ink, place);
    const float gain = std::clamp(0.97F / *place, 1.0F, 3.0F);
    for (float& value : values)
        value = std::clamp(value * gain, 0.0F, 1.0F);
}

/// Narrows soft edges: in coarse scans, strokes are blurred to twice the width in MNIST.
void thin(std::span<float> values)
{
    for (float& value : values)
        value = std::pow(value, 1.4F);
}

struct Fit {
    double scale;
    double width;  ///< of the strokes, in pixels of the raster
};

Fit fitOf(const Image& part, const Extent& extent, const Preprocessing& rule, double shareOfPicture)
{
    const double width = strokeWidth(planeOf(part));
    const double length = extent.longer();
    double scale = rule.box / length;
    const double shorter = std::min(extent.right - extent.left, extent.bottom - extent.top);
    const bool dot = rule.centring == Preprocessing::Centring::Mass && length < 2.5 * width && shorter > 0.6 * length
                  && shareOfPicture < 0.2;
    if (dot)
        scale = 1.3 * penOfFrame * static_cast<double>(rule.width) / length;
    return {scale, width};
}

Image place(const Image& part, const Extent& extent, double scale, const Preprocessing& rule)
{
    const Plane plane = planeOf(part);
    const Mass mass = massOf(plane);
    const bool byMass = rule.centring == Preprocessing::Centring::Mass;
    const auto shift = [&](double low, double high, double centre, std::int64_t frame) {
        return shiftFor(middle(frame, rule.centring), scale * (byMass ? centre : 0.5 * (low + high)), scale * low,
                        scale * high, static_cast<double>(frame));
    };
    Image frame({1, rule.height, rule.width});
    resampleInto(plane, {scale, shift(extent.left, extent.right, mass.x, rule.width)},
                 {scale, shift(extent.top, extent.bottom, mass.y, rule.height)}, Outside::Ground, frame.values(),
                 static_cast<int>(rule.height), static_cast<int>(rule.width));
    return frame;
}

}  // namespace

std::optional<Image> normalizeGrey(const Image& raster, const Preprocessing& rule)
{
    if (isNormalized(raster, rule))
        return raster;
    Image clean = shrunkTo(raster, largestSize);
    if (rule.centring == Preprocessing::Centring::Mass)
        removeSpecks(clean.values(), static_cast<int>(clean.extent(1)), static_cast<int>(clean.extent(2)), 0.3F, 0.02);
    Extent extent = inkExtent(planeOf(clean), 0.2F);
    if (extent.empty())
        return std::nullopt;
    const double lengthOfPicture = extent.longer() / static_cast<double>(std::max(clean.extent(1), clean.extent(2)));
    Image part = cropTo(clean, extent, 1);
    if (extent.longer() > workSize && strokeWidth(planeOf(part)) * workSize > 2.0 * extent.longer())
        part = shrunkTo(part, workSize);
    extent = inkExtent(planeOf(part), 0.2F);
    Fit fit = fitOf(part, extent, rule, lengthOfPicture);
    const double wanted = 0.92 * penOfFrame * static_cast<double>(rule.width);
    if (rule.centring == Preprocessing::Centring::Mass && fit.width * fit.scale < wanted) {
        const double radius = 0.5 * (wanted / fit.scale - fit.width);
        const int margin = static_cast<int>(std::ceil(radius)) + 1;
        part = cropTo(part, extent, margin);
        thicken(part.values(), static_cast<int>(part.extent(1)), static_cast<int>(part.extent(2)), radius);
        extent = inkExtent(planeOf(part), 0.2F);
        fit.scale = std::min(fit.scale, rule.box / extent.longer());
    }
    const bool fat = fit.width * fit.scale > fatPenOfFrame * static_cast<double>(rule.width);
    if (rule.centring != Preprocessing::Centring::Mass)
        return place(part, extent, fit.scale, rule);
    Image frame = place(part, extent, fat ? 0.95 * fit.scale : fit.scale, rule);
    if (fat)
        thin(frame.values());
    else
        stretch(frame.values());
    return frame;
}

std::optional<Image> networkInput(const Image& image, const Preprocessing& rule, const NormalizeOptions& options)
{
    if (image.shape() != Shape{rule.channels, rule.height, rule.width})
        return normalizePicture(image, rule, options);
    Image input = image;
    if (options.invert)
        for (float& value : input.values())
            value = 1.0F - value;
    return input;
}

}  // namespace core
