#include "core/strategy/refusal.h"

#include "core/base/error.h"
#include "core/strategy/confidence.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"

#include <algorithm>
#include <numeric>

namespace core {

double highest(const std::vector<double>& probabilities)
{
    expects(!probabilities.empty(), "highest: needs at least one probability");
    return *std::ranges::max_element(probabilities);
}

double thresholdThatKeeps(double share, std::vector<double> confidences)
{
    expects(!confidences.empty(), "thresholdThatKeeps: needs at least one confidence");
    std::ranges::sort(confidences);
    const auto refused = static_cast<std::size_t>((1.0 - share) * static_cast<double>(confidences.size()) + 1e-9);
    return confidences.at(std::min(refused, confidences.size() - 1));
}

std::optional<double> thresholdFor(const Verdict& verdict, const RefusalThresholds& thresholds)
{
    if (!verdict.winner || strategy(verdict.strategy).labels)
        return std::nullopt;
    StrategyId id = verdict.strategy;
    if (const auto* elimination = std::get_if<EliminationTrace>(&verdict.trace);
        elimination && !elimination->duels.empty())
        id = StrategyId::Ddag;
    if (const auto* specialists = std::get_if<SpecialistsTrace>(&verdict.trace);
        specialists && specialists->decides != SpecialistScores::Raw)
        return std::nullopt;  // the threshold applies to raw outputs
    if (const auto* pairwise = std::get_if<PairwiseTrace>(&verdict.trace);
        pairwise && pairwise->decides == Votes::Price)
        return std::nullopt;  // the threshold applies to the probabilities of couple()
    const auto found = thresholds.find(id);
    return found == thresholds.end() ? std::nullopt : std::optional(std::min(found->second, certainConfidence));
}

bool isRefused(const Verdict& verdict, const RefusalThresholds& thresholds)
{
    const std::optional<double> threshold = thresholdFor(verdict, thresholds);
    return threshold && statedConfidence(verdict) < *threshold;
}

std::vector<StrategyId> refusedAmong(std::span<const Verdict> verdicts, const RefusalThresholds& thresholds)
{
    std::vector<StrategyId> refused;
    for (const Verdict& verdict : verdicts)
        if (isRefused(verdict, thresholds))
            refused.push_back(verdict.strategy);
    return refused;
}

Doubt kindOfDoubt(const Verdict& verdict)
{
    const std::vector<float> outputs = decidingScores(verdict);
    const bool competes = !std::holds_alternative<SpecialistsTrace>(verdict.trace);
    return competes || std::accumulate(outputs.begin(), outputs.end(), 0.0) >= 0.5 ? Doubt::Unsure : Doubt::NoneOfThese;
}

Doubt doubtOf(const Verdict& verdict, const RefusalThresholds& thresholds)
{
    return isRefused(verdict, thresholds) ? kindOfDoubt(verdict) : Doubt::None;
}

}  // namespace core
