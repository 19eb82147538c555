#include "core/image/pen.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace core {

namespace {

struct Disc {
    float x, y, radius;
};

struct Window {
    int left, top, right, bottom;  ///< right and bottom exclusive
};

Window windowOf(const Disc& from, const Disc& to, int height, int width)
{
    const float reach = std::max(from.radius, to.radius) + 1.0F;
    const auto clip = [](float value, int limit) { return static_cast<int>(std::clamp(value, 0.0F, static_cast<float>(limit))); };
    return {clip(std::min(from.x, to.x) - reach, width), clip(std::min(from.y, to.y) - reach, height),
            clip(std::max(from.x, to.x) + reach + 1.0F, width), clip(std::max(from.y, to.y) + reach + 1.0F, height)};
}

/// Maximum of `coverage` and the antialiased capsule from one disc to the other.
void coverCapsule(const Disc& from, const Disc& to, std::span<float> coverage, int height, int width)
{
    const Window window = windowOf(from, to, height, width);
    const float dx = to.x - from.x;
    const float dy = to.y - from.y;
    const float squared = dx * dx + dy * dy;
    const float inverse = squared > 1e-12F ? 1.0F / squared : 0.0F;
    for (int y = window.top; y < window.bottom; ++y) {
        float* line = coverage.data() + static_cast<std::ptrdiff_t>(y) * width;
        const float py = static_cast<float>(y) + 0.5F - from.y;
        for (int x = window.left; x < window.right; ++x) {
            const float px = static_cast<float>(x) + 0.5F - from.x;
            const float along = std::clamp((px * dx + py * dy) * inverse, 0.0F, 1.0F);
            const float ex = px - along * dx;
            const float ey = py - along * dy;
            const float radius = from.radius + along * (to.radius - from.radius);
            const float value = std::min(1.0F, 0.5F + radius - std::sqrt(ex * ex + ey * ey));
            line[x] = std::max(line[x], value);
        }
    }
}

void coverPath(std::span<const Disc> path, std::span<float> coverage, int height, int width)
{
    if (path.size() == 1)
        coverCapsule(path[0], path[0], coverage, height, width);
    for (std::size_t i = 1; i < path.size(); ++i)
        coverCapsule(path[i - 1], path[i], coverage, height, width);
}

/// Points closer than a tenth of a pixel add nothing but time.
std::vector<Disc> discsOf(const Stroke& stroke, const PenMap& map, double widthScale)
{
    std::vector<Disc> discs;
    discs.reserve(stroke.points.size());
    for (const InkPoint& point : stroke.points) {
        const double x = point.x * map.scale + map.shiftX;
        const double y = point.y * map.scale + map.shiftY;
        const double radius = 0.5 * penWidth(stroke, point) * widthScale;
        if (!(std::abs(x) < 1e6 && std::abs(y) < 1e6 && radius < 1e6))
            continue;
        const Disc disc{static_cast<float>(x), static_cast<float>(y), static_cast<float>(radius)};
        if (!discs.empty() && std::hypot(disc.x - discs.back().x, disc.y - discs.back().y) < 0.1F
            && std::abs(disc.radius - discs.back().radius) < 0.05F)
            continue;
        discs.push_back(disc);
    }
    return discs;
}

}  // namespace

double penWidth(const Stroke& stroke, const InkPoint& point)
{
    return stroke.width * (0.3 + 0.7 * std::clamp(point.pressure, 0.0, 1.0));
}

void drawStroke(const Stroke& stroke, const PenMap& map, double widthScale, std::span<float> raster, int height, int width)
{
    const std::vector<Disc> path = discsOf(stroke, map, widthScale);
    if (!stroke.erases) {
        coverPath(path, raster, height, width);
        return;
    }
    std::vector<float> taken(raster.size(), 0.0F);
    coverPath(path, taken, height, width);
    for (std::size_t i = 0; i < raster.size(); ++i)
        raster[i] *= 1.0F - taken[i];
}

}  // namespace core
