#include "core/strategy/shown.h"

#include "core/strategy/strategy.h"

#include <algorithm>

namespace core {

bool isShownAtFirst(const Classifier& classifier, StrategyId id)
{
    if (strategy(id).shownAtFirst)
        return true;
    const std::vector<StrategyId> has = classifier.strategies();
    const auto isThere = [&](const Strategy& line) {
        return !line.shownAtFirst || std::ranges::find(has, line.id) != has.end();
    };
    return classifier.networkGroups.contains(id) && !std::ranges::all_of(strategies(), isThere);
}

}  // namespace core
