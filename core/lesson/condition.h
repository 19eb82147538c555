#pragma once

#include "core/strategy/classifier.h"
#include "core/strategy/verdict.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// A fact about the answers on screen. A step of a scene can wait for one, and can state what its drawing leads to.
struct Condition {
    enum class Kind {
        Ink,           ///< something is drawn
        Disagreement,  ///< two strategies give different answers
        Answer,        ///< the strategy answers exactly `classes`; none: it rejects the image or finds no label
        Unsure,        ///< the confidence of the strategy (of any strategy if none is named) is below the threshold
        Circle,        ///< the duels of pairwise have at least `least` circular triads
        Labels         ///< multi-label finds at least `least` classes
    };
    Kind kind = Kind::Ink;
    std::optional<StrategyId> strategy = {};
    std::vector<std::string> classes = {};
    int least = 1;
    bool negated = false;

    bool operator==(const Condition&) const = default;
};

/// Whether the condition holds for the verdicts of one image; no verdicts: nothing is drawn. A condition about a
/// strategy without a verdict does not hold, negated or not. Runs on any thread.
bool holds(const Condition& condition, std::span<const Verdict> verdicts, const Classifier& classifier);

/// The number of sets of three classes that beat each other in a circle in the duels of pairwise, from 0 to
/// mostCircularTriads(); nullopt without a verdict of pairwise.
std::optional<int> circlesAmong(std::span<const Verdict> verdicts);

}  // namespace core
