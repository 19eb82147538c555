#pragma once

#include "core/training/sources.h"
#include "core/training/train_classifier.h"

#include <mutex>

namespace core {

/// The data that all stages of one training share.
struct StageContext {
    const Recipe& recipe;
    const CheckpointFolder& checkpoints;
    const TrainingCallbacks& callbacks;
    ProgressClock& clock;
    std::vector<StageEpoch>& epochs;  ///< receives every epoch of every stage
    std::stop_token stop;
    std::mutex& reporting;          ///< guards callbacks, clock and epochs, because stages may run in parallel
    const Dataset* held = nullptr;  ///< images for measuring the trunk after each epoch; may be nullptr
};

/// The network of the stage with random weights, which depend on the seed of the recipe and the name of the stage.
Network startOf(const Recipe& recipe, const Stage& stage);
/// The seed of the order and augmentation of the images. It depends on the same two values.
std::uint64_t sourceSeed(const StageContext& context, const Stage& stage);
/// The order and the augmentation of the images of the stage.
ImageOptions imageOptions(const StageContext& context, const Stage& stage);

/// Trains from the checkpoint of the stage if there is one, otherwise from `start`. Reports to the context after every
/// step and epoch, and writes a checkpoint after every epoch. Returns nullopt after a stop request.
std::optional<Network> runStage(const StageContext& context, const Stage& stage, const BatchSource& source,
                                const Network& start);
/// The same from startOf().
std::optional<Network> runFresh(const StageContext& context, const Stage& stage, const BatchSource& source);
/// The same on images with their labels.
std::optional<Network> runOnImages(const StageContext& context, const Stage& stage, const Dataset& images);

}  // namespace core
