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

/// The networks that a strategy with Backing::Networks asks about these classes.
struct NetworkGroupLayout {
    std::vector<std::int64_t> outputs;  ///< of each network; none: it has nothing to say of such classes
    std::size_t constants = 0;          ///< numbers that belong to their answers
};

/// Where the logits come from that a strategy decides on, and which fields of Strategy say more about it.
enum class Backing {
    SharedHeads,   ///< `heads` of its own, on the trunk or each a network from scratch
    DerivedHeads,  ///< the heads of another strategy: `headsOf` and the same `heads`
    Networks       ///< `networks` that no other strategy asks, in a NetworkGroup
};

/// One line of the registry: all that the rest of the program needs to know of a strategy.
struct Strategy {
    StrategyId id;
    std::string name;  ///< on the command line and in files: "multi-label"
    Backing backing;
    StrategyId headsOf;                          ///< the strategy whose heads it asks; itself unless DerivedHeads
    HeadLayout (*heads)(int classes) = nullptr;  ///< the layout of these heads; nullptr with Networks
    /// With Networks, nullptr else: segment i of its logits is the output of network i.
    NetworkGroupLayout (*networks)(std::span<const std::string> classNames, const Shape& image) = nullptr;
    Verdict (*decide)(StrategyLogits& logits, const DecisionFit& fit);
    /// K probabilities that it states, to be held against the truth; nullptr: its scores are these.
    std::vector<double> (*probabilities)(const Verdict& verdict) = nullptr;
    /// How many segments one decision asks at most, one after the other; nullptr: all at once.
    std::int64_t (*asked)(int classes) = nullptr;
    int mostClasses = std::numeric_limits<int>::max();  ///< that its heads are laid out for
    bool sigmoids = false;  ///< its outputs are K sigmoids, each for itself; else what it states is one distribution
    bool labels = false;    ///< its answer is the set of all classes above their thresholds, not one class
    /// The strategy whose head states its probabilities; none: its own.
    std::optional<StrategyId> statedBy = std::nullopt;
    bool usual = true;         ///< trained where no strategies are chosen
    bool shownAtFirst = true;  ///< its panel, until the user says otherwise
    StrategyMark mark;         ///< in plots and pictures
};

std::span<const Strategy> strategies();
const Strategy& strategy(StrategyId id);
const Strategy* findStrategy(const std::string& name);  ///< nullptr: none is called so
std::string toText(StrategyId id);
/// "softmax,pairwise,...": all names, as the command line takes them.
std::string strategyNames();
/// "softmax,pairwise" to ids in the registry's order. Throws UsageError that lists the names.
std::vector<StrategyId> parseStrategies(const std::string& list);
/// The strategies whose heads must be trained for those that are wanted. Softmax is always the first.
std::vector<StrategyId> headGroupsFor(std::span<const StrategyId> wanted);
/// K probabilities that a verdict states.
std::vector<double> statedProbabilities(const Verdict& verdict);
/// The same as the outputs are, without the temperature by which a softmax's scores are divided: what compares with the
/// other strategies.
std::vector<double> plainProbabilities(const Verdict& verdict, float temperature);
/// Their logarithms, that of 0 being that of 1e-12: what takes the place of logits where a temperature is fitted.
std::vector<float> statedLogarithms(const Verdict& verdict);

}  // namespace core
