#include "core/data/augment_strokes.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>
#include <vector>

namespace core {

namespace {

// In parts of the longer side of the drawing
constexpr double nearStrokes = 0.3;                ///< the pen may stay down between strokes that are not farther apart
constexpr double longStroke = 0.5;                 ///< the pen may lift within strokes that are at least as long
constexpr double bendLength = 0.25;                ///< distance between independent deviations of a line
constexpr double penOfDrawing = 0.15;              ///< pen width of the picture
constexpr double leastGap = 0.02, mostGap = 0.06;  ///< between the edges of the ink

struct InkFrame {
    double x = 0.0, y = 0.0;  ///< centre
    double side = 0.0;        ///< the longer one
};

InkFrame frameOf(const Ink& ink)
{
    double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;
    for (const Stroke& stroke : ink.strokes)
        for (const InkPoint& point : stroke.points) {
            left = std::min(left, point.x), right = std::max(right, point.x);
            top = std::min(top, point.y), bottom = std::max(bottom, point.y);
        }
    if (left > right)
        return {};
    return {0.5 * (left + right), 0.5 * (top + bottom), std::max(right - left, bottom - top)};
}

double distance(const InkPoint& a, const InkPoint& b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

double lengthOf(const Stroke& stroke)
{
    double length = 0.0;
    for (std::size_t i = 1; i < stroke.points.size(); ++i)
        length += distance(stroke.points[i - 1], stroke.points[i]);
    return length;
}

/// The point at `part` [0, 1] of the way from `a` to `b`.
InkPoint between(const InkPoint& a, const InkPoint& b, double part)
{
    return {a.x + part * (b.x - a.x), a.y + part * (b.y - a.y), a.pressure + part * (b.pressure - a.pressure)};
}

/// Aspect, slant and angle, about the centre.
void bendAll(Ink& ink, const Augmentation& augmentation, Random& random)
{
    const InkFrame frame = frameOf(ink);
    const double wider = std::exp(0.5 * random.uniform(-1.0, 1.0) * std::log1p(augmentation.aspect));
    const double slant = random.uniform(-1.0, 1.0) * augmentation.slant;
    const double angle = random.uniform(-1.0, 1.0) * augmentation.turn * std::numbers::pi / 180.0;
    const double c = std::cos(angle), s = std::sin(angle);
    for (Stroke& stroke : ink.strokes)
        for (InkPoint& point : stroke.points) {
            const double y = (point.y - frame.y) / wider;
            const double x = (point.x - frame.x) * wider - slant * y;
            point.x = frame.x + c * x - s * y;
            point.y = frame.y + s * x + c * y;
        }
}

/// The deviation of a line at a place of its length.
struct Bend {
    double at, x, y;
};

/// Of a drawing: its longer side and the mean distance of two points.
struct LineScale {
    double side, step;
};

/// Random deviations about `bendLength` apart. Where points are farther apart, the pen was faster.
std::vector<Bend> bendsOf(const Stroke& stroke, const LineScale& scale, Random& random)
{
    const double length = lengthOf(stroke);
    const auto pieces = static_cast<std::size_t>(std::max(1L, std::lround(length / (bendLength * scale.side))));
    const double piece = length / static_cast<double>(pieces);
    std::vector<int> points(pieces + 1);
    double at = 0.0;
    for (std::size_t i = 1; i < stroke.points.size(); ++i) {
        at += distance(stroke.points[i - 1], stroke.points[i]);
        ++points[std::min(pieces, static_cast<std::size_t>(at / piece))];
    }
    std::vector<Bend> bends;
    for (std::size_t i = 0; i <= pieces; ++i) {
        const double speed = piece / std::max(points[std::min(i, pieces - 1)], 1) / scale.step;
        const double reach = std::clamp(speed, 0.3, 2.0);
        bends.push_back({static_cast<double>(i) * piece, reach * std::clamp(random.normal(), -2.0, 2.0),
                         reach * std::clamp(random.normal(), -2.0, 2.0)});
    }
    return bends;
}

void jitterStroke(Stroke& stroke, const std::vector<Bend>& bends, double amount)
{
    double at = 0.0;
    std::size_t next = 1;
    InkPoint before = stroke.points.front();
    for (InkPoint& point : stroke.points) {
        at += distance(before, point);
        before = point;
        while (next + 1 < bends.size() && bends[next].at < at)
            ++next;
        const Bend &from = bends[next - 1], &to = bends[next];
        const double part = std::clamp((at - from.at) / std::max(to.at - from.at, 1e-9), 0.0, 1.0);
        const double smooth = part * part * (3.0 - 2.0 * part);
        point.x += amount * (from.x + smooth * (to.x - from.x));
        point.y += amount * (from.y + smooth * (to.y - from.y));
    }
}

void jitterAll(Ink& ink, double amount, Random& random)
{
    const double side = frameOf(ink).side;
    double length = 0.0, steps = 0.0;
    for (const Stroke& stroke : ink.strokes) {
        length += lengthOf(stroke);
        steps += std::max(0.0, static_cast<double>(stroke.points.size()) - 1.0);
    }
    if (length <= 0.0)
        return;
    for (Stroke& stroke : ink.strokes)
        if (lengthOf(stroke) > 0.0)
            jitterStroke(stroke, bendsOf(stroke, {side, length / steps}, random), amount * side);
}

/// Joins strokes between which the pen may stay down.
void dropLifts(Ink& ink, double probability, Random& random)
{
    const double most = nearStrokes * frameOf(ink).side;
    std::vector<Stroke> joined;
    for (Stroke& stroke : ink.strokes) {
        const bool chosen = random.uniform() < probability;
        if (chosen && !joined.empty() && !joined.back().points.empty() && !stroke.points.empty()
            && joined.back().width == stroke.width
            && distance(joined.back().points.back(), stroke.points.front()) <= most)
            joined.back().points.insert(joined.back().points.end(), stroke.points.begin(), stroke.points.end());
        else
            joined.push_back(std::move(stroke));
    }
    ink.strokes = std::move(joined);
}

/// The part of a stroke from `begin` to `end` of its length.
Stroke partOf(const Stroke& stroke, double begin, double end)
{
    Stroke part{.points = {}, .width = stroke.width};
    double at = 0.0;
    for (std::size_t i = 1; i < stroke.points.size(); ++i) {
        const InkPoint &from = stroke.points[i - 1], &to = stroke.points[i];
        const double step = distance(from, to), after = at + step;
        if (step > 0.0 && after >= begin && at <= end) {
            if (part.points.empty())
                part.points.push_back(between(from, to, std::clamp((begin - at) / step, 0.0, 1.0)));
            part.points.push_back(between(from, to, std::clamp((end - at) / step, 0.0, 1.0)));
        }
        at = after;
    }
    return part;
}

/// Leaves a short gap in the middle of some strokes.
void addLifts(Ink& ink, double probability, Random& random)
{
    const double side = frameOf(ink).side;
    std::vector<Stroke> cut;
    for (Stroke& stroke : ink.strokes) {
        const double pen = penOfDrawing * std::clamp(stroke.width / defaultPenWidth, 0.6, 1.6);
        const double length = lengthOf(stroke), gap = side * (pen + random.uniform(leastGap, mostGap));
        const double begin = random.uniform(0.25, 0.75) * (length - gap);
        if (random.uniform() >= probability || length < longStroke * side || length < 2.0 * gap) {
            cut.push_back(std::move(stroke));
            continue;
        }
        cut.push_back(partOf(stroke, 0.0, begin));
        cut.push_back(partOf(stroke, begin + gap, length));
    }
    ink.strokes = std::move(cut);
}

std::optional<Image> drawnAgain(const AugmentedImage& image, Random& random)
{
    const Dataset& dataset = image.dataset;
    const auto at = static_cast<std::size_t>(image.index);
    if (!dataset.rule || at >= dataset.strokes.size() || !dataset.strokes[at])
        return std::nullopt;
    std::optional<Image> drawn =
        normalize(changedInk(dataset.strokes[at]->ink, image.augmentation, random), *dataset.rule);
    return drawn && drawn->shape() == dataset.imageShape ? std::move(drawn) : std::nullopt;
}

}  // namespace

Ink changedInk(const Ink& ink, const Augmentation& augmentation, Random& random)
{
    Ink changed = ink;
    const double wider = 1.0 + random.uniform(-1.0, 1.0) * augmentation.pen;
    for (Stroke& stroke : changed.strokes)
        stroke.width *= wider;
    if (augmentation.aspect > 0.0 || augmentation.slant > 0.0 || augmentation.turn > 0.0)
        bendAll(changed, augmentation, random);
    if (std::ranges::any_of(changed.strokes, [](const Stroke& stroke) { return stroke.erases; }))
        return changed;
    if (augmentation.lifts > 0.0) {
        dropLifts(changed, augmentation.lifts, random);
        addLifts(changed, augmentation.lifts, random);
    }
    if (augmentation.jitter > 0.0)
        jitterAll(changed, augmentation.jitter, random);
    return changed;
}

void copyAugmented(const AugmentedImage& image, std::span<float> target, Random& random)
{
    Augmentation pixels = image.augmentation;
    if (const auto drawn = pixels.changesStrokes() ? drawnAgain(image, random) : std::nullopt) {
        std::ranges::copy(drawn->values(), target.begin());
        pixels = {.shift = std::floor(pixels.shift), .coarse = pixels.coarse, .flip = pixels.flip};
    } else {
        image.dataset.copyImage(image.index, target);
    }
    augment(target, image.dataset.imageShape, pixels, random);
}

}  // namespace core
