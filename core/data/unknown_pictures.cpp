#include "core/data/unknown_pictures.h"

#include "core/base/random.h"
#include "core/data/compose.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace core {

namespace {

using Line = std::vector<InkPoint>;
using Glyphs = std::vector<std::vector<Line>>;

/// Capital letters that do not look like digits, as lines in canvas units [0, 1].
const Glyphs& letters()
{
    static const Glyphs all{
        {{{.2, .9}, {.5, .1}, {.8, .9}}, {{.32, .6}, {.68, .6}}},                       // A
        {{{.75, .1}, {.25, .1}, {.25, .9}, {.75, .9}}, {{.25, .5}, {.65, .5}}},         // E
        {{{.75, .1}, {.25, .1}, {.25, .9}}, {{.25, .5}, {.65, .5}}},                    // F
        {{{.2, .1}, {.2, .9}}, {{.8, .1}, {.8, .9}}, {{.2, .5}, {.8, .5}}},             // H
        {{{.25, .1}, {.25, .9}}, {{.75, .1}, {.25, .55}, {.75, .9}}},                   // K
        {{{.15, .9}, {.2, .1}, {.5, .6}, {.8, .1}, {.85, .9}}},                         // M
        {{{.2, .9}, {.2, .1}, {.8, .9}, {.8, .1}}},                                     // N
        {{{.25, .9}, {.25, .1}, {.6, .1}, {.75, .3}, {.6, .5}, {.25, .5}, {.75, .9}}},  // R
        {{{.15, .1}, {.85, .1}}, {{.5, .1}, {.5, .9}}},                                 // T
        {{{.2, .1}, {.2, .7}, {.35, .9}, {.65, .9}, {.8, .7}, {.8, .1}}},               // U
        {{{.2, .1}, {.5, .9}, {.8, .1}}},                                               // V
        {{{.1, .1}, {.3, .9}, {.5, .35}, {.7, .9}, {.9, .1}}},                          // W
        {{{.2, .1}, {.8, .9}}, {{.8, .1}, {.2, .9}}},                                   // X
        {{{.2, .1}, {.5, .5}, {.8, .1}}, {{.5, .5}, {.5, .9}}},                         // Y
    };
    return all;
}

/// An arc of `turns` turns, beginning at `start` (in turns, clockwise from the right). The radius changes from `first`
/// to `last`.
Line arc(InkPoint centre, double first, double last, double start, double turns)
{
    const auto steps = std::max(6, static_cast<int>(std::lround(20.0 * std::abs(turns))));
    Line line;
    for (int step = 0; step <= steps; ++step) {
        const double part = static_cast<double>(step) / steps, angle = 2.0 * std::numbers::pi * (start + part * turns);
        const double radius = first + part * (last - first);
        line.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    return line;
}

Line joined(Line first, const Line& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// Symbols that are neither digits nor letters.
const Glyphs& symbols()
{
    static const Glyphs all{
        {{{.5, .15}, {.5, .85}}, {{.15, .5}, {.85, .5}}},                                          // plus
        {{{.1, .5}, {.9, .5}}, {{.62, .22}, {.9, .5}, {.62, .78}}},                                // arrow to the right
        {{{.5, .9}, {.5, .1}}, {{.22, .38}, {.5, .1}, {.78, .38}}},                                // arrow upwards
        {{{.5, .1}, {.74, .85}, {.1, .38}, {.9, .38}, {.26, .85}, {.5, .1}}},                      // star
        {joined(arc({.5, .3}, .2, .2, .5, .72), {{.5, .56}, {.5, .68}}), {{.5, .86}, {.5, .88}}},  // question mark
        {{{.15, .55}, {.4, .85}, {.88, .12}}},                                                     // check mark
        {joined(joined({{.5, .88}}, arc({.32, .32}, .19, .19, .42, .58)),
                joined(arc({.69, .32}, .19, .19, .5, .58), {{.5, .88}}))},  // heart
        {arc({.5, .5}, .03, .4, .0, 2.6)},                                  // spiral
        {{{.15, .35}, {.85, .35}}, {{.15, .65}, {.85, .65}}},               // equals
        {{{.38, .12}, {.3, .88}}, {{.7, .12}, {.62, .88}}, {{.15, .37}, {.88, .37}}, {{.12, .63}, {.85, .63}}},  // hash
        {{{.5, .12}, {.9, .85}, {.1, .85}, {.5, .12}}},     // triangle
        {{{.6, .08}, {.25, .55}, {.72, .48}, {.38, .92}}},  // flash
    };
    return all;
}

/// Writes a random glyph with random slant, pen width and shaking.
Ink written(const Glyphs& glyphs, Random& random)
{
    const auto& lines = glyphs[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(glyphs.size())))];
    const double slant = random.uniform(-0.2, 0.2), width = defaultPenWidth * random.uniform(0.7, 1.3);
    Ink ink;
    for (const Line& line : lines) {
        Stroke stroke{.points = line, .width = width};
        const double shake = line.size() < 10 ? 0.04 : 0.008;  // the points of an arc are close together
        for (InkPoint& point : stroke.points) {
            point.x += slant * (0.5 - point.y) + random.uniform(-shake, shake);
            point.y += random.uniform(-shake, shake);
        }
        ink.strokes.push_back(std::move(stroke));
    }
    return ink;
}

void append(Dataset& dataset, const Image& image)
{
    for (const float value : image.values())
        dataset.pixels.push_back(
            static_cast<std::uint8_t>(std::lround(255.0 * std::clamp(static_cast<double>(value), 0.0, 1.0))));
    dataset.labels.push_back(0);
}

template <typename Draw>
UnknownSet drawn(const std::string& name, const Dataset& like, std::int64_t count, const Draw& draw)
{
    UnknownSet set{
        name, {.name = name, .imageShape = like.imageShape, .pixels = {}, .labels = {}, .classNames = like.classNames}};
    for (std::int64_t i = 0; i < count; ++i)
        append(set.images, draw());
    return set;
}

Image noise(const Shape& shape, Random& random)
{
    Image image(shape);
    for (float& value : image.values())
        value = static_cast<float>(random.uniform());
    return image;
}

/// A stroke between two distant points: straight, or a curve to one side.
Line inventedLine(Random& random)
{
    InkPoint from, to;
    do {
        from = {random.uniform(0.1, 0.9), random.uniform(0.1, 0.9)};
        to = {random.uniform(0.1, 0.9), random.uniform(0.1, 0.9)};
    } while (std::hypot(to.x - from.x, to.y - from.y) < 0.35);
    if (random.uniform() < 0.4)
        return {from, to};
    const double bulge = random.uniform(-0.8, 0.8);
    const InkPoint middle{(from.x + to.x) / 2 - bulge * (to.y - from.y), (from.y + to.y) / 2 + bulge * (to.x - from.x)};
    Line line;
    constexpr int steps = 12;
    for (int step = 0; step <= steps; ++step) {
        const double t = static_cast<double>(step) / steps, a = (1 - t) * (1 - t), b = 2 * t * (1 - t), c = t * t;
        line.push_back({a * from.x + b * middle.x + c * to.x, a * from.y + b * middle.y + c * to.y});
    }
    return line;
}

/// A character of three to five strokes; each may be a small circle.
Ink invented(Random& random)
{
    Ink ink;
    const double width = defaultPenWidth * random.uniform(0.7, 1.3);
    for (std::int64_t left = 3 + random.below(3); left > 0; --left) {
        const bool circle = random.uniform() < 0.15;
        const double radius = random.uniform(0.08, 0.18);
        const InkPoint centre{random.uniform(0.25, 0.75), random.uniform(0.25, 0.75)};
        ink.strokes.push_back(
            {.points = circle ? arc(centre, radius, radius, 0.0, 1.0) : inventedLine(random), .width = width});
    }
    return ink;
}

}  // namespace

UnknownSet inventedCharacters(const Dataset& like, std::int64_t count, std::uint64_t seed)
{
    Random random(derivedSeed(seed, "invented characters"));
    Preprocessing ink = preprocessingFor(like);
    ink.source = Preprocessing::Source::Ink;
    return drawn("invented characters", like, count, [&] { return normalize(invented(random), ink).value(); });
}

std::vector<UnknownSet> unknownPictures(const Dataset& like, std::int64_t count, std::uint64_t seed)
{
    // Symbols have their own seed because they were added later and must not change the other sets.
    Random random(derivedSeed(seed, "unknown")), symbolRandom(derivedSeed(seed, "symbols"));
    const Preprocessing rule = preprocessingFor(like);
    Preprocessing ink = rule;
    ink.source = Preprocessing::Source::Ink;
    const CompositionOptions onlyWithoutObject{.twoShare = 0.0, .noneShare = 1.0};
    const bool colour = rule.source == Preprocessing::Source::Colour;
    return {drawn("letters", like, count, [&] { return normalize(written(letters(), random), ink).value(); }),
            drawn("symbols", like, count, [&] { return normalize(written(symbols(), symbolRandom), ink).value(); }),
            drawn("blanks", like, 1, [&] { return Image(like.imageShape); }),
            drawn("noise", like, count, [&] { return noise(like.imageShape, random); }),
            drawn(colour ? "scrambled pictures" : "scribbles", like, count,
                  [&] { return compose(like, rule, onlyWithoutObject, random).image; })};
}

}  // namespace core
