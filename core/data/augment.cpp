#include "core/data/augment.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/image/picture.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>
#include <sstream>
#include <string_view>
#include <vector>

namespace core {

namespace {

/// Source position = matrix * (target position - centre) + centre + move.
struct Warp {
    float xx = 1.0F, xy = 0.0F, yx = 0.0F, yy = 1.0F;
    float moveX = 0.0F, moveY = 0.0F;
};

Warp randomWarp(const Augmentation& augmentation, Random& random)
{
    const double angle = random.uniform(-1.0, 1.0) * augmentation.rotation * std::numbers::pi / 180.0;
    const double scaleX = 1.0 + random.uniform(-1.0, 1.0) * augmentation.scale;
    const double scaleY = 1.0 + random.uniform(-1.0, 1.0) * augmentation.scale;
    const double shear = random.uniform(-1.0, 1.0) * augmentation.shear;
    const double c = std::cos(angle), s = std::sin(angle);
    Warp warp;
    warp.xx = static_cast<float>(c / scaleX);
    warp.xy = static_cast<float>((s + shear * c) / scaleX);
    warp.yx = static_cast<float>(-s / scaleY);
    warp.yy = static_cast<float>((c - shear * s) / scaleY);
    warp.moveX = static_cast<float>(random.uniform(-1.0, 1.0) * augmentation.shift);
    warp.moveY = static_cast<float>(random.uniform(-1.0, 1.0) * augmentation.shift);
    return warp;
}

/// A copy with a rim of two pixels (0, or the edge repeated), so that each sample has four neighbours.
class Padded {
public:
    static constexpr int rim = 2;

    Padded(std::span<const float> plane, int height, int width, bool repeat)
        : m_width(width + 2 * rim),
          m_values(static_cast<std::size_t>(height + 2 * rim) * m_width, 0.0F)
    {
        for (int y = repeat ? -rim : 0; y < height + (repeat ? rim : 0); ++y) {
            const float* in = plane.data() + static_cast<std::ptrdiff_t>(std::clamp(y, 0, height - 1)) * width;
            float* out = m_values.data() + static_cast<std::ptrdiff_t>(y + rim) * m_width;
            std::copy_n(in, width, out + rim);
            if (repeat) {
                std::fill_n(out, rim, in[0]);
                std::fill_n(out + rim + width, rim, in[width - 1]);
            }
        }
    }
    const float* at(int y, int x) const
    {
        return m_values.data() + static_cast<std::ptrdiff_t>(y + rim) * m_width + x + rim;
    }
    int width() const { return m_width; }

private:
    int m_width;
    std::vector<float> m_values;
};

void warpPlane(std::span<float> plane, int height, int width, const Warp& warp, bool repeat)
{
    const Padded source(plane, height, width, repeat);
    const float centreX = 0.5F * static_cast<float>(width - 1), centreY = 0.5F * static_cast<float>(height - 1);
    const float highX = static_cast<float>(width) + 0.5F, highY = static_cast<float>(height) + 0.5F;
    for (int y = 0; y < height; ++y) {
        const float dy = static_cast<float>(y) - centreY;
        float* out = plane.data() + static_cast<std::ptrdiff_t>(y) * width;
        for (int x = 0; x < width; ++x) {
            const float dx = static_cast<float>(x) - centreX;
            const float px = std::clamp(warp.xx * dx + warp.xy * dy + centreX + warp.moveX, -1.5F, highX);
            const float py = std::clamp(warp.yx * dx + warp.yy * dy + centreY + warp.moveY, -1.5F, highY);
            const int left = static_cast<int>(px + 2.0F) - 2, top = static_cast<int>(py + 2.0F) - 2;
            const float partX = px - static_cast<float>(left), partY = py - static_cast<float>(top);
            const float* corner = source.at(std::min(top, height), std::min(left, width));
            const float upper = corner[0] + partX * (corner[1] - corner[0]);
            const float* below = corner + source.width();
            const float lower = below[0] + partX * (below[1] - below[0]);
            out[x] = std::clamp(upper + partY * (lower - upper), 0.0F, 1.0F);
        }
    }
}

/// Moves by whole pixels, because interpolation would blur photos.
void movePlane(std::span<float> plane, int height, int width, int moveX, int moveY, bool repeat)
{
    const std::vector<float> source(plane.begin(), plane.end());
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const int fromX = x + moveX, fromY = y + moveY;
            const bool inside = fromX >= 0 && fromX < width && fromY >= 0 && fromY < height;
            const auto at =
                static_cast<std::size_t>(std::clamp(fromY, 0, height - 1)) * width + std::clamp(fromX, 0, width - 1);
            plane[static_cast<std::size_t>(y) * width + x] = inside || repeat ? source[at] : 0.0F;
        }
}

/// Blends each pixel with the largest (or smallest) value of itself and its four neighbours.
void changeStroke(std::span<float> plane, int height, int width, bool thicker, float share)
{
    const Padded source(plane, height, width, false);
    const int pitch = source.width();
    for (int y = 0; y < height; ++y) {
        const float* in = source.at(y, 0);
        float* out = plane.data() + static_cast<std::ptrdiff_t>(y) * width;
        for (int x = 0; x < width; ++x, ++in) {
            const float most = std::max(std::max(in[-1], in[1]), std::max(in[-pitch], in[pitch]));
            const float least = std::min(std::min(in[-1], in[1]), std::min(in[-pitch], in[pitch]));
            out[x] += share * (thicker ? std::max(most - out[x], 0.0F) : std::min(least - out[x], 0.0F));
        }
    }
}

/// Imitates a scan of low resolution.
void coarsen(std::span<float> plane, int height, int width, Random& random)
{
    const std::int64_t dots = 10 + random.below(9);
    const Image fine({1, height, width}, std::vector<float>(plane.begin(), plane.end()));
    const Image back = resample(resample(fine, dots, dots), height, width);
    std::copy(back.values().begin(), back.values().end(), plane.begin());
}

void flipPlane(std::span<float> plane, int height, int width)
{
    for (int y = 0; y < height; ++y)
        std::reverse(plane.begin() + static_cast<std::ptrdiff_t>(y) * width,
                     plane.begin() + static_cast<std::ptrdiff_t>(y + 1) * width);
}

struct RangeRule {
    std::string_view name;
    double Augmentation::*value;
    double most;
};

constexpr std::array<RangeRule, 12> rangeRules{{{"rotate", &Augmentation::rotation, 180.0},
                                                {"shift", &Augmentation::shift, 100.0},
                                                {"scale", &Augmentation::scale, 0.9},
                                                {"shear", &Augmentation::shear, 2.0},
                                                {"stroke", &Augmentation::strokeWidth, 1.0},
                                                {"coarse", &Augmentation::coarse, 1.0},
                                                {"pen", &Augmentation::pen, 0.9},
                                                {"slant", &Augmentation::slant, 2.0},
                                                {"turn", &Augmentation::turn, 180.0},
                                                {"aspect", &Augmentation::aspect, 1.0},
                                                {"jitter", &Augmentation::jitter, 0.2},
                                                {"lifts", &Augmentation::lifts, 1.0}}};
constexpr std::string_view allStrokeRules = "strokes";

/// Moderate changes, with which people still read the digits.
constexpr Augmentation usualStrokeChanges{
    .pen = 0.35, .slant = 0.25, .turn = 8.0, .aspect = 0.15, .jitter = 0.02, .lifts = 0.1};
constexpr std::array strokeFields{&Augmentation::pen,    &Augmentation::slant,  &Augmentation::turn,
                                  &Augmentation::aspect, &Augmentation::jitter, &Augmentation::lifts};

[[noreturn]] void failRule(std::string_view part, const std::string& why)
{
    throw UsageError(
        "augmentation: expected auto, none, digits, objects, or rules such as shift=2,rotate=10,flip "
        "(rotate, shift, scale, shear, stroke, coarse, flip; for strokes: strokes, pen, slant, turn, aspect, "
        "jitter, lifts), found \""
        + std::string(part) + '"' + why);
}

void addRule(std::string_view part, Augmentation& augmentation)
{
    if (part == "flip") {
        augmentation.flip = true;
        return;
    }
    const std::size_t sign = part.find('=');
    const auto rule = std::ranges::find(rangeRules, part.substr(0, sign), &RangeRule::name);
    if (sign == std::string_view::npos || rule == rangeRules.end())
        failRule(part, "");
    const std::string_view text = part.substr(sign + 1);
    double value = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || !(value >= 0.0 && value <= rule->most)) {
        std::ostringstream most;
        most << rule->most;
        failRule(part, "; " + std::string(rule->name) + " must be a number from 0 to " + most.str());
    }
    augmentation.*(rule->value) = value;
}

int wholeShift(double shift, Random& random)
{
    const auto reach = static_cast<std::int64_t>(std::llround(shift));
    return static_cast<int>(random.below(2 * reach + 1) - reach);
}

}  // namespace

Augmentation defaultAugmentation(const Shape& imageShape, bool digits)
{
    expects(imageShape.size() == 3, "defaultAugmentation: expects (C, H, W)");
    if (digits)
        return {.rotation = 10.0, .shift = 1.5, .scale = 0.1, .shear = 0.15, .strokeWidth = 0.3, .coarse = 0.1};
    if (imageShape[0] == 1)
        return {.shift = 1.0, .flip = true};
    return {.shift = 3.0, .flip = true};
}

bool Augmentation::changesStrokes() const
{
    return std::ranges::any_of(strokeFields, [this](const auto field) { return this->*field > 0.0; });
}

Augmentation withStrokeChanges(Augmentation augmentation)
{
    for (const auto field : strokeFields)
        if (augmentation.*field <= 0.0)
            augmentation.*field = usualStrokeChanges.*field;
    return augmentation;
}

std::string toText(const Augmentation& augmentation)
{
    std::ostringstream text;
    const auto add = [&text](const char* name, double value) {
        if (value > 0.0)
            text << name << ' ' << value << ' ';
    };
    add("rotation", augmentation.rotation);
    add("shift", augmentation.shift);
    add("scale", augmentation.scale);
    add("shear", augmentation.shear);
    add("stroke", augmentation.strokeWidth);
    add("coarse", augmentation.coarse);
    if (augmentation.flip)
        text << "flip ";
    add("pen", augmentation.pen);
    add("slant", augmentation.slant);
    add("turn", augmentation.turn);
    add("aspect", augmentation.aspect);
    add("jitter", augmentation.jitter);
    add("lifts", augmentation.lifts);
    std::string words = text.str();
    if (words.empty())
        return "nothing";
    words.pop_back();
    return words;
}

Augmentation parseAugmentation(const std::string& rules)
{
    Augmentation augmentation;
    std::vector<std::string_view> names;
    for (const std::string_view part : splitAtCommas(rules)) {
        if (part != allStrokeRules)
            addRule(part, augmentation);
        const std::string_view name = part.substr(0, part.find('='));
        if (std::ranges::find(names, name) != names.end())
            failRule(part, "; " + std::string(name) + " is given twice");
        names.push_back(name);
    }
    const auto named = [&names](std::string_view name) { return std::ranges::find(names, name) != names.end(); };
    if (named(allStrokeRules))
        for (const auto field : strokeFields)
            if (!named(std::ranges::find(rangeRules, field, &RangeRule::value)->name))
                augmentation.*field = usualStrokeChanges.*field;
    return augmentation;
}

Augmentation weakened(const Augmentation& augmentation, double factor)
{
    Augmentation result = augmentation;
    for (const RangeRule& rule : rangeRules)
        result.*(rule.value) *= factor;
    return result;
}

void augment(std::span<float> image, const Shape& imageShape, const Augmentation& augmentation, Random& random)
{
    expects(imageShape.size() == 3 && static_cast<std::int64_t>(image.size()) == elementCount(imageShape),
            "augment: expects (C, H, W)");
    const int height = static_cast<int>(imageShape[1]), width = static_cast<int>(imageShape[2]);
    const bool colour = imageShape[0] != 1;
    const bool warps = augmentation.rotation > 0.0 || augmentation.scale > 0.0 || augmentation.shear > 0.0;
    const bool flips = augmentation.flip && random.uniform() < 0.5;
    const Warp warp = warps ? randomWarp(augmentation, random) : Warp{};
    const int moveX = warps || augmentation.shift <= 0.0 ? 0 : wholeShift(augmentation.shift, random);
    const int moveY = warps || augmentation.shift <= 0.0 ? 0 : wholeShift(augmentation.shift, random);
    const std::size_t size = static_cast<std::size_t>(height) * width;
    for (std::int64_t c = 0; c < imageShape[0]; ++c) {
        const auto plane = image.subspan(static_cast<std::size_t>(c) * size, size);
        if (flips)
            flipPlane(plane, height, width);
        if (warps)
            warpPlane(plane, height, width, warp, colour);
        else if (moveX != 0 || moveY != 0)
            movePlane(plane, height, width, moveX, moveY, colour);
    }
    if (!colour && augmentation.strokeWidth > 0.0 && random.uniform() < augmentation.strokeWidth) {
        const bool thicker = random.uniform() < 0.6;
        changeStroke(image, height, width, thicker,
                     static_cast<float>(thicker ? random.uniform(0.3, 1.0) : random.uniform(0.2, 0.6)));
    }
    if (!colour && augmentation.coarse > 0.0 && random.uniform() < augmentation.coarse)
        coarsen(image, height, width, random);
}

}  // namespace core
