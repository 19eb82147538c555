#include "core/image/erase.h"

#include "core/image/pen.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace core {

namespace {

constexpr double crumb = 0.25;  ///< relative to the pen width: shorter pieces are removed
constexpr int searchSteps = 44;

struct Span {
    double begin = 0.0, end = 1.0;  ///< part of a segment, [0, 1]
};

InkPoint between(const InkPoint& from, const InkPoint& to, double part)
{
    return {std::lerp(from.x, to.x, part), std::lerp(from.y, to.y, part), std::lerp(from.pressure, to.pressure, part)};
}

/// The distance between the eraser and the ink around `point`; negative if they overlap.
double clearance(const Stroke& stroke, const InkPoint& point, const EraserMove& move)
{
    const double dx = move.to.x - move.from.x;
    const double dy = move.to.y - move.from.y;
    const double squared = dx * dx + dy * dy;
    const double along = squared > 0.0 ? ((point.x - move.from.x) * dx + (point.y - move.from.y) * dy) / squared : 0.0;
    const InkPoint nearest = between(move.from, move.to, std::clamp(along, 0.0, 1.0));
    return std::hypot(point.x - nearest.x, point.y - nearest.y) - move.radius - 0.5 * penWidth(stroke, point);
}

bool isFarAway(const Stroke& stroke, const InkPoint& from, const InkPoint& to, const EraserMove& move)
{
    const double reach = move.radius + 0.5 * stroke.width;
    return std::max(from.x, to.x) + reach < std::min(move.from.x, move.to.x)
        || std::min(from.x, to.x) - reach > std::max(move.from.x, move.to.x)
        || std::max(from.y, to.y) + reach < std::min(move.from.y, move.to.y)
        || std::min(from.y, to.y) - reach > std::max(move.from.y, move.to.y);
}

/// Whether the eraser is so far from the middle of a segment that it reaches no part of it.
bool isOutOfReach(const Stroke& stroke, const InkPoint& from, const InkPoint& to, const EraserMove& move)
{
    const double half = 0.5 * std::hypot(to.x - from.x, to.y - from.y);
    return clearance(stroke, between(from, to, 0.5), move) >= half + 0.5 * stroke.width;
}

/// The part of a segment that the eraser removes. The clearance is convex along the segment, so there is at most one
/// part.
std::optional<Span> taken(const Stroke& stroke, const InkPoint& from, const InkPoint& to, const EraserMove& move)
{
    if (isFarAway(stroke, from, to, move) || isOutOfReach(stroke, from, to, move))
        return std::nullopt;
    const auto clear = [&](double part) { return clearance(stroke, between(from, to, part), move); };
    if (clear(0.0) < 0.0 && clear(1.0) < 0.0)
        return Span{};
    Span low{0.0, 1.0};
    for (int step = 0; step < searchSteps; ++step) {
        const double third = (low.end - low.begin) / 3.0;
        if (clear(low.begin + third) < clear(low.end - third))
            low.end -= third;
        else
            low.begin += third;
    }
    double deepest = 0.5 * (low.begin + low.end);
    for (const double end : {0.0, 1.0})
        if (clear(end) < clear(deepest))
            deepest = end;
    if (clear(deepest) >= 0.0)
        return std::nullopt;
    const auto edge = [&](double outside) {
        if (clear(outside) < 0.0)
            return outside;
        double inside = deepest;
        for (int step = 0; step < searchSteps; ++step) {
            const double middle = 0.5 * (inside + outside);
            (clear(middle) < 0.0 ? inside : outside) = middle;
        }
        return outside;
    };
    return Span{edge(0.0), edge(1.0)};
}

bool isTouched(const Stroke& stroke, const EraserMove& move)
{
    const auto& points = stroke.points;
    if (points.size() == 1)
        return clearance(stroke, points.front(), move) < 0.0;
    for (std::size_t at = 0; at + 1 < points.size(); ++at)
        if (taken(stroke, points[at], points[at + 1], move))
            return true;
    return false;
}

bool isCrumb(const Stroke& piece)
{
    double length = 0.0;
    for (std::size_t at = 0; at + 1 < piece.points.size(); ++at)
        length += std::hypot(piece.points[at + 1].x - piece.points[at].x, piece.points[at + 1].y - piece.points[at].y);
    return length < crumb * piece.width;
}

void cut(const Stroke& stroke, const EraserMove& move, std::vector<Stroke>& kept)
{
    Stroke piece{.points = {}, .width = stroke.width, .erases = false};
    const auto finish = [&] {
        if (!piece.points.empty() && !isCrumb(piece))
            kept.push_back(piece);
        piece.points.clear();
    };
    const auto& points = stroke.points;
    if (clearance(stroke, points.front(), move) >= 0.0)
        piece.points.push_back(points.front());
    for (std::size_t at = 0; at + 1 < points.size(); ++at) {
        const auto gone = taken(stroke, points[at], points[at + 1], move);
        if (!gone) {
            piece.points.push_back(points[at + 1]);
            continue;
        }
        if (gone->begin > 0.0)
            piece.points.push_back(between(points[at], points[at + 1], gone->begin));
        finish();
        if (gone->end < 1.0)
            piece.points = {between(points[at], points[at + 1], gone->end), points[at + 1]};
    }
    finish();
}

Ink withoutLoneErasers(Ink ink)
{
    if (std::ranges::all_of(ink.strokes, &Stroke::erases))
        ink.strokes.clear();
    return ink;
}

}  // namespace

Ink eraseStrokes(const Ink& ink, const EraserMove& move)
{
    Ink kept = ink;
    std::erase_if(kept.strokes, [&](const Stroke& stroke) { return !stroke.erases && isTouched(stroke, move); });
    return withoutLoneErasers(std::move(kept));
}

Ink eraseInk(const Ink& ink, const EraserMove& move)
{
    Ink kept;
    kept.strokes.reserve(ink.strokes.size() + 1);
    for (const Stroke& stroke : ink.strokes) {
        if (stroke.erases || !isTouched(stroke, move))
            kept.strokes.push_back(stroke);
        else
            cut(stroke, move, kept.strokes);
    }
    return withoutLoneErasers(std::move(kept));
}

}  // namespace core
