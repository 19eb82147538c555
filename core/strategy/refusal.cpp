#include "core/strategy/refusal.h"

#include "core/base/error.h"
#include "core/strategy/strategy.h"

#include <algorithm>

namespace core {

double highest(const std::vector<double>& probabilities)
{
    expects(!probabilities.empty(), "highest: needs at least one probability");
    return *std::ranges::max_element(probabilities);
}

double confidenceOf(const Verdict& verdict)
{
    return highest(statedProbabilities(verdict));
}

double thresholdThatKeeps(double share, std::vector<double> confidences)
{
    expects(!confidences.empty(), "thresholdThatKeeps: needs at least one confidence");
    std::ranges::sort(confidences);
    const auto refused = static_cast<std::size_t>((1.0 - share) * static_cast<double>(confidences.size()) + 1e-9);
    return confidences.at(std::min(refused, confidences.size() - 1));
}

bool isRefused(const Verdict& verdict, const RefusalThresholds& thresholds)
{
    const auto found = thresholds.find(verdict.strategy);
    const bool decides = verdict.winner && verdict.strategy != StrategyId::MultiLabel;
    return decides && found != thresholds.end() && confidenceOf(verdict) < found->second;
}

std::vector<StrategyId> refusedAmong(std::span<const Verdict> verdicts, const RefusalThresholds& thresholds)
{
    std::vector<StrategyId> refused;
    for (const Verdict& verdict : verdicts)
        if (isRefused(verdict, thresholds))
            refused.push_back(verdict.strategy);
    return refused;
}

}  // namespace core
