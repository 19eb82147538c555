#pragma once

#include "core/strategy/decisions.h"
#include "core/strategy/heads.h"
#include "core/strategy/marks.h"
#include "core/strategy/verdict.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// The logits of one image. A decision requests those that it needs.
class StrategyLogits {
public:
    virtual ~StrategyLogits() = default;
    virtual std::vector<float> all() = 0;                       ///< (O), in the order of the strategy's layout
    virtual std::vector<float> segment(std::size_t index) = 0;  ///< the outputs of one segment
};

/// The numbers in a model that a decision uses besides logits.
struct DecisionFit {
    int classes = 0;
    float temperature = 1.0F;
    std::span<const float> thresholds = {};
    std::span<const PlattScale> scales = {};
    std::span<const std::string> classNames = {};
    std::span<const float> constants = {};  ///< NetworkGroup::constants
};

/// The networks of a strategy with Backing::Networks.
struct NetworkGroupLayout {
    std::vector<std::int64_t> outputs;  ///< of each network; empty: the strategy does not support these classes
    std::size_t constants = 0;          ///< size of NetworkGroup::constants
};

/// The source of the logits of a strategy.
enum class Backing {
    SharedHeads,   ///< Strategy::heads, on the trunk or as separate networks
    DerivedHeads,  ///< the heads of another strategy, Strategy::headsOf
    Networks       ///< Strategy::networks, in a NetworkGroup; Classifier::heads may hold heads instead
};

/// An entry of the registry, with all facts about a strategy that the rest of the program uses.
struct Strategy {
    StrategyId id;
    std::string name;  ///< on the command line and in files: "multi-label"
    Backing backing;
    StrategyId headsOf;  ///< the strategy whose heads it uses; itself unless DerivedHeads

    /// The layout of the heads. With Networks: of heads on the trunk that can replace the networks; nullptr: none can.
    HeadLayout (*heads)(int classes) = nullptr;

    /// The networks, of which network i computes segment i of the logits; nullptr unless Networks
    NetworkGroupLayout (*networks)(std::span<const std::string> classNames, const Shape& image) = nullptr;
    Verdict (*decide)(StrategyLogits& logits, const DecisionFit& fit);
    /// Adds the trace of a verdict to its JSON object. The keys stay the same between versions.
    void (*writeTrace)(const Verdict& verdict, TraceJson& json);
    /// The K probabilities that the strategy states; nullptr: the scores
    std::vector<double> (*probabilities)(const Verdict& verdict) = nullptr;
    /// The largest number of segments that a decision requests, one after the other; nullptr: all at once
    std::int64_t (*asked)(int classes) = nullptr;
    int mostClasses = std::numeric_limits<int>::max();  ///< largest number of classes that its heads support
    bool sigmoids = false;  ///< the outputs are K independent sigmoids; false: the stated probabilities sum to 1
    bool labels = false;    ///< the answer is the set of all classes above their thresholds, not one class

    /// The strategy whose head states the probabilities; nullopt: this strategy
    std::optional<StrategyId> statedBy = std::nullopt;
    bool usual = true;         ///< trained by default
    bool shownAtFirst = true;  ///< its panel is shown by default
    StrategyMark mark;         ///< in plots and pictures
};

/// The registry, in the order of StrategyId.
std::span<const Strategy> strategies();
/// The entry of a strategy.
const Strategy& strategy(StrategyId id);
const Strategy* findStrategy(const std::string& name);  ///< nullptr if the name is unknown
/// The name on the command line and in files.
std::string toText(StrategyId id);
/// All names, separated by commas, for the command line: "softmax,pairwise,...".
std::string strategyNames();
/// Parses a list such as "softmax,pairwise" and returns the ids in the order of the registry, without duplicates.
/// Throws UsageError, which lists the names, for an unknown name.
std::vector<StrategyId> parseStrategies(const std::string& list);
/// The strategies whose heads must be trained for the wanted strategies. Softmax is always the first.
std::vector<StrategyId> headGroupsFor(std::span<const StrategyId> wanted);
/// The K probabilities that a verdict states.
std::vector<double> statedProbabilities(const Verdict& verdict);
/// As statedProbabilities(), but without the temperature of softmax, so that strategies can be compared.
std::vector<double> plainProbabilities(const Verdict& verdict, float temperature);
/// The logarithms of statedProbabilities(), at least log(1e-12). They replace logits when a temperature is fitted.
std::vector<float> statedLogarithms(const Verdict& verdict);

}  // namespace core
