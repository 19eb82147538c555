#include "core/data/unknown_pictures.h"

#include "core/base/random.h"
#include "core/data/compose.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

using Line = std::vector<InkPoint>;

/// Capital letters that are nobody's digit, as lines in the canvas.
const std::vector<std::vector<Line>>& letters()
{
    static const std::vector<std::vector<Line>> all{
        {{{.2, .9}, {.5, .1}, {.8, .9}}, {{.32, .6}, {.68, .6}}},                            // A
        {{{.75, .1}, {.25, .1}, {.25, .9}, {.75, .9}}, {{.25, .5}, {.65, .5}}},              // E
        {{{.75, .1}, {.25, .1}, {.25, .9}}, {{.25, .5}, {.65, .5}}},                         // F
        {{{.2, .1}, {.2, .9}}, {{.8, .1}, {.8, .9}}, {{.2, .5}, {.8, .5}}},                  // H
        {{{.25, .1}, {.25, .9}}, {{.75, .1}, {.25, .55}, {.75, .9}}},                        // K
        {{{.15, .9}, {.2, .1}, {.5, .6}, {.8, .1}, {.85, .9}}},                              // M
        {{{.2, .9}, {.2, .1}, {.8, .9}, {.8, .1}}},                                          // N
        {{{.25, .9}, {.25, .1}, {.6, .1}, {.75, .3}, {.6, .5}, {.25, .5}, {.75, .9}}},       // R
        {{{.15, .1}, {.85, .1}}, {{.5, .1}, {.5, .9}}},                                      // T
        {{{.2, .1}, {.2, .7}, {.35, .9}, {.65, .9}, {.8, .7}, {.8, .1}}},                    // U
        {{{.2, .1}, {.5, .9}, {.8, .1}}},                                                    // V
        {{{.1, .1}, {.3, .9}, {.5, .35}, {.7, .9}, {.9, .1}}},                               // W
        {{{.2, .1}, {.8, .9}}, {{.8, .1}, {.2, .9}}},                                        // X
        {{{.2, .1}, {.5, .5}, {.8, .1}}, {{.5, .5}, {.5, .9}}},                              // Y
    };
    return all;
}

Ink letter(Random& random)
{
    const auto& lines = letters()[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(letters().size())))];
    const double slant = random.uniform(-0.2, 0.2), width = defaultPenWidth * random.uniform(0.7, 1.3);
    Ink ink;
    for (const Line& line : lines) {
        Stroke stroke{.points = line, .width = width};
        for (InkPoint& point : stroke.points) {
            point.x += slant * (0.5 - point.y) + random.uniform(-0.04, 0.04);
            point.y += random.uniform(-0.04, 0.04);
        }
        ink.strokes.push_back(std::move(stroke));
    }
    return ink;
}

void append(Dataset& dataset, const Image& image)
{
    for (const float value : image.values())
        dataset.pixels.push_back(static_cast<std::uint8_t>(std::lround(255.0 * std::clamp(static_cast<double>(value), 0.0, 1.0))));
    dataset.labels.push_back(0);
}

template <typename Draw>
UnknownSet drawn(const std::string& name, const Dataset& like, std::int64_t count, const Draw& draw)
{
    UnknownSet set{name, {.name = name, .imageShape = like.imageShape, .pixels = {}, .labels = {}, .classNames = like.classNames}};
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

}  // namespace

std::vector<UnknownSet> unknownPictures(const Dataset& like, std::int64_t count, std::uint64_t seed)
{
    Random random(derivedSeed(seed, "unknown"));
    const Preprocessing rule = preprocessingFor(like);
    Preprocessing ink = rule;
    ink.source = Preprocessing::Source::Ink;
    const CompositionOptions nothing{.twoShare = 0.0, .noneShare = 1.0};
    const bool colour = rule.source == Preprocessing::Source::Colour;
    return {drawn("letters", like, count, [&] { return normalize(letter(random), ink).value(); }),
            drawn("blanks", like, 1, [&] { return Image(like.imageShape); }),
            drawn("noise", like, count, [&] { return noise(like.imageShape, random); }),
            drawn(colour ? "scrambled pictures" : "scribbles", like, count, [&] { return compose(like, rule, nothing, random).image; })};
}

}  // namespace core
