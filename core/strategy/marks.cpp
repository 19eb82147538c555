#include "core/strategy/marks.h"

#include "core/strategy/strategy.h"

#include <string_view>

namespace core {

bool StrategyMark::operator==(const StrategyMark& other) const
{
    return std::string_view(colour) == other.colour && shape == other.shape;
}

StrategyMark markOf(StrategyId id)
{
    return strategy(id).mark;
}

}  // namespace core
