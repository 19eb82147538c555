#pragma once

#include "core/training/recipe.h"
#include "core/training/stage.h"

#include <string>
#include <vector>

namespace core {

/// One stage: the network that it trains, the number of epochs, and the work. Execution, progress, estimates and
/// checkpoints use the list of stagesOf().
struct Stage {
    StageId id;
    Shape input = {};  ///< of the network: an image, or the features of a frozen trunk; empty: the stage trains nothing
    std::string architecture = {};  ///< empty: one dense layer
    std::int64_t outputs = 0;
    int epochs = 1;
    std::int64_t batch = 1;
    double samples = 0.0;        ///< per epoch, approximately
    double flopPerSample = 0.0;  ///< forward and backward
    double efficiency = 1.0;     ///< speed relative to the machine's matrix product
    double begin = 0.0;          ///< operations before the first step, in which oneDNN compiles the network

    double work() const { return begin + epochs * samples * flopPerSample / efficiency; }
};

std::vector<Layer> layersOf(const Stage& stage);  ///< the layers of its network

/// The speed of the training of this network in float32, relative to the machine's matrix product, from measurements.
double networkEfficiency(const std::string& architecture);

/// Sets flopPerSample, efficiency and begin, which follow from the other members. Throws Error for an input that is too
/// small for the architecture.
Stage withWork(Stage stage, Precision precision);

/// The stages that train networks, in the order in which they run. Throws like withWork().
std::vector<Stage> stagesOf(const Recipe& recipe, const Dataset& train);
/// All stages: the same, then the calibration, and the test if there are test images.
std::vector<Stage> stagesOf(const Recipe& recipe, const TrainTest& data);

/// The maximum number of networks with HeadTraining::Scratch. Six classes need 57. More networks take hours and need a
/// file of hundreds of megabytes.
inline constexpr std::size_t mostOwnHeads = 64;

/// The sets of classes for which a recipe trains separate networks (HeadTraining::Scratch), the largest sets first.
std::vector<Segment> ownHeadsOf(const Recipe& recipe, int classes);

/// The strategies whose heads a recipe trains on the trunk. Includes softmax. Excludes the heads of Recipe::onto.
std::vector<StrategyId> newHeadGroups(const Recipe& recipe);
/// The heads of newHeadGroups() as one layer.
HeadLayout newHeadLayout(const Recipe& recipe, int classes);

}  // namespace core
