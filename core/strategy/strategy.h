#pragma once

#include "core/strategy/heads.h"
#include "core/strategy/verdict.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// One line of the registry: what a strategy is called and whether it stands on the shared trunk's features.
struct Strategy {
    StrategyId id;
    std::string name;                    ///< on the command line and in files: "multi-label"
    HeadLayout (*heads)(int classes);    ///< nullptr: it has networks of its own
};

std::span<const Strategy> strategies();
const Strategy& strategy(StrategyId id);
std::string toText(StrategyId id);
/// "softmax,pairwise" to ids in the registry's order. Throws UsageError that lists the names.
std::vector<StrategyId> parseStrategies(const std::string& list);

}  // namespace core
