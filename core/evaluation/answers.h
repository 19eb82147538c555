#pragma once

#include "core/data/dataset.h"
#include "core/strategy/classifier_plan.h"

#include <functional>
#include <map>
#include <optional>
#include <stop_token>

namespace core {

/// The answer of one strategy for one image, in a form that is small enough to store for every image of a data set.
struct Answer {
    std::uint8_t said = 0;    ///< class; for multi-label or without a winner: class of the highest score
    std::uint8_t labels = 1;  ///< number of classes in the answer: 1; multi-label 0..K; rejected by a cascade: 0
    float margin = 0.0F;      ///< marginOf() the verdict
    float confidence = 0.0F;  ///< statedConfidence() of the verdict
    bool operator==(const Answer&) const = default;
};

/// The answers of several strategies for all images of a data set.
struct Answers {
    std::vector<StrategyId> strategies;
    std::int64_t images = 0;
    std::vector<Answer> rows;  ///< images x strategies, row-major
    double seconds = 0.0;      ///< time to compute the answers

    bool has(StrategyId strategy) const;
    const Answer& at(std::int64_t image, StrategyId strategy) const;  ///< expects one of `strategies`
    std::span<const Answer> of(std::int64_t image) const;             ///< in the order of `strategies`
    bool disagree(std::int64_t image) const;                          ///< whether the classes differ
    bool operator==(const Answers&) const = default;
};

/// How clearly the winner leads, [0, 1]: the difference of the two highest stated probabilities. For pairwise, it is
/// the difference of the two highest soft votes divided by K - 1, for elimination that of the last two classes.
double marginOf(const Verdict& verdict);

/// Classifies all images by all strategies of the plan. The answers are labels of the data set; classes are matched by
/// name if model and data set have the same names, otherwise by position. Calls `progress` with the number of
/// completed images. Returns nullopt if stopped. Throws UsageError as checkFit() in evaluation.h. Runs on the plan's
/// thread.
std::optional<Answers> answerAll(ClassifierPlan& plan, const Dataset& dataset,
                                 const std::function<void(std::int64_t done)>& progress = {},
                                 std::stop_token stop = {});

/// The confusion matrix K x K (true class, answer). Expects the data set of the answers.
std::vector<std::vector<std::int64_t>> confusionOf(const Answers& answers, StrategyId strategy, const Dataset& dataset);

/// For each image, whether each strategy is right, by the rule of Evaluation::rightOn: an image that a cascade rejects
/// is wrong. Expects the data set of the answers.
std::map<StrategyId, std::vector<bool>> rightOn(const Answers& answers, const Dataset& dataset);

}  // namespace core
