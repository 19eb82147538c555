#include "core/evidence/counter_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace core {

namespace {

constexpr double largestShare = 0.5;               ///< of the length of the drawing that a change may have
constexpr std::size_t runsInPairs = 64;            ///< the shortest runs that pairs consist of
constexpr std::size_t mostEnds = 24;               ///< ends of strokes that are joined, in the order of the drawing
constexpr double shortestStroke = 0.03;            ///< canvas units
constexpr std::size_t longestOfPair = 3;           ///< parts in a run of a pair
constexpr std::array extensions{0.15, 0.3, 0.45};  ///< beyond an end, relative to the size of the drawing
constexpr std::array bars{0.25, 0.4};              ///< lengths, relative to the size of the drawing
constexpr double reachOfEnds = 0.6;                ///< distance of ink that an end may be joined to, relative to size

/// Rounded, so that equal lengths are equal on every machine.
double rounded(double length)
{
    return std::round(length * 1e7) / 1e7;
}

void keepShortest(std::vector<InkChange>& changes, std::size_t most)
{
    std::ranges::stable_sort(changes, {}, &InkChange::length);
    changes.resize(std::min(changes.size(), most));
}

struct Frame {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9, width = 0.0;
    double size() const { return std::max(right - left, bottom - top); }
};

/// The box of the middle lines and the mean width of the pen.
Frame frameOf(const Ink& ink)
{
    Frame frame;
    double count = 0.0;
    for (const Stroke& stroke : ink.strokes) {
        if (stroke.erases)
            continue;
        for (const InkPoint& point : stroke.points) {
            frame.left = std::min(frame.left, point.x), frame.right = std::max(frame.right, point.x);
            frame.top = std::min(frame.top, point.y), frame.bottom = std::max(frame.bottom, point.y);
        }
        frame.width += stroke.width;
        count += 1.0;
    }
    frame.width = count > 0.0 ? frame.width / count : defaultPenWidth;
    return frame;
}

struct StrokeEnd {
    std::size_t stroke = 0;
    double at = 0.0;  ///< length at which it lies
    InkPoint point;
    double dx = 0.0, dy = 0.0;  ///< direction outwards, length 1
};

std::vector<StrokeEnd> endsOf(const Ink& ink)
{
    std::vector<StrokeEnd> ends;
    for (std::size_t number = 0; number < ink.strokes.size() && ends.size() < mostEnds; ++number) {
        const Stroke& stroke = ink.strokes[number];
        const double length = lengthOf(stroke), back = std::min(0.06, 0.5 * length);
        if (stroke.erases || stroke.points.empty() || length <= 0.0)
            continue;
        for (const auto& [at, inside] : {std::pair{0.0, back}, std::pair{length, length - back}}) {
            const InkPoint tip = pointAt(stroke, at), before = pointAt(stroke, inside);
            const double distance = std::max(std::hypot(tip.x - before.x, tip.y - before.y), 1e-9);
            ends.push_back({number, at, tip, (tip.x - before.x) / distance, (tip.y - before.y) / distance});
        }
    }
    return ends;
}

/// Collects added strokes that are neither too short nor too long.
class AddedStrokes {
public:
    AddedStrokes(const Frame& frame, double longest) : m_frame(frame), m_longest(longest) {}

    void add(const InkPoint& from, const InkPoint& to)
    {
        const double length = rounded(std::hypot(to.x - from.x, to.y - from.y));
        if (!(length >= shortestStroke && length <= m_longest))  // also if it is not a number
            return;
        const InkPoint start{from.x, from.y, 1.0}, end{to.x, to.y, 1.0};
        m_changes.push_back({{}, {Stroke{.points = {start, end}, .width = m_frame.width}}, length});
    }
    std::vector<InkChange> take() { return std::move(m_changes); }

private:
    Frame m_frame;
    double m_longest;
    std::vector<InkChange> m_changes;
};

void addJoins(const Ink& ink, const std::vector<StrokePart>& segments, const Frame& frame, AddedStrokes& strokes)
{
    const std::vector<StrokeEnd> ends = endsOf(ink);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        for (std::size_t j = i + 1; j < ends.size(); ++j)
            strokes.add(ends[i].point, ends[j].point);
        for (const StrokePart& segment : segments) {
            const double near = std::abs(segment.begin - ends[i].at);
            const bool own = segment.stroke == ends[i].stroke && near < 2.0 * frame.width;
            const InkPoint target = pointAt(ink.strokes[segment.stroke], segment.begin);
            const double distance = std::hypot(target.x - ends[i].point.x, target.y - ends[i].point.y);
            if (!own && segment.begin > 0.0 && distance < reachOfEnds * frame.size())
                strokes.add(ends[i].point, target);
        }
        for (const double share : extensions) {
            const double reach = share * frame.size();
            strokes.add(ends[i].point, {ends[i].point.x + reach * ends[i].dx, ends[i].point.y + reach * ends[i].dy});
        }
    }
}

void addBars(const Frame& frame, AddedStrokes& strokes)
{
    constexpr std::array<std::pair<double, double>, 4> directions{
        {{1.0, 0.0}, {0.0, 1.0}, {0.7071067811865476, 0.7071067811865476}, {0.7071067811865476, -0.7071067811865476}}};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            const double x = frame.left + 0.5 * column * (frame.right - frame.left),
                         y = frame.top + 0.5 * row * (frame.bottom - frame.top);
            for (const double share : bars)
                for (const auto& [dx, dy] : directions) {
                    const double half = 0.5 * share * frame.size();
                    strokes.add({x - half * dx, y - half * dy}, {x + half * dx, y + half * dy});
                }
        }
}

double lengthOfPart(const Ink& ink, const StrokePart& part)
{
    return part.length() > 0.0 ? part.length() : ink.strokes[part.stroke].width;
}

/// Runs of up to `most` neighbouring parts, in the order of the drawing.
std::vector<InkChange> runsOf(const Ink& ink, const std::vector<StrokePart>& segments, std::size_t most)
{
    const double limit = largestShare * lengthOf(ink);
    std::vector<InkChange> runs;
    for (std::size_t first = 0; first < segments.size(); ++first) {
        StrokePart run = segments[first];
        for (std::size_t last = first; last < segments.size() && last - first < most; ++last) {
            if (segments[last].stroke != run.stroke)
                break;
            run.end = segments[last].end;
            const double length = rounded(lengthOfPart(ink, run));
            if (length > limit)
                break;
            runs.push_back({{run}, {}, length});
        }
    }
    return runs;
}

bool touch(const StrokePart& one, const StrokePart& other)
{
    return one.stroke == other.stroke && one.begin <= other.end && other.begin <= one.end;
}

}  // namespace

std::vector<InkChange> erasedRuns(const Ink& ink, const std::vector<StrokePart>& segments, std::size_t most)
{
    std::vector<InkChange> runs = runsOf(ink, segments, segments.size());
    keepShortest(runs, most);
    return runs;
}

std::vector<InkChange> erasedPairs(const Ink& ink, const std::vector<StrokePart>& segments, std::size_t most)
{
    const double limit = largestShare * lengthOf(ink);
    std::vector<InkChange> runs = runsOf(ink, segments, longestOfPair);
    keepShortest(runs, runsInPairs);
    std::vector<InkChange> pairs;
    for (std::size_t i = 0; i < runs.size(); ++i)
        for (std::size_t j = i + 1; j < runs.size(); ++j) {
            const StrokePart &one = runs[i].erased.front(), &other = runs[j].erased.front();
            const double length = rounded(runs[i].length + runs[j].length);
            if (!touch(one, other) && length <= limit)
                pairs.push_back({{one, other}, {}, length});
        }
    keepShortest(pairs, most);
    return pairs;
}

std::vector<InkChange> addedStrokes(const Ink& ink, const std::vector<StrokePart>& segments, std::size_t most)
{
    const Frame frame = frameOf(ink);
    if (frame.right < frame.left)
        return {};
    AddedStrokes strokes(frame, std::max(largestShare * lengthOf(ink), 4.0 * frame.width));
    addJoins(ink, segments, frame, strokes);
    addBars(frame, strokes);
    std::vector<InkChange> changes = strokes.take();
    keepShortest(changes, most);
    return changes;
}

Ink changedInk(const Ink& ink, const InkChange& change)
{
    Ink changed = inkWithout(ink, change.erased);
    changed.strokes.insert(changed.strokes.end(), change.added.begin(), change.added.end());
    return changed;
}

Ink inkOf(const Ink& ink, const InkChange& change)
{
    Ink part{change.added};
    for (const StrokePart& erased : change.erased)
        part.strokes.push_back(strokeOf(ink, erased));
    return part;
}

}  // namespace core
