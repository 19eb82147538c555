#include "core/lesson/blend.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace core {

namespace {

constexpr std::size_t samples = 49;

double between(double from, double to, double position)
{
    return from + (to - from) * position;
}

InkPoint between(const InkPoint& from, const InkPoint& to, double position)
{
    return {between(from.x, to.x, position), between(from.y, to.y, position),
            between(from.pressure, to.pressure, position)};
}

/// Points at equal distances along the stroke.
std::vector<InkPoint> resampled(const std::vector<InkPoint>& points)
{
    std::vector<double> lengths{0.0};
    for (std::size_t at = 1; at < points.size(); ++at)
        lengths.push_back(lengths.back()
                          + std::hypot(points[at].x - points[at - 1].x, points[at].y - points[at - 1].y));
    std::vector<InkPoint> even;
    std::size_t next = 1;
    for (std::size_t sample = 0; sample < samples; ++sample) {
        const double wanted = lengths.back() * static_cast<double>(sample) / (samples - 1);
        while (next + 1 < points.size() && lengths[next] < wanted)
            ++next;
        if (next >= points.size() || lengths[next] == lengths[next - 1]) {
            even.push_back(points[std::min(next, points.size() - 1)]);
            continue;
        }
        const double share = (wanted - lengths[next - 1]) / (lengths[next] - lengths[next - 1]);
        even.push_back(between(points[next - 1], points[next], std::clamp(share, 0.0, 1.0)));
    }
    return even;
}

}  // namespace

bool canBlend(const Ink& from, const Ink& to)
{
    const auto isDrawn = [](const Stroke& stroke) { return !stroke.points.empty(); };
    return !from.strokes.empty() && from.strokes.size() == to.strokes.size()
        && std::ranges::all_of(from.strokes, isDrawn) && std::ranges::all_of(to.strokes, isDrawn);
}

Ink blended(const Blend& blend)
{
    expects(canBlend(blend.from, blend.to), "blended: needs two drawings with the same number of strokes");
    if (blend.position <= 0.0)
        return blend.from;
    if (blend.position >= 1.0)
        return blend.to;
    Ink ink;
    for (std::size_t at = 0; at < blend.from.strokes.size(); ++at) {
        const Stroke &from = blend.from.strokes[at], &to = blend.to.strokes[at];
        const std::vector<InkPoint> start = resampled(from.points), end = resampled(to.points);
        Stroke stroke{.points = {}, .width = between(from.width, to.width, blend.position), .erases = from.erases};
        for (std::size_t point = 0; point < samples; ++point)
            stroke.points.push_back(between(start[point], end[point], blend.position));
        ink.strokes.push_back(std::move(stroke));
    }
    return ink;
}

}  // namespace core
