#pragma once

#include "core/training/checkpoint.h"
#include "core/training/progress.h"
#include "core/training/recipe.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

struct StageEpoch {
    StageId stage;
    EpochReport report;
};

/// All are called in the thread that trains, one at a time. None changes what the training makes.
struct TrainingCallbacks {
    std::function<void(const TrainingProgress&)> progress;  ///< after every step; may block to pause
    std::function<void(const StageEpoch&)> epoch;           ///< after every epoch, resumed ones not repeated
    std::function<void(const StageEpoch&)> earlier;  ///< for every epoch an earlier run did, when its stage begins
    /// The trunk with its output layer as it is now: before the first step, about once a second, after every epoch.
    /// Lent for the call.
    std::function<void(const Network&)> trunk;
    /// Also measure the trunk on the held-out images after each of its epochs (EpochReport::held)
    bool watchHeld = false;
};

struct TrainingOutcome {
    Classifier classifier;           ///< rounded to float16 as it will be stored, measured on the test set
    std::vector<StageEpoch> epochs;  ///< all, those of earlier runs included
    double seconds = 0.0;            ///< of this run
    double samplesPerSecond = 0.0;   ///< trunk, mean of its epochs after the first
};

/// About how long the stages of the training take on this machine: work in operations by its measured matrix product.
/// Takes about 0.1 s. Throws as checkRecipe, and Error for images that are too small for the networks.
double estimateSeconds(const Recipe& recipe, const Dataset& train);
/// The same for all of it: building plans, calibrating and asking about the test images too, which is most of a small
/// training.
double estimateSeconds(const Recipe& recipe, const TrainTest& data);

/// Runs the stages of stagesOf(): trains the networks, calibrates on held-out training images, measures on the test
/// set. Returns nothing if stopped: the training can then go on from the checkpoint. Throws UsageError if a checkpoint
/// is of another recipe, Error if the world fails.
std::optional<TrainingOutcome> trainClassifier(const TrainTest& data, const Recipe& recipe,
                                               const CheckpointOptions& checkpoint, const TrainingCallbacks& callbacks,
                                               std::stop_token stop);

}  // namespace core
