#include "core/image/picture.h"

#include "core/base/error.h"
#include "core/image/sampling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace core {

namespace {

constexpr int cells = 24;  ///< the background is estimated on a grid of about this many cells along the longer side

int heightOf(const Image& image)
{
    return static_cast<int>(image.extent(1));
}
int widthOf(const Image& image)
{
    return static_cast<int>(image.extent(2));
}

float quantile(std::vector<float> values, double share)
{
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, place);
    return *place;
}

/// Otsu's threshold: the level that separates the values into the two most distinct groups.
float otsu(std::span<const float> values, float low, float high)
{
    constexpr int bins = 256;
    std::array<double, bins> counts{};
    const float width = std::max((high - low) / bins, 1e-9F);
    for (const float value : values)
        counts[static_cast<std::size_t>(std::clamp((value - low) / width, 0.0F, bins - 1.0F))] += 1.0;
    double total = 0.0;
    for (int i = 0; i < bins; ++i)
        total += i * counts[i];
    double below = 0.0, sum = 0.0, best = -1.0;
    int first = 0, last = 0;
    for (int i = 0; i + 1 < bins; ++i) {
        below += counts[i];
        sum += i * counts[i];
        const double above = static_cast<double>(values.size()) - below;
        if (below == 0.0 || above == 0.0)
            continue;
        const double difference = sum / below - (total - sum) / above;
        const double between = below * above * difference * difference;
        if (between > best * (1.0 + 1e-9))
            best = between, first = last = i;
        else if (between >= best * (1.0 - 1e-9))
            last = i;  // use the middle of an empty valley
    }
    return low + width * (0.5F * static_cast<float>(first + last) + 1.0F);
}

/// Subtracts the plane of best fit, so that light from one side does not look like ink.
std::vector<float> detrended(const Image& grey)
{
    const int height = heightOf(grey), width = widthOf(grey);
    double mean = 0.0, slopeX = 0.0, slopeY = 0.0, spreadX = 0.0, spreadY = 0.0;
    for (const float value : grey.values())
        mean += value;
    mean /= static_cast<double>(grey.size());
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const double dx = x - 0.5 * (width - 1), dy = y - 0.5 * (height - 1);
            const double value = grey.values()[static_cast<std::size_t>(y) * width + x] - mean;
            slopeX += dx * value, slopeY += dy * value;
            spreadX += dx * dx, spreadY += dy * dy;
        }
    slopeX /= std::max(spreadX, 1e-9), slopeY /= std::max(spreadY, 1e-9);
    std::vector<float> flat(grey.values().begin(), grey.values().end());
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            flat[static_cast<std::size_t>(y) * width + x] -=
                static_cast<float>(slopeX * (x - 0.5 * (width - 1)) + slopeY * (y - 0.5 * (height - 1)));
    return flat;
}

/// Whether the background is bright, by the share of bright pixels at the border, in the whole picture and in the
/// corners.
bool groundIsBright(const Image& grey)
{
    const int height = heightOf(grey), width = widthOf(grey);
    const std::vector<float> flat = std::min(height, width) >= 64
                                      ? detrended(grey)
                                      : std::vector<float>(grey.values().begin(), grey.values().end());
    const auto [low, high] = std::ranges::minmax(flat);
    const float level = otsu(flat, low, high);
    const int rim = std::max(1, std::min(height, width) / 50);
    double all = 0.0, border = 0.0, borderCount = 0.0, corners = 0.0, cornerCount = 0.0;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const double bright = flat[static_cast<std::size_t>(y) * width + x] > level ? 1.0 : 0.0;
            const bool rimY = y < rim || y >= height - rim, rimX = x < rim || x >= width - rim;
            all += bright;
            if (rimY || rimX)
                border += bright, borderCount += 1.0;
            if (rimY && rimX)
                corners += bright, cornerCount += 1.0;
        }
    const double vote = (border / borderCount - 0.5) + 0.5 * (all / static_cast<double>(grey.size()) - 0.5)
                      + 0.5 * (corners / cornerCount - 0.5);
    return vote > 0.0;
}

/// Minimum (or maximum) over a square of cells; separable.
void extremum(std::vector<float>& grid, int height, int width, int radius, bool least)
{
    for (const bool across : {true, false}) {
        const std::vector<float> before = grid;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                float found = before[static_cast<std::size_t>(y) * width + x];
                for (int k = -radius; k <= radius; ++k) {
                    const int nx = std::clamp(across ? x + k : x, 0, width - 1);
                    const int ny = std::clamp(across ? y : y + k, 0, height - 1);
                    const float value = before[static_cast<std::size_t>(ny) * width + nx];
                    found = least ? std::min(found, value) : std::max(found, value);
                }
                grid[static_cast<std::size_t>(y) * width + x] = found;
            }
    }
}

/// The background level at each pixel of a picture with dark ink. A morphological closing over cells removes structures
/// narrower than a sixth of the picture and keeps slow changes of the light.
Image groundOf(const Image& grey)
{
    const int height = heightOf(grey), width = widthOf(grey);
    const int longer = std::max(height, width);
    const int rows = std::max(1, height * cells / longer), columns = std::max(1, width * cells / longer);
    std::vector<float> grid(static_cast<std::size_t>(rows) * columns);
    std::vector<float> cell;
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < columns; ++c) {
            cell.clear();
            for (int y = r * height / rows; y < (r + 1) * height / rows; ++y)
                for (int x = c * width / columns; x < (c + 1) * width / columns; ++x)
                    cell.push_back(grey.values()[static_cast<std::size_t>(y) * width + x]);
            grid[static_cast<std::size_t>(r) * columns + c] = quantile(cell, 0.7);
        }
    extremum(grid, rows, columns, 2, false);
    extremum(grid, rows, columns, 2, true);
    return resample(Image({1, rows, columns}, std::move(grid)), height, width);
}

/// The difference of each pixel from the background in the direction of ink, before thresholding.
Image contrastOf(const Image& grey, bool bright)
{
    Image dark = grey;
    if (std::min(heightOf(grey), widthOf(grey)) < 64) {
        const float ground = quantile({dark.values().begin(), dark.values().end()}, bright ? 0.85 : 0.15);
        for (float& value : dark.values())
            value = std::max(0.0F, bright ? ground - value : value - ground);
        return dark;
    }
    if (!bright)
        for (float& value : dark.values())
            value = 1.0F - value;
    const Image ground = groundOf(dark);
    for (std::size_t i = 0; i < dark.values().size(); ++i) {
        const float level = ground.values()[i];
        // Ink absorbs a share of the light; bright ink on a dark background adds light.
        const float share = bright ? std::max(level, 0.2F) : 1.0F;
        dark.values()[i] = std::max(0.0F, (level - dark.values()[i]) / share);
    }
    return dark;
}

float meanAbove(std::span<const float> values, float level)
{
    double sum = 0.0, count = 0.0;
    for (const float value : values)
        if (value > level)
            sum += value, count += 1.0;
    return count > 0.0 ? static_cast<float>(sum / count) : 0.0F;
}

/// The noise of the background: 1.5 times the median of the values below the threshold.
float noiseBelow(std::span<const float> values, float level)
{
    std::vector<float> ground;
    for (const float value : values)
        if (value <= level)
            ground.push_back(value);
    return ground.empty() ? 0.0F : 1.5F * quantile(std::move(ground), 0.5);
}

float contrastIn(std::span<const float> plane)
{
    const auto [low, high] = std::ranges::minmax(plane);
    return high - low;
}

/// The grey plane or, if ink and background have similar brightness, the colour channel with the highest contrast.
Image planeOfContrast(const Image& picture)
{
    constexpr float enough = 0.25F;
    Image grey = toGrey(picture);
    if (picture.empty() || picture.extent(0) == 1 || contrastIn(grey.values()) >= enough)
        return grey;
    std::int64_t best = 0;
    for (const std::int64_t channel : {1, 2})
        if (contrastIn(picture.row(channel)) > contrastIn(picture.row(best)))
            best = channel;
    const auto plane = picture.row(best);
    if (contrastIn(plane) < 2.0F * contrastIn(grey.values()))
        return grey;
    return Image(grey.shape(), std::vector<float>(plane.begin(), plane.end()));
}

void keepBetween(std::span<float> values, float low, float high)
{
    const float scale = 1.0F / std::max(high - low, 1e-6F);
    for (float& value : values)
        value = std::clamp((value - low) * scale, 0.0F, 1.0F);
}

}  // namespace

Image toGrey(const Image& picture)
{
    expects(picture.shape().size() == 3 && (picture.extent(0) == 1 || picture.extent(0) == 3),
            "toGrey: expects 1 or 3 channels");
    if (picture.extent(0) == 1)
        return picture;
    Image grey({1, picture.extent(1), picture.extent(2)});
    const auto red = picture.row(0), green = picture.row(1), blue = picture.row(2);
    for (std::size_t i = 0; i < red.size(); ++i)
        grey.values()[i] = 0.299F * red[i] + 0.587F * green[i] + 0.114F * blue[i];
    return grey;
}

namespace {

Image inkIn(const Image& picture, bool opposite)
{
    const Image grey = planeOfContrast(picture);
    Image nothing(grey.shape());
    if (grey.empty())
        return nothing;
    const auto [low, high] = std::ranges::minmax(grey.values());
    if (high - low < 0.04F)
        return nothing;
    Image ink = contrastOf(grey, groundIsBright(grey) != opposite);
    const float most = *std::ranges::max_element(ink.values());
    const float level = otsu(ink.values(), 0.0F, most);
    const float core = meanAbove(ink.values(), level);
    const float noise = noiseBelow(ink.values(), level);
    if (core < 0.04F || core < 4.0F * noise)
        return nothing;
    const bool large = std::min(heightOf(grey), widthOf(grey)) >= 64;
    if (large && noise > 0.005F)
        keepBetween(ink.values(), std::max(0.3F * core, 2.5F * noise), 0.85F * core);
    else if (noise > 0.005F || most < 0.97F)
        keepBetween(ink.values(), std::min(2.0F * noise, 0.4F * core), 0.95F * most);
    return ink;
}

}  // namespace

Image findInk(const Image& picture)
{
    return inkIn(picture, false);
}

Image findOppositeInk(const Image& picture)
{
    return inkIn(picture, true);
}

Image resample(const Image& picture, std::int64_t height, std::int64_t width)
{
    expects(picture.shape().size() == 3 && !picture.empty() && height >= 1 && width >= 1, "resample: expects pixels");
    if (picture.extent(1) == height && picture.extent(2) == width)
        return picture;
    Image result({picture.extent(0), height, width});
    const AxisMap across{static_cast<double>(width) / static_cast<double>(picture.extent(2)), 0.0};
    const AxisMap down{static_cast<double>(height) / static_cast<double>(picture.extent(1)), 0.0};
    for (std::int64_t c = 0; c < picture.extent(0); ++c)
        resampleInto({picture.row(c), heightOf(picture), widthOf(picture)}, across, down, Outside::Repeat,
                     result.row(c), static_cast<int>(height), static_cast<int>(width));
    return result;
}

Image cropCentre(const Image& picture)
{
    const std::int64_t height = picture.extent(1), width = picture.extent(2), side = std::min(height, width);
    if (height == width)
        return picture;
    Image square({picture.extent(0), side, side});
    for (std::int64_t c = 0; c < picture.extent(0); ++c)
        for (std::int64_t y = 0; y < side; ++y)
            std::copy_n(picture.row(c).begin() + (y + (height - side) / 2) * width + (width - side) / 2, side,
                        square.row(c).begin() + y * side);
    return square;
}

}  // namespace core
