#include "core/data/compose.h"

#include "core/base/error.h"
#include "core/data/augment_strokes.h"
#include "core/image/sampling.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>
#include <set>

namespace core {

namespace {

/// Where the middle of an image is placed on a canvas, in pixels, and its scale.
struct Spot {
    double x, y, scale;
};

int side(const Image& image, std::size_t dimension)
{
    return static_cast<int>(image.extent(dimension));
}

Image randomlyAugmented(const Dataset& dataset, std::int64_t index, const CompositionOptions& options, Random& random)
{
    if (random.uniform() < options.plainShare)
        return dataset.image(index);
    Image image(dataset.imageShape);
    copyAugmented({dataset, index, options.augmentation}, image.values(), random);
    return image;
}

/// Sets each pixel to the maximum of the canvas and the scaled image.
void put(const Image& image, const Spot& spot, std::span<float> canvas, int height, int width)
{
    const int targetHeight = static_cast<int>(std::ceil(side(image, 1) * spot.scale)) + 1;
    const int targetWidth = static_cast<int>(std::ceil(side(image, 2) * spot.scale)) + 1;
    const int left = static_cast<int>(std::floor(spot.x - 0.5 * targetWidth)),
              top = static_cast<int>(std::floor(spot.y - 0.5 * targetHeight));
    std::vector<float> scaled(static_cast<std::size_t>(targetHeight) * targetWidth);
    resampleInto({image.values(), side(image, 1), side(image, 2)},
                 {spot.scale, spot.x - left - 0.5 * spot.scale * side(image, 2)},
                 {spot.scale, spot.y - top - 0.5 * spot.scale * side(image, 1)}, Outside::Ground, scaled, targetHeight,
                 targetWidth);
    for (int y = std::max(top, 0); y < std::min(top + targetHeight, height); ++y)
        for (int x = std::max(left, 0); x < std::min(left + targetWidth, width); ++x) {
            float& pixel = canvas[static_cast<std::size_t>(y) * width + x];
            pixel = std::max(pixel, scaled[static_cast<std::size_t>(y - top) * targetWidth + x - left]);
        }
}

Image emptyFrame(const Preprocessing& rule)
{
    return Image({rule.channels, rule.height, rule.width});
}

/// The largest horizontal distance of ink from the middle of the image, in pixels.
double inkHalfWidth(const Image& image)
{
    const int height = side(image, 1), width = side(image, 2);
    int first = width, last = -1;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            if (image.values()[static_cast<std::size_t>(y) * width + x] > 0.3F)
                first = std::min(first, x), last = std::max(last, x);
    return last < first ? 0.0 : std::max(0.5 * width - first, last + 1 - 0.5 * width);
}

struct Arrangement {
    Spot first, second;
    int height, width;
};

/// `apart` is the distance at which the two objects touch, in pixels before scaling.
Arrangement arrange(double apart, int frame, bool overlaps, Random& random)
{
    const double scale = random.uniform(0.85, 1.1);
    const double scales[2] = {scale * random.uniform(0.85, 1.15), scale * random.uniform(0.85, 1.15)};
    const double unit = frame / 28.0;
    const double distance =
        overlaps ? random.uniform(3.0, 11.0) * unit : apart * scale * 1.08 + random.uniform(1.0, 10.0) * unit;
    const double drop = random.uniform(-1.0, 1.0) * (overlaps ? 6.0 : 4.0) * unit;
    const double sign = random.uniform() < 0.5 ? -1.0 : 1.0;
    const int height = static_cast<int>(frame * 1.3 + std::abs(drop)) + 2,
              width = static_cast<int>(frame * 1.3 + distance) + 2;
    return {{0.5 * (width - sign * distance), 0.5 * (height - drop), scales[0]},
            {0.5 * (width + sign * distance), 0.5 * (height + drop), scales[1]},
            height,
            width};
}

Image greyPair(const Image& first, const Image& second, const Preprocessing& rule, bool overlaps, Random& random)
{
    const double apart = inkHalfWidth(first) + inkHalfWidth(second);
    const Arrangement places = arrange(apart, side(first, 2), overlaps, random);
    Image canvas({1, places.height, places.width});
    put(first, places.first, canvas.values(), places.height, places.width);
    put(second, places.second, canvas.values(), places.height, places.width);
    return normalizeInk(canvas, rule).value_or(emptyFrame(rule));
}

/// Writes the image into half of the columns: squeezed, or cropped to its middle half.
void putHalf(const Image& image, Image& frame, std::int64_t from, bool squeeze)
{
    const std::int64_t height = frame.extent(1), width = frame.extent(2), half = width / 2;
    for (std::int64_t c = 0; c < frame.extent(0); ++c)
        for (std::int64_t y = 0; y < height; ++y)
            for (std::int64_t x = 0; x < half; ++x) {
                const float* line = image.row(c).data() + y * width;
                frame.row(c)[static_cast<std::size_t>(y * width + from + x)] =
                    squeeze ? 0.5F * (line[2 * x] + line[2 * x + 1]) : line[x + (width - half) / 2];
            }
}

Image colourPair(const Image& first, const Image& second, Random& random)
{
    Image frame(first.shape());
    const bool squeeze = random.uniform() < 0.5, swap = random.uniform() < 0.5;
    putHalf(first, frame, swap ? frame.extent(2) - frame.extent(2) / 2 : 0, squeeze);
    putHalf(second, frame, swap ? 0 : frame.extent(2) - frame.extent(2) / 2, squeeze);
    return frame;
}

Image pairOf(const Image& first, const Image& second, const Preprocessing& rule, bool overlaps, Random& random)
{
    return first.extent(0) == 1 ? greyPair(first, second, rule, overlaps, random) : colourPair(first, second, random);
}

/// One long stroke with too many turns for a digit.
Stroke zigzag(Random& random)
{
    Stroke stroke{.points = {}, .width = defaultPenWidth * random.uniform(0.7, 1.4)};
    const auto turns = 9 + random.below(16);
    InkPoint at{random.uniform(), random.uniform()};
    for (std::int64_t turn = 0; turn < turns; ++turn) {
        stroke.points.push_back(at);
        at = {random.uniform(), random.uniform()};
    }
    return stroke;
}

/// A tight curl that runs across the canvas.
Stroke curl(Random& random)
{
    Stroke stroke{.points = {}, .width = defaultPenWidth * random.uniform(0.7, 1.2)};
    const double loops = random.uniform(4.0, 8.0), size = random.uniform(0.08, 0.25), slope = random.uniform(-0.5, 0.5);
    for (int i = 0; i <= 60; ++i) {
        const double t = i / 60.0, angle = 2.0 * std::numbers::pi * loops * t;
        stroke.points.push_back({t + size * std::cos(angle), 0.5 + slope * (t - 0.5) + size * std::sin(angle)});
    }
    return stroke;
}

/// Many short strokes all over the canvas.
Ink hatching(Random& random)
{
    Ink ink;
    const double angle = random.uniform(0.0, std::numbers::pi), spread = random.uniform(0.0, 1.5);
    for (std::int64_t left = 6 + random.below(12); left > 0; --left) {
        const double turn = angle + spread * random.uniform(-1.0, 1.0), length = random.uniform(0.1, 0.35);
        const InkPoint at{random.uniform(), random.uniform()};
        ink.strokes.push_back({.points = {at, {at.x + length * std::cos(turn), at.y + length * std::sin(turn)}}});
    }
    return ink;
}

Ink scribble(Random& random)
{
    switch (random.below(3)) {
    case 0:
        return {{zigzag(random)}};
    case 1:
        return {{curl(random)}};
    default:
        return hatching(random);
    }
}

Image noise(const Preprocessing& rule, Random& random)
{
    Image frame = emptyFrame(rule);
    const double density = random.uniform(0.05, 1.0), strength = random.uniform(0.3, 1.0);
    for (float& value : frame.values())
        if (random.uniform() < density)
            value = static_cast<float>(strength * random.uniform());
    return frame;
}

Image specks(const Preprocessing& rule, Random& random)
{
    Image frame = emptyFrame(rule);
    for (std::int64_t left = random.below(5); left > 0; --left) {
        const auto y = random.below(rule.height), x = random.below(rule.width);
        frame.values()[static_cast<std::size_t>(y * rule.width + x)] = static_cast<float>(random.uniform(0.3, 1.0));
    }
    return frame;
}

Image dot(const Preprocessing& rule, Random& random)
{
    const Ink ink{
        {{.points = {{random.uniform(), random.uniform()}}, .width = defaultPenWidth * random.uniform(0.6, 1.6)}}};
    return normalize(ink, rule).value_or(emptyFrame(rule));
}

/// Shuffles the tiles of a picture, which keeps its colours but not its shapes.
Image scrambled(const Image& image, Random& random)
{
    const std::int64_t tile = image.extent(2) / 8 > 0 ? image.extent(2) / 8 : 1;
    const std::int64_t rows = image.extent(1) / tile, columns = image.extent(2) / tile;
    const std::vector<std::int64_t> order = permutation(rows * columns, random);
    Image result = image;
    for (std::int64_t c = 0; c < image.extent(0); ++c)
        for (std::int64_t at = 0; at < rows * columns; ++at)
            for (std::int64_t y = 0; y < tile; ++y) {
                const std::int64_t from = order[static_cast<std::size_t>(at)];
                const float* in =
                    image.row(c).data() + (from / columns * tile + y) * image.extent(2) + from % columns * tile;
                std::copy_n(in, tile,
                            result.row(c).data() + (at / columns * tile + y) * image.extent(2) + at % columns * tile);
            }
    return result;
}

Image imageWithoutObject(const Dataset& dataset, const Preprocessing& rule, const CompositionOptions& options,
                         Random& random)
{
    const double kind = random.uniform();
    const auto scrambledImage = [&] {
        return scrambled(randomlyAugmented(dataset, random.below(dataset.size()), options, random), random);
    };
    if (rule.source == Preprocessing::Source::Colour)
        return kind < 0.3 ? noise(rule, random) : scrambledImage();
    if (kind < 0.65)
        return normalize(scribble(random), rule).value_or(emptyFrame(rule));
    if (kind < 0.75)
        return noise(rule, random);
    if (kind < 0.85)
        return specks(rule, random);
    return kind < 0.9 ? dot(rule, random) : scrambledImage();
}

Image singleObject(const Image& image, const Preprocessing& rule, Random& random)
{
    if (image.extent(0) != 1 || random.uniform() < 0.5)
        return image;
    const int canvasSide = side(image, 2) * 3 / 2;
    const Spot spot{canvasSide * random.uniform(0.45, 0.55), canvasSide * random.uniform(0.45, 0.55),
                    random.uniform(0.8, 1.25)};
    Image canvas({1, canvasSide, canvasSide});
    put(image, spot, canvas.values(), canvasSide, canvasSide);
    return normalizeInk(canvas, rule).value_or(image);
}

int labelOf(const Dataset& dataset, std::int64_t index)
{
    return dataset.labels[static_cast<std::size_t>(index)];
}

/// The images to choose from.
struct Choice {
    const Dataset& dataset;
    const EpochImages* images = nullptr;  ///< as CompositionOptions::images

    std::int64_t one(Random& random) const { return images ? images->one(random) : random.below(dataset.size()); }
};

/// The index of a random image of a class that is not in `taken`; nullopt if there is none. Searches the
/// whole data set if random attempts fail.
std::optional<std::int64_t> imageOfOtherClass(const Choice& choice, const std::vector<int>& taken, Random& random)
{
    const Dataset& dataset = choice.dataset;
    const auto fits = [&](std::int64_t index) {
        return std::ranges::find(taken, labelOf(dataset, index)) == taken.end();
    };
    for (int attempt = 0; attempt < 100; ++attempt)
        if (const std::int64_t index = choice.one(random); fits(index))
            return index;
    std::vector<std::int64_t> others;
    for (std::int64_t index = 0; index < dataset.size(); ++index)
        if (fits(index))
            others.push_back(index);
    if (others.empty())
        return std::nullopt;
    return others[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(others.size())))];
}

}  // namespace

Composition compose(const Dataset& dataset, const Preprocessing& rule, const CompositionOptions& options,
                    Random& random)
{
    expects(dataset.size() > 0, "compose: the data set is empty");
    const double kind = random.uniform();
    if (kind < options.noneShare)
        return {imageWithoutObject(dataset, rule, options, random), {}};
    const Choice choice{dataset, options.images};
    const std::int64_t first = choice.one(random);
    const Image image = randomlyAugmented(dataset, first, options, random);
    const auto second = kind < options.noneShare + options.twoShare
                          ? imageOfOtherClass(choice, {labelOf(dataset, first)}, random)
                          : std::nullopt;
    if (!second)
        return {singleObject(image, rule, random), {labelOf(dataset, first)}};
    const Image other = randomlyAugmented(dataset, *second, options, random);
    const auto [low, high] = std::minmax({labelOf(dataset, first), labelOf(dataset, *second)});
    return {pairOf(image, other, rule, random.uniform() < options.overlap, random), {low, high}};
}

Composition composePair(const Dataset& dataset, std::int64_t first, std::int64_t second, const Preprocessing& rule,
                        Random& random)
{
    expects(labelOf(dataset, first) != labelOf(dataset, second), "composePair: expects images of different classes");
    const auto [low, high] = std::minmax({labelOf(dataset, first), labelOf(dataset, second)});
    return {pairOf(dataset.image(first), dataset.image(second), rule, false, random), {low, high}};
}

std::pair<std::int64_t, std::int64_t> drawTwo(const Dataset& dataset, Random& random)
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        const std::int64_t first = random.below(dataset.size());
        const std::int64_t second = random.below(dataset.size());
        if (labelOf(dataset, first) != labelOf(dataset, second))
            return {first, second};
    }
    const std::int64_t first = random.below(dataset.size());
    const auto second = imageOfOtherClass({dataset}, {labelOf(dataset, first)}, random);
    expects(second.has_value(), "drawTwo: expects images of at least two classes");
    return {first, *second};
}

std::int64_t occurringClasses(const Dataset& dataset)
{
    return static_cast<std::int64_t>(std::set(dataset.labels.begin(), dataset.labels.end()).size());
}

Composition composeThree(const Dataset& dataset, const Preprocessing& rule, Random& random)
{
    std::vector<int> labels;
    std::vector<Image> images;
    while (images.size() < 3) {
        const auto index = imageOfOtherClass({dataset}, labels, random);
        expects(index.has_value(), "composeThree: expects images of at least three classes");
        labels.push_back(labelOf(dataset, *index));
        images.push_back(dataset.image(*index));
    }
    const int height = side(images[0], 1) * 3 / 2, width = side(images[0], 2) * 4;
    Image canvas({1, height, width});
    double at = 0.5 * side(images[0], 2);
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (i > 0)
            at += inkHalfWidth(images[i - 1]) + inkHalfWidth(images[i])
                + random.uniform(1.0, 4.0) * side(images[0], 2) / 28.0;
        put(images[i], {at, 0.5 * height + random.uniform(-0.1, 0.1) * height, 1.0}, canvas.values(), height, width);
    }
    std::sort(labels.begin(), labels.end());
    return {normalizeInk(canvas, rule).value_or(emptyFrame(rule)), labels};
}

}  // namespace core
