#include "core/strategy/marks.h"

#include "core/base/error.h"
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

constexpr StrategyMark softmaxMark{"#0072b2", MarkShape::Circle};

/// By number of the strategy.
constexpr std::array<StrategyMark, allStrategies.size()> strategyMarks{{
    softmaxMark,
    {"#d55e00", MarkShape::Square},
    {"#008f67", MarkShape::Triangle},
    {"#aa4499", MarkShape::Diamond},
    {"#9a7200", MarkShape::Pentagon},
    {"#5b5bd6", MarkShape::Star},
    {"#c2255c", MarkShape::Square},
    {"#3f7f1f", MarkShape::Diamond},
    {"#7a5230", MarkShape::Pentagon},
    {"#00808c", MarkShape::Star},
    {"#d02f2f", MarkShape::Triangle},
}};

/// Rows of experiments that are no strategy of the window. One network that answers alone is a softmax; references are
/// black.
constexpr std::array<MarkLine, 9> rowMarks{{
    {"sigmoid", {"#546e7a", MarkShape::Star}},
    {"trunk-softmax", {black, MarkShape::Diamond}},
    {"softmax-as-long", {black, MarkShape::Diamond}},
    {"one-network-parameters", softmaxMark},
    {"one-network-work", {"#546e7a", MarkShape::Square}},
    {"alone", softmaxMark},
    {"together", {"#00808c", MarkShape::Star}},
    {"together-work", {"#7a5230", MarkShape::Diamond}},
    {"flat", softmaxMark},
}};

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
    const auto place = static_cast<std::size_t>(id);
    expects(place < strategyMarks.size(), "markOf: every strategy needs a mark");
    return strategyMarks[place];
}

StrategyMark markOf(std::string_view row)
{
    if (const Strategy* known = findStrategy(std::string(row)))
        return markOf(known->id);
    if (row.starts_with(dropped))
        return dropMark(row.substr(dropped.size()));
    const auto found = std::ranges::find(rowMarks, row, &MarkLine::row);
    return found == rowMarks.end() ? StrategyMark{black, MarkShape::Circle} : found->mark;
}

}  // namespace core
