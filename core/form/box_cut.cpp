#include "core/form/box_cut.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace core {

namespace {

constexpr double inset = 0.7;         ///< mm from the middle of a line to the inside of a box
constexpr double around = 2.4;        ///< mm outside of the inside that show the paper
constexpr double widestStroke = 4.0;  ///< mm: wider dark areas are shadows
constexpr int coarse = 4;             ///< pixels of the patch for one of the paper
constexpr double inkLevel = 0.14;     ///< darkness of ink relative to the paper: pencil has about 0.3
constexpr double groundLevel = 0.05;  ///< darkness that becomes white
constexpr double leastInk = 0.6;      ///< mm^2 in a filled box
constexpr double lineRest = 0.6;      ///< mm at the rim where the rest of a line can be
constexpr double leastBlack = 0.3;    ///< darkness that becomes black at least

/// A square of numbers.
struct Square {
    int side = 0;
    std::vector<float> values{};

    explicit Square(int length) : side(length), values(static_cast<std::size_t>(length) * length) {}
    float& at(int x, int y) { return values[static_cast<std::size_t>(y) * side + x]; }
    float at(int x, int y) const { return values[static_cast<std::size_t>(y) * side + x]; }
};

/// The inside of a box and what is around it, in the picture.
struct Patch {
    Square levels;
    int rim = 0;             ///< px around the inside
    double pixelsForMm = 1;  ///< of the patch
};

Patch patchOf(const GreyPicture& picture, const Homography& view, const FormRect& inside)
{
    const double scale = boxPictureSide / inside.width;
    const int rim = static_cast<int>(std::ceil(around * scale / coarse)) * coarse;
    Patch patch{Square(boxPictureSide + 2 * rim), rim, scale};
    const double found = view.scaleAt({inside.left + inside.width / 2.0, inside.top + inside.height / 2.0});
    const int samples = std::clamp(static_cast<int>(std::lround(found / scale)), 1, 4);
    for (int y = 0; y < patch.levels.side; ++y)
        for (int x = 0; x < patch.levels.side; ++x) {
            double sum = 0.0;
            for (int sample = 0; sample < samples * samples; ++sample) {
                const int row = sample / samples, column = sample % samples;
                const double px = x - rim + (column + 0.5) / samples;
                const double py = y - rim + (row + 0.5) / samples;
                sum += levelAt(picture, view({inside.left + inside.width * px / boxPictureSide,
                                              inside.top + inside.height * py / boxPictureSide}));
            }
            patch.levels.at(x, y) = static_cast<float>(sum / (samples * samples));
        }
    return patch;
}

Square reduced(const Square& fine)
{
    Square small(fine.side / coarse);
    for (int y = 0; y < small.side * coarse; ++y)
        for (int x = 0; x < small.side * coarse; ++x)
            small.at(x / coarse, y / coarse) += fine.at(x, y) / (coarse * coarse);
    return small;
}

/// Combines each value with its neighbours up to `radius`, across and then down.
template <typename Combine>
Square combined(const Square& square, int radius, const Combine& combine)
{
    Square across = square, both = square;
    for (int y = 0; y < square.side; ++y)
        for (int x = 0; x < square.side; ++x)
            for (int at = std::max(0, x - radius); at <= std::min(square.side - 1, x + radius); ++at)
                across.at(x, y) = combine(across.at(x, y), square.at(at, y));
    both = across;
    for (int y = 0; y < square.side; ++y)
        for (int x = 0; x < square.side; ++x)
            for (int at = std::max(0, y - radius); at <= std::min(square.side - 1, y + radius); ++at)
                both.at(x, y) = combine(both.at(x, y), across.at(x, at));
    return both;
}

/// The mean of each value and its eight neighbours.
Square smooth(const Square& square)
{
    Square result(square.side);
    for (int y = 0; y < square.side; ++y)
        for (int x = 0; x < square.side; ++x) {
            float sum = 0.0F;
            for (int dy = -1; dy <= 1; ++dy)
                for (int dx = -1; dx <= 1; ++dx)
                    sum += square.at(std::clamp(x + dx, 0, square.side - 1), std::clamp(y + dy, 0, square.side - 1));
            result.at(x, y) = sum / 9.0F;
        }
    return result;
}

/// The level of the paper, in coarse pixels: dark things that are narrower than a stroke can be are closed.
Square paperOf(const Patch& patch)
{
    const int radius = std::max(1, static_cast<int>(std::ceil(widestStroke / 2.0 * patch.pixelsForMm / coarse)));
    const Square bright = combined(reduced(patch.levels), radius, [](float a, float b) { return std::max(a, b); });
    return smooth(combined(bright, radius, [](float a, float b) { return std::min(a, b); }));
}

float between(const Square& square, double x, double y)
{
    const double limit = square.side - 1.0;
    const double cx = std::clamp(x, 0.0, limit), cy = std::clamp(y, 0.0, limit);
    const int left = static_cast<int>(cx), top = static_cast<int>(cy);
    const int right = std::min(left + 1, square.side - 1), bottom = std::min(top + 1, square.side - 1);
    const auto across = static_cast<float>(cx - left), down = static_cast<float>(cy - top);
    return (square.at(left, top) * (1 - across) + square.at(right, top) * across) * (1 - down)
         + (square.at(left, bottom) * (1 - across) + square.at(right, bottom) * across) * down;
}

/// The darkness of the inside relative to the paper: 0 paper, 1 black.
Square darknessIn(const Patch& patch)
{
    const Square paper = paperOf(patch);
    Square dark(boxPictureSide);
    for (int y = 0; y < dark.side; ++y)
        for (int x = 0; x < dark.side; ++x) {
            const int px = x + patch.rim, py = y + patch.rim;
            const float ground = between(paper, (px + 0.5) / coarse - 0.5, (py + 0.5) / coarse - 0.5);
            dark.at(x, y) = std::clamp(1.0F - patch.levels.at(px, py) / std::max(ground, 1.0F), 0.0F, 1.0F);
        }
    return dark;
}

/// Pixels of ink that touch each other.
struct InkPatch {
    std::vector<int> places;
    int deepest = 0;  ///< the largest distance of a pixel from the edge of the inside

    void add(int place, int side)
    {
        const int x = place % side, y = place / side;
        places.push_back(place);
        deepest = std::max(deepest, std::min({x, y, side - 1 - x, side - 1 - y}));
    }
};

std::vector<InkPatch> inkPatches(const Square& dark)
{
    std::vector<bool> seen(dark.values.size());
    const auto isInk = [&](int place) {
        return !seen[static_cast<std::size_t>(place)] && dark.values[static_cast<std::size_t>(place)] > inkLevel;
    };
    std::vector<InkPatch> patches;
    for (int start = 0; start < dark.side * dark.side; ++start) {
        if (!isInk(start))
            continue;
        InkPatch patch;
        seen[static_cast<std::size_t>(start)] = true;
        patch.add(start, dark.side);
        for (std::size_t next = 0; next < patch.places.size(); ++next) {
            const int x = patch.places[next] % dark.side, y = patch.places[next] / dark.side;
            for (int ny = std::max(y - 1, 0); ny <= std::min(y + 1, dark.side - 1); ++ny)
                for (int nx = std::max(x - 1, 0); nx <= std::min(x + 1, dark.side - 1); ++nx)
                    if (const int place = ny * dark.side + nx; isInk(place)) {
                        seen[static_cast<std::size_t>(place)] = true;
                        patch.add(place, dark.side);
                    }
        }
        patches.push_back(std::move(patch));
    }
    return patches;
}

/// The darkness that becomes black: that of the darkest twentieth of the ink.
float blackOf(const Square& dark, const std::vector<InkPatch>& ink)
{
    std::vector<float> values;
    for (const InkPatch& patch : ink)
        for (const int place : patch.places)
            values.push_back(dark.values[static_cast<std::size_t>(place)]);
    const auto darkest = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 19 / 20);
    std::ranges::nth_element(values, darkest);
    return std::max(*darkest, static_cast<float>(leastBlack));
}

GreyPicture pictureOf(const Square& dark, float black)
{
    GreyPicture picture{.width = dark.side, .height = dark.side, .levels = {}};
    for (const float value : dark.values) {
        const double ink = std::clamp((value - groundLevel) / (black - groundLevel), 0.0, 1.0);
        picture.levels.push_back(static_cast<std::uint8_t>(std::lround(255.0 * (1.0 - ink))));
    }
    return picture;
}

}  // namespace

CutBox cutBox(const GreyPicture& picture, const Homography& view, const FormRect& box, const BoxShift& shift)
{
    const FormRect inside{box.left + shift.left + inset, box.top + shift.top + inset,
                          box.width + shift.right - shift.left - 2.0 * inset,
                          box.height + shift.bottom - shift.top - 2.0 * inset};
    const Patch patch = patchOf(picture, view, inside);
    Square dark = darknessIn(patch);
    std::vector<InkPatch> ink = inkPatches(smooth(dark));
    const auto isRestOfLine = [&patch](const InkPatch& one) { return one.deepest < lineRest * patch.pixelsForMm; };
    double area = 0.0;
    for (const InkPatch& one : ink) {
        if (isRestOfLine(one))
            for (const int place : one.places)
                dark.values[static_cast<std::size_t>(place)] = 0.0F;
        else
            area += static_cast<double>(one.places.size()) / (patch.pixelsForMm * patch.pixelsForMm);
    }
    if (area < leastInk)
        return {};
    std::erase_if(ink, isRestOfLine);
    return {.isFilled = true, .picture = pictureOf(dark, blackOf(dark, ink))};
}

}  // namespace core
