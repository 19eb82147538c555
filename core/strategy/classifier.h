#pragma once

#include "core/image/normalize.h"
#include "core/nn/network.h"
#include "core/strategy/decisions.h"
#include "core/strategy/heads.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// The heads of one strategy on the shared features.
struct HeadGroup {
    Tensor weights;  ///< (O, F)
    Tensor bias;     ///< (O)
    bool operator==(const HeadGroup&) const = default;
};

/// The networks of a strategy with Backing::Networks, in the order of Strategy::networks, and numbers that belong to
/// their answers.
struct NetworkGroup {
    std::vector<Network> networks;
    std::vector<float> constants;
    bool operator==(const NetworkGroup&) const = default;
};

/// What a strategy was measured to do on the test set when the model was made.
struct StrategyRecord {
    double accuracy = 0.0;                             ///< [0, 1]; multi-label: exact match on single things
    std::vector<std::vector<std::int64_t>> confusion;  ///< K x K, row true, column said; multi-label: highest sigmoid
    std::int64_t images = 0;                           ///< of the test set
    bool operator==(const StrategyRecord&) const = default;
};

/// By strategy the stated confidence below which an answer may be none of the classes, [0, 1].
using RefusalThresholds = std::map<StrategyId, double>;

/// Everything that answers, as a value: trunk, heads, networks of their own, and where they come from.
struct Classifier {
    std::string name;                     ///< "mnist-lenet"
    std::string title;                    ///< "MNIST digits · LeNet"
    std::vector<std::string> classNames;  ///< K
    Preprocessing preprocessing;
    std::string architecture;               ///< of the trunk
    Network trunk;                          ///< one image to F features
    HeadGroup trunkSoftmax;                 ///< the softmax the trunk was trained with
    std::map<StrategyId, HeadGroup> heads;  ///< softmax (trained as long as the others), pairwise, elimination
    /// Instead of heads: a network for each set of classes (bit mask), trained from scratch. Softmax asks that of all
    /// classes, pairwise those of two, elimination those that are left.
    std::map<std::uint32_t, Network> ownHeads;
    float temperature = 1.0F;                          ///< of the softmax head
    std::map<StrategyId, NetworkGroup> networkGroups;  ///< of each strategy that has networks to itself
    std::vector<float> thresholds;                     ///< K, if there is a multi-label network
    std::vector<PlattScale> specialistScales;          ///< K, if there are specialists
    RefusalThresholds refusal;  ///< keep refusalKeeps of the images held out; empty: not known, nothing is refused
    std::map<std::string, std::string> provenance;  ///< command, seed, data set, checksums, date, seconds, versions
    std::map<StrategyId, StrategyRecord> records;
    double trunkSoftmaxAccuracy = 0.0;  ///< measured with the records: 0 says nothing where there are none

    /// Of the softmax that the trunk was trained with, on the test set; nothing where there was no test image.
    std::optional<double> measuredTrunkSoftmax() const
    {
        return records.empty() && trunkSoftmaxAccuracy == 0.0 ? std::nullopt : std::optional(trunkSoftmaxAccuracy);
    }
    int classCount() const { return static_cast<int>(classNames.size()); }
    std::vector<StrategyId> strategies() const;  ///< those it can answer by, in the registry's order
};

/// The number of parameters that one strategy needs: trunk and its heads, or its own networks.
std::int64_t parameterCount(const Classifier& classifier, StrategyId strategy);
/// The number of networks that are run for one image at most: 1, K for specialists, 2 for a cascade, which may refuse
/// after one; with own heads those that the strategy asks.
std::int64_t forwardPasses(const Classifier& classifier, StrategyId strategy);
/// Throws Error in one line if parts are missing, of the wrong shape or not finite.
void checkClassifier(const Classifier& classifier);

}  // namespace core
