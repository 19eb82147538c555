#pragma once

#include "core/evidence/counter_candidates.h"
#include "core/image/normalize.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/rules.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace core {

/// The best batch of a plan for counterAnswer(): the number of changes that are classified together.
inline constexpr std::int64_t counterBatch = 32;

/// What would have to change, so that a strategy gives another answer?
struct CounterQuestion {
    StrategyId strategy = StrategyId::Softmax;
    std::optional<int> wanted = std::nullopt;  ///< only answers of exactly this class count
    DecisionRules rules = {};
    NormalizeOptions options = {};
};

/// A change of the drawing after which the strategy gives another answer.
struct CounterChange {
    InkChange change;
    double share = 0.0;               ///< length of the change relative to the length of the drawing
    std::vector<int> after;           ///< the classes of the new answer; may be empty
    std::vector<StrategyId> flipped;  ///< all strategies that give another answer after the change
    std::vector<StrategyId> kept;     ///< all others
};

/// The smallest changes that were found.
struct CounterAnswer {
    std::vector<int> before;                      ///< the classes of the answer to the drawing
    std::optional<CounterChange> erased;          ///< the shortest part whose erasure changes the answer
    std::optional<CounterChange> added;           ///< the shortest added stroke that does
    std::size_t triedErased = 0, triedAdded = 0;  ///< changes that were classified
    bool complete = true;                         ///< false: stopped before the end
};

/// Tries changes of the drawing, the shortest first (counter_candidates.h): runs of parts, then pairs of runs, and
/// added strokes. The number of changes is bounded, so the same drawing has the same answer on every machine. nullopt
/// if nothing is drawn. Runs on the thread of the plan. Throws UsageError if the model does not have the strategy.
std::optional<CounterAnswer> counterAnswer(ClassifierPlan& plan, const Ink& ink, const CounterQuestion& question,
                                           const std::stop_token& stop = {});

}  // namespace core
