#pragma once

#include "core/experiment/statistics.h"
#include "core/strategy/classifier.h"
#include "core/teach/taught_heads.h"

#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace core {

/// How a strategy answered examples that its heads had not learned from.
struct LeftOutAnswers {
    std::vector<int> said;  ///< the class for each example; -1: no answer, such as a multi-label without a label
    std::int64_t right = 0;
    bool operator==(const LeftOutAnswers&) const = default;
};

/// Leave-one-out accuracy of all strategies.
struct LeaveOneOut {
    std::int64_t examples = 0;
    int classes = 0;
    std::map<StrategyId, LeftOutAnswers> strategies;

    double accuracy(StrategyId strategy) const;    ///< [0, 1]
    Interval interval(StrategyId strategy) const;  ///< exact 95 % interval (Clopper-Pearson)
    /// Whether the examples are too few to tell the strategy from guessing: its interval contains 1 / classes.
    bool tooFewToTell(StrategyId strategy) const;
    bool operator==(const LeaveOneOut&) const = default;
};

/// What the measurement needs besides the rows.
struct LeaveOneOutTask {
    Classifier unfinished;      ///< a classifier of the classes, without heads
    const FeatureRows& rows;    ///< of the examples, and behind them of images that are never left out
    std::int64_t examples = 0;  ///< number of rows to leave out, one after the other
    std::function<void(std::int64_t done)> progress{};
};

/// Multi-label is right if its only label is the class. Of elimination, only the heads on the path of an example are
/// trained. Spreads the examples over threads() threads. nullopt after a stop request.
std::optional<LeaveOneOut> leaveOneOut(const LeaveOneOutTask& task, const std::stop_token& stop);

}  // namespace core
