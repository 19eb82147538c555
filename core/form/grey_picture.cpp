#include "core/form/grey_picture.h"

#include <algorithm>
#include <cmath>

namespace core {

double levelAt(const GreyPicture& picture, FormPoint at)
{
    const double x = std::clamp(at.x - 0.5, 0.0, picture.width - 1.0);
    const double y = std::clamp(at.y - 0.5, 0.0, picture.height - 1.0);
    const int left = static_cast<int>(x), top = static_cast<int>(y);
    const int right = std::min(left + 1, picture.width - 1), bottom = std::min(top + 1, picture.height - 1);
    const double across = x - left, down = y - top;
    const auto level = [&picture](int column, int row) {
        return static_cast<double>(picture.levels[static_cast<std::size_t>(row) * picture.width + column]);
    };
    return (level(left, top) * (1.0 - across) + level(right, top) * across) * (1.0 - down)
         + (level(left, bottom) * (1.0 - across) + level(right, bottom) * across) * down;
}

GreyPicture shrunk(const GreyPicture& picture, int factor)
{
    GreyPicture small{.width = picture.width / factor, .height = picture.height / factor, .levels = {}};
    small.levels.reserve(static_cast<std::size_t>(small.width) * small.height);
    std::vector<unsigned> sums(static_cast<std::size_t>(small.width));
    const auto area = static_cast<unsigned>(factor * factor);
    for (int row = 0; row < small.height; ++row) {
        std::ranges::fill(sums, area / 2);
        for (int y = row * factor; y < (row + 1) * factor; ++y) {
            const std::uint8_t* line = picture.levels.data() + static_cast<std::size_t>(y) * picture.width;
            for (int x = 0; x < small.width * factor; ++x)
                sums[static_cast<std::size_t>(x / factor)] += line[x];
        }
        for (const unsigned sum : sums)
            small.levels.push_back(static_cast<std::uint8_t>(sum / area));
    }
    return small;
}

GreyPicture sharpened(const GreyPicture& picture)
{
    constexpr int reach = 3, strength = 2;
    constexpr int area = (2 * reach + 1) * (2 * reach + 1);
    const auto row = [&picture](int y) {
        return picture.levels.data()
             + static_cast<std::size_t>(std::clamp(y, 0, picture.height - 1)) * static_cast<std::size_t>(picture.width);
    };
    GreyPicture sharp{.width = picture.width, .height = picture.height, .levels = {}};
    sharp.levels.reserve(picture.levels.size());
    std::vector<int> columns(static_cast<std::size_t>(picture.width));  // sums of 2 * reach + 1 rows
    for (int y = 0; y < picture.height; ++y) {
        std::ranges::fill(columns, 0);
        for (int at = y - reach; at <= y + reach; ++at)
            for (int x = 0; x < picture.width; ++x)
                columns[static_cast<std::size_t>(x)] += row(at)[x];
        for (int x = 0; x < picture.width; ++x) {
            int sum = 0;
            for (int at = x - reach; at <= x + reach; ++at)
                sum += columns[static_cast<std::size_t>(std::clamp(at, 0, picture.width - 1))];
            const int level = row(y)[x];
            sharp.levels.push_back(
                static_cast<std::uint8_t>(std::clamp(level + strength * (level - sum / area), 0, 255)));
        }
    }
    return sharp;
}

GreyPicture doubled(const GreyPicture& picture)
{
    GreyPicture large{.width = picture.width * 2, .height = picture.height * 2, .levels = {}};
    large.levels.reserve(static_cast<std::size_t>(large.width) * large.height);
    for (int row = 0; row < large.height; ++row)
        for (int column = 0; column < large.width; ++column)
            large.levels.push_back(
                static_cast<std::uint8_t>(std::lround(levelAt(picture, {column / 2.0 + 0.25, row / 2.0 + 0.25}))));
    return large;
}

}  // namespace core
