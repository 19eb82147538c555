#include "core/image/specks.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace core {

namespace {

/// Marks the patch around `start` with `mark`. Returns its mass.
double flood(std::span<const float> values, int height, int width, float level, std::size_t start, std::int32_t mark,
             std::vector<std::int32_t>& marks, std::vector<std::size_t>& open)
{
    double mass = 0.0;
    open.assign(1, start);
    marks[start] = mark;
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        mass += values[at];
        const int y = static_cast<int>(at / width);
        const int x = static_cast<int>(at % width);
        for (int ny = std::max(y - 1, 0); ny <= std::min(y + 1, height - 1); ++ny)
            for (int nx = std::max(x - 1, 0); nx <= std::min(x + 1, width - 1); ++nx) {
                const std::size_t next = static_cast<std::size_t>(ny) * width + nx;
                if (marks[next] == 0 && values[next] > level) {
                    marks[next] = mark;
                    open.push_back(next);
                }
            }
    }
    return mass;
}

}  // namespace

void removeSpecks(std::span<float> values, int height, int width, float level, double share)
{
    std::vector<std::int32_t> marks(values.size(), 0);
    std::vector<std::size_t> open;
    std::vector<double> masses{0.0};
    for (std::size_t i = 0; i < values.size(); ++i)
        if (marks[i] == 0 && values[i] > level)
            masses.push_back(
                flood(values, height, width, level, i, static_cast<std::int32_t>(masses.size()), marks, open));
    const double least = share * *std::max_element(masses.begin(), masses.end());
    const std::size_t small =
        static_cast<std::size_t>(std::count_if(masses.begin() + 1, masses.end(), [&](double m) { return m < least; }));
    if (small == 0)
        return;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (marks[i] != 0 && masses[static_cast<std::size_t>(marks[i])] < least)
            values[i] = 0.0F;
}

}  // namespace core
