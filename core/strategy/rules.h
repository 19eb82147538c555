#pragma once

#include "core/strategy/verdict.h"

#include <vector>

namespace core {

/// How verdicts are reached where there is a choice after the networks have run; the default is what a strategy's
/// accuracy was measured with.
struct DecisionRules {
    Votes votes = Votes::Soft;           ///< pairwise
    bool ddag = false;                   ///< elimination by K - 1 duels of the pairwise heads, without subset heads
    std::vector<float> thresholds = {};  ///< multi-label, K in (0, 1); empty: as the verdict has them
    bool calibrated = false;             ///< specialists: the highest calibrated sigmoid instead of the raw one
    bool operator==(const DecisionRules&) const = default;
};

/// Decides verdicts on one image, as the strategies gave them, by other rules; what a default rule says stays
/// untouched. `ddag` needs the pairwise verdict among them and leaves elimination to its rounds without. Pure, any
/// thread.
void decideBy(const DecisionRules& rules, std::vector<Verdict>& verdicts);

/// Classes whose score is at or above their threshold, ascending. Expects as many of both, thresholds in (0, 1).
std::vector<int> labelsAbove(const std::vector<float>& scores, const std::vector<float>& thresholds);

/// What the winner is the highest of, K values: soft, hard or coupled votes; elimination's order by rounds or by duels;
/// raw or calibrated sigmoids; else the scores.
std::vector<float> decidingScores(const Verdict& verdict);

}  // namespace core
