#pragma once

#include "core/training/train_classifier.h"

#include <mutex>

namespace core {

/// What every stage of one training needs.
struct StageContext {
    const Recipe& recipe;
    const CheckpointFolder& checkpoints;
    const TrainingCallbacks& callbacks;
    ProgressClock& clock;
    std::vector<StageEpoch>& epochs;  ///< every epoch of every stage is added here
    std::stop_token stop;
    std::mutex& reporting;          ///< held while callbacks, clock and epochs are used: stages may run side by side
    const Dataset* held = nullptr;  ///< to measure the trunk on after each epoch; may be none
};

/// The stage's network with random weights, by the recipe's seed and the stage's name.
Network startOf(const Recipe& recipe, const Stage& stage);

/// Trains from the stage's checkpoint if there is one, else from `start`; reports to the context after every step and
/// epoch, keeps a checkpoint after every epoch. Returns nothing if stopped.
std::optional<Network> runStage(const StageContext& context, const Stage& stage, const BatchSource& source,
                                const Network& start);

}  // namespace core
