#include "core/strategy/marks.h"

#include "core/strategy/strategy.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace core {

namespace {

struct MarkLine {
    std::string_view row;
    StrategyMark mark;
};

constexpr const char* black = "#222222";

/// Rows of experiments that are no strategy of the window. One network that answers alone is a softmax; references are
/// black.
const std::array<MarkLine, 9>& rowMarks()
{
    static const StrategyMark oneNetwork = markOf(StrategyId::Softmax);
    static const std::array<MarkLine, 9> lines{{
        {"sigmoid", {"#546e7a", MarkShape::Star}},
        {"trunk-softmax", {black, MarkShape::Diamond}},
        {"softmax-as-long", {black, MarkShape::Diamond}},
        {"one-network-parameters", oneNetwork},
        {"one-network-work", {"#546e7a", MarkShape::Square}},
        {"alone", oneNetwork},
        {"together", {"#00808c", MarkShape::Star}},
        {"together-work", {"#7a5230", MarkShape::Diamond}},
        {"flat", oneNetwork},
    }};
    return lines;
}

constexpr std::string_view dropped = "elimination-drop-";

/// Elimination's colour; another shape for each number of classes that leave in a round.
StrategyMark dropMark(std::string_view number)
{
    int classes = 1;
    std::from_chars(number.data(), number.data() + number.size(), classes);
    const StrategyMark one = markOf(StrategyId::Elimination);
    return {one.colour, static_cast<MarkShape>((static_cast<int>(one.shape) + std::max(classes, 1) - 1) % 6)};
}

}  // namespace

bool StrategyMark::operator==(const StrategyMark& other) const
{
    return std::string_view(colour) == other.colour && shape == other.shape;
}

StrategyMark markOf(StrategyId id)
{
    return strategy(id).mark;
}

StrategyMark markOf(std::string_view row)
{
    if (const Strategy* known = findStrategy(std::string(row)))
        return markOf(known->id);
    if (row.starts_with(dropped))
        return dropMark(row.substr(dropped.size()));
    const auto found = std::ranges::find(rowMarks(), row, &MarkLine::row);
    return found == rowMarks().end() ? StrategyMark{black, MarkShape::Circle} : found->mark;
}

}  // namespace core
