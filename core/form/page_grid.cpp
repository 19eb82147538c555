#include "core/form/page_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace core {

namespace {

constexpr double offsetStep = 0.125, lengthStep = 0.4;  ///< mm, of the samples across and along a line
constexpr double searchedPart = 0.8;                    ///< of a line: its corners belong to two lines
constexpr double darkPart = 0.7;       ///< of the samples along a line are at least as dark as its darkness
constexpr double leastDarkness = 0.1;  ///< of a line, relative to the paper beside it
constexpr double leastContrast = 0.06;
constexpr double leastFound = 0.5;  ///< of all lines

enum Side : std::size_t { Left, Top, Right, Bottom };

/// The shift of each line of a box; empty if the line was not found.
using FoundLines = std::array<std::optional<double>, 4>;

FormPoint pointOn(const FormRect& box, std::size_t side, double along, double offset)
{
    switch (side) {
    case Left:
        return {box.left + offset, box.top + along};
    case Right:
        return {box.right() + offset, box.top + along};
    case Top:
        return {box.left + along, box.top + offset};
    default:
        return {box.left + along, box.bottom() + offset};
    }
}

/// The darkness of lines parallel to one side of a box, each at its distance from the expected place.
class LineProfile {
public:
    LineProfile(const GreyPicture& picture, const Homography& view, double reach)
        : m_picture(picture),
          m_view(view),
          m_offsets(2 * static_cast<int>(std::lround(reach / offsetStep)) + 1),
          m_reach(reach)
    {
    }

    std::optional<double> find(const FormRect& box, std::size_t side)
    {
        const int count = std::max(4, static_cast<int>(box.width * searchedPart / lengthStep));
        sample(box, side, count);
        measure(count);
        const int best = peak();
        std::vector<double> sorted = m_darkness;
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::ranges::nth_element(sorted, middle);
        const double height = m_darkness[static_cast<std::size_t>(best)];
        if (height < leastDarkness || height - *middle < leastContrast)
            return std::nullopt;
        return offsetAt(best) + offsetStep * centreAround(best, *middle);
    }

private:
    double offsetAt(int place) const { return place * offsetStep - m_reach; }

    void sample(const FormRect& box, std::size_t side, int count)
    {
        m_levels.resize(static_cast<std::size_t>(m_offsets) * static_cast<std::size_t>(count));
        for (int along = 0; along < count; ++along) {
            const double at = box.width * ((1.0 - searchedPart) / 2.0 + searchedPart * (along + 0.5) / count);
            for (int place = 0; place < m_offsets; ++place)
                m_levels[static_cast<std::size_t>(place) * static_cast<std::size_t>(count)
                         + static_cast<std::size_t>(along)] =
                    levelAt(m_picture, m_view(pointOn(box, side, at, offsetAt(place))));
        }
    }

    /// Paper is the brightest level across the line, so that a shadow along or across it does not count.
    void measure(int count)
    {
        std::vector<double> paper(static_cast<std::size_t>(count), 1.0);
        for (std::size_t i = 0; i < m_levels.size(); ++i)
            paper[i % paper.size()] = std::max(paper[i % paper.size()], m_levels[i]);
        std::vector<double> line(paper.size());
        m_darkness.clear();
        for (int place = 0; place < m_offsets; ++place) {
            for (std::size_t along = 0; along < line.size(); ++along)
                line[along] = 1.0 - m_levels[static_cast<std::size_t>(place) * line.size() + along] / paper[along];
            const auto quantile =
                line.begin() + static_cast<std::ptrdiff_t>((1.0 - darkPart) * static_cast<double>(line.size()));
            std::ranges::nth_element(line, quantile);
            m_darkness.push_back(*quantile);
        }
    }

    /// The darkest line; of two, the one that is nearer to the expected place.
    int peak() const
    {
        const auto score = [this](int place) {
            return m_darkness[static_cast<std::size_t>(place)] * (1.0 - 0.3 * std::abs(offsetAt(place)) / m_reach);
        };
        int best = 0;
        for (int place = 1; place < m_offsets; ++place)
            if (score(place) > score(best))
                best = place;
        return best;
    }

    /// The centre of the darkness around the peak, in steps from it.
    double centreAround(int best, double ground) const
    {
        constexpr int nearSteps = 3;
        double mass = 0.0, moment = 0.0;
        for (int step = -nearSteps; step <= nearSteps; ++step) {
            const int place = std::clamp(best + step, 0, m_offsets - 1);
            const double dark = std::max(0.0, m_darkness[static_cast<std::size_t>(place)] - ground);
            mass += dark, moment += dark * (place - best);
        }
        return mass > 0.0 ? moment / mass : 0.0;
    }

    const GreyPicture& m_picture;
    const Homography& m_view;
    int m_offsets;
    double m_reach;
    std::vector<double> m_levels, m_darkness;
};

std::vector<FormRect> boxesOf(const FormLayout& layout)
{
    std::vector<FormRect> boxes;
    for (int row = 0; row < layout.rows(); ++row)
        for (int column = 0; column < layout.columns(); ++column)
            boxes.push_back(layout.box(row, column));
    return boxes;
}

std::vector<FoundLines> findLines(const GreyPicture& picture, const std::vector<FormRect>& boxes,
                                  const Homography& view, double reach)
{
    LineProfile profile(picture, view, reach);
    std::vector<FoundLines> all(boxes.size());
    for (std::size_t box = 0; box < boxes.size(); ++box)
        for (const std::size_t side : {Left, Top, Right, Bottom})
            all[box][side] = profile.find(boxes[box], side);
    return all;
}

/// The corners of boxes whose two lines were found.
std::vector<PointPair> cornersOf(const std::vector<FormRect>& boxes, const std::vector<FoundLines>& lines,
                                 const Homography& view)
{
    std::vector<PointPair> pairs;
    for (std::size_t box = 0; box < boxes.size(); ++box)
        for (const std::size_t across : {Left, Right})
            for (const std::size_t down : {Top, Bottom})
                if (lines[box][across] && lines[box][down]) {
                    const FormRect& place = boxes[box];
                    const FormPoint corner{across == Left ? place.left : place.right(),
                                           down == Top ? place.top : place.bottom()};
                    pairs.push_back({corner, view({corner.x + *lines[box][across], corner.y + *lines[box][down]})});
                }
    return pairs;
}

/// How far the view is from each pair, in mm.
std::vector<double> errorsOf(const std::vector<PointPair>& pairs, const Homography& view)
{
    std::vector<double> errors;
    for (const PointPair& pair : pairs) {
        const FormPoint there = view(pair.page);
        errors.push_back(std::hypot(there.x - pair.picture.x, there.y - pair.picture.y) / view.scaleAt(pair.page));
    }
    return errors;
}

/// The view that fits most corners: pairs far from a first fit are left out of the second one.
std::optional<Homography> fitted(const std::vector<PointPair>& pairs)
{
    constexpr std::size_t fewest = 8;
    constexpr double usualError = 0.3;  ///< mm
    constexpr int rounds = 3;
    if (pairs.size() < fewest)
        return std::nullopt;
    std::optional<Homography> view = Homography::fit(pairs);
    for (int round = 0; round < rounds && view; ++round) {
        const std::vector<double> errors = errorsOf(pairs, *view);
        std::vector<double> sorted = errors;
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::ranges::nth_element(sorted, middle);
        std::vector<PointPair> kept;
        for (std::size_t i = 0; i < pairs.size(); ++i)
            if (errors[i] <= std::max(usualError, 2.5 * *middle))
                kept.push_back(pairs[i]);
        if (kept.size() < fewest)
            return std::nullopt;
        view = Homography::fit(kept);
    }
    return view;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0.0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// How far each box is moved, judged by the lines of the boxes around it: neighbours on a bent page move alike, and a
/// line that was mistaken for another one does not count.
std::vector<FormPoint> movesOf(const FormLayout& layout, const std::vector<FoundLines>& lines)
{
    constexpr int nearBoxes = 2;
    std::vector<FormPoint> moves;
    for (int row = 0; row < layout.rows(); ++row)
        for (int column = 0; column < layout.columns(); ++column) {
            std::vector<double> across, down;
            for (int y = std::max(0, row - nearBoxes); y <= std::min(layout.rows() - 1, row + nearBoxes); ++y)
                for (int x = std::max(0, column - nearBoxes); x <= std::min(layout.columns() - 1, column + nearBoxes);
                     ++x) {
                    const FoundLines& box = lines[layout.indexOf(y, x)];
                    for (const std::size_t side : {Left, Top, Right, Bottom})
                        if (box[side])
                            (side == Left || side == Right ? across : down).push_back(*box[side]);
                }
            moves.push_back({medianOf(std::move(across)), medianOf(std::move(down))});
        }
    return moves;
}

/// The shift of a box whose lines were searched around `move`. All four are needed: a single line across can be that of
/// a neighbour.
BoxShift shiftOf(const FoundLines& lines, const FormPoint& move)
{
    constexpr double largestStretch = 0.8;  ///< mm
    const bool areFound = std::ranges::all_of(lines, [](const auto& line) { return line.has_value(); });
    if (!areFound)
        return {.isClear = false};
    return {.left = move.x + *lines[Left],
            .top = move.y + *lines[Top],
            .right = move.x + *lines[Right],
            .bottom = move.y + *lines[Bottom],
            .isClear = std::abs(*lines[Left] - *lines[Right]) <= largestStretch
                    && std::abs(*lines[Top] - *lines[Bottom]) <= largestStretch};
}

std::size_t countFound(const std::vector<FoundLines>& lines)
{
    return std::accumulate(lines.begin(), lines.end(), std::size_t{0}, [](std::size_t sum, const FoundLines& box) {
        return sum
             + static_cast<std::size_t>(std::ranges::count_if(box, [](const auto& line) { return line.has_value(); }));
    });
}

}  // namespace

std::optional<PageGrid> findGrid(const GreyPicture& picture, const FormLayout& layout, const Homography& guess)
{
    const std::vector<FormRect> boxes = boxesOf(layout);
    Homography view = guess;
    for (const double reach : {2.25, 2.25}) {
        const auto better = fitted(cornersOf(boxes, findLines(picture, boxes, view, reach), view));
        if (!better)
            return std::nullopt;
        view = *better;
    }
    const std::vector<FormPoint> moves = movesOf(layout, findLines(picture, boxes, view, 2.25));
    std::vector<FormRect> moved = boxes;
    for (std::size_t box = 0; box < boxes.size(); ++box)
        moved[box].left += moves[box].x, moved[box].top += moves[box].y;
    const std::vector<FoundLines> lines = findLines(picture, moved, view, 1.25);
    if (static_cast<double>(countFound(lines)) < leastFound * 4.0 * static_cast<double>(boxes.size()))
        return std::nullopt;
    PageGrid grid{.view = view};
    for (std::size_t box = 0; box < boxes.size(); ++box)
        grid.shifts.push_back(shiftOf(lines[box], moves[box]));
    return grid;
}

}  // namespace core
