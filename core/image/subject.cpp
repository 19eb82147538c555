#include "core/image/subject.h"

#include "core/image/frame.h"
#include "core/image/picture.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace core {

namespace {

constexpr std::int64_t leastSide = 64;  ///< minimum side of a picture with detectable surroundings
constexpr float inkLevel = 0.2F;

/// A connected patch of ink (eight neighbours).
struct Patch {
    int left = 1 << 30, top = 1 << 30, right = -1, bottom = -1;  ///< pixels, inclusive
    int sides = 0;                                               ///< number of sides of the picture that it touches
    int contact = 0;                                             ///< number of its pixels on these sides
    float peak = 0.0F;                                           ///< largest value

    int width() const { return right - left + 1; }
    int height() const { return bottom - top + 1; }
    int longer() const { return std::max(width(), height()); }
    bool holds(const Patch& other) const
    {
        return left < other.left && right > other.right && top < other.top && bottom > other.bottom;
    }
};

struct Patches {
    int height = 0, width = 0;
    std::vector<std::int32_t> marks;  ///< per pixel: 0, or the index of its patch plus one
    std::vector<Patch> all;

    std::int32_t at(int y, int x) const { return marks[static_cast<std::size_t>(y) * width + x]; }
};

int heightOfInk(const Image& ink)
{
    return static_cast<int>(ink.extent(1));
}
int widthOfInk(const Image& ink)
{
    return static_cast<int>(ink.extent(2));
}

void floodPatch(const Image& ink, float level, std::size_t start, Patches& patches)
{
    const std::int32_t mark = static_cast<std::int32_t>(patches.all.size()) + 1;
    Patch patch;
    std::array<bool, 4> touched{};
    std::vector<std::size_t> open{start};
    patches.marks[start] = mark;
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        const int y = static_cast<int>(at / static_cast<std::size_t>(patches.width)),
                  x = static_cast<int>(at % static_cast<std::size_t>(patches.width));
        patch.peak = std::max(patch.peak, ink.values()[at]);
        patch.left = std::min(patch.left, x), patch.right = std::max(patch.right, x);
        patch.top = std::min(patch.top, y), patch.bottom = std::max(patch.bottom, y);
        const std::array<bool, 4> touches{y == 0, y == patches.height - 1, x == 0, x == patches.width - 1};
        for (std::size_t side = 0; side < touches.size(); ++side) {
            touched[side] = touched[side] || touches[side];
            patch.contact += touches[side];
        }
        for (int ny = std::max(y - 1, 0); ny <= std::min(y + 1, patches.height - 1); ++ny)
            for (int nx = std::max(x - 1, 0); nx <= std::min(x + 1, patches.width - 1); ++nx) {
                const std::size_t next = static_cast<std::size_t>(ny) * patches.width + nx;
                if (patches.marks[next] == 0 && ink.values()[next] > level) {
                    patches.marks[next] = mark;
                    open.push_back(next);
                }
            }
    }
    patch.sides = static_cast<int>(std::ranges::count(touched, true));
    patches.all.push_back(patch);
}

Patches patchesOf(const Image& ink, float level)
{
    Patches patches{.height = heightOfInk(ink),
                    .width = widthOfInk(ink),
                    .marks = std::vector<std::int32_t>(ink.values().size(), 0),
                    .all = {}};
    for (std::size_t i = 0; i < ink.values().size(); ++i)
        if (patches.marks[i] == 0 && ink.values()[i] > level)
            floodPatch(ink, level, i, patches);
    return patches;
}

/// Whether row (or column) `line` is ink from one side to the other.
bool runsAcross(const Image& ink, int line, bool rows)
{
    const int height = heightOfInk(ink), width = widthOfInk(ink), length = rows ? width : height;
    int inked = 0;
    for (int i = 0; i < length; ++i)
        inked += ink.values()[static_cast<std::size_t>(rows ? line : i) * width + (rows ? i : line)] > 0.15F;
    return inked * 10 >= length * 9;
}

/// Clears thin lines that cross the whole picture if there are at least three, except where other ink crosses them.
void clearRuledLines(Image& ink, bool rows)
{
    const int height = heightOfInk(ink), width = widthOfInk(ink), lines = rows ? height : width,
              length = rows ? width : height;
    std::vector<std::pair<int, int>> found;  // first and last row of each line
    for (int line = 0; line < lines; ++line) {
        if (!runsAcross(ink, line, rows))
            continue;
        if (!found.empty() && found.back().second == line - 1)
            found.back().second = line;
        else
            found.emplace_back(line, line);
    }
    std::erase_if(found, [lines](const auto& line) { return (line.second - line.first + 1) * 25 > lines; });
    if (found.size() < 3)
        return;
    const Image before = ink;
    const auto place = [&](int line, int i) {
        return static_cast<std::size_t>(rows ? line : i) * width + (rows ? i : line);
    };
    for (auto [first, last] : found) {
        --first, ++last;  // include their soft edges
        const auto isInk = [&](int line, int i) {
            return line >= 0 && line < lines && before.values()[place(line, i)] > inkLevel;
        };
        for (int i = 0; i < length; ++i)
            for (int line = std::max(first, 0); line <= std::min(last, lines - 1); ++line)
                if (!isInk(first - 1, i) && !isInk(last + 1, i))
                    ink.values()[place(line, i)] = 0.0F;
    }
}

/// Whether the patch lies along the border and is not a stroke that crosses it.
bool liesAlongBorder(const Patch& patch, const Patches& patches)
{
    return patch.sides >= 2 || patch.contact * 7 > std::min(patches.height, patches.width);
}

/// Whether the patch is large enough to be the subject and does not touch the border.
bool isInside(const Patch& patch, const Patches& patches)
{
    return patch.sides == 0 && patch.longer() * 8 >= std::max(patches.height, patches.width);
}

/// Whether the patch is a printed box: ink along the four edges of its bounding box and none in the middle.
bool isBox(std::size_t place, const Patches& patches)
{
    const Patch& box = patches.all[place];
    const auto mark = static_cast<std::int32_t>(place) + 1;
    const int rimX = std::max(2, box.width() / 8), rimY = std::max(2, box.height() / 8);
    std::vector<bool> above(static_cast<std::size_t>(box.width())), below = above;
    std::vector<bool> before(static_cast<std::size_t>(box.height())), behind = before;
    for (int y = box.top; y <= box.bottom; ++y)
        for (int x = box.left; x <= box.right; ++x) {
            if (patches.at(y, x) != mark)
                continue;
            const bool upper = y<box.top + rimY, lower = y> box.bottom - rimY,
                       left = x<box.left + rimX, right = x> box.right - rimX;
            if (!upper && !lower && !left && !right)
                return false;
            const auto column = static_cast<std::size_t>(x - box.left), row = static_cast<std::size_t>(y - box.top);
            above[column] = above[column] || upper, below[column] = below[column] || lower;
            before[row] = before[row] || left, behind[row] = behind[row] || right;
        }
    const auto mostly = [](const std::vector<bool>& edge) {
        return std::ranges::count(edge, true) * 10 >= static_cast<std::ptrdiff_t>(edge.size()) * 9;
    };
    return mostly(above) && mostly(below) && mostly(before) && mostly(behind);
}

/// The smallest box that contains ink of sufficient size; nullptr if there is none.
const Patch* boxIn(const Patches& patches)
{
    const Patch* found = nullptr;
    for (std::size_t i = 0; i < patches.all.size(); ++i) {
        const Patch& box = patches.all[i];
        const auto within = [&box](const Patch& other) {
            return box.holds(other) && other.longer() * 4 >= box.longer();
        };
        if ((found == nullptr || box.longer() < found->longer()) && std::ranges::any_of(patches.all, within)
            && isBox(i, patches))
            found = &box;
    }
    return found;
}

/// Whether the patch is faint, like the edge of a shadow.
bool isFaint(const Patch& patch)
{
    return patch.peak < 0.4F;
}

/// The patches to keep; all if there are no surroundings.
std::vector<bool> keptPatches(const Patches& patches)
{
    std::vector<bool> kept(patches.all.size(), true);
    if (const Patch* box = boxIn(patches)) {
        std::transform(patches.all.begin(), patches.all.end(), kept.begin(),
                       [box](const Patch& patch) { return box->holds(patch); });
        return kept;
    }
    const bool inside = std::ranges::any_of(
        patches.all, [&](const Patch& patch) { return isInside(patch, patches) && !isFaint(patch); });
    const bool touched = std::ranges::any_of(patches.all, [](const Patch& patch) { return patch.sides > 0; });
    if (inside && touched)
        std::transform(patches.all.begin(), patches.all.end(), kept.begin(),
                       [&](const Patch& patch) { return !liesAlongBorder(patch, patches) && !isFaint(patch); });
    return kept;
}

/// Clears `ink` except for the kept patches and their soft edges.
Image maskedBy(const Image& ink, const Patches& patches, const std::vector<bool>& kept)
{
    Image near({1, patches.height, patches.width});
    for (std::size_t i = 0; i < patches.marks.size(); ++i)
        near.values()[i] = patches.marks[i] > 0 && kept[static_cast<std::size_t>(patches.marks[i] - 1)] ? 1.0F : 0.0F;
    thicken(near.values(), patches.height, patches.width, 2.0);
    Image part = ink;
    for (std::size_t i = 0; i < patches.marks.size(); ++i) {
        const bool other = patches.marks[i] > 0 && !kept[static_cast<std::size_t>(patches.marks[i] - 1)];
        if (other || near.values()[i] < 0.5F)
            part.values()[i] = 0.0F;
    }
    return part;
}

/// The ratio of intermediate values to clear ink. Strokes have sharp edges; shadows and the space between strokes do
/// not.
double softnessOf(const Image& ink)
{
    const auto between = std::ranges::count_if(ink.values(), [](float value) { return value > 0.05F && value < 0.6F; });
    const auto clear = std::ranges::count_if(ink.values(), [](float value) { return value >= 0.6F; });
    return static_cast<double>(between) / static_cast<double>(std::max<std::ptrdiff_t>(clear, 1));
}

bool hasInside(const Image& ink)
{
    const Patches patches = patchesOf(ink, inkLevel);
    return std::ranges::any_of(patches.all, [&](const Patch& patch) { return isInside(patch, patches); });
}

bool hasSurroundings(const Image& ink)
{
    return std::min(ink.extent(1), ink.extent(2)) >= leastSide;
}

}  // namespace

Image subjectOf(const Image& ink)
{
    if (!hasSurroundings(ink))
        return ink;
    Image clean = ink;
    clearRuledLines(clean, true);
    clearRuledLines(clean, false);
    // At a higher level, ink separates from paler surroundings (lines, a shadow).
    for (const float level : {inkLevel, 0.35F, 0.5F, 0.7F}) {
        const Patches patches = patchesOf(clean, level);
        if (patches.all.empty())
            break;
        const bool free =
            std::ranges::any_of(patches.all, [&](const Patch& patch) { return isInside(patch, patches); });
        if (!free && touchesBorder(clean))
            continue;
        const std::vector<bool> kept = keptPatches(patches);
        const bool all = std::ranges::all_of(kept, [](bool keeps) { return keeps; });
        return all && level == inkLevel ? clean : maskedBy(clean, patches, kept);
    }
    return clean;
}

Image subjectIn(const Image& picture)
{
    Image ink = findInk(picture);
    if (!hasSurroundings(ink))
        return ink;
    Image subject = subjectOf(ink);
    if (!touchesBorder(ink) || !hasInside(subject))
        return subject;
    Image other = subjectOf(findOppositeInk(picture));
    return hasInside(other) && softnessOf(other) < 0.7 * softnessOf(subject) ? other : subject;
}

bool touchesBorder(const Image& ink)
{
    const std::size_t height = static_cast<std::size_t>(ink.extent(1)), width = static_cast<std::size_t>(ink.extent(2));
    const auto isInk = [&](std::size_t y, std::size_t x) { return ink.values()[y * width + x] > inkLevel; };
    for (std::size_t x = 0; x < width; ++x)
        if (isInk(0, x) || isInk(height - 1, x))
            return true;
    for (std::size_t y = 0; y < height; ++y)
        if (isInk(y, 0) || isInk(y, width - 1))
            return true;
    return false;
}

bool inkTouchesBorder(const Image& picture)
{
    if (picture.empty() || !hasSurroundings(picture))
        return false;
    return touchesBorder(subjectIn(shrunkTo(picture, largestSize)));
}

}  // namespace core
