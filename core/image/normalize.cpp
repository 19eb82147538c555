#include "core/image/normalize.h"

#include "core/base/error.h"
#include "core/image/frame.h"
#include "core/image/pen.h"
#include "core/image/picture.h"
#include "core/image/specks.h"
#include "core/image/subject.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace core {

namespace {

constexpr int visibleSize = 112;  ///< size of the raster that determines the ink left by erasers

/// Repeats a grey plane for all channels of the rule.
Image inChannels(Image grey, const Preprocessing& rule, bool invert)
{
    if (invert)
        for (float& value : grey.values())
            value = 1.0F - value;
    if (rule.channels == 1)
        return grey;
    Image image({rule.channels, grey.extent(1), grey.extent(2)});
    for (std::int64_t c = 0; c < rule.channels; ++c)
        std::ranges::copy(grey.values(), image.row(c).begin());
    return image;
}

// ---- drawings ----

double penFactor(const Stroke& stroke)
{
    return std::clamp(stroke.width / defaultPenWidth, 0.6, 1.6);
}

/// The ink without points that are too far away. Without points that repeat the previous one, too: the time for which a
/// pen rests must not count.
Ink usablePoints(const Ink& ink)
{
    Ink usable;
    for (const Stroke& stroke : ink.strokes) {
        std::vector<InkPoint> points;
        for (const InkPoint& point : stroke.points)
            if (std::abs(point.x) < 100.0 && std::abs(point.y) < 100.0 && (points.empty() || points.back() != point))
                points.push_back(point);
        usable.strokes.push_back({.points = std::move(points), .width = stroke.width, .erases = stroke.erases});
    }
    return usable;
}

/// The box of the middle lines (`reach` 0) or of the ink (`reach` 1) of all strokes that do not erase.
Extent pathExtent(const Ink& ink, double reach)
{
    Extent extent;
    for (const Stroke& stroke : ink.strokes)
        if (!stroke.erases)
            for (const InkPoint& point : stroke.points)
                extent.add(point.x, point.y, 0.5 * reach * penWidth(stroke, point));
    return extent;
}

double meanPenWidth(const Ink& ink)
{
    double sum = 0.0;
    double count = 0.0;
    for (const Stroke& stroke : ink.strokes)
        if (!stroke.erases)
            sum += stroke.width * static_cast<double>(stroke.points.size()),
                count += static_cast<double>(stroke.points.size());
    return count > 0.0 ? sum / count : defaultPenWidth;
}

/// The box of the middle lines after erasing.
Extent visibleExtent(const Ink& ink)
{
    const Extent all = pathExtent(ink, 1.0);
    const bool erased = std::ranges::any_of(ink.strokes, [](const Stroke& stroke) { return stroke.erases; });
    if (all.empty() || !erased)
        return pathExtent(ink, 0.0);
    const double scale = visibleSize / std::max(all.longer(), 1e-6);
    PenRaster drawn(visibleSize, visibleSize);
    for (const Stroke& stroke : ink.strokes)
        drawn.draw(stroke, {scale, -all.left * scale, -all.top * scale}, scale);
    std::vector<float> raster = drawn.take();
    removeSpecks(raster, visibleSize, visibleSize, 0.5F, 0.02);
    Extent seen;
    for (int y = 0; y < visibleSize; ++y)
        for (int x = 0; x < visibleSize; ++x)
            if (raster[static_cast<std::size_t>(y) * visibleSize + x] > 0.5F)
                seen.add(all.left + (x + 0.5) / scale, all.top + (y + 0.5) / scale, 0.5 / scale);
    if (seen.empty())
        return seen;
    // Half a pen inwards: from the ink's edge to its middle line.
    const double inset = 0.5 * std::min(meanPenWidth(ink), std::min(seen.right - seen.left, seen.bottom - seen.top));
    return {seen.left + inset, seen.top + inset, seen.right - inset, seen.bottom - inset};
}

/// Pixels per canvas unit. A stroke that is hardly longer than the pen width stays a dot.
double scaleFor(double length, double width, double pen, double box)
{
    const double fitting = length > 0.0 ? (box - pen) / length : 1e9;
    const double natural = pen / std::max(width, 1e-3);
    const double stretch = std::clamp(length / std::max(width, 1e-3) - 0.4, 0.0, 1.0);
    return std::min(fitting, natural * (1.0 + 9.0 * stretch));
}

std::vector<float> drawAll(const Ink& ink, const PenMap& map, double pen, int height, int width)
{
    PenRaster raster(height, width);
    for (const Stroke& stroke : ink.strokes) {
        const double widthScale = stroke.erases ? map.scale : pen * penFactor(stroke) / std::max(stroke.width, 1e-6);
        raster.draw(stroke, map, widthScale);
    }
    return raster.take();
}

Image wholeCanvas(const Ink& ink, const Preprocessing& rule)
{
    const Image canvas = rasterize(ink, static_cast<int>(std::max(rule.height, rule.width)));
    return rule.height == rule.width ? canvas : resample(canvas, rule.height, rule.width);
}

Image colourFrame(const Image& picture, const Preprocessing& rule, const NormalizeOptions& options)
{
    const Image part = options.normalize ? cropCentre(picture) : picture;
    Image frame = resample(part, rule.height, rule.width);
    if (frame.extent(0) == rule.channels) {
        if (options.invert)
            for (float& value : frame.values())
                value = 1.0F - value;
        return frame;
    }
    return inChannels(toGrey(frame), rule, options.invert);
}

}  // namespace

std::optional<Image> normalize(const Ink& ink, const Preprocessing& rule, const NormalizeOptions& options)
{
    const Ink usable = usablePoints(ink);
    const Extent extent = visibleExtent(usable);
    if (extent.empty())
        return std::nullopt;
    if (!options.normalize || rule.source == Preprocessing::Source::Colour) {
        Image canvas = wholeCanvas(ink, rule);
        if (!hasInk(canvas.values()))
            return std::nullopt;
        return inChannels(std::move(canvas), rule, options.invert);
    }
    const int height = static_cast<int>(rule.height);
    const int width = static_cast<int>(rule.width);
    const double pen = penOfFrame * width;
    const double widest = pen * std::clamp(meanPenWidth(usable) / defaultPenWidth, 0.6, 1.6);
    const double scale = scaleFor(extent.longer(), meanPenWidth(usable), widest, rule.box);
    PenMap map{scale, 0.5 * (width - scale * (extent.left + extent.right)),
               0.5 * (height - scale * (extent.top + extent.bottom))};
    std::vector<float> raster = drawAll(usable, map, pen, height, width);
    if (!hasInk(raster))
        return std::nullopt;
    if (rule.centring == Preprocessing::Centring::Mass) {
        const Mass mass = massOf({raster, height, width});
        const auto shift = [&](double centre, double low, double high, double shiftSoFar, std::int64_t frame) {
            return shiftFor(middle(frame, rule.centring), centre, low * scale + shiftSoFar - 0.5 * widest,
                            high * scale + shiftSoFar + 0.5 * widest, static_cast<double>(frame));
        };
        map.shiftX += shift(mass.x, extent.left, extent.right, map.shiftX, rule.width);
        map.shiftY += shift(mass.y, extent.top, extent.bottom, map.shiftY, rule.height);
        raster = drawAll(usable, map, pen, height, width);
    }
    return inChannels(Image({1, rule.height, rule.width}, std::move(raster)), rule, options.invert);
}

std::optional<Image> normalizeInk(const Image& raster, const Preprocessing& rule, const NormalizeOptions& options)
{
    expects(raster.shape().size() == 3 && raster.extent(0) == 1, "normalizeInk: expects one grey plane");
    if (raster.empty())
        return std::nullopt;
    Image ink = options.invert ? inChannels(raster, {}, true) : raster;
    if (!hasInk(ink.values()))
        return std::nullopt;
    if (rule.source == Preprocessing::Source::Colour || !options.normalize)
        return inChannels(resample(ink, rule.height, rule.width), rule, false);
    std::optional<Image> frame = normalizeGrey(ink, rule);
    return frame ? std::optional(inChannels(std::move(*frame), rule, false)) : std::nullopt;
}

std::optional<Image> normalizePicture(const Image& picture, const Preprocessing& rule, const NormalizeOptions& options)
{
    if (picture.empty())
        return std::nullopt;
    if (rule.source == Preprocessing::Source::Colour)
        return colourFrame(picture, rule, options);
    const Image shrunk = shrunkTo(picture, largestSize);
    return normalizeInk(options.normalize ? subjectIn(shrunk) : findInk(shrunk), rule, options);
}

}  // namespace core
