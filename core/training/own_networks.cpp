#include "core/training/own_networks.h"

#include "core/base/error.h"

#include <algorithm>

namespace core {

std::string OwnNetworks::stageName(std::uint32_t index) const
{
    const bool isFirst = index == 0 && !first.empty();
    if (isFirst || numbered.empty())
        return std::string(first);
    return std::string(numbered) + ' ' + std::to_string(first.empty() ? index : index - 1);
}

std::span<const OwnNetworks> ownNetworks()
{
    static const std::vector<OwnNetworks> table = [] {
        std::vector<OwnNetworks> entries;
        for (OwnNetworks (*make)() : ownNetworkTrainings)
            entries.push_back(make());
        return entries;
    }();
    return table;
}

const OwnNetworks& ownNetworksOf(StrategyId strategy)
{
    const auto found = std::ranges::find(ownNetworks(), strategy, &OwnNetworks::strategy);
    expects(found != ownNetworks().end(), "ownNetworksOf: every strategy with Backing::Networks must be in the table");
    return *found;
}

}  // namespace core
