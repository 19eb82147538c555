#pragma once

#include "core/strategy/classifier.h"
#include "core/strategy/verdict.h"

#include <span>
#include <vector>

namespace core {

/// The share of the images held out that a model's thresholds keep.
inline constexpr double refusalKeeps = 0.99;

/// The highest of K probabilities, [0, 1]: how sure who states them is. Expects at least one.
double highest(const std::vector<double>& probabilities);
/// How sure a verdict is: the highest of statedProbabilities(), whatever rule its winner was chosen by.
double confidenceOf(const Verdict& verdict);

/// The highest threshold that keeps at least `share` of these confidences: refused is what lies below. Expects at least one.
double thresholdThatKeeps(double share, std::vector<double> confidences);

/// Whether the verdict is less sure than its strategy's threshold: perhaps none of the classes. Never where there is no threshold,
/// nor for multi-label, which says none by itself, nor for a verdict that says it.
bool isRefused(const Verdict& verdict, const RefusalThresholds& thresholds);
/// Whose verdicts are, in their order.
std::vector<StrategyId> refusedAmong(std::span<const Verdict> verdicts, const RefusalThresholds& thresholds);

}  // namespace core
