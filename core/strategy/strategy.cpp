#include "core/strategy/strategy.h"

#include "core/base/error.h"

#include <algorithm>
#include <sstream>

namespace core {

namespace {

std::string nameList()
{
    std::string names;
    for (const Strategy& known : strategies())
        names += (names.empty() ? "" : ", ") + known.name;
    return names;
}

}  // namespace

std::span<const Strategy> strategies()
{
    static const std::array<Strategy, allStrategies.size()> registry{{
        {StrategyId::Softmax, "softmax", softmaxHeads},
        {StrategyId::Pairwise, "pairwise", pairwiseHeads},
        {StrategyId::Elimination, "elimination", eliminationHeads},
        {StrategyId::MultiLabel, "multi-label", nullptr},
        {StrategyId::Specialists, "specialists", nullptr},
    }};
    return registry;
}

const Strategy& strategy(StrategyId id)
{
    const auto found = std::ranges::find(strategies(), id, &Strategy::id);
    expects(found != strategies().end(), "strategy: every id must be in the registry");
    return *found;
}

std::string toText(StrategyId id)
{
    return strategy(id).name;
}

std::vector<StrategyId> parseStrategies(const std::string& list)
{
    std::vector<StrategyId> wanted;
    std::istringstream stream(list + ",");  // so that a trailing comma is an empty name, not nothing
    for (std::string name; std::getline(stream, name, ',');) {
        const auto found = std::ranges::find(strategies(), name, &Strategy::name);
        if (found == strategies().end())
            throw UsageError("strategy \"" + name + "\": expected a list of " + nameList() + ", separated by commas");
        wanted.push_back(found->id);
    }
    std::ranges::sort(wanted);  // ids are declared in the registry's order
    const auto repeated = std::ranges::unique(wanted);
    wanted.erase(repeated.begin(), repeated.end());
    return wanted;
}

}  // namespace core
