#pragma once

#include "core/training/checkpoint.h"
#include "core/training/progress.h"
#include "core/training/recipe.h"

namespace core {

/// What every stage of one training needs.
struct StageContext {
    const Recipe& recipe;
    const CheckpointFolder& checkpoints;
    const TrainingCallbacks& callbacks;
    ProgressClock& clock;
    std::vector<StageEpoch>& epochs;  ///< every epoch of every stage is added here
    std::stop_token stop;
    const Dataset* held = nullptr;  ///< to measure the trunk on after each epoch; may be none
};

/// Each stage goes on from its checkpoint if there is one, and returns nothing if stopped.
std::optional<Network> trainTrunk(const StageContext& context, const Dataset& train);
/// Features of the training images, by the trunk: one version as they are, and some changed ones with augmentation.
/// Returns what is done so far, too little, if stopped.
std::vector<Tensor> cacheFeatures(const Recipe& recipe, const Network& trunk, const Dataset& train, const std::stop_token& stop = {});
/// All heads of the strategies asked for, as one dense layer in the order of `layout`.
std::optional<Network> trainHeads(const StageContext& context, const std::vector<Tensor>& features,
                                  const std::vector<int>& labels, const HeadLayout& layout);
std::optional<Network> trainMultiLabel(const StageContext& context, const Dataset& train, const Preprocessing& rule);
std::optional<Network> trainSpecialist(const StageContext& context, const Dataset& train, int label);

}  // namespace core
