#pragma once

#include "core/base/random.h"
#include "core/image/ink.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace support {

using SymbolLine = std::vector<core::InkPoint>;

/// A symbol that the included models do not know, as lines on the unit square.
struct SymbolFamily {
    std::string name;
    std::vector<SymbolLine> lines;
};

inline SymbolLine symbolArc(core::InkPoint centre, double radius, double start, double turns)
{
    SymbolLine line;
    for (int step = 0; step <= 24; ++step) {
        const double angle = 6.283185307 * (start + turns * step / 24.0);
        line.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    return line;
}

inline const std::vector<SymbolFamily>& symbolFamilies()
{
    static const std::vector<SymbolFamily> families{
        {"triangle", {{{.5, .1}, {.9, .85}, {.1, .85}, {.5, .1}}}},
        {"square", {{{.15, .15}, {.85, .15}, {.85, .85}, {.15, .85}, {.15, .15}}}},
        {"cross", {{{.15, .15}, {.85, .85}}, {{.85, .15}, {.15, .85}}}},
        {"plus", {{{.5, .1}, {.5, .9}}, {{.1, .5}, {.9, .5}}}},
        {"arrow", {{{.1, .5}, {.9, .5}}, {{.6, .2}, {.9, .5}, {.6, .8}}}},
        {"zigzag", {{{.1, .3}, {.3, .7}, {.5, .3}, {.7, .7}, {.9, .3}}}},
        {"house", {{{.15, .9}, {.15, .45}, {.5, .1}, {.85, .45}, {.85, .9}, {.15, .9}}}},
        {"equals", {{{.15, .35}, {.85, .35}}, {{.15, .65}, {.85, .65}}}},
        {"moon", {symbolArc({.55, .5}, .4, .15, .7), symbolArc({.75, .5}, .38, .28, .44)}},
        {"hash", {{{.35, .1}, {.3, .9}}, {{.7, .1}, {.65, .9}}, {{.1, .36}, {.9, .36}}, {{.1, .64}, {.9, .64}}}},
        {"smile",
         {symbolArc({.5, .5}, .42, 0, 1),
          {{.35, .38}, {.36, .4}},
          {{.64, .38}, {.65, .4}},
          symbolArc({.5, .5}, .22, .08, .34)}},
        {"flag", {{{.25, .95}, {.25, .08}, {.85, .25}, {.25, .45}}}},
    };
    return families;
}

/// A drawing of the symbol by a hand that turns, slants, stretches and shakes.
inline core::Ink drawnSymbol(const SymbolFamily& family, core::Random& random)
{
    const double angle = random.uniform(-0.15, 0.15), slant = random.uniform(-0.2, 0.2);
    const double wide = random.uniform(0.75, 1.25), size = random.uniform(0.4, 0.75);
    const double width = core::defaultPenWidth * random.uniform(0.6, 1.3);
    core::Ink ink;
    for (const SymbolLine& line : family.lines) {
        core::Stroke stroke{.points = {}, .width = width};
        const double moveX = random.uniform(-0.03, 0.03), moveY = random.uniform(-0.03, 0.03);
        const double shake = line.size() < 10 ? 0.035 : 0.012;
        for (const core::InkPoint& point : line) {
            const double x = wide * (point.x - 0.5 + slant * (0.5 - point.y)) + moveX + random.uniform(-shake, shake);
            const double y = point.y - 0.5 + moveY + random.uniform(-shake, shake);
            stroke.points.push_back({.x = 0.5 + size * (x * std::cos(angle) - y * std::sin(angle)),
                                     .y = 0.5 + size * (x * std::sin(angle) + y * std::cos(angle))});
        }
        ink.strokes.push_back(std::move(stroke));
    }
    return ink;
}

}  // namespace support
