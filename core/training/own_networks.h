#pragma once

#include "core/training/stage_run.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One network of a strategy that a recipe trains.
struct OwnNetwork {
    std::uint32_t index = 0;  ///< in its StageId
    std::string architecture;
    std::int64_t outputs = 1;
    int epochs = 1;
    double share = 1.0;  ///< images per epoch, relative to the images that are trained on
};

/// How a training makes the networks of one strategy with Backing::Networks.
struct OwnNetworks {
    StrategyId strategy;
    /// The names of the stages, see toText(StageId). Network 0 is called `first`. The others are called `numbered` with
    /// a number from 0. Without `first`, all networks are numbered: "gate", "branch 0"; "specialist 0", "specialist 1".
    std::string_view first = {}, numbered = {};
    bool sideBySide = false;  ///< the networks are small; each is trained on one core, several at the same time
    /// The networks, ascending by index. Their order is that of Strategy::networks.
    std::vector<OwnNetwork> (*list)(const Recipe& recipe, const Dataset& train);
    /// NetworkGroup::constants, computed from the training images before the first network is trained; nullptr: none.
    std::vector<float> (*constants)(const Dataset& train) = nullptr;
    /// Trains the network of one stage. `made` is the classifier so far: its trunk, its preprocessing, and the
    /// constants of the strategy. Returns nullopt after a stop request.
    std::optional<Network> (*train)(const StageContext& context, const Stage& stage, const Dataset& train,
                                    const Classifier& made);
    /// Called after the last network of the training: sets what else the classifier needs for the strategy. nullptr:
    /// nothing.
    void (*complete)(Classifier& classifier) = nullptr;

    std::string stageName(std::uint32_t index) const;
    std::uint32_t indexOf(std::uint32_t number) const { return first.empty() ? number : number + 1; }
};

// One function per strategy, each in the file with the name of the strategy.
/// One network for multi-label.
OwnNetworks multiLabelTraining();
/// One network for each class.
OwnNetworks specialistsTraining();
/// One network for all tasks.
OwnNetworks multiTaskTraining();
/// A gate and its branches.
OwnNetworks cascadeTraining();

/// The table, in the order of StrategyId.
inline constexpr std::array ownNetworkTrainings{multiLabelTraining, specialistsTraining, multiTaskTraining,
                                                cascadeTraining};

/// All entries of the table. Any thread.
std::span<const OwnNetworks> ownNetworks();
/// The entry of a strategy with Backing::Networks.
const OwnNetworks& ownNetworksOf(StrategyId strategy);

}  // namespace core
