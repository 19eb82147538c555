#pragma once

#include "core/data/dataset.h"
#include "core/strategy/classifier_plan.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace core {

/// What one strategy said about one image, small enough to be kept for every image of a data set.
struct Answer {
    std::uint8_t said = 0;    ///< class; where none is named, or by multi-label: that of the highest score
    std::uint8_t labels = 1;  ///< how many classes were named: 1, multi-label 0 .. K, 0 where a cascade refused
    float margin = 0.0F;      ///< marginOf the verdict
    bool operator==(const Answer&) const = default;
};

/// The answers of some strategies about all images of a data set; a value.
struct Answers {
    std::vector<StrategyId> strategies;
    std::int64_t images = 0;
    std::vector<Answer> rows;  ///< images x strategies, row-major
    double seconds = 0.0;      ///< that it took

    bool has(StrategyId strategy) const;
    const Answer& at(std::int64_t image, StrategyId strategy) const;  ///< expects a strategy that is there
    std::span<const Answer> of(std::int64_t image) const;             ///< in the order of `strategies`
    bool disagree(std::int64_t image) const;                          ///< not all said the same class
    bool operator==(const Answers&) const = default;
};

/// How clearly the verdict was won, [0, 1]: softmax, multi-label and specialists the two highest scores' difference,
/// pairwise that of the two highest votes over K - 1, elimination that of the final two.
double marginOf(const Verdict& verdict);

/// Asks all strategies of the plan about all images; what they said is numbered as the data set numbers its classes,
/// matched by name where the model has the same. Reports how many are done; returns nothing if stopped. Throws
/// UsageError as checkFit in evaluation.h does. The plan's thread.
std::optional<Answers> answerAll(ClassifierPlan& plan, const Dataset& dataset,
                                 const std::function<void(std::int64_t done)>& progress = {},
                                 std::stop_token stop = {});

/// K x K, row true, column said. `labels` as in the data set that was asked about.
std::vector<std::vector<std::int64_t>> confusionOf(const Answers& answers, StrategyId strategy, const Dataset& dataset);

}  // namespace core
