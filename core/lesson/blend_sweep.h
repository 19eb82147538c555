#pragma once

#include "core/image/normalize.h"
#include "core/lesson/blend.h"
#include "core/strategy/classifier_plan.h"

#include <span>
#include <stop_token>
#include <vector>

namespace core {

inline constexpr int blendPositions = 101;

/// The position with this number, from 0 (0.0) to blendPositions - 1 (1.0).
double blendPosition(int number);

/// The verdicts at all blendPositions, from `blend.from` to `blend.to`, decided by the default rules. Fewer if `stop`
/// is requested. Runs on the thread of the plan.
std::vector<std::vector<Verdict>> sweptVerdicts(ClassifierPlan& plan, const Blend& blend,
                                                const NormalizeOptions& options,
                                                const std::vector<StrategyId>& strategies,
                                                const std::stop_token& stop = {});

/// The course of one strategy between two drawings.
struct BlendTrack {
    StrategyId strategy = StrategyId::Softmax;
    std::vector<std::vector<int>> answers;  ///< at each position: the classes of the answer
    std::vector<double> margins;  ///< at each position: the highest stated probability minus the second highest, [0, 1]
    std::vector<int> flips;       ///< numbers of the positions whose answer differs from that of the position before
    bool operator==(const BlendTrack&) const = default;
};

/// One track for each strategy that has a verdict at every position, in the order of the first verdicts.
std::vector<BlendTrack> blendTracks(std::span<const std::vector<Verdict>> verdicts);

}  // namespace core
