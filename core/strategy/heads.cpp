#include "core/strategy/heads.h"

#include "core/base/error.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace core {

namespace {

void append(HeadLayout& layout, std::vector<int> classes)
{
    const auto outputs = static_cast<std::int64_t>(classes.size());
    layout.segments.push_back({.offset = layout.outputs, .classes = std::move(classes)});
    layout.outputs += outputs;
}

}  // namespace

void appendTwoSides(HeadLayout& layout, const std::vector<int>& zeros, const std::vector<int>& ones)
{
    expects(!zeros.empty() && !ones.empty(), "appendTwoSides: needs classes on both sides");
    std::map<int, int> sides;
    for (const int label : zeros)
        sides.emplace(label, 0);
    for (const int label : ones)
        expects(sides.emplace(label, 1).second, "appendTwoSides: a class can be on one side only");
    Segment segment{.offset = layout.outputs, .classes = {}};
    for (const auto& [label, side] : sides) {
        segment.classes.push_back(label);
        segment.groups.push_back(side);
    }
    layout.segments.push_back(std::move(segment));
    layout.outputs += 2;
}

bool isPlain(const HeadLayout& layout)
{
    return std::ranges::all_of(layout.segments, [](const Segment& segment) { return segment.groups.empty(); });
}

std::vector<int> classesOf(std::uint32_t mask)
{
    std::vector<int> classes;
    classes.reserve(static_cast<std::size_t>(std::popcount(mask)));
    for (; mask != 0; mask &= mask - 1)
        classes.push_back(std::countr_zero(mask));
    return classes;
}

std::uint32_t maskOf(const Segment& segment)
{
    std::uint32_t mask = 0;
    for (const int label : segment.classes)
        mask |= 1U << label;
    return mask;
}

std::vector<std::uint32_t> subsetsOf(const std::vector<HeadLayout>& layouts)
{
    std::set<std::uint32_t> masks;
    for (const HeadLayout& layout : layouts)
        for (const Segment& segment : layout.segments)
            masks.insert(maskOf(segment));
    return {masks.begin(), masks.end()};
}

HeadLayout softmaxHeads(int classes)
{
    expects(classes >= 2, "softmaxHeads: needs at least two classes");
    std::vector<int> all(static_cast<std::size_t>(classes));
    std::iota(all.begin(), all.end(), 0);
    HeadLayout layout;
    append(layout, std::move(all));
    return layout;
}

HeadLayout sigmoidHeads(int classes)
{
    expects(classes >= 2, "sigmoidHeads: needs at least two classes");
    HeadLayout layout;
    for (int label = 0; label < classes; ++label)
        append(layout, {label});
    return layout;
}

HeadLayout pairwiseHeads(int classes)
{
    expects(classes >= 2, "pairwiseHeads: needs at least two classes");
    HeadLayout layout;
    for (int low = 0; low < classes; ++low)
        for (int high = low + 1; high < classes; ++high)
            append(layout, {low, high});
    return layout;
}

HeadLayout eliminationHeads(int classes)
{
    expects(classes >= 2 && classes <= 12, "eliminationHeads: needs 2 to 12 classes");
    HeadLayout layout;
    for (std::uint32_t mask = 0; mask < (1U << classes); ++mask)
        if (std::popcount(mask) >= 2)
            append(layout, classesOf(mask));
    return layout;
}

HeadLayout concatenate(const std::vector<HeadLayout>& layouts)
{
    HeadLayout joined;
    for (const HeadLayout& layout : layouts) {
        for (Segment segment : layout.segments) {
            segment.offset += joined.outputs;
            joined.segments.push_back(std::move(segment));
        }
        joined.outputs += layout.outputs;
    }
    return joined;
}

std::size_t pairIndex(int low, int high, int classes)
{
    expects(0 <= low && low < high && high < classes, "pairIndex: needs 0 <= low < high < classes");
    return static_cast<std::size_t>(low * (2 * classes - low - 1) / 2 + high - low - 1);
}

std::size_t subsetIndex(std::uint32_t mask, int classes)
{
    expects(classes <= 12 && std::popcount(mask) >= 2 && std::cmp_less_equal(std::bit_width(mask), classes),
            "subsetIndex: needs at least two of at most 12 classes");
    // All smaller masks precede this one, except the empty one and those with a single bit, which have no head.
    return mask - 1 - static_cast<std::uint32_t>(std::bit_width(mask));
}

}  // namespace core
