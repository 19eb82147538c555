#pragma once

#include "core/training/recipe.h"
#include "core/training/stage.h"

#include <string>
#include <vector>

namespace core {

/// One stage: the network that it trains, for how long, and what that costs. Execution, progress, estimates and
/// checkpoints all take their stages from stagesOf().
struct Stage {
    StageId id;
    Shape input = {};  ///< of the network: an image, or the features of a frozen trunk; empty: trains nothing
    std::string architecture = {};  ///< empty: one dense layer
    std::int64_t outputs = 0;
    int epochs = 1;
    std::int64_t batch = 1;
    double samples = 0.0;        ///< per epoch, about
    double flopPerSample = 0.0;  ///< forward and backward
    double efficiency = 1.0;     ///< share of the machine's matrix product that it reaches
    double begin = 0.0;          ///< operations before the first step: oneDNN compiles the network

    double work() const { return begin + epochs * samples * flopPerSample / efficiency; }
};

inline constexpr const char* multiLabelArchitecture = "lenet-deep";
inline constexpr const char* specialistArchitecture = "lenet-small";

std::vector<Layer> layersOf(const Stage& stage);  ///< of its network

/// The share of the machine's matrix product that training this network reaches in float32, from experience.
double networkEfficiency(const std::string& architecture);

/// The stage with its flopPerSample, efficiency and begin, which depend on the rest of it. Throws Error for an input
/// that is too small for the architecture.
Stage withWork(Stage stage, Precision precision);

/// The stages that train networks, in the order in which they run. Throws as withWork().
std::vector<Stage> stagesOf(const Recipe& recipe, const Dataset& train);
/// All stages: those, then calibration, and the test if there are test images.
std::vector<Stage> stagesOf(const Recipe& recipe, const TrainTest& data);

/// Of HeadTraining::Scratch; of six classes 57: more are hours of training and a file of hundreds of megabytes.
inline constexpr std::size_t mostOwnHeads = 64;

/// The sets of classes for which a recipe trains networks of their own (HeadTraining::Scratch), the largest first.
std::vector<Segment> ownHeadsOf(const Recipe& recipe, int classes);

/// The strategies whose heads a recipe trains on the trunk: softmax among them, but none that the model it adds to has.
std::vector<StrategyId> newHeadGroups(const Recipe& recipe);
/// Their heads behind one another, as one layer has them.
HeadLayout newHeadLayout(const Recipe& recipe, int classes);

}  // namespace core
