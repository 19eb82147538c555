#include "core/image/pen.h"
#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core {

namespace {

struct Reach {
    float low = std::numeric_limits<float>::max(), high = std::numeric_limits<float>::lowest();

    void join(float left, float right) { low = std::min(low, left), high = std::max(high, right); }
};

/// The interval in which row `y` crosses the capsule of `radius` around the segment from (0, 0) to (dx, dy).
Reach crossing(float dx, float dy, float radius, float y)
{
    constexpr float far = 1e9F, level = 1e-4F;
    Reach reach;
    if (const float rest = radius * radius - y * y; rest >= 0.0F)
        reach.join(-std::sqrt(rest), std::sqrt(rest));
    if (const float rest = radius * radius - (y - dy) * (y - dy); rest >= 0.0F)
        reach.join(dx - std::sqrt(rest), dx + std::sqrt(rest));
    // Between the caps: at most the radius from the line, and between its ends.
    const float squared = dx * dx + dy * dy;
    float low = -far, high = far;
    if (std::abs(dy) > level) {
        const float centre = y * dx / dy, half = radius * std::sqrt(squared) / std::abs(dy);
        low = centre - half, high = centre + half;
    }
    if (std::abs(dx) > level) {
        const float start = -y * dy / dx, end = (squared - y * dy) / dx;
        low = std::max(low, std::min(start, end)), high = std::min(high, std::max(start, end));
    } else {
        low = std::max(low, -radius - level), high = std::min(high, radius + level);
    }
    if (low <= high)
        reach.join(low, high);
    return reach;
}

int firstOpen(int* next, int x)
{
    while (next[x] != x) {
        next[x] = next[next[x]];
        x = next[x];
    }
    return x;
}

}  // namespace

double penWidth(const Stroke& stroke, const InkPoint& point)
{
    return stroke.width * (0.3 + 0.7 * std::clamp(point.pressure, 0.0, 1.0));
}

PenRaster::PenRaster(int height, int width) : m_height(height), m_width(width)
{
    m_ink.values.resize(static_cast<std::size_t>(height) * width, 0.0F);
    m_ink.next.resize(static_cast<std::size_t>(height) * (width + 1));
    for (int y = 0; y < height; ++y)
        std::iota(m_ink.next.begin() + static_cast<std::ptrdiff_t>(y) * (width + 1),
                  m_ink.next.begin() + static_cast<std::ptrdiff_t>(y + 1) * (width + 1), 0);
}

/// The discs of a stroke, without points closer than a tenth of a pixel, which do not change the result.
std::vector<PenRaster::Disc> PenRaster::discsOf(const Stroke& stroke, const PenMap& map, double widthScale)
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

PenRaster::Window PenRaster::windowOf(const Disc& from, const Disc& to) const
{
    const float reach = std::max(from.radius, to.radius) + 1.0F;
    const auto clip = [](float value, int limit) {
        return static_cast<int>(std::clamp(value, 0.0F, static_cast<float>(limit)));
    };
    return {clip(std::min(from.x, to.x) - reach, m_width), clip(std::min(from.y, to.y) - reach, m_height),
            clip(std::max(from.x, to.x) + reach + 1.0F, m_width),
            clip(std::max(from.y, to.y) + reach + 1.0F, m_height)};
}

/// Sets the cover to the maximum of itself and the antialiased capsule from one disc to the other.
void PenRaster::coverCapsule(const Disc& from, const Disc& to, Cover& cover) const
{
    const Window window = windowOf(from, to);
    const float dx = to.x - from.x;
    const float dy = to.y - from.y;
    const float squared = dx * dx + dy * dy;
    const float inverse = squared > 1e-12F ? 1.0F / squared : 0.0F;
    const float outermost = std::max(from.radius, to.radius) + 1.0F;
    for (int y = window.top; y < window.bottom; ++y) {
        float* line = cover.values.data() + static_cast<std::ptrdiff_t>(y) * m_width;
        int* next = cover.next.data() + static_cast<std::ptrdiff_t>(y) * (m_width + 1);
        const float py = static_cast<float>(y) + 0.5F - from.y;
        const Reach reach = crossing(dx, dy, outermost, py);
        const auto clip = [&](float value) {
            return static_cast<int>(
                std::clamp(value, static_cast<float>(window.left), static_cast<float>(window.right)));
        };
        const int right = clip(from.x + reach.high + 1.0F);
        for (int x = firstOpen(next, clip(from.x + reach.low - 1.0F)); x < right; x = firstOpen(next, x + 1)) {
            const float px = static_cast<float>(x) + 0.5F - from.x;
            const float along = std::clamp((px * dx + py * dy) * inverse, 0.0F, 1.0F);
            const float ex = px - along * dx;
            const float ey = py - along * dy;
            const float radius = from.radius + along * (to.radius - from.radius);
            const float value = std::min(1.0F, 0.5F + radius - std::sqrt(ex * ex + ey * ey));
            line[x] = std::max(line[x], value);
            if (line[x] >= 1.0F)
                next[x] = x + 1;
        }
    }
}

void PenRaster::coverPath(std::span<const Disc> path, Cover& cover) const
{
    if (path.size() == 1)
        coverCapsule(path[0], path[0], cover);
    for (std::size_t i = 1; i < path.size(); ++i)
        coverCapsule(path[i - 1], path[i], cover);
}

void PenRaster::erase(std::span<const Disc> path)
{
    if (path.empty())
        return;
    if (m_taken.values.empty())
        m_taken = Cover{std::vector<float>(m_ink.values.size()), std::vector<int>(m_ink.next.size())};
    Window box = windowOf(path[0], path[0]);
    for (std::size_t i = 1; i < path.size(); ++i) {  // windows of segments: that of a thick end contains the thin one
        const Window one = windowOf(path[i - 1], path[i]);
        box = {std::min(box.left, one.left), std::min(box.top, one.top), std::max(box.right, one.right),
               std::max(box.bottom, one.bottom)};
    }
    for (int y = box.top; y < box.bottom; ++y) {
        const auto row = m_taken.values.begin() + static_cast<std::ptrdiff_t>(y) * m_width;
        std::fill(row + box.left, row + box.right, 0.0F);
        const auto next = m_taken.next.begin() + static_cast<std::ptrdiff_t>(y) * (m_width + 1);
        std::iota(next + box.left, next + box.right + 1, box.left);
    }
    coverPath(path, m_taken);
    for (int y = box.top; y < box.bottom; ++y) {
        float* line = m_ink.values.data() + static_cast<std::ptrdiff_t>(y) * m_width;
        const float* taken = m_taken.values.data() + static_cast<std::ptrdiff_t>(y) * m_width;
        for (int x = box.left; x < box.right; ++x)
            line[x] *= 1.0F - taken[x];
        int* next = m_ink.next.data() + static_cast<std::ptrdiff_t>(y) * (m_width + 1);
        for (int x = 0; x < m_width; ++x)  // entries left of the box may skip pixels that are no longer full
            next[x] = line[x] >= 1.0F ? x + 1 : x;
    }
}

void PenRaster::draw(const Stroke& stroke, const PenMap& map, double widthScale)
{
    const std::vector<Disc> path = discsOf(stroke, map, widthScale);
    if (stroke.erases)
        erase(path);
    else
        coverPath(path, m_ink);
}

Image rasterize(const Ink& ink, int size)
{
    expects(size >= 1, "rasterize: the size must be at least 1");
    PenRaster raster(size, size);
    for (const Stroke& stroke : ink.strokes)
        raster.draw(stroke, {.scale = static_cast<double>(size)}, size);
    return Image({1, size, size}, raster.take());
}

}  // namespace core
