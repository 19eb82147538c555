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

/// The networks of a strategy with Backing::Networks, in the order of Strategy::networks.
struct NetworkGroup {
    std::vector<Network> networks;
    std::vector<float> constants;  ///< further numbers for the decision, such as the mean of a quantity
    bool operator==(const NetworkGroup&) const = default;
};

/// The results of a strategy on the test images of one data set.
struct SetRecord {
    std::string name;         ///< of the data set
    double accuracy = 0.0;    ///< as StrategyRecord::accuracy
    std::int64_t images = 0;  ///< above 0
    bool operator==(const SetRecord&) const = default;
};

/// The results of a strategy on the test set, measured when the model was trained.
struct StrategyRecord {
    double accuracy = 0.0;  ///< [0, 1]; multi-label: share of images with exactly the right label
    std::vector<std::vector<std::int64_t>> confusion;  ///< K x K: true class, answer; multi-label: highest sigmoid
    std::int64_t images = 0;                           ///< number of test images
    std::vector<SetRecord> sets{};                     ///< of each data set if the test set is joined, otherwise none
    bool operator==(const StrategyRecord&) const = default;
};

/// The rejection thresholds of the strategies, [0, 1].
using RefusalThresholds = std::map<StrategyId, double>;

/// A trunk, its heads, separate networks, and how they were trained. A value: it can be copied, compared and stored.
struct Classifier {
    std::string name;                     ///< "digits-lenet"
    std::string title;                    ///< "Digits · LeNet"
    std::vector<std::string> classNames;  ///< K
    Preprocessing preprocessing;
    std::string architecture;  ///< name of the architecture of the trunk
    Network trunk;             ///< (C, H, W) to F features
    HeadGroup trunkSoftmax;    ///< the softmax head that the trunk was trained with
    /// By Strategy::headsOf. Softmax is trained as long as the others. Multi-label and specialists have heads here if
    /// they have no networks of their own.
    std::map<StrategyId, HeadGroup> heads;

    /// Replaces heads: a network trained from scratch for each set of classes (bit mask). Softmax uses the network of
    /// all classes, pairwise those of two classes, elimination those of the remaining classes.
    std::map<std::uint32_t, Network> ownHeads;
    float temperature = 1.0F;                          ///< calibration of the softmax head
    std::map<StrategyId, NetworkGroup> networkGroups;  ///< of the strategies with Backing::Networks, unless in `heads`
    std::vector<float> thresholds;                     ///< K with multi-label, otherwise empty
    std::vector<PlattScale> specialistScales;          ///< K with specialists, otherwise empty
    RefusalThresholds refusal;  ///< keep rejectionKeptShare of the held-out images; empty: nothing is rejected
    std::map<std::string, std::string> provenance;  ///< command, seed, data set, checksums, date, seconds, versions
    std::map<StrategyId, StrategyRecord> records;
    double trunkSoftmaxAccuracy = 0.0;  ///< on the test set, [0, 1]; 0 without records means that it is unknown

    /// The accuracy of trunkSoftmax on the test set; nullopt if it is unknown.
    std::optional<double> measuredTrunkSoftmax() const
    {
        return records.empty() && trunkSoftmaxAccuracy == 0.0 ? std::nullopt : std::optional(trunkSoftmaxAccuracy);
    }
    int classCount() const { return static_cast<int>(classNames.size()); }
    std::vector<StrategyId> strategies() const;  ///< the strategies it supports, in the order of the registry
    bool supports(StrategyId strategy) const;
};

/// The number of parameters that a strategy uses: those of the trunk and its heads, or of its separate networks.
std::int64_t parameterCount(const Classifier& classifier, StrategyId strategy);
/// The largest number of networks that run for one image: 1 with heads on the trunk, K for specialists, 2 for a
/// cascade. If the heads are separate networks, this is the number of heads that the strategy evaluates.
std::int64_t forwardPasses(const Classifier& classifier, StrategyId strategy);
/// Throws Error if parts of the classifier are missing, have a wrong shape or contain numbers that are not finite.
void checkClassifier(const Classifier& classifier);

}  // namespace core
