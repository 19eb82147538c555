#include "core/image/sampling.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// The source positions and weights of each target position.
struct Taps {
    std::vector<int> first;  ///< first source position per target position
    std::vector<int> count;
    std::vector<float> weight;  ///< `stride` per target position
    int stride = 0;
};

void addArea(Taps& taps, int target, double from, double to, int length)
{
    const int first = static_cast<int>(std::clamp(std::floor(from), 0.0, static_cast<double>(length)));
    const int last = static_cast<int>(std::clamp(std::ceil(to), 0.0, static_cast<double>(length)));
    taps.first[target] = first;
    taps.count[target] = std::min(std::max(last - first, 0), taps.stride);
    for (int k = 0; k < taps.count[target]; ++k) {
        const double overlap = std::min(to, first + k + 1.0) - std::max(from, static_cast<double>(first + k));
        taps.weight[static_cast<std::size_t>(target) * taps.stride + k] =
            static_cast<float>(std::max(overlap, 0.0) / (to - from));
    }
}

void addLinear(Taps& taps, int target, double centre, int length, Outside outside)
{
    const double position = centre - 0.5;
    const double floored = std::clamp(std::floor(position), -2.0, length + 1.0);
    const int left = static_cast<int>(floored);
    const float part = static_cast<float>(std::clamp(position - floored, 0.0, 1.0));
    const bool repeat = outside == Outside::Repeat;
    float weights[2] = {left >= 0 && left < length ? 1.0F - part : 0.0F,
                        left + 1 >= 0 && left + 1 < length ? part : 0.0F};
    const int first = std::clamp(left, 0, std::max(length - 2, 0));
    taps.first[target] = first;
    taps.count[target] = std::min(2, length);
    float* weight = &taps.weight[static_cast<std::size_t>(target) * taps.stride];
    for (int k = 0; k < 2; ++k) {
        const int at = left + k;
        const int slot = std::clamp(at, 0, length - 1) - first;
        if (slot >= 0 && slot < 2)
            weight[slot] += repeat ? (k == 0 ? 1.0F - part : part) : weights[k];
    }
}

Taps tapsOf(AxisMap map, int source, int target, Outside outside)
{
    Taps taps;
    taps.stride = map.scale < 1.0 ? static_cast<int>(std::ceil(1.0 / map.scale)) + 2 : 2;
    taps.first.resize(target);
    taps.count.resize(target);
    taps.weight.assign(static_cast<std::size_t>(target) * taps.stride, 0.0F);
    for (int i = 0; i < target; ++i) {
        if (map.scale < 1.0)
            addArea(taps, i, (i - map.shift) / map.scale, (i + 1 - map.shift) / map.scale, source);
        else
            addLinear(taps, i, (i + 0.5 - map.shift) / map.scale, source, outside);
    }
    return taps;
}

/// One pass of a 3x3 maximum, a cross or a square, blended in by `share`.
void growOnce(std::span<float> values, int height, int width, bool square, float share)
{
    const std::vector<float> before(values.begin(), values.end());
    const auto line = [&](int y) {
        return before.data() + static_cast<std::ptrdiff_t>(std::clamp(y, 0, height - 1)) * width;
    };
    for (int y = 0; y < height; ++y) {
        const float* up = line(y - 1);
        const float* here = line(y);
        const float* below = line(y + 1);
        float* out = values.data() + static_cast<std::ptrdiff_t>(y) * width;
        for (int x = 0; x < width; ++x) {
            const int l = std::max(x - 1, 0);
            const int r = std::min(x + 1, width - 1);
            float most = std::max({here[l], here[x], here[r], up[x], below[x]});
            if (square)
                most = std::max({most, up[l], up[r], below[l], below[r]});
            out[x] += share * (most - out[x]);
        }
    }
}

}  // namespace

void resampleInto(const Plane& source, AxisMap across, AxisMap down, Outside outside, std::span<float> target,
                  int height, int width)
{
    const Taps columns = tapsOf(across, source.width, width, outside);
    const Taps rows = tapsOf(down, source.height, height, outside);
    std::vector<float> narrowed(static_cast<std::size_t>(source.height) * width);
    for (int y = 0; y < source.height; ++y) {
        const float* in = source.values.data() + static_cast<std::ptrdiff_t>(y) * source.width;
        float* out = narrowed.data() + static_cast<std::ptrdiff_t>(y) * width;
        for (int x = 0; x < width; ++x) {
            const float* weight = &columns.weight[static_cast<std::size_t>(x) * columns.stride];
            float sum = 0.0F;
            for (int k = 0; k < columns.count[x]; ++k)
                sum += weight[k] * in[columns.first[x] + k];
            out[x] = sum;
        }
    }
    std::fill(target.begin(), target.end(), 0.0F);
    for (int y = 0; y < height; ++y) {
        float* out = target.data() + static_cast<std::ptrdiff_t>(y) * width;
        for (int k = 0; k < rows.count[y]; ++k) {
            const float weight = rows.weight[static_cast<std::size_t>(y) * rows.stride + k];
            const float* in = narrowed.data() + static_cast<std::ptrdiff_t>(rows.first[y] + k) * width;
            for (int x = 0; x < width; ++x)
                out[x] += weight * in[x];
        }
    }
    // Rounding of the weights must not leave the range of the pixels: 1.0000001 is not a valid level.
    const auto [low, high] =
        source.values.empty() ? std::ranges::min_max_result<float>{0.0F, 0.0F} : std::ranges::minmax(source.values);
    const float least = outside == Outside::Ground ? std::min(low, 0.0F) : low;
    const float most = outside == Outside::Ground ? std::max(high, 0.0F) : high;
    for (float& value : target)
        value = std::clamp(value, least, most);
}

void thicken(std::span<float> values, int height, int width, double radius)
{
    bool square = false;
    for (; radius > 1e-3; radius -= 1.0) {
        growOnce(values, height, width, square, static_cast<float>(std::min(radius, 1.0)));
        square = !square;
    }
}

}  // namespace core
