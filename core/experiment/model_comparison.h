#pragma once

#include "core/experiment/paired.h"
#include "core/strategy/verdict.h"

#include <map>
#include <string>
#include <vector>

namespace core {

/// A paired test and its p-value after Holm's correction for all strategies that are compared with it.
struct StrategyComparison {
    PairedTest test;
    double pHolm = 1.0;
};
/// A comparison for each strategy that both models have.
using StrategyComparisons = std::map<StrategyId, StrategyComparison>;

/// For each strategy and each image, whether the answer is right, such as Evaluation::rightOn or core::rightOn().
using RightOn = std::map<StrategyId, std::vector<bool>>;

/// Adds Holm's correction for all of these tests.
StrategyComparisons withHolm(const std::map<StrategyId, PairedTest>& tests);

/// Two models on the same images.
struct ModelComparison {
    std::string first, second;  ///< names or titles of the models
    StrategyComparisons strategies;
};

/// Compares the strategies that both models have; no strategies if they have none in common. Expects results for the
/// same images, at least one.
StrategyComparisons compareModels(const RightOn& first, const RightOn& second);

/// What the two models of a comparison did with an image.
enum class PairOutcome { Both, OnlyFirst, OnlySecond, Neither };

/// For each image, whether the two models had this outcome. Expects two lists of the same length.
std::vector<bool> imagesWith(PairOutcome outcome, const std::vector<bool>& first, const std::vector<bool>& second);

}  // namespace core
