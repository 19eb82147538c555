#pragma once

#include "core/strategy/decisions.h"
#include "core/strategy/heads.h"
#include "core/strategy/verdict.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// The logits of one image, handed out as a decision asks for them.
class StrategyLogits {
public:
    virtual ~StrategyLogits() = default;
    virtual std::vector<float> all() = 0;                       ///< (O), in the order of the strategy's layout
    virtual std::vector<float> segment(std::size_t index) = 0;  ///< of one segment of it
};

/// What a model holds beside logits for its decisions.
struct DecisionFit {
    int classes = 0;
    float temperature = 1.0F;
    std::span<const float> thresholds = {};
    std::span<const PlattScale> scales = {};
    std::span<const std::string> classNames = {};
    std::span<const float> constants = {};  ///< of its NetworkGroup
};

/// The networks of its own that a strategy asks about these classes.
struct NetworkGroupLayout {
    std::vector<std::int64_t> outputs;  ///< of each network; none: it has nothing to say of such classes
    std::size_t constants = 0;          ///< numbers that belong to their answers
};

/// One line of the registry: all that the rest of the program needs to know of a strategy.
struct Strategy {
    StrategyId id;
    std::string name;                  ///< on the command line and in files: "multi-label"
    StrategyId headsOf;                ///< whose heads it asks: its own, or those that another strategy has
    HeadLayout (*heads)(int classes);  ///< of these; nullptr: it has networks of its own
    /// Of a strategy with a NetworkGroup: segment i of its logits is what network i says. Such are trained only where
    /// they are named.
    NetworkGroupLayout (*networks)(std::span<const std::string> classNames, const Shape& image) = nullptr;
    Verdict (*decide)(StrategyLogits& logits, const DecisionFit& fit);
    /// K probabilities that it states, to be held against the truth; nullptr: its scores are these.
    std::vector<double> (*probabilities)(const Verdict& verdict) = nullptr;
    /// How many segments one decision asks at most, one after the other; nullptr: all at once.
    std::int64_t (*asked)(int classes) = nullptr;
    int mostClasses = std::numeric_limits<int>::max();  ///< that its heads are laid out for
    bool sigmoids = false;  ///< its outputs are K sigmoids, each for itself; else what it states is one distribution
    /// Whose head states its probabilities; none: its own.
    std::optional<StrategyId> statedBy = std::nullopt;
    bool shownAtFirst = true;  ///< its panel, until the user says otherwise
};

std::span<const Strategy> strategies();
const Strategy& strategy(StrategyId id);
const Strategy* findStrategy(const std::string& name);  ///< nullptr: none is called so
std::string toText(StrategyId id);
/// "softmax,pairwise,...": all names, as the command line takes them.
std::string strategyNames();
/// "softmax,pairwise" to ids in the registry's order. Throws UsageError that lists the names.
std::vector<StrategyId> parseStrategies(const std::string& list);
/// The strategies whose heads must be trained for those that are wanted: softmax first, whoever asks or not.
std::vector<StrategyId> headGroupsFor(std::span<const StrategyId> wanted);
/// K probabilities that a verdict states.
std::vector<double> statedProbabilities(const Verdict& verdict);
/// The same as the outputs are, without the temperature by which a softmax's scores are divided: what compares with the
/// other strategies.
std::vector<double> plainProbabilities(const Verdict& verdict, float temperature);
/// Their logarithms, that of 0 being that of 1e-12: what takes the place of logits where a temperature is fitted.
std::vector<float> statedLogarithms(const Verdict& verdict);

}  // namespace core
