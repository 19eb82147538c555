#include "core/image/normalize.h"

#include "core/base/error.h"
#include "core/image/pen.h"
#include "core/image/picture.h"
#include "core/image/rasterize.h"
#include "core/image/sampling.h"
#include "core/image/specks.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double penOfFrame = 2.5 / 28.0;    ///< the pen's diameter in the frame; what MNIST's strokes measure
constexpr int visibleSize = 112;             ///< raster that decides what an eraser has left
constexpr int workSize = 256;                ///< a raster larger than this is shrunk first, if its lines survive that
constexpr int largestSize = 512;

struct Extent {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;

    bool empty() const { return right < left; }
    double longer() const { return std::max(right - left, bottom - top); }
    void add(double x, double y, double reach)
    {
        left = std::min(left, x - reach), right = std::max(right, x + reach);
        top = std::min(top, y - reach), bottom = std::max(bottom, y + reach);
    }
};

struct Mass {
    double total = 0.0, x = 0.0, y = 0.0;  ///< centre in pixel edges
};

Mass massOf(const Plane& plane)
{
    Mass mass;
    for (int y = 0; y < plane.height; ++y) {
        const float* line = plane.values.data() + static_cast<std::ptrdiff_t>(y) * plane.width;
        float sum = 0.0F;
        float moment = 0.0F;
        for (int x = 0; x < plane.width; ++x) {
            sum += line[x];
            moment += line[x] * (static_cast<float>(x) + 0.5F);
        }
        mass.total += sum;
        mass.x += moment;
        mass.y += sum * (y + 0.5);
    }
    if (mass.total > 0.0)
        mass.x /= mass.total, mass.y /= mass.total;
    return mass;
}

Plane planeOf(const Image& image)
{
    return {image.values(), static_cast<int>(image.extent(1)), static_cast<int>(image.extent(2))};
}

/// One grey plane under the rule's channels.
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

/// The middle of MNIST's frame: its centre of mass lies on pixel 14 of 0..27, half a pixel past the frame's centre.
double middle(std::int64_t frame, Preprocessing::Centring centring)
{
    return 0.5 * static_cast<double>(frame) + (centring == Preprocessing::Centring::Mass ? 0.5 : 0.0);
}

/// Moves the box so that the mass is in the middle, but never over the frame's edge.
double shiftFor(double middleOfFrame, double mass, double low, double high, double frame)
{
    const double shift = middleOfFrame - mass;
    return high - low >= frame ? 0.5 * (frame - low - high) : std::clamp(shift, -low, frame - high);
}

// ---- drawings ----

double penFactor(const Stroke& stroke)
{
    return std::clamp(stroke.width / defaultPenWidth, 0.6, 1.6);
}

bool isUsable(const InkPoint& point)
{
    return std::abs(point.x) < 100.0 && std::abs(point.y) < 100.0;
}

/// The box of the strokes' middle lines (`reach` 0) or of their ink (`reach` 1), erasers ignored.
Extent pathExtent(const Ink& ink, double reach)
{
    Extent extent;
    for (const Stroke& stroke : ink.strokes)
        if (!stroke.erases)
            for (const InkPoint& point : stroke.points)
                if (isUsable(point))
                    extent.add(point.x, point.y, 0.5 * reach * penWidth(stroke, point));
    return extent;
}

double meanPenWidth(const Ink& ink)
{
    double sum = 0.0;
    double count = 0.0;
    for (const Stroke& stroke : ink.strokes)
        if (!stroke.erases)
            sum += stroke.width * static_cast<double>(stroke.points.size()), count += static_cast<double>(stroke.points.size());
    return count > 0.0 ? sum / count : defaultPenWidth;
}

/// The box of the middle lines as far as the erasers have left them.
Extent visibleExtent(const Ink& ink)
{
    const Extent all = pathExtent(ink, 1.0);
    const bool erased = std::ranges::any_of(ink.strokes, [](const Stroke& stroke) { return stroke.erases; });
    if (all.empty() || !erased)
        return pathExtent(ink, 0.0);
    const double scale = visibleSize / std::max(all.longer(), 1e-6);
    std::vector<float> raster(visibleSize * visibleSize, 0.0F);
    for (const Stroke& stroke : ink.strokes)
        drawStroke(stroke, {scale, -all.left * scale, -all.top * scale}, scale, raster, visibleSize, visibleSize);
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

/// Pixels per canvas unit. What is hardly longer than the pen is wide is a dot and stays one.
double scaleFor(double length, double width, double pen, double box)
{
    const double fitting = length > 0.0 ? (box - pen) / length : 1e9;
    const double natural = pen / std::max(width, 1e-3);
    const double stretch = std::clamp(length / std::max(width, 1e-3) - 0.4, 0.0, 1.0);
    return std::min(fitting, natural * (1.0 + 9.0 * stretch));
}

std::vector<float> drawAll(const Ink& ink, const PenMap& map, double pen, int height, int width)
{
    std::vector<float> raster(static_cast<std::size_t>(height) * width, 0.0F);
    for (const Stroke& stroke : ink.strokes) {
        const double widthScale = stroke.erases ? map.scale : pen * penFactor(stroke) / std::max(stroke.width, 1e-6);
        drawStroke(stroke, map, widthScale, raster, height, width);
    }
    return raster;
}

Image wholeCanvas(const Ink& ink, const Preprocessing& rule)
{
    const Image canvas = rasterize(ink, static_cast<int>(std::max(rule.height, rule.width)));
    return rule.height == rule.width ? canvas : resample(canvas, rule.height, rule.width);
}

bool hasInk(std::span<const float> values)
{
    return std::ranges::any_of(values, [](float value) { return value > 0.1F; });
}

// ---- rasters ----

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

/// A data set's image needs no second normalising: that costs accuracy (2.5 points for a nearest neighbour).
bool isNormalized(const Image& raster, const Preprocessing& rule)
{
    if (raster.extent(1) != rule.height || raster.extent(2) != rule.width)
        return false;
    const Extent extent = inkExtent(planeOf(raster), 0.1F);
    if (extent.empty() || std::abs(extent.longer() - rule.box) > 1.5 || *std::ranges::max_element(raster.values()) < 0.8F)
        return false;
    if (rule.centring == Preprocessing::Centring::Box)
        return std::abs(extent.left + extent.right - static_cast<double>(rule.width)) <= 3.0
            && std::abs(extent.top + extent.bottom - static_cast<double>(rule.height)) <= 3.0;
    const Mass mass = massOf(planeOf(raster));
    return std::abs(mass.x - middle(rule.width, rule.centring)) <= 1.1 && std::abs(mass.y - middle(rule.height, rule.centring)) <= 1.1;
}

/// The part of `raster` inside of `extent` with `margin` pixels of ground around it.
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

Image shrunkTo(const Image& raster, int side)
{
    const double longer = static_cast<double>(std::max(raster.extent(1), raster.extent(2)));
    const auto scaled = [&](std::int64_t extent) {
        return std::max<std::int64_t>(1, std::llround(static_cast<double>(extent) * side / longer));
    };
    return longer <= side ? raster : resample(raster, scaled(raster.extent(1)), scaled(raster.extent(2)));
}

/// The cores of strokes reach 1, as in MNIST.
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
        return shiftFor(middle(frame, rule.centring), scale * (byMass ? centre : 0.5 * (low + high)), scale * low, scale * high,
                        static_cast<double>(frame));
    };
    Image frame({1, rule.height, rule.width});
    resampleInto(plane, {scale, shift(extent.left, extent.right, mass.x, rule.width)},
                 {scale, shift(extent.top, extent.bottom, mass.y, rule.height)}, Outside::Ground, frame.values(),
                 static_cast<int>(rule.height), static_cast<int>(rule.width));
    return frame;
}

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
    Image frame = place(part, extent, fit.scale, rule);
    if (rule.centring == Preprocessing::Centring::Mass)
        stretch(frame.values());
    return frame;
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
    const Extent extent = visibleExtent(ink);
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
    const double widest = pen * std::clamp(meanPenWidth(ink) / defaultPenWidth, 0.6, 1.6);
    const double scale = scaleFor(extent.longer(), meanPenWidth(ink), widest, rule.box);
    PenMap map{scale, 0.5 * (width - scale * (extent.left + extent.right)), 0.5 * (height - scale * (extent.top + extent.bottom))};
    std::vector<float> raster = drawAll(ink, map, pen, height, width);
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
        raster = drawAll(ink, map, pen, height, width);
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
    return normalizeInk(findInk(shrunkTo(picture, largestSize)), rule, options);
}

}  // namespace core
