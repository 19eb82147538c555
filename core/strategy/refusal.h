#pragma once

#include "core/strategy/classifier.h"
#include "core/strategy/verdict.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

/// The share of the held-out images that the rejection thresholds of a model keep.
inline constexpr double rejectionKeptShare = 0.99;

/// A confidence of at least this number is displayed as 1.00 and never rejected, even if the threshold is nearer to 1.
inline constexpr double certainConfidence = 0.9995;

/// The highest of K probabilities. Expects at least one.
double highest(const std::vector<double>& probabilities);

/// The highest threshold that keeps at least `share` of the confidences. Confidences below it are rejected. Expects at
/// least one.
double thresholdThatKeeps(double share, std::vector<double> confidences);

/// The threshold for the statedConfidence() of a verdict, at most certainConfidence. Elimination by DDAG uses the
/// threshold of DDAG. nullopt if the model has no threshold, for multi-label and for a verdict without a winner, which
/// reject by themselves, and for probabilities that the threshold does not apply to: of calibrated specialists, of
/// exactlyOneHigh() and of coupleByPrice().
std::optional<double> thresholdFor(const Verdict& verdict, const RefusalThresholds& thresholds);

/// Whether the confidence of the verdict is below its threshold.
bool isRefused(const Verdict& verdict, const RefusalThresholds& thresholds);
/// The strategies whose verdicts are rejected, in the order of the verdicts.
std::vector<StrategyId> refusedAmong(std::span<const Verdict> verdicts, const RefusalThresholds& thresholds);

/// The reason for a rejection: the class is unsure, or the image probably belongs to none of the classes.
enum class Doubt { None, Unsure, NoneOfThese };
/// The reason for rejecting a verdict. NoneOfThese only for specialists whose outputs sum to less than 0.5; the outputs
/// of other strategies have a fixed sum and cannot express this.
Doubt kindOfDoubt(const Verdict& verdict);
/// As kindOfDoubt(); None if the verdict is not rejected.
Doubt doubtOf(const Verdict& verdict, const RefusalThresholds& thresholds);

}  // namespace core
