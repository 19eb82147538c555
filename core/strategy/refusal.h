#pragma once

#include "core/strategy/classifier.h"
#include "core/strategy/verdict.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

/// The share of the images held out that a model's thresholds keep.
inline constexpr double refusalKeeps = 0.99;

/// A confidence from here on reads 1.00 and is never called unsure, though 99 % of the images state a number nearer
/// to 1.
inline constexpr double asGoodAsSure = 0.9995;

/// The highest of K probabilities, [0, 1]. Expects at least one.
double highest(const std::vector<double>& probabilities);

/// The highest threshold that keeps at least `share` of these confidences: refused is what lies below. Expects at least
/// one.
double thresholdThatKeeps(double share, std::vector<double> confidences);

/// The threshold that a verdict's statedConfidence() is held against; elimination by DDAG has that of DDAG. At most
/// asGoodAsSure. None where the model has none, nor for
/// multi-label, which says none by itself, nor for a verdict that says it, nor for calibrated specialists: models have
/// one of raw outputs only.
std::optional<double> thresholdFor(const Verdict& verdict, const RefusalThresholds& thresholds);

/// Whether the verdict is less sure than its threshold.
bool isRefused(const Verdict& verdict, const RefusalThresholds& thresholds);
/// Whose verdicts are, in their order.
std::vector<StrategyId> refusedAmong(std::span<const Verdict> verdicts, const RefusalThresholds& thresholds);

/// What a refused verdict is less sure of: which class it is, or whether it is any of them.
enum class Doubt { None, Unsure, NoneOfThese };
/// Of a verdict that is refused. None of these where the outputs of the specialists, which do not compete, sum to less
/// than half a class. Outputs that share one sum cannot say that: they are unsure.
Doubt kindOfDoubt(const Verdict& verdict);
/// The same; None if it is not refused.
Doubt doubtOf(const Verdict& verdict, const RefusalThresholds& thresholds);

}  // namespace core
