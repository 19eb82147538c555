#include "core/evidence/segments.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double crumbLength = 1e-6;                    ///< canvas units: shorter remains are removed
constexpr double cornerAngle = std::numbers::pi / 3.0;  ///< a change of direction that makes a corner
constexpr double cornerReach = 0.04;                    ///< canvas units on both sides that give the directions
constexpr double shortestPart = 0.02;                   ///< canvas units

double distance(const InkPoint& one, const InkPoint& other)
{
    return std::hypot(other.x - one.x, other.y - one.y);
}

/// The length at each point of a stroke.
std::vector<double> lengthsOf(const Stroke& stroke)
{
    std::vector<double> lengths;
    for (std::size_t i = 0; i < stroke.points.size(); ++i)
        lengths.push_back(i == 0 ? 0.0 : lengths.back() + distance(stroke.points[i - 1], stroke.points[i]));
    return lengths;
}

InkPoint pointAt(const Stroke& stroke, const std::vector<double>& lengths, double length)
{
    const auto next = static_cast<std::size_t>(std::ranges::lower_bound(lengths, length) - lengths.begin());
    if (next == 0 || lengths.size() < 2)
        return stroke.points.front();
    if (next >= lengths.size())
        return stroke.points.back();
    const InkPoint &from = stroke.points[next - 1], &to = stroke.points[next];
    const double part = (length - lengths[next - 1]) / std::max(lengths[next] - lengths[next - 1], 1e-12);
    return {std::lerp(from.x, to.x, part), std::lerp(from.y, to.y, part), std::lerp(from.pressure, to.pressure, part)};
}

/// The change of direction at a length, in [0, pi].
double turnAt(const Stroke& stroke, const std::vector<double>& lengths, double at)
{
    const InkPoint before = pointAt(stroke, lengths, at - cornerReach), here = pointAt(stroke, lengths, at),
                   after = pointAt(stroke, lengths, at + cornerReach);
    const double one = std::atan2(here.y - before.y, here.x - before.x),
                 other = std::atan2(after.y - here.y, after.x - here.x);
    return std::abs(std::remainder(other - one, 2.0 * std::numbers::pi));
}

/// The lengths of the corners: where the direction changes most, at least two reaches apart and away from the ends.
std::vector<double> cornersOf(const Stroke& stroke, const std::vector<double>& lengths)
{
    std::vector<double> corners;
    const double whole = lengths.back(), step = 0.25 * cornerReach;
    double bestTurn = 0.0;
    for (double at = cornerReach; at < whole - cornerReach; at += step) {
        const double turn = turnAt(stroke, lengths, at);
        if (turn < cornerAngle)
            continue;
        if (corners.empty() || at - corners.back() > 2.0 * cornerReach) {
            corners.push_back(at);
            bestTurn = turn;
        } else if (turn > bestTurn) {
            corners.back() = at;
            bestTurn = turn;
        }
    }
    return corners;
}

/// The stroke between two lengths, with the points in between.
Stroke cutOut(const Stroke& stroke, const std::vector<double>& lengths, double begin, double end)
{
    Stroke part{.points = {pointAt(stroke, lengths, begin)}, .width = stroke.width, .erases = stroke.erases};
    for (std::size_t i = 0; i < lengths.size(); ++i)
        if (lengths[i] > begin && lengths[i] < end)
            part.points.push_back(stroke.points[i]);
    if (end > begin)
        part.points.push_back(pointAt(stroke, lengths, end));
    return part;
}

}  // namespace

double lengthOf(const Stroke& stroke)
{
    double length = 0.0;
    for (std::size_t i = 1; i < stroke.points.size(); ++i)
        length += distance(stroke.points[i - 1], stroke.points[i]);
    return length;
}

double lengthOf(const Ink& ink)
{
    double length = 0.0;
    for (const Stroke& stroke : ink.strokes)
        if (const double own = lengthOf(stroke); !stroke.erases && !stroke.points.empty() && std::isfinite(own))
            length += std::max(own, stroke.width);
    return length;
}

InkPoint pointAt(const Stroke& stroke, double length)
{
    return pointAt(stroke, lengthsOf(stroke), length);
}

std::vector<StrokePart> segmentsOf(const Ink& ink, int count)
{
    const double wanted = std::max(lengthOf(ink) / std::max(count, 1), shortestPart);
    std::vector<StrokePart> parts;
    for (std::size_t number = 0; number < ink.strokes.size(); ++number) {
        const Stroke& stroke = ink.strokes[number];
        if (stroke.erases || stroke.points.empty())
            continue;
        const std::vector<double> lengths = lengthsOf(stroke);
        if (!std::isfinite(lengths.back()))
            continue;  // normalize() leaves such points out
        std::vector<double> cuts = cornersOf(stroke, lengths);
        cuts.insert(cuts.begin(), 0.0);
        cuts.push_back(lengths.back());
        for (std::size_t i = 1; i < cuts.size(); ++i) {
            const double whole = cuts[i] - cuts[i - 1];
            const int pieces = std::max(1, static_cast<int>(std::lround(whole / wanted)));
            for (int piece = 0; piece < pieces; ++piece)
                parts.push_back({number, cuts[i - 1] + whole * piece / pieces,
                                 piece + 1 == pieces ? cuts[i] : cuts[i - 1] + whole * (piece + 1) / pieces});
        }
    }
    return parts;
}

Stroke strokeOf(const Ink& ink, const StrokePart& part)
{
    const Stroke& stroke = ink.strokes[part.stroke];
    return cutOut(stroke, lengthsOf(stroke), part.begin, part.end);
}

Ink inkWithout(const Ink& ink, std::span<const StrokePart> parts)
{
    Ink rest;
    for (std::size_t number = 0; number < ink.strokes.size(); ++number) {
        std::vector<StrokePart> gone;
        std::ranges::copy_if(parts, std::back_inserter(gone),
                             [number](const StrokePart& part) { return part.stroke == number; });
        if (gone.empty()) {
            rest.strokes.push_back(ink.strokes[number]);
            continue;
        }
        std::ranges::sort(gone, {}, &StrokePart::begin);
        const Stroke& stroke = ink.strokes[number];
        const std::vector<double> lengths = lengthsOf(stroke);
        double at = 0.0;
        gone.push_back({number, lengths.back(), lengths.back()});
        for (const StrokePart& part : gone) {
            if (part.begin - at > crumbLength)
                rest.strokes.push_back(cutOut(stroke, lengths, at, part.begin));
            at = std::max(at, part.end);
        }
    }
    return rest;
}

}  // namespace core
